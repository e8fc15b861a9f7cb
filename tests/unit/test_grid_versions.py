"""A changed grid: edits that keep the order, a new version in a file, and what differs from the bundled one."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from grid_examples import grids
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orsen_qgis.grid.axes import LEVELS, Frequency, Severity
from orsen_qgis.grid.comparison import Difference, compare_grids
from orsen_qgis.grid.grid import FactType, Provenance
from orsen_qgis.grid.grid_editing import GridDraft, OrderProblem
from orsen_qgis.grid.grid_file import load_bundled_grid, load_grid
from orsen_qgis.grid.grid_writing import canonical_text, new_version, next_version, write_grid
from orsen_qgis.grid.monotone import first_fall
from orsen_qgis.problems import Problem

REGULAR_TRAFFIC = (Severity.MOYENNE, Frequency.REGULIERE)
edits = st.lists(st.tuples(st.sampled_from(Severity), st.sampled_from(Frequency), st.sampled_from(LEVELS)), max_size=20)


def draft() -> GridDraft:
    return GridDraft.of(load_bundled_grid())


def own(**changes):
    """The bundled grid with regular medium facts at level 3, as version 1.1.0, and other changes."""
    return replace(new_version(draft().with_level(*REGULAR_TRAFFIC, 3), "association", "1.1.0", "La nôtre"), **changes)


@given(grids(), edits)
def test_no_series_of_edits_leads_out_of_order(base, series):
    current = GridDraft.of(base)
    for edit in series:
        try:
            current = current.with_level(*edit)
        except OrderProblem:
            continue
        assert first_fall(current.cells) is None


@given(grids(), edits)
def test_an_edit_is_refused_exactly_where_a_neighbour_stands_in_the_way(base, series):
    for severity, frequency, level in series:
        cells = base.cells
        lowest = max(
            cells[severity - 1, frequency] if severity else 1, cells[severity, frequency - 1] if frequency else 1
        )
        highest = min(
            cells[severity + 1, frequency] if severity < 3 else 4,
            cells[severity, frequency + 1] if frequency < 2 else 4,
        )
        if lowest <= level <= highest:
            assert GridDraft.of(base).with_level(severity, frequency, level).cells[severity, frequency] == level
        else:
            with pytest.raises(OrderProblem):
                GridDraft.of(base).with_level(severity, frequency, level)


def test_a_changed_cell_is_local_and_the_old_level_brings_its_origin_back():
    changed = draft().with_level(*REGULAR_TRAFFIC, 3)
    assert changed.provenance[REGULAR_TRAFFIC] == Provenance.LOCAL
    assert np.count_nonzero(changed.provenance == Provenance.LOCAL) == 1
    back = changed.with_level(*REGULAR_TRAFFIC, 2)
    assert back.provenance[REGULAR_TRAFFIC] == Provenance.INFERRED
    assert not back.is_changed


def test_an_inferred_cell_can_be_vouched_for_at_its_level():
    vouched = draft().decided_here(*REGULAR_TRAFFIC)
    assert vouched.provenance[REGULAR_TRAFFIC] == Provenance.LOCAL
    assert vouched.is_changed
    assert not vouched.decided_here(*REGULAR_TRAFFIC, decided=False).is_changed
    raised = draft().with_level(*REGULAR_TRAFFIC, 3).decided_here(*REGULAR_TRAFFIC, decided=False)
    assert raised.provenance[REGULAR_TRAFFIC] == Provenance.LOCAL, "another level than the base's is ours"


def test_a_refusal_names_both_cells_and_their_levels():
    with pytest.raises(OrderProblem, match="extreme × ponctuelle would be at level 1 and majeure × ponctuelle at"):
        draft().with_level(Severity.EXTREME, Frequency.PONCTUELLE, 1)


@pytest.mark.parametrize(
    ("version", "after"),
    [
        ("1.0.0", "1.1.0"),
        ("1.9.3", "1.10.0"),
        ("2", "3"),
        ("2026-9", "2026-10"),
        ("v9b", "v10b"),
        ("essai", "essai-2"),
    ],
)
def test_the_version_after(version, after):
    assert next_version(version) == after


@given(st.text(min_size=1, max_size=12))
def test_the_version_after_is_another_one(version):
    assert next_version(version) != version


@given(grid=grids())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_written_grid_is_read_back_the_same(grid, tmp_path_factory):
    path = tmp_path_factory.mktemp("grids") / "grille.json"
    write_grid(grid, path)
    back = load_grid(path)
    assert back.digest == grid.digest
    assert not compare_grids(back, grid)
    assert back.name == grid.name
    assert path.read_text(encoding="utf-8") == canonical_text(back)
    assert list(path.parent.iterdir()) == [path]


def test_the_bundled_grid_written_again_has_the_same_identity(tmp_path):
    bundled = load_bundled_grid()
    write_grid(bundled, tmp_path / "grille.json")
    assert load_grid(tmp_path / "grille.json").name == bundled.name


def test_a_version_that_is_there_is_never_replaced(tmp_path):
    path = tmp_path / "grille.json"
    path.write_text("précieux", encoding="utf-8")
    with pytest.raises(Problem, match=r"grille\.json” exists already"):
        write_grid(own(), path)
    assert path.read_text(encoding="utf-8") == "précieux"


def test_a_grid_that_would_be_refused_is_not_written(tmp_path):
    cells = load_bundled_grid().cells.copy()
    cells[Severity.EXTREME, Frequency.QUOTIDIENNE] = 1
    with pytest.raises(Problem, match=r"is refused: cells\.extreme\.quotidienne"):
        write_grid(own(cells=cells), tmp_path / "grille.json")
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(Problem, match="absent"):
        write_grid(own(), tmp_path / "absent" / "grille.json")


@pytest.mark.parametrize(
    ("change", "names", "sentence"),
    [
        (lambda grid: grid, ("a", "2", "t"), "Nothing has changed"),
        (lambda grid: grid.decided_here(*REGULAR_TRAFFIC), ("orsen-2021", "1.0.0", "t"), "another version"),
        (lambda grid: grid.decided_here(*REGULAR_TRAFFIC), ("a", " ", "t"), "an identifier, a version and a title"),
        (
            lambda grid: replace(grid, cells=np.flip(grid.cells)),
            ("a", "2", "t"),
            "a worse fact cannot give a lower level",
        ),
    ],
)
def test_a_version_that_nobody_could_cite_is_refused(change, names, sentence):
    with pytest.raises(Problem, match=sentence):
        new_version(change(draft()), *names)


def test_who_decided_joins_the_sources():
    grid = new_version(draft().decided_here(*REGULAR_TRAFFIC), "a", "2", "t", " Comité du 3 mars ")
    assert grid.sources == (*load_bundled_grid().sources, "Comité du 3 mars")
    assert json.loads(canonical_text(grid))["sources"][-1] == "Comité du 3 mars"


@given(grids())
def test_a_grid_does_not_differ_from_itself(grid):
    assert compare_grids(grid, grid) == ()


@given(grids(), grids())
def test_two_grids_without_difference_give_the_same_levels(own_grid, reference):
    same = (
        np.array_equal(own_grid.cells, reference.cells)
        and np.array_equal(own_grid.impact_levels, reference.impact_levels)
        and own_grid.daily_per_year == reference.daily_per_year
        and own_grid.regular_per_year == reference.regular_per_year
        and own_grid.minimum_window_days == reference.minimum_window_days
    )
    assert any(each.changes_levels for each in compare_grids(own_grid, reference)) != same


def test_each_kind_of_difference_is_named_with_both_sides():
    types = dict(load_bundled_grid().fact_types)
    tags = types.pop("tags")
    types["rodeos"] = replace(types["rodeos"], severity=Severity.MAJEURE, label="rodéos urbains")
    types["menaces-de-mort"] = replace(types["menaces-de-mort"], frequencies=("ponctuelle", "reguliere"))
    types["drones"] = FactType("drones", "drones", Severity.MOYENNE, ("ponctuelle",))
    grid = own(
        impact_levels=np.array([1, 2, 4, 4], dtype=np.int8),
        daily_per_year=150,
        minimum_window_days=30,
        fact_types=types,
    )
    assert compare_grids(grid, load_bundled_grid()) == (
        Difference("cell", "moyenne.reguliere", "2", "3"),
        Difference("provenance", "moyenne.reguliere", "inferred", "local"),
        Difference("impact", "important", "3", "4"),
        Difference("threshold", "quotidienne", "104", "150"),
        Difference("window", "minimum_window_days", "90", "30"),
        Difference("type_removed", "tags", tags.severity.code, ""),
        Difference("type_severity", "rodeos", "moyenne", "majeure"),
        Difference("type_label", "rodeos", "rodéos", "rodéos urbains"),
        Difference("type_frequencies", "menaces-de-mort", "ponctuelle", "ponctuelle, reguliere"),
        Difference("type_added", "drones", "", "moyenne"),
    )
