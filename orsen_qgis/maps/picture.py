"""A page image as compressed pixels with at most 256 colours.

Maps are flat: 256 colours out of 32 768 hold nearly all pixels exactly, edges of letters to within what an eye can see.
One byte a pixel instead of three makes a page smaller by half and quicker to compress. No JPEG: edges stay sharp.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtGui import QImage

BITS = 5
PALETTE = 256
COMPRESSION = 6


@dataclass(frozen=True)
class Picture:
    """``pixels``: zlib stream of one byte a pixel, rows from the top; ``palette``: three bytes (RGB) a colour."""

    width: int
    height: int
    pixels: bytes
    palette: bytes


def picture_of(image: QImage) -> Picture:
    """Return an RGB32 image as a picture."""
    codes = _codes(image)
    counts = np.bincount(codes.ravel(), minlength=1 << 3 * BITS)
    used = np.flatnonzero(counts)
    common = used[np.argsort(-counts[used], kind="stable")][:PALETTE]
    colors = _colors(np.arange(1 << 3 * BITS))
    index = np.zeros(1 << 3 * BITS, dtype=np.uint8)
    index[used] = _nearest(colors[used], colors[common])
    pixels = zlib.compress(index[codes].tobytes(), COMPRESSION)
    return Picture(image.width(), image.height(), pixels, colors[common].astype(np.uint8).tobytes())


def _codes(image: QImage) -> np.ndarray:
    """Return the colour of each pixel cut to a few bits a channel, as one number below 32 768."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rgb = np.frombuffer(bits, dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()]
    codes = (rgb >> np.uint32(3)) & np.uint32(0x1F)
    codes |= (rgb >> np.uint32(6)) & np.uint32(0x3E0)
    codes |= (rgb >> np.uint32(9)) & np.uint32(0x7C00)
    return codes


def _colors(codes: np.ndarray) -> np.ndarray:
    """Return the colour (RGB, 0 to 255) of codes; the darkest and the lightest are black and white."""
    channels = np.stack([codes >> 10 & 0x1F, codes >> 5 & 0x1F, codes & 0x1F], axis=-1)
    return channels << 3 | channels >> 2


def _nearest(colors: np.ndarray, palette: np.ndarray) -> np.ndarray:
    distance = ((colors[:, None, :].astype(np.int32) - palette[None, :, :]) ** 2).sum(axis=2)
    return distance.argmin(axis=1).astype(np.uint8)
