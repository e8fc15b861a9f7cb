"""Which records of a delimited text have another number of cells than its column names: GDAL would cut or fill them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

CHUNK = 1 << 24
# Minutes and seconds, or seconds behind degrees and minutes apart by spaces.
SECONDS = re.compile("((?:['’′]|°\\s*\\d{1,2}\\s)\\s*\\d{1,2}(?:[.,]\\d+)?\\s*)\"".encode())
NEWLINE, RETURN, QUOTE = b'\n\r"'


@dataclass(frozen=True)
class Cells:
    """What a text's records hold, numbered from 1 below the column names; empty lines are no records.

    ``records``: how many. ``longer``: int64, records with something in cells beyond the last column; ``shorter``:
    int64, records that end before it. ``open_quote``: whether the last record opens a quotation mark and never closes
    it.
    """

    records: int
    longer: np.ndarray
    shorter: np.ndarray
    open_quote: bool = False


def count_cells(chunks: Iterable[bytes], separator: str, columns: int) -> Cells:
    """Count the cells of each record of a text in an ASCII-compatible encoding, its column names first.

    A quotation mark opens or closes quoting wherever it stands, as GDAL reads it.
    """
    done = 0
    longer: list[int] = []
    shorter: list[np.ndarray] = []
    reader = _Records(chunks)
    for lines, starts, ends in reader:
        marks = np.flatnonzero(reader.outside(lines, ord(separator)))
        cells = np.searchsorted(marks, ends) - np.searchsorted(marks, starts) + 1
        first = max(1 - done, 0)  # the column names
        short = np.flatnonzero(cells < columns)
        shorter.append(short[short >= first] + done)
        for row in np.flatnonzero(cells > columns).tolist():
            if row >= first and _says_more(lines[starts[row] : ends[row]].tobytes(), separator, columns):
                longer.append(row + done)
        done += len(starts)
    none = np.zeros(0, dtype=np.int64)
    return Cells(
        max(done - 1, 0),
        np.array(longer, dtype=np.int64),
        np.concatenate([none, *shorter]),
        reader.open_quote,
    )


def without_seconds_marks(content: bytes, separator: str) -> bytes:
    """Return a text in UTF-8 without the quotation marks that stand for seconds (``48°51'24"N``).

    Such cells were not quoted; the marks would join them with the next ones. In a cell that begins with a quotation
    mark they are left as they are.
    """
    end = re.escape(separator) + "\n\r"
    unquoted = re.compile(rf"(?:^|(?<=[{end}]))(?![ ]*\")[^{end}]*".encode())
    return unquoted.sub(lambda cell: SECONDS.sub(rb"\1", cell[0]), content)


class _Records:
    """Whole records, chunk after chunk: (bytes, start of each record, end of each), empty lines passed over."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.chunks = chunks
        self.open_quote = False

    def __iter__(self) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        rest = b""
        for chunk in self.chunks:
            data = np.frombuffer(rest + chunk, dtype=np.uint8)
            breaks = np.flatnonzero(self.outside(data, NEWLINE))
            if not len(breaks):
                rest = data.tobytes()
                continue
            yield self._cut(data, breaks)
            rest = data[breaks[-1] + 1 :].tobytes()
        if rest:
            data = np.frombuffer(rest, dtype=np.uint8)
            self.open_quote = bool((data == QUOTE).sum() % 2)
            yield self._cut(data, np.array([len(data)]))

    @staticmethod
    def outside(data: np.ndarray, byte: int) -> np.ndarray:
        """Return bool, where a byte stands outside quotes; data begins outside them."""
        found = data == byte
        quotes = data == QUOTE
        if quotes.any():
            # One byte is enough to count in: only whether the number is odd matters.
            found &= (np.cumsum(quotes, dtype=np.uint8) & 1) == 0
        return found

    @staticmethod
    def _cut(data: np.ndarray, breaks: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        starts = np.concatenate([[0], breaks[:-1] + 1])
        ends = breaks - ((breaks > starts) & (data[breaks - 1] == RETURN))
        said = ends > starts
        return data, starts[said], ends[said]


def _says_more(record: bytes, separator: str, columns: int) -> bool:
    """Whether a record has something in the cells that its columns leave over."""
    text = io.StringIO(record.decode("latin-1"), newline="")
    try:
        return any(cell.strip() for cell in next(csv.reader(text, delimiter=separator))[columns:])
    except csv.Error:
        return True
