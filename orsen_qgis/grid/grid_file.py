"""Reading a grid file. Anything unknown, missing or out of order is refused with its place in the file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..paths import resource
from ..problems import Problem
from ..strict_json import load_strict
from .axes import LEVELS, Frequency, Impact, Severity
from .grid import FactType, Grid, Provenance
from .monotone import first_fall

SCHEMA = "orsen-grid/1"
BUNDLED = "orsen-2021.json"
MEMBERS = (
    "schema",
    "id",
    "version",
    "title",
    "sources",
    "thresholds",
    "minimum_window_days",
    "cells",
    "impact",
    "fact_types",
)


class GridProblem(Problem):
    """A grid file that cannot be used."""


@lru_cache(maxsize=1)
def load_bundled_grid() -> Grid:
    """Return the grid that comes with the plugin."""
    return load_grid(resource("grids", BUNDLED))


def load_grid(path: Path) -> Grid:
    """Read a grid file. Raises GridProblem with the file and the place of what is wrong."""
    try:
        content = load_strict(path)
    except OSError as error:
        raise GridProblem("The grid “{path}” cannot be read: {reason}", path=str(path), reason=str(error)) from error
    except ValueError as error:
        raise GridProblem("The grid “{path}” is not valid JSON: {reason}", path=str(path), reason=str(error)) from error
    return _Reader(str(path)).grid(content)


def digest_of(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a grid file's content: the same however the file is laid out and its keys are ordered."""
    return hashlib.sha256(
        json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    ).hexdigest()


