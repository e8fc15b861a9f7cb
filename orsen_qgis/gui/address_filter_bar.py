"""What narrows the table of addresses: levels, evolution, landlord, words, the map's selection."""

from __future__ import annotations

import numpy as np
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QToolButton, QWidget

from ..campaign.evolution import EVOLUTIONS
from ..messages import tr
from .address_rows import AddressFilter, AddressRows
from .evolution_words import evolution_words
from .level_icons import SWATCH, level_icon
from .widgets import narrow


class AddressFilterBar(QWidget):
    """One row of controls, and the box ``only`` for whoever has room for it.

    ``changed``: something else is asked for.
    """

    changed = pyqtSignal()

    levels: dict[int, QToolButton]
    evolution: QComboBox
    landlord: QComboBox
    words: QgsFilterLineEdit
    only: QCheckBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.levels = {level: self._level_button(level, row) for level in (4, 3, 2, 1, 0)}
        self.evolution = self._box("OrsenFilterEvolution", tr("Evolution"), row)
        self.evolution.setToolTip(_evolution_tip(True))
        self.landlord = self._box("OrsenFilterLandlord", tr("Landlord"), row)
        self.landlord.setToolTip(tr("Only the addresses of one landlord"))
        self.words = QgsFilterLineEdit()
        self.words.setObjectName("OrsenFilterWords")
        self.words.setShowSearchIcon(True)
        self.words.setPlaceholderText(tr("Search…"))
        self.words.setAccessibleName(tr("Words to look for"))
        self.words.setToolTip(tr("Address, residence, reason…"))
        self.words.textChanged.connect(lambda _: self.changed.emit())
        self.words.setMinimumWidth(self.words.fontMetrics().averageCharWidth() * 12)
        row.addWidget(self.words, 1)
        self.only = QCheckBox(tr("Selected only"))
        self.only.setToolTip(tr("Only the addresses that are selected on the map"))
        self.only.setObjectName("OrsenFilterSelected")
        self.only.toggled.connect(lambda _: self.changed.emit())

    def offer(self, rows: AddressRows) -> None:
        """List what these addresses can be narrowed to, and keep what was chosen where it still can be."""
        there = np.unique(rows.evolution[rows.evolution >= 0]).tolist()
        codes = [EVOLUTIONS[code] for code in there]
        self._fill(self.evolution, tr("Any evolution"), [(evolution_words(code), code) for code in codes])
        self.evolution.setEnabled(bool(codes))
        self.evolution.setToolTip(_evolution_tip(bool(codes)))
        self._fill(self.landlord, tr("All landlords"), [(name, name) for name in rows.landlords()])

    def chosen(self) -> AddressFilter:
        """Return what is asked for, the map's selection aside."""
        return AddressFilter(
            frozenset(level for level, button in self.levels.items() if button.isChecked()),
            self.evolution.currentData() or "",
            self.landlord.currentData() or "",
            self.words.text(),
        )

    def show_only_selected(self, only: bool) -> None:
        """Tick or untick the map's selection without telling."""
        self.only.blockSignals(True)
        self.only.setChecked(only)
        self.only.blockSignals(False)

    def _level_button(self, level: int, row: QHBoxLayout) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"OrsenFilterLevel{level}")
        button.setIcon(level_icon(level))
        button.setIconSize(SWATCH)
        button.setCheckable(True)
        button.setChecked(True)
        name = tr("Show level {level}").format(level=level) if level else tr("Show addresses not assessed")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.toggled.connect(lambda _: self.changed.emit())
        row.addWidget(button)
        return button

    def _box(self, name: str, title: str, row: QHBoxLayout) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        narrow(box, 9)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        row.addWidget(box, 1)
        return box

    def _fill(self, box: QComboBox, every: str, entries: list[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(every, "")
        narrow(box, len(every))  # whole; a longer name of a landlord is elided, and stands in the tooltip
        for name, data in entries:
            box.addItem(name, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)


def _evolution_tip(known: bool) -> str:
    if known:
        return tr("Only addresses whose level changed in this way")
    return tr("No earlier campaign was given to the classification")
