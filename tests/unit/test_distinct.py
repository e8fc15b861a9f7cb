"""Texts that are numbered as they come, against a dictionary."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.texts import distinct as distinct_module
from orsen_qgis.texts.distinct import Distinct
from orsen_qgis.texts.packed import LONG, pack, spellings

lengths = st.sampled_from([0, 1, 7, 8, 9, 16, 17, 32, 33, 64, 65, 200])
texts = st.one_of(
    st.builds(lambda letter, length: letter * length, st.sampled_from("abéz "), lengths),
    st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",)), max_size=70),
    st.integers(0, 30).map(lambda number: f"PAT-{number:07d}"),
)


def check(batches: list[list[str]]) -> None:
    """Number batches and compare with what a dictionary gives."""
    numbering, known = Distinct(), {}
    for batch in batches:
        found, fresh = numbering.number(pack(batch))
        learnt = [batch[row] for row in fresh.tolist()]
        assert len(set(learnt)) == len(learnt)
        for text in learnt:
            assert text not in known
            known[text] = len(known)
        expected = [known[text] if len(text.encode()) <= LONG else -1 for text in batch]
        assert found.tolist() == expected
    assert len(numbering) == len(known)


@given(st.lists(st.lists(texts, max_size=60), max_size=5))
def test_as_a_dictionary_numbers_them(batches: list[list[str]]) -> None:
    check(batches)


@given(st.lists(st.lists(texts, max_size=30), max_size=4), st.sampled_from([0, 1, 2**63]))
def test_texts_that_want_one_slot_are_told_apart(batches: list[list[str]], place: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distinct_module, "LEAST", 2)
        patch.setattr(distinct_module, "hash_words", lambda words: np.full(len(words), place, dtype=np.uint64))
        check(batches)


def test_many_texts_make_the_table_grow() -> None:
    names = [f"{number:x}" * (1 + number % 9) for number in range(40_000)]
    check([names[:100], names[50:20_000], names[::-1], names])


@given(st.lists(texts, max_size=20))
def test_all_texts_are_spelled_as_they_were(values: list[str]) -> None:
    assert spellings(pack(values)) == values


def test_bytes_that_are_no_text_are_spelled_with_replacements() -> None:
    packed = pack(["abc", "é"])
    odd = type(packed)(np.where(packed.data == ord("b"), 0xFF, packed.data).astype(np.uint8), packed.starts)
    assert spellings(odd) == ["a\ufffdc", "é"]
