"""Naming many addresses: it says how far it is, and stops when it is asked to."""

from __future__ import annotations

import numpy as np
import pytest

from orsen_qgis.columns import STOCK
from orsen_qgis.problems import Problem
from orsen_qgis.stock.coded import Coded, constant
from orsen_qgis.stock.identifying import Identified, identify
from orsen_qgis.stock.rejects import Rejects
from orsen_qgis.stock.table import Table, empty_column
from orsen_qgis.stock.ticking import STEP, Tick, ticked

COUNT = 5 * STEP


def named(count: int, tick: Tick) -> Identified:
    addresses = [f"{number} rue Haute" for number in range(count)]
    names = ("adresse_id", "bailleur", "adresse", "code_insee", "code_postal", "commune")
    texts = {name: constant(None, count) for name in names}
    texts["bailleur"] = constant("Orm", count)
    texts["adresse"] = Coded(np.arange(count), addresses)
    columns = {"adresse_id": empty_column("text", count)}
    table = Table(columns, {"adresse_id": STOCK["adresse_id"]}, np.arange(count) * 1.0, np.zeros(count))
    return identify(table, texts, Rejects(count), frozenset(), tick)


def test_progress_rises_and_is_told_often() -> None:
    heard: list[float] = []
    found = named(COUNT, heard.append)
    assert len(set(found.identifiers.tolist())) == COUNT
    assert heard == sorted(heard)
    assert heard[0] == 0
    assert 90 < heard[-1] <= 100
    assert len(heard) >= 3 * COUNT // STEP, "each loop over the rows tells"


@pytest.mark.parametrize("until", [0, 10, 40, 65, 90])
def test_a_stop_is_heard_wherever_it_comes(until: int) -> None:
    heard: list[float] = []

    def tick(percent: float) -> None:
        heard.append(percent)
        if percent >= until:
            raise Problem("Stopped: nothing was written.")

    with pytest.raises(Problem, match="Stopped"):
        named(COUNT, tick)
    assert heard[-1] < until + 20


def test_ticking_changes_no_item() -> None:
    heard: list[float] = []
    assert list(ticked(range(10_000), 10_000, heard.append, 20, 40)) == list(range(10_000))
    assert heard == [20, 20 + 20 * STEP / 10_000, 20 + 40 * STEP / 10_000]
