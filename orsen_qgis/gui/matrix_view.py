"""Who sees what: circles below one another, levels, precision, minimum and columns beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .circle_words import local_date, precision_words
from .field_words import field_words
from .level_icons import SWATCH, level_icon
from .plain_words import spelled_tip
from .upright_header import UprightHeader
from .widgets import for_reading, wrapped

if TYPE_CHECKING:
    from ..circles.matrix import Matrix, MatrixRow, Validity

YES, NO = "✓", "–"
WIDEST_NAME = 220
NARROWEST = 9  # pixels beside a symbol
# Ground and ink of a convention's state, the same in the light and in the dark theme; the words say it too.
LOOKS = {
    "in-force": ("#CFE8CF", "#123B12"),
    "soon-over": ("#FFE3A3", "#4A3200"),
    "not-yet": ("#FFE3A3", "#4A3200"),
    "expired": ("#F6C5C0", "#5C0F08"),
}


class MatrixView(QWidget):
    """The matrix as a table, and a button that copies it for a spreadsheet."""

    table: QTableWidget
    copy: QPushButton
    missing: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = ""
        self.table = QTableWidget()
        self.table.setObjectName("OrsenMatrix")
        self.table.setAccessibleName(tr("Who sees what"))
        self.table.setToolTip(tr("One row per circle: its levels, its precision and the columns that leave"))
        self.table.setHorizontalHeader(UprightHeader(self.table))
        for_reading(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setIconSize(SWATCH)
        self.table.verticalHeader().setMaximumWidth(WIDEST_NAME)
        self.table.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.missing = wrapped()
        self.copy = QPushButton(QgsApplication.getThemeIcon("/mActionEditCopy.svg"), tr("&Copy for a spreadsheet"))
        self.copy.setObjectName("OrsenCopyMatrix")
        self.copy.setToolTip(tr("Puts the table on the clipboard"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _: QGuiApplication.clipboard().setText(self._tabs))
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.missing)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        column.addLayout(row)

    def show_matrix(self, matrix: Matrix, incomplete: list[str]) -> None:
        """Show the circles of a matrix; ``incomplete`` are the names of those that cannot be read yet."""
        from ..circles.matrix import SHOWN_LEVELS, matrix_tabs

        self._tabs = matrix_tabs(matrix)
        self.copy.setEnabled(bool(matrix.rows))
        words = field_words()
        fixed = [tr("Convention"), *(str(level) if level else tr("not assessed") for level in SHOWN_LEVELS)]
        headings = [*fixed, tr("Precision"), tr("Minimum"), *matrix.fields]
        tips = (
            [""] * (len(fixed) + 1)
            + [tr("Addresses / dwellings of a unit, at least")]
            + [words.get(field, "") for field in matrix.fields]
        )
        self.table.clear()
        self.table.setColumnCount(len(headings))
        self.table.setRowCount(len(matrix.rows))
        for column, (heading, tip) in enumerate(zip(headings, tips)):
            item = QTableWidgetItem(heading)
            item.setToolTip(tip)
            self.table.setHorizontalHeaderItem(column, item)
        for line, row in enumerate(matrix.rows):
            name = QTableWidgetItem(row.circle.name)
            name.setToolTip(spelled_tip(f"{row.circle.name} ({row.circle.id})"))
            self.table.setVerticalHeaderItem(line, name)
            for column, cell in enumerate(self._cells(row, matrix)):
                self.table.setItem(line, column, cell)
        self.table.resizeColumnsToContents()
        for column, heading in enumerate(headings):
            if heading not in (fixed[0], tr("Precision"), tr("Minimum")):
                self.table.setColumnWidth(column, SWATCH.width() + NARROWEST)
        self.table.resizeRowsToContents()
        self.missing.setText(tr("Not shown, because incomplete: {names}.").format(names=", ".join(incomplete)))
        self.missing.setVisible(bool(incomplete))

    def _cells(self, row: MatrixRow, matrix: Matrix) -> list[QTableWidgetItem]:
        from ..circles.matrix import SHOWN_LEVELS

        circle, convention = row.circle, row.circle.convention
        state = QTableWidgetItem(validity_words(row.validity, convention.signed_on, convention.expires_on))
        ground, ink = LOOKS[row.validity.value]
        state.setBackground(QColor(ground))
        state.setForeground(QColor(ink))
        state.setToolTip(spelled_tip(convention.reference))
        minimum = f"{circle.minimum.addresses} / {circle.minimum.dwellings}"
        return [
            state,
            *(self._tick(row.sees_level(level), level) for level in SHOWN_LEVELS),
            QTableWidgetItem(precision_words(circle.precision.value)),
            QTableWidgetItem(minimum),
            *(self._tick(row.gets_field(field)) for field in matrix.fields),
        ]

    def _tick(self, yes: bool, level: int | None = None) -> QTableWidgetItem:
        symbol = yes and level is not None
        item = QTableWidgetItem("" if symbol else YES if yes else NO)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, YES if yes else NO)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if symbol:
            item.setIcon(level_icon(level))
        elif not yes:
            item.setForeground(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        return item


def validity_words(validity: Validity, signed_on, expires_on) -> str:
    """Return what is said of a convention that is, or is not, in force."""
    from ..circles.matrix import Validity

    return {
        Validity.IN_FORCE: tr("in force until {day}"),
        Validity.SOON_OVER: tr("ends soon, on {day}"),
        Validity.NOT_YET: tr("not signed before {day}"),
        Validity.EXPIRED: tr("EXPIRED on {day}"),
    }[validity].format(day=local_date(signed_on if validity is Validity.NOT_YET else expires_on))
