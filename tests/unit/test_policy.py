"""A circle file is read whole or refused, with the place to mend."""

import copy
import datetime
import json

import pytest
from circle_examples import POLICE, circle, document
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.circles.policy import Landlord, Precision, as_json
from orsen_qgis.circles.policy_file import load_circles, parse_circles
from orsen_qgis.problems import Problem


@pytest.fixture
def save(tmp_path):
    def save(content):
        path = tmp_path / "circles.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return save


def test_a_file_gives_typed_circles(save):
    read = load_circles(save(document())).circle("police-justice-93")
    assert read.levels == {1, 2, 3, 4}
    assert read.landlords == (Landlord("Bailleur A"), Landlord("Bailleur B", ("Office B",)))
    assert read.precision is Precision.ADDRESS
    assert read.convention.expires_on == datetime.date(2027, 6, 30)
    assert [recipient.id for recipient in read.recipients] == ["dtsp", "parquet"]
    assert read.fields == ("adresse", "commune", "bailleur", "logements", "niveau")


def test_null_among_the_levels_is_not_assessed():
    assert circle(levels=[None, 4]).levels == {0, 4}


def test_an_unknown_circle_is_refused_with_those_that_there_are(save):
    with pytest.raises(Problem, match="police-justice-93"):
        load_circles(save(document())).circle("mairie")


def test_what_a_circle_says_can_be_read_again():
    said = as_json(
        circle(levels=[None, 3, 4], register="0" * 32, differencing="any-recipient", approval=True, attach=["gpkg"])
    )
    again = parse_circles({"schema": "orsen-circles/1", "circles": [said]}, "x").circles[0]
    assert as_json(again) == said
    assert again.canonical_hash != circle(levels=[None, 3, 4], register="0" * 32).canonical_hash


def test_saying_what_goes_without_saying_changes_nothing():
    assert circle(differencing="shared-recipient", approval=False).canonical_hash == circle().canonical_hash


@pytest.mark.parametrize(
    "changes",
    [
        {"levels": [3, 4]},
        {"minimum": {"addresses": 2, "dwellings": 1}},
        {"recipients": POLICE["recipients"][:1]},
        {"fields": ["adresse", "niveau"]},
        {"landlords": ["Bailleur A", "Bailleur B"]},
        {"differencing": "any-recipient"},
        {"approval": True},
        {"attach": ["csv"]},
    ],
)
def test_the_hash_changes_with_whatever_the_circle_says(changes):
    assert circle(**changes).canonical_hash != circle().canonical_hash


def convention(**changes):
    return {**POLICE["convention"], **changes}


