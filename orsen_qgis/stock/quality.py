"""What became of a delivery, as a table: how much came in and went out, what was left out and why, what looks wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .importer import Delivery
from .rejects import BLANK
from .table import Table, as_column

KINDS = {"rubrique": "text", "constat": "text", "bailleur": "text", "nombre": "integer", "lignes": "text"}
# Codes of the first column.
ROWS, RESULT, LANDLORD, REJECTED, SUGGESTION, REMARK = (
    "lignes",
    "resultat",
    "bailleur",
    "rejet",
    "suggestion",
    "remarque",
)
MOST_NUMBERS = 20


@dataclass(frozen=True)
class Finding:
    """One line of the report. ``rows``: numbers of the rows meant, from 1 below the column names."""

    section: str
    sentence: str
    count: int
    landlord: str | None = None
    rows: tuple[int, ...] = ()


@dataclass(frozen=True)
class Wording:
    """Sentences in the user's language: of counts by name, of reasons by code, of each suggestion in its order."""

    counts: Mapping[str, str]
    reasons: Mapping[str, str]
    suggestions: tuple[str, ...]


def findings(delivery: Delivery, wording: Wording) -> list[Finding]:
    """Return the lines of the report on a delivery; counts that are zero are left out, save those that must balance."""
    counts, said = delivery.counts, wording.counts
    lines = [
        Finding(ROWS, said["rows"], counts.rows),
        Finding(RESULT, said["addresses"], counts.addresses),
        Finding(RESULT, said["dwellings"], counts.dwellings),
        Finding(ROWS, said["merged"], counts.merged),
        Finding(ROWS, said["rejected"], counts.rejected),
    ]
    reasons = delivery.rejects.reason
    for code, count in delivery.rejects.counts().items():
        if code != BLANK:
            lines.append(Finding(REJECTED, wording.reasons[code], count, rows=_first(np.equal(reasons, code))))
    for reading, sentence in zip(delivery.readings, wording.suggestions):
        rows = tuple((reading.rows[:MOST_NUMBERS] + 1).tolist())
        lines.append(Finding(SUGGESTION, sentence, len(reading.rows), rows=rows))
    if delivery.apart.any():
        lines.append(Finding(SUGGESTION, said["apart"], int(delivery.apart.sum()), rows=_first(delivery.apart)))
    for name in ("blank", "repeated", "without_dwellings", "landlord_given", "renamed"):
        if getattr(counts, name):
            lines.append(Finding(REMARK, said[name], getattr(counts, name)))
    if delivery.shorter.any():
        lines.append(Finding(REMARK, said["shorter"], int(delivery.shorter.sum()), rows=_first(delivery.shorter)))
    return lines + _landlords(delivery.addresses, said)


def _first(mask: np.ndarray) -> tuple[int, ...]:
    return tuple((np.flatnonzero(mask)[:MOST_NUMBERS] + 1).tolist())


def _landlords(addresses: Table, said: Mapping[str, str]) -> list[Finding]:
    """Return the addresses and dwellings of each landlord, in the order of their names."""
    landlords = addresses.columns["bailleur"].tolist()
    index = {name: number for number, name in enumerate(sorted(set(landlords)))}
    number = np.fromiter(map(index.__getitem__, landlords), np.int64, len(landlords))
    dwellings = np.ma.filled(addresses.columns["logements"], 0)
    lines = []
    for name, place in index.items():
        mine = number == place
        lines.append(Finding(LANDLORD, said["addresses"], int(mine.sum()), name))
        lines.append(Finding(LANDLORD, said["dwellings"], int(dwellings[mine].sum()), name))
    return lines


def quality_table(lines: list[Finding]) -> Table:
    """Return the report as a table without places."""
    values = {
        "rubrique": [line.section for line in lines],
        "constat": [line.sentence for line in lines],
        "bailleur": [line.landlord for line in lines],
        "nombre": [line.count for line in lines],
        "lignes": [_numbers(line) for line in lines],
    }
    return Table({name: as_column(values[name], kind) for name, kind in KINDS.items()}, dict(KINDS))


def _numbers(line: Finding) -> str | None:
    """Return the row numbers of a line as a text, cut where there are many."""
    if not line.rows:
        return None
    text = ", ".join(map(str, line.rows))
    return text if len(line.rows) == line.count else f"{text}, …"
