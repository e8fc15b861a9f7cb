"""Reading circle files. Anything unknown, missing or malformed is refused, never passed over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..grid.axes import LEVELS, NOT_ASSESSED
from ..problems import Problem
from .landlords import Landlord, folded
from .municipalities import COMMUNE, DEPARTEMENT
from .policy import Circle, Convention, ImpactAssessment, Minimum, Precision, Recipient
from .released_fields import ALLOWED, NEVER, is_finer
from .strict_json import Node, read_strict_json

SCHEMA = "orsen-circles/1"
REGISTER = re.compile(r"[0-9a-f]{32}")
# French practice for figures on households; below it, at the address, an impact assessment has to say why.
HOUSEHOLDS = 11

CIRCLE_KEYS = {
    "id",
    "name",
    "convention",
    "recipients",
    "levels",
    "landlords",
    "departements",
    "communes",
    "precision",
    "minimum",
    "fields",
}
CONVENTION_KEYS = {"reference", "signed_on", "expires_on", "purpose", "legal_basis", "destroy_after_days"}


@dataclass(frozen=True)
class CircleFile:
    """A circle file that was read whole and found right."""

    path: Path
    circles: tuple[Circle, ...]

    def circle(self, id: str) -> Circle:
        """Return the circle of that id; Problem names those that the file holds."""
        for circle in self.circles:
            if circle.id == id:
                return circle
        raise Problem(
            "“{file}” holds no circle “{circle}”. It holds: {known}.",
            file=self.path,
            circle=id,
            known=", ".join(circle.id for circle in self.circles),
        )


def load_circles(path: str | Path) -> CircleFile:
    """Read a circle file (schema orsen-circles/1); Problem names the file, the circle and the place to mend."""
    return parse_circles(read_strict_json(Path(path)), Path(path))


def parse_circles(content: Any, path: Path) -> CircleFile:
    """Return the circles of a file's contents; Problem as ``load_circles``."""
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise Problem(
            "“{file}” is not a circle file: it does not start with “schema”: “{schema}”.", file=path, schema=SCHEMA
        )
    top = Node(content, str(path), "")
    top.check_keys({"schema", "circles"})
    circles = tuple(_circle(node) for node in top["circles"].items())
    _refuse_repeats([circle.id for circle in circles], top["circles"])
    return CircleFile(path, circles)


def _circle(node: Node) -> Circle:
    if isinstance(node.value, dict) and isinstance(node.value.get("id"), str):
        node = replace(node, circle=node.value["id"])
    node.check_keys(CIRCLE_KEYS, frozenset({"register"}))
    precision = _precision(node["precision"])
    circle = Circle(
        id=node["id"].text(),
        name=node["name"].text(),
        convention=_convention(node["convention"]),
        recipients=_recipients(node["recipients"]),
        levels=_levels(node["levels"]),
        landlords=_landlords(node["landlords"]),
        departements=_codes(node["departements"], DEPARTEMENT),
        communes=_codes(node["communes"], COMMUNE),
        precision=precision,
        minimum=_minimum(node["minimum"]),
        fields=_fields(node["fields"], precision),
        register=_register(node["register"]) if "register" in node.value else None,
    )
    _check_together(circle, node)
    return circle


def _check_together(circle: Circle, node: Node) -> None:
    """Refuse what is right in itself and wrong beside the rest."""
    if not circle.departements and not circle.communes:
        node.problem(
            "{file}, circle “{circle}”, {place}: name at least one departement or commune; nowhere is implied."
        )
    small = circle.precision is Precision.ADDRESS and circle.minimum.dwellings < HOUSEHOLDS
    if small and circle.convention.aipd is None:
        node["minimum"].problem(
            "{file}, circle “{circle}”, {place}: fewer than {households} dwellings at the address need the reference "
            "and date of an impact assessment, convention.aipd.",
            households=HOUSEHOLDS,
        )
    if "nb_non_evalue" in circle.fields and NOT_ASSESSED not in circle.levels:
        node["fields"].problem(
            "{file}, circle “{circle}”, {place}: “nb_non_evalue” counts what is not assessed, which “levels” does not "
            "hold. Add null to the levels or take the field out."
        )


def _convention(node: Node) -> Convention:
    node.check_keys(CONVENTION_KEYS, frozenset({"aipd"}))
    signed_on, expires_on = node["signed_on"].day(), node["expires_on"].day()
    if signed_on > expires_on:
        node.problem(
            "{file}, circle “{circle}”, {place}: the convention is signed after it expires. Correct the dates."
        )
    return Convention(
        reference=node["reference"].text(),
        signed_on=signed_on,
        expires_on=expires_on,
        purpose=node["purpose"].text(),
        legal_basis=node["legal_basis"].text(),
        destroy_after_days=node["destroy_after_days"].positive(),
        aipd=_impact_assessment(node["aipd"]) if "aipd" in node.value else None,
    )


