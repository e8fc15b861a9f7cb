"""Address texts in one form."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from orsen_qgis.stock import normalise
from orsen_qgis.stock.normalise import (
    address_keys,
    compare_name,
    compare_town,
    expand_numbers,
    normalise_address,
    town_of,
)
from orsen_qgis.stock.street_words import ANYWHERE, FIRST_WORD

NUMBERS = st.sampled_from(["1", "12", "7 bis", "003", "12-16", "5 et 9", "18 ter", "1A", "2 à 4", ""])
TYPES = st.sampled_from(["rue", "R", "Av.", "avenue", "BD", "Bld", "impasse", "Pl.", "Allée", "CHE", "Sq", "quai", ""])
NAMES = st.sampled_from(
    ["de l'Église", "du Fg St-Antoine", "VOLTAIRE", "des Hêtres (hall B)", "du 8 mai 1945", "d'Alésia", "Gal. Leclerc"]
)
TOWNS = st.sampled_from(["", ", 99001 Valbrume", " 75017 PARIS CEDEX 17", " 01000 Bourg-en-Bresse"])
WRITTEN = st.builds(lambda number, kind, name, town: f"{number} {kind} {name}{town}", NUMBERS, TYPES, NAMES, TOWNS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 Bis, AV. de l'Église", "12b avenue de l eglise"),
        ("12B avenue de l’eglise", "12b avenue de l eglise"),
        ("0012 bd\nVoltaire", "12 boulevard voltaire"),
        ("16 R VOLTAIRE", "16 rue voltaire"),
        ("16 R RUE VOLTAIRE", "16r rue voltaire"),
        ("12 à 16 r du Bac", "12-16 rue du bac"),
        ("12/16, rue du Bac", "12-16 rue du bac"),
        ("12 l'Esplanade", "12 esplanade"),
        ("20 Rue des Hêtres, 99017 VALBRUME CEDEX 2", "20 rue des hetres"),
        ("n° 5 ch. des Œillets", "5 chemin des oeillets"),
        ("4 RUE DU FG ST ANTOINE", "4 rue du faubourg saint antoine"),
        ("3 GAL VIVIENNE", "3 galerie vivienne"),
        ("3 R GAL LECLERC", "3 rue general leclerc"),
        ("7 ALL. DR ROUX", "7 allee docteur roux"),
        ("7 CHE DU PR CALMETTE", "7 chemin du professeur calmette"),
        ("1 IMP STE ANNE", "1 impasse sainte anne"),
        ("2 LOT LES PINS", "2 lotissement les pins"),
        ("5 QU DE LA MARNE", "5 quai de la marne"),
        ("8 RPT COL FABIEN", "8 rond point colonel fabien"),
        ("9 SQ MAL FOCH", "9 square marechal foch"),
        ("4 VEN N.D.", "4 venelle n d"),
    ],
)
def test_one_form(text: str, expected: str) -> None:
    assert normalise_address(text) == expected


def same_doors(one: str, other: str) -> bool:
    return address_keys(one) == address_keys(other) != frozenset()


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("12 AV PDT KENNEDY", "12 avenue du Président Kennedy"),
        ("12 BD DE L AMIRAL COURBET", "12 bd Amiral Courbet"),
        ("12 PL ABBE PIERRE", "12, place de l’Abbé Pierre"),
        ("12 A 14 R GAL LECLERC", "12-14 rue du Général-Leclerc"),
        ("12 rue A, bât. B", "12 rue A"),
        ("12 rue L batiment C", "12 rue L"),
        ("12 à 14 rue du Bac", "12/14 R DU BAC"),
    ],
)
def test_what_registers_write_is_the_same_door(short: str, long: str) -> None:
    assert same_doors(short, long)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 rue du Bois", "1 rue des Bois"),
        ("1 rue de l'Escalier", "1 rue L"),
        ("1 rue de la Présidence", "1 rue Présidence"),
        ("12 rue A", "12 rue B"),
        ("12 rue A bat B", "12 rue B bat A"),
    ],
)
def test_what_is_no_title_keeps_its_article(one: str, other: str) -> None:
    assert not same_doors(one, other)


def test_streets_that_differ_by_an_article_stay_two() -> None:
    assert normalise_address("1 rue du Bois") != normalise_address("1 rue des Bois")


ABBREVIATIONS = st.sampled_from(sorted({*FIRST_WORD, *ANYWHERE}))
JOINTS = st.sampled_from([" ", ", ", "-", " - ", "/", " / ", " à ", " A ", " au ", " et ", " & ", ";", " + ", "."])
SUFFIXES = st.sampled_from(["", " bis", "B", " ter", "-bis", " A"])
STREET = st.builds(lambda kind, name, rest: f"{kind} {name} {rest}", ABBREVIATIONS, ABBREVIATIONS, NAMES)


@given(st.integers(0, 9999), SUFFIXES, JOINTS, st.integers(0, 9999), SUFFIXES, STREET)
def test_two_numbers_are_never_joined(
    first: int, first_suffix: str, joint: str, second: int, second_suffix: str, street: str
) -> None:
    text = f"{first}{first_suffix}{joint}{second}{second_suffix} {street}"
    once = normalise_address(text)
    assert re.findall(r"\d+", once)[:2] == [str(first), str(second)], once
    assert normalise_address(once) == once


@given(st.integers(1, 9999), st.integers(1, 9999), STREET)
def test_two_doors_share_no_key(one: int, other: int, street: str) -> None:
    assume(one != other)
    assert address_keys(f"{one} {street}").isdisjoint(address_keys(f"{other} {street}"))


@given(WRITTEN)
@example("12 b a 14 rue X")
@example("12-bis rue X")
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise_address(text)
    assert normalise_address(once) == once


@given(st.text(max_size=40))
def test_any_text_gets_a_stable_plain_form(text: str) -> None:
    once = normalise_address(text)
    assert normalise_address(once) == once
    assert set(once) <= set("abcdefghijklmnopqrstuvwxyz0123456789 -")


@given(WRITTEN, st.sampled_from([str.upper, str.lower, str.title, lambda text: text.replace(" ", "  \r\n")]))
def test_case_and_line_breaks_do_not_matter(text: str, write) -> None:
    assert normalise_address(write(text)) == normalise_address(text)


@given(
    NUMBERS.filter(bool),
    NAMES,
    st.sampled_from([("av.", "avenue"), ("Bd", "boulevard"), ("R", "rue"), ("pl", "Place")]),
)
def test_abbreviations_do_not_matter(number: str, name: str, forms: tuple[str, str]) -> None:
    short, long = forms
    assert normalise_address(f"{number} {short} {name}") == normalise_address(f"{number}, {long} {name}")


@pytest.mark.parametrize(
    ("text", "doors"),
    [
        ("12-16 rue A", {"12 rue a", "14 rue a", "16 rue a"}),
        ("18-18 BIS, RUE HAUTE", {"18 rue haute", "18b rue haute"}),
        ("3-5-7 CITE BASSE SECTEUR NORD", {"3 cite basse", "5 cite basse", "7 cite basse"}),
        ("RESIDENCE X 9 QUAI VERT ET 2 RUE B", {"9 quai vert", "2 rue b"}),
        (
            "5 ET 9, SQUARE DU LAC 7, AVENUE EMILE ET ARMAND",
            {"5 square du lac", "9 square du lac", "7 avenue emile et armand"},
        ),
        ("12 Grande Rue", {"12 grande rue"}),
        ("12 Les Hêtres", {"12 les hetres"}),
        ("ZAC des Hêtres", {"zac des hetres"}),
        ("", set()),
    ],
)
def test_doors(text: str, doors: set[str]) -> None:
    assert address_keys(text) == doors


@given(st.integers(1, 300), st.integers(0, 60))
def test_a_range_holds_its_ends_and_one_parity(first: int, count: int) -> None:
    numbers = [int(number) for number in expand_numbers(f"{first}-{first + 2 * count}")]
    assert numbers[0] == first
    assert numbers[-1] == first + 2 * count
    assert len(numbers) == count + 1
    assert {number % 2 for number in numbers} == {first % 2}


def test_a_range_that_falls_or_never_ends_is_its_two_ends() -> None:
    assert expand_numbers("16-12") == ["16", "12"]
    assert expand_numbers("1-99999") == ["1", "99999"]


def test_towns() -> None:
    assert town_of("1 rue A, 99001 Valbrume-St-Luc") == ("99001", "valbrume-st-luc")
    assert town_of("1 rue A") == (None, None)
    assert compare_town("PARIS CEDEX 17") == compare_town("Paris 17e arrondissement") == "paris"
    assert compare_town("St-Luc") == compare_town("Saint Luc")
    assert compare_name("Résidence « L’Œillet »") == "residence l oeillet"


SPELLED = (
    "rue RUE r. av Av. avenue Église de l' d’ bis ter terrasse lot bat B hall résidence St Jean place cours 75012 "
    "Paris CEDEX 12 3-5 et à (x) , 1er Bd impasse quai ZAC n° 5 17e sq"
)
WORDS = st.sampled_from(SPELLED.split(" "))


@given(st.integers(1, 9999), st.sampled_from([" ", ", ", ",", "  ", " , "]), st.lists(WORDS, min_size=1, max_size=7))
def test_the_short_way_of_one_door_says_what_the_long_way_does(number: int, gap: str, words: list[str]) -> None:
    text = f"{number}{gap}{' '.join(words)}"
    assert normalise.normalise_address(text) == normalise._normalise(text)
    assert normalise.address_keys(text) == normalise._keys(text)