class _Reader:
    """Checks one file; knows its path so that each refusal names it."""

    def __init__(self, path: str) -> None:
        self.path = path

    def grid(self, content: Any) -> Grid:
        top = self.members(content, "", MEMBERS)
        if top["schema"] != SCHEMA:
            raise GridProblem(
                "The grid “{path}” is refused: its schema is not “{schema}”.", path=self.path, schema=SCHEMA
            )
        cells, provenance = self.cells(top["cells"])
        regular, daily = self.thresholds(top["thresholds"])
        return Grid(
            identifier=self.text(top["id"], "id"),
            version=self.text(top["version"], "version"),
            title=self.text(top["title"], "title"),
            sources=tuple(self.text(source, "sources") for source in self.items(top["sources"], "sources")),
            cells=cells,
            provenance=provenance,
            impact_levels=self.impact(top["impact"]),
            regular_per_year=regular,
            daily_per_year=daily,
            minimum_window_days=self.count(top["minimum_window_days"], "minimum_window_days"),
            fact_types=self.fact_types(top["fact_types"]),
            digest=digest_of(content),
        )

    def cells(self, content: Any) -> tuple[np.ndarray, np.ndarray]:
        levels = np.zeros((len(Severity), len(Frequency)), dtype=np.int8)
        provenance = np.zeros_like(levels)
        origins = {origin.code: origin for origin in Provenance}
        columns = self.members(content, "cells", tuple(severity.code for severity in Severity))
        for severity in Severity:
            place = f"cells.{severity.code}"
            rows = self.members(columns[severity.code], place, tuple(frequency.code for frequency in Frequency))
            for frequency in Frequency:
                here = f"{place}.{frequency.code}"
                cell = self.members(rows[frequency.code], here, ("level", "provenance"))
                levels[severity, frequency] = self.level(cell["level"], f"{here}.level")
                if cell["provenance"] not in tuple(origins):  # a tuple: what a file holds may not be hashable
                    raise GridProblem(
                        "The grid “{path}” is refused: {place} is none of {words}.",
                        path=self.path,
                        place=f"{here}.provenance",
                        words=", ".join(origins),
                    )
                provenance[severity, frequency] = origins[cell["provenance"]]
        fall = first_fall(levels)
        if fall is not None:
            here = f"cells.{fall.severity.code}.{fall.frequency.code}"
            if fall.along_severity:
                raise GridProblem(
                    "The grid “{path}” is refused: {place} is lower than a less severe cell of the same frequency.",
                    path=self.path,
                    place=here,
                )
            raise GridProblem(
                "The grid “{path}” is refused: {place} is lower than a rarer cell of the same severity.",
                path=self.path,
                place=here,
            )
        levels.setflags(write=False)
        provenance.setflags(write=False)
        return levels, provenance

    def impact(self, content: Any) -> np.ndarray:
        table = self.members(content, "impact", tuple(impact.code for impact in Impact))
        levels = np.array([self.level(table[impact.code], f"impact.{impact.code}") for impact in Impact], dtype=np.int8)
        for impact in list(Impact)[1:]:
            if levels[impact] < levels[impact - 1]:
                raise GridProblem(
                    "The grid “{path}” is refused: {place} is lower than a lighter impact.",
                    path=self.path,
                    place=f"impact.{impact.code}",
                )
        levels.setflags(write=False)
        return levels

    def thresholds(self, content: Any) -> tuple[int, int]:
        table = self.members(content, "thresholds", tuple(frequency.code for frequency in Frequency))
        if self.count(table["ponctuelle"], "thresholds.ponctuelle") != 1:
            raise GridProblem(
                "The grid “{path}” is refused: thresholds.ponctuelle must be 1, as one fact in the window is enough.",
                path=self.path,
            )
        regular = self.count(table["reguliere"], "thresholds.reguliere")
        daily = self.count(table["quotidienne"], "thresholds.quotidienne")
        if not 1 < regular < daily:
            raise GridProblem(
                "The grid “{path}” is refused: its thresholds do not rise from ponctuelle to quotidienne.",
                path=self.path,
            )
        return regular, daily

    def fact_types(self, content: Any) -> dict[str, FactType]:
        frequencies = {frequency.code for frequency in Frequency}
        severities = {severity.code: severity for severity in Severity}
        types: dict[str, FactType] = {}
        for number, item in enumerate(self.items(content, "fact_types")):
            place = f"fact_types[{number}]"
            entry = self.members(item, place, ("code", "label", "severity", "frequencies"))
            code = self.text(entry["code"], f"{place}.code")
            if code in types:
                raise GridProblem(
                    "The grid “{path}” is refused: the fact type “{code}” stands twice.", path=self.path, code=code
                )
            if entry["severity"] not in tuple(severities):
                raise GridProblem(
                    "The grid “{path}” is refused: {place} is none of {words}.",
                    path=self.path,
                    place=f"{place}.severity",
                    words=", ".join(severities),
                )
            listed = tuple(self.text(word, f"{place}.frequencies") for word in self.items(entry["frequencies"], place))
            if not frequencies.issuperset(listed):
                raise GridProblem(
                    "The grid “{path}” is refused: {place} is none of {words}.",
                    path=self.path,
                    place=f"{place}.frequencies",
                    words=", ".join(sorted(frequencies)),
                )
            types[code] = FactType(
                code, self.text(entry["label"], f"{place}.label"), severities[entry["severity"]], listed
            )
        return types

    def members(self, content: Any, place: str, names: tuple[str, ...]) -> dict[str, Any]:
        if not isinstance(content, dict):
            raise GridProblem(
                "The grid “{path}” is refused: {place} is not an object.", path=self.path, place=place or "/"
            )
        for name in names:
            if name not in content:
                raise GridProblem(
                    "The grid “{path}” is refused: {place} lacks “{name}”.",
                    path=self.path,
                    place=place or "/",
                    name=name,
                )
        for name in content:
            if name not in names:
                raise GridProblem(
                    "The grid “{path}” is refused: {place} holds “{name}”, which is unknown.",
                    path=self.path,
                    place=place or "/",
                    name=name,
                )
        return content

    def items(self, content: Any, place: str) -> list[Any]:
        if not isinstance(content, list) or not content:
            raise GridProblem(
                "The grid “{path}” is refused: {place} is not a list with at least one item.",
                path=self.path,
                place=place,
            )
        return content

    def text(self, content: Any, place: str) -> str:
        if not isinstance(content, str) or not content.strip():
            raise GridProblem("The grid “{path}” is refused: {place} is not a text.", path=self.path, place=place)
        return content

    def count(self, content: Any, place: str) -> int:
        if isinstance(content, bool) or not isinstance(content, int) or content < 1:
            raise GridProblem(
                "The grid “{path}” is refused: {place} is not a whole number above 0.", path=self.path, place=place
            )
        return content

    def level(self, content: Any, place: str) -> int:
        if isinstance(content, bool) or content not in LEVELS or not isinstance(content, int):
            raise GridProblem(
                "The grid “{path}” is refused: {place} is not a level from 1 to 4.", path=self.path, place=place
            )
        return content
