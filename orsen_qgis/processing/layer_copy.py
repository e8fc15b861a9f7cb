"""When a plain layer may be copied by SQLite with new columns behind its own, and what the copy holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.PyQt.QtCore import QMetaType

from ..columns import RATING
from ..stock.coded import Coded
from ..stock.plain_table import PlainTable, has_single_points
from ..stock.reading import layer_kinds

GEOMETRY, IDENTITY = "geom", "fid"
# The types of fields that are copied as they stand, by the kind that they are read as.
SAME = {
    "text": (QMetaType.Type.QString,),
    "integer": (QMetaType.Type.Int, QMetaType.Type.LongLong),
    "real": (QMetaType.Type.Double,),
    "boolean": (QMetaType.Type.Bool,),
    "date": (QMetaType.Type.QDate,),
}


@dataclass(frozen=True)
class Kept:
    """A column of the source that stays: its name in the copy, its field in the source, its kind."""

    name: str
    field: str
    kind: str


@dataclass(frozen=True)
class LayerCopy:
    """The rows of ``source``, its ``kept`` columns, and behind them ``columns`` (one value a row) of ``kinds``."""

    source: PlainTable
    kept: tuple[Kept, ...]
    columns: Mapping[str, Coded]
    kinds: Mapping[str, str]

    def __len__(self) -> int:
        return len(next(iter(self.columns.values())))


def kept_columns(source: PlainTable) -> tuple[Kept, ...] | None:
    """Return the columns that a rating leaves as they are, named as ``read_layer`` does.

    None where a copy would not be what QGIS reads and writes: other geometries than flat points, a field that is read
    as another kind than it has, or one called as ours for place and row.
    """
    if not has_single_points(source):
        return None
    kept = []
    for name, kind in layer_kinds(source.fields).items():
        if name not in RATING:
            field = source.fields.at(source.fields.lookupField(name))
            if field.type() not in SAME[kind] or name.casefold() in (GEOMETRY, IDENTITY):
                return None
            kept.append(Kept(name, field.name(), kind))
    return tuple(kept)
