# ruff: noqa: E402, I001
"""What the plugin adds to QGIS's own start, by QGIS's own profiler; and that Processing lists its algorithms after."""

import os
import sys

# Before anything else: what stands loaded when QGIS hands over.
LOADED = sorted(name for name in sys.modules if name.startswith("orsen_qgis"))
sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex

import stage


def times(parent: QModelIndex, found: dict) -> dict:
    """Return the seconds that the profiler gives each step, by its name."""
    profiler = QgsApplication.profiler()
    for row in range(profiler.rowCount(parent)):
        step = profiler.index(row, 0, parent)
        found[str(profiler.data(step))] = profiler.data(profiler.index(row, 1, parent))
        times(step, found)
    return found


def scene() -> dict:
    registry = QgsApplication.processingRegistry()
    listed = registry.providerById("orsen")
    stage.wait(lambda: registry.algorithmById("orsen:classify") is not None, "the algorithms", 20)
    return {
        "loaded": LOADED,
        "listed_before": listed is not None,
        "algorithms": len(registry.providerById("orsen").algorithms()),
        "seconds": times(QModelIndex(), {})["orsen_qgis"],
        "panel_loaded": "orsen_qgis.gui.panel" in sys.modules,
    }


stage.play(scene)
