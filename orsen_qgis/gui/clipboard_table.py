"""Cells on the clipboard, as a spreadsheet takes them: tabs between columns, and no text that runs as a formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.PyQt.QtGui import QGuiApplication


def copy_cells(rows: Iterable[Sequence[Any]]) -> None:
    """Put rows on the clipboard. Numbers stay numbers, None is an empty cell."""
    QGuiApplication.clipboard().setText("\n".join("\t".join(map(cell_text, row)) for row in rows))


def cell_text(value: Any) -> str:
    """Return what a spreadsheet is given of one cell."""
    from ..circles.record import safe_cell

    if value is None:
        return ""
    return safe_cell(value) if isinstance(value, str) else str(value)
