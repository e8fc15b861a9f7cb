"""Profiles: how one landlord's file says what ours says. JSON, versioned, strict.

A profile gives each canonical column a QGIS expression over the file's own columns:

    {"schema": "orsen-stock-profile/1", "name": "Example", "crs": "EPSG:2154",
     "columns": {"bailleur": "\\"Organisme\\"", "adresse": "\\"Voie\\"", "logements": "\\"Nb logts\\""}}

``rows`` says what a row of a stock is: ``addresses`` (the default) or ``dwellings`` (count them). ``types`` of an
incident profile gives the file's categories a fact type, null where a category is left out on purpose, or an empty
text where a person has still to choose.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..problems import Problem
from ..strict_json import json_text, load_strict

STOCK_SCHEMA = "orsen-stock-profile/1"
INCIDENT_SCHEMA = "orsen-incident-profile/1"
# Where a row is, when the source has no geometry: two columns, perhaps with an EPSG code of their own, or one cell.
PLACE_COLUMNS = ("x", "y", "epsg", "position")
STOCK_COLUMNS = (
    "adresse_id",
    "bailleur",
    "residence",
    "adresse",
    "code_postal",
    "commune",
    "code_insee",
    "logements",
    "agence",
    "couvert",
    "impact",
    "niveau",
    "source_niveau",
    *PLACE_COLUMNS,
)
INCIDENT_COLUMNS = (
    "adresse_id",
    "bailleur",
    "residence",
    "adresse",
    "code_postal",
    "commune",
    "code_insee",
    "type_fait",
    "gravite",
    "date_fait",
    *PLACE_COLUMNS,
)
COLUMNS = {STOCK_SCHEMA: STOCK_COLUMNS, INCIDENT_SCHEMA: INCIDENT_COLUMNS}
ROWS = ("addresses", "dwellings")
TO_COMPLETE = ""


@dataclass(frozen=True)
class Profile:
    """What a profile says. ``columns``: canonical name -> QGIS expression; ``types``: category -> code or None."""

    schema: str
    name: str
    columns: Mapping[str, str]
    crs: str | None = None
    landlord: str | None = None
    rows: str = "addresses"
    types: Mapping[str, str | None] = field(default_factory=dict)


def load_profile(path: Path, schema: str, fact_types: Collection[str] = ()) -> Profile:
    """Read a profile of the given schema; ``fact_types`` are the codes that ``types`` may name.

    Problem with the file and the place of anything missing, unknown or of the wrong kind.
    """
    try:
        content = load_strict(path)
    except OSError as error:
        raise Problem(
            "The profile “{path}” cannot be read: {reason}. Check the path and your rights on the file.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
    except ValueError as error:
        raise Problem(
            "The profile “{path}” is not valid JSON in UTF-8: {reason}.", path=str(path), reason=str(error)
        ) from error
    return _Reader(str(path), schema, fact_types).profile(content)


def dump_profile(profile: Profile) -> str:
    """Return a profile as the text of its file."""
    content: dict[str, Any] = {"schema": profile.schema, "name": profile.name}
    if profile.crs:
        content["crs"] = profile.crs
    if profile.landlord:
        content["landlord"] = profile.landlord
    if profile.schema == STOCK_SCHEMA and profile.rows != ROWS[0]:
        content["rows"] = profile.rows
    content["columns"] = dict(profile.columns)
    if profile.types:
        content["types"] = dict(profile.types)
    return json_text(content)


class _Reader:
    """Checks one file; knows its path so that each refusal names it."""

    def __init__(self, path: str, schema: str, fact_types: Collection[str]) -> None:
        self.path = path
        self.schema = schema
        self.fact_types = fact_types

    def profile(self, content: Any) -> Profile:
        if not isinstance(content, dict) or content.get("schema") != self.schema:
            raise Problem(
                "The profile “{path}” is refused: its “schema” is not “{schema}”. Choose one made for this import.",
                path=self.path,
                schema=self.schema,
            )
        own = {"types"} if self.schema == INCIDENT_SCHEMA else {"rows"}
        self.only(content, {"schema", "name", "crs", "landlord", "columns"} | own, "/")
        for name in ("name", "columns"):
            if name not in content:
                raise Problem("The profile “{path}” is refused: “{key}” is missing.", path=self.path, key=name)
        rows = content.get("rows", ROWS[0])
        if rows not in ROWS:
            raise Problem(
                "The profile “{path}” is refused: {place} is none of {words}.",
                path=self.path,
                place="rows",
                words=", ".join(ROWS),
            )
        return Profile(
            schema=self.schema,
            name=self.text(content["name"], "name"),
            columns=self.columns(content["columns"]),
            crs=self.text(content["crs"], "crs") if "crs" in content else None,
            landlord=self.text(content["landlord"], "landlord") if "landlord" in content else None,
            rows=rows,
            types=self.types(content.get("types", {})),
        )

    def columns(self, content: Any) -> dict[str, str]:
        self.members(content, "columns")
        self.only(content, COLUMNS[self.schema], "columns")
        columns = {name: self.text(expression, f"columns.{name}") for name, expression in content.items()}
        if ("x" in columns) != ("y" in columns):
            raise Problem(
                "The profile “{path}” is refused: it has one of the columns x and y. Give both.", path=self.path
            )
        return columns

    def types(self, content: Any) -> dict[str, str | None]:
        self.members(content, "types")
        for category, code in content.items():
            if code not in (None, TO_COMPLETE) and code not in self.fact_types:
                raise Problem(
                    "The profile “{path}” is refused: types.{category} is “{code}”, which is no fact type of the grid.",
                    path=self.path,
                    category=category,
                    code=code,
                )
        return {category: code for category, code in content.items() if code != TO_COMPLETE}

    def only(self, content: dict[str, Any], known: Collection[str], place: str) -> None:
        for key in content:
            if key not in known:
                raise Problem(
                    "The profile “{path}” is refused: {place} holds “{key}”, which is unknown.",
                    path=self.path,
                    place=place,
                    key=key,
                )

    def members(self, content: Any, place: str) -> None:
        if not isinstance(content, dict):
            raise Problem("The profile “{path}” is refused: {place} is not an object.", path=self.path, place=place)

    def text(self, content: Any, place: str) -> str:
        if not isinstance(content, str) or not content.strip():
            raise Problem("The profile “{path}” is refused: {place} is not a text.", path=self.path, place=place)
        return content
