"""A register's categories with their counts, and the fact type that a person gives each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..messages import tr
from ..stock.categories import LEFT_OUT
from ..stock.table import Table
from .headed_model import HeadedModel
from .plain_words import spelled_tip

CATEGORY, COUNT, TYPE = range(3)


class CategoryModel(HeadedModel):
    """Three columns; the last one can be changed. ``changed`` carries (category, code, ``-``, or empty for none)."""

    changed = pyqtSignal(str, str)

    def __init__(self, labels: Mapping[str, str]) -> None:
        super().__init__((tr("Category of the register"), tr("Rows"), tr("Fact type of the grid")))
        self.labels = dict(labels)
        self.rows: list[list[Any]] = []
        self.proposed: set[str] = set()  # categories whose type nobody has looked at yet

    def show_table(self, table: Table) -> None:
        """Show what ``category_table`` returns."""
        self.beginResetModel()
        columns = (table.columns[name].tolist() for name in ("categorie", "nombre", "type_fait"))
        self.rows = [list(row) for row in zip(*columns)]
        self.endResetModel()

    def unmapped(self) -> tuple[int, int]:
        """Return (how many categories have no fact type, how many rows they count)."""
        counts = [count for _, count, code in self.rows if not code]
        return len(counts), sum(counts)

    def propose(self) -> int:
        """Give the categories without a type the one that their words seem to name; return how many got one."""
        from ..stock.likeness import likely_types

        likely = likely_types([category for category, _, code in self.rows if not code], self.labels)
        for row, (category, _, code) in enumerate(self.rows):
            if not code and category in likely:
                self.setData(self.index(row, TYPE), likely[category])
                self.proposed.add(category)
        return len(likely)

    def choices(self) -> list[tuple[str, str]]:
        """Return (code, name) of what a category can mean."""
        kinds = sorted(self.labels.items(), key=lambda pair: pair[1].casefold())
        return [("", tr("(to choose)")), (LEFT_OUT, tr("Discard these rows")), *kinds]

    def length(self) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == COUNT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.EditRole:
            return value or ""
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CATEGORY:
            return spelled_tip(value)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == COUNT:
            return QLocale().toString(int(value))
        if index.column() != TYPE:
            return value
        return ("≈ " if self.rows[index.row()][CATEGORY] in self.proposed else "") + self._name(value)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != TYPE:
            return False
        self.rows[index.row()][TYPE] = value or None
        self.proposed.discard(self.rows[index.row()][CATEGORY])
        self.dataChanged.emit(index, index)
        self.changed.emit(self.rows[index.row()][CATEGORY], value or "")
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TYPE else flags

    def _name(self, code: str | None) -> str:
        if not code:
            return "⚠ " + tr("(to choose)")
        return tr("Discard these rows") if code == LEFT_OUT else self.labels.get(code, code)


class TypeDelegate(QStyledItemDelegate):
    """Lets a person choose a fact type in a list."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        box = QComboBox(parent)
        for code, name in index.model().choices():
            box.addItem(name, code)
        box.activated.connect(lambda *_: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        model.setData(index, editor.currentData())

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
