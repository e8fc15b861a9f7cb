"""Text columns and places of a plain table, read past QGIS: the same table as ``read_table``, many times faster."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .coded import Coded
from .numbered import Numbered, values_of
from .packed_source import PackedSource, packed_table
from .plain_table import PlainTable, Unreadable
from .table import Table
from .values import to_text


def read_texts(table: PlainTable | None, names: Iterable[str]) -> Table | None:
    """Return the columns of ``names`` that a table has, as texts, and a point per row; None where QGIS must read it."""
    source = None if table is None else packed_table(table)
    if source is None:
        return None
    present = {field.name().casefold(): field.name() for field in source.fields}
    wanted = {name: present[name] for name in names if name in present}
    try:
        columns = _columns(source, wanted)
        x, y = source.points() if source.points is not None else (None, None)
    except Unreadable:
        return None
    return Table(columns, dict.fromkeys(columns, "text"), x, y, source.crs)


def _columns(source: PackedSource, wanted: dict[str, str]) -> dict[str, np.ndarray]:
    numbered = {name: Numbered() for name in wanted}
    for batch in source.batches(list(wanted.values())):
        for texts, column in zip(batch, numbered.values()):
            column.add(texts)
    columns = {}
    for name, field in wanted.items():
        codes, words = numbered[name].finish()
        columns[name] = Coded(codes, [to_text(value) for value in values_of(words, source.kinds[field])]).decode()
    return columns
