"""A register's categories and the fact types they mean: listed for a person to complete, and read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..problems import Problem
from .normalise import compare_name
from .table import Table, as_column

KINDS = {"categorie": "text", "nombre": "integer", "type_fait": "text"}
# What a person writes to leave a category out on purpose.
LEFT_OUT = "-"
# A longer text is no category but a comment, which is never carried further; nor are rare ones of very many.
LONGEST = 80
MOST = 1000


def category_table(counts: Mapping[str, int], known: Mapping[str, str | None]) -> Table:
    """Return each category with its number of rows and its fact type, the unmapped first, then the most frequent.

    ``known``: fact type by category in the form for comparing, None where it is left out on purpose.
    """
    listed = [
        (compare_name(category) not in known, count, category)
        for category, count in counts.items()
        if len(category) <= LONGEST and (count > 1 or len(counts) <= MOST)
    ]
    listed.sort(key=lambda line: (not line[0], -line[1], line[2]))
    types = []
    for unmapped, _, category in listed:
        types.append(None if unmapped else known[compare_name(category)] or LEFT_OUT)
    values = {
        "categorie": [category for _, _, category in listed],
        "nombre": [count for _, count, _ in listed],
        "type_fait": types,
    }
    return Table({name: as_column(values[name], kind) for name, kind in KINDS.items()}, dict(KINDS))


def completed_types(
    rows: Iterable[tuple[str | None, str | None]], labels: Mapping[str, str], source: str
) -> dict[str, str | None]:
    """Return the dictionary that a completed list of categories holds; categories without a type are left open.

    ``labels``: label by code of the grid's fact types; a type may be given as either. Problem names what is neither.
    """
    codes = {compare_name(label): code for code, label in labels.items()}
    codes.update({compare_name(code): code for code in labels})
    types: dict[str, str | None] = {}
    for number, (category, written) in enumerate(rows, start=1):
        if not category or not written:
            continue
        if written.strip() == LEFT_OUT:
            types[category] = None
            continue
        code = codes.get(compare_name(written))
        if code is None:
            raise Problem(
                "“{source}”, row {row}: “{value}” is no fact type of the grid. Write one of {codes}, or - to leave the "
                "category out.",
                source=source,
                row=number,
                value=written,
                codes=", ".join(labels),
            )
        types[category] = code
    return types