def _impact_assessment(node: Node) -> ImpactAssessment:
    node.check_keys({"reference", "date"})
    return ImpactAssessment(node["reference"].text(), node["date"].day())


def _recipients(node: Node) -> tuple[Recipient, ...]:
    recipients = []
    for each in node.items():
        each.check_keys({"id", "name"})
        recipients.append(Recipient(each["id"].text(), each["name"].text()))
    _refuse_repeats([recipient.id for recipient in recipients], node)
    return tuple(recipients)


def _levels(node: Node) -> frozenset[int]:
    levels = []
    for each in node.items():
        if each.value is None:
            levels.append(NOT_ASSESSED)
        elif type(each.value) is int and each.value in LEVELS:
            levels.append(each.value)
        else:
            each.problem("{file}, circle “{circle}”, {place}: a level is 1, 2, 3, 4 or null (not assessed).")
    _refuse_repeats([str(level or None) for level in levels], node)
    return frozenset(levels)


def _landlords(node: Node) -> tuple[Landlord, ...]:
    landlords = []
    for each in node.items():
        if isinstance(each.value, dict):
            each.check_keys({"name"}, frozenset({"aliases"}))
            aliases = (
                tuple(_landlord_name(alias) for alias in each["aliases"].elements()) if "aliases" in each.value else ()
            )
            landlords.append(Landlord(_landlord_name(each["name"]), aliases))
        else:
            landlords.append(Landlord(_landlord_name(each)))
    _refuse_repeats([folded(name) for landlord in landlords for name in landlord.names], node)
    return tuple(landlords)


def _landlord_name(node: Node) -> str:
    name = node.text()
    if "*" in name or not folded(name):
        node.problem("{file}, circle “{circle}”, {place}: name each landlord that signed; “*” is refused.")
    return name


def _codes(node: Node, pattern: re.Pattern[str]) -> tuple[str, ...]:
    codes = []
    for each in node.elements():
        if not isinstance(each.value, str) or not pattern.fullmatch(each.value):
            each.problem("{file}, circle “{circle}”, {place}: “{code}” is not a code of INSEE's.", code=each.value)
        codes.append(each.value)
    _refuse_repeats(codes, node)
    return tuple(codes)


def _precision(node: Node) -> Precision:
    for precision in Precision:
        if node.value == precision.value:
            return precision
    known = ", ".join(precision.value for precision in Precision)
    return node.problem(
        "{file}, circle “{circle}”, {place}: “{value}” is not a precision. It is one of: {known}.",
        value=node.value,
        known=known,
    )


def _minimum(node: Node) -> Minimum:
    node.check_keys({"addresses", "dwellings"})
    return Minimum(node["addresses"].positive(), node["dwellings"].positive())


def _fields(node: Node, precision: Precision) -> tuple[str, ...]:
    fields = []
    for each in node.items():
        field = each.text()
        if field not in ALLOWED[precision]:
            _refuse_field(each, field, precision)
        fields.append(field)
    _refuse_repeats(fields, node)
    return tuple(fields)


def _refuse_field(node: Node, field: str, precision: Precision) -> None:
    if field in NEVER:
        node.problem("{file}, circle “{circle}”, {place}: “{field}” never leaves the landlord.", field=field)
    if is_finer(field, precision):
        node.problem(
            "{file}, circle “{circle}”, {place}: “{field}” says more than the precision “{precision}” allows.",
            field=field,
            precision=precision.value,
        )
    node.problem(
        "{file}, circle “{circle}”, {place}: “{field}” is not a field that can be released at the precision "
        "“{precision}”. It is one of: {known}.",
        field=field,
        precision=precision.value,
        known=", ".join(ALLOWED[precision]),
    )


def _register(node: Node) -> str:
    if not isinstance(node.value, str) or not REGISTER.fullmatch(node.value):
        node.problem(
            "{file}, circle “{circle}”, {place}: “{value}” is not the identity of a register: 32 characters, 0 to 9 "
            "and a to f, as copies print it.",
            value=node.value,
        )
    return str(node.value)


def _refuse_repeats(values: Sequence[str], node: Node) -> None:
    for value in values:
        if values.count(value) > 1:
            node.problem("{file}, circle “{circle}”, {place}: “{value}” stands twice. Keep one of them.", value=value)
