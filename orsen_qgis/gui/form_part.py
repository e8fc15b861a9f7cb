"""Part of a form whose troubles stand beside what causes them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from .widgets import fixed


class FormPart(QWidget):
    """Labelled boxes in a column. ``changed`` is emitted when a person changes one."""

    changed = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self._said: dict[str, QLabel] = {}

    def add(self, place: str, text: str, box: QWidget | QLayout, buddy: QWidget | None = None, tip: str = "") -> QLabel:
        """Put a label above a box, and room for the trouble of ``place`` ("convention.purpose") below it."""
        label = QLabel(text)
        label.setWordWrap(True)
        named = buddy if buddy is not None else box
        if isinstance(named, QWidget):
            label.setBuddy(named)
            named.setAccessibleName(text.replace("&", ""))
            named.setToolTip(tip)
        label.setToolTip(tip)
        self.column.addWidget(label)
        self.column.addLayout(box) if isinstance(box, QLayout) else self.column.addWidget(box)
        self.column.addWidget(self.room_for(place))
        return label

    def room_for(self, place: str) -> QLabel:
        """Return the label where the trouble of a place is said."""
        said = fixed()
        said.setObjectName(f"OrsenTrouble-{place}")
        # A theme with a style sheet passes over the palette.
        said.setStyleSheet(f"color: {trouble_colour(self.palette()).name()}")
        said.hide()
        self._said[place] = said
        return said

    def note(self, text: str) -> QLabel:
        """Add a sentence of explanation."""
        label = fixed(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        font = label.font()
        font.setItalic(True)
        label.setFont(font)
        self.column.addWidget(label)
        return label

    def show_troubles(self, troubles: Mapping[str, str]) -> set[str]:
        """Say each trouble at the closest place of this part; return the places that were said here."""
        said: dict[str, list[str]] = {}
        taken = set()
        for place, sentence in troubles.items():
            own = max((each for each in self._said if _within(place, each)), key=len, default=None)
            if own is not None:
                said.setdefault(own, []).append(sentence)
                taken.add(place)
        for place, label in self._said.items():
            label.setText("\n".join(said.get(place, ())))
            label.setVisible(place in said)
        return taken


def _within(place: str, own: str) -> bool:
    return place == own or place.startswith((f"{own}.", f"{own}["))


def trouble_colour(palette: QPalette) -> QColor:
    """Return a red that is read on the theme's ground, light or dark."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return QColor("#FF8A80" if dark else "#B3261E")
