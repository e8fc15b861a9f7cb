"""Workers share the interpreter: what they change of it is given back, whoever ends last and however."""

from __future__ import annotations

import gc
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis import interpreter
from orsen_qgis.interpreter import sharing_interpreter


def state() -> tuple:
    return gc.get_threshold(), sys.getswitchinterval(), gc.isenabled()


def test_full_collections_wait_and_young_objects_are_still_collected() -> None:
    before = state()
    with sharing_interpreter():
        assert gc.get_threshold()[:2] == before[0][:2]
        assert gc.get_threshold()[2] > 1_000_000
        assert sys.getswitchinterval() < before[1]
        assert gc.isenabled()
    assert state() == before


def test_the_last_one_gives_it_back() -> None:
    before = state()
    first, second = sharing_interpreter(), sharing_interpreter()
    first.__enter__()
    during = state()
    second.__enter__()
    first.__exit__(None, None, None)
    assert state() == during, "the second one is still at work"
    second.__exit__(None, None, None)
    assert state() == before


def test_it_is_given_back_where_the_work_fails() -> None:
    before = state()
    with pytest.raises(ValueError, match="broken"), sharing_interpreter():
        raise ValueError("broken")
    assert state() == before


def test_an_interval_that_is_shorter_already_stays() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with sharing_interpreter():
            assert sys.getswitchinterval() == pytest.approx(1e-5)
        assert sys.getswitchinterval() == pytest.approx(1e-5)
    finally:
        sys.setswitchinterval(before)


def test_the_collection_that_was_put_off_is_not_made_up_for_at_once() -> None:
    with sharing_interpreter():
        for _ in range(3):
            gc.collect(1)  # as often as young objects are collected, an older one comes nearer
        assert gc.get_count()[2] > 0
    assert gc.get_count()[2] == 0
    assert gc.get_freeze_count() == 0


@given(st.lists(st.tuples(st.integers(0, 9), st.integers())), st.integers(1, 7))
def test_pieces_are_sorted_as_all_at_once_equals_in_their_order(items: list, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(interpreter, "PIECE", piece)
        assert interpreter.sorted_in_pieces(items, lambda item: item[0]) == sorted(items, key=lambda item: item[0])
