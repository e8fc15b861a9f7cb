"""The one door to paper: what a circle may see of rated addresses, and nothing else."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..problems import Problem
from ..stock.table import Table
from .areas import covers, united
from .candidates import Candidates, screen
from .counting import Steps, count, shown
from .counts import Counts
from .differencing import Comparison
from .footprint import Footprint, footprint_of, identity_of
from .holdings import NOTHING, Holdings, Override
from .level_counts import tells_counts
from .ordering import order_of
from .policy import Circle, Precision
from .released_fields import kinds_of
from .selection import Selection, select
from .shown import Shown
from .unconfirmed import units_to_confirm
from .unit_columns import Describer, municipality_names
from .units import form_units


@dataclass(frozen=True, eq=False)
class Release:
    """What one circle sees, made by ``release`` alone. Arrays have an element per row and share nothing with the input.

    ``unit``: object str, the precision of the row ("address", "residence", "cell-200m", "cell-1km", "commune").
    ``name``: object str, what a list or a label calls the row. ``columns``: exactly the circle's fields, in its order,
    shaped as ``Table`` says by ``kinds``. ``level``: int8, 1 to 4, the highest of the unit; 0 where it is not assessed,
    and everywhere where the circle sees no levels (``shows_levels``). ``x``, ``y``: float64 in ``crs``.
    ``to_confirm``: bool, the level is a 4 that no counter-visit has confirmed.
    ``municipality``: object str, "" where the circle may not name it. ``area``: the territory, a shapely geometry in
    ``crs``, or None. Rows stand by level (highest first), municipality and name, never in the order of the input.
    ``counts`` are for the person who releases; of these numbers copies print ``shown`` alone. ``footprint``,
    ``compared`` (the earlier copies that this release was compared with) and ``override`` are for the register.
    """

    circle: Circle
    released_on: datetime.date
    crs: str
    unit: np.ndarray
    name: np.ndarray
    columns: dict[str, np.ndarray]
    kinds: dict[str, str]
    level: np.ndarray
    to_confirm: np.ndarray
    x: np.ndarray
    y: np.ndarray
    municipality: np.ndarray
    counts: Counts
    area: Any
    shown: Shown
    footprint: Footprint
    compared: frozenset[str]
    override: Override | None

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
        if self.counts.because:
            raise Problem(
                "Circle “{circle}”: none of the {addresses} addresses may leave ({reasons}). Beside copies that its "
                "recipients hold ({copies}) what is left would tell too much.",
                circle=self.circle.id,
                addresses=self.counts.rows_in,
                reasons=", ".join(f"{code}: {number}" for code, number in stayed.items()),
                copies=", ".join(self.counts.because),
            )
        raise Problem(
            "Circle “{circle}”: none of the {addresses} addresses may leave ({reasons}). Check the circle's landlords, "
            "municipalities, levels and minimum, and the territory.",
            circle=self.circle.id,
            addresses=self.counts.rows_in,
            reasons=", ".join(f"{code}: {number}" for code, number in stayed.items()) or "0",
        )


def release(
    addresses: Table,
    circle: Circle,
    territory: Any,
    on: datetime.date,
    earlier: Holdings = NOTHING,
    override: Override | None = None,
) -> Release:
    """Return what ``circle`` may see of ``addresses`` on a day; perhaps nothing.

    ``addresses``: rated addresses with places (columns bailleur, code_insee and niveau at least). ``territory``: a
    shapely geometry of polygons, or an array of them, in the CRS of the addresses; None for no narrowing. Rows are
    filtered by landlord, municipality, level and territory, then grouped at the circle's precision, and further where
    a unit is below its minimum, or tells too much beside what the recipients hold (``earlier``), unless a person
    overrides that. At the address the territory takes the points that it covers, its boundary included; coarser, whole
    units whose place it covers. Problem when the convention is not in force, or the input lacks what the policy
    decides on.
    """
    return decide(addresses, circle, territory, on, earlier, override).release


@dataclass(frozen=True, eq=False)
class Decision:
    """A release, and how it came about: for the person who releases, never for copies."""

    release: Release
    steps: Steps
    selection: Selection


def decide(
    addresses: Table,
    circle: Circle,
    territory: Any,
    on: datetime.date,
    earlier: Holdings = NOTHING,
    override: Override | None = None,
) -> Decision:
    """Return the release, as ``release`` does, with what became of every address."""
    circle.refuse_if_not_in_force(on)
    area = None if territory is None else united(territory)
    screening = screen(addresses, circle)
    every = screening.candidates
    of_levels = every.take(np.isin(every.level, list(circle.levels)))
    inside = of_levels.take(_inside(of_levels, circle.precision, area))
    seen = every.take(_inside(every, circle.precision, area))
    identity = identity_of(addresses, every)
    of_inside = identity.take(np.searchsorted(every.row, inside.row))
    hidden = identity.take(np.searchsorted(every.row, seen.row[~np.isin(seen.level, list(circle.levels))]))
    comparison = None
    if not earlier.says_nothing:
        comparison = Comparison(of_inside, hidden, earlier, circle.minimum, circle.levels)
    selection = select(inside, circle, comparison, override is not None)
    unrecognised = {} if earlier.says_nothing else earlier.unrecognised(circle.id, identity)
    steps = Steps(screening, of_levels, inside, seen, unrecognised)
    counts = count(addresses, circle, steps, selection, earlier)
    leaves = selection.row >= 0
    footprint = footprint_of(
        of_inside.take(leaves),
        selection.row[leaves],
        _counted(circle, selection),
        hidden,
    )
    rows = _rows(addresses, circle, every, selection)
    made = Release(
        circle,
        on,
        every.crs,
        **rows,
        counts=counts,
        area=area,
        shown=shown(circle, counts, selection),
        footprint=footprint,
        compared=earlier.copies,
        override=override,
    )
    return Decision(made, steps, selection)


def _counted(circle: Circle, selection: Selection) -> np.ndarray:
    """Return which rows (bool) tell counts by level."""
    silent = np.concatenate([np.zeros(0, dtype=bool), *selection.silent])
    return ~silent if tells_counts(circle) else np.zeros(len(silent), dtype=bool)


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


def _rows(addresses: Table, circle: Circle, candidates: Candidates, selection: Selection) -> dict[str, Any]:
    """Return the fields of a release that have an element per row, and the kinds of its columns."""
    kinds = kinds_of(circle.precision, circle.fields)
    units, silent = selection.units, selection.silent
    if not units:
        units = [form_units(candidates.take(np.zeros(0, dtype=np.int64)), circle.precision)[0]]
        silent = [np.zeros(0, dtype=bool)]
    describer = Describer(addresses, circle, municipality_names(addresses, units, len(candidates.codes)))
    described = [describer.columns(each, without) for each, without in zip(units, silent)]
    columns = {field: _joined([columns[field] for columns in described]) for field in circle.fields}
    unit = np.concatenate([np.full(each.number, each.precision.value, dtype=object) for each in units])
    name = np.concatenate([describer.names(each, columns) for each, columns in zip(units, described)])
    municipality = np.concatenate([describer.municipalities(each) for each in units])
    level = np.concatenate([each.level for each in units])
    to_confirm = np.concatenate([units_to_confirm(addresses, each) for each in units])
    if not circle.shows_levels:
        level, to_confirm = np.zeros_like(level), np.zeros_like(to_confirm)
    places = [each.shown_places() for each in units]
    x, y = (np.concatenate([place[axis] for place in places]) for axis in (0, 1))
    order = order_of(level, [municipality, name, unit], [x, y], columns, kinds)
    return {
        "unit": unit[order],
        "name": name[order],
        "columns": {field: column[order].copy() for field, column in columns.items()},
        "kinds": kinds,
        "level": level[order],
        "to_confirm": to_confirm[order],
        "x": x[order],
        "y": y[order],
        "municipality": municipality[order],
    }


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    masked = any(isinstance(part, np.ma.MaskedArray) for part in parts)
    return np.ma.concatenate(parts) if masked else np.concatenate(parts)
