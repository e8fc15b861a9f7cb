"""The nearest address, against weighing every pair."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.nearest import nearest

PLACE = st.tuples(st.integers(-30, 30), st.integers(-30, 30))


@given(
    st.lists(PLACE, min_size=1, max_size=40),
    st.lists(PLACE, min_size=1, max_size=20),
    st.floats(0.5, 60),
    st.sampled_from([1.0, 0.1, 1000.0]),
    st.randoms(use_true_random=False),
)
def test_as_if_every_pair_were_weighed(
    addresses: list[tuple[int, int]], places: list[tuple[int, int]], reach: float, unit: float, chance: object
) -> None:
    at, here = np.array(addresses, dtype=float) * unit, np.array(places, dtype=float) * unit
    rank = np.array(chance.sample(range(len(at)), len(at)))  # type: ignore[attr-defined]
    stock = SimpleNamespace(x=at[:, 0], y=at[:, 1], rank=rank)
    among = np.flatnonzero([chance.random() < 0.7 for _ in at])  # type: ignore[attr-defined]
    found = nearest(stock, among, here[:, 0], here[:, 1], reach * unit)  # type: ignore[arg-type]
    for row, (x, y) in enumerate(here):
        away = np.full(len(at), np.inf)
        away[among] = np.hypot(at[among, 0] - x, at[among, 1] - y)
        near = np.flatnonzero((away == away.min()) & (away <= reach * unit))
        if not len(near):
            assert found.address[row] == -1
            assert np.isnan(found.distance[row])
            assert not found.tied[row]
        else:
            assert found.address[row] == near[np.argmin(rank[near])]
            assert found.distance[row] == away.min()
            assert found.tied[row] == (len(near) > 1)


def test_none_among_none() -> None:
    nothing = np.zeros(0)
    stock = SimpleNamespace(x=nothing, y=nothing, rank=nothing)
    found = nearest(stock, np.zeros(0, dtype=np.int64), np.zeros(2), np.zeros(2), 10.0)  # type: ignore[arg-type]
    assert found.address.tolist() == [-1, -1]
