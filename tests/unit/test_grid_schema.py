"""The published schema and the strict loader take and refuse the same files, but for the rules the schema names."""

from __future__ import annotations

import json
import re

from grid_examples import BUNDLED, bundled_content, grids
from hypothesis import given
from hypothesis import strategies as st
from schema_rules import fits

from orsen_qgis.grid.grid_file import SCHEMA, GridProblem, load_grid
from orsen_qgis.grid.grid_writing import grid_content
from orsen_qgis.paths import resource

PUBLISHED = json.loads(resource("grids", "orsen-grid-1.schema.json").read_text(encoding="utf-8"))
# What the loader says where it applies a rule beyond the schema.
BEYOND = re.compile("is lower than|do not rise|stands twice")


def loaded(path, content):
    """What the loader says of a content: empty where it takes it."""
    path.write_text(json.dumps(content), encoding="utf-8")
    try:
        load_grid(path)
    except GridProblem as problem:
        return str(problem)
    return ""


def places(content, here=()):
    """Every place of a content, as a path of keys."""
    yield here
    children = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, child in children:
        yield from places(child, (*here, key))


PLACES = [place for place in places(BUNDLED) if place and place[:2] not in {("fact_types", n) for n in range(2, 99)}]
JUNK = st.sampled_from(
    [
        ...,
        None,
        True,
        False,
        0,
        1,
        2,
        4,
        5,
        -1,
        104,
        1000,
        1.5,
        "",
        " ",
        "1",
        "faible",
        "reguliere",
        "local",
        [],
        {},
        ["reguliere"],
        ["x"],
        {"level": 1, "provenance": "local"},
        {"code": "x"},
    ]
)


@given(place=st.sampled_from(PLACES), junk=JUNK, extra=st.booleans())
def test_schema_and_loader_agree_on_any_damage(place, junk, extra, tmp_path_factory):
    content = bundled_content()
    *parents, last = place
    parent = content
    for key in parents:
        parent = parent[key]
    if junk is ...:
        del parent[last]
    else:
        parent[last] = junk
    if extra and isinstance(parent, dict):
        parent["inconnu"] = 1
    said = loaded(tmp_path_factory.getbasetemp() / "grille.json", content)
    if BEYOND.search(said):
        assert fits(content, PUBLISHED), said
    else:
        assert fits(content, PUBLISHED) == (not said), said


@given(grids())
def test_every_grid_that_we_write_fits_the_schema(grid):
    assert fits(json.loads(json.dumps(grid_content(grid))), PUBLISHED)


def test_the_schema_is_for_the_files_that_the_loader_reads():
    assert PUBLISHED["properties"]["schema"] == {"const": SCHEMA}
    assert fits(BUNDLED, PUBLISHED)
    assert not fits({**BUNDLED, "schema": "orsen-grid/2"}, PUBLISHED)


def test_the_schema_is_one_for_an_independent_reader():
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(PUBLISHED)
    validator = jsonschema.Draft202012Validator(PUBLISHED)
    assert validator.is_valid(BUNDLED)
    assert not validator.is_valid({**BUNDLED, "auteur": "x"})
