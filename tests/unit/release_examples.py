"""Releases for tests, and what is seen of them."""

from __future__ import annotations

from circle_examples import COARSE_FIELDS, TODAY, addresses, circle

from orsen_qgis.circles.release import release

ORIGIN = (655_000.0, 6_865_000.0)


def released(rows, territory=None, **changes):
    return release(addresses(rows), circle(**changes), territory, TODAY)


def residence(**changes):
    return {"precision": "residence", "fields": ["residence", "bailleur", *COARSE_FIELDS], **changes}


def left_out(made):
    return {code: number for code, number in made.counts.reasons.items() if number}


def visible(made):
    return [made.unit, made.name, made.level, made.x, made.y, made.municipality, *made.columns.values()]
