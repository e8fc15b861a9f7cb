"""The table of addresses as Qt sees it: rows of numpy, in the order that sorting and filtering gave."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QItemSelection, QLocale, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon

from ..campaign.evolution import EVOLUTIONS
from ..messages import tr
from .address_rows import SHOWN, AddressFilter, AddressRows, make_rows, shown_rows
from .evolution_words import evolution_words
from .headed_model import HeadedModel
from .level_icons import level_icon
from .plain_words import spelled_tip


class AddressModel(HeadedModel):
    """Sorts and filters inside: a proxy over Python rows takes seconds where this takes a hundredth."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(
            (
                tr("Level"),
                tr("Evolution"),
                tr("Address"),
                tr("Residence"),
                tr("Landlord"),
                tr("Dwellings"),
                tr("Reason"),
            ),
            parent,
        )
        self.rows: AddressRows = make_rows([], [])
        self.chosen = AddressFilter()
        self.column, self.descending = "level", True
        self.shown = np.zeros(0, dtype=np.int64)
        self._icons: dict[int, QIcon] = {}
        self._words = [evolution_words(code) for code in EVOLUTIONS]

    def set_rows(self, rows: AddressRows) -> None:
        """Show other addresses, with the same filter."""
        self.rows = rows
        self._show()

    def set_filter(self, chosen: AddressFilter) -> None:
        """Show the addresses that pass."""
        self.chosen = chosen
        self._show()

    def fids(self, rows: np.ndarray) -> np.ndarray:
        """Return the features (int64) of rows of the table."""
        return self.rows.fid[self.shown[rows]]

    def selection_of(self, fids: Iterable[int]) -> QItemSelection:
        """Return the rows of these features as a selection, one range per run of neighbours."""
        rows = np.flatnonzero(self.rows.rows_of(fids)[self.shown])
        selection = QItemSelection()
        for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
            if len(run):
                selection.select(self.index(int(run[0]), 0), self.index(int(run[-1]), len(SHOWN) - 1))
        return selection

    def length(self) -> int:
        return len(self.shown)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = SHOWN[index.column()], self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(column, row)
        if role == Qt.ItemDataRole.DecorationRole and column == "level":
            return self._icon(int(self.rows.level[row]))
        if role == Qt.ItemDataRole.ToolTipRole and column in self.rows.texts:
            return spelled_tip(self.rows.texts[column][row])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == "dwellings":
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.column, self.descending = SHOWN[column], order == Qt.SortOrder.DescendingOrder
        self._show()

    def _text(self, column: str, row: int) -> str:
        if column == "level":
            level = int(self.rows.level[row])
            return str(level) if level else tr("not assessed")
        if column == "evolution":
            code = int(self.rows.evolution[row])
            return self._words[code] if code >= 0 else ""
        if column == "dwellings":
            number = int(self.rows.dwellings[row])
            return QLocale().toString(number) if number >= 0 else ""
        return str(self.rows.texts[column][row])

    def _icon(self, level: int) -> QIcon:
        if level not in self._icons:
            self._icons[level] = level_icon(level)
        return self._icons[level]

    def _show(self) -> None:
        self.beginResetModel()
        self.shown = shown_rows(self.rows, self.chosen, self.column, self.descending)
        self.endResetModel()
