"""An image as a PNG in memory."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from qgis.PyQt.QtGui import QImage

from .page_image import pixels_of

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Eight bits a channel, red, green and blue; the only ways of packing and filtering there are; rows in order.
KIND = (8, 2, 0, 0, 0)
METRES = 1  # the unit of the resolution
COMPRESSION = 4


def png_of(image: QImage) -> bytes:
    """Return an RGB32 image as a PNG with its resolution and nothing else.

    Qt's own writer holds the interpreter while it packs a page, and the window waits; zlib lets it go.
    """
    pixels = pixels_of(image)
    height, width = pixels.shape
    rows = np.zeros((height, 1 + 3 * width), dtype=np.uint8)  # each row begins with its filter: none
    for first, shift in ((1, 16), (2, 8), (3, 0)):
        rows[:, first::3] = pixels >> shift & np.uint32(0xFF)
    return b"".join(
        (
            SIGNATURE,
            _chunk(b"IHDR", struct.pack(">II5B", width, height, *KIND)),
            _chunk(b"pHYs", struct.pack(">IIB", image.dotsPerMeterX(), image.dotsPerMeterY(), METRES)),
            _chunk(b"IDAT", zlib.compress(rows.data, COMPRESSION)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
