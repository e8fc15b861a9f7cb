"""Somebody who holds several releases and all the algebra there is.

The attacker is given more than any recipient has: which addresses each row is made of. From the figures of the rows
(addresses, dwellings, counts by level, highest level) whole numbers are sought that fit all of them: the least and the
most that may be true of every group that the rows tell apart. A figure whose bounds meet is recovered.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LEVELS = (0, 1, 2, 3, 4)
FIELDS = ("nb_non_evalue", "nb_niveau_1", "nb_niveau_2", "nb_niveau_3", "nb_niveau_4")


@dataclass(frozen=True)
class Seen:
    """A row of a release as a recipient sees it, with the addresses that it is made of (indices of the territory)."""

    members: frozenset[int]
    levels: frozenset[int]
    highest: int
    counts: tuple[int | None, ...]


def rows_seen(decision, table):
    """Return the rows of a release; figures are read from the release itself, its order undone by its totals."""
    made, selection = decision.release, decision.selection
    inside = decision.steps.inside.row
    columns = made.columns
    told = {}
    for row in range(made.rows):
        counts = tuple(_number(columns.get(field), row) for field in FIELDS)
        key = (int(columns["nb_adresses"][row]), int(columns["logements"][row]), int(made.level[row]), counts)
        told.setdefault(key[:3], []).append(key)
    seen = []
    for number in range(made.rows):
        members = inside[selection.row == number]
        level = np.ma.filled(table.columns["niveau"], 0)[members]
        dwellings = np.ma.filled(table.columns["logements"], 0)[members]
        own = tuple(int((level == each).sum()) for each in LEVELS)
        options = told[len(members), int(dwellings.sum()), int(level.max())]
        # Rows alike in size and level: the one whose told counts are this row's, else one that tells none.
        fitting = [key for key in options if all(said in (None, true) for said, true in zip(key[3], own))]
        counts = max(fitting, key=lambda key: sum(said is not None for said in key[3]))[3]
        seen.append(Seen(frozenset(members.tolist()), made.circle.levels, int(level.max()), counts))
    return seen


def _number(column, row):
    return None if column is None or np.ma.is_masked(column[row]) else int(column[row])


def atoms_of(seen):
    """Return the groups of addresses that the rows tell apart, each with the rows that it lies in."""
    signature = {}
    for number, row in enumerate(seen):
        for member in row.members:
            signature.setdefault(member, []).append(number)
    groups = {}
    for member, rows in signature.items():
        groups.setdefault(tuple(rows), []).append(member)
    return {tuple(sorted(members)): rows for rows, members in groups.items()}


def recovered(seen, level, dwellings, minimum):
    """Return the protected figures that the attacker gets exactly: (addresses, level or None for their number).

    Protected: a number of addresses above nought and below the minimum (by addresses or by their dwellings), of a group
    that the rows tell apart, in all or at one level.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    if not seen:
        return []
    atoms = atoms_of(seen)
    keys = list(atoms)
    cells = [(atom, each) for atom in range(len(keys)) for each in LEVELS]
    place = {cell: number for number, cell in enumerate(cells)}
    equal, equals, least, leasts = [], [], [], []
    upper = np.full(len(cells), np.inf)
    for number, row in enumerate(seen):
        within = [atom for atom, key in enumerate(keys) if number in atoms[key]]
        for atom in within:
            for each in LEVELS:
                if each not in row.levels or each > row.highest:
                    upper[place[atom, each]] = 0
        equal.append(_line(cells, place, within, LEVELS))
        equals.append(len(row.members))
        for each, said in zip(LEVELS, row.counts):
            if said is not None:
                equal.append(_line(cells, place, within, [each]))
                equals.append(said)
        least.append(-_line(cells, place, within, [row.highest]))
        leasts.append(-1)
    constraints = [
        LinearConstraint(np.array(equal), equals, equals),
        LinearConstraint(np.array(least), -np.inf, leasts),
    ]

    def limits(line):
        found = []
        for sign in (1, -1):
            whole = np.ones(len(cells))
            result = milp(sign * line, integrality=whole, bounds=Bounds(0, upper), constraints=constraints)
            assert result.success, result.message
            found.append(sign * result.fun)
        return found

    won = []
    for atom, key in enumerate(keys):
        members = np.array(key)
        for each in (None, *LEVELS):
            chosen = members if each is None else members[level[members] == each]
            small = 0 < len(chosen) < minimum.addresses or (
                len(chosen) > 0 and dwellings[chosen].sum() < minimum.dwellings
            )
            if not small:
                continue
            low, high = limits(_line(cells, place, [atom], LEVELS if each is None else [each]))
            if high - low < 1e-6:
                won.append((key, each))
    return won


def _line(cells, place, atoms, levels):
    line = np.zeros(len(cells))
    for atom in atoms:
        for each in levels:
            line[place[atom, each]] = 1
    return line
