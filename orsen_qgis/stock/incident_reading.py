"""Incidents from a layer to their count, batch by batch: straight from a GeoPackage, or through QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeatureSource, QgsFeedback

from .arrow import read_packed
from .days import Days
from .plain_table import PlainTable, Unreadable
from .reading import read_batches, tell_progress
from .reading_ahead import Ahead

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..grid.incidents import Incidents

COLUMNS = {"adresse_id": "text", "type_fait": "text", "gravite": "text", "date_fait": "date"}
TIES = {"appariement": "text"}
NEEDED = ("adresse_id", "date_fait")


class PackedIncidents:
    """The incidents of a plain table, read by a thread from now on. Close it when they are counted or not wanted."""

    def __init__(self, table: PlainTable, with_ties: bool = False) -> None:
        self._table = table
        fields = {name: table.field(name, kind) for name, kind in _columns(with_ties).items()}
        self._fields = {name: field for name, field in fields.items() if field}
        if not self._fields.keys() >= set(NEEDED):
            raise Unreadable(table.name)
        self._batches = Ahead(read_packed(table, list(self._fields.values())))

    def close(self) -> None:
        """Stop reading."""
        self._batches.close()

    def count(self, incidents: Incidents, feedback: QgsFeedback) -> None:
        """Count all rows. Raises Unreadable where QGIS may read what we cannot."""
        days = Days(dated=self._table.is_dated(self._fields["date_fait"]))
        for batch in self._batches:
            read = dict(zip(self._fields, batch))
            when = days.read(read["date_fait"], incidents.seen)
            incidents.add(read["adresse_id"], read.get("type_fait"), read.get("gravite"), when, read.get("appariement"))
            tell_progress(feedback, incidents.seen, self._table.rows)


def _columns(with_ties: bool) -> dict[str, str]:
    return {**COLUMNS, **TIES} if with_ties else COLUMNS


def start_reading(table: PlainTable | None, with_ties: bool = False) -> PackedIncidents | None:
    """Begin to read the incidents of a plain table; None where QGIS must read them.

    ``with_ties``: also how they were tied to their addresses, where the table says so.
    """
    try:
        return None if table is None else PackedIncidents(table, with_ties)
    except Unreadable:
        return None


def count_incidents(
    packed: PackedIncidents | None,
    source: QgsFeatureSource,
    start: Callable[[], Incidents],
    feedback: QgsFeedback,
    with_ties: bool = False,
) -> Incidents:
    """Return the incidents of a layer, counted; ``start`` gives a new count, ``packed`` is the faster way, if any."""
    if packed is not None:
        incidents = start()
        try:
            packed.count(incidents, feedback)
            return incidents
        except Unreadable:
            packed.close()
    incidents = start()
    for batch in read_batches(source, _columns(with_ties), feedback, places=False):
        read = batch.columns
        incidents.add(
            read["adresse_id"], read.get("type_fait"), read.get("gravite"), read["date_fait"], read.get("appariement")
        )
    return incidents
