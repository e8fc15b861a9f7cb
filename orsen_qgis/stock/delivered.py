"""A source that was sent to us, with what only its file tells."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeatureSource, QgsFeedback

from ..problems import Problem
from .expressions import Rows, read_rows
from .packed_rows import read_packed_rows
from .packed_source import PackedSource
from .plain_table import Unreadable
from .text_cells import Cells


@dataclass(frozen=True)
class Delivered:
    """A source; ``name`` is what its sender called it.

    ``cells``: what is known of a delimited text. ``packed``: a faster way to read the same rows, if there is one.
    ``above``: how many rows above the column names were passed over. ``part``: the sheet or layer of the file that is
    read, ``others``: those that look alike and are not; nothing where somebody chose one.
    """

    source: QgsFeatureSource
    name: str
    cells: Cells | None = None
    packed: PackedSource | None = None
    above: int = 0
    part: str = ""
    others: tuple[str, ...] = ()

    def read(self, expressions: Mapping[str, str], feedback: QgsFeedback, compare: bool = True) -> Rows:
        """Read the source as ``read_rows`` does, with the rows marked whose cells do not fit the columns."""
        rows = None
        if self.packed is not None:
            with contextlib.suppress(Unreadable):
                rows = read_packed_rows(self.packed, expressions, feedback, compare)
        return self.mark(read_rows(self.source, expressions, feedback, compare) if rows is None else rows)

    def mark(self, rows: Rows) -> Rows:
        """Return the rows with those marked whose cells do not fit the columns.

        Problem when the reader took the text for another number of records than it has: then none can be trusted.
        """
        if self.cells is None:
            return rows
        if len(rows) != self.cells.records:
            raise Problem(
                "“{source}” holds {records} rows, but {read} could be read: a quotation mark is missing or a line is "
                "too long. Save it again as CSV in UTF-8.",
                source=self.name,
                records=self.cells.records,
                read=len(rows),
            )
        longer, shorter = (np.zeros(len(rows), dtype=bool) for _ in range(2))
        longer[self.cells.longer - 1] = True
        shorter[self.cells.shorter - 1] = True
        return replace(rows, longer=longer, shorter=shorter & ~rows.blank)
