"""Moments cut to what their day depends on, so that millions of them are few distinct texts."""

from __future__ import annotations

import numpy as np

from .packed import PADDING, Packed, width_of

SECONDS = len("2026-06-30T12:34:56")
HOUR = len("2026-06-30T12")
SEPARATORS = {4: b"-", 7: b"-", 10: b"T ", 13: b":", 16: b":"}
SEXAGESIMAL = (14, 17)  # tens of minutes and of seconds
ZONE = len("+02:00")


def to_the_hour(texts: Packed) -> Packed:
    """Return ISO moments without minutes, where all are full ones with ``Z``, a zone of whole hours, or none.

    The zones of mainland France are of whole hours too, so the local day stays the same. Any other column comes back
    as it is.
    """
    lengths = texts.lengths
    if not len(texts) or lengths.max() < SECONDS:
        return texts
    letters = texts.words(width_of(SECONDS + 1)).view(np.uint8)
    filled = lengths > 0
    zulu = filled & (_from_end(texts, 1) == ord("Z"))
    offset = (lengths >= SECONDS + ZONE) & np.isin(_from_end(texts, ZONE), (ord("+"), ord("-")))
    zone = np.where(zulu, 1, np.where(offset, ZONE, 0))
    fraction = lengths - SECONDS - zone
    plain = _is_moment(letters) & ((fraction == 0) | ((fraction == 4) & (letters[:, SECONDS] == ord("."))))
    plain &= ~offset | ((_from_end(texts, 3) == ord(":")) & (_from_end(texts, 2) == ord("0")))
    plain &= ~offset | (_from_end(texts, 1) == ord("0"))
    if not (plain | ~filled).all():
        return texts
    return _cut(letters, texts, zone)


def _from_end(texts: Packed, place: int) -> np.ndarray:
    return texts.data[np.maximum(texts.starts[1:] - place, 0)]


def _is_moment(letters: np.ndarray) -> np.ndarray:
    fits = np.ones(len(letters), dtype=bool)
    for place in range(SECONDS):
        letter = letters[:, place]
        if place in SEPARATORS:
            fits &= np.isin(letter, np.frombuffer(SEPARATORS[place], dtype=np.uint8))
        else:
            fits &= (letter >= ord("0")) & (letter <= (ord("5") if place in SEXAGESIMAL else ord("9")))
    return fits


def _cut(letters: np.ndarray, texts: Packed, zone: np.ndarray) -> Packed:
    """Return ``2026-06-30T12:00`` with its zone; nothing for nothing."""
    cut = np.zeros((len(letters), HOUR + 3 + ZONE), dtype=np.uint8)
    cut[:, :HOUR] = letters[:, :HOUR]
    cut[:, HOUR : HOUR + 3] = np.frombuffer(b":00", dtype=np.uint8)
    for place in range(ZONE):
        has = zone > place
        cut[has, HOUR + 3 + place] = texts.data[texts.starts[1:][has] - zone[has] + place]
    lengths = np.where(texts.lengths > 0, HOUR + 3 + zone, 0)
    starts = np.concatenate(([0], np.cumsum(lengths)))
    data = cut[np.arange(cut.shape[1]) < lengths[:, None]]
    return Packed(np.concatenate((data, PADDING)), starts)
