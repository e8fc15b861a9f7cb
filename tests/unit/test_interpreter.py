"""Workers share the interpreter: what they change of it is given back, whoever ends last and however."""

from __future__ import annotations

import gc
import sys

import pytest

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
