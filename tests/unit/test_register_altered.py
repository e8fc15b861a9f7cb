"""Every change of what a register holds shows."""

# ruff: noqa: S608  (statements are put together from names that stand in this file)

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from register_examples import DTSP, PARQUET, RELEASE, SHA, VERSION, fill, tamper, verify

from orsen_qgis.circles.canonical import digest
from orsen_qgis.circles.register import Register
from orsen_qgis.problems import Problem


@pytest.fixture
def filled(tmp_path):
    return fill(tmp_path / "register.orsen")


def test_an_altered_register_says_that_its_answer_proves_nothing(filled):
    tamper(filled, "UPDATE contents SET body = replace(body, 'DTSP 93', 'Somebody') WHERE entry = 2")
    with Register.open(filled) as register:
        found = register.identify(sha256=SHA)
    assert (found.recipient_name, found.trusted) == ("Somebody", False)


def test_a_copy_whose_recipient_was_tampered_away_is_still_found(filled):
    tamper(filled, "DELETE FROM contents WHERE entry = 2")
    with Register.open(filled) as register:
        found = register.identify(sha256=SHA)
    assert (found.copy, found.recipient_name, found.trusted) == ("EXP-2026-000001", "", False)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE chain SET kind = 'x' WHERE entry = 2",
        "DELETE FROM chain WHERE entry = 7",
        "INSERT OR REPLACE INTO chain SELECT 2, kind, at, subject, content, previous, 'x' FROM chain WHERE entry = 3",
        "REPLACE INTO contents VALUES (2, '{}')",
        "UPDATE contents SET body = '{}'",
        "DELETE FROM contents",
        "UPDATE OR REPLACE chain SET entry = 3 WHERE entry = 2",
    ],
)
def test_ordinary_tools_cannot_change_the_register(filled, statement):
    connection = sqlite3.connect(filled)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    connection.close()
    assert verify(filled).valid


TAMPERED = {
    "changed": (["UPDATE chain SET at = '2020-01-01' WHERE entry = 3"], 3, "digest"),
    "changed and sealed again": ("reseal", 4, "gap"),
    "deleted": (["DELETE FROM chain WHERE entry = 4", "DELETE FROM contents WHERE entry = 4"], 4, "gap"),
    "closed up after deletion": (
        [
            "DELETE FROM chain WHERE entry = 4",
            "DELETE FROM contents WHERE entry = 4",
            "UPDATE chain SET entry = entry - 1 WHERE entry > 4",
            "UPDATE contents SET entry = entry - 1 WHERE entry > 4",
        ],
        4,
        "digest",
    ),
    "first deleted": (["DELETE FROM chain WHERE entry = 1"], 1, "gap"),
    "replaced": (["INSERT OR REPLACE INTO chain VALUES (5, 'x', 'x', 'x', 'x', 'x', 'x')"], 5, "digest"),
    "swapped": (
        [
            "UPDATE chain SET entry = 99 WHERE entry = 3",
            "UPDATE chain SET entry = 3 WHERE entry = 4",
            "UPDATE chain SET entry = 4 WHERE entry = 99",
        ],
        3,
        "digest",
    ),
    "added": (["INSERT INTO chain VALUES (8, 'issued', 'x', 'x', 'x', 'y', 'z')"], 8, "digest"),
    "slipped in before the first": (["INSERT INTO chain VALUES (0, 'issued', 'x', 'x', 'x', 'y', 'z')"], 1, "gap"),
    "last deleted, contents forgotten": (["DELETE FROM chain WHERE entry = 7"], 7, "content-orphan"),
    "contents changed": (["UPDATE contents SET body = replace(body, 'dtsp', 'mairie') WHERE entry = 2"], 2, "content"),
    "contents as bytes": (["UPDATE contents SET body = CAST(body AS BLOB) WHERE entry = 2"], 2, "content"),
    "contents deleted": (["DELETE FROM contents WHERE entry = 6"], 6, "content-missing"),
    "contents added": (["INSERT INTO contents VALUES (-3, '{}')"], 8, "content-orphan"),
    "no text any more": (["UPDATE chain SET subject = CAST(x'ff00' AS TEXT) WHERE entry = 2"], 2, "digest"),
    "bytes": (["UPDATE chain SET subject = x'ff00' WHERE entry = 2"], 2, "digest"),
    "emptied": (["DELETE FROM chain", "DELETE FROM contents"], 1, "gap"),
    "without contents": (["DROP TABLE contents"], 1, "unreadable"),
    "without chain": (["DROP TABLE chain"], 1, "unreadable"),
}


