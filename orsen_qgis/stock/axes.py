"""Two columns of coordinates as numbers: decimal as most files have them, or degrees, minutes and seconds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .codes import says_nothing
from .conversion import convert, numbers
from .degrees import Angles, by_axis, read_angles
from .expressions import Rows
from .measured import Measured
from .rejects import Rejects
from .values import to_real


@dataclass(frozen=True)
class Axes:
    """``x``, ``y`` as the source has them (float64, NaN: none); ``degrees``: bool, rows written as angles."""

    x: np.ndarray
    y: np.ndarray
    degrees: np.ndarray


def read_axes(rows: Rows, rejects: Rejects) -> Axes:
    """Read the columns ``x`` and ``y``; rows that hold no coordinate, or an impossible angle, are rejected.

    An angle that says its side (N, E…) goes to its own axis, whichever column it stands in.
    """
    x, x_bad, x_shown = _numbers(rows, "x")
    y, y_bad, y_shown = _numbers(rows, "y")
    odd = np.flatnonzero(x_bad | y_bad)
    degrees = np.zeros(len(x), dtype=bool)
    if not len(odd):
        return Axes(x, y, degrees)
    in_x, in_y = (_angles(values, bad, shown, odd) for values, bad, shown in ((x, x_bad, x_shown), (y, y_bad, y_shown)))
    longitude, latitude, contradict = by_axis(in_x, in_y)
    angle = in_x.read | in_y.read
    impossible = angle & (in_x.impossible | in_y.impossible | contradict)
    for bad, said, name, shown in ((x_bad, in_x, "x", x_shown), (y_bad, in_y, "y", y_shown)):
        rejects.mark(_spread(impossible & said.read, odd, len(x)), "coordinate-sexagesimal", name, shown)
        rejects.mark(_spread(bad[odd] & ~said.read, odd, len(x)), "coordinate-unreadable", name, shown)
    sound = angle & ~impossible
    x[odd[sound]], y[odd[sound]] = longitude[sound], latitude[sound]
    degrees[odd[sound]] = True
    return Axes(x, y, degrees)


def _spread(flags: np.ndarray, at: np.ndarray, count: int) -> np.ndarray:
    """Return flags of some rows as a mask of all."""
    mask = np.zeros(count, dtype=bool)
    mask[at] = flags
    return mask


def _numbers(rows: Rows, name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return a column as float64 of one's own, bool: what is there but no number, and what those rows hold."""
    column = rows.columns[name]
    if isinstance(column, Measured):
        values, bad = column.values, column.bad_rows()
    else:
        read, bad = convert(column, to_real)
        values = numbers(read)
    if not bad.any():
        return values, bad, np.zeros(0, dtype=object)
    shown = column.decode()
    odd = np.flatnonzero(bad)
    bad[odd] = [not says_nothing(str(text)) for text in shown[odd].tolist()]
    return values.copy(), bad, shown


def _angles(values: np.ndarray, bad: np.ndarray, shown: np.ndarray, rows: np.ndarray) -> Angles:
    """Return what some rows of a column say as angles; numbers stay what they are, their axis unsaid."""
    found = read_angles([str(shown[row]) if bad[row] else "" for row in rows.tolist()])
    number = values[rows]
    return Angles(np.where(bad[rows], found.values, number), found.axis, found.read, found.impossible)
