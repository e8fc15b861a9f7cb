"""The end of a campaign: its ratings carry the day they were closed and a digest, and no longer change.

The mark stands in two columns of the rated layer itself, the same on every row: ``cloturee_le`` (date) and
``empreinte`` (text). So it stays with the ratings wherever they are copied: another GeoPackage, PostGIS, CSV, a memory
layer.
"""

from __future__ import annotations

import datetime
import hashlib
import heapq
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np

from ..columns import RATING
from ..problems import Problem
from ..stock.table import Table, as_column, empty_column

CLOSED_ON, DIGEST = "cloturee_le", "empreinte"
KINDS = {CLOSED_ON: "date", DIGEST: "text"}
# What the digest is made of, written out so that old closings stay valid when the rating gains columns. The digest
# starts with the name of this list: another list takes another name.
SCHEMA = "cloture-1"
STEP = 4096  # rows sorted or written in one go
COVERED = (
    "adresse_id",
    "bailleur",
    "niveau",
    "source_niveau",
    "niveau_faits",
    "niveau_impact",
    "niveau_propose",
    "niveau_importe",
    "niveau_retenu",
    "niveau_precedent",
    "motif",
    "fait_decisif",
    "gravite_decisive",
    "cellule_deduite",
    "nb_faits",
    "campagne",
    "evalue_le",
    "contre_visite",
    "couvert",
    "impact",
    "grille",
)


@dataclass(frozen=True)
class Closing:
    """What a closed layer says of itself; ``intact`` where its rows still make its digest."""

    campaign: str
    closed_on: str
    digest: str
    intact: bool


def close(rated: Table, campaign: str, on: datetime.date, name: str) -> Table:
    """Return the ratings of a campaign with its mark on every row.

    Raises Problem where they are closed already, where a row belongs to another campaign or where there is none.
    """
    if not campaign:
        raise Problem("Name the campaign that is to be closed.")
    if is_closed(rated).any():
        raise Problem("“{source}” holds ratings that are closed already.", source=name)
    if not len(rated):
        raise Problem("“{source}” holds no rating: there is nothing to close.", source=name)
    campaigns = rated.columns.get("campagne", empty_column("text", len(rated)))
    others = [row for row, value in enumerate(campaigns) if value != campaign]
    if others:
        raise Problem(
            "“{source}”, row {row}: its campaign is “{theirs}”, not “{ours}”. Classify the addresses for that campaign "
            "first.",
            source=name,
            row=others[0] + 1,
            theirs=campaigns[others[0]] or "",
            ours=campaign,
        )
    marks = {
        CLOSED_ON: as_column([on] * len(rated), "date"),
        DIGEST: as_column([digest_of(rated)] * len(rated), "text"),
    }
    return rated.with_columns(marks, KINDS)


def closing_of(rated: Table) -> Closing | None:
    """Return the mark of a layer, None where it has none. Rows without it, or with another one, break it."""
    closed = is_closed(rated)
    if not closed.any():
        return None
    row = int(np.flatnonzero(closed)[0])
    digests = rated.columns.get(DIGEST, empty_column("text", len(rated)))
    said = str(digests[row] or "")
    return Closing(
        campaign=str(rated.columns.get("campagne", empty_column("text", len(rated)))[row] or ""),
        closed_on=_day(rated, row),
        digest=said,
        intact=bool(closed.all()) and set(digests) == {said} and digest_of(rated) == said,
    )


def open_addresses(addresses: Table, campaign: str, name: str) -> Table:
    """Return addresses that may be rated in ``campaign``, without the mark of an earlier one.

    Raises Problem where any of them is closed in this campaign, or in one that nobody names.
    """
    closed = is_closed(addresses)
    campaigns = addresses.columns.get("campagne", empty_column("text", len(addresses)))
    same = [row for row in np.flatnonzero(closed) if not campaign or _trimmed(campaigns[row]) in ("", campaign)]
    if same:
        raise Problem(
            "“{source}”: the campaign “{campaign}” was closed on {day}, and its ratings no longer change. Name a new "
            "campaign.",
            source=name,
            campaign=campaigns[same[0]] or "",
            day=_day(addresses, same[0]),
        )
    return Table(
        {column: values for column, values in addresses.columns.items() if column not in KINDS},
        {column: kind for column, kind in addresses.kinds.items() if column not in KINDS},
        addresses.x,
        addresses.y,
        addresses.crs,
    )


def _day(rated: Table, row: int) -> str:
    """Return the day of the closing; text files may have kept it with slashes."""
    return _trimmed(rated.columns[CLOSED_ON][row]).replace("/", "-")


def is_closed(rated: Table) -> np.ndarray:
    """Return which rows (bool) carry the mark."""
    column = rated.columns.get(CLOSED_ON, empty_column("date", len(rated)))
    if column.dtype.kind == "M":
        return ~np.isnat(column)
    return np.array([_trimmed(value) != "" for value in column], dtype=bool)


def _trimmed(value: Any) -> str:
    """Return a text without the spaces around it, which some readings keep; nothing for None."""
    return "" if value is None else str(value).strip()


def digest_of(rated: Table) -> str:
    """Return the digest of the ratings, whatever the order of rows and the other columns of the layer."""
    digest = hashlib.sha256()
    for text in _written(rated):
        digest.update(text.encode())
    return f"{SCHEMA}:{digest.hexdigest()}"


def _written(rated: Table) -> Iterator[str]:
    """Yield what the digest covers, one JSON list, in pieces: whole it would hold other threads up."""
    columns = [rated.columns.get(name, empty_column(RATING.get(name, "text"), len(rated))) for name in COVERED]
    parts = []
    for start in range(0, len(rated), STEP):
        part = sorted(zip(*(_texts(column[start : start + STEP]) for column in columns)), key=_identifier)
        part.reverse()
        parts.append(part)
    ordered = heapq.merge(*map(_taken, parts), key=_identifier)
    yield f"{_json([SCHEMA, list(COVERED)])[:-1]},["
    before = ""
    while written := list(islice(ordered, STEP)):
        yield before + _json(written)[1:-1]
        before = ","
    yield "]]"


def _taken(rows: list[tuple[str | None, ...]]) -> Iterator[tuple[str | None, ...]]:
    """Yield rows from the last to the first, and let go of each: to free them all at once takes as long."""
    while rows:
        yield rows.pop()


def _json(value: list[Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _identifier(row: tuple[str | None, ...]) -> str:
    return row[0] or ""


def _texts(column: np.ndarray) -> list[str | None]:
    """Return a column as texts that every kind of file gives back alike; a no and an empty box are not the same."""
    return [_text(value) for value in column.tolist()]


def _text(value: Any) -> str | None:
    if value is None:
        return None
    return str(int(value)) if isinstance(value, (bool, float)) else str(value)
