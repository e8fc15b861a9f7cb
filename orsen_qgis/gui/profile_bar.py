"""Which profile a mapping starts from, and what to do with the one that was made."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from ..messages import tr
from .widgets import narrow


class ProfileBar(QWidget):
    """``chosen`` carries the name of a kept profile, empty for what was recognised."""

    chosen = pyqtSignal(str)
    saveAsked = pyqtSignal()
    readAsked = pyqtSignal()
    writeAsked = pyqtSignal()

    profiles: QComboBox
    save: QToolButton
    read: QToolButton
    write: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.profiles = QComboBox()
        self.profiles.setObjectName("OrsenProfiles")
        narrow(self.profiles, 16)
        label = QLabel(tr("&Profile"))
        label.setBuddy(self.profiles)
        self.profiles.setAccessibleName(tr("Profile"))
        self.profiles.setToolTip(tr("Saved mappings; those marked ✓ have all their columns in this file"))
        row.addWidget(label)
        row.addWidget(self.profiles, 1)
        self.save = self._button(
            "OrsenProfileSave", "/mActionFileSave.svg", tr("Keep this mapping under a name, for the next delivery")
        )
        self.read = self._button("OrsenProfileRead", "/mActionFileOpen.svg", tr("Read a profile from a JSON file"))
        self.write = self._button(
            "OrsenProfileWrite", "/mActionSharingExport.svg", tr("Write this mapping to a JSON file, for a colleague")
        )
        for button in (self.save, self.read, self.write):
            row.addWidget(button)
        self.profiles.activated.connect(lambda *_: self.chosen.emit(self.profiles.currentData() or ""))
        self.save.clicked.connect(self.saveAsked)
        self.read.clicked.connect(self.readAsked)
        self.write.clicked.connect(self.writeAsked)

    def show_profiles(self, fitting: Iterable[str], others: Iterable[str], current: str = "") -> None:
        """List the kept profiles, those that fit first."""
        self.profiles.clear()
        self.profiles.addItem(tr("Recognised by the column names"), "")
        for name in fitting:
            self.profiles.addItem(f"✓ {name}", name)
        for name in others:
            self.profiles.addItem(name, name)
        self.profiles.setCurrentIndex(max(self.profiles.findData(current), 0))

    def _button(self, name: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
