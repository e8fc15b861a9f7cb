"""Whose copy a PDF is, by what the register wrote down when it was delivered."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .chain import DELIVERED, ISSUED


@dataclass(frozen=True)
class Delivered:
    """Whose copy a PDF is. Times are UTC, ISO 8601. ``by``: "sha256" (the very file), "identifier" (made from it) or
    "number" (as a page shows it). Of a copy that was never delivered, ``delivered_on`` and ``file`` are empty.

    ``trusted`` is False when the register does not verify: the answer then proves nothing.
    """

    copy: str
    recipient_id: str
    recipient_name: str
    circle_id: str
    circle_name: str
    issued_on: str
    delivered_on: str
    file: str
    by: str
    trusted: bool


def find_copy(
    connection: sqlite3.Connection, sha256: str | None, pdf_identifier: str | None, trusted: bool
) -> Delivered | None:
    """Return the copy with that SHA-256 or, failing that, that PDF identifier; ``trusted`` is passed on."""
    asked = (("sha256", "sha256", sha256), ("identifier", "pdf_identifier", pdf_identifier))
    for by, key, value in asked:
        for copy, delivered_on, content in _contents(connection, DELIVERED):
            for part in _files(content):
                if value and part.get(key) == value.casefold():
                    return _delivered(connection, copy, delivered_on, str(part.get("file", "")), by, trusted)
    return None


def _files(content: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what was written down of each file of a copy, the first and those in ``more``."""
    more = content.get("more")
    return [content, *(part for part in more if isinstance(part, dict))] if isinstance(more, list) else [content]


def find_number(connection: sqlite3.Connection, copy: str, trusted: bool) -> Delivered | None:
    """Return the copy of that number, delivered or not; ``trusted`` is passed on."""
    if next(_contents(connection, ISSUED, copy), None) is None:
        return None
    _, delivered_on, content = next(_contents(connection, DELIVERED, copy), (copy, "", {}))
    return _delivered(connection, copy, delivered_on, str(content.get("file", "")), "number", trusted)


def _delivered(
    connection: sqlite3.Connection, copy: str, delivered_on: str, file: str, by: str, trusted: bool
) -> Delivered:
    """Return what was written down when the copy was issued; empty texts where that was tampered away."""
    _, issued_on, facts = next(_contents(connection, ISSUED, copy), (copy, "", {}))
    return Delivered(
        copy=copy,
        recipient_id=str(facts.get("recipient", "")),
        recipient_name=str(facts.get("recipient_name", "")),
        circle_id=str(facts.get("circle", "")),
        circle_name=str(facts.get("circle_name", "")),
        issued_on=issued_on,
        delivered_on=delivered_on,
        file=file,
        by=by,
        trusted=trusted,
    )


def _contents(
    connection: sqlite3.Connection, kind: str, subject: str | None = None
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield subject, time and contents of the entries of a kind; those that cannot be read are passed over."""
    rows = connection.execute(
        "SELECT subject, at, body FROM chain JOIN contents USING (entry)"
        " WHERE kind = ? AND (? IS NULL OR subject = ?) ORDER BY entry",
        (kind, subject, subject),
    )
    for copy, at, body in rows.fetchall():
        try:
            content = json.loads(body)
        except (ValueError, TypeError):
            continue
        if isinstance(content, dict):
            yield str(copy), str(at), content
