"""What rows may hold, read past QGIS as QGIS would have read it, with the same sentences where it cannot be rated."""

from __future__ import annotations

import pytest
from fast_path_town import (
    ADDRESSES,
    BOTH,
    FACTS,
    FLAG,
    INCIDENTS,
    INTEGER,
    MOMENT,
    STOCK,
    TEXT,
    change,
    write,
)


@pytest.mark.parametrize("rows", [[], FACTS[:1]])
def test_no_addresses(ratings, tmp_path, rows):
    stock = write(tmp_path / "vide.gpkg", "vide", STOCK, [], placed=True)
    facts = write(tmp_path / "faits.gpkg", "faits", INCIDENTS, rows, placed=False)
    without = {"COVERED": ""}
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source(), **without)["rows"] == []
    assert ratings.fast == BOTH


def test_no_incidents(ratings, tmp_path, stock):
    facts = write(tmp_path / "faits.gpkg", "faits", INCIDENTS, [], placed=False)
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())["LEVEL_1"] == 1
    assert ratings.fast == BOTH


def test_more_rows_than_a_batch_holds(ratings, tmp_path, monkeypatch):
    for module in ("arrow", "reading"):
        monkeypatch.setattr(f"orsen_qgis.stock.{module}.BATCH", 3)
    monkeypatch.setattr("orsen_qgis.processing.copying.SPAN", 2)
    stock = write(tmp_path / "parc.gpkg", "parc", STOCK, ADDRESSES, placed=True)
    facts = write(tmp_path / "faits.gpkg", "faits", INCIDENTS, FACTS, placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert ratings.fast == BOTH


def test_rows_that_were_deleted_leave_gaps(ratings, tmp_path, stock, incidents):
    stock.dataProvider().deleteFeatures([1, 3])
    incidents.dataProvider().deleteFeatures([105, 120])
    result = ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    assert ratings.fast == BOTH
    assert [row[1] for row in result["rows"]] == [ADDRESSES[place][1] for place in (1, 3, 4, 5)]


def test_columns_that_shout(ratings, tmp_path):
    shouting = [{name.upper(): kind for name, kind in kinds.items()} for kinds in (STOCK, INCIDENTS)]
    stock = write(tmp_path / "parc.gpkg", "parc", shouting[0], ADDRESSES, placed=True)
    facts = write(tmp_path / "faits.gpkg", "faits", shouting[1], FACTS, placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert ratings.fast == BOTH


def test_identifiers_that_are_numbers(ratings, tmp_path):
    stock = write(tmp_path / "parc.gpkg", "parc", {"adresse_id": TEXT}, [((1, 1), "17"), ((2, 2), "8")], placed=True)
    rows = [(17, "tags", None, "2026-01-01"), (170, "tags", None, "2026-01-01"), (None, "tags", None, "2026-01-01")]
    facts = write(tmp_path / "faits.gpkg", "faits", {**INCIDENTS, "adresse_id": INTEGER}, rows, placed=False)
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source(), COVERED="")["OUTSIDE_STOCK"] == 2
    assert ratings.fast == {"ADDRESSES", "INCIDENTS"}


@pytest.mark.parametrize(
    ("kinds", "fast"),
    [
        ({"adresse_id": FLAG}, {"ADDRESSES"}),
        ({"date_fait": INTEGER}, {"ADDRESSES"}),
    ],
)
def test_columns_of_unexpected_types_go_through_qgis(ratings, tmp_path, stock, kinds, fast):
    rows = [(True, "tags", None, 20260101)] if "date_fait" in kinds else [(True, "tags", None, "2026-01-01")]
    facts = write(tmp_path / "faits.gpkg", "faits", {**INCIDENTS, **kinds}, rows, placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert ratings.fast == fast


DATES = [
    ("2025-06-30T21:59:59Z", 0),
    ("2025-06-30T22:00:00Z", 1),  # already 1 July in mainland France, in summer
    ("2026-06-30T21:59:59.999Z", 1),
    ("2026-06-30T22:00:00.000Z", 0),
    ("2025-12-31T23:30:00+00:00", 1),
    ("2025-06-30T23:30:00", 0),  # no zone: local already
    ("2025-07-01T00:00:00", 1),
    ("2025-06-30T18:30:00-05:00", 1),
    ("2025-07-01T00:30:00+05:45", 0),
]


@pytest.mark.parametrize(
    "first",
    [
        "'a', NULL, 'faible', '2026-01-01'",
        "CAST('a' AS BLOB), 'tags', NULL, '2026-01-01'",
        "'a', 'tags', NULL, 20260101",
        "'a', 'tags', NULL, 2026.5",
    ],
)
def test_a_first_row_of_another_type_misleads_nobody(ratings, tmp_path, stock, first):
    path = tmp_path / "faits.gpkg"
    facts = write(path, "neuf", INCIDENTS, [], placed=False)
    change(path, f"INSERT INTO neuf VALUES (1, {first}), (2, 'a', 'tags', NULL, '2026-01-02')")  # noqa: S608
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())


@pytest.mark.parametrize("kind", [MOMENT, TEXT])
@pytest.mark.parametrize("dates", [DATES, DATES[:4], DATES[5:7], [*DATES, ("2026-01-05", 1)]])
def test_moments_become_days_in_mainland_france(ratings, tmp_path, kind, dates):
    stock = write(tmp_path / "parc.gpkg", "parc", STOCK, ADDRESSES, placed=True)
    path = tmp_path / "faits.gpkg"
    facts = write(path, "faits", {**INCIDENTS, "date_fait": kind}, [], placed=False)
    for date, _ in dates:
        change(path, "INSERT INTO faits (adresse_id, type_fait, date_fait) VALUES ('a', 'tags', ?)", date)
    result = ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert result["OUTSIDE_WINDOW"] == len(dates) - sum(inside for _, inside in dates)
    assert ratings.fast == BOTH


def test_dates_as_people_write_them(ratings, tmp_path, stock):
    rows = [("a", "tags", None, text) for text in ("01/07/2025", "30/06/2025", " 2026-06-30 ", "2026-06-30 12:00")]
    facts = write(tmp_path / "faits.gpkg", "faits", {**INCIDENTS, "date_fait": TEXT}, rows, placed=False)
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())["OUTSIDE_WINDOW"] == 1
    assert ratings.fast == BOTH


