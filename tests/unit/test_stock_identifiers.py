"""Identifiers that stay the same delivery after delivery."""

from __future__ import annotations

import hashlib
import re

from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.identifiers import address_identity, clean_code, municipality_of, stable_identifier


def test_the_identifier_is_the_hash_it_says() -> None:
    identity = address_identity("Habitat d'Orm", "12 bis av. des Hêtres", "99001")
    assert identity == "habitat d orm\x1f12b avenue des hetres\x1f99001"
    assert stable_identifier(identity) == "A-" + hashlib.sha256(identity.encode()).hexdigest()[:12]


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=30), st.text(max_size=5))
def test_case_and_spaces_of_a_delivery_do_not_matter(landlord: str, address: str, municipality: str) -> None:
    first = stable_identifier(address_identity(landlord, address, municipality))
    second = stable_identifier(address_identity(f" {landlord} ", f"{address}\n", municipality))
    assert first == second
    assert re.fullmatch(r"A-[0-9a-f]{12}", first)


def test_landlord_address_and_municipality_each_count() -> None:
    texts = [("A", "1 rue X", "99001"), ("B", "1 rue X", "99001"), ("A", "3 rue X", "99001"), ("A", "1 rue X", "99002")]
    assert len({stable_identifier(address_identity(*text)) for text in texts}) == 4


def test_the_place_tells_villages_apart_only_where_no_municipality_does() -> None:
    assert address_identity("A", "1 rue X", "", "1 2") != address_identity("A", "1 rue X", "", "3 4")
    assert address_identity("A", "1 rue X", "99001", "1 2") == address_identity("A", "1 rue X", "99001", "3 4")


def test_what_says_the_municipality() -> None:
    assert municipality_of("99001", "99100", "Valbrume", None) == "99001"
    assert municipality_of(None, "1000", "Bourg", None) == "01000"
    assert municipality_of(None, None, "Valbrume", "1 rue A, 99100 Valbrume") == "99100"
    assert municipality_of(None, None, "VALBRUME", "1 rue A") == "valbrume"
    assert municipality_of(None, None, None, "1 rue A") == ""
    assert clean_code(" 75 012 ") == "75012"
    assert clean_code("2a004") == "2A004"
    assert clean_code("2A004.0") == "2A004"
    assert clean_code("1053.0") == "01053"
    assert clean_code("F-93200") == "93200"
    assert clean_code("93200 Cedex 2") == "93200"
