"""Images of pages are made with numbers, and are what Qt would have made."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtGui import QColor, QImage

from orsen_qgis.maps.page_image import pixels_of, twin_of, white_page, writable_pixels


def test_a_page_is_white_and_knows_its_resolution() -> None:
    page = white_page(7, 3, 300)
    by_qt = QImage(7, 3, QImage.Format.Format_RGB32)
    by_qt.fill(QColor("#FFFFFF"))
    assert page.format() == QImage.Format.Format_RGB32
    assert page == by_qt
    assert page.dotsPerMeterX() == page.dotsPerMeterY() == 11811


def test_a_page_that_does_not_fit_into_memory_is_null() -> None:
    assert white_page(1 << 20, 1 << 20, 300).isNull()


def test_a_twin_has_its_own_pixels() -> None:
    page = white_page(4, 4, 150)
    page.setPixelColor(1, 2, QColor("#5E0B3A"))
    twin = twin_of(page)
    assert twin == page
    assert twin.dotsPerMeterX() == page.dotsPerMeterX()
    writable_pixels(twin)[2, 1] = 0xFF000000
    assert page.pixelColor(1, 2) == QColor("#5E0B3A")
    assert twin.pixelColor(1, 2) == QColor("#000000")


def test_pixels_are_rows_from_the_top() -> None:
    page = white_page(5, 2, 96)
    page.setPixelColor(4, 0, QColor("#010203"))
    seen = pixels_of(page)
    assert seen.shape == (2, 5)
    assert seen.dtype == np.uint32
    assert seen[0, 4] == 0xFF010203
