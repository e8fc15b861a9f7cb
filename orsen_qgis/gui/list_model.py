"""A list that an algorithm made, as Qt sees it: rows of values in the order of the algorithm, or by a column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QLocale, QModelIndex, Qt

from .headed_model import HeadedModel
from .level_icons import level_icon
from .plain_words import spelled_tip


@dataclass(frozen=True)
class ListRow:
    """``key``: the address; ``values``: one per column, a text or a number, None for nothing; ``tip``: in full;
    ``level``: whose symbol leads the row, None for none."""

    key: str
    values: tuple[Any, ...]
    tip: str = ""
    level: int | None = None


class ListModel(HeadedModel):
    """Sorts inside: Python's own sort is stable and quick enough for what people work through."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__((), parent)
        self.rows: list[ListRow] = []
        self._given: list[ListRow] = []
        self._icons: dict[int, Any] = {}

    def show_rows(self, headings: Sequence[str], rows: Sequence[ListRow]) -> None:
        """Show other rows, in the order that they came in."""
        self.beginResetModel()
        self.headings, self._given = tuple(headings), list(rows)
        self.rows = self._given
        self.endResetModel()

    def length(self) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        value = row.values[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(value) if isinstance(value, int) else value or ""
        if role == Qt.ItemDataRole.ToolTipRole:
            cell = value if isinstance(value, str) and value not in row.tip else ""  # it may be elided
            return spelled_tip("\n".join(filter(None, (cell, row.tip)))) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, int):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and row.level is not None:
            return self._icon(row.level)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, nothing last; by none, the order of the algorithm comes back."""
        self.beginResetModel()
        self.rows = list(self._given)
        if 0 <= column < len(self.headings):
            known = [row for row in self._given if row.values[column] is not None]
            unknown = [row for row in self._given if row.values[column] is None]
            known.sort(key=lambda row: _key(row.values[column]), reverse=order == Qt.SortOrder.DescendingOrder)
            self.rows = known + unknown
        self.endResetModel()

    def _icon(self, level: int) -> Any:
        if level not in self._icons:
            self._icons[level] = level_icon(level)
        return self._icons[level]


def _key(value: Any) -> Any:
    return value if isinstance(value, (int, float)) else str(value).casefold()
