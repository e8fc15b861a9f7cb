"""The list of sites: a table of what the circle may see of each row, and no other column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..symbology.symbols import UNCONFIRMED
from . import wording
from .legend import draw_badge
from .paper import Box, Paper, table_frame
from .pen import INK, QUIET, RULE, Pen

if TYPE_CHECKING:
    from ..circles.release import Release

ROW_HEIGHT = 5.6
HEAD_HEIGHT = 9.0
# Room under the table for what its dashes mean.
NOTE_HEIGHT = 5.0
LEVELS = ("niveau", "niveau_max")
WAITING = "a_confirmer"
# Width of a column next to that of a number.
WEIGHTS = {"nom": 4.6, "numero": 0.8, "commune": 2.4, "bailleur": 2.6, "residence": 3.0, "adresse": 4.6}
NARROW = {
    "niveau": 1.2,
    "niveau_max": 1.2,
    "grille": 1.6,
    "contre_visite": 1.6,
    WAITING: 1.6,
    "fait_decisif": 1.5,
    "campagne": 1.5,
}


def rows_per_page(paper: Paper) -> int:
    """Return how many rows of the list fit on a page."""
    room = table_frame(paper).height - (HEAD_HEIGHT + NOTE_HEIGHT) * paper.ratio
    return int(room // (ROW_HEIGHT * paper.ratio))


def notes_of(release: Release) -> list[str]:
    """Return what has to be said under the list."""
    counted = [column for name, column in release.columns.items() if name.startswith("nb_n")]
    silent = any(np.ma.getmaskarray(column).any() for column in counted)
    return [wording.SILENT] if silent else []


def list_columns(release: Release) -> list[str]:
    """Return the columns of the list: number, name, then the circle's fields that the name does not say already.

    A level 4 that awaits its counter-visit says so, in a last column where the circle sees none of visits.
    """
    said = {"address": "adresse", "residence": "residence", "commune": "commune"}.get(release.circle.precision.value)
    told = "contre_visite" in release.columns or not release.to_confirm.any()
    return ["numero", "nom", *(field for field in release.columns if field != said), *([] if told else [WAITING])]


def draw_list(pen: Pen, paper: Paper, release: Release, start: int, stop: int) -> None:
    """Draw rows ``start`` to ``stop`` (excluded) of the list on a page."""
    frame, ratio = table_frame(paper), paper.ratio
    columns = list_columns(release)
    lefts, widths = _measure(columns, frame)
    head = Box(frame.x, frame.y, frame.width, HEAD_HEIGHT * ratio)
    pen.fill(head, "#EEF1F4")
    for name, left, width in zip(columns, lefts, widths):
        cell = Box(left + 1.0, head.y, width - 2.0, head.height)
        words = wording.HEADINGS.get(name, name)
        pen.text(cell, words, 7.0 * ratio, INK, bold=True, align=_align(release, name), middle=True)
    height = ROW_HEIGHT * ratio
    for number, row in enumerate(range(start, stop)):
        top = head.bottom + number * height
        if number % 2:
            pen.fill(Box(frame.x, top, frame.width, height), "#F7F8FA")
        for name, left, width in zip(columns, lefts, widths):
            _draw_cell(pen, release, name, row, Box(left + 1.0, top, width - 2.0, height), ratio)
        pen.line(frame.x, top + height, frame.right, top + height, RULE, 0.1)
    below = head.bottom + (stop - start) * height + 1.2 * ratio
    for note in notes_of(release):
        pen.text(Box(frame.x, below, frame.width, NOTE_HEIGHT * ratio), note, 6.5 * ratio, QUIET)


def _draw_cell(pen: Pen, release: Release, name: str, row: int, cell: Box, ratio: float) -> None:
    if name in LEVELS:
        draw_badge(
            pen, int(release.level[row]), str(release.unit[row]), cell.x + cell.width / 2, cell.y + cell.height / 2
        )
        return
    color = QUIET if name == "numero" else INK
    pen.text(cell, cell_text(release, name, row), 7.0 * ratio, color, align=_align(release, name), middle=True)


def cell_text(release: Release, name: str, row: int) -> str:
    """Return what a cell says, in French; a dash where there is nothing."""
    if name == "numero":
        return str(row + 1)
    if name == "nom":
        return str(release.name[row])
    if name == WAITING:
        return wording.VALUES["contre_visite"][UNCONFIRMED] if release.to_confirm[row] else wording.EMPTY
    value: Any = release.columns[name][row]
    kind = release.kinds[name]
    if value is None or np.ma.is_masked(value) or (kind == "date" and np.isnat(value)):
        return wording.EMPTY
    if kind == "date":
        return wording.day(value.astype(object))
    if kind == "integer":
        return wording.number(int(value))
    return wording.VALUES.get(name, {}).get(str(value), str(value))


def _align(release: Release, name: str) -> str:
    if name in LEVELS:
        return "center"
    return "right" if name == "numero" or release.kinds.get(name) == "integer" else "left"


def _measure(columns: list[str], frame: Box) -> tuple[list[float], list[float]]:
    weights = [WEIGHTS.get(name, NARROW.get(name, 1.3)) for name in columns]
    widths = [frame.width * weight / sum(weights) for weight in weights]
    lefts = [frame.x + sum(widths[:number]) for number in range(len(widths))]
    return lefts, widths
