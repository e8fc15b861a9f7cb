"""One line per canonical column: its name, the column or expression that gives it, and its first values."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsFieldExpressionWidget, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from ..messages import explain, tr
from ..problems import Problem
from ..stock.profile import COLUMNS, STOCK_SCHEMA
from .mapping_draft import MappingDraft
from .mapping_words import column_hints, column_names, column_tips
from .plain_words import spelled_tip

PLACES = ("x", "y", "epsg", "position")
WIDGET_WIDTH, PREVIEW_WIDTH = 220, 120


class MappingTable(QgsScrollArea):
    """``changed`` carries (canonical column, expression) when a person changes a line."""

    changed = pyqtSignal(str, str)

    def __init__(self, columns: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenMapping")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: dict[str, MappingLine] = {}
        self.layer: QgsVectorLayer | None = None  # the first rows; the widgets only know it by its id
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 6, 0)
        for number, text in enumerate((tr("ORSEN"), tr("In the file"), tr("First values"))):
            heading = QLabel(text)
            font = heading.font()
            font.setItalic(True)
            heading.setFont(font)
            grid.addWidget(heading, 0, number)
        names, tips = column_names(), column_tips()
        hints = column_hints() if columns == COLUMNS[STOCK_SCHEMA] else {}
        for row, column in enumerate(columns, start=1):
            line = MappingLine(column, names[column], tips.get(column, ""), hints.get(column, ""))
            for place, widget in enumerate((line.label, line.widget, line.preview)):
                grid.addWidget(widget, row, place)
            line.widget.fieldChanged.connect(lambda *_, line=line: self._tell(line))
            self.lines[column] = line
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        grid.setRowStretch(len(columns) + 1, 1)
        self.setWidget(body)

    def show_draft(self, draft: MappingDraft) -> None:
        """Show another file, or another profile."""
        self.layer = draft.look.as_layer()
        for column, line in self.lines.items():
            line.widget.blockSignals(True)
            line.widget.setLayer(self.layer)
            line.show_expression(draft.columns.get(column, ""))
            line.widget.blockSignals(False)
            line.set_visible(not (draft.look.spatial and column in PLACES and column not in draft.columns))
        self.show_values(draft)

    def show_values(self, draft: MappingDraft) -> None:
        """Show the first values, and which lines are needed."""
        for column, line in self.lines.items():
            line.mark(draft.needed(column))
            try:
                line.show_values(draft.shown(column), column in draft.columns)
            except Problem as problem:
                line.show_trouble(explain(problem))

    def troubles(self) -> list[str]:
        """Return what is wrong with the expressions, one sentence each."""
        return [line.trouble for line in self.lines.values() if line.trouble]

    def _tell(self, line: MappingLine) -> None:
        self.changed.emit(line.column, line.widget.asExpression())


class MappingLine:
    """The widgets of one canonical column."""

    def __init__(self, column: str, name: str, tip: str, hint: str = "") -> None:
        self.column = column
        self.hint = hint
        self.name = name
        self.trouble = ""
        self.widget = QgsFieldExpressionWidget()
        self.widget.setObjectName(f"OrsenMapping_{column}")
        self.widget.setAllowEmptyFieldName(True)
        self.widget.setExpressionDialogTitle(name)
        self.widget.setMinimumWidth(WIDGET_WIDTH)
        self.widget.setAccessibleName(name)
        self.label = QLabel(name)
        self.label.setBuddy(self.widget)
        self.label.setToolTip(f"{tip} ({column})" if tip else column)
        self.widget.setToolTip(tip)
        self.preview = Elided()
        self.preview.setMinimumWidth(PREVIEW_WIDTH)

    def show_expression(self, text: str) -> None:
        """Show what gives the column, a long expression from its beginning."""
        self.widget.setExpression(text)
        for box in self.widget.findChildren(QLineEdit):
            box.setCursorPosition(0)

    def mark(self, needed: bool) -> None:
        """Show whether the import needs this column."""
        self.label.setText(f"{self.name} *" if needed else self.name)
        font = self.label.font()
        font.setBold(needed)
        self.label.setFont(font)

    def show_values(self, text: str, chosen: bool) -> None:
        """Show the first values; a chosen column without any says so, and one that is left empty what that means."""
        self.trouble = ""
        self.preview.setEnabled(bool(text) or not chosen)
        self.preview.say(text or (tr("(empty in the first rows)") if chosen else self.hint))

    def show_trouble(self, sentence: str) -> None:
        """Show what is wrong with the expression."""
        self.trouble = sentence
        self.preview.setEnabled(True)
        self.preview.say("⚠ " + sentence)

    def set_visible(self, visible: bool) -> None:
        for widget in (self.label, self.widget, self.preview):
            widget.setVisible(visible)


class Elided(QLabel):
    """A label of one line that ends in … where it is too long; its tooltip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setToolTip(spelled_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            " ".join(self.text().split()), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
        painter.end()
