"""A page image as compressed pixels with at most 256 colours.

Maps are flat: a few dozen colours fill nearly all of a page and stay as they are, edges of letters come near enough for
the eye. One byte a pixel instead of three makes a page smaller by half and quicker to compress. No JPEG: edges stay
sharp.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtGui import QImage

# Colours are told apart by six bits a channel.
CODES = 1 << 18
PALETTE = 256
# Level 6 takes twice the time for a fifteenth less.
COMPRESSION = 4
# Rows that are worked on together: they fit into a processor's cache.
BLOCK = 32
# Every so many rows tell which colours are common.
SAMPLE = 8


@dataclass(frozen=True)
class Picture:
    """``pixels``: zlib stream of one byte a pixel, rows from the top; ``palette``: three bytes (RGB) a colour."""

    width: int
    height: int
    pixels: bytes
    palette: bytes


def picture_of(image: QImage) -> Picture:
    """Return an RGB32 image as a picture."""
    rgb = _pixels(image)
    codes = np.empty(rgb.shape, dtype=np.uint32)
    used = np.zeros(CODES, dtype=bool)
    for top in range(0, len(rgb), BLOCK):
        codes[top : top + BLOCK] = _codes(rgb[top : top + BLOCK])
        used[codes[top : top + BLOCK]] = True
    found = np.flatnonzero(used)
    counts, colors = _common(rgb[::SAMPLE], codes[::SAMPLE], found)
    common = np.argsort(-counts, kind="stable")[:PALETTE]
    index = np.zeros(CODES, dtype=np.uint8)
    index[found] = _nearest(colors, colors[common])
    packer = zlib.compressobj(COMPRESSION)
    parts = [packer.compress(index[codes[top : top + BLOCK]].tobytes()) for top in range(0, len(codes), BLOCK)]
    return Picture(
        image.width(), image.height(), b"".join([*parts, packer.flush()]), colors[common].astype(np.uint8).tobytes()
    )


def _pixels(image: QImage) -> np.ndarray:
    """Return the pixels of an RGB32 image, height × width, as uint32; they live as long as the image."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()]


def _codes(rgb: np.ndarray) -> np.ndarray:
    """Return the colour of pixels cut to six bits a channel, as one number below 262 144."""
    return (rgb >> 2 & np.uint32(0x3F)) | (rgb >> 4 & np.uint32(0xFC0)) | (rgb >> 6 & np.uint32(0x3F000))


def _common(rgb: np.ndarray, codes: np.ndarray, found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how often each code of ``found`` stands in some rows, and its mean colour there (RGB, int32)."""
    place = np.zeros(CODES, dtype=np.int32)
    place[found] = np.arange(len(found))
    rows = place[codes].ravel()
    counts = np.bincount(rows, minlength=len(found))
    usual = np.stack([found >> 12 & 0x3F, found >> 6 & 0x3F, found & 0x3F], axis=-1) * 4 + 2
    colors = usual.astype(np.int32)
    seen = counts > 0
    for channel, shift in enumerate((16, 8, 0)):
        total = np.bincount(rows, weights=(rgb >> shift & np.uint32(0xFF)).ravel(), minlength=len(found))
        colors[seen, channel] = np.rint(total[seen] / counts[seen])
    return counts, colors


def _nearest(colors: np.ndarray, palette: np.ndarray) -> np.ndarray:
    distance = np.zeros((len(colors), len(palette)), dtype=np.int32)
    for channel in range(3):
        distance += (colors[:, channel, None] - palette[None, :, channel]) ** 2
    return distance.argmin(axis=1).astype(np.uint8)
