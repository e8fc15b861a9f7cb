"""Images of whole pages: made white, copied, and seen as numbers, without holding the interpreter.

Qt's own fill and copy of a page (35 MB on A4 at 300 dpi) keep the interpreter for a tenth of a second, in whichever
thread, and the window waits for it; numpy's let it go.
"""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtGui import QImage

from .paper import MILLIMETRES_PER_INCH

WHITE = 0xFFFFFFFF


def white_page(width: int, height: int, dpi: int) -> QImage:
    """Return a white RGB32 image of a page, in pixels, at a resolution; a null image where there is no memory."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if not image.isNull():
        set_resolution(image, dpi)  # first: what is alone with its pixels does not copy them
        writable_pixels(image)[:] = np.uint32(WHITE)
    return image


def twin_of(image: QImage) -> QImage:
    """Return an RGB32 image with the same pixels and resolution; a null image where there is no memory."""
    twin = QImage(image.size(), QImage.Format.Format_RGB32)
    if not twin.isNull():
        twin.setDotsPerMeterX(image.dotsPerMeterX())
        twin.setDotsPerMeterY(image.dotsPerMeterY())
        writable_pixels(twin)[:] = pixels_of(image)
    return twin


def set_resolution(image: QImage, dpi: int) -> None:
    """Say how large the pixels of an image are."""
    image.setDotsPerMeterX(round(dpi / MILLIMETRES_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MILLIMETRES_PER_INCH * 1000))


def pixels_of(image: QImage) -> np.ndarray:
    """Return the pixels of an RGB32 image, height × width, as uint32; they live as long as the image."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return _rows(bits, image)


def writable_pixels(image: QImage) -> np.ndarray:
    """Return the pixels of an RGB32 image as ``pixels_of`` does; what is written into them is drawn."""
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    return _rows(bits, image)


def _rows(bits: object, image: QImage) -> np.ndarray:
    rows = np.frombuffer(bits, dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()]
