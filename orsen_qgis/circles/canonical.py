"""One way to write JSON, so that equal contents have equal digests."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def canonical_json(value: Any) -> str:
    """Return JSON with sorted keys, no spaces and unescaped letters; ValueError for NaN and infinities."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def digest(value: Any) -> str:
    """Return the SHA-256 of the canonical JSON of ``value``, 64 hexadecimal characters."""
    return hashlib.sha256(canonical_json(value).encode("utf-8")).hexdigest()
