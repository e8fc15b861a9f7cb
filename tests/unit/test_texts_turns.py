"""Sorting in turns gives what sorting at once gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from orsen_qgis.texts import turns


@given(st.lists(st.text(alphabet="aAéb ", max_size=4), max_size=40), st.integers(1, 9))
def test_parts_are_sorted_as_a_whole_and_equals_keep_their_order(texts: list[str], part: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(turns, "PART", part)
        patch.setattr(turns, "SAMPLES", 2)
        assert turns.sorted_in_turns(texts) == sorted(texts)
        assert turns.sorted_in_turns(texts, str.casefold) == sorted(texts, key=str.casefold)


def test_no_part_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []

    def sort(items: Iterable[int], key: Callable[[int], int] | None = None) -> list[int]:
        listed = sorted(items, key=key)
        lengths.append(len(listed))
        return listed

    monkeypatch.setattr(turns, "sorted", sort, raising=False)
    numbers = np.random.default_rng(1).permutation(10 * turns.PART).tolist()
    assert turns.sorted_in_turns(numbers) == list(range(len(numbers)))
    assert max(lengths) < 2 * turns.PART


@given(arrays(np.int64, st.tuples(st.integers(0, 30), st.integers(1, 3)), elements=st.integers(-2, 2)))
def test_distinct_rows_are_those_of_numpy(keys: np.ndarray) -> None:
    found, of, counts = turns.distinct_rows(keys)
    expected, inverse, numbers = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    assert (found == expected).all()
    assert (of == inverse.reshape(-1)).all()
    assert (counts == numbers).all()
