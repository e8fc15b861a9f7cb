"""A profile proposed from a file's column names, when the user gives none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .degrees import LATITUDE, LONGITUDE, read_angles, read_pairs
from .known_names import (
    EPSG_NAMES,
    INCIDENT_NAMES,
    PLACE_PAIRS,
    POSITIONS,
    RPLS_COUNTS,
    RPLS_MARKS,
    RPLS_STREET,
    STOCK_NAMES,
    STREET_KINDS,
    STREET_NUMBERS,
    STREET_REPEATS,
    STREETS,
)
from .normalise import compare_name
from .profile import INCIDENT_SCHEMA, STOCK_SCHEMA, Profile

BESIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|,[CNDLF],\d+(?:,\d+)?$")
WHOLE_ADDRESSES = tuple(name for name in STOCK_NAMES["adresse"] if name not in STREETS)


@dataclass(frozen=True)
class Names:
    """A file's column names, looked up without regard to case, accents and punctuation."""

    by_form: Mapping[str, str]

    @classmethod
    def of(cls, names: Iterable[str]) -> Names:
        """Take a file's names; of two that compare equal the first counts.

        What stands in brackets (``Adresse (n° et voie)``), or a type that dBase wrote (``ADRESSE,C,50``), is left out
        where no other column has the name without it.
        """
        forms: dict[str, str] = {}
        names = list(names)
        for form in (lambda name: name, lambda name: BESIDE.sub(" ", name)):
            for name in names:
                forms.setdefault(compare_name(form(name)), name)
        return cls(forms)

    def first(self, candidates: Iterable[str]) -> str | None:
        """Return the expression of the first candidate that the file has."""
        for candidate in candidates:
            if candidate in self.by_form:
                return reference(self.by_form[candidate])
        return None

    def has_any(self, candidates: Iterable[str]) -> bool:
        """Whether the file has one of the candidates."""
        return any(candidate in self.by_form for candidate in candidates)

    def has(self, candidates: Iterable[str]) -> bool:
        """Whether the file has all the candidates."""
        return all(candidate in self.by_form for candidate in candidates)


def reference(name: str) -> str:
    """Return the QGIS expression that names a column."""
    return '"' + name.replace('"', '""') + '"'


def detect_stock(
    names: Iterable[str], has_geometry: bool = False, first: Mapping[str, Sequence[str]] | None = None
) -> Profile:
    """Propose a stock profile; columns that nothing looks like are left out.

    RPLS files (one row per dwelling, the address in four columns) are recognised by their names, in any case.
    ``first``: the first texts of each column; places in degrees and minutes are recognised in them where no name tells.
    """
    found = Names.of(names)
    columns = _columns(found, STOCK_NAMES)
    rows = "addresses"
    if found.has(RPLS_MARKS):
        columns["adresse"] = _joined(found, RPLS_STREET)
        count = columns.get("logements") or found.first(RPLS_COUNTS)
        columns.update({"logements": count} if count else {})
        rows = "addresses" if count else "dwellings"
    elif not found.has_any(WHOLE_ADDRESSES):
        columns.update(_street(found))
    places, crs = _place(found, has_geometry, first or {})
    return Profile(STOCK_SCHEMA, "detected", {**columns, **places}, crs=crs, rows=rows)


def detect_incidents(
    names: Iterable[str], has_geometry: bool = False, first: Mapping[str, Sequence[str]] | None = None
) -> Profile:
    """Propose an incident profile as ``detect_stock`` does a stock profile."""
    found = Names.of(names)
    places, crs = _place(found, has_geometry, first or {})
    return Profile(INCIDENT_SCHEMA, "detected", {**_columns(found, INCIDENT_NAMES), **places}, crs=crs)


def _columns(found: Names, known: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    columns = {name: found.first(candidates) for name, candidates in known.items()}
    return {name: expression for name, expression in columns.items() if expression is not None}


def _street(found: Names) -> dict[str, str]:
    """Return the address of a file that gives its number and its street in columns of their own."""
    parts = [
        next((name for name in candidates if name in found.by_form), None)
        for candidates in (STREET_NUMBERS, STREET_REPEATS, STREET_KINDS, STREETS)
    ]
    named = [reference(found.by_form[part]) for part in parts if part is not None]
    return {"adresse": "concat(" + ", ' ', ".join(named) + ")"} if parts[0] and parts[-1] else {}


def _joined(found: Names, parts: Iterable[str]) -> str:
    """Return an expression that joins several columns by spaces, empty ones left out."""
    named = [reference(found.by_form[part]) for part in parts if part in found.by_form]
    # RPLS prints some numbers as « 19.0 ».
    named = [
        f"regexp_replace(to_string({name}), '\\\\.0$', '')" if number == 0 else name
        for number, name in enumerate(named)
    ]
    return "trim(regexp_replace(concat(" + ", ' ', ".join(named) + "), '\\\\s+', ' '))"


def _place(found: Names, has_geometry: bool, first: Mapping[str, Sequence[str]]) -> tuple[dict[str, str], str | None]:
    """Return the place columns and the CRS that their names tell. A geometry says it better than any column."""
    if has_geometry:
        return {}, None
    for x, y, crs in PLACE_PAIRS:
        if found.has((x, y)):
            columns = {"x": reference(found.by_form[x]), "y": reference(found.by_form[y])}
            epsg = found.first(EPSG_NAMES)
            return ({**columns, "epsg": epsg}, None) if epsg and crs is None else (columns, crs)
    position = found.first(POSITIONS)
    return ({"position": position} if position else _places_seen(first)), None


def _places_seen(first: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Return the columns all of whose first texts are angles: two in each, or one that says its side."""
    along: dict[int, str] = {}
    for name, cells in first.items():
        texts = [text for text in cells if text.strip()]
        if not texts:
            continue
        if read_pairs(texts)[2].all():
            return {"position": reference(name)}
        angles = read_angles(texts)
        if angles.read.all() and len(set(angles.axis.tolist())) == 1:
            along.setdefault(int(angles.axis[0]), reference(name))
    both = LONGITUDE in along and LATITUDE in along
    return {"x": along[LONGITUDE], "y": along[LATITUDE]} if both else {}
