"""The addresses that are to be rated: whole, or only what the rating weighs where SQLite copies the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsFeedback, QgsProcessingContext

from ..campaign.closing import KINDS as CLOSING
from ..campaign.closing import open_addresses
from ..columns import RATING
from ..grid.evidence import address_index
from ..stock.arrow import read_packed
from ..stock.coded import Coded
from ..stock.plain_table import PlainTable, Unreadable
from ..stock.reading import read_layer, require_columns
from ..stock.table import Table, empty_column
from ..stock.values import to_boolean, to_integer
from ..texts.address_index import AddressIndex
from ..texts.packed import Packed
from ..texts.vocabulary import Vocabulary
from ..texts.words import Words
from .base import OrsenAlgorithm
from .layer_copy import Kept, LayerCopy, kept_columns
from .outputs import is_geopackage

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from ..campaign.decisions import Decisions
    from ..grid.classification import Classification, Evidence
    from ..grid.grid import Grid

# What the classification asks of an address, beside its identifier.
WEIGHED = {
    "bailleur": "text",
    "couvert": "boolean",
    "impact": "text",
    "niveau": "integer",
    "niveau_importe": "integer",
    "source_niveau": "text",
}
NULL = np.int64(np.iinfo(np.int64).min)


@dataclass(frozen=True)
class Stock:
    """Addresses with the columns that are weighed, all of them where ``kept`` is None.

    ``index`` finds their rows, ``name`` is what the user calls them. ``kept``: the columns of ``table`` that SQLite
    may copy as they are.
    """

    addresses: Table
    index: AddressIndex
    name: str
    table: PlainTable | None = None
    kept: tuple[Kept, ...] | None = None


def read_stock(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsFeedback,
    table: PlainTable | None,
    campaign: str,
) -> Stock:
    """Read the parameter ADDRESSES; ``table`` is the plain table behind it, if there is one.

    Raises Problem where the addresses are closed in ``campaign``. Only QGIS reads a layer that bears the mark of a
    closed campaign: it is dropped, or refused, with its rows at hand.
    """
    if table is not None and is_geopackage(parameters, "OUTPUT"):
        kept = kept_columns(table)
        if kept is not None and not any(column.name.casefold() in CLOSING for column in kept):
            try:
                return _weighed(table, kept)
            except (Unreadable, ValueError, OverflowError):
                pass  # whatever is not as expected, QGIS reads, or refuses with its row
    source = algorithm.source(parameters, "ADDRESSES", context)
    require_columns(source, ["adresse_id"])
    name = source.sourceName()
    addresses = open_addresses(read_layer(source, feedback, verbatim=True), campaign, name)
    return Stock(addresses, address_index(addresses, name), name)


def rated_stock(
    stock: Stock,
    evidence: Evidence,
    classification: Classification,
    decisions: Decisions,
    previous: np.ndarray,
    grid: Grid,
    campaign: str,
    on: datetime.date,
) -> Table | LayerCopy:
    """Return the addresses with their ratings; arguments are those of ``campaign.rating.rated``."""
    from ..campaign.rating import rated, rating_columns

    if stock.table is None or stock.kept is None:
        return rated(stock.addresses, evidence, classification, decisions, previous, grid, campaign, on)
    impact = stock.addresses.columns["impact"]
    columns = rating_columns(evidence, classification, decisions, previous, impact, grid, campaign, on)
    return LayerCopy(stock.table, stock.kept, columns, RATING)


def _weighed(table: PlainTable, kept: tuple[Kept, ...]) -> Stock:
    fields = {"adresse_id": table.field("adresse_id", "text")}
    fields |= {name: table.field(name, kind) for name, kind in WEIGHED.items()}
    asked = [name for name, field in fields.items() if field]
    if "adresse_id" not in asked:
        raise Unreadable("adresse_id")
    identifiers: list[Packed] = []
    columns: dict[str, list[np.ndarray]] = {name: [] for name in asked[1:]}
    readers = {name: _reader(WEIGHED[name]) for name in columns}
    for batch in read_packed(table, [str(fields[name]) for name in asked]):
        identifiers.append(batch[0])
        for name, texts in zip(columns, batch[1:]):
            columns[name].append(readers[name](texts))
    index = AddressIndex(identifiers, table.name)
    whole = {name: empty_column(kind, len(index)) for name, kind in WEIGHED.items()}
    for name, parts in columns.items():
        if parts:
            whole[name] = np.ma.concatenate(parts) if WEIGHED[name] != "text" else np.concatenate(parts)
    return Stock(Table(whole, WEIGHED), index, table.name, table, kept)


def _reader(kind: str) -> Callable[[Packed], np.ndarray]:
    """Return what makes a column of ``kind`` from packed texts. It raises ValueError where a text is something else."""
    if kind == "text":
        texts = Vocabulary()
        return lambda packed: Coded(texts.codes(packed), texts.words).decode()
    convert, dtype = (to_integer, np.int64) if kind == "integer" else (to_boolean, bool)
    numbers = Words(lambda text, _row: convert(text), NULL)

    def read(packed: Packed) -> np.ndarray:
        values = numbers.read(packed, 0)
        return np.ma.masked_array(values.astype(dtype), mask=values == NULL)

    return read
