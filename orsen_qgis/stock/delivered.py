"""A source that was sent to us, with what only its file tells."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeatureSource

from ..problems import Problem
from .expressions import Rows
from .text_cells import Cells


@dataclass(frozen=True)
class Delivered:
    """A source; ``cells`` where it is a delimited text, ``name`` what its sender called it."""

    source: QgsFeatureSource
    name: str
    cells: Cells | None = None

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
