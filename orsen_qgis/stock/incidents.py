"""Rows of a register to dated facts tied to addresses. Free text is never carried further."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..columns import INCIDENT
from .categories import category_table
from .coded import Coded, CodedDays, Decoded, constant
from .codes import NOTHING, category_codes, is_no_name, read_severity
from .conversion import convert
from .expressions import Failed, Rows, has_failed
from .identifiers import clean_code
from .matching import CLUES, HOW, REASONS, Incidents, Matcher, Matches
from .normalise import compare_name
from .other_readings import Reading
from .places import Frame, place_rows
from .profile import Profile
from .rejects import BLANK, Rejects
from .stock_index import StockIndex
from .table import Table
from .values import to_date, to_text
from .written_days import is_month_first


@dataclass(frozen=True)
class Register:
    """An imported register.

    ``how``: matched rows by ``HOW``. ``unmapped``: categories without a fact type, counted; ``categories``: all of
    them with their fact types. ``readings``: other ways to read places that lie outside France.
    """

    facts: Table
    rejects: Rejects
    matched: int
    how: Mapping[str, int]
    unmapped: Mapping[str, int]
    categories: Table
    readings: tuple[Reading, ...]


def import_incidents(
    rows: Rows,
    profile: Profile,
    labels: Mapping[str, str],
    stock: StockIndex,
    frame: Frame,
    max_distance: float,
    tick: Callable[[float], None],
) -> Register:
    """Make facts of a register's rows.

    ``labels``: label by code of the grid's fact types. ``frame.output`` is the stock's CRS to measure in.
    """
    rejects = Rejects(len(rows))
    rejects.mark(rows.blank, BLANK)
    if rows.longer is not None:
        rejects.mark(rows.longer, "cells-too-many")
    for name, column in rows.columns.items():
        if has_failed(column):
            rejects.mark(column.flags(lambda value: isinstance(value, Failed)), "expression-failed", name)
    days = _days(rows, rejects)
    severity = _severities(rows, rejects)
    kind, unmapped, categories = _types(rows, profile, labels, severity, rejects)
    places = place_rows(rows, frame, rejects)
    accepted = np.flatnonzero(rejects.accepted)
    clues = {name: _clue(rows, name, profile) for name in CLUES}
    incidents = Incidents(clues, places.x, places.y)
    found = Matcher(
        stock, incidents if len(accepted) == len(rows) else incidents.take(accepted), max_distance, tick
    ).match()
    for number, reason in enumerate(REASONS):
        lost = np.zeros(len(rows), dtype=bool)
        lost[accepted[np.flatnonzero(found.reasons == number)]] = True
        rejects.mark(lost, reason)
    facts = _facts(found, accepted, stock, kind, severity, days)
    first = found.first
    how = [int(np.count_nonzero((found.how == number) & first)) for number in range(len(HOW))]
    counted = {name: count for name, count in zip(HOW, how) if count}
    return Register(facts, rejects, sum(how), counted, unmapped, categories, tuple(places.readings))


def _facts(
    found: Matches, accepted: np.ndarray, stock: StockIndex, kind: Coded, severity: Coded, days: CodedDays
) -> Table:
    """Return one row for each incident and address it counts for."""
    at = accepted[found.incident]
    coded = {
        "adresse_id": Coded(found.address, stock.identifiers.tolist()),
        "type_fait": kind.take(at),
        "gravite": severity.take(at),
        "appariement": Coded(found.how, list(HOW)),
        "date_fait": days.take(at),
    }
    every = {**coded, "distance": np.round(found.distance, 1, out=found.distance)}
    return Table(Decoded({name: every[name] for name in INCIDENT}), dict(INCIDENT), coded=coded)


def _days(rows: Rows, rejects: Rejects) -> CodedDays:
    column = rows.columns.get("date_fait", constant(None, len(rows)))
    values, bad = convert(column, to_date)
    odd = bad & column.flags(lambda value: isinstance(value, str) and is_month_first(value))
    rejects.mark(odd, "date-month-first", "date_fait")
    rejects.mark(bad, "date-unreadable", "date_fait")
    rejects.mark(values.flags(lambda value: value is None), "no-date", "date_fait")
    return CodedDays(values.codes, [value and value.isoformat() for value in values.values])


def _severities(rows: Rows, rejects: Rejects) -> Coded:
    column = rows.columns.get("gravite", constant(None, len(rows)))

    def read(value: Any) -> str | None:
        text = to_text(value)
        return None if text is None else read_severity(text)

    values, bad = convert(column, read)
    rejects.mark(bad, "severity-unknown", "gravite")
    return values


def _types(
    rows: Rows, profile: Profile, labels: Mapping[str, str], severity: Coded, rejects: Rejects
) -> tuple[Coded, dict[str, int], Table]:
    """Return each row's fact type code, how many rows each category has that is mapped to none, and all categories."""
    column = rows.columns.get("type_fait", constant(None, len(rows)))
    texts = column.map(lambda value: None if isinstance(value, Failed) else to_text(value))
    known = category_codes(profile.types, labels)
    forms = texts.map(lambda text: None if text is None else compare_name(text))
    open_rows = rejects.accepted
    unmapped = forms.flags(lambda form: form is not None and form not in known)
    lost = _counted(texts, unmapped & open_rows)
    table = category_table(_counted(texts, open_rows), known)
    rejects.mark(unmapped, "type-unmapped", "type_fait")
    rejects.mark(forms.flags(lambda form: form in known and known[form] is None), "type-left-out", "type_fait")
    nothing = forms.flags(lambda form: form is None) & severity.flags(lambda code: code is None)
    rejects.mark(nothing, "no-type", "type_fait")
    return forms.map(known.get), lost, table


def _counted(texts: Coded, rows: np.ndarray) -> dict[str, int]:
    """Return how many of some rows say each text, the most frequent first."""
    counts: Counter[str] = Counter()
    codes = texts.codes if rows.all() else texts.codes[rows]
    for text, count in zip(texts.values, np.bincount(codes, minlength=len(texts.values)).tolist()):
        if text is not None and count:
            counts[text] += count
    return dict(counts.most_common())


def _clue(rows: Rows, name: str, profile: Profile) -> Coded:
    """Return a text that says where; the profile's landlord where the row names none."""
    column = rows.columns.get(name)
    texts = constant(None, len(rows)) if column is None else Coded(column.codes, list(map(_text, column.values)))
    if name in ("code_insee", "code_postal"):
        return texts.map(lambda text: clean_code(text) or None)
    if name == "bailleur":
        return texts.map(lambda text: profile.landlord if text is None or is_no_name(text) else text)
    return texts


def _text(value: Any) -> str | None:
    if value.__class__ is str and value not in NOTHING:  # nearly always
        return " ".join(value.split()) or None
    text = None if isinstance(value, Failed) else to_text(value)
    return " ".join(text.split()) if text and text not in NOTHING else None
