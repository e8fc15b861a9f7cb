"""What a circle is called, and the convention that allows it."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QDateTime, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ..messages import tr
from .form_part import FormPart

LONGEST = 36_500  # days; the box has to end somewhere


class ConventionPart(FormPart):
    """Identifier, name and convention."""

    id: QLineEdit
    name: QLineEdit
    reference: QLineEdit
    signed_on: QgsDateEdit
    expires_on: QgsDateEdit
    purpose: QLineEdit
    legal_basis: QLineEdit
    destroy: QSpinBox
    assessed: QCheckBox
    assessment: QLineEdit
    assessed_on: QgsDateEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenCircleConvention", parent)
        self.id, self.name, self.reference, self.purpose, self.legal_basis, self.assessment = (
            QLineEdit() for _ in range(6)
        )
        self.signed_on, self.expires_on, self.assessed_on = (_day_box() for _ in range(3))
        self.destroy = QSpinBox()
        self.destroy.setRange(1, LONGEST)
        self.destroy.setSuffix(tr(" days"))
        self.assessed = QCheckBox(tr("An &impact assessment (AIPD) covers this circle"))
        self.assessed.setToolTip(tr("Needed for fewer than 11 dwellings at the address"))
        self._lay_out()
        self._listen()

    def show_content(self, content: dict[str, Any]) -> None:
        """Show a circle."""
        convention = content["convention"]
        assessment = convention.get("aipd")
        for box, text in (
            (self.id, content["id"]),
            (self.name, content["name"]),
            (self.reference, convention["reference"]),
            (self.purpose, convention["purpose"]),
            (self.legal_basis, convention["legal_basis"]),
            (self.assessment, (assessment or {}).get("reference", "")),
        ):
            box.setText(text)
        for box, day in (
            (self.signed_on, convention["signed_on"]),
            (self.expires_on, convention["expires_on"]),
            (self.assessed_on, (assessment or {}).get("date", "")),
        ):
            show_day(box, day)
        self.destroy.setValue(convention["destroy_after_days"])
        self.assessed.setChecked(assessment is not None)
        self._show_assessment()

    def content(self) -> dict[str, Any]:
        """Return what the boxes say, as a circle file does."""
        convention: dict[str, Any] = {
            "reference": self.reference.text().strip(),
            "signed_on": day_of(self.signed_on),
            "expires_on": day_of(self.expires_on),
            "purpose": self.purpose.text().strip(),
            "legal_basis": self.legal_basis.text().strip(),
            "destroy_after_days": self.destroy.value(),
        }
        if self.assessed.isChecked():
            convention["aipd"] = {"reference": self.assessment.text().strip(), "date": day_of(self.assessed_on)}
        return {"id": self.id.text().strip(), "name": self.name.text().strip(), "convention": convention}

    def _lay_out(self) -> None:
        self.add(
            "name", tr("&Name of the circle"), self.name, tip=tr("Printed on every copy, e.g. Police et justice — 93")
        )
        self.add(
            "id",
            tr("I&dentifier"),
            self.id,
            tip=tr("Short and lasting, e.g. police-justice-93: the register knows the circle by it"),
        )
        self.add(
            "convention.reference",
            tr("&Reference of the convention"),
            self.reference,
            tip=tr("As the signed document is numbered, e.g. CONV-93-2026"),
        )
        days = QGridLayout()
        for column, (place, text, box, tip) in enumerate(
            (
                ("convention.signed_on", tr("&Signed on"), self.signed_on, tr("Nothing leaves before this day")),
                ("convention.expires_on", tr("&Expires on"), self.expires_on, tr("Nothing leaves after this day")),
            )
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setToolTip(tip)
            box.setAccessibleName(text.replace("&", ""))
            days.addWidget(label, 0, column)
            days.addWidget(box, 1, column)
            days.addWidget(self.room_for(place), 2, column)
        self.column.addLayout(days)
        self.column.addWidget(self.room_for("convention"))
        self.add("convention.purpose", tr("&Purpose"), self.purpose, tip=tr("Why the partners may know, in one line"))
        self.add(
            "convention.legal_basis", tr("&Legal basis"), self.legal_basis, tip=tr("E.g. mission d’intérêt public")
        )
        self.add(
            "convention.destroy_after_days",
            tr("Copies are destroyed &after"),
            self.destroy,
            tip=tr("Counted from the delivery; each copy prints the last day"),
        )
        self.column.addWidget(self.assessed)
        row = QHBoxLayout()
        self.assessment.setPlaceholderText(tr("Reference of the assessment"))
        self.assessment.setAccessibleName(tr("Reference of the assessment"))
        self.assessment.setToolTip(tr("As the assessment is numbered, e.g. AIPD-2026-04"))
        self.assessed_on.setAccessibleName(tr("Day of the assessment"))
        self.assessed_on.setToolTip(tr("Day of the assessment"))
        row.addWidget(self.assessment, 2)
        row.addWidget(self.assessed_on, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.room_for("convention.aipd"))
        self.column.addStretch(1)

    def _listen(self) -> None:
        for box in (self.id, self.name, self.reference, self.purpose, self.legal_basis, self.assessment):
            box.textChanged.connect(lambda _: self.changed.emit())
        for day in (self.signed_on, self.expires_on, self.assessed_on):
            day.dateValueChanged.connect(lambda _: self.changed.emit())
        self.destroy.valueChanged.connect(lambda _: self.changed.emit())
        self.assessed.toggled.connect(lambda _: (self._show_assessment(), self.changed.emit()))

    def _show_assessment(self) -> None:
        for box in (self.assessment, self.assessed_on):
            box.setVisible(self.assessed.isChecked())


def _day_box() -> QgsDateEdit:
    box = QgsDateEdit()
    box.setAllowNull(True)
    box.setNullRepresentation(tr("no date yet"))
    box.setCalendarPopup(True)
    return box


def show_day(box: QgsDateEdit, day: str) -> None:
    """Show a day written as 2026-06-30, nothing where there is none."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    # Only this call shows that there is no date; ``clear`` shows today in grey.
    box.setDate(date) if date.isValid() else box.setDateTime(QDateTime())


def day_of(box: QgsDateEdit) -> str:
    """Return the day as 2026-06-30, empty where there is none."""
    return "" if box.isNull() else str(box.date().toString(Qt.DateFormat.ISODate))
