"""A release is made of what leaves and of nothing else: canaries in all the rest, and the rest taken away."""

from __future__ import annotations

import pickle
import re

import numpy as np
from circle_examples import KINDS, TODAY, addresses, circle
from hypothesis import given, settings
from hypothesis import strategies as st
from release_examples import visible
from test_release_properties import POLICIES, ROWS, TERRITORIES, fields_of

from orsen_qgis.circles.register_facts import release_digest
from orsen_qgis.circles.release import decide
from orsen_qgis.circles.released_fields import ALLOWED, NEVER

TEXTS = [name for name, kind in KINDS.items() if kind == "text"]
# Texts that decide which rows leave, or in which unit: those of the rows themselves are kept.
DECIDING = ("bailleur", "code_insee", "residence", "campagne")


def marked(rows):
    """Return rows with a canary of their own in every text that decides nothing, even in columns that never leave."""
    named = [name for name in TEXTS if name not in DECIDING]
    return [{**row, **{name: f"CANARI{number}x{name}" for name in named}} for number, row in enumerate(rows)]


def texts_of(made):
    """Return every byte of a release as far as maps and attached tables can see it."""
    columns = [column.tolist() for column in (*visible(made), made.to_confirm)]
    return pickle.dumps([*columns, made.kinds, made.shown]).decode("latin-1")


@settings(max_examples=150, deadline=None)
@given(ROWS, POLICIES, TERRITORIES)
def test_no_text_of_a_row_that_stays_and_no_column_that_the_policy_does_not_name(rows, policy, territory):
    asked = circle(**{**policy, "fields": fields_of(policy)})
    decision = decide(addresses(marked(rows)), asked, territory, TODAY)
    leaves = set(decision.steps.inside.row[decision.selection.row >= 0].tolist())
    for number, name in re.findall(r"CANARI(\d+)x([a-z_]+)", texts_of(decision.release)):
        assert int(number) in leaves
        assert name in asked.fields
        assert name in ALLOWED[asked.precision]
        assert name not in NEVER


@settings(max_examples=150, deadline=None)
@given(ROWS, POLICIES, TERRITORIES)
def test_without_the_rows_that_stay_the_release_is_the_same(rows, policy, territory):
    """Whatever they hold: neither the rows nor their order, places, numbers and totals depend on what stays."""
    asked = circle(**{**policy, "fields": fields_of(policy)})
    rows = [{"adresse": f"{number} rue", "adresse_id": f"a{number}", **row} for number, row in enumerate(rows)]
    whole = decide(addresses(rows), asked, territory, TODAY)
    leaves = np.zeros(len(rows), dtype=bool)
    leaves[whole.steps.inside.row[whole.selection.row >= 0]] = True
    alone = decide(addresses([row for row, left in zip(rows, leaves) if left]), asked, territory, TODAY)
    assert texts_of(alone.release) == texts_of(whole.release)
    assert release_digest(alone.release) == release_digest(whole.release)
    assert alone.release.footprint.address.tolist() == whole.release.footprint.address.tolist()


@settings(max_examples=100, deadline=None)
@given(ROWS, POLICIES, st.data())
def test_columns_that_the_policy_does_not_name_change_nothing(rows, policy, data):
    asked = circle(**{**policy, "fields": fields_of(policy)})
    rows = [{"adresse": f"{number} rue", **row} for number, row in enumerate(rows)]
    needed = {*asked.fields, *DECIDING, "adresse", "commune", "niveau", "logements", "x", "y"}
    others = [name for name in KINDS if name not in needed]
    one = decide(addresses(rows), asked, None, TODAY).release
    changed = data.draw(st.sampled_from([*others, None]))
    kinds = {"text": "CANARI", "integer": 4242, "date": np.datetime64("2001-02-03"), "boolean": True, "real": 42.42}
    values = {name: kinds.get(KINDS[name]) for name in others if changed in (None, name)}
    other = decide(addresses([{**row, **values} for row in rows]), asked, None, TODAY).release
    assert release_digest(one) == release_digest(other)
    assert (one.shown.addresses, one.shown.dwellings) == (other.shown.addresses, other.shown.dwellings)
