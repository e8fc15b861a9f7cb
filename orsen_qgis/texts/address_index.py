"""Which row of the stock an identifier names, for one identifier or for millions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ..problems import Problem
from .lookup import Lookup
from .packed import LONG, Packed, concatenate_packed, pack


class AddressIndex(Mapping[str, int]):
    """The row of each address by its identifier, outer spaces left out.

    Raises Problem where an identifier is missing or stands twice; ``name`` is what the user calls the addresses.
    """

    def __init__(self, identifiers: Sequence[Packed], name: str) -> None:
        texts = concatenate_packed(identifiers)
        if texts.may_have_outer_spaces().any():
            texts = pack([texts.text(row).strip() for row in range(len(texts))])
        self._texts = texts
        self._lookup = Lookup(texts)
        self._by_text: dict[str, int] | None = None
        if (texts.lengths == 0).any() or (self._lookup.find(texts) != np.arange(len(texts))).any():
            self._by_text = _refuse_missing_and_repeated(texts, name)

    def __getitem__(self, identifier: str) -> int:
        return self._rows_by_text()[identifier]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows_by_text())

    def __len__(self) -> int:
        return len(self._texts)

    def rows(self, identifiers: Packed | np.ndarray) -> np.ndarray:
        """Return the row (int32, int64) of each identifier, packed or an object array; -1 where the stock has none."""
        if not isinstance(identifiers, Packed):
            by_text = self._rows_by_text()
            found = (by_text.get((text or "").strip(), -1) for text in identifiers)
            return np.fromiter(found, np.int64, len(identifiers))
        rows = self._lookup.find(identifiers)
        unknown = np.flatnonzero(rows < 0)
        if len(unknown):
            other = identifiers.take(unknown)
            for row in map(int, unknown[other.may_have_outer_spaces() | (other.lengths > LONG)]):
                rows[row] = self._rows_by_text().get(identifiers.text(row).strip(), -1)
        return rows

    def identifiers(self) -> np.ndarray:
        """Return the identifiers in the order of rows, as an object array."""
        column = np.empty(len(self), dtype=object)
        column[:] = list(self._rows_by_text())
        return column

    def _rows_by_text(self) -> dict[str, int]:
        if self._by_text is None:
            self._by_text = {self._texts.text(row): row for row in range(len(self._texts))}
        return self._by_text


def _refuse_missing_and_repeated(texts: Packed, name: str) -> dict[str, int]:
    """Return the rows by identifier, one by one, to name the first row that is wrong."""
    rows: dict[str, int] = {}
    for row in range(len(texts)):
        identifier = texts.text(row)
        if not identifier:
            raise Problem("“{source}”, row {row}: the address has no adresse_id.", source=name, row=row + 1)
        if identifier in rows:
            raise Problem(
                "“{source}”, row {row}: the adresse_id “{identifier}” stands twice. Each address must have its own.",
                source=name,
                row=row + 1,
                identifier=identifier,
            )
        rows[identifier] = row
    return rows
