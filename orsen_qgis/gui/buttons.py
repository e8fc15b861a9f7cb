"""Buttons as every page and window has them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QPushButton


def button(name: str, icon: str, text: str, tip: str = "") -> QPushButton:
    """Return a button, ``icon`` from QGIS's theme or "" for none. In a dialog Enter does not press it."""
    made = QPushButton(text)
    if icon:
        made.setIcon(QgsApplication.getThemeIcon(icon))
    made.setObjectName(name)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made