WITHOUT_AIPD = {key: value for key, value in POLICE["convention"].items() if key != "aipd"}
REFUSED = {
    "unknown key": ({"note": "x"}, "note"),
    "unknown key in convention": ({"convention": convention(note="x")}, "circles[0].convention"),
    "unknown key in recipient": ({"recipients": [{"id": "a", "name": "A", "mail": "x"}]}, "circles[0].recipients[0]"),
    "no recipients": ({"recipients": []}, "circles[0].recipients"),
    "empty recipient": ({"recipients": [{"id": "a", "name": " "}]}, "circles[0].recipients[0].name"),
    "recipient twice": ({"recipients": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}, "circles[0].recipients"),
    "line break in a name": ({"recipients": [{"id": "a", "name": "A\nB"}]}, "circles[0].recipients[0].name"),
    "lone surrogate": ({"name": "\ud800"}, "circles[0].name"),
    "no purpose": ({"convention": convention(purpose="")}, "circles[0].convention.purpose"),
    "no legal basis": ({"convention": convention(legal_basis=None)}, "circles[0].convention.legal_basis"),
    "date of another shape": ({"convention": convention(signed_on="01/07/2020")}, "circles[0].convention.signed_on"),
    "compact date": ({"convention": convention(signed_on="20200701")}, "circles[0].convention.signed_on"),
    "impossible date": ({"convention": convention(expires_on="2027-02-30")}, "circles[0].convention.expires_on"),
    "date with a line break": ({"convention": convention(expires_on="2027-02-03\n")}, "convention.expires_on"),
    "signed after expiry": ({"convention": convention(signed_on="2028-01-01")}, "circles[0].convention"),
    "true days": ({"convention": convention(destroy_after_days=True)}, "destroy_after_days"),
    "aipd null": ({"convention": convention(aipd=None)}, "circles[0].convention.aipd"),
    "level 5": ({"levels": [5]}, "circles[0].levels[0]"),
    "level 0": ({"levels": [0]}, "circles[0].levels[0]"),
    "level true": ({"levels": [True]}, "circles[0].levels[0]"),
    "level 3.0": ({"levels": [3.0]}, "circles[0].levels[0]"),
    "level text": ({"levels": ["3"]}, "circles[0].levels[0]"),
    "no level": ({"levels": []}, "circles[0].levels"),
    "level twice": ({"levels": [3, 3]}, "circles[0].levels"),
    "levels as an object": ({"levels": {"1": 2}}, "circles[0].levels"),
    "star landlord": ({"landlords": ["*"]}, "circles[0].landlords[0]"),
    "star alias": ({"landlords": [{"name": "A", "aliases": ["*"]}]}, "circles[0].landlords[0].aliases[0]"),
    "no landlord": ({"landlords": []}, "circles[0].landlords"),
    "landlord twice, spelt otherwise": ({"landlords": ["Régie Été", "REGIE  ETE"]}, "circles[0].landlords"),
    "one département digit": ({"departements": ["9"]}, "circles[0].departements[0]"),
    "97 alone": ({"departements": ["97"]}, "circles[0].departements[0]"),
    "département as a number": ({"departements": [93]}, "circles[0].departements[0]"),
    "département with a line break": ({"departements": ["93\n"]}, "circles[0].departements[0]"),
    "Arabic digits": ({"departements": ["٩٣"]}, "circles[0].departements[0]"),
    "lower-case Corsica": ({"departements": ["2a"]}, "circles[0].departements[0]"),
    "commune of four": ({"communes": ["9300"]}, "circles[0].communes[0]"),
    "nowhere": ({"departements": [], "communes": []}, "circles[0]"),
    "unknown precision": ({"precision": "cell-500m"}, "circles[0].precision"),
    "no precision": ({"precision": None}, "circles[0].precision"),
    "minimum 0": ({"minimum": {"addresses": 0, "dwellings": 11}}, "circles[0].minimum.addresses"),
    "minimum true": ({"minimum": {"addresses": True, "dwellings": 11}}, "circles[0].minimum.addresses"),
    "minimum with a fraction": ({"minimum": {"addresses": 1, "dwellings": 11.5}}, "circles[0].minimum.dwellings"),
    "half a minimum": ({"minimum": {"addresses": 1}}, "circles[0].minimum"),
    "small numbers without aipd": (
        {"convention": WITHOUT_AIPD, "minimum": {"addresses": 1, "dwellings": 10}},
        "circles[0].minimum",
    ),
    "unknown field": ({"fields": ["adresse", "hauteur"]}, "circles[0].fields[1]"),
    "no field": ({"fields": []}, "circles[0].fields"),
    "field twice": ({"fields": ["adresse", "adresse"]}, "circles[0].fields"),
    "reason": ({"fields": ["motif"]}, "circles[0].fields[0]"),
    "author": ({"fields": ["auteur"]}, "circles[0].fields[0]"),
    "staff team": ({"fields": ["agence"]}, "circles[0].fields[0]"),
    "identifier": ({"fields": ["adresse_id"]}, "circles[0].fields[0]"),
    "address in a residence circle": ({"precision": "residence", "fields": ["adresse"]}, "circles[0].fields[0]"),
    "landlord in a cell": ({"precision": "cell-200m", "fields": ["bailleur"]}, "circles[0].fields[0]"),
    "residence in a commune": ({"precision": "commune", "fields": ["residence"]}, "circles[0].fields[0]"),
    "not assessed counted but not seen": (
        {"precision": "commune", "fields": ["commune", "nb_non_evalue"]},
        "circles[0].fields",
    ),
    "register of another shape": ({"register": "abc"}, "circles[0].register"),
    "unknown differencing": ({"differencing": "all"}, "circles[0].differencing"),
    "unknown attachment": ({"attach": ["csv", "xlsx"]}, "circles[0].attach[1]"),
    "attachment twice": ({"attach": ["csv", "csv"]}, "circles[0].attach"),
    "approval as a text": ({"approval": "true"}, "circles[0].approval"),
}


