"""The one door to paper: what a circle may see of rated addresses, and nothing else."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..problems import Problem
from ..stock.table import Table
from .areas import covers, united
from .candidates import Candidates, Screening, column_of, screen
from .counts import REASONS, Counts
from .landlords import distinct
from .ordering import order_of
from .policy import Circle, Precision
from .released_fields import kinds_of
from .unit_columns import Describer, municipality_names
from .units import Units, form_units, large_enough


@dataclass(frozen=True, eq=False)
class Release:
    """What one circle sees, made by ``release`` alone. Arrays have an element per row and share nothing with the input.

    ``unit``: object str, the precision of the row ("address", "residence", "cell-200m", "cell-1km", "commune").
    ``name``: object str, what a list or a label calls the row. ``columns``: exactly the circle's fields, in its order,
    shaped as ``Table`` says by ``kinds``. ``level``: int8, 1 to 4, the highest of the unit; 0 where it is not assessed,
    and everywhere where the circle sees no levels (``shows_levels``). ``x``, ``y``: float64 in ``crs``.
    ``municipality``: object str, "" where the circle may not name it. ``area``: the territory, a shapely geometry in
    ``crs``, or None. Rows stand by level (highest first), municipality and name, never in the order of the input.
    """

    circle: Circle
    released_on: datetime.date
    crs: str
    unit: np.ndarray
    name: np.ndarray
    columns: dict[str, np.ndarray]
    kinds: dict[str, str]
    level: np.ndarray
    x: np.ndarray
    y: np.ndarray
    municipality: np.ndarray
    counts: Counts
    area: Any

    @property
    def rows(self) -> int:
        """How many rows leave."""
        return len(self.unit)

    @property
    def shows_levels(self) -> bool:
        """Whether the circle may know levels; otherwise a map draws places only."""
        return self.circle.shows_levels

    def refuse_if_empty(self) -> None:
        """Raise Problem when no row is left, with how many addresses stayed for which reason."""
        if self.rows:
            return
        stayed = {code: number for code, number in self.counts.reasons.items() if number}
        raise Problem(
            "Circle “{circle}”: none of the {addresses} addresses may leave ({reasons}). Check the circle's landlords, "
            "municipalities, levels and minimum, and the territory.",
            circle=self.circle.id,
            addresses=self.counts.rows_in,
            reasons=", ".join(f"{code}: {number}" for code, number in stayed.items()) or "0",
        )


def release(addresses: Table, circle: Circle, territory: Any, on: datetime.date) -> Release:
    """Return what ``circle`` may see of ``addresses`` on a day; perhaps nothing.

    ``addresses``: rated addresses with places (columns bailleur, code_insee and niveau at least). ``territory``: a
    shapely geometry of polygons, or an array of them, in the CRS of the addresses; None for no narrowing. Rows are
    filtered by landlord, municipality, level and territory, then grouped at the circle's precision, and further where
    a unit is below its minimum. At the address the territory takes the points that it covers, its boundary included;
    coarser, whole units whose place it covers. Problem when the convention is not in force, or the input lacks what the
    policy decides on.
    """
    circle.refuse_if_not_in_force(on)
    area = None if territory is None else united(territory)
    screening = screen(addresses, circle)
    asked = screening.candidates.take(np.isin(screening.candidates.level, list(circle.levels)))
    inside = asked.take(_inside(asked, circle.precision, area))
    units, small = large_enough(inside, circle.precision, circle.minimum)
    units = [each for each in units if each.number]
    counts = _count(addresses, circle, area, screening, asked, inside, small, units)
    return _assemble(addresses, circle, on, screening, units, counts, area)


def _inside(candidates: Candidates, precision: Precision, area: Any) -> np.ndarray:
    """Return which addresses (bool) the territory takes, by the place of their unit at the precision, or above."""
    if area is None:
        return np.ones(len(candidates), dtype=bool)
    inside = np.zeros(len(candidates), dtype=bool)
    waiting = np.arange(len(candidates))
    for step in precision.upwards:
        units, has_unit = form_units(candidates.take(waiting), step)
        inside[waiting[has_unit]] = covers(area, *units.places())[units.of]
        waiting = waiting[~has_unit]
    return inside


def _assemble(
    addresses: Table,
    circle: Circle,
    on: datetime.date,
    screening: Screening,
    units: list[Units],
    counts: Counts,
    area: Any,
) -> Release:
    kinds = kinds_of(circle.precision, circle.fields)
    crs = screening.candidates.crs
    if not units:
        units = [form_units(screening.candidates.take(np.zeros(0, dtype=np.int64)), circle.precision)[0]]
    describer = Describer(addresses, circle, municipality_names(addresses, units, len(screening.candidates.codes)))
    described = [describer.columns(each) for each in units]
    columns = {field: _joined([columns[field] for columns in described]) for field in circle.fields}
    unit = np.concatenate([np.full(each.number, each.precision.value, dtype=object) for each in units])
    name = np.concatenate([describer.names(each, columns) for each, columns in zip(units, described)])
    municipality = np.concatenate([describer.municipalities(each) for each in units])
    level = np.concatenate([each.level for each in units])
    if not circle.shows_levels:
        level = np.zeros_like(level)
    places = [each.places() for each in units]
    x, y = (np.concatenate([place[axis] for place in places]) for axis in (0, 1))
    order = order_of(level, [municipality, name, unit], [x, y], columns, kinds)
    return Release(
        circle,
        on,
        crs,
        unit[order],
        name[order],
        {field: column[order].copy() for field, column in columns.items()},
        kinds,
        level[order],
        x[order],
        y[order],
        municipality[order],
        counts,
        area,
    )


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    masked = any(isinstance(part, np.ma.MaskedArray) for part in parts)
    return np.ma.concatenate(parts) if masked else np.concatenate(parts)


def _count(
    addresses: Table,
    circle: Circle,
    area: Any,
    screening: Screening,
    asked: Candidates,
    inside: Candidates,
    small: Candidates,
    units: list[Units],
) -> Counts:
    reasons = {code: int((screening.reason == number).sum()) for number, code in enumerate(REASONS)}
    reasons["level"] = len(screening.candidates) - len(asked)
    reasons["territory"] = len(asked) - len(inside)
    reasons["minimum"] = len(small)
    seen = screening.candidates.take(_inside(screening.candidates, circle.precision, area))
    row = np.concatenate([np.zeros(0, dtype=np.int64), *(each.members.row for each in units)])
    inferred = column_of(addresses, "cellule_deduite")[row]
    return Counts(
        rows_in=len(addresses),
        released_rows=sum(each.number for each in units),
        released_addresses=len(row),
        released_dwellings=int(sum(each.dwellings.sum() for each in units)),
        generalised_addresses=sum(len(each.members) for each in units if each.precision is not circle.precision),
        suppressed_addresses=len(small),
        reasons=reasons,
        absent_landlords=screening.absent_landlords,
        absent_municipalities=screening.absent_municipalities,
        assessed=int((seen.level >= 1).sum()),
        assessable=len(seen),
        on_inferred_cells=int(np.ma.filled(inferred, False).sum()),
        grids=_found(addresses, "grille", row),
        campaigns=_found(addresses, "campagne", row),
    )


def _found(addresses: Table, name: str, row: np.ndarray) -> tuple[str, ...]:
    return tuple(text for text in distinct(column_of(addresses, name)[row])[0] if text)
