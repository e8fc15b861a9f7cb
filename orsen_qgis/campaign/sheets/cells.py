"""Texts in cells."""

from __future__ import annotations

from typing import Any

from .names import harmless


def write_text(cell: Any, text: str) -> None:
    """Write a text that stays one: neither a formula nor a number."""
    cell.value = harmless(text)
    cell.data_type = "s"
    cell.number_format = "@"
