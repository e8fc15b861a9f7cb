"""Who sees what: every circle beside the others, with its levels, its fields and whether its convention is in force."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from ..grid.axes import LEVELS, NOT_ASSESSED
from .policy import Circle
from .record import safe_cell
from .released_fields import ALLOWED

# From the level that people ask about first.
SHOWN_LEVELS = (*sorted((int(level) for level in LEVELS), reverse=True), NOT_ASSESSED)
# A convention that ends within so many days is due for renewal; ours, no rule says it.
SOON = 60


class Validity(str, Enum):
    """Whether something may leave under a convention on a day."""

    IN_FORCE = "in-force"
    SOON_OVER = "soon-over"
    NOT_YET = "not-yet"
    EXPIRED = "expired"


SAID = {
    Validity.IN_FORCE: "en vigueur",
    Validity.SOON_OVER: "en vigueur, bientôt échue",
    Validity.NOT_YET: "pas encore signée",
    Validity.EXPIRED: "échue",
}
IN_FORCE = (Validity.IN_FORCE, Validity.SOON_OVER)
FIRST = ("cercle", "nom", "convention", "signee_le", "echeance", "validite", "destinataires")


@dataclass(frozen=True)
class MatrixRow:
    """One circle. ``validity`` on the day of the matrix."""

    circle: Circle
    validity: Validity

    def sees_level(self, level: int) -> bool:
        """Whether addresses of the level (0: not assessed) reach the circle."""
        return level in self.circle.levels

    def gets_field(self, field: str) -> bool:
        """Whether a column leaves for the circle."""
        return field in self.circle.fields


@dataclass(frozen=True)
class Matrix:
    """Rows in the order of the file; ``fields`` are all columns that can ever leave, the finest first."""

    on: datetime.date
    fields: tuple[str, ...]
    rows: tuple[MatrixRow, ...]


def validity_of(circle: Circle, on: datetime.date) -> Validity:
    """Return whether the convention of a circle is in force on a day; both of its dates are included."""
    convention = circle.convention
    if on < convention.signed_on:
        return Validity.NOT_YET
    if on > convention.expires_on:
        return Validity.EXPIRED
    return Validity.SOON_OVER if (convention.expires_on - on).days < SOON else Validity.IN_FORCE


def who_sees_what(circles: Iterable[Circle], on: datetime.date) -> Matrix:
    """Return circles × fields × levels on a day."""
    fields = tuple(dict.fromkeys(field for allowed in ALLOWED.values() for field in allowed))
    return Matrix(on, fields, tuple(MatrixRow(circle, validity_of(circle, on)) for circle in circles))


def matrix_columns(matrix: Matrix) -> list[str]:
    """Return the headings of the matrix as a table, French as all exchanged columns."""
    levels = [f"niveau_{level}" if level else "non_evalue" for level in SHOWN_LEVELS]
    return [*FIRST, *levels, "precision", "minimum_adresses", "minimum_logements", *matrix.fields]


def matrix_rows(matrix: Matrix) -> list[list[str]]:
    """Return a row of texts for each circle, under ``matrix_columns``."""
    return [
        [
            row.circle.id,
            row.circle.name,
            row.circle.convention.reference,
            row.circle.convention.signed_on.isoformat(),
            row.circle.convention.expires_on.isoformat(),
            SAID[row.validity],
            ", ".join(recipient.name for recipient in row.circle.recipients),
            *(_tick(row.sees_level(level)) for level in SHOWN_LEVELS),
            row.circle.precision.value,
            str(row.circle.minimum.addresses),
            str(row.circle.minimum.dwellings),
            *(_tick(row.gets_field(field)) for field in matrix.fields),
        ]
        for row in matrix.rows
    ]


def matrix_tabs(matrix: Matrix) -> str:
    """Return the matrix for a spreadsheet's clipboard: tabs, French headings, cells that are no formulas."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(matrix_columns(matrix))
    writer.writerows([safe_cell(cell) for cell in row] for row in matrix_rows(matrix))
    return text.getvalue()


def _tick(yes: bool) -> str:
    return "oui" if yes else "non"
