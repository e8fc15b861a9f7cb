"""Settings, declared once, and our page in QGIS's settings dialog."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from plain_window import Interface
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QAction

from orsen_qgis.gui.map_controller import MapController
from orsen_qgis.gui.map_page import MapPage
from orsen_qgis.gui.options_page import OptionsPage, geocoder_trouble
from orsen_qgis.options import OptionsFactory
from orsen_qgis.settings import forget_settings, settings
from orsen_qgis.symbology.levels import COLOUR_BLIND_PALETTE
from orsen_qgis.symbology.looks import Look


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    """Nothing chosen before, nothing after."""
    for when in ("before", "after"):
        for entry in vars(settings()).values():
            entry.remove()
        if when == "before":
            yield


@pytest.fixture
def page(qtbot: Any) -> OptionsPage:
    page = OptionsFactory().createWidget(None)
    qtbot.addWidget(page)
    return page


def test_what_is_chosen_is_kept_where_qgis_keeps_it(page: OptionsPage, qtbot: Any) -> None:
    page.opens.setChecked(True)
    page.palette.setCurrentIndex(1)
    page.clusters.setChecked(True)
    page.distance.setValue(80)
    page.page.setCurrentIndex(1)
    page.geocoder.setText(" https://geocodeur.example/csv ")
    assert page.isValid()
    page.apply()
    forget_settings()
    kept = settings()
    assert kept.opens.value() is True
    assert kept.palette.value() == COLOUR_BLIND_PALETTE
    assert kept.distance.value() == 80.0
    assert kept.geocoder.value() == "https://geocodeur.example/csv"
    assert QgsSettings().value("plugins/orsen_qgis/page") == "A3"
    again = OptionsPage()
    qtbot.addWidget(again)
    assert again.opens.isChecked()
    assert again.palette.currentData() == COLOUR_BLIND_PALETTE
    assert again.distance.value() == 80


@pytest.mark.parametrize("text", ["ftp://lieux.example", "lieux", "https://", "https://moi:secret@lieux.example/csv"])
def test_an_address_that_is_none_or_holds_a_password_is_not_kept(page: OptionsPage, text: str) -> None:
    page.geocoder.setText(text)
    assert geocoder_trouble(text)
    assert not page.isValid()
    assert not page.trouble.isHidden()
    page.apply()
    assert settings().geocoder.value() == ""


def test_nothing_changed_changes_nothing(page: OptionsPage) -> None:
    page.apply()
    assert settings().distance.value() == 50.0
    assert settings().palette.value() == "usual"
    assert settings().geocoder.value() == ""


def test_algorithms_start_from_what_was_chosen() -> None:
    settings().distance.setValue(120.0)
    settings().geocoder.setValue("https://geocodeur.example/csv")
    registry = QgsApplication.processingRegistry()
    for name, parameter, value in (
        ("orsen:importincidents", "MAX_DISTANCE", 120.0),
        ("orsen:geocode", "URL", "https://geocodeur.example/csv"),
    ):
        algorithm = registry.createAlgorithmById(name)
        assert algorithm.parameterDefinition(parameter).defaultValue() == value


def test_the_map_starts_from_what_was_chosen(project: QgsProject, qtbot: Any) -> None:
    settings().palette.setValue(COLOUR_BLIND_PALETTE)
    settings().clusters.setValue(True)
    page = MapPage()
    qtbot.addWidget(page)
    controller = MapController(page, project, lambda sentence, _: pytest.fail(sentence))
    assert page.look() == Look(COLOUR_BLIND_PALETTE, True)
    controller.unload()


def test_the_release_starts_with_the_paper_that_was_chosen(project: QgsProject, qtbot: Any) -> None:
    from orsen_qgis.gui.panel import Panel

    settings().page.setValue("A3")
    interface = Interface()
    qtbot.addWidget(interface.window)
    panel = Panel(interface, QAction(interface.window))
    assert panel.dock.release.page.currentData() == "A3"
    assert not project.isDirty(), "a default is no choice of the project's"
    panel.unload()
