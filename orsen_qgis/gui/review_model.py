"""The review list as a table: the worst first, decided line by line."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsPointXY
from qgis.PyQt.QtCore import QLocale, QModelIndex, Qt, pyqtSignal

from ..geocoding.judgement import ACCEPTED, REFUSED, TO_REVIEW
from ..messages import tr
from .headed_model import HeadedModel
from .plain_words import spelled_tip
from .review_list import ReviewLine

DECISION, SCORE, ASKED, FOUND, REASON = range(5)
ICONS = {
    ACCEPTED: "/mIconSuccess.svg",
    REFUSED: "/mTaskCancel.svg",
    TO_REVIEW: "/mIconWarning.svg",
}


class ReviewModel(HeadedModel):
    """Lines to decide on; those that the geocoder had refused come last.

    ``decided`` carries the row of each decision.
    """

    decided = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__(
            (tr("Decision"), tr("Score"), tr("Address asked for"), tr("What was found"), tr("Why to look"))
        )
        self.lines: list[ReviewLine] = []

    def show_lines(self, lines: list[ReviewLine]) -> None:
        """Show another list, in its order."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def decide(self, row: int, decision: str) -> bool:
        """Accept or refuse a line; what has no place cannot be accepted."""
        line = self.lines[row]
        if decision == ACCEPTED and line.place is None:
            return False
        line.decision = decision
        self._tell(row)
        self.decided.emit(row)
        return True

    def place(self, row: int, at: QgsPointXY) -> None:
        """Put a line at a place, which accepts it."""
        line = self.lines[row]
        line.place, line.moved, line.decision = at, True, ACCEPTED
        self._tell(row)
        self.decided.emit(row)

    def begin_anew(self) -> None:
        """Leave every line as the geocoder left it."""
        for line in self.lines:
            line.begin_anew()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, REASON))

    def counts(self) -> dict[str, int]:
        """Return how many lines have each decision."""
        decisions = [line.decision for line in self.lines]
        return {each: decisions.count(each) for each in (ACCEPTED, TO_REVIEW, REFUSED)}

    def next_open(self, after: int) -> int:
        """Return the next line to decide on, from the top again at the end; -1 where none is left."""
        count = len(self.lines)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self.lines[row].decision == TO_REVIEW:
                return row
        return -1

    def length(self) -> int:
        return len(self.lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == DECISION:
            return QgsApplication.getThemeIcon(ICONS[line.decision])
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SCORE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(line, index.column())
        return text if role == Qt.ItemDataRole.DisplayRole else spelled_tip(text)

    def _text(self, line: ReviewLine, column: int) -> str:
        if column == DECISION:
            if line.moved and line.decision == ACCEPTED:
                return tr("placed on the map")
            return {ACCEPTED: tr("accepted"), REFUSED: tr("refused"), TO_REVIEW: tr("to decide")}[line.decision]
        if column == SCORE:
            return "–" if line.score is None else QLocale().toString(line.score, "f", 2)
        if column == ASKED and line.rows > 1:
            return tr("{address} ({rows} rows)").format(address=line.asked, rows=line.rows)
        return {ASKED: line.asked, FOUND: line.found or "–", REASON: line.reason}[column]

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, REASON))
