"""Grids for tests: any monotone one, and changes to the bundled file."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from orsen_qgis.grid.facts import Facts, Window, fact_keys, facts_of_counts
from orsen_qgis.grid.grid import Grid
from orsen_qgis.grid.grid_file import digest_of, load_bundled_grid
from orsen_qgis.grid.grid_writing import grid_content
from orsen_qgis.paths import resource

BUNDLED: dict[str, Any] = json.loads(resource("grids", "orsen-2021.json").read_text(encoding="utf-8"))


def bundled_content() -> dict[str, Any]:
    """The bundled file, to change at will."""
    return copy.deepcopy(BUNDLED)


def count_incidents(
    address: np.ndarray, fact_type: np.ndarray, severity: np.ndarray, window: Window, grid: Grid
) -> Facts:
    """The facts of incidents, one value each and all inside the window."""
    keys, count = np.unique(fact_keys(address, fact_type, severity, grid), return_counts=True)
    return facts_of_counts(keys, count, window, grid)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Any grid that a file may hold: monotone cells and impacts, rising thresholds."""
    levels = np.array(draw(st.lists(st.integers(1, 4), min_size=12, max_size=12)), dtype=np.int8).reshape(4, 3)
    cells = np.maximum.accumulate(np.maximum.accumulate(levels, axis=0), axis=1)
    origins = draw(st.lists(st.integers(0, 2), min_size=12, max_size=12))
    regular = draw(st.integers(2, 200))
    grid = replace(
        load_bundled_grid(),
        identifier=draw(st.text("abc-", min_size=1, max_size=5)),
        version=draw(st.text("012.", min_size=1, max_size=5)),
        cells=cells,
        provenance=np.array(origins, dtype=np.int8).reshape(4, 3),
        impact_levels=np.array(sorted(draw(st.lists(st.integers(1, 4), min_size=4, max_size=4))), dtype=np.int8),
        regular_per_year=regular,
        daily_per_year=regular + draw(st.integers(1, 300)),
        minimum_window_days=draw(st.integers(1, 400)),
        digest="",
    )
    return replace(grid, digest=digest_of(grid_content(grid)))
