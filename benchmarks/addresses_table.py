"""How long the table of addresses holds the window at 150 000 rows: ``addresses_table.py [ADDRESSES]``.

A timer of 2 ms runs on the main thread while a GeoPackage is opened in the table, sorted, narrowed, selected both ways
and scrolled; the longest gap between two of its ticks is the longest time that nobody could click. QGIS's own share,
reading the layer for "select all", is told apart. Run it with ``QT_QPA_PLATFORM=offscreen``.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

TEXTS = ("adresse_id", "adresse", "commune", "residence", "bailleur", "motif")
NUMBERS = ("niveau", "niveau_precedent", "logements")
PATIENCE, CALM = 60.0, 400  # seconds to wait for an end, milliseconds to watch after it


def write_addresses(path: Path, number: int) -> None:
    """Write rated addresses of no real place."""
    columns = [f"field={name}:string" for name in TEXTS] + [f"field={name}:integer" for name in NUMBERS]
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{'&'.join(columns)}", "niveaux", "memory")
    features = []
    for row in range(number):
        feature = QgsFeature(layer.fields())
        place = (f"ADR-{row:07d}", f"{row % 300} rue des Lilas {row // 300}", f"Ville {row % 40}")
        owner = (
            f"Résidence {row % 5000}",
            f"Bailleur {row % 12}",
            f"Tableau 2 : {row % 400} faits, {row % 97} par mois",
        )
        feature.setAttributes([*place, *owner, row % 5 or None, row * 7 % 5 or None, row % 60])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(650000 + row % 400 * 20, 6860000 + row // 400 * 20)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)


class Pulse:
    """Tells how long the main thread was held while something was done."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.last = 0.0
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(2)
        self.timer.timeout.connect(self.tick)

    def tick(self) -> None:
        """Note the time since the last tick."""
        now = time.perf_counter()
        self.gaps.append(now - self.last)
        self.last = now

    def watch(self, name: str, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> None:
        """Do something, wait for its end and print the longest gap."""
        self.gaps, self.last = [], time.perf_counter()
        self.timer.start()
        started = time.perf_counter()
        act()
        while not done() and time.perf_counter() - started < PATIENCE:
            QTest.qWait(5)
        QTest.qWait(CALM)
        self.timer.stop()
        print(f"{name:32s} {1000 * max(self.gaps):6.0f} ms", flush=True)


def main() -> None:
    """Print one line per thing that a person does."""
    from orsen_qgis.gui.addresses_controller import AddressesController
    from orsen_qgis.gui.addresses_dock import AddressesDock

    number = int(sys.argv[1]) if len(sys.argv) > 1 else 150_000
    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name) / "niveaux.gpkg"
    write_addresses(path, number)
    layer = QgsVectorLayer(str(path), "niveaux", "ogr")
    QgsProject.instance().addMapLayer(layer)
    started = time.perf_counter()
    layer.selectAll()
    own = time.perf_counter() - started
    layer.removeSelection()
    canvas, dock = QgsMapCanvas(), AddressesDock()
    dock.resize(1100, 400)
    dock.show()
    controller = AddressesController(dock, canvas, QgsProject.instance(), dict)
    table, model, pulse = dock.table, dock.model, Pulse()
    pulse.watch("open", lambda: controller.show_layer(layer), lambda: len(model.rows) == number)
    for column, name in ((2, "address"), (6, "reason"), (0, "level")):
        pulse.watch(f"sort by {name}", lambda column=column: table.sortByColumn(column, Qt.SortOrder.AscendingOrder))
    pulse.watch("narrow by words", lambda: dock.bar.words.setText("lilas 12"), lambda: len(model.shown) < number)
    pulse.watch("all again", lambda: dock.bar.words.setText(""), lambda: len(model.shown) == number)
    pulse.watch("hide a level", dock.bar.levels[4].click, lambda: len(model.shown) < number)
    pulse.watch("show it again", dock.bar.levels[4].click, lambda: len(model.shown) == number)
    pulse.watch("choose a row", lambda: table.selectRow(5))
    pulse.watch("choose every row", table.selectAll)
    pulse.watch("choose none", table.clearSelection)
    some = random.Random(1).sample(range(1, number + 1), min(900, number))
    pulse.watch("the map selects 900", lambda: layer.selectByIds(some))
    pulse.watch("the map selects all", layer.selectAll)
    print(f"{'  of which QGIS itself':32s} {1000 * own:6.0f} ms")
    pulse.watch("the map selects none", layer.removeSelection)
    bar = table.verticalScrollBar()
    steps = range(0, number - 50, max(number // 20, 1))
    pulse.watch("scroll to the end", lambda: [(bar.setValue(row), QApplication.processEvents()) for row in steps])
    controller.unload()


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main()
    sys.stdout.flush()
    os._exit(0)  # Qt's globals die in no order
