"""Counting away from the main thread: what comes too late is dropped, and nothing runs on a layer that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from qgis.core import QgsFeedback, QgsProject, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QDate, QObject
from rating_town import WAIT, counted, idle, incidents, points, small_stock

from orsen_qgis.gui import stock_counts
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.stock_counts import StockCount, StockCounts, count_stock, last_day


@pytest.fixture
def counts(project: QgsProject) -> Iterator[StockCounts]:
    parent = QObject()
    counts = StockCounts(project, parent)
    yield counts
    counts.unload()


def heard(counts: StockCounts) -> list[str]:
    said: list[str] = []
    counts.counted.connect(said.append)
    return said


def test_a_layer_is_counted_once_however_often_it_is_asked_for(
    counts: StockCounts, project: QgsProject, qtbot: Any, gate: Event
) -> None:
    layer, said = small_stock(), heard(counts)
    project.addMapLayer(layer)
    for _ in range(5):
        counts.ask(layer)
    assert counts.of(layer) is None
    gate.set()
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    qtbot.waitUntil(idle, timeout=WAIT)
    assert said == [layer.id()]
    assert counts.of(layer) == StockCount(4, 60, ("Bailleur A", "Bailleur B"))


def test_the_last_figures_stand_until_there_are_new_ones(counts: StockCounts, project: QgsProject, qtbot: Any) -> None:
    layer, said = small_stock(), heard(counts)
    project.addMapLayer(layer)
    counts.ask(layer)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=WAIT)
    layer.dataProvider().deleteFeatures([1])
    counts.ask(layer)
    assert counts.of(layer).addresses == 4
    qtbot.waitUntil(lambda: len(said) == 2, timeout=WAIT)
    assert counts.of(layer).addresses == 3


def test_an_answer_that_another_question_overtook_is_dropped(
    counts: StockCounts, project: QgsProject, qtbot: Any
) -> None:
    layer, said = small_stock(), heard(counts)
    project.addMapLayer(layer)
    counts.ask(layer)
    counts._start()
    overtaken = counts._counting[layer.id()]
    counts.ask(layer)
    counts._start()
    assert overtaken.then is None
    qtbot.waitUntil(idle, timeout=WAIT)
    assert said == [layer.id()]


@pytest.mark.parametrize("begun", [False, True])
def test_a_layer_that_goes_while_it_is_counted_is_forgotten(
    counts: StockCounts, project: QgsProject, qtbot: Any, begun: bool, gate: Event
) -> None:
    layer, other, said = small_stock(), small_stock(), heard(counts)
    project.addMapLayers([layer, other])
    gone = layer.id()
    counts.ask(layer)
    if begun:
        counts._start()
    project.removeMapLayer(gone)
    counts.ask(other)
    counts._start()
    gate.set()
    qtbot.waitUntil(lambda: other.id() in said, timeout=WAIT)
    qtbot.waitUntil(idle, timeout=WAIT)
    assert said == [other.id()]


def test_a_layer_that_cannot_be_read_counts_for_nothing(
    counts: StockCounts, project: QgsProject, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError("gone")

    monkeypatch.setattr(stock_counts, "count_stock", fail)
    layer, said = small_stock(), heard(counts)
    project.addMapLayer(layer)
    counts.ask(layer)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert counts.of(layer) == StockCount()


def test_columns_that_are_missing_or_empty_count_for_nothing() -> None:
    bare = points("bare", "field=adresse_id:string", [("a",), ("b",)])
    assert count_stock(QgsVectorLayerFeatureSource(bare), QgsFeedback()) == StockCount(2, 0, ())
    columns = "field=adresse_id:string&field=bailleur:string&field=logements:integer"
    blanks = points("blanks", columns, [("a", None, None), ("b", "  ", 3), ("c", " Brume ", 4)])
    assert count_stock(QgsVectorLayerFeatureSource(blanks), QgsFeedback()) == StockCount(3, 7, ("Brume",))


def test_the_last_day_is_found_in_dates_and_in_texts_and_may_be_missing() -> None:
    days = points(
        "days", "field=jour:date", [(QDate(2025, 3, 1),), (None,), (QDate(2026, 1, 2),), (QDate(2025, 12, 31),)]
    )
    assert last_day(QgsVectorLayerFeatureSource(days), "jour", QgsFeedback()) == QDate(2026, 1, 2)
    texts = points("texts", "field=jour:string", [("2025-03-01",), ("",), (None,), ("2026-01-02",)])
    assert last_day(QgsVectorLayerFeatureSource(texts), "jour", QgsFeedback()) == "2026-01-02"
    empty = points("empty", "field=jour:date", [(None,)])
    assert last_day(QgsVectorLayerFeatureSource(empty), "jour", QgsFeedback()) is None


def test_a_run_asked_for_before_everything_is_counted_starts_then(
    panel: Panel, project: QgsProject, qtbot: Any, gate: Event
) -> None:
    project.addMapLayers([small_stock(), incidents()])
    panel.dock.rating.runAsked.emit()
    assert panel.rating.run is None
    assert not panel.dock.rating.run.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: bool(panel.rating.result_id) and panel.rating.run is None, timeout=WAIT)
    assert panel.dock.rating.end.date() == QDate(2026, 6, 30), "the window was found first"
    assert panel.dock.rating.run.isEnabled()


@pytest.mark.parametrize("leave", ["stop", "remove", "clear"])
def test_a_run_that_waits_can_be_stopped_and_ends_with_its_layer(
    panel: Panel, project: QgsProject, qtbot: Any, leave: str, gate: Event
) -> None:
    layer = small_stock()
    project.addMapLayer(layer)
    panel.dock.rating.runAsked.emit()
    {
        "stop": panel.dock.rating.cancelAsked.emit,
        "remove": lambda: project.removeMapLayer(layer.id()),
        "clear": project.clear,
    }[leave]()
    gate.set()
    qtbot.waitUntil(idle, timeout=WAIT)
    assert panel.rating.postponed is None
    assert panel.rating.run is None
    assert panel.dock.rating.cancel.isHidden()
    assert panel.dock.rating.run.isEnabled() == (leave == "stop")


def test_what_waited_for_a_layer_that_has_gone_leaves_no_button_to_press(
    panel: Panel, project: QgsProject, gate: Event
) -> None:
    layer = small_stock()
    project.addMapLayer(layer)
    panel.dock.rating.runAsked.emit()
    waiting = panel.rating.postponed
    project.removeMapLayer(layer.id())
    panel.rating.postponed = waiting
    panel.rating.on_window(False)
    assert panel.rating.postponed is None
    assert panel.rating.run is None
    assert not panel.dock.rating.run.isEnabled()


def test_another_choice_drops_the_window_that_is_looked_for(
    panel: Panel, project: QgsProject, qtbot: Any, gate: Event
) -> None:
    project.addMapLayers([small_stock(), incidents()])
    first = panel.rating.choices.looking
    panel.dock.rating.incidents.setLayer(None)
    assert first.then is None
    assert panel.dock.rating.end.isEnabled()
    gate.set()
    counted(panel, qtbot)


@pytest.mark.parametrize("counted_first", [False, True])
def test_landlords_are_ticked_whether_they_are_listed_already_or_not(
    panel: Panel, project: QgsProject, qtbot: Any, counted_first: bool
) -> None:
    project.addMapLayer(small_stock())
    if counted_first:
        counted(panel, qtbot)
    panel.rating.choices.tick(["Bailleur B"])
    counted(panel, qtbot)
    assert panel.dock.rating.landlords.chosen() == ["Bailleur B"]


def test_ticks_outlive_a_list_that_is_made_again(panel: Panel, project: QgsProject, qtbot: Any, gate: Event) -> None:
    project.addMapLayer(small_stock())
    panel.rating.choices.covered = ["Bailleur B"]
    panel.rating.show_landlords()
    panel.remember()
    assert panel.state.read_list("covered") == ["Bailleur B"], "what is not listed yet is not forgotten"
    gate.set()
    counted(panel, qtbot)
    assert panel.dock.rating.landlords.chosen() == ["Bailleur B"]
