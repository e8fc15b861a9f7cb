"""One way to write JSON, so that equal contents have equal digests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

FEW = 16  # items of a list that may be large themselves, such as the two of places
PART = 8192  # items of a long list that are written together


def canonical_json(value: Any) -> str:
    """Return JSON with sorted keys, no spaces and unescaped letters; ValueError for NaN and infinities."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def digest(value: Any) -> str:
    """Return the SHA-256 of the canonical JSON of ``value``, 64 hexadecimal characters."""
    seen = hashlib.sha256()
    for piece in _pieces(value):
        seen.update(piece.encode("utf-8"))
    return seen.hexdigest()


def _pieces(value: Any) -> Iterator[str]:
    """Yield the canonical JSON piece by piece: that of a large release at once would hold every thread."""
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        yield "{"
        for number, key in enumerate(sorted(value)):
            yield f"{',' if number else ''}{canonical_json(key)}:"
            yield from _pieces(value[key])
        yield "}"
    elif isinstance(value, list) and len(value) <= FEW:
        yield "["
        for number, item in enumerate(value):
            yield "," if number else ""
            yield from _pieces(item)
        yield "]"
    elif isinstance(value, list):
        for start in range(0, len(value), PART):
            yield "," if start else "["
            yield canonical_json(value[start : start + PART])[1:-1]
        yield "]"
    else:
        yield canonical_json(value)
