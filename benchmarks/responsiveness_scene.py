# ruff: noqa: I001
"""Runs inside QGIS: what people do with a big stock, and how long the main thread was held meanwhile."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, os.environ["ORSEN_BENCHMARKS"])
sys.path.insert(0, os.environ["ORSEN_SCENES"])

import numpy as np
from qgis import utils
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QTableView
from qgis.utils import iface

import stage
from responsiveness_release import act_all

BEAT = 10  # milliseconds
TYPES = ("tags", "tapages", "squats", "rodeos", "vandalisme", "petits-trafics", "incendies", "menaces-de-mort")


class Heart:
    """Beats, and keeps the milliseconds between beats that came late."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.last = time.perf_counter()
        self.timer = QTimer(iface.mainWindow())
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.beat)
        self.timer.start(BEAT)

    def beat(self) -> None:
        """Keep how late this beat is."""
        now = time.perf_counter()
        if now - self.last > 4 * BEAT / 1000:
            self.gaps.append(1000 * (now - self.last) - BEAT)
        self.last = now


def write_files(folder: Path, addresses: int, incidents: int) -> tuple[Path, Path]:
    """Write a stock and a register as landlords export them."""
    chance = np.random.default_rng(93)
    x, y = 600_000 + 80_000 * chance.random(addresses), 6_800_000 + 80_000 * chance.random(addresses)
    stock, register = folder / "parc.csv", folder / "incidents.csv"
    with stock.open("w", encoding="utf-8") as file:
        file.write("adresse_id;Organisme;Résidence;Adresse;CP;Commune;Code INSEE;Logements;X;Y\n")
        for row in range(addresses):
            place = f"{row % 180} rue {row // 180};75000;Ville {row % 400};{75100 + row % 400}"
            file.write(f"A{row};Bailleur {row % 4};Site {row // 12};{place};{row % 60};{x[row]:.1f};{y[row]:.1f}\n")
    where = (addresses * chance.random(incidents) ** 3).astype(int)
    kinds, days = chance.integers(0, len(TYPES), incidents), chance.integers(0, 365, incidents)
    dates = np.datetime_as_string(np.datetime64("2025-07-01") + days)
    with register.open("w", encoding="utf-8") as file:
        file.write("adresse_id;Catégorie;Date\n")
        for row in range(incidents):
            file.write(f"A{where[row]};{TYPES[kinds[row]]};{dates[row]}\n")
    return stock, register


def look_at_file(importer: Any, path: Path) -> None:
    """Drop a file, until its columns are shown and its categories counted."""
    from orsen_qgis.gui.dropped import from_paths

    importer.take(from_paths([str(path)]))
    stage.wait(lambda: importer.draft is not None, "what was found", 120)
    if not importer.dialog.run.isEnabled():
        raise RuntimeError(importer.dialog.trouble.text())
    QTest.qWait(500)
    stage.wait(lambda: getattr(importer, "counting", None) is None, "the categories", 120)


def import_file(importer: Any) -> None:
    """Import what the open window shows, and close it."""
    importer.dialog.run.click()
    stage.wait(importer.dialog.result.isVisible, "the result", 300)
    QTest.qWait(1000)
    importer.dialog.reject()


def open_sample() -> None:
    """Load the fictional territory."""
    stage.find("OrsenLoadSample").click()
    addresses = stage.dock().stock.addresses
    stage.wait(lambda: addresses.currentLayer() is not None, "the sample")


def people(watch: Callable[..., None], panel: Any, rated: QgsVectorLayer, folder: Path) -> None:
    """What is said on the second page once the addresses are classified."""
    page = panel.dock.rating
    sheets = page.sheets
    sheets.unit.setCurrentIndex(sheets.unit.findData("residence"))
    sheets.folder.setFilePath(str(folder))

    def ran() -> None:
        QTest.qWait(100)
        stage.wait(lambda: panel.people.sheets.run is None and not panel.people.sheets.taking.reading, "sheets", 600)

    watch("writing rating sheets, a line per residence", lambda: (sheets.write.click(), ran()))
    sheets.filled.setFilePath(" ".join(f'"{path}"' for path in sorted(folder.glob("*.xlsx"))))
    watch("reading them back", lambda: (sheets.read.click(), ran()))
    panel.dock.stock.addresses.setLayer(panel.project.mapLayersByName(stock_name(panel))[0])
    for name, button in (("counter-visits", page.last_word.visits), ("disagreements", page.last_word.disagreements)):

        def ask(button: Any = button) -> None:
            button.click()
            stage.wait(lambda: panel.people.todo.run is None and panel.people.todo.reading is None, "the list", 120)

        watch(f"listing {name}", ask)
    panel.people.todo.forget()
    page.closing.output.setFilePath(str(folder / "closed.gpkg"))

    def agree(box: Any) -> None:
        next(each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.AcceptRole).click()

    def close() -> None:
        stage.when_dialog("OrsenConfirmClosing", agree)
        page.closing.close_campaign.click()
        stage.wait(lambda: panel.people.closing.run is None and page.closing.digest.text(), "the digest", 300)

    def verify() -> None:
        page.closing.verify.click()
        stage.wait(lambda: panel.people.closing.run is None, "the verdict", 300)

    watch("closing the campaign", close)
    watch("verifying what was closed", verify)
    panel.rating.show_result(rated)
    panel.offer_result(rated)


