"""Runs in QGIS's task manager begin in a turn of their own, and are given up with a sentence where it loses them."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject
from rating_town import WAIT, idle, small_stock

from orsen_qgis.gui.algorithm_run import AlgorithmRun, Outcome
from orsen_qgis.gui.task_start import TaskStart


class Waiting(QgsTask):
    """Waits for a gate; without one, ends at once."""

    def __init__(self, gate: Event | None = None) -> None:
        super().__init__("waiting", QgsTask.Flag.CanCancel)
        self.gate = gate
        self.begun = Event()

    def run(self) -> bool:
        self.begun.set()
        return self.gate is None or self.gate.wait(WAIT / 1000)


@pytest.fixture
def parent() -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


@pytest.fixture
def losing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A task manager that loses each task of ours."""

    def lose(start: TaskStart) -> None:
        start.added = True

    monkeypatch.setattr(TaskStart, "add", lose)


def test_a_task_is_added_in_a_later_turn(parent: QObject, qtbot: Any) -> None:
    task = Waiting()
    start = TaskStart(task, lambda: True, parent)
    start.start()
    assert not start.added
    assert not task.begun.is_set()
    qtbot.waitUntil(lambda: start.added, timeout=WAIT)
    assert task.begun.wait(WAIT / 1000)
    start.leave()
    qtbot.waitUntil(idle, timeout=WAIT)


def test_a_task_that_waits_for_its_turn_is_not_lost(parent: QObject, qtbot: Any) -> None:
    gate = Event()
    others = [Waiting(gate) for _ in range(QgsApplication.taskManager().threadPool().maxThreadCount())]
    for other in others:
        QgsApplication.taskManager().addTask(other)
    assert all(other.begun.wait(WAIT / 1000) for other in others)
    task, lost = Waiting(), []
    start = TaskStart(task, lambda: True, parent)
    start.lost.connect(lambda: lost.append(True))
    start.add()
    for _ in range(3):
        start.look()
    start.leave()
    gate.set()
    qtbot.waitUntil(idle, timeout=WAIT)
    assert not lost
    assert task.begun.is_set()


def test_a_run_that_the_manager_loses_says_so(losing: None, project: QgsProject, parent: QObject, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: QgsApplication.taskManager().threadPool().activeThreadCount() == 0, timeout=WAIT)
    outcomes: list[Outcome] = []
    run = AlgorithmRun("orsen:classify", {"ADDRESSES": small_stock()}, project, parent)
    run.finished.connect(outcomes.append)
    run._beginning.add()
    run._beginning.look()
    assert outcomes == []
    run._beginning.look()
    assert [(each.ok, each.cancelled) for each in outcomes] == [(False, False)]
    assert "lost this run" in outcomes[0].error


@pytest.mark.parametrize("way", ["cancel", "abandon"])
def test_a_run_can_be_left_before_the_manager_has_it(
    project: QgsProject, parent: QObject, qtbot: Any, way: str
) -> None:
    outcomes: list[Outcome] = []
    run = AlgorithmRun("orsen:classify", {"ADDRESSES": small_stock()}, project, parent)
    run.finished.connect(outcomes.append)
    run.start()
    if way == "cancel":
        run.cancel()
        qtbot.waitUntil(lambda: bool(outcomes), timeout=WAIT)
        assert outcomes[0].cancelled
    else:
        run.abandon()
        qtbot.waitUntil(lambda: not parent.findChildren(AlgorithmRun), timeout=WAIT)
        assert not outcomes
    qtbot.waitUntil(idle, timeout=WAIT)


def test_a_run_whose_layer_goes_before_the_manager_has_it_is_stopped(
    project: QgsProject, parent: QObject, qtbot: Any
) -> None:
    outcomes: list[Outcome] = []
    layer = small_stock()
    project.addMapLayer(layer)
    run = AlgorithmRun("orsen:classify", {"ADDRESSES": layer}, project, parent)
    run.finished.connect(outcomes.append)
    task = run._task
    run.start()
    project.removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: bool(outcomes), timeout=WAIT)
    assert [(each.ok, each.cancelled) for each in outcomes] == [(False, True)]
    assert QgsApplication.taskManager().taskId(task) == -1, "it was never added: a worker may not be about to take it"
