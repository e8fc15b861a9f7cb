"""A made-up territory, circles that ask for it in different ways, and somebody who holds all their releases."""

from __future__ import annotations

import random

import numpy as np
from attacker import FIELDS, recovered, rows_seen
from circle_examples import TODAY, circle

from orsen_qgis.circles.holdings import EarlierRelease, Holdings
from orsen_qgis.circles.release import decide

ORIGIN = (655_000.0, 6_865_000.0)
KEY = b"a register's own"
ALL = ["residence", "commune", "nb_adresses", "logements", "niveau_max", *FIELDS]
CELLS = ["commune", "nb_adresses", "logements", "niveau_max", *FIELDS]


def held(*decisions):
    """Return what recipients hold after these releases."""
    return Holdings(
        tuple(
            EarlierRelease(
                (f"EXP-2026-{number:06d}",),
                each.release.circle.id,
                each.release.circle.minimum,
                each.release.footprint.keyed(KEY),
                each.release.circle.levels,
            )
            for number, each in enumerate(decisions, start=1)
        ),
        KEY,
    )


def asked(precision="residence", levels=(1, 2, 3, 4), minimum=(3, 11), **changes):
    fields = [field for field in (ALL if precision == "residence" else CELLS) if field != "nb_non_evalue"]
    if None in levels:
        fields.append("nb_non_evalue")
    return circle(
        precision=precision,
        levels=list(levels),
        fields=fields,
        minimum={"addresses": minimum[0], "dwellings": minimum[1]},
        **changes,
    )


def town(seed, residences=9):
    """Return the rows of a made-up territory: residences of 1 to 9 addresses, levels that keep together."""
    chance = random.Random(seed)  # noqa: S311
    rows = []
    for number in range(residences):
        x, y = ORIGIN[0] + chance.uniform(0, 700), ORIGIN[1] + chance.uniform(0, 400)
        usual = chance.choice([1, 1, 2, 3, 4])
        for _ in range(chance.randint(1, 9)):
            rows.append(
                {
                    "adresse_id": f"a{len(rows)}",
                    "residence": f"R{number}",
                    "niveau": chance.choice([usual, usual, usual, 1, 2, 3, 4, None]),
                    "logements": chance.choice([2, 4, 8, 20]),
                    "x": x + chance.uniform(-60, 60),
                    "y": y + chance.uniform(-60, 60),
                    "campagne": "2026",
                }
            )
    return rows


def attack(decisions, tables, minimum):
    """Return what somebody with all these releases of one campaign recovers."""
    table = max(tables, key=len)
    seen = [row for decision, own in zip(decisions, tables) for row in rows_seen(decision, own)]
    level = np.ma.filled(table.columns["niveau"], 0)
    return recovered(seen, level, np.ma.filled(table.columns["logements"], 0), minimum)


SEQUENCES = [
    [asked(levels=[None, 1, 2, 3, 4]), asked(levels=[1, 2])],
    [asked(), asked(levels=[3, 4]), asked(levels=[4])],
    [asked(levels=[1, 2, 3]), asked()],
    [asked(), asked("cell-200m")],
    [asked("cell-200m"), asked()],
    [asked("cell-200m"), asked("cell-1km", levels=[1, 2]), asked("commune")],
    [asked(levels=[3, 4]), asked("cell-200m", levels=[None, 1, 2, 3, 4]), asked("cell-1km")],
]


def one_after_the_other(circles, tables, guarded=True):
    decisions = []
    for each, table in zip(circles, tables):
        earlier = held(*decisions) if guarded else Holdings()
        decisions.append(decide(table, each, None, TODAY, earlier))
    return decisions


def residence(*levels, name="R", start=0, **more):
    """Return the rows of a residence, an address per level, of twenty dwellings each."""
    return [
        {"adresse_id": f"{name}{start + number}", "residence": name, "niveau": level, "campagne": "2026", **more}
        for number, level in enumerate(levels)
    ]
