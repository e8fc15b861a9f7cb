"""The QGIS tier: pytest-qgis starts QGIS; our provider is registered once for the whole run, in English."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import QAction
from rating_town import WAIT, counted, incidents, small_stock


@pytest.fixture(scope="session", autouse=True)
def orsen_provider(qgis_processing: None) -> Iterator[Any]:
    """Our Processing provider, beside QGIS's own; Processing is found where this QGIS keeps its plugins."""
    from orsen_qgis.processing.provider import OrsenProvider

    QLocale.setDefault(QLocale(QLocale.Language.C))
    provider = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider("orsen")


@pytest.fixture
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """The open project, empty before and after."""
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def run() -> Callable[..., dict[str, Any]]:
    """Run an algorithm by id and return its results: ``run("orsen:classify", {…}, feedback=None)``."""
    import processing

    def run_algorithm(
        name: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None
    ) -> dict[str, Any]:
        return processing.run(name, parameters, feedback=feedback or QgsProcessingFeedback(False))

    return run_algorithm


@pytest.fixture
def panel(project: QgsProject, qgis_iface: Any, qtbot: Any) -> Iterator[Any]:
    """Our panel on the empty project, in the window of pytest-qgis."""
    from orsen_qgis.gui.panel import Panel

    qgis_iface.messageBar().clear_messages()
    action = QAction("panel", qgis_iface.mainWindow())
    panel = Panel(qgis_iface, action)
    yield panel
    panel.unload()
    action.deleteLater()


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of kept profiles for the windows of one test."""
    from orsen_qgis.gui import import_controller

    folder = tmp_path / "profiles"
    monkeypatch.setattr(import_controller, "profiles_folder", lambda: folder)
    return folder


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Counting and the search for the last day wait until this is set."""
    from orsen_qgis.gui import rating_choices, stock_counts

    gate = threading.Event()

    def held_back(work: Callable[..., Any]) -> Callable[..., Any]:
        def wait(*given: Any) -> Any:
            gate.wait(WAIT / 1000)
            return work(*given)

        return wait

    monkeypatch.setattr(stock_counts, "count_stock", held_back(stock_counts.count_stock))
    monkeypatch.setattr(rating_choices, "last_day", held_back(rating_choices.last_day))
    yield gate
    gate.set()


@pytest.fixture
def said(qgis_iface: Any) -> Callable[[Qgis.MessageLevel], str]:
    """What the message bar said at a level."""
    return lambda level: "\n".join(qgis_iface.messageBar().get_messages(level))


@pytest.fixture
def classified(panel: Any, project: QgsProject, qtbot: Any) -> Any:
    """The panel after a classification of the small stock."""
    project.addMapLayers([small_stock(), incidents()])
    counted(panel, qtbot).dock.rating.landlords.item(0).setCheckState(Qt.CheckState.Checked)
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: panel.dock.rating.result.isVisibleTo(panel.dock.rating.body), timeout=WAIT)
    return panel


@pytest.fixture
def french() -> Iterator[None]:
    """Our sentences in French for one test."""
    from orsen_qgis.messages import install_translator

    translator = install_translator("fr")
    assert translator is not None, "Compile the translations first: make translations"
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Let go of what the last test was given.

    pytest keeps it until all fixtures have ended, QGIS among them, and a layer of OGR that outlives QGIS crashes.
    """
    if nextitem is None and isinstance(item, pytest.Function):
        item.funcargs = {}


_STATUS = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the result for ``pytest_unconfigure``."""
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process with the tests' result.

    PyQt's and QGIS's globals die in no order when Python ends, which crashes some runs after their last word. What our
    own code leaves behind is looked at by the tests of unloading, in the desktop and under qgis_process.
    """
    if _STATUS in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_STATUS])
