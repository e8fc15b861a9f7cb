"""The identifier that an encrypted PDF shows to anybody."""

from __future__ import annotations

import re

HEX = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]{32})>")
LITERAL = re.compile(rb"/ID\s*\[\s*\(((?:\\.|[^\\()])*)\)", re.DOTALL)
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def identifier_in(content: bytes) -> str | None:
    """Return the first part of a PDF's identifier (hex), which survives saving again; None where there is none.

    Read without opening the file: the trailer is never encrypted.
    """
    written = HEX.search(content)
    if written:
        return written.group(1).decode().casefold()
    literal = LITERAL.search(content)
    if literal:
        return re.sub(rb"\\(.)", lambda match: ESCAPES.get(match.group(1), match.group(1)), literal.group(1)).hex()
    return None
