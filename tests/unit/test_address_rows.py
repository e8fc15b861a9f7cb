"""Filtering and sorting the table of addresses, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.gui.address_rows import EVERY_LEVEL, READ, SHOWN, AddressFilter, free_rows, make_rows, shown_rows

levels = st.sampled_from([None, 1, 2, 3, 4])
words = st.sampled_from([None, "", "Lilas", "lilas bis", "Érables", "Zola"])
addresses = st.lists(
    st.tuples(st.just("id"), levels, levels, words, words, words, words, st.sampled_from([None, 0, 7, 30]), words),
    max_size=20,
)


def made(rows):
    return make_rows([10 * number for number in range(len(rows))], list(zip(*rows)))


@given(addresses, st.frozensets(st.integers(0, 4)), st.sampled_from(["", "LILAS", "érab", "lilas zola"]))
def test_the_filter_is_that_of_plain_python(rows, kept, search):
    found = shown_rows(made(rows), AddressFilter(levels=kept, words=search), "level", True)
    expected = {
        number
        for number, row in enumerate(rows)
        if (row[1] or 0) in kept
        and all(
            word in " ".join(str(row[place] or "") for place in (0, 3, 4, 5, 6, 8)).casefold()
            for word in search.casefold().split()
        )
    }
    assert set(found.tolist()) == expected


@given(addresses, st.sampled_from(SHOWN), st.booleans())
def test_sorting_is_stable_and_puts_the_unknown_last(rows, column, descending):
    table = made(rows)
    order = shown_rows(table, AddressFilter(), column, descending)
    assert sorted(order.tolist()) == list(range(len(rows)))
    ranks = table.ranks[column][order]
    known = ranks[ranks >= 0]
    assert (ranks[len(known) :] < 0).all()
    steps = np.diff(known)
    assert ((steps <= 0) if descending else (steps >= 0)).all()
    for first, second in zip(order, order[1:]):
        if table.ranks[column][first] == table.ranks[column][second]:
            assert first < second


def test_texts_sort_without_regard_to_case():
    table = made([("id", 1, None, name, None, None, None, None, None) for name in ("b", "A", "c", None)])
    order = shown_rows(table, AddressFilter(), "address", False)
    assert [table.texts["address"][row] for row in order] == ["A", "b", "c", ""]


def test_evolution_is_known_only_beside_an_earlier_campaign():
    alone = made([("id", 3, None, None, None, None, None, None, None)])
    assert alone.evolution.tolist() == [-1]
    table = made([("id", now, was, *[None] * 6) for now, was in ((3, 1), (1, 3), (2, 2), (2, None))])
    found = {
        code: shown_rows(table, AddressFilter(evolution=code), "level", True).tolist()
        for code in ("hausse", "baisse", "stable", "nouvellement_evalue")
    }
    assert found == {"hausse": [0], "baisse": [1], "stable": [2], "nouvellement_evalue": [3]}
    assert shown_rows(table, AddressFilter(), "evolution", True).tolist() == [0, 2, 1, 3]


def test_only_some_and_landlords():
    table = made([("id", 1, None, None, None, None, name, None, None) for name in ("b", None, "A", "b")])
    assert table.landlords == ("A", "b")
    only = table.rows_of([0, 20])
    assert shown_rows(table, AddressFilter(only=only), "landlord", False).tolist() == [2, 0]
    assert shown_rows(table, AddressFilter(EVERY_LEVEL, landlord="b"), "level", True).tolist() == [0, 3]
    assert len(READ) == 9


def test_rows_that_nobody_shows_are_freed_piece_by_piece():
    held = [made([("id", 1, None, None, None, None, "a", None, None)])]
    texts = held[0].texts
    free_rows(held)
    assert held == []
    assert not texts
