"""A changed grid as a new version in a file of its own: canonical, whole or not at all, never over an older one."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..problems import Problem
from ..strict_json import json_text
from ..whole_file import write_whole
from .axes import Frequency, Impact, Severity
from .grid import Grid, Provenance
from .grid_editing import GridDraft, refuse_fall
from .grid_file import SCHEMA, digest_of, load_grid


def next_version(version: str) -> str:
    """Return the version after this one: 1.4.2 gives 1.5.0; another text has its last number raised, or gains “-2”."""
    if re.fullmatch(r"\d+\.\d+\.\d+", version):
        major, minor, _ = version.split(".")
        return f"{major}.{int(minor) + 1}.0"
    numbers = list(re.finditer(r"\d+", version))
    if not numbers:
        return f"{version}-2"
    last = numbers[-1]
    return f"{version[: last.start()]}{int(last.group()) + 1}{version[last.end() :]}"


def new_version(draft: GridDraft, identifier: str, version: str, title: str, source: str = "") -> Grid:
    """Return the draft as a grid of its own, with its digest.

    ``source`` says who decided the changes, and joins the grid's sources. Raises Problem for an empty name, for a draft
    that changes nothing, for the base's own name and version, and for cells out of order.
    """
    base = draft.base
    identifier, version, title, source = (text.strip() for text in (identifier, version, title, source))
    if not (identifier and version and title):
        raise Problem("A grid needs an identifier, a version and a title: give all three.")
    if not draft.is_changed:
        raise Problem("Nothing has changed: this is still the grid “{grid}”.", grid=base.name)
    if (identifier, version) == (base.identifier, base.version):
        raise Problem(
            "“{identifier} {version}” is the grid that was changed: give the new one another version.",
            identifier=identifier,
            version=version,
        )
    refuse_fall(draft.cells)
    grid = replace(
        base,
        identifier=identifier,
        version=version,
        title=title,
        sources=(*base.sources, source) if source else base.sources,
        cells=draft.cells,
        provenance=draft.provenance,
        digest="",
    )
    return replace(grid, digest=digest_of(grid_content(grid)))


def write_grid(grid: Grid, path: Path) -> None:
    """Write a grid file; every grid has one text.

    The text is written beside ``path``, read back by the strict loader, then renamed. Raises Problem where the file is
    there already (results name a version for ever), cannot be written, or would not be read as the same grid.
    """
    if path.exists():
        raise Problem("“{path}” exists already, and a version is never replaced: choose another name.", path=str(path))
    if not path.parent.is_dir():
        raise Problem("The folder “{folder}” does not exist. Create it or choose another one.", folder=str(path.parent))

    def check(part: Path) -> None:
        if load_grid(part).digest != grid.digest:
            raise Problem("“{path}” was not written: it would not be read back as the same grid.", path=str(path))

    try:
        write_whole(canonical_text(grid), path, check)
    except OSError as error:
        raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=str(error)) from error


def grid_content(grid: Grid) -> dict[str, Any]:
    """Return what a grid file says, in the order of its members; reading it gives the grid again."""
    return {
        "schema": SCHEMA,
        "id": grid.identifier,
        "version": grid.version,
        "title": grid.title,
        "sources": list(grid.sources),
        "thresholds": {"quotidienne": grid.daily_per_year, "reguliere": grid.regular_per_year, "ponctuelle": 1},
        "minimum_window_days": grid.minimum_window_days,
        "cells": {
            severity.code: {
                frequency.code: {
                    "level": grid.level(severity, frequency),
                    "provenance": Provenance(int(grid.provenance[severity, frequency])).code,
                }
                for frequency in Frequency
            }
            for severity in Severity
        },
        "impact": {impact.code: int(grid.impact_levels[impact]) for impact in Impact},
        "fact_types": [
            {
                "code": each.code,
                "label": each.label,
                "severity": each.severity.code,
                "frequencies": list(each.frequencies),
            }
            for each in grid.fact_types.values()
        ],
    }


def canonical_text(grid: Grid) -> str:
    """Return the one text of a grid, members in the order of ``grid_content``."""
    return json_text(grid_content(grid))
