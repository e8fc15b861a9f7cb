"""What the register remembers of releases, who approved what, and what it forgets when the time has come."""

import datetime
import sqlite3

import pytest
from circle_examples import TODAY, addresses, circle

from orsen_qgis.circles import register_schema
from orsen_qgis.circles.holdings import Override
from orsen_qgis.circles.policy import Recipient
from orsen_qgis.circles.register import Register
from orsen_qgis.circles.release import release
from orsen_qgis.problems import Problem

VERSION = "0.1.0"
ROWS = [{"residence": "R", "adresse": f"{number} rue", "niveau": level} for number, level in enumerate((1, 1, 1, 4))]
COARSE = {"precision": "residence", "minimum": {"addresses": 3, "dwellings": 11}}
DTSP = Recipient("dtsp", "DTSP 93")
LATER = TODAY + datetime.timedelta(days=366)


@pytest.fixture
def register(tmp_path):
    with Register.open(tmp_path / "register.orsen", create=True) as register:
        yield register


def issue(register, rows=ROWS, asked=None, override=None, recipient=None):
    asked = asked or circle(**COARSE)
    made = release(addresses(rows), asked, None, TODAY, register.holdings(asked), override)
    return made, register.issue(made, recipient or asked.recipients[0], VERSION)


def bodies(register):
    return [said for _, said in register.entries()]


def test_holdings_are_what_was_issued_to_the_recipients_and_not_withdrawn(register):
    issue(register)
    _, second = issue(register, recipient=Recipient("parquet", "Parquet de Bobigny"))
    assert [each.copies for each in register.holdings(circle()).releases] == [("EXP-2026-000001", second.copy)]
    others = circle(recipients=[{"id": "mairie", "name": "Mairie"}])
    assert register.holdings(others).releases == ()
    register.withdraw("EXP-2026-000001", "The disk is full.")
    assert register.holdings(circle()).copies == {second.copy}
    register.withdraw(second.copy, "The disk is full.")
    assert register.holdings(circle()).releases == ()


@pytest.mark.parametrize("recipient", [{"id": "DTSP", "name": "x"}, {"id": "x", "name": "dtsp  93"}])
def test_a_recipient_is_recognised_by_its_id_or_its_name(register, recipient):
    issue(register)
    assert register.holdings(circle(recipients=[recipient])).copies == {"EXP-2026-000001"}


def test_a_circle_may_compare_with_everybodys_copies(register):
    issue(register)
    others = circle(recipients=[{"id": "mairie", "name": "Mairie"}], differencing="any-recipient")
    assert register.holdings(others).copies == {"EXP-2026-000001"}


def test_the_copy_that_stands_in_the_way_is_named_across_circles_of_one_recipient(register):
    issue(register)
    low = circle(id="other", levels=[1, 2], **COARSE)
    made = release(addresses(ROWS), low, None, TODAY, register.holdings(low))
    assert made.rows == 0
    assert made.counts.because == {"EXP-2026-000001": 3}
    with pytest.raises(Problem, match="EXP-2026-000001"):
        made.refuse_if_empty()


def test_a_release_that_was_not_compared_does_not_get_a_number(register):
    issue(register)
    low = circle(id="other", levels=[1, 2], **COARSE)
    unseen = release(addresses(ROWS), low, None, TODAY)
    with pytest.raises(Problem, match="not compared with"):
        register.issue(unseen, DTSP, VERSION)
    assert register.verify().entries == 2


def test_the_footprint_is_kept_once_for_the_copies_of_a_release_and_names_nobody(register):
    made, _ = issue(register)
    register.issue(made, made.circle.recipients[1], VERSION)
    first, second = bodies(register)[1:]
    assert second["footprint"] == "EXP-2026-000001"
    assert len(first["footprint"]) == 7
    assert "rue" not in str(first)


def test_an_override_is_written_down_with_its_name_and_reason(register):
    issue(register)
    issue(register, asked=circle(id="other", levels=[1, 2], **COARSE), override=Override("C. Martin", "Urgence"))
    said = bodies(register)[-1]
    assert (said["override"], said["because"]) == (["C. Martin", "Urgence"], {"EXP-2026-000001": 3})


def test_an_altered_register_is_not_asked_what_recipients_hold(register):
    issue(register)
    register._connection.execute("DROP TRIGGER contents_no_update")
    register._connection.execute("UPDATE contents SET body = replace(body, 'DTSP 93', 'Nobody')")
    with pytest.raises(Problem, match="not as it was written"):
        register.holdings(circle())


def test_a_circle_that_asks_for_approval_waits_for_a_name(register):
    asked = circle(approval=True)
    with pytest.raises(Problem, match="asks for approval"):
        issue(register, asked=asked)
    with pytest.raises(Problem, match="has a name"):
        register.approve(asked, " ", "")
    register.approve(asked, "C. Martin, DPO", "Convention relue")
    assert issue(register, asked=asked)[1].copy == "EXP-2026-000001"


def test_a_changed_circle_waits_again_even_when_it_no_longer_asks(register):
    register.approve(circle(approval=True), "C. Martin", "")
    for changed in (circle(approval=True, levels=[4]), circle()):
        with pytest.raises(Problem, match=r"changed since C[.] Martin"):
            register.refuse_unapproved(changed)
        with pytest.raises(Problem, match=r"changed since C[.] Martin"):
            issue(register, asked=changed)
    register.approve(circle(), "A. Diallo", "")
    register.refuse_unapproved(circle())
    with pytest.raises(Problem, match=r"changed since A[.] Diallo"):
        register.refuse_unapproved(circle(approval=True))


