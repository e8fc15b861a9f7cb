"""A landlord's rows to canonical addresses: cleaned, placed, identified, merged; what is left out says why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..columns import STOCK
from .coded import Coded, constant
from .codes import NOTHING, is_no_name
from .expressions import Failed, Rows, has_failed
from .identifiers import clean_code
from .identifying import SAME_PLACE, Identified, identify
from .limits import Limits
from .merging import distances, first_rows, merge_coded
from .normalise import compare_name
from .one_line import town_columns
from .other_readings import Reading
from .places import Frame, Places, place_rows
from .profile import Profile
from .rejects import BLANK, Rejects
from .row_numbers import read_numbers
from .table import Table
from .ticking import Tick, no_tick
from .values import to_text

TEXTS = (
    "adresse_id",
    "bailleur",
    "residence",
    "adresse",
    "code_postal",
    "commune",
    "code_insee",
    "agence",
    "source_niveau",
)
# Where a row of ours that was geocoded says why it has no place.
GEOCODING_SAID = "geocodage_motif"
IMPORTED = "importe"
ANYTHING = Limits()


@dataclass(frozen=True)
class Counts:
    """What became of a delivery's rows: ``rows`` = ``blank`` + ``rejected`` + ``merged`` + ``addresses``.

    ``repeated``: of the merged ones, rows that were delivered twice, dwellings not added. ``without_dwellings``:
    addresses. ``landlord_given``: rows that took their landlord from the parameter or the profile. ``renamed``:
    addresses whose own identifier another landlord had already.
    """

    rows: int
    blank: int
    rejected: int
    merged: int
    repeated: int
    addresses: int
    dwellings: int
    without_dwellings: int
    landlord_given: int
    renamed: int


@dataclass(frozen=True)
class Delivery:
    """One landlord's file, imported.

    ``readings``: other ways to read places that lie outside France. ``shorter``: bool, rows with fewer cells than
    columns; ``apart``: bool, rows merged into an address whose place is another.
    """

    addresses: Table
    rejects: Rejects
    counts: Counts
    readings: tuple[Reading, ...]
    shorter: np.ndarray
    apart: np.ndarray


def import_rows(
    rows: Rows,
    profile: Profile,
    landlord: str,
    frame: Frame,
    taken: frozenset[str] = frozenset(),
    limits: Limits = ANYTHING,
    tick: Tick = no_tick,
) -> Delivery:
    """Make addresses of a file's rows.

    ``rows``: the profile's columns, and GEOCODING_SAID where the file has it.
    ``landlord`` stands where no column names one (before the profile's own). ``taken``: identifiers that other
    landlords' addresses have already. ``limits``: rows beyond them are rejected. ``tick`` hears
    how far the work is, and may stop it. The result is in ``frame.output``.
    """
    tick(0)
    rejects = Rejects(len(rows))
    rejects.mark(rows.blank, BLANK)
    if rows.longer is not None:
        rejects.mark(rows.longer, "cells-too-many")
    for name, column in rows.columns.items():
        if has_failed(column):
            failed = column.flags(lambda value: isinstance(value, Failed))
            reasons = column.map(lambda value: value.reason if isinstance(value, Failed) else None)
            rejects.mark(failed, "expression-failed", name, reasons.decode())
    texts = {name: _text(rows, name) for name in TEXTS}
    if rows.columns.keys().isdisjoint(("code_postal", "commune")):
        texts.update(town_columns(texts["adresse"]))
    given = _landlords(rows, texts, landlord or profile.landlord or "", rejects)
    if limits.landlords is not None:
        unlisted = texts["bailleur"].flags(lambda name: compare_name(name) not in limits.landlords)
        rejects.mark(unlisted, "landlord-unlisted", "bailleur", texts["bailleur"].decode())
    no_address = texts["adresse"].flags(_is_none) & texts["adresse_id"].flags(_is_none)
    rejects.mark(no_address, "no-address", "adresse")
    columns = {name: column.decode() for name, column in texts.items()}
    columns.update(read_numbers(rows, profile, rejects))
    tick(10)
    places = place_rows(rows, frame, rejects)
    tick(20)
    said = rows.columns.get(GEOCODING_SAID)
    if said is not None:
        reasons = said.map(to_text).decode()
        told = places.missing & ~np.equal(reasons, None).astype(bool)
        rejects.mark(told, "place-not-found", GEOCODING_SAID, reasons)
    rejects.mark(places.missing, "no-place", "x, y" if "x" in rows.columns else "")
    if limits.outside is not None:
        rejects.mark(limits.outside(places.x, places.y), "outside-territory", "x, y")
    table = _table(columns, places, frame)
    identified = identify(table, texts, rejects, taken, lambda percent: tick(20 + 0.6 * percent))
    tick(80)
    return _merge(table, texts, rows, profile, identified, rejects, given, tuple(places.readings))


def _is_none(value: Any) -> bool:
    return value is None


def _text(rows: Rows, name: str) -> Coded:
    """Return a text column with single spaces; codes get back the zero that a spreadsheet ate."""
    column = rows.columns.get(name)
    if column is None:
        return constant(None, len(rows))
    clean: Callable[[str], str] = clean_code if name in ("code_postal", "code_insee") else _one_line
    nothing = frozenset() if name == "bailleur" else NOTHING  # rejected landlords are shown as they are written

    def read(value: Any) -> str | None:
        text = None if isinstance(value, Failed) else to_text(value)
        return None if not text or text in nothing else clean(text) or None

    # Nearly all are texts, and there are hundreds of thousands of them.
    cleaned = [
        clean(value) or None if value.__class__ is str and value not in nothing else read(value)
        for value in column.values
    ]
    return Coded(column.codes, cleaned)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _landlords(rows: Rows, texts: dict[str, Coded], otherwise: str, rejects: Rejects) -> int:
    """Fill in the landlord where no column names one; return how many rows took it so."""
    named = texts["bailleur"]
    nameless = named.flags(lambda name: name is None or is_no_name(name))
    if otherwise:
        texts["bailleur"] = Coded(
            named.codes, [_one_line(otherwise) if name is None or is_no_name(name) else name for name in named.values]
        )
        return int((nameless & ~rows.blank).sum())
    rejects.mark(nameless, "no-landlord", "bailleur", named.decode())
    return 0


def _table(columns: dict[str, np.ndarray], places: Places, frame: Frame) -> Table:
    ordered = {name: columns[name] for name in STOCK}
    assessed = ~np.ma.getmaskarray(ordered["niveau"])
    source = ordered["source_niveau"]
    ordered["source_niveau"] = np.where(assessed, np.where(np.equal(source, None), IMPORTED, source), None)
    return Table(ordered, dict(STOCK), places.x, places.y, frame.output.authid())


def _merge(
    table: Table,
    texts: dict[str, Coded],
    rows: Rows,
    profile: Profile,
    identified: Identified,
    rejects: Rejects,
    given: int,
    readings: tuple[Reading, ...],
) -> Delivery:
    accepted = np.flatnonzero(rejects.accepted)
    once = accepted
    if profile.rows != "dwellings":  # dwellings of one address may well look the same
        first, _ = first_rows(rows.same[accepted])
        once = accepted[np.sort(first)]
    first, groups = first_rows(identified.groups[once])
    addresses = merge_coded(table, texts, once, groups, identified.identifiers[once[first]])
    blank = int((rejects.reason == BLANK).sum())
    dwellings = addresses.columns["logements"]
    counts = Counts(
        rows=len(rows),
        blank=blank,
        rejected=len(rows) - len(accepted) - blank,
        merged=len(accepted) - len(first),
        repeated=len(accepted) - len(once),
        addresses=len(first),
        dwellings=int(np.ma.filled(dwellings, 0).sum()),
        without_dwellings=int(np.ma.getmaskarray(dwellings).sum()),
        landlord_given=given,
        renamed=len(set(identified.identifiers[once[first]][identified.renamed[once[first]]].tolist())),
    )
    shorter = np.zeros(len(rows), dtype=bool) if rows.shorter is None else rows.shorter
    apart = np.zeros(len(rows), dtype=bool)
    apart[once] = distances(table, once, addresses, groups) > SAME_PLACE
    return Delivery(addresses, rejects, counts, readings, shorter, apart)
