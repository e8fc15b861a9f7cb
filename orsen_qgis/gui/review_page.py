"""The list to review: what was asked, what was found, why to look; accept, refuse, next, place on the map."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..geocoding.judgement import ACCEPTED, REFUSED, TO_REVIEW
from ..messages import tr
from .review_model import ASKED, DECISION, FOUND, ReviewModel
from .widgets import Notice, low_rows, wrapped

WIDEST = {ASKED: 220, FOUND: 220}


class ReviewPage(QWidget):
    """``lineShown`` carries a row that a person looks at; ``placeAsked`` wants a click on the map for it.

    ``anewAsked``: the decisions that were taken up again are not wanted.
    """

    lineShown = pyqtSignal(int)
    placeAsked = pyqtSignal(bool)
    anewAsked = pyqtSignal()
    done = pyqtSignal()

    said: QLabel
    hint: Notice
    earlier: Notice
    anew: QPushButton
    table: QTableView
    accept: QPushButton
    refuse: QPushButton
    next: QPushButton
    place: QPushButton
    finish: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReviewModel()
        self.said = wrapped()
        self.hint = Notice()
        self.table = QTableView()
        self.table.setObjectName("OrsenReview")
        self.table.setAccessibleName(tr("Addresses to review"))
        self.table.setToolTip(tr("One row per address in doubt; the map shows the chosen one"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        low_rows(self.table)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.earlier = Notice()
        self.anew = self._button("OrsenReviewAnew", "/mActionUndo.svg", tr("&Begin anew"), "")
        self.anew.setToolTip(tr("Leave the decisions of the earlier review, and decide on every address again"))
        self.anew.clicked.connect(self.anewAsked)
        column.addWidget(self.earlier)
        column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addLayout(self._buttons())
        self.model.dataChanged.connect(lambda *_: self.count())

    def show_lines(self, lines: list, accepted: int, taken: int = 0) -> None:
        """Show a list; ``accepted``: rows whose place was accepted without a person.

        ``taken``: lines that were decided in an earlier review; the first that is open is shown.
        """
        self.already = accepted
        self.model.show_lines(lines)
        self.table.resizeColumnsToContents()
        for column, width in WIDEST.items():
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), width))
        self.count()
        self.say_taken(taken)
        if lines:
            self.table.selectRow(max(self.model.next_open(-1), 0) if taken else 0)
        self.table.setFocus()

    def say_taken(self, taken: int) -> None:
        """Say how many decisions of an earlier review hold; nothing for none."""
        self.earlier.say(
            tr(
                "Decisions taken up again from a review that was not finished: {count}. Those whose answer has changed "
                "since are to be made again."
            ).format(count=taken)
            if taken
            else ""
        )
        self.anew.setVisible(taken > 0)

    def current(self) -> int:
        """Return the row that a person looks at, -1 for none."""
        return self.table.currentIndex().row()

    def decide(self, decision: str) -> None:
        """Decide on the line, and go to the next one that is open."""
        row = self.current()
        if row >= 0 and self.model.decide(row, decision):
            self.go_on()

    def go_on(self) -> None:
        """Go to the next line to decide on."""
        row = self.model.next_open(self.current())
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, DECISION))
        else:
            self._on_row(self.table.currentIndex())

    def count(self) -> None:
        """Say what is left to decide."""
        counts = self.model.counts()
        self.said.setText(
            tr(
                "{already} rows were placed without doubt. Of the others: {open} to decide, {accepted} accepted, "
                "{refused} refused. What is not accepted is not imported."
            ).format(already=self.already, open=counts[TO_REVIEW], accepted=counts[ACCEPTED], refused=counts[REFUSED])
        )

    already = 0

    def _on_row(self, index: QModelIndex, *_: QModelIndex) -> None:
        row = index.row()
        has_place = row >= 0 and self.model.lines[row].place is not None
        self.accept.setEnabled(has_place)
        self.refuse.setEnabled(row >= 0)
        self.place.setEnabled(row >= 0)
        self.hint.say(self._about(row) if row >= 0 else "")
        self.lineShown.emit(row)

    def _about(self, row: int) -> str:
        """Return what a person has to know of a line."""
        line = self.model.lines[row]
        if line.place is None:
            no_place = tr("This address has no place: “Place on the map”, then click where it is. Else it is left out.")
            return f"{line.asked}\n{line.reason} {no_place}"
        return f"{line.asked} → {line.found}\n{line.reason}" if line.found else f"{line.asked}\n{line.reason}"

    def _buttons(self) -> QGridLayout:
        self.accept = self._button("OrsenReviewAccept", "/mIconSuccess.svg", tr("&Accept"), "Ctrl+Return")
        self.refuse = self._button("OrsenReviewRefuse", "/mTaskCancel.svg", tr("&Refuse"), "Ctrl+Backspace")
        self.next = self._button("OrsenReviewNext", "/mActionArrowDown.svg", tr("&Next to decide"), "Ctrl+Down")
        self.place = self._button("OrsenReviewPlace", "/mActionCapturePoint.svg", tr("&Place on the map"), "")
        self.place.setCheckable(True)
        self.place.setToolTip(tr("Then click on the map where the address is; Escape gives up"))
        self.finish = self._button("OrsenReviewDone", "/mActionStart.svg", tr("&Import the accepted addresses"), "")
        self.accept.clicked.connect(lambda: self.decide(ACCEPTED))
        self.refuse.clicked.connect(lambda: self.decide(REFUSED))
        self.next.clicked.connect(self.go_on)
        self.place.toggled.connect(self.placeAsked)
        self.finish.clicked.connect(self.done)
        grid = QGridLayout()
        for place, button in enumerate((self.accept, self.refuse, self.next, self.place)):
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self.finish, 2, 0, 1, 2)
        return grid

    def _button(self, name: str, icon: str, text: str, keys: str) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(icon), text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if keys:
            shown = QKeySequence(keys)
            button.setShortcut(shown)
            button.setToolTip(shown.toString(QKeySequence.SequenceFormat.NativeText))
        return button
