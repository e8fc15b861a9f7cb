"""Names and values in SQL statements for SQLite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def quoted(name: str) -> str:
    """Return an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: Any) -> str:
    """Return a value as SQL: None, yes or no, a number, a text, a date."""
    if value is None:
        return "NULL"
    if isinstance(value, (bool, int, float)):
        return str(value + 0)
    return "'" + str(value).replace("'", "''").replace("\0", "") + "'"


def listed(names: Sequence[str]) -> str:
    """Return SQL identifiers with commas between."""
    return ", ".join(map(quoted, names))
