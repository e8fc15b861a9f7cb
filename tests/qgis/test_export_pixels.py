"""What people and cameras see of a copy: a mark in every tile, a number in every photograph."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from export_town import Export, streets
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QTransform
from test_export_copies import codes_in, image_pixels, pixels

from orsen_qgis.maps.watermark import COLOR

# Pixels of a tile at 150 dots an inch: 40 mm by 40 mm.
TILE = 236


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, orsen_provider: Any) -> dict[tuple[str, int], np.ndarray]:
    """Every page of an export with streets, by copy and number, as poppler shows it."""
    import processing

    export = Export(tmp_path_factory.mktemp("pixels"))
    parameters = export.parameters(BACKGROUND=[streets()], ATLAS="commune", DPI=150)
    total = int(processing.run("orsen:exportconfidentialmaps", parameters)["PAGES"])
    return {
        (path.stem, number): pixels(path, export.passwords()[path.stem], export.folder, number)
        for path in export.pdfs()
        for number in range(1, total + 1)
    }


def test_the_mark_stands_in_every_tile_of_every_page(pages: dict[tuple[str, int], np.ndarray]) -> None:
    color = np.array(QColor(COLOR).getRgb()[:3])
    for key, page in pages.items():
        marked = (np.abs(page - color) < 12).all(axis=2)
        for top in range(0, page.shape[0] - TILE + 1, TILE // 2):
            for left in range(0, page.shape[1] - TILE + 1, TILE // 2):
                assert marked[top : top + TILE, left : left + TILE].sum() > 40, (key, top, left)


def photograph(page: np.ndarray, folder: Path, turn: float, scale: float, quality: int) -> np.ndarray:
    """Return a page as a hand-held telephone takes it: turned, shrunk, leaning, in poor light, as a JPEG."""
    height, width = page.shape[:2]
    rows = np.dstack([page[:, :, ::-1], np.full((height, width), 255, page.dtype)]).astype(np.uint8).copy()
    image = QImage(rows.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()
    leaning = QTransform(scale, 0, 2e-5, 0.03, scale, 1e-5, 0, 0, 1)
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.transformed(leaning.rotate(turn), smooth).convertToFormat(QImage.Format.Format_RGB32)
    target = folder / f"photograph-{turn}-{scale}.jpg"
    assert image.save(str(target), "JPG", quality)
    taken = image_pixels(target).astype(float)
    light = np.linspace(0.55, 0.95, taken.shape[1])[None, :, None]
    return np.clip(taken * light + 12 * np.sin(np.arange(taken.size)).reshape(taken.shape), 0, 255)


@pytest.mark.parametrize(("turn", "scale", "quality"), [(0, 0.8, 50), (4, 1.0, 40), (-7, 1.2, 30), (93, 1.0, 40)])
def test_a_photograph_of_a_page_names_its_copy(
    pages: dict[tuple[str, int], np.ndarray], tmp_path: Path, turn: float, scale: float, quality: int
) -> None:
    last = max(number for _, number in pages)
    for (copy, number), page in pages.items():
        if number in (1, last):
            assert codes_in(photograph(page, tmp_path, turn, scale, quality)) == [copy]
