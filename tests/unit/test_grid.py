"""The bundled grid says what the source says; a bad grid is refused with its place."""

import copy
import json

import pytest

from orsen_qgis.grid.axes import Frequency, Impact, Severity, read_code
from orsen_qgis.grid.grid import Provenance
from orsen_qgis.grid.grid_file import GridProblem, load_bundled_grid, load_grid
from orsen_qgis.paths import resource
from orsen_qgis.problems import Problem

BUNDLED = json.loads(resource("grids", "orsen-2021.json").read_text(encoding="utf-8"))
# The worked example under table 2 states these four cells.
STATED = {
    (Severity.FAIBLE, Frequency.QUOTIDIENNE): 2,
    (Severity.MOYENNE, Frequency.QUOTIDIENNE): 3,
    (Severity.MAJEURE, Frequency.PONCTUELLE): 2,
    (Severity.EXTREME, Frequency.PONCTUELLE): 3,
}


def test_the_four_stated_cells_are_those_of_the_worked_example():
    grid = load_bundled_grid()
    stated = {
        (severity, frequency): grid.level(severity, frequency)
        for severity in Severity
        for frequency in Frequency
        if grid.provenance[severity, frequency] == Provenance.STATED
    }
    assert stated == STATED


def test_the_other_eight_cells_own_up_to_being_inferred():
    assert load_bundled_grid().inferred_cells == 8


def test_table_1_gives_a_level_from_impact():
    grid = load_bundled_grid()
    assert [int(grid.impact_levels[impact]) for impact in Impact] == [1, 2, 3, 4]


def test_every_fact_type_of_table_2_is_there_under_its_severity():
    by_severity = {}
    for fact_type in load_bundled_grid().fact_types.values():
        by_severity.setdefault(fact_type.severity, []).append(fact_type.code)
    assert {severity: len(codes) for severity, codes in by_severity.items()} == {
        Severity.FAIBLE: 6,
        Severity.MOYENNE: 10,
        Severity.MAJEURE: 7,
        Severity.EXTREME: 8,
    }


def test_a_death_threat_is_listed_only_as_occasional():
    assert load_bundled_grid().fact_types["menaces-de-mort"].frequencies == ("ponctuelle",)


@pytest.mark.parametrize(
    ("axis", "word", "code"),
    [
        (Severity, "Extrême", "extreme"),
        (Severity, "FAIBLES", "faible"),
        (Severity, " majeure ", "majeure"),
        (Frequency, "régulière", "reguliere"),
        (Frequency, "Quotidiennes", "quotidienne"),
        (Impact, "mesuré", "mesure"),
        (Impact, "Mesurée", "mesure"),
        (Impact, "importante", "important"),
    ],
)
def test_accents_case_and_plurals_are_accepted(axis, word, code):
    assert axis(read_code(axis, word)).code == code


def test_an_unknown_word_is_refused_with_those_that_are_known():
    with pytest.raises(Problem, match=r"grave.*faible, moyenne, majeure, extreme"):
        read_code(Severity, "grave")


def change(path, value):
    """Return a mutation that sets, or with value ``...`` removes, what stands at ``path``."""

    def mutate(content):
        *parents, last = path
        for key in parents:
            content = content[key]
        if value is ...:
            del content[last]
        else:
            content[last] = value

    return mutate


@pytest.mark.parametrize(
    ("mutation", "place"),
    [
        (change(["cells", "majeure", "ponctuelle", "level"], 1), None),
        (change(["cells", "extreme", "ponctuelle", "level"], 1), "cells.extreme.ponctuelle"),
        (change(["cells", "faible", "quotidienne", "level"], 4), "cells.moyenne.quotidienne"),
        (change(["cells", "faible", "ponctuelle", "level"], 2), "cells.faible.reguliere"),
        (change(["cells", "faible", "ponctuelle", "level"], 5), "cells.faible.ponctuelle.level"),
        (change(["cells", "faible", "ponctuelle", "level"], True), "cells.faible.ponctuelle.level"),
        (change(["cells", "faible", "ponctuelle", "level"], 1.0), "cells.faible.ponctuelle.level"),
        (change(["cells", "faible", "ponctuelle", "provenance"], "guess"), "cells.faible.ponctuelle.provenance"),
        (change(["cells", "faible", "mensuelle"], {}), "mensuelle"),
        (change(["cells", "majeure"], ...), "lacks “majeure”"),
        (change(["impact", "extreme"], 2), "impact.extreme"),
        (change(["thresholds", "reguliere"], 104), "thresholds"),
        (change(["thresholds", "ponctuelle"], 2), "thresholds.ponctuelle"),
        (change(["minimum_window_days"], 0), "minimum_window_days"),
        (change(["fact_types", 0, "severity"], "grave"), r"fact_types\[0\].severity"),
        (change(["fact_types", 1, "code"], "injures"), "“injures” stands twice"),
        (change(["fact_types", 2, "couleur"], "rouge"), "couleur"),
        (change(["schema"], "orsen-grid/2"), "schema"),
        (change(["auteur"], "x"), "auteur"),
        (change(["version"], ...), "version"),
    ],
)
def test_a_bad_grid_is_refused_with_its_place(tmp_path, mutation, place):
    content = copy.deepcopy(BUNDLED)
    mutation(content)
    path = tmp_path / "grille.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    if place is None:  # still monotone, so still a grid
        assert load_grid(path).digest != load_bundled_grid().digest
        return
    with pytest.raises(GridProblem, match=place):
        load_grid(path)


def test_a_key_that_stands_twice_is_refused(tmp_path):
    path = tmp_path / "grille.json"
    path.write_text('{"schema": "orsen-grid/1", "schema": "orsen-grid/1"}', encoding="utf-8")
    with pytest.raises(GridProblem, match="schema"):
        load_grid(path)


def test_a_missing_grid_is_one_clear_sentence(tmp_path):
    with pytest.raises(GridProblem, match=r"absente\.json"):
        load_grid(tmp_path / "absente.json")
