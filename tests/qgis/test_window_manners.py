"""Windows with the keyboard alone, and read aloud: every widget is reached, named and explained."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QWidget
from window_walk import WINDOWS, called, exclusive, explained, interactive, reached_with_tab, tabs_turned

from orsen_qgis.grid.grid_editing import GridDraft
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.gui.addresses_dock import AddressesDock
from orsen_qgis.gui.grid_editor import GridEditor
from orsen_qgis.gui.import_dialog import ImportDialog
from orsen_qgis.stock.profile import INCIDENT_SCHEMA


def grid_editor(window: QWidget) -> GridEditor:
    editor = GridEditor(window, lambda: True)
    editor.show_draft(GridDraft.of(load_bundled_grid()), [])
    return editor


ALL = {
    **WINDOWS,
    "incidents": lambda window: ImportDialog(INCIDENT_SCHEMA, "Incidents", {}, window),
    "grid": grid_editor,
    "addresses": AddressesDock,
}
SAME_LINE = 12  # pixels
MOST_STEPS = 300


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture(params=ALL)
def window(request: pytest.FixtureRequest, parent: QWidget) -> QWidget:
    window = ALL[request.param](parent)
    window.show()
    return window


def test_every_widget_has_a_name_and_what_shows_no_words_a_tip(window: QWidget) -> None:
    widgets = [each for each in interactive(window) if not each.objectName().startswith("qt_")]
    assert len(widgets) > 2
    silent = [each for each in widgets if not (isinstance(each, QAbstractButton) and each.text())]
    assert [
        each.objectName() or type(each).__name__ for each in widgets if not called(each) and not each.toolTip()
    ] == []
    assert [each.objectName() or called(each) for each in silent if not explained(each)] == []


def test_tab_walks_a_window_as_it_is_read(window: QWidget) -> None:
    QApplication.setActiveWindow(window)
    for _ in tabs_turned(window):
        wanted = [
            each
            for each in interactive(window)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not wanted:
            continue
        reached = reached_with_tab(wanted, MOST_STEPS)
        missed = [each for each in wanted if each not in reached and not exclusive(each)]
        assert [each.objectName() or called(each) for each in missed] == []
        places = [each.mapTo(window, QPoint(0, 0)) for each in reached]
        back = [
            called(each)
            for each, before, place in zip(reached[1:], places, places[1:])
            if place.y() < before.y() - SAME_LINE and place.x() <= before.x()
        ]
        assert back == [], "further down, or to the right"
