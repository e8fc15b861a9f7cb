"""Equal contents have equal digests, in however many pieces they are written."""

from __future__ import annotations

import hashlib
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.circles import canonical
from orsen_qgis.circles.canonical import canonical_json, digest

leaf = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
contents = st.recursive(
    leaf,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.dictionaries(st.integers(), inner),
    max_leaves=40,
)


def whole(value: Any) -> str:
    return hashlib.sha256(canonical_json(value).encode("utf-8")).hexdigest()


@given(contents)
def test_a_digest_is_that_of_the_whole_text(value: Any) -> None:
    assert digest(value) == whole(value)


@given(st.lists(leaf | st.lists(leaf)), st.integers(1, 5))
def test_a_long_list_is_written_in_parts_that_make_the_same_text(value: list[Any], part: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(canonical, "FEW", 0)
        patch.setattr(canonical, "PART", part)
        assert digest(value) == whole(value)


def test_a_long_column_is_never_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []

    def writing(value: Any) -> str:
        written.append(len(value))
        return canonical_json(value)

    monkeypatch.setattr(canonical, "canonical_json", writing)
    rows = [f"{row} rue des Essais" for row in range(50_000)]
    assert digest({"name": rows, "place": [rows, rows]}) == whole({"name": rows, "place": [rows, rows]})
    assert max(written) <= canonical.PART


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_is_no_number_is_refused_in_any_piece(number: float) -> None:
    for value in (number, [number], [0.0] * 100 + [number], {"place": [[number]]}):
        with pytest.raises(ValueError, match="JSON"):
            digest(value)
