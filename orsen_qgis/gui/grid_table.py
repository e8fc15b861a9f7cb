"""Table 2 to look at and to change: twelve cells in the colours of the levels, each with where its level comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..messages import tr
from .grid_words import cell_words, frequency_words, origin_words, severity_words

if TYPE_CHECKING:
    from ..grid.axes import Frequency, Severity
    from ..grid.grid_editing import GridDraft

CELL_WIDTH, CELL_HEIGHT, MARGIN = 128, 62, 4


class GridCell(QToolButton):
    """One cell: its level, its origin, and a menu to change them. It emits; it changes nothing by itself."""

    levelAsked = pyqtSignal(int)
    vouchAsked = pyqtSignal(bool)

    level: QLabel
    origin: QLabel

    def __init__(self, severity: Severity, frequency: Frequency) -> None:
        super().__init__()
        self.severity, self.frequency = severity, frequency
        self.setObjectName(f"OrsenCell_{severity.code}_{frequency.code}")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumSize(CELL_WIDTH, CELL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.level, self.origin = QLabel(), QLabel()
        font = self.level.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self.level.setFont(font)
        self.origin.setWordWrap(True)
        self.origin.setMinimumWidth(CELL_WIDTH - 2 * MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 2, MARGIN, 2)
        column.setSpacing(0)
        for label in (self.level, self.origin):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setMenu(QMenu(self))

    def show_draft(self, draft: GridDraft) -> None:
        """Show the cell as the draft has it."""
        from ..grid.grid import Provenance
        from ..symbology.levels import style_of

        level = int(draft.cells[self.severity, self.frequency])
        provenance = Provenance(int(draft.provenance[self.severity, self.frequency]))
        words = origin_words()[provenance]
        self.level.setText(str(level))
        self.origin.setText(words)
        style = style_of(level)
        border = "2px dashed" if provenance == Provenance.INFERRED else "2px solid"
        self.setStyleSheet(
            f"QToolButton {{ background: {style.fill}; border: {border} {style.outline}; border-radius: 3px; }}"
            "QToolButton:focus { border: 3px solid palette(highlight); }"
            "QToolButton::menu-indicator { image: none; }"
            f"QLabel {{ color: {style.ink}; background: transparent; }}"
        )
        name = cell_words(self.severity, self.frequency)
        self.setAccessibleName(tr("{cell}: level {level}, {origin}").format(cell=name, level=level, origin=words))
        self.setToolTip(self.accessibleName())
        changed = draft.cells[self.severity, self.frequency] != draft.base.cells[self.severity, self.frequency]
        self._fill_menu(level, provenance == Provenance.LOCAL, bool(changed))

    def _fill_menu(self, level: int, local: bool, changed: bool) -> None:
        from ..symbology.levels import LEVELS

        menu = self.menu()
        menu.clear()
        for style in LEVELS:
            action = menu.addAction(style.label)
            action.setCheckable(True)
            action.setChecked(style.level == level)
            action.triggered.connect(lambda _checked=False, wanted=style.level: self.levelAsked.emit(wanted))
        menu.addSeparator()
        vouch = menu.addAction(tr("This level was decided locally"))
        vouch.setCheckable(True)
        vouch.setChecked(local)
        vouch.setEnabled(not changed)
        vouch.triggered.connect(self.vouchAsked.emit)


class GridTable(QWidget):
    """Severities across, frequencies down, the most frequent on top as in the source."""

    levelAsked = pyqtSignal(object, object, int)
    vouchAsked = pyqtSignal(object, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenGridTable")
        self.cells: dict[tuple[Severity, Frequency], GridCell] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column, word in enumerate(severity_words().values(), start=1):
            grid.addWidget(_heading(word), 0, column)
            grid.setColumnStretch(column, 1)
        for row, (frequency, word) in enumerate(frequency_words().items(), start=1):
            grid.addWidget(_heading(word), row, 0)
            for column, severity in enumerate(severity_words(), start=1):
                grid.addWidget(self._cell(severity, frequency), row, column)

    def show_draft(self, draft: GridDraft) -> None:
        """Show all cells as the draft has them."""
        for cell in self.cells.values():
            cell.show_draft(draft)

    def _cell(self, severity: Severity, frequency: Frequency) -> GridCell:
        cell = GridCell(severity, frequency)
        cell.levelAsked.connect(lambda level: self.levelAsked.emit(severity, frequency, level))
        cell.vouchAsked.connect(lambda local: self.vouchAsked.emit(severity, frequency, local))
        self.cells[severity, frequency] = cell
        return cell


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
