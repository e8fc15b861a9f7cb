"""Themes and labels of ours stand in the history of a layer's styles, and are taken back as QGIS's own changes are."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsProject, QgsSingleSymbolRenderer, QgsSymbol, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from orsen_qgis.gui.map_controller import MapController
from orsen_qgis.gui.map_page import MapPage
from orsen_qgis.symbology import style_undo
from orsen_qgis.symbology.named_styles import shown_title

PINK = "#ff00aa"


def painted(colour: str) -> QgsSingleSymbolRenderer:
    symbol = QgsSymbol.defaultSymbol(QgsWkbTypes.GeometryType.PointGeometry)
    symbol.setColor(QColor(colour))
    return QgsSingleSymbolRenderer(symbol)


@pytest.fixture
def own(project: QgsProject) -> QgsVectorLayer:
    """A rated layer that its person painted pink."""
    columns = "field=adresse_id:string&field=niveau:integer"
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{columns}", "niveaux", "memory")
    layer.setRenderer(painted(PINK))
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def controller(own: QgsVectorLayer, project: QgsProject, qtbot: Any) -> Iterator[MapController]:
    page = MapPage()
    qtbot.addWidget(page)
    controller = MapController(page, project, lambda *_: None)
    yield controller
    controller.unload()


def checked(controller: MapController) -> list[str]:
    return [code for code, button in controller.page.themes.items() if button.isChecked()]


def test_themes_are_taken_back_and_done_again_one_by_one(
    controller: MapController, own: QgsVectorLayer, qtbot: Any
) -> None:
    stack = own.undoStackStyles()
    controller.show_theme("levels")
    controller.show_theme("high")
    controller.page.palette.click()
    assert [stack.text(number) for number in range(stack.count())] == [
        "All levels",
        "Levels 3 and 4 only",
        "Levels 3 and 4 only, colour-blind",
    ]
    stack.undo()
    assert shown_title(own) == "Levels 3 and 4 only"
    qtbot.waitUntil(lambda: not controller.page.palette.isChecked())
    stack.undo()
    qtbot.waitUntil(lambda: checked(controller) == ["levels"])
    stack.undo()
    assert own.renderer().symbol().color().name() == PINK
    qtbot.waitUntil(lambda: checked(controller) == ["own"])
    assert not stack.canUndo()
    while stack.canRedo():
        stack.redo()
    assert shown_title(own) == "Levels 3 and 4 only, colour-blind"
    assert stack.count() == 3, "what is shown already is no step, and a step taken back makes none"


def test_labels_are_taken_back_with_the_theme_left_as_it_is(controller: MapController, own: QgsVectorLayer) -> None:
    controller.show_theme("levels")
    own.setLabelsEnabled(False)
    box = controller.page.labels
    box.setCurrentIndex(box.findData("level"))
    controller.show_labels()
    assert own.labelsEnabled()
    own.undoStackStyles().undo()
    assert not own.labelsEnabled()
    assert shown_title(own) == "All levels"
    own.undoStackStyles().redo()
    assert own.labelsEnabled()


def test_a_persons_later_changes_of_their_own_style_survive_every_step(
    controller: MapController, own: QgsVectorLayer
) -> None:
    controller.show_theme("levels")
    controller.show_theme("own")
    own.setRenderer(painted("#00aa55"))
    stack = own.undoStackStyles()
    stack.undo()
    assert shown_title(own) == "All levels"
    stack.undo()
    assert own.renderer().symbol().color().name() == "#00aa55"


def test_a_step_to_a_style_that_was_removed_changes_nothing(
    controller: MapController, own: QgsVectorLayer, project: QgsProject
) -> None:
    controller.show_theme("levels")
    controller.show_theme("high")
    manager, stack = own.styleManager(), own.undoStackStyles()
    (levels,) = [name for name in manager.styles() if name.endswith("All levels")]
    assert manager.removeStyle(levels)
    stack.undo()
    assert shown_title(own) == "Levels 3 and 4 only"
    stack.undo()
    assert own.renderer().symbol().color().name() == PINK


def test_a_layer_goes_with_its_history(controller: MapController, own: QgsVectorLayer, project: QgsProject) -> None:
    controller.show_theme("levels")
    (step,) = style_undo._kept
    gc.collect()
    project.removeMapLayer(own.id())
    assert sip.isdeleted(step)


def test_without_the_plugin_its_steps_do_nothing_and_go(controller: MapController, own: QgsVectorLayer) -> None:
    controller.show_theme("levels")
    controller.show_theme("high")
    controller.unload()
    gc.collect()
    stack = own.undoStackStyles()
    stack.undo()
    assert shown_title(own) == "Levels 3 and 4 only"
    assert stack.count() == 1
    stack.undo()
    assert stack.count() == 0


def test_the_page_follows_a_style_chosen_elsewhere(controller: MapController, own: QgsVectorLayer, qtbot: Any) -> None:
    controller.show_theme("levels")
    controller.show_theme("high")
    (levels,) = [name for name in own.styleManager().styles() if name.endswith("All levels")]
    own.styleManager().setCurrentStyle(levels)
    qtbot.waitUntil(lambda: checked(controller) == ["levels"])
