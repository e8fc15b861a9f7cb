"""Reading circle files. Anything unknown, missing or malformed is refused, never passed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..grid.axes import NOT_ASSESSED
from ..problems import Problem
from .municipalities import COMMUNE, DEPARTEMENT
from .policy import Circle, Precision
from .policy_parts import (
    read_attach,
    read_codes,
    read_convention,
    read_differencing,
    read_fields,
    read_flag,
    read_landlords,
    read_levels,
    read_minimum,
    read_precision,
    read_recipients,
    read_register,
    refuse_repeats,
)
from .strict_json import Node, read_strict_json

SCHEMA = "orsen-circles/1"
# French practice for figures on households; below it, at the address, an impact assessment has to say why.
HOUSEHOLDS = 11

# What a circle says, and how each is read; "fields" wait for the precision.
CIRCLE_READERS: dict[str, Callable[[Node], Any]] = {
    "id": Node.text,
    "name": Node.text,
    "convention": read_convention,
    "recipients": read_recipients,
    "levels": read_levels,
    "landlords": read_landlords,
    "departements": lambda node: read_codes(node, DEPARTEMENT),
    "communes": lambda node: read_codes(node, COMMUNE),
    "precision": read_precision,
    "minimum": read_minimum,
    "register": read_register,
    "differencing": read_differencing,
    "approval": read_flag,
    "attach": read_attach,
}
OPTIONAL_KEYS = frozenset({"register", "differencing", "approval", "attach"})
REQUIRED_KEYS = {*CIRCLE_READERS, "fields"} - OPTIONAL_KEYS


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
    refuse_repeats([circle.id for circle in circles], top["circles"])
    return CircleFile(path, circles)


def _circle(node: Node) -> Circle:
    if isinstance(node.value, dict) and isinstance(node.value.get("id"), str):
        node = replace(node, circle=node.value["id"])
    node.check_keys(REQUIRED_KEYS, OPTIONAL_KEYS)
    said = {key: read(node[key]) for key, read in CIRCLE_READERS.items() if key in node.value}
    circle = Circle(**said, fields=read_fields(node["fields"], said["precision"]))
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
