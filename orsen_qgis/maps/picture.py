"""A page image as compressed pixels with at most 256 colours.

Maps are flat: a few dozen colours fill nearly all of a page and stay as they are, edges of letters come near enough for
the eye. One byte a pixel instead of three makes a page smaller by half and quicker to compress. No JPEG: edges stay
sharp. Colours are counted once for a page; what differs from copy to copy is written into the bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtGui import QColor, QImage

from .page_image import pixels_of
from .watermark import Strokes

# Colours are told apart by six bits a channel.
CODES = 1 << 18
PALETTE = 256
# Level 6 takes twice the time for a fifteenth less.
COMPRESSION = 4
# Rows that are worked on together: they fit into a processor's cache.
BLOCK = 32
# Every so many rows tell which colours are common.
SAMPLE = 16
# Share of a page that a watermark darkens, and colours that are compared with the palette together.
DARKENED, TOGETHER = 0.08, 4096


@dataclass(frozen=True)
class Picture:
    """``pixels``: zlib stream of one byte a pixel, rows from the top; ``palette``: three bytes (RGB) a colour."""

    width: int
    height: int
    pixels: bytes
    palette: bytes


@dataclass(frozen=True, eq=False)
class Patch:
    """What only one copy shows of a page: its upper left corner in pixels, and its pixels (RGB32).

    ``over``: it lies over the watermark, as the code does, which says whose copy it is by itself.
    """

    x: int
    y: int
    image: QImage
    over: bool = False


@dataclass(frozen=True, eq=False)
class Plate:
    """A page that copies are struck from. ``index``: uint8, height × width, row of ``palette`` (uint8, colours × RGB).

    ``darkened``: for each colour of the palette, the one that takes its place under the watermark.
    """

    index: np.ndarray
    palette: np.ndarray
    darkened: np.ndarray

    def strike(self, patches: Sequence[Patch] = (), watermark: Strokes | None = None) -> Picture:
        """Return the picture of a copy: the page, its patches, its watermark. Touches nothing of the plate."""
        index = self.index.copy()
        self._put([patch for patch in patches if not patch.over], index)
        if watermark is not None:
            for places in watermark.places_in(index):
                index.reshape(-1)[places] = self.darkened[index.reshape(-1)[places]]
        self._put([patch for patch in patches if patch.over], index)
        height, width = index.shape
        return Picture(width, height, zlib.compress(index.data, COMPRESSION), self.palette.tobytes())

    def _put(self, patches: Sequence[Patch], index: np.ndarray) -> None:
        for patch in patches:
            own = self._indexed(patch.image)
            index[patch.y : patch.y + own.shape[0], patch.x : patch.x + own.shape[1]] = own

    def _indexed(self, image: QImage) -> np.ndarray:
        codes = _codes(pixels_of(image))
        found = np.unique(codes)
        table = np.zeros(CODES, dtype=np.uint8)
        table[found] = _nearest(_usual(found), self.palette.astype(np.int32))
        return table[codes]


def plate_of(image: QImage, mark: str = "#FFFFFF", more: Sequence[str] = ()) -> Plate:
    """Return an RGB32 image with few colours. ``mark``: what a watermark darkens with. ``more``: colours of patches."""
    rgb = pixels_of(image)
    codes = np.empty(rgb.shape, dtype=np.uint32)
    used = np.zeros(CODES, dtype=bool)
    for top in range(0, len(rgb), BLOCK):
        codes[top : top + BLOCK] = _codes(rgb[top : top + BLOCK])
        used[codes[top : top + BLOCK]] = True
    found = np.flatnonzero(used)
    counts, colors = _common(rgb[::SAMPLE], codes[::SAMPLE], found)
    dark = np.array(QColor(mark).getRgb()[:3], dtype=np.int32)
    palette = _palette(counts, colors, dark, [QColor(color).getRgb()[:3] for color in more])
    table = np.zeros(CODES, dtype=np.uint8)
    table[found] = _nearest(colors, palette)
    index = np.empty(rgb.shape, dtype=np.uint8)
    for top in range(0, len(rgb), BLOCK):
        index[top : top + BLOCK] = table[codes[top : top + BLOCK]]
    return Plate(index, palette.astype(np.uint8), _nearest(np.minimum(palette, dark), palette))


def _codes(rgb: np.ndarray) -> np.ndarray:
    """Return the colour of pixels cut to six bits a channel, as one number below 262 144."""
    return (rgb >> 2 & np.uint32(0x3F)) | (rgb >> 4 & np.uint32(0xFC0)) | (rgb >> 6 & np.uint32(0x3F000))


def _usual(codes: np.ndarray) -> np.ndarray:
    """Return the middle of the colours that share a code (RGB, int32)."""
    return (np.stack([codes >> 12 & 0x3F, codes >> 6 & 0x3F, codes & 0x3F], axis=-1) * 4 + 2).astype(np.int32)


def _common(rgb: np.ndarray, codes: np.ndarray, found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how often each code of ``found`` stands in some rows, and its mean colour there (RGB, int32)."""
    place = np.zeros(CODES, dtype=np.int32)
    place[found] = np.arange(len(found))
    rows = place[codes].ravel()
    counts = np.bincount(rows, minlength=len(found))
    colors = _usual(found)
    seen = counts > 0
    for channel, shift in enumerate((16, 8, 0)):
        total = np.bincount(rows, weights=(rgb >> shift & np.uint32(0xFF)).ravel(), minlength=len(found))
        colors[seen, channel] = np.rint(total[seen] / counts[seen])
    return counts, colors


def _palette(counts: np.ndarray, colors: np.ndarray, dark: np.ndarray, more: Sequence[tuple[int, ...]]) -> np.ndarray:
    """Return at most ``PALETTE`` colours (int32, RGB): ``more``, then the commonest, under the watermark or beside."""
    every = np.concatenate([colors, np.minimum(colors, dark)])
    weights = np.concatenate([counts, DARKENED * counts])
    packed, of = np.unique(every @ np.array([1 << 16, 1 << 8, 1]), return_inverse=True)
    common = packed[np.argsort(-np.bincount(of, weights=weights), kind="stable")]
    first = [red << 16 | green << 8 | blue for red, green, blue in more]
    chosen = list(dict.fromkeys([*first, *common[:PALETTE].tolist()]))[:PALETTE]
    return np.array([(color >> 16, color >> 8 & 0xFF, color & 0xFF) for color in chosen], dtype=np.int32)


def _nearest(colors: np.ndarray, palette: np.ndarray) -> np.ndarray:
    """Return the row of the palette that is nearest to each colour."""
    nearest = np.empty(len(colors), dtype=np.uint8)
    for start in range(0, len(colors), TOGETHER):
        some = colors[start : start + TOGETHER]
        distance = np.zeros((len(some), len(palette)), dtype=np.int32)
        for channel in range(3):
            distance += (some[:, channel, None] - palette[None, :, channel]) ** 2
        nearest[start : start + TOGETHER] = distance.argmin(axis=1)
    return nearest
