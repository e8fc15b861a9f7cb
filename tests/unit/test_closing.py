"""A campaign's end: one digest, whatever the order of rows; any change of a rating breaks it."""

import datetime
import hashlib
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.campaign.closing import COVERED, STEP, _text, close, closing_of, digest_of, open_addresses
from orsen_qgis.columns import RATING
from orsen_qgis.problems import Problem
from orsen_qgis.stock.table import Table, as_column

ON = datetime.date(2026, 7, 15)
SAMPLE = {"text": "mot", "integer": 2, "boolean": True, "date": ON}


def ratings(number=3, **changes):
    columns = {"adresse_id": [str(row) for row in range(number)], "bailleur": ["Toits d’Aurore"] * number}
    columns |= {name: [SAMPLE[kind]] * number for name, kind in RATING.items()}
    columns |= {"campagne": ["2026"] * number, **changes}
    kinds = {name: RATING.get(name, "text") for name in columns}
    return Table({name: as_column(values, kinds[name]) for name, values in columns.items()}, kinds)


def test_the_mark_stands_on_every_row_and_says_what_was_closed():
    closing = closing_of(close(ratings(), "2026", ON, "cotation"))
    assert (closing.campaign, closing.closed_on, closing.intact) == ("2026", "2026-07-15", True)
    assert closing.digest.startswith("cloture-1:")
    assert closing_of(ratings()) is None


@given(st.permutations(range(5)))
def test_the_order_of_rows_does_not_matter(order):
    names = [f"motif {row}" for row in range(5)]
    assert digest_of(ratings(5, motif=names).take(np.array(order))) == digest_of(ratings(5, motif=names))


@pytest.mark.parametrize("number", [0, 1, STEP, 2 * STEP + 1])
def test_the_digest_is_that_of_one_list_in_the_order_of_the_addresses(number):
    order = np.random.default_rng(7).permutation(number)
    rated = ratings(number, motif=["é « b »"] * number).take(order)
    texts = [[_text(value) for value in rated.columns[name].tolist()] for name in COVERED]
    rows = sorted(map(list, zip(*texts)), key=lambda row: row[0])
    content = json.dumps(["cloture-1", list(COVERED), rows], ensure_ascii=False, separators=(",", ":"))
    assert digest_of(rated) == f"cloture-1:{hashlib.sha256(content.encode()).hexdigest()}"


def test_rows_of_the_same_address_keep_their_order_in_the_digest():
    number = STEP + 5
    rated = ratings(number, adresse_id=["a"] * number, motif=[f"motif {row}" for row in range(number)])
    rows = list(zip(*([_text(value) for value in rated.columns[name].tolist()] for name in COVERED)))
    content = json.dumps(["cloture-1", list(COVERED), rows], ensure_ascii=False, separators=(",", ":"))
    assert digest_of(rated) == f"cloture-1:{hashlib.sha256(content.encode()).hexdigest()}"


@pytest.mark.parametrize("name", COVERED)
def test_a_change_of_any_covered_column_breaks_the_digest(name):
    closed = close(ratings(), "2026", ON, "cotation")
    other = {"text": "autre", "integer": 3, "boolean": False, "date": ON + datetime.timedelta(1)}
    for value in (other[closed.kinds[name]], None):
        values = closed.columns[name].tolist()
        values[1] = value
        changed = closed.with_columns({name: as_column(values, closed.kinds[name])}, {})
        assert not closing_of(changed).intact


def test_other_columns_are_free_and_a_mark_taken_from_one_row_is_seen():
    closed = close(ratings(), "2026", ON, "cotation")
    noted = closed.with_columns({"note": as_column(["x"] * 3, "text")}, {"note": "text"})
    assert closing_of(noted).intact
    days = closed.columns["cloturee_le"].copy()
    days[0] = np.datetime64("NaT")
    assert not closing_of(closed.with_columns({"cloturee_le": days}, {})).intact


def test_the_covered_columns_are_known_ones():
    assert set(COVERED) - {"adresse_id", "bailleur"} <= set(RATING)


@pytest.mark.parametrize(
    ("table", "campaign", "sentence"),
    [
        (ratings(), "", "Name the campaign"),
        (ratings(0), "2026", "nothing to close"),
        (ratings(campagne=["2026", "2025", None]), "2026", "row 2: its campaign is “2025”"),
        (close(ratings(), "2026", ON, "cotation"), "2026", "closed already"),
    ],
)
def test_what_cannot_be_closed_is_refused(table, campaign, sentence):
    with pytest.raises(Problem, match=sentence):
        close(table, campaign, ON, "cotation")


@pytest.mark.parametrize("campaign", ["2026", ""])
def test_closed_addresses_are_refused_in_their_campaign_and_where_none_is_named(campaign):
    with pytest.raises(Problem, match="closed on 2026-07-15"):
        open_addresses(close(ratings(), "2026", ON, "cotation"), campaign, "cotation")


def test_another_campaign_starts_from_them_without_the_mark():
    opened = open_addresses(close(ratings(), "2026", ON, "cotation"), "2027", "cotation")
    assert list(opened.columns) == list(ratings().columns)
    assert open_addresses(ratings(), "", "cotation").columns.keys() == ratings().columns.keys()


def test_texts_that_kept_their_spaces_mark_nothing_or_the_same_campaign():
    blank = ratings().with_columns({"cloturee_le": as_column(["", " ", None], "text")}, {"cloturee_le": "text"})
    assert "cloturee_le" not in open_addresses(blank, "2026", "cotation").columns
    spaced = close(ratings(), "2026", ON, "cotation").with_columns({"campagne": as_column(["2026 "] * 3, "text")}, {})
    with pytest.raises(Problem, match="closed on 2026-07-15"):
        open_addresses(spaced, "2026", "cotation")
