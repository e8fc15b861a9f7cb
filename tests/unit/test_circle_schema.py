"""The published schema and the strict loader take and refuse the same circle files, but for the rules that it names."""

from __future__ import annotations

import copy
import json
import re

import pytest
from circle_examples import COARSE_FIELDS, POLICE, document
from hypothesis import given, settings
from hypothesis import strategies as st
from schema_rules import fits
from test_policy import REFUSED

from orsen_qgis.circles.policy_file import SCHEMA, load_circles
from orsen_qgis.circles.released_fields import ALLOWED
from orsen_qgis.paths import resource
from orsen_qgis.problems import Problem

PUBLISHED = json.loads(resource("schemas", "orsen-circles-1.schema.json").read_text(encoding="utf-8"))
# What the loader says where it applies a rule beyond the schema.
BEYOND = re.compile("stands twice|signed after it expires|is not a date|certificate")


def loaded(path, content):
    """Return what the loader says of a content: empty where it takes it."""
    path.write_bytes(json.dumps(content).encode())
    try:
        load_circles(path)
    except Problem as problem:
        return str(problem)
    return ""


def agree(path, content):
    said = loaded(path, content)
    fitting = fits(content, PUBLISHED)
    if BEYOND.search(said):
        # Rules of both may be broken: only what the schema takes has to be beyond it.
        return
    assert fitting == (not said), said


def places(content, here=()):
    """Yield every place of a content, as a path of keys."""
    yield here
    children = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, child in children:
        yield from places(child, (*here, key))


WHOLE = document(register="0" * 32, differencing="any-recipient", approval=True, communes=["75101"], attach=["csv"])
TEXTS = [
    "",
    " ",
    "x",
    " x",
    "x\n",
    "a\u0085b",
    "*",
    "2026-02-30",
    "2026-13-01",
    "2a",
    "97",
    "971",
    "2A004",
    "cell-200m",
]
JUNK = st.sampled_from(
    [..., None, True, False, 0, 1, 4, 5, 10, 11, -1, 1.5, [], {}, ["x"], [None, 4], ["nb_non_evalue"], *TEXTS]
)
POLICIES = st.fixed_dictionaries(
    {
        "precision": st.sampled_from([precision.value for precision in ALLOWED]),
        "levels": st.lists(st.sampled_from([None, 1, 2, 3, 4, 5, True]), max_size=3),
        "fields": st.lists(
            st.sampled_from([*COARSE_FIELDS, "adresse", "residence", "bailleur", "nb_non_evalue", "motif"]), max_size=3
        ),
        "minimum": st.fixed_dictionaries({"addresses": st.integers(0, 3), "dwellings": st.integers(9, 12)}),
        "departements": st.lists(st.sampled_from(["93", "2B", "97", "974"]), max_size=2),
        "communes": st.lists(st.sampled_from(["93001", "2A004", "9300"]), max_size=2),
        "convention": st.sampled_from(
            [POLICE["convention"], {key: value for key, value in POLICE["convention"].items() if key != "aipd"}]
        ),
        "landlords": st.lists(
            st.sampled_from(["A", "B", "*", {"name": "C", "aliases": []}, {"name": "D"}, {}]), max_size=3
        ),
    },
    optional={
        "approval": st.sampled_from([True, False, None, 1]),
        "attach": st.lists(st.sampled_from(["csv", "gpkg", "xlsx", None]), max_size=3),
        "differencing": st.sampled_from(["any-recipient", "shared-recipient", "all", True]),
        "register": st.sampled_from(["0" * 32, "0" * 31, "F" * 32]),
    },
)


@settings(max_examples=400)
@given(POLICIES)
def test_schema_and_loader_agree_on_any_policy(tmp_path_factory, policy):
    agree(tmp_path_factory.getbasetemp() / "circles.json", document(**policy))


@settings(max_examples=400)
@given(st.sampled_from([place for place in places(WHOLE) if place]), JUNK, st.booleans())
def test_schema_and_loader_agree_on_any_damage(tmp_path_factory, place, junk, extra):
    content = copy.deepcopy(WHOLE)
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
    agree(tmp_path_factory.getbasetemp() / "circles.json", content)


# JSON does not tell 3.0 from 3; the loader does, and the schema says so in words.
TELLABLE = {name: changes for name, (changes, _) in REFUSED.items() if name != "level 3.0"}


@pytest.mark.parametrize("changes", TELLABLE.values(), ids=TELLABLE)
def test_what_the_loader_refuses_the_schema_refuses_too(tmp_path, changes):
    agree(tmp_path / "circles.json", document(**changes))


def test_the_schema_is_for_the_files_that_the_loader_reads():
    assert PUBLISHED["properties"]["schema"] == {"const": SCHEMA}
    sample = json.loads(resource("sample", "cercles.json").read_text(encoding="utf-8"))
    assert fits(sample, PUBLISHED)
    assert fits(WHOLE, PUBLISHED)
    assert not fits({**WHOLE, "schema": "orsen-circles/2"}, PUBLISHED)


def test_the_schema_is_one_for_an_independent_reader():
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(PUBLISHED)
    validator = jsonschema.Draft202012Validator(PUBLISHED)
    assert validator.is_valid(WHOLE)
    for changes, _ in REFUSED.values():
        assert validator.is_valid(document(**changes)) == fits(document(**changes), PUBLISHED)
