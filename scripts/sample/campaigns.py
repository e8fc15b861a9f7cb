"""What people decided in the current campaign: counter-visits of level 4, and levels they set otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from .addresses import Address
from .town import SEED, source
from .trouble import Targets

COLUMNS = (
    "adresse_id",
    "campagne",
    "niveau_retenu",
    "motif",
    "auteur",
    "decide_le",
    "contre_visite",
    "contre_visite_le",
)
CAMPAIGN = "2026"
# Level aimed at, how many, level retained, reason, counter-visit.
CASES = (
    (4, 7, 4, "Contre-visite faite, niveau confirmé", "confirmee"),
    (4, 1, 3, "Contre-visite faite, situation revenue au niveau 3", "non_confirmee"),
    (3, 1, 2, "Travaux du hall terminés, faits anciens", ""),
    (2, 2, 3, "Faits connus de l'équipe, non signalés", ""),
    (1, 1, 2, "Incivilités répétées vues sur place", ""),
)


@dataclass(frozen=True)
class Decision:
    """One row of the decisions; the author is a code, never a name."""

    identifier: str
    level: int
    reason: str
    author: str
    decided_on: str
    visit: str
    visited_on: str

    def row(self) -> list[str]:
        """Return the row as text, in the order of ``COLUMNS``."""
        return [
            self.identifier,
            CAMPAIGN,
            str(self.level),
            self.reason,
            self.author,
            self.decided_on,
            self.visit,
            self.visited_on,
        ]


def decisions(stock: list[Address], current: Targets, rejected: dict[str, str], seed: str = SEED) -> list[Decision]:
    """Return a dozen decisions."""
    chance = source(seed, "decisions")
    found = []
    for level, count, retained, reason, visit in CASES:
        fit = [one for one in stock if current.levels[one.identifier] == level and one.identifier not in rejected]
        done = {decision.identifier for decision in found}
        for address in chance.sample([one for one in fit if one.identifier not in done], count):
            day = chance.randint(3, 17)
            visited_on = f"2026-07-{day:02d}" if visit else ""
            author = f"agent-{chance.randint(3, 29):02d}"
            found.append(
                Decision(address.identifier, retained, reason, author, f"2026-07-{day + 3:02d}", visit, visited_on)
            )
    return found
