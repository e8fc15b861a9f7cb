"""An editor's troubles are those of the strict loader: none exactly where it takes a circle, each at its own place."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from circle_examples import POLICE, circle, document
from hypothesis import given, settings
from test_circle_schema import JUNK, POLICIES, places
from test_policy import REFUSED

from orsen_qgis.circles.policy import as_json
from orsen_qgis.circles.policy_checks import circle_of, file_content, troubles_of
from orsen_qgis.circles.policy_file import parse_circles
from orsen_qgis.problems import Problem

PATH = Path("circles.json")
WHOLE = {**copy.deepcopy(POLICE), "register": "0" * 32, "attach": ["csv"], "approval": True}


def taken(content):
    try:
        parse_circles(file_content([content]), PATH)
    except Problem:
        return False
    return True


@settings(max_examples=300)
@given(POLICIES)
def test_troubles_stand_exactly_where_the_loader_refuses(policy):
    content = document(**policy)["circles"][0]
    troubles = troubles_of(content, PATH)
    assert (not troubles) == taken(content)
    assert len({trouble.place for trouble in troubles}) == len(troubles)
    assert (circle_of(content, PATH) is not None) == taken(content)


@pytest.mark.parametrize("place", [place for place in places(WHOLE) if place], ids=str)
def test_any_damage_is_a_trouble_or_none_as_the_loader_says(place):
    # Every value of a circle, replaced by something odd: never an error of another kind.
    for junk in (None, True, 0, 1.5, [], {}, ["x"], "", " x", "*"):
        content = copy.deepcopy(WHOLE)
        *parents, last = place
        parent = content
        for key in parents:
            parent = parent[key]
        parent[last] = junk
        assert (not troubles_of(content, PATH)) == taken(content)


@pytest.mark.parametrize("changes", [changes for changes, _ in REFUSED.values()], ids=list(REFUSED))
def test_what_the_loader_refuses_is_told(changes):
    assert troubles_of(document(**changes)["circles"][0], PATH)


def test_several_troubles_are_told_at_once_each_at_its_place():
    content = copy.deepcopy(POLICE)
    content["name"] = ""
    content["convention"]["purpose"] = " "
    content["convention"]["signed_on"] = "2026-02-30"
    content["recipients"][1]["id"] = ""
    content["levels"] = []
    content["communes"] = ["9300"]
    content["fields"] = ["motif"]
    content["minimum"]["addresses"] = 0
    assert {trouble.place for trouble in troubles_of(content, PATH)} == {
        "name",
        "convention.purpose",
        "convention.signed_on",
        "recipients[1].id",
        "levels",
        "communes[0]",
        "fields[0]",
        "minimum.addresses",
    }


def test_rules_that_join_several_parts_have_their_place():
    content = copy.deepcopy(POLICE)
    content["departements"] = []
    (trouble,) = troubles_of(content, PATH)
    assert trouble.place == ""
    content = copy.deepcopy(POLICE)
    content["convention"]["signed_on"] = "2030-01-01"
    assert [trouble.place for trouble in troubles_of(content, PATH)] == ["convention"]
    del content["convention"]["aipd"]
    content["convention"]["signed_on"] = "2020-07-01"
    assert [trouble.place for trouble in troubles_of(content, PATH)] == ["minimum"]


def test_a_circle_as_json_is_read_back_as_the_same():
    whole = circle(register="0" * 32, attach=["gpkg"], approval=True, levels=[None, 4], communes=["75101"])
    assert circle_of(as_json(whole), PATH) == whole


@settings(max_examples=100)
@given(JUNK)
def test_a_convention_that_is_none_is_a_trouble_of_the_convention(junk):
    content = copy.deepcopy(POLICE)
    content["convention"] = None if junk is ... else junk
    assert "convention" in {trouble.place for trouble in troubles_of(content, PATH)}