@pytest.mark.parametrize(("changes", "place"), REFUSED.values(), ids=REFUSED)
def test_a_circle_that_is_not_right_is_refused_with_its_place(changes, place):
    with pytest.raises(Problem) as refused:
        circle(**{"precision": "address", **changes})
    assert place in str(refused.value)
    assert "circles.json" in str(refused.value)
    assert "police-justice-93" in str(refused.value)


@pytest.mark.parametrize("key", sorted(POLICE))
def test_every_key_is_required(key):
    lacking = document()
    del lacking["circles"][0][key]
    with pytest.raises(Problem, match=key):
        parse_circles(lacking, "circles.json")


@pytest.mark.parametrize("key", sorted(set(POLICE["convention"]) - {"aipd"}))
def test_every_key_of_the_convention_is_required(key):
    with pytest.raises(Problem, match=key):
        circle(convention={name: value for name, value in POLICE["convention"].items() if name != key})


def test_without_aipd_eleven_dwellings_at_the_address_are_enough():
    assert circle(convention=WITHOUT_AIPD, minimum={"addresses": 1, "dwellings": 11}).convention.aipd is None


def test_the_aipd_is_asked_at_the_address_only():
    small = {"addresses": 1, "dwellings": 1}
    assert circle(convention=WITHOUT_AIPD, minimum=small, precision="residence").minimum.dwellings == 1


@pytest.mark.parametrize("codes", [["2A", "2B"], ["971", "976"], ["01", "95"]])
def test_codes_of_corsica_and_overseas_are_right(codes):
    assert circle(departements=codes).departements == tuple(codes)


def test_the_same_id_twice_is_refused(save):
    twice = document()
    twice["circles"].append(copy.deepcopy(twice["circles"][0]))
    with pytest.raises(Problem, match="twice"):
        load_circles(save(twice))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"schema": "orsen-circles/1"}',
        b'{"schema": "orsen-circles/2", "circles": []}',
        b'{"schema": "orsen-circles/1", "circles": []}',
        b'{"schema": "orsen-circles/1", "circles": [], "more": 1}',
        b'{"schema": "orsen-circles/1", "circles": [NaN]}',
        b'{"schema": "orsen-circles/1", "circles": [null]}',
        json.dumps(document()).replace('"levels"', '"levels": [4], "levels"').encode(),
    ],
)
def test_a_file_of_another_shape_is_refused(save, content):
    with pytest.raises(Problem, match=r"circles\.json"):
        load_circles(save(content))


def test_a_file_that_is_not_there_is_a_problem(tmp_path):
    with pytest.raises(Problem, match="cannot be read"):
        load_circles(tmp_path / "none.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(sorted(POLICE)), JSON)
def test_whatever_stands_in_a_key_gives_a_circle_or_a_problem(key, value):
    try:
        read = circle(**{"precision": "address", key: value})
    except Problem:
        return
    assert as_json(circle(**as_json(read))) == as_json(read)


@pytest.mark.parametrize(
    ("day", "in_force"),
    [("2020-06-30", False), ("2020-07-01", True), ("2027-06-30", True), ("2027-07-01", False)],
)
def test_a_convention_holds_from_its_signature_to_its_last_day(day, in_force):
    on = datetime.date.fromisoformat(day)
    if in_force:
        circle().refuse_if_not_in_force(on)
    else:
        with pytest.raises(Problem, match="CONV-93-2020"):
            circle().refuse_if_not_in_force(on)


def test_a_copy_says_when_it_is_destroyed():
    assert circle().destroy_on(datetime.date(2026, 1, 1)) == datetime.date(2027, 1, 1)
