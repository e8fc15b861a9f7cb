"""Layers that are added to the project in steps stand in its tree, whoever takes one away or stops in between."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

from orsen_qgis.gui.layers import adding_background, adding_layers


def layers() -> list[QgsVectorLayer]:
    return [QgsVectorLayer("Point?crs=EPSG:2154", name, "memory") for name in ("a", "b", "c")]


def in_group(project: QgsProject, name: str) -> list[str]:
    return [node.name() for node in project.layerTreeRoot().findGroup(name).findLayers()]


def test_steps_add_the_first_one_on_top(project: QgsProject) -> None:
    steps = adding_layers(project, layers())
    next(steps)
    assert len(project.mapLayers()) == 3, "whoever lists the layers does it once"
    assert in_group(project, "ORSEN") == []
    assert len(list(steps)) == 2
    assert in_group(project, "ORSEN") == ["a", "b", "c"]


def test_a_layer_that_is_taken_away_in_between_is_left_out(project: QgsProject) -> None:
    added = layers()
    steps = adding_layers(project, added)
    next(steps)
    project.removeMapLayer(added[1].id())
    list(steps)
    assert in_group(project, "ORSEN") == ["a", "c"]


def test_a_stop_leaves_no_layer_of_the_project_out_of_its_tree(project: QgsProject) -> None:
    steps = adding_background(project, layers(), "Fond")
    next(steps)
    next(steps)
    steps.close()
    assert in_group(project, "Fond") == ["a", "b", "c"]
    assert len(project.mapLayers()) == 3
