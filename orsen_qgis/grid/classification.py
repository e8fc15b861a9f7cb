"""The level of each address: what the tables propose, what was imported, what a person retains."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .axes import NOT_ASSESSED, Frequency, Severity
from .facts import Facts, run_starts
from .grid import Grid, Provenance

# Where the level that holds comes from, by increasing precedence.
SOURCES = ("", "propose", "importe", "retenu")
PROPOSED, IMPORTED, RETAINED = 1, 2, 3
# The state of a counter-visit.
VISITS = ("", "a_confirmer", "confirmee", "non_confirmee")
NO_VISIT, TO_CONFIRM, CONFIRMED, NOT_CONFIRMED = 0, 1, 2, 3


@dataclass(frozen=True)
class Evidence:
    """What is known of ``n`` addresses. Levels are int8, 0 where there is none; impact is int8, -1 where there is none.

    ``covered`` (bool): the landlord's register covers the address over the window, so that no fact means calm.
    ``visit`` (int8): what a counter-visit said, an index of ``VISITS``.
    """

    facts: Facts
    covered: np.ndarray
    impact: np.ndarray
    imported: np.ndarray
    retained: np.ndarray
    visit: np.ndarray
    register_read: bool = True  # without incidents or rated facts at hand, coverage says nothing


@dataclass(frozen=True)
class Classification:
    """One row per address; levels int8, 0 for not assessed.

    ``proposed`` is the higher of ``by_facts`` and ``by_impact``; ``level`` is the one that holds and ``source`` (int8,
    index of ``SOURCES``) says which. ``deciding`` (int64) is the row of the deciding fact, -1 where none decides;
    ``on_inferred`` (bool) says that the level stands on an inferred cell alone, ``proposal_on_inferred`` the same of
    what the tables propose, whether it holds or not; ``visit`` (int8) indexes ``VISITS``.
    """

    level: np.ndarray
    source: np.ndarray
    proposed: np.ndarray
    by_facts: np.ndarray
    by_impact: np.ndarray
    deciding: np.ndarray
    on_inferred: np.ndarray
    proposal_on_inferred: np.ndarray
    fact_count: np.ndarray
    visit: np.ndarray


def classify(evidence: Evidence, grid: Grid) -> Classification:
    """Classify addresses.

    A site's level is the highest that any of its facts reaches (worked example under table 2); taking the highest
    across both tables is our reading. No fact means level 1 only where the address is covered. A person's decision
    holds before an imported level, and that before what the tables propose.
    """
    number = len(evidence.covered)
    facts = evidence.facts
    deciding = deciding_facts(facts, grid, number)
    by_facts = np.where(deciding >= 0, np.append(facts.level, np.int8(NOT_ASSESSED))[deciding], NOT_ASSESSED)
    by_facts = by_facts.astype(np.int8)
    if evidence.register_read:
        by_facts[(by_facts == NOT_ASSESSED) & evidence.covered] = 1
    by_impact = np.where(evidence.impact >= 0, grid.impact_levels[evidence.impact], NOT_ASSESSED).astype(np.int8)
    proposed = np.maximum(by_facts, by_impact)

    source = np.full(number, PROPOSED, dtype=np.int8)
    source[evidence.imported != NOT_ASSESSED] = IMPORTED
    source[evidence.retained != NOT_ASSESSED] = RETAINED
    level = np.select([source == RETAINED, source == IMPORTED], [evidence.retained, evidence.imported], proposed)
    source[level == NOT_ASSESSED] = 0

    proposal_on_inferred = (by_facts > by_impact) & _inferred(facts, grid, deciding)
    return Classification(
        level=level.astype(np.int8),
        source=source,
        proposed=proposed,
        by_facts=by_facts,
        by_impact=by_impact,
        deciding=np.where(by_facts >= by_impact, deciding, -1),
        on_inferred=(source == PROPOSED) & proposal_on_inferred,
        proposal_on_inferred=proposal_on_inferred,
        fact_count=np.bincount(facts.address, weights=np.maximum(facts.count, 1), minlength=number).astype(np.int64),
        visit=counter_visits(level, evidence.visit),
    )


def deciding_facts(facts: Facts, grid: Grid, addresses: int) -> np.ndarray:
    """Return for each address the row of the fact that decides, -1 for none.

    The highest level decides; among equals a cell that the source states, then the graver, the more frequent, the
    more often counted, the first type of the grid: the order of rows never matters.
    """
    types = len(grid.fact_types)
    rank = _cell_ranks(grid)[facts.severity, facts.frequency]
    rank *= int(facts.count.max(initial=0)) + 1
    rank += facts.count
    rank *= types + 1
    rank += types - 1 - facts.fact_type
    deciding = np.full(addresses, -1, dtype=np.int64)
    order: np.ndarray = np.arange(len(facts))
    if (facts.address[1:] < facts.address[:-1]).any():
        order = np.argsort(facts.address, kind="stable")
        rank = rank[order]
    address = facts.address[order]
    starts = run_starts(address)
    if len(starts):
        highest = np.repeat(np.maximum.reduceat(rank, starts), np.diff(starts, append=len(rank)))
        decides = rank == highest
        deciding[address[decides]] = order[decides]
    return deciding


def _cell_ranks(grid: Grid) -> np.ndarray:
    """Return the order in which cells decide (int64): by level, then sure before inferred, then the graver."""
    sure = grid.provenance != Provenance.INFERRED
    severity, frequency = np.indices(grid.cells.shape)
    ranks: np.ndarray = (grid.cells.astype(np.int64) * 2 + sure) * len(Severity) + severity
    return ranks * len(Frequency) + frequency


def counter_visits(level: np.ndarray, said: np.ndarray) -> np.ndarray:
    """Return the state of the counter-visit of each address.

    A level 4 stays *à confirmer* until a visit confirms it; where a visit did not, a person must retain another level.
    """
    visit = np.full(len(level), NO_VISIT, dtype=np.int8)
    four = level == 4
    visit[four] = TO_CONFIRM
    visit[four & (said == CONFIRMED)] = CONFIRMED
    visit[~four & (level != NOT_ASSESSED) & (said == NOT_CONFIRMED)] = NOT_CONFIRMED
    return visit


def _inferred(facts: Facts, grid: Grid, deciding: np.ndarray) -> np.ndarray:
    found = deciding >= 0
    rows = deciding[found]
    inferred = np.zeros(len(deciding), dtype=bool)
    inferred[found] = grid.provenance[facts.severity[rows], facts.frequency[rows]] == Provenance.INFERRED
    return inferred
