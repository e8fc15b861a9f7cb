"""Layers that leave the project: gone at once, and their rows freed by a worker."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt import sip
from rating_town import WAIT, stock

from orsen_qgis.gui.background import Background
from orsen_qgis.gui.leaving_layers import remove_layers


def test_layers_are_gone_at_once_and_nothing_of_them_is_kept(project: QgsProject, qtbot: Any) -> None:
    layers = [stock(), stock()]
    project.addMapLayers(layers)
    before = set(Background._running)
    remove_layers(project, layers)
    assert not project.mapLayers()
    assert all(sip.isdeleted(layer) for layer in layers)
    freeing = next(iter(Background._running - before))
    shared = freeing._work.__closure__[0].cell_contents
    qtbot.waitUntil(lambda: not Background._running - before, timeout=WAIT)
    assert shared == []
