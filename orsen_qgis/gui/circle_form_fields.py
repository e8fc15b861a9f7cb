"""How finely a circle sees, and which columns leave for it."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ..messages import tr
from .circle_words import precision_words
from .field_words import field_words, never_words
from .form_part import FormPart, trouble_colour
from .plain_words import spelled_tip
from .widgets import fixed

MOST = 1_000_000
LIST_HEIGHT = 250
FIELD = Qt.ItemDataRole.UserRole


class FieldsPart(FormPart):
    """Precision, minimum, and the columns as a list to tick; ticked ones leave in the list's order."""

    precision: QComboBox
    addresses: QSpinBox
    dwellings: QSpinBox
    fields: QListWidget
    up: QPushButton
    down: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        from ..circles.policy import Precision

        super().__init__("OrsenCircleFields", parent)
        self.precision = QComboBox()
        self.precision.setObjectName("OrsenCirclePrecision")
        for precision in Precision:
            self.precision.addItem(precision_words(precision.value), precision.value)
        self.add(
            "precision",
            tr("Finest &unit that the circle sees"),
            self.precision,
            tip=tr("What one symbol of the map stands for; nothing finer leaves"),
        )
        self._add_minimum()
        self._add_fields()
        self.precision.currentIndexChanged.connect(lambda _: self._change_precision())
        self.addresses.valueChanged.connect(lambda _: self.changed.emit())
        self.dwellings.valueChanged.connect(lambda _: self.changed.emit())
        self.fields.itemChanged.connect(lambda _: self.changed.emit())

    def show_content(self, content: dict[str, Any]) -> None:
        """Show a circle."""
        self.precision.blockSignals(True)
        self.precision.setCurrentIndex(max(0, self.precision.findData(content["precision"])))
        self.precision.blockSignals(False)
        self.addresses.setValue(content["minimum"]["addresses"])
        self.dwellings.setValue(content["minimum"]["dwellings"])
        self._fill(content["fields"])

    def content(self) -> dict[str, Any]:
        """Return what the boxes say, as a circle file does."""
        return {
            "precision": self.precision.currentData(),
            "minimum": {"addresses": self.addresses.value(), "dwellings": self.dwellings.value()},
            "fields": self.ticked(),
        }

    def ticked(self) -> list[str]:
        """Return the ticked columns, in the order of the list."""
        items = [self.fields.item(line) for line in range(self.fields.count())]
        return [item.data(FIELD) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _add_minimum(self) -> None:
        self.addresses, self.dwellings = QSpinBox(), QSpinBox()
        row = QHBoxLayout()
        for box, suffix, name in (
            (self.addresses, tr(" addresses"), tr("At least so many addresses")),
            (self.dwellings, tr(" dwellings"), tr("At least so many dwellings")),
        ):
            box.setRange(1, MOST)
            box.setSuffix(suffix)
            box.setAccessibleName(name)
            row.addWidget(box, 1)
        tip = tr("A unit below it moves to a coarser one, or stays; 11 dwellings is French practice for households")
        self.add("minimum", tr("Each unit holds at &least"), row, buddy=self.addresses, tip=tip)
        self.dwellings.setToolTip(tip)

    def _add_fields(self) -> None:
        self.fields = QListWidget()
        self.fields.setObjectName("OrsenCircleFieldList")
        self.fields.setMinimumHeight(LIST_HEIGHT)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.fields.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.fields.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.add(
            "fields",
            tr("&Columns that leave"),
            self.fields,
            tip=tr("Ticked columns leave, in this order; drag a line to move it"),
        )
        self.up = QPushButton(QgsApplication.getThemeIcon("/mActionArrowUp.svg"), tr("Move up"))
        self.down = QPushButton(QgsApplication.getThemeIcon("/mActionArrowDown.svg"), tr("Move down"))
        row = QHBoxLayout()
        self.up.setToolTip(tr("The chosen column leaves before the one above it"))
        self.down.setToolTip(tr("The chosen column leaves after the one below it"))
        for button, step in ((self.up, -1), (self.down, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _, step=step: self._move(step))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        lines = [f"{escape(why)} <i>{escape(', '.join(names))}</i>" for why, names in never_words()]
        never: QLabel = fixed(
            "<b>" + escape(tr("Never leave, whatever a circle says")) + "</b><br/>" + "<br/>".join(lines), markup=True
        )
        never.setObjectName("OrsenNeverLeaves")
        self.column.addSpacing(6)
        self.column.addWidget(never)
        self.column.addStretch(1)

    def _change_precision(self) -> None:
        self._fill(self.ticked())
        self.changed.emit()

    def _fill(self, ticked: list[str]) -> None:
        """List the ticked columns in their order, then the others that the precision allows."""
        from ..circles.policy import Precision
        from ..circles.released_fields import ALLOWED

        words = field_words()
        allowed = ALLOWED[Precision(self.precision.currentData())]
        self.fields.blockSignals(True)
        self.fields.clear()
        for field in dict.fromkeys([*ticked, *allowed]):
            item = QListWidgetItem(f"{field} – {words.get(field, '')}", self.fields)
            item.setData(FIELD, field)
            item.setToolTip(spelled_tip(item.text()))
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if field in ticked else Qt.CheckState.Unchecked)
            if field not in allowed:
                item.setForeground(trouble_colour(self.palette()))
                item.setToolTip(tr("Not at this precision: untick it, or choose a finer unit"))
        self.fields.blockSignals(False)

    def _move(self, step: int) -> None:
        line = self.fields.currentRow()
        if line < 0 or not 0 <= line + step < self.fields.count():
            return
        self.fields.blockSignals(True)
        item = self.fields.takeItem(line)
        self.fields.insertItem(line + step, item)
        self.fields.setCurrentRow(line + step)
        self.fields.blockSignals(False)
        self.changed.emit()
