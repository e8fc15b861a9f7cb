"""The dictionary of a register: each category, how often it occurs, what it means in the grid."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from ..stock.table import Table
from .category_model import CATEGORY, COUNT, TYPE, CategoryModel, TypeDelegate
from .widgets import low_rows, wrapped

LONGEST = 260  # pixels of a category, before it is elided


class CategoryView(QWidget):
    """A table to complete, and what is left to do above it."""

    def __init__(self, labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CategoryModel(labels)
        self.model.dataChanged.connect(lambda *_: self.count())
        self.said = wrapped()
        self.table = QTableView()
        self.table.setObjectName("OrsenCategories")
        self.table.setAccessibleName(tr("Categories of the register"))
        self.table.setToolTip(tr("Choose for each category what it means in the grid; a click opens the list"))
        self.table.setModel(self.model)
        self.delegate = TypeDelegate(self.table)
        self.table.setItemDelegateForColumn(TYPE, self.delegate)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        low_rows(self.table)
        self.table.horizontalHeader().setSectionResizeMode(CATEGORY, QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self.propose = QPushButton(QgsApplication.getThemeIcon("/processingAlgorithm.svg"), tr("P&ropose fact types"))
        self.propose.setObjectName("OrsenProposeTypes")
        self.propose.setAutoDefault(False)
        self.propose.setToolTip(tr("Give a type to the categories whose words name one; ≈ marks them until you agree"))
        self.propose.clicked.connect(self.show_proposed)
        row = QHBoxLayout()
        row.addWidget(self.propose)
        row.addStretch(1)
        column.addLayout(row)
        self.wait("")

    def wait(self, sentence: str) -> None:
        """Say why there is nothing to complete yet."""
        self.said.setText(sentence)
        self.table.setVisible(not sentence)
        self.propose.setVisible(not sentence)

    def show_proposed(self) -> None:
        """Propose types, and say that they are only proposed."""
        found = self.model.propose()
        self.count()
        told = tr("Types proposed, marked ≈: {count}. Check each of them.") if found else tr("No other type is named.")
        self.said.setText(f"{told.format(count=found)} {self.said.text()}")

    def show_table(self, table: Table) -> None:
        """List the categories."""
        self.table.show()
        self.propose.show()
        self.model.show_table(table)
        self.table.resizeColumnToContents(CATEGORY)
        self.table.setColumnWidth(CATEGORY, min(self.table.columnWidth(CATEGORY), LONGEST))
        self.table.resizeColumnToContents(COUNT)
        self.count()

    def count(self) -> None:
        """Say how much is left to complete."""
        categories, rows = self.model.unmapped()
        self.propose.setEnabled(categories > 0)
        self.said.setText(
            tr(
                "{categories} categories ({rows} rows) mean no fact type yet: choose one, or discard them. "
                "Rows left open are not imported."
            ).format(categories=categories, rows=QLocale().toString(rows))
            if categories
            else tr("Every category has its fact type.")
        )
