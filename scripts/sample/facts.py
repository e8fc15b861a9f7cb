"""What happens at an address, so that it reaches its level: how many incidents of which type in twelve months.

The arithmetic is the grid's, with its thresholds over a year: 24 and 104 incidents of one type.
"""

from __future__ import annotations

from .names import FACTS

REGULAR, DAILY = 24, 104
# Level of (severity, frequency): ponctuelle, régulière, quotidienne.
LEVELS = {"faible": (1, 1, 2), "moyenne": (1, 2, 3), "majeure": (2, 3, 4), "extreme": (3, 4, 4)}
SEVERITY = {code: severity for severity, codes in FACTS.items() for code in codes}

USUAL = {
    "faible": (
        "jets-detritus",
        "jets-detritus",
        "tapages",
        "tapages",
        "injures",
        "tags",
        "voitures-ventouses",
        "degradations-legeres",
    ),
    "moyenne": (
        "degradations",
        "petits-trafics",
        "rodeos",
        "mecanique-sauvage",
        "agressions-verbales",
        "squats",
        "voitures-epaves",
        "animaux-dangereux",
        "incendies",
        "cambriolages-vols",
    ),
    "majeure": (
        "occupations-abusives",
        "occupations-abusives",
        "trafics-installes",
        "vandalisme",
        "agressions-physiques",
        "chantage-racket",
        "vols-avec-violences",
        "menaces-de-mort",
    ),
    "extreme": ("presence-armes", "violences-personnel-police", "violences-urbaines", "risque-violences"),
}
SETTLED = ("trafics-organises", "controle-allees-venues", "appropriation-espaces")


def level_of(counts: dict[str, int]) -> int:
    """Return the level that counts of incidents by type give over a year; 1 where there are none."""
    return max((LEVELS[SEVERITY[code]][_frequency(count)] for code, count in counts.items() if count), default=1)


def _frequency(count: int) -> int:
    return (count >= REGULAR) + (count >= DAILY)


def year_of(level: int, chance) -> dict[str, int]:
    """Return the incidents of one year at an address of ``level``, by type: what decides, and small things."""
    counts: dict[str, int] = {}
    if level == 4:
        _add(
            counts,
            *(
                (chance.choice(SETTLED), chance.randint(25, 34))
                if chance.random() < 0.75
                else (chance.choice(("trafics-installes", "occupations-abusives")), chance.randint(106, 114))
            ),
        )
        _add(counts, "petits-trafics", chance.randint(8, 30))
        _add(counts, chance.choice(USUAL["majeure"]), chance.randint(3, 12))
    elif level == 3:
        _add(counts, *_third(chance))
        _add(counts, chance.choice(USUAL["moyenne"]), chance.randint(3, 26))
    elif level == 2:
        _add(counts, *_second(chance))
    return _with_small_things(counts, level, chance)


def _third(chance) -> tuple[str, int]:
    draw = chance.random()
    if draw < 0.45:
        return chance.choice(USUAL["majeure"][:4]), chance.randint(25, 34)
    if draw < 0.54:
        return chance.choice(("petits-trafics", "petits-trafics", "rodeos")), chance.randint(106, 116)
    return chance.choice(USUAL["extreme"]), chance.randint(1, 4)


def _second(chance) -> tuple[str, int]:
    draw = chance.random()
    if draw < 0.12:
        return chance.choice(("jets-detritus", "tapages")), chance.randint(106, 114)
    if draw < 0.56:
        return chance.choice(USUAL["moyenne"][:8]), chance.randint(25, 36)
    return chance.choice(USUAL["majeure"]), chance.randint(1, 7)


def _with_small_things(counts: dict[str, int], level: int, chance) -> dict[str, int]:
    if level > 1 or chance.random() < 0.48:
        for _ in range(chance.randint(1, 2 + level)):
            _add(counts, chance.choice(USUAL["faible"]), min(18, 1 + int(chance.expovariate(1 / (2.0 + level)))))
        if chance.random() < 0.3 + 0.1 * level:
            _add(counts, chance.choice(USUAL["moyenne"]), 1 + int(4 * chance.random()))
    return counts


def _add(counts: dict[str, int], code: str, count: int) -> None:
    if code not in counts:  # a second draw of one type would carry it over a threshold
        counts[code] = count