def stock_name(panel: Any) -> str:
    """Return the name of the imported stock."""
    from orsen_qgis.gui.stock_target import stock_layers

    return str(stock_layers(panel.project)[0].name())


def layers_come_and_go(watch: Callable[..., None], rated: QgsVectorLayer, folder: Path) -> None:
    """What QGIS does with the project's layers while the panel is open."""
    project = QgsProject.instance()
    twin = rated.clone()
    watch("adding a layer of addresses to the project", lambda: (project.addMapLayer(twin), QTest.qWait(500)))
    watch("removing it", lambda: (project.removeMapLayer(twin.id()), QTest.qWait(500)))
    watch("saving the project", lambda: project.write(str(folder / "projet.qgs")))


def scene() -> dict:  # noqa: PLR0915  (one act after the other)
    told: dict[str, Any] = {}
    folder = Path(os.environ["ORSEN_OUT"])
    stock, register = write_files(folder, int(os.environ["ORSEN_ADDRESSES"]), int(os.environ["ORSEN_INCIDENTS"]))
    heart = Heart()

    def watch(name: str, act: Callable[[], Any]) -> None:
        QTest.qWait(500)
        heart.gaps.clear()
        begun = time.perf_counter()
        act()
        stage.wait(stage.idle, "all tasks", 300)
        stage.wait(lambda: not iface.mapCanvas().isDrawing(), "the map", 120)
        seconds = time.perf_counter() - begun
        QTest.qWait(100)
        told[name] = [seconds, list(heart.gaps)]

    watch("nothing, for comparison", lambda: QTest.qWait(2000))
    watch("opening the panel", stage.open_panel)
    panel = utils.plugins["orsen_qgis"].panel
    watch("opening the sample", open_sample)
    watch("beginning a new project", lambda: (QgsProject.instance().clear(), QTest.qWait(500)))
    watch("looking at the file of a stock", lambda: look_at_file(panel.stock.stocks, stock))
    watch("importing the stock, from a CSV file", lambda: import_file(panel.stock.stocks))
    watch("looking at the file of incidents", lambda: look_at_file(panel.stock.incidents, register))
    watch("importing the incidents, from a CSV file", lambda: import_file(panel.stock.incidents))
    stage.turn_to(1)

    def classify() -> None:
        stage.find("OrsenRun").click()
        stage.wait(stage.find("OrsenResultTable").isVisible, "the result", 300)

    watch("classifying", classify)
    rated: QgsVectorLayer = panel.dock.release.input.currentLayer()
    people(watch, panel, rated, folder)
    layers_come_and_go(watch, rated, folder)

    see = stage.find("OrsenSeeAddresses")  # here: to look through all widgets of QGIS holds the window by itself

    def open_table() -> None:
        see.click()
        model = panel.addresses.dock.model
        stage.wait(lambda: model.rowCount() > 1000, "the rows", 120)

    watch("opening the table of addresses", open_table)
    table = stage.find("OrsenAddressTable", QTableView)

    def words() -> None:
        QTest.keyClicks(stage.find("OrsenFilterWords"), "rue 12")
        QTest.qWait(1000)

    watch("filtering it by words", words)
    stage.find("OrsenFilterWords").clear()
    watch("filtering it by level", lambda: (stage.find("OrsenFilterLevel1").click(), QTest.qWait(500)))
    stage.find("OrsenFilterLevel1").click()
    watch("sorting it", lambda: (table.sortByColumn(2, Qt.SortOrder.AscendingOrder), QTest.qWait(500)))
    watch("scrolling it to its end", lambda: (table.scrollToBottom(), QTest.qWait(500)))
    watch("selecting every level 4 on the map", lambda: (rated.selectByExpression('"niveau" = 4'), QTest.qWait(1000)))
    rated.removeSelection()
    for theme in ("evolution", "high", "levels"):
        button = stage.find(f"OrsenTheme-{theme}")
        watch(f"theme “{theme}”", lambda button=button: (button.click(), QTest.qWait(500)))
    act_all(watch, panel, folder, rated)
    QgsProject.instance().setDirty(False)
    for dialog in iface.mainWindow().findChildren(QDialog):
        dialog.close()
    return told


stage.play(scene)
