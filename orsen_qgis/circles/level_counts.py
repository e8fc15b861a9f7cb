"""Which units may tell how many of their addresses have which level."""

from __future__ import annotations

import numpy as np

from .policy import Circle, Minimum
from .units import Units

FIELDS = {0: "nb_non_evalue", 1: "nb_niveau_1", 2: "nb_niveau_2", 3: "nb_niveau_3", 4: "nb_niveau_4"}


def tells_counts(circle: Circle) -> bool:
    """Whether the circle's fields tell numbers of addresses by level."""
    return any(FIELDS[level] in circle.fields for level in circle.levels)


def silent_units(units: Units, circle: Circle) -> np.ndarray:
    """Return which units (bool) tell none of their counts by level.

    A unit is silent when one of its counts, or what the counts told leave of its total, is above nought and below the
    minimum by its addresses or dwellings: hiding that one alone would let the total give it away, and hiding the
    others by need would let their pattern do so. It is silent too where it is too small for two groups: there silence
    itself would tell that a count is small.
    """
    if circle.minimum == Minimum(1, 1):
        return np.zeros(units.number, dtype=bool)
    told = [level for level in circle.levels if FIELDS[level] in circle.fields]
    groups = [units.members.level == level for level in told]
    groups.append(~np.isin(units.members.level, told))
    silent = (units.addresses < max(2 * circle.minimum.addresses, 3)) | (units.dwellings < 2 * circle.minimum.dwellings)
    for group in groups:
        addresses, dwellings = units.total(group), units.total(group * units.members.dwellings)
        small = (addresses < circle.minimum.addresses) | (dwellings < circle.minimum.dwellings)
        silent |= (addresses > 0) & small
    return silent
