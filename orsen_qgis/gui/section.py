"""A part of a page that folds away."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .widgets import add_labelled


class Section(QgsCollapsibleGroupBoxBasic):
    """A titled column, folded until it is opened."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setScrollOnExpand(True)
        body = QWidget()
        body.setFont(self.font())  # the title alone is bold
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        outer.addWidget(body)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setCollapsed(True)

    def add_labelled(self, text: str, widget: QWidget, tip: str = "") -> QLabel:
        """Put a label above a widget, as its buddy and its accessible name."""
        return add_labelled(self.column, text, widget, tip)

    def add_row(self, *widgets: QWidget) -> QHBoxLayout:
        """Put widgets beside each other, of equal width."""
        row = QHBoxLayout()
        for widget in widgets:
            row.addWidget(widget, 1)
        self.column.addLayout(row)
        return row
