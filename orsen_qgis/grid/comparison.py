"""How a grid differs from another: cells, impact, thresholds, fact types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..stock.table import Table
from .axes import Frequency, Impact, Severity
from .grid import FactType, Grid, Provenance

# The parts of a grid file whose difference changes levels; the others change words or certainty only.
CHANGING_LEVELS = ("cell", "impact", "threshold", "window", "type_severity", "type_added", "type_removed")


@dataclass(frozen=True)
class Difference:
    """One thing that two grids say differently.

    ``part`` is one of ``cell``, ``provenance``, ``impact``, ``threshold``, ``window``, ``type_added``,
    ``type_removed``, ``type_severity``, ``type_label``, ``type_frequencies``. ``place`` names it as grid files do:
    ``majeure.reguliere``, ``mesure``, ``quotidienne``, a type's code. ``reference`` and ``own`` are what each says, in
    the words of grid files; empty where it says nothing.
    """

    part: str
    place: str
    reference: str
    own: str

    @property
    def changes_levels(self) -> bool:
        """Whether an address may get another level from it."""
        return self.part in CHANGING_LEVELS


def compare_grids(own: Grid, reference: Grid) -> tuple[Difference, ...]:
    """Return what ``own`` says otherwise than ``reference``, in the order of a grid file.

    Names, versions, titles and sources are the grids' identity, not their rules, and are not compared.
    """
    return (*_tables(own, reference), *_thresholds(own, reference), *_types(own, reference))


def _tables(own: Grid, reference: Grid) -> Iterator[Difference]:
    for severity in Severity:
        for frequency in Frequency:
            place = f"{severity.code}.{frequency.code}"
            levels = reference.level(severity, frequency), own.level(severity, frequency)
            if levels[0] != levels[1]:
                yield Difference("cell", place, *map(str, levels))
            origins = [Provenance(int(grid.provenance[severity, frequency])) for grid in (reference, own)]
            if origins[0] != origins[1]:
                yield Difference("provenance", place, *(origin.code for origin in origins))
    for impact in Impact:
        levels = int(reference.impact_levels[impact]), int(own.impact_levels[impact])
        if levels[0] != levels[1]:
            yield Difference("impact", impact.code, *map(str, levels))


def _thresholds(own: Grid, reference: Grid) -> Iterator[Difference]:
    for part, place, before, after in (
        ("threshold", Frequency.QUOTIDIENNE.code, reference.daily_per_year, own.daily_per_year),
        ("threshold", Frequency.REGULIERE.code, reference.regular_per_year, own.regular_per_year),
        ("window", "minimum_window_days", reference.minimum_window_days, own.minimum_window_days),
    ):
        if before != after:
            yield Difference(part, place, str(before), str(after))


def _types(own: Grid, reference: Grid) -> Iterator[Difference]:
    for code, theirs in reference.fact_types.items():
        ours = own.fact_types.get(code)
        if ours is None:
            yield Difference("type_removed", code, theirs.severity.code, "")
        else:
            yield from _type(theirs, ours)
    for code, ours in own.fact_types.items():
        if code not in reference.fact_types:
            yield Difference("type_added", code, "", ours.severity.code)


def _type(theirs: FactType, ours: FactType) -> Iterator[Difference]:
    if theirs.severity != ours.severity:
        yield Difference("type_severity", ours.code, theirs.severity.code, ours.severity.code)
    if theirs.label != ours.label:
        yield Difference("type_label", ours.code, theirs.label, ours.label)
    if set(theirs.frequencies) != set(ours.frequencies):
        yield Difference("type_frequencies", ours.code, ", ".join(theirs.frequencies), ", ".join(ours.frequencies))


PART_WORDS = {
    "cell": "niveau d’une case (tableau 2)",
    "provenance": "provenance d’une case (tableau 2)",
    "impact": "niveau d’un impact (tableau 1)",
    "threshold": "seuil de fréquence, par an",
    "window": "période minimale, en jours",
    "type_added": "type de fait ajouté",
    "type_removed": "type de fait retiré",
    "type_severity": "gravité d’un type de fait",
    "type_label": "libellé d’un type de fait",
    "type_frequencies": "fréquences d’un type de fait",
}
DIFFERENCE = {"element": "text", "place": "text", "reference": "text", "grille": "text", "change_niveau": "boolean"}


def difference_table(differences: tuple[Difference, ...]) -> Table:
    """Return differences as rows, in French (the language of exchanged files)."""
    texts = [(PART_WORDS[each.part], each.place, each.reference or None, each.own or None) for each in differences]
    columns = dict(zip(DIFFERENCE, np.array(texts, dtype=object).reshape(-1, 4).T))
    changes: np.ndarray = np.ma.masked_array([each.changes_levels for each in differences], dtype=bool)
    return Table({**columns, "change_niveau": changes}, DIFFERENCE)
