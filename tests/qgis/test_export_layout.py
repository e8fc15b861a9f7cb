"""Orientation, list, cells and municipalities as ground, and what a dead export left."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from export_town import ORIGIN, Export, circle_file
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtGui import QImage
from test_export_templates import pixels

from orsen_qgis.maps.watermark import stamp, strokes_of
from orsen_qgis.symbology.levels import LEVELS

Run = Callable[..., dict[str, Any]]
CELL_FIELDS = ["niveau_max", "nb_adresses", "logements", "nb_niveau_3", "nb_niveau_4"]


@pytest.fixture
def export(tmp_path: Path) -> Export:
    return Export(tmp_path)


def size_of(export: Export) -> list[float]:
    path = export.pdfs()[0]
    with pikepdf.open(path, password=export.passwords()[path.stem]) as pdf:
        return [float(side) for side in pdf.pages[0].mediabox][2:]


@pytest.mark.parametrize(("orientation", "upright"), [("auto", False), ("landscape", False), ("portrait", True)])
def test_pages_lie_as_they_are_asked_to(run: Run, export: Export, orientation: str, upright: bool) -> None:
    run("orsen:exportconfidentialmaps", export.parameters(ORIENTATION=orientation))
    width, height = size_of(export)
    assert (height > width) == upright


def test_the_list_can_be_left_out(run: Run, export: Export) -> None:
    whole = run("orsen:exportconfidentialmaps", export.parameters())["PAGES"]
    preview = export.parameters(LIST=False, OUTPUT="memory:", REGISTER=str(export.register))
    assert run("orsen:exportconfidentialmaps", export.parameters(LIST=False))["PAGES"] == whole - 1
    assert run("orsen:previewrelease", preview)["PAGES"] == whole - 1


def test_a_cell_is_drawn_as_its_square(run: Run, export: Export) -> None:
    """The colour of the cells' level fills a square of the European grid: its area on paper is that of its ground."""
    circles = circle_file(
        export.folder / "circles.json",
        precision="cell-200m",
        fields=CELL_FIELDS,
        minimum={"addresses": 1, "dwellings": 1},
    )
    results = run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles, DPI=150, LIST=False))
    rows = results["RELEASE_ROWS"]
    page = pixels(export, export.folder).astype(int)
    filled = np.zeros(page.shape[:2], dtype=bool)
    for style in LEVELS[2:]:
        color = np.array([int(style.fill[place : place + 2], 16) for place in (1, 3, 5)])
        # See-through over the ground's pale grey.
        mixed = 0.62 * color + 0.38 * np.array([0xF8, 0xF6, 0xF2])
        filled |= (np.abs(page - mixed) < 10).all(axis=2)
    sides = [200.0 / scale / 0.0254 * 150 for scale in (2000, 2500, 3000, 4000, 5000, 6000, 7500)]
    # Watermark, digits and numbers take their share of the squares.
    assert any(0.6 * rows * side**2 < filled.sum() < 1.02 * rows * side**2 for side in sides), filled.sum()


def test_a_municipality_is_its_polygon_where_a_background_names_it(run: Run, export: Export) -> None:
    communes = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string", "communes", "memory")
    west, south = ORIGIN
    for name, (low, high) in {"Valmont": (-100, 150), "Ourcq": (150, 400)}.items():
        feature = QgsFeature(communes.fields())
        feature["nom"] = name
        ring = f"{west - 100} {south + low},{west + 600} {south + low},{west + 600} {south + high}"
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({ring},{west - 100} {south + high},{west - 100} {south + low}))")
        )
        communes.dataProvider().addFeatures([feature])
    circles = circle_file(
        export.folder / "circles.json",
        precision="commune",
        fields=["niveau_max", "commune", "nb_adresses"],
        minimum={"addresses": 1, "dwellings": 1},
    )

    def filled(**changes: Any) -> int:
        other = Export(export.folder / str(len(changes)))
        other.folder.mkdir()
        asked = other.parameters(CIRCLES=circles, DPI=150, LIST=False, **changes)
        run("orsen:exportconfidentialmaps", asked)
        page = pixels(other, other.folder).astype(int)
        mixed = 0.62 * np.array([0x5E, 0x0B, 0x3A]) + 0.38 * np.array([0xF8, 0xF6, 0xF2])
        return int((np.abs(page - mixed) < 14).all(axis=2).sum())

    assert filled(BACKGROUND=[communes]) > 4_000
    assert filled() < 400


def test_abandoned_drafts_go_at_the_next_export_and_nothing_else(run: Run, export: Export) -> None:
    export.output.mkdir()
    names = {
        ".EXP-2025-000004.pdf.part": True,
        ".EXP-2025-000004-2.pdf.part": True,
        ".EXP-2026-000777.pdf.part": False,
        ".EXP-x.part": True,
        "EXP-2025-000004.pdf.part": True,
        ".autre.part": True,
    }
    for name, old in names.items():
        (export.output / name).write_bytes(b"%PDF")
        when = time.time() - (2 * 86400 if old else 0)
        os.utime(export.output / name, (when, when))
    run("orsen:exportconfidentialmaps", export.parameters())
    left = {path.name for path in export.output.iterdir()} - {path.name for path in export.pdfs()}
    assert left == {".EXP-2026-000777.pdf.part", ".EXP-x.part", "EXP-2025-000004.pdf.part", ".autre.part"}


def test_a_watermark_is_the_same_in_bytes_and_in_colours() -> None:
    """What is struck into the bytes of a copy lies where the words are drawn."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    stamp(image, "DTSP 93", 100)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    drawn = np.frombuffer(bits, dtype=np.uint32).reshape(300, 400) != 0xFFFFFFFF
    struck = np.zeros((300, 400), dtype=bool)
    for places in strokes_of("DTSP 93", 100).places_in(struck):
        struck.reshape(-1)[places] = True
    assert (drawn == struck).all()
    assert drawn.any()