def test_a_date_column_that_holds_moments(ratings, tmp_path, stock, incidents):
    change(tmp_path / "relevé.gpkg", "UPDATE faits SET date_fait = '2026-06-30T23:59:59Z' WHERE adresse_id = 'c'")
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())["OUTSIDE_WINDOW"] == 0


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE faits SET type_fait = 'bagarre' WHERE fid IN (105, 120)", "row 105: the fact type “bagarre”"),
        ("UPDATE faits SET gravite = 'grave' WHERE fid = 3", "row 3, column “gravite”: “grave”"),
        ("UPDATE faits SET type_fait = ' ', gravite = NULL WHERE fid = 4", "row 4: the fact has neither"),
        ("UPDATE faits SET date_fait = NULL WHERE fid = 5", "row 5: the incident has no date"),
        ("UPDATE faits SET date_fait = 'hier' WHERE fid = 6", "row 6: the incident has no date"),
    ],
)
def test_what_cannot_be_counted_ends_in_the_same_sentence(ratings, tmp_path, stock, incidents, statement, sentence):
    change(tmp_path / "relevé.gpkg", statement)
    assert sentence in ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())["problem"]


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        ("adresse_id", "a", "“a” stands twice"),
        ("adresse_id", " a", "“a” stands twice"),
        ("adresse_id", " ", "has no adresse_id"),
        ("niveau", 5, "5 is not a level"),
        ("source_niveau", "rumeur", "source_niveau is “rumeur”"),
        ("impact", "grave", "“grave” is none of"),
    ],
)
def test_addresses_that_cannot_be_rated_end_in_the_same_sentence(ratings, tmp_path, column, value, sentence):
    path = tmp_path / "parc.gpkg"
    stock = write(path, "parc", STOCK, ADDRESSES, placed=True)
    stock.dataProvider().changeAttributeValues({3: {stock.fields().lookupField(column): value}})
    assert sentence in ratings.both(ADDRESSES=stock.source())["problem"]
