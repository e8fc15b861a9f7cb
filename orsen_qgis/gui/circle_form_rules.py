"""The rules that a circle adds: comparison, approval, register, files inside a copy."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ..messages import tr
from .form_part import FormPart


class RulesPart(FormPart):
    """Whose earlier copies count, approval, the only register, what travels inside a copy."""

    differencing: QComboBox
    approval: QCheckBox
    csv: QCheckBox
    gpkg: QCheckBox
    register: QLineEdit
    this_register: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        from ..circles.policy import Differencing

        super().__init__("OrsenCircleRules", parent)
        self.own = ""
        self.differencing = QComboBox()
        self.differencing.addItem(tr("copies of the same recipients"), Differencing.SHARED_RECIPIENT.value)
        self.differencing.addItem(tr("copies of everybody: partners may pool them"), Differencing.ANY_RECIPIENT.value)
        self.add(
            "differencing",
            tr("A release is &compared with earlier"),
            self.differencing,
            tip=tr("So that two maps together do not tell more than each alone"),
        )
        self.approval = QCheckBox(tr("Somebody &approves this circle by name"))
        self.approval.setToolTip(tr("Anew after each change; until then nothing leaves"))
        self.column.addWidget(self.approval)
        self.csv = QCheckBox(tr("a &table (CSV)"))
        self.csv.setToolTip(tr("For a spreadsheet: exactly the rows of the maps, inside the encrypted PDF"))
        self.gpkg = QCheckBox(tr("a &layer (GeoPackage)"))
        self.gpkg.setToolTip(tr("For a GIS: exactly the rows of the maps, inside the encrypted PDF"))
        row = QHBoxLayout()
        row.addWidget(self.csv)
        row.addWidget(self.gpkg)
        row.addStretch(1)
        self.add("attach", tr("Inside each encrypted copy, the rows also travel as"), row)
        self._add_register()
        for box in (self.approval, self.csv, self.gpkg):
            box.toggled.connect(lambda _: self.changed.emit())
        self.differencing.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.register.textChanged.connect(lambda _: self.changed.emit())
        self.column.addStretch(1)

    def offer_register(self, identity: str) -> None:
        """Offer the identity of the register that the panel uses, empty for none."""
        self.own = identity
        self.this_register.setEnabled(bool(identity))

    def show_content(self, content: dict[str, Any]) -> None:
        """Show a circle."""
        self.differencing.setCurrentIndex(max(0, self.differencing.findData(content.get("differencing"))))
        self.approval.setChecked(content.get("approval", False))
        self.csv.setChecked("csv" in content.get("attach", ()))
        self.gpkg.setChecked("gpkg" in content.get("attach", ()))
        self.register.setText(content.get("register", ""))

    def content(self) -> dict[str, Any]:
        """Return what the boxes say, as a circle file does; what is usual is left out."""
        said: dict[str, Any] = {}
        if self.register.text().strip():
            said["register"] = self.register.text().strip()
        if self.differencing.currentIndex() > 0:
            said["differencing"] = self.differencing.currentData()
        if self.approval.isChecked():
            said["approval"] = True
        attached = [name for name, box in (("csv", self.csv), ("gpkg", self.gpkg)) if box.isChecked()]
        if attached:
            said["attach"] = attached
        return said

    def _add_register(self) -> None:
        self.register = QLineEdit()
        self.register.setPlaceholderText(tr("any register"))
        self.this_register = QPushButton(tr("The one of this project"))
        self.this_register.setAutoDefault(False)
        self.this_register.setToolTip(tr("Writes the identity of the register that the panel uses"))
        self.this_register.setEnabled(False)
        self.this_register.clicked.connect(lambda _: self.register.setText(self.own))
        row = QHBoxLayout()
        row.addWidget(self.register, 1)
        row.addWidget(self.this_register)
        self.add(
            "register",
            tr("Only &register that may hold its copies"),
            row,
            buddy=self.register,
            tip=tr("32 characters, as copies print them; left empty, any register"),
        )
