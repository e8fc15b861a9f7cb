"""Packed texts are found, numbered and read exactly as Python's own strings are."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.problems import Problem
from orsen_qgis.texts import distinct as distinct_module
from orsen_qgis.texts import lookup as lookup_module
from orsen_qgis.texts.address_index import AddressIndex
from orsen_qgis.texts.lookup import Lookup
from orsen_qgis.texts.moments import to_the_hour
from orsen_qgis.texts.packed import LONG, WIDTHS, WORD, concatenate_packed, pack, width_of
from orsen_qgis.texts.vocabulary import Vocabulary
from orsen_qgis.texts.words import Words

# Texts about as long as a word of eight bytes, a row of them, or the longest row; with accents, spaces and nothing.
lengths = st.sampled_from([0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 200])
texts = st.one_of(
    st.builds(lambda letter, length: letter * length, st.sampled_from("abéz "), lengths),
    st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",)), max_size=70),
)


def texts_of(packed):
    return [packed.text(row) for row in range(len(packed))]


@given(st.lists(texts))
def test_packing_keeps_every_text(values):
    assert texts_of(pack(values)) == values


@given(st.lists(texts), st.data())
def test_taking_rows_takes_their_texts(values, data):
    rows = data.draw(st.lists(st.integers(0, len(values) - 1), max_size=9) if values else st.just([]))
    assert texts_of(pack(values).take(np.array(rows, dtype=np.int64))) == [values[row] for row in rows]


@given(st.lists(st.lists(texts, max_size=4), max_size=4))
def test_parts_are_joined_in_order(parts):
    assert texts_of(concatenate_packed([pack(part) for part in parts])) == [text for part in parts for text in part]


@given(st.lists(texts, min_size=1), st.sampled_from(WIDTHS))
def test_words_are_the_first_bytes_of_each_text(values, width):
    size = width * WORD
    expected = [text.encode()[:size].ljust(size, b"\0") for text in values]
    assert [row.tobytes() for row in pack(values).words(width)] == expected


def test_a_width_holds_its_length_and_is_the_least_that_does():
    assert [width_of(length) for length in (0, 8, 9, 16, 17, 32, 33, 64, 999)] == [1, 1, 2, 2, 4, 4, 8, 8, 8]


@given(st.lists(texts, unique=True), st.lists(texts))
def test_a_lookup_finds_what_a_dictionary_finds(known, asked):
    rows = {text: row for row, text in enumerate(known) if len(text.encode()) <= LONG}
    assert Lookup(pack(known)).find(pack(asked)).tolist() == [rows.get(text, -1) for text in asked]


@given(st.lists(texts, unique=True), st.lists(texts))
def test_texts_with_one_hash_are_told_apart(known, asked):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lookup_module, "hash_words", lambda words: np.zeros(len(words), dtype=np.uint64))
        patch.setattr(distinct_module, "hash_words", lambda words: np.zeros(len(words), dtype=np.uint64))
        rows = {text: row for row, text in enumerate(known) if len(text.encode()) <= LONG}
        assert Lookup(pack(known)).find(pack(asked)).tolist() == [rows.get(text, -1) for text in asked]
        words = Vocabulary()
        assert [words.words[code] for code in words.codes(pack(asked))] == [text.strip() or None for text in asked]


@given(st.lists(st.lists(texts)))
def test_a_vocabulary_gives_every_text_back_without_outer_spaces(batches):
    words, objects, both = Vocabulary(), Vocabulary(), Vocabulary()
    for batch in batches:
        expected = [text.strip() or None for text in batch]
        assert [words.words[code] for code in words.codes(pack(batch)).tolist()] == expected
        column = np.array([*batch, None], dtype=object)[:-1]
        assert [objects.words[code] for code in objects.codes(column).tolist()] == expected
        assert both.codes(pack(batch)).tolist() == both.codes(column).tolist()
        assert (both.codes(column) == 0).tolist() == [text == "" for text in batch]


def test_bytes_that_are_no_utf8_do_not_stop_the_reading():
    packed = pack(["abcdef"])
    packed = type(packed)(np.where(packed.data == ord("c"), 0xFF, packed.data).astype(np.uint8), packed.starts)
    words = Vocabulary()
    assert words.words[words.codes(packed)[0]] == "ab\ufffddef"


def test_each_word_is_read_once_and_the_first_bad_row_is_named():
    asked = []

    def read(text, row):
        asked.append((text, row))
        return len(text)

    words = Words(read, np.int8(-1))
    assert words.read(pack(["b", "", "aa", "b"]), 10).tolist() == [1, -1, 2, 1]
    assert words.read(np.array([None, "ccc", "aa"], dtype=object), 14).tolist() == [-1, 3, 2]
    assert asked == [("b", 11), ("aa", 13), ("ccc", 16)]


def test_an_identifier_is_found_whatever_spaces_stand_around_it():
    index = AddressIndex([pack(["a", " b "]), pack(["é" * 60])], "adresses")
    asked = ["b", "a ", "\u00a0b", "é" * 60, "é" * 61, "c", "", " "]
    assert index.rows(pack(asked)).tolist() == [1, 0, 1, 2, -1, -1, -1, -1]
    assert (len(index), list(index), index["é" * 60]) == (3, ["a", "b", "é" * 60], 2)


@pytest.mark.parametrize(
    ("identifiers", "sentence"),
    [
        (["a", "b", "a"], "row 3: the adresse_id “a” stands twice"),
        (["a", "b", " a"], "row 3: the adresse_id “a” stands twice"),
        (["x" * 99, "x" * 99], "row 2: the adresse_id “xxx"),
        (["a", " "], "row 2: the address has no adresse_id"),
    ],
)
def test_an_identifier_that_is_missing_or_stands_twice_is_refused(identifiers, sentence):
    with pytest.raises(Problem, match=sentence):
        AddressIndex([pack(identifiers)], "adresses")


zones = st.sampled_from(["", "Z", "+02:00", "-11:00", "+00:00"])
moments = st.builds(
    lambda moment, fraction, zone: (moment.strftime("%Y-%m-%dT%H"), moment.strftime(":%M:%S"), fraction, zone),
    st.datetimes(min_value=datetime.datetime(1900, 1, 1)),
    st.sampled_from(["", ".000", ".999"]),
    zones,
)


@given(st.lists(st.one_of(moments, st.none()), min_size=1).filter(any))
def test_moments_keep_their_hour_and_their_zone(values):
    written = ["".join(value) if value else "" for value in values]
    assert texts_of(to_the_hour(pack(written))) == [f"{value[0]}:00{value[3]}" if value else "" for value in values]


@pytest.mark.parametrize(
    "odd", ["2026-01-01T00:00:00+05:30", "2026-01-01", "hier", "2026-01-01T0a:00:00Z", "2026-01-01T00:75:00Z"]
)
def test_a_column_with_anything_else_stays_as_it_is(odd):
    values = ["2026-01-01T00:59:59Z", odd]
    assert texts_of(to_the_hour(pack(values))) == values