def reseal(path):
    """Change entry 3 and give it the digest that then suits it: the next one no longer follows."""
    connection = sqlite3.connect(path)
    _, kind, at, _, content, _, _ = connection.execute("SELECT * FROM chain WHERE entry = 3").fetchone()
    before = connection.execute("SELECT digest FROM chain WHERE entry = 2").fetchone()[0]
    connection.close()
    sealed = digest(["orsen-register/1", 3, kind, at, "EXP-2026-000077", content, before])
    return [("UPDATE chain SET subject = 'EXP-2026-000077', digest = ? WHERE entry = 3", (sealed,))]


@pytest.mark.parametrize(("statements", "first_bad", "reason"), TAMPERED.values(), ids=TAMPERED)
def test_verification_finds_what_was_changed_and_where(filled, statements, first_bad, reason):
    tamper(filled, *(reseal(filled) if statements == "reseal" else statements))
    found = verify(filled)
    assert (found.valid, found.first_bad, found.reason) == (False, first_bad, reason)
    assert str(first_bad) in str(found.explain())


COLUMNS = {"chain": ["kind", "at", "subject", "content", "previous", "digest"], "contents": ["body"]}
MUTATIONS = st.one_of(
    st.tuples(
        st.just("update"),
        st.sampled_from([(table, column) for table in COLUMNS for column in COLUMNS[table]]),
        st.integers(1, 7),
        st.text(max_size=70) | st.binary(max_size=10) | st.integers(-9, 9),
    ),
    st.tuples(st.just("move"), st.sampled_from(["chain", "contents"]), st.integers(1, 7), st.integers(-5, 20)),
    st.tuples(st.just("delete"), st.sampled_from(["chain", "contents"]), st.integers(1, 7), st.none()),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MUTATIONS)
def test_any_change_of_one_row_is_found(filled, tmp_path, mutation):
    action, where, entry, value = mutation
    changed = tmp_path / "changed"
    changed.write_bytes(filled.read_bytes())
    if action == "update":
        statement = (f"UPDATE OR IGNORE {where[0]} SET {where[1]} = ? WHERE entry = ?", (value, entry))
    elif action == "move":
        statement = (f"UPDATE OR IGNORE {where} SET entry = ? WHERE entry = ?", (value, entry))
    else:
        statement = (f"DELETE FROM {where} WHERE entry = ?", (entry,))
    tamper(changed, statement)
    assert verify(changed).valid == (rows(changed) == rows(filled))


def rows(path):
    connection = sqlite3.connect(path)
    connection.text_factory = bytes
    try:
        return [connection.execute(f"SELECT * FROM {table} ORDER BY entry").fetchall() for table in COLUMNS]
    finally:
        connection.close()


def test_a_cut_end_shows_against_the_head_of_a_copy(filled):
    with Register.open(filled) as register:
        printed = register.issue(RELEASE, DTSP, VERSION).head
    assert verify(filled, printed).valid
    tamper(filled, "DELETE FROM chain WHERE entry = 8", "DELETE FROM contents WHERE entry = 8")
    assert verify(filled).valid
    found = verify(filled, printed)
    assert (found.valid, found.entries, found.first_bad, found.reason) == (False, 7, 8, "head")


def test_a_register_written_anew_shows_against_the_head_of_a_copy(filled, tmp_path):
    with Register.open(filled) as register:
        printed = register.issue(RELEASE, DTSP, VERSION).head
    with Register.open(tmp_path / "new", create=True) as forged:
        for recipient in (DTSP, PARQUET, DTSP):
            forged.issue(RELEASE, recipient, VERSION)
        assert forged.verify().valid
        assert not forged.verify(printed).valid


def test_a_head_is_accepted_as_people_type_it(filled):
    with Register.open(filled) as register:
        head = register.head
    grouped = " ".join(head[start : start + 4] for start in range(0, 64, 4)).upper()
    assert verify(filled, grouped).valid
    assert verify(filled, head[:16]).valid
    assert verify(filled, "  ").valid
    assert not verify(filled, "0" * 64).valid
    assert not verify(filled, head + "0").valid
    with pytest.raises(Problem, match="too short"):
        verify(filled, head[:15])


def test_nothing_is_written_after_an_altered_end(filled):
    tamper(filled, "UPDATE chain SET at = 'x' WHERE entry = 7")
    with Register.open(filled) as register, pytest.raises(Problem, match="altered"):
        register.issue(RELEASE, DTSP, VERSION)
    assert verify(filled).entries == 7


def test_a_damaged_file_is_found_and_never_raises(filled):
    whole = filled.read_bytes()
    page = 4096
    for start in range(page, len(whole), page):
        filled.write_bytes(whole[:start] + b"\xa5" * page + whole[start + page :])
        found = verify(filled)
        if not found.valid:
            assert found.first_bad is not None
    filled.write_bytes(whole[: 2 * page])
    assert not verify(filled).valid