def test_a_verification_is_an_entry_when_asked(register):
    issue(register)
    entry = register.record_verification(register.verify(register.head), register.head)
    assert entry == 3
    said = bodies(register)[-1]
    assert (said["valid"], said["entries"], said["found"]) == (True, 2, "")
    assert register.verify().valid


@pytest.fixture
def without_secure_delete(monkeypatch):
    """Debian's SQLite zeroes what it deletes; others do not. Here nothing does so unless it is told to."""
    connect = sqlite3.connect

    def careless(*arguments, **options):
        connection = connect(*arguments, **options)
        connection.execute("PRAGMA secure_delete = OFF")
        return connection

    monkeypatch.setattr(register_schema.sqlite3, "connect", careless)


def test_the_careless_connection_does_leave_bytes_behind(without_secure_delete, tmp_path):
    connection = register_schema.sqlite3.connect(tmp_path / "x", isolation_level=None)
    connection.execute("CREATE TABLE t (v)")
    connection.execute("INSERT INTO t VALUES ('CANARI resté là')")
    connection.execute("DELETE FROM t")
    connection.close()
    assert b"CANARI" in (tmp_path / "x").read_bytes()


def test_a_purge_leaves_no_byte_of_what_it_empties_and_the_chain_holds(without_secure_delete, tmp_path):
    path = tmp_path / "register.orsen"
    canary = circle(recipients=[{"id": "CANARI", "name": "CANARI"}], name="CANARI")
    with Register.open(path, create=True) as register:
        for _ in range(5):
            _, issued = issue(register, asked=canary)
        register.deliver(issued.copy, "ab" * 32, "CANARI-pdf", "CANARI.pdf")
        register.refuse("CANARI", "CANARI " * 900)
        printed = register.issue(*_fresh(register, canary)).head
        assert path.read_bytes().count(b"CANARI") > 10
        assert register.purge(TODAY, 0).emptied == 0
        purged = register.purge(LATER + datetime.timedelta(days=400), 0)
        assert (purged.emptied, purged.entry) == (8, 10)
        assert register.verify(printed).valid
        assert register.purge(LATER + datetime.timedelta(days=500), 0).emptied == 0
        assert register.holdings(canary).releases == ()
        assert issue(register, asked=canary)[1].copy == "EXP-2026-000007"
        register.purge(LATER + datetime.timedelta(days=800), 0)
    assert b"CANARI" not in path.read_bytes()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["register.orsen"]


def _fresh(register, asked):
    return release(addresses(ROWS), asked, None, TODAY, register.holdings(asked)), asked.recipients[0], VERSION


def test_contents_are_kept_until_their_copy_had_to_be_destroyed_and_as_long_again_as_asked(register):
    issue(register)
    destroyed = TODAY + datetime.timedelta(days=365)
    for days in (0, 30):
        assert register.purge(destroyed + datetime.timedelta(days=days), days).emptied == 0
    assert register.purge(destroyed + datetime.timedelta(days=31), 30).emptied == 1


def test_the_last_approval_of_a_circle_outlives_a_purge(register):
    register.approve(circle(approval=True, levels=[4]), "Ancienne", "")
    register.approve(circle(approval=True), "C. Martin", "")
    assert register.purge(TODAY + datetime.timedelta(days=4000), 0).emptied == 1
    register.refuse_unapproved(circle(approval=True))
    with pytest.raises(Problem, match=r"C[.] Martin"):
        register.refuse_unapproved(circle())


def purged(register):
    """Return a connection to the file, which is a register after a purge, without the triggers."""
    issue(register)
    register.refuse("a", "b")
    register.purge(TODAY + datetime.timedelta(days=4000), 0)
    connection = register._connection
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return connection


@pytest.mark.parametrize(
    ("statement", "first_bad"),
    [
        ("DELETE FROM contents WHERE entry = 4", 2),
        ("DELETE FROM contents WHERE entry = 1", 1),
        ("UPDATE contents SET body = replace(body, '2,3', '1,3') WHERE entry = 4", 4),
        ("INSERT INTO contents VALUES (2, '{}')", 2),
        ("DELETE FROM chain WHERE entry = 4", 2),
        ("UPDATE chain SET kind = 'purged' WHERE entry = 2", 2),
    ],
)
def test_a_purge_covers_up_nothing_else(register, statement, first_bad):
    purged(register).execute(statement)
    found = register.verify()
    assert (found.valid, found.first_bad) == (False, first_bad)


def test_an_altered_register_is_not_purged(register):
    issue(register)
    register._connection.execute("DROP TRIGGER contents_no_update")
    register._connection.execute("UPDATE contents SET body = '{}' WHERE entry = 2")
    with pytest.raises(Problem, match="not as it was written"):
        register.purge(TODAY + datetime.timedelta(days=4000), 0)


def test_after_a_purge_ordinary_tools_still_cannot_delete(register):
    issue(register)
    register.refuse("a", "b")
    register.purge(TODAY + datetime.timedelta(days=4000), 0)
    with pytest.raises(sqlite3.IntegrityError):
        register._connection.execute("DELETE FROM contents")
