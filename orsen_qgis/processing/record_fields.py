"""The pieces that SQLite's records are made of: bytes of many rows at once, and numbers as varints."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LONGEST = 4000  # bytes of a row; longer ones would flow over into pages of their own
ONE_BYTE = 128  # varints below take one byte
GROUP = 7  # bits of a number that a byte of a varint holds


class TooLong(Exception):
    """A row that does not fit into one page."""


@dataclass(frozen=True)
class Field:
    """Bytes of many rows: of each row of ``data``, uint8 (n, width), the first ``sizes`` count; a number: all do."""

    data: np.ndarray
    sizes: np.ndarray | int

    def take(self, rows: np.ndarray) -> Field:
        """Return some rows."""
        sizes = self.sizes if isinstance(self.sizes, int) else self.sizes.take(rows)
        return Field(self.data.take(rows, axis=0), sizes)


def repeated(content: bytes, count: int) -> Field:
    """Return the same bytes in so many rows."""
    data = np.frombuffer(content, dtype=np.uint8)
    return Field(np.broadcast_to(data, (count, len(data))), len(data))


def varints(numbers: np.ndarray) -> Field:
    """Return whole numbers that are not negative as varints: seven bits in a byte, the highest first."""
    most = _groups(int(numbers.max(initial=0)))
    least = _groups(int(numbers.min(initial=ONE_BYTE ** (most - 1))))
    if most == 1:
        return Field(numbers.astype(np.uint8).reshape(-1, 1), 1)
    if least == most:
        return Field(_in_groups(numbers, most), most)
    data = np.zeros((len(numbers), most), dtype=np.uint8)
    sizes = np.zeros(len(numbers), dtype=np.int64)
    for size in range(least, most + 1):
        rows = np.flatnonzero((numbers < 1 << GROUP * size) & (sizes == 0))
        data[rows, :size] = _in_groups(numbers[rows], size)
        sizes[rows] = size
    return Field(data, sizes)


def _in_groups(numbers: np.ndarray, count: int) -> np.ndarray:
    data = np.empty((len(numbers), count), dtype=np.uint8)
    for place in range(count):
        more = ONE_BYTE if place < count - 1 else 0
        data[:, place] = (numbers >> GROUP * (count - 1 - place)) & (ONE_BYTE - 1) | more
    return data


def _groups(number: int) -> int:
    return max((number.bit_length() + GROUP - 1) // GROUP, 1)
