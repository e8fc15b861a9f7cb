"""Which addresses reach a circle: levels, signatories and places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from ..messages import tr
from .form_part import FormPart
from .level_icons import SWATCH, level_icon
from .plain_words import spelled_action
from .row_table import RowTable

LEVELS = (4, 3, 2, 1, 0)
# Between the spellings of one landlord, in one cell.
BETWEEN = " ; "
# A menu of more codes than this helps nobody.
MOST_OFFERED = 40


class ScopePart(FormPart):
    """Levels, landlords with their spellings, départements and communes."""

    levels: dict[int, QCheckBox]
    landlords: RowTable
    from_layer: QPushButton
    departements: QLineEdit
    communes: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenCircleScope", parent)
        self.spellings: list[str] = []
        self.codes: list[str] = []
        self._aliases: dict[str, list[str]] = {}
        self._add_levels()
        self._add_landlords()
        self.departements, self.communes = QLineEdit(), QLineEdit()
        self._add_codes("departements", tr("&Départements"), self.departements, tr("E.g. 93, 2A, 974"))
        self._add_codes("communes", tr("&Communes (INSEE codes)"), self.communes, tr("E.g. 93001, 2A004"))
        self.note(tr("An address is within when either list names its place; nowhere is implied."))
        self.column.addWidget(self.room_for(""))

    def offer(self, spellings: Sequence[str], codes: Sequence[str]) -> None:
        """Offer the landlords and INSEE codes that the layer holds."""
        self.spellings, self.codes = list(spellings), list(codes)
        self._refresh_menus()

    def show_content(self, content: dict[str, Any]) -> None:
        """Show a circle."""
        for level, box in self.levels.items():
            box.setChecked((level or None) in content["levels"])
        rows = []
        self._aliases = {}
        for landlord in content["landlords"]:
            name, aliases = (landlord, []) if isinstance(landlord, str) else (landlord["name"], landlord["aliases"])
            # A spelling may hold the separator: it is kept as it is while nobody edits the cell.
            self._aliases[BETWEEN.join(aliases)] = list(aliases)
            rows.append([name, BETWEEN.join(aliases)])
        self.landlords.show_rows(rows)
        self.departements.setText(", ".join(content["departements"]))
        self.communes.setText(", ".join(content["communes"]))
        self._refresh_menus()

    def content(self) -> dict[str, Any]:
        """Return what the boxes say, as a circle file does."""
        landlords: list[str | dict[str, Any]] = []
        for name, said in self.landlords.rows():
            aliases = self._aliases.get(said) or [each.strip() for each in said.split(";") if each.strip()]
            landlords.append({"name": name, "aliases": aliases} if aliases else name)
        return {
            "levels": [level or None for level in sorted(self.levels) if self.levels[level].isChecked()],
            "landlords": landlords,
            "departements": _codes(self.departements.text()),
            "communes": _codes(self.communes.text()),
        }

    def _add_levels(self) -> None:
        from ..symbology.levels import style_of

        self.levels = {}
        row = QHBoxLayout()
        for level in LEVELS:
            box = QCheckBox(str(level) if level else tr("not assessed"))
            box.setObjectName(f"OrsenCircleLevel{level}")
            box.setIcon(level_icon(level))
            box.setIconSize(SWATCH)
            box.setToolTip(style_of(level).label if level else tr("Addresses that have no level"))
            box.toggled.connect(lambda _: self.changed.emit())
            self.levels[level] = box
            row.addWidget(box)
        row.addStretch(1)
        self.add("levels", tr("Levels that the circle sees"), row)

    def _add_landlords(self) -> None:
        self.landlords = RowTable(
            "OrsenCircleLandlords", [tr("Landlord, as copies print it"), tr("Other spellings in the stock (a ; b)")]
        )
        self.landlords.changed.connect(lambda: (self._refresh_menus(), self.changed.emit()))
        self.from_layer = QPushButton(tr("From the layer"))
        self.from_layer.setObjectName("OrsenCircleLandlordsFromLayer")
        self.from_layer.setAutoDefault(False)
        self.from_layer.setMenu(QMenu(self.from_layer))
        self.landlords.buttons.addWidget(self.from_layer)
        self.from_layer.setToolTip(tr("Landlords of the rated addresses that are not listed yet"))
        tip = tr("Only addresses of the landlords listed here leave")
        self.add("landlords", tr("Landlords that signed"), self.landlords, buddy=self.landlords.table, tip=tip)

    def _add_codes(self, place: str, text: str, box: QLineEdit, example: str) -> None:
        box.setPlaceholderText(example)
        box.setObjectName(f"OrsenCircle-{place}")
        box.textChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout()
        row.addWidget(box, 1)
        button = QPushButton(tr("From the layer"))
        button.setToolTip(tr("Codes that the rated addresses hold"))
        button.setAutoDefault(False)
        button.setMenu(QMenu(button))
        row.addWidget(button)
        setattr(self, f"_{place}_offer", button)
        self.add(place, text, row, buddy=box, tip=tr("Codes with commas between them"))

    def _refresh_menus(self) -> None:
        from ..circles.landlords import folded
        from ..circles.municipalities import departement_of

        known = {folded(name) for row in self.landlords.rows() for text in row for name in text.split(";")}
        unknown = [each for each in self.spellings if folded(each) not in known]
        menu = self.from_layer.menu()
        menu.clear()
        for spelling in unknown[:MOST_OFFERED]:
            self._offer_landlord(menu, spelling)
        self.from_layer.setEnabled(bool(unknown))
        departements = sorted({departement_of(code) for code in self.codes})
        for name, box, codes in (
            ("departements", self.departements, departements),
            ("communes", self.communes, self.codes),
        ):
            button = getattr(self, f"_{name}_offer")
            button.menu().clear()
            for code in codes[:MOST_OFFERED]:
                button.menu().addAction(code, lambda box=box, code=code: _add_code(box, code))
            button.setEnabled(bool(codes))

    def _offer_landlord(self, menu: QMenu, spelling: str) -> None:
        names = [row[0] for row in self.landlords.rows() if row[0]]
        if not names:
            menu.addAction(spelled_action(spelling), lambda: self.landlords.append([spelling, ""]))
            return
        below = menu.addMenu(spelled_action(spelling))
        below.addAction(tr("As a landlord that signed"), lambda: self.landlords.append([spelling, ""]))
        for line, name in enumerate(names):
            below.addAction(
                tr("As another spelling of “{name}”").format(name=spelled_action(name)),
                lambda line=line: self._add_alias(line, spelling),
            )

    def _add_alias(self, line: int, spelling: str) -> None:
        said = self.landlords.rows()[line][1]
        self.landlords.set_text(line, 1, f"{said}{BETWEEN}{spelling}" if said else spelling)


def _codes(text: str) -> list[str]:
    return [each for each in re.split(r"[\s,;]+", text.upper()) if each]


def _add_code(box: QLineEdit, code: str) -> None:
    codes = _codes(box.text())
    if code not in codes:
        box.setText(", ".join([*codes, code]))
        box.setFocus(Qt.FocusReason.OtherFocusReason)
