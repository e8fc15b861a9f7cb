"""One circle as a form of five tabs; each tab shows its troubles, and its icon says that it has some."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QTabWidget, QWidget

from ..messages import tr
from .circle_form_convention import ConventionPart
from .circle_form_fields import FieldsPart
from .circle_form_recipients import RecipientsPart
from .circle_form_rules import RulesPart
from .circle_form_scope import ScopePart


class CircleForm(QTabWidget):
    """Shows a circle as its file says it, and gives it back. ``changed`` is emitted for a person's changes only."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenCircleForm")
        self.convention = ConventionPart()
        self.recipients = RecipientsPart()
        self.scope = ScopePart()
        self.fields = FieldsPart()
        self.rules = RulesPart()
        self.parts = (self.convention, self.recipients, self.scope, self.fields, self.rules)
        titles = (tr("Convention"), tr("Recipients"), tr("Addresses"), tr("Detail"), tr("Rules"))
        self._showing = False
        for part, title in zip(self.parts, titles):
            area = QgsScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setWidget(part)
            self.addTab(area, title)
            part.changed.connect(self._say_changed)

    def show_content(self, content: dict[str, Any]) -> None:
        """Show a circle; nothing is emitted."""
        self._showing = True
        for part in self.parts:
            part.show_content(content)
        self._showing = False

    def content(self) -> dict[str, Any]:
        """Return the circle that the form says, its members in the order of a circle file."""
        said: dict[str, Any] = {}
        for part in self.parts:
            said.update(part.content())
        return said

    def offer(self, spellings: Sequence[str], codes: Sequence[str], register: str) -> None:
        """Offer what the layer holds, and the identity of the panel's register."""
        self.scope.offer(spellings, codes)
        self.rules.offer_register(register)

    def show_troubles(self, troubles: Mapping[str, str]) -> list[str]:
        """Say each trouble at its field; return those that have none."""
        told: set[str] = set()
        for number, part in enumerate(self.parts):
            own = part.show_troubles(troubles)
            told |= own
            self.setTabIcon(number, QgsApplication.getThemeIcon("/mIconWarning.svg") if own else QIcon())
        return [sentence for place, sentence in troubles.items() if place not in told]

    def _say_changed(self) -> None:
        if not self._showing:
            self.changed.emit()
