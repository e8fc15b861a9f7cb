"""The register keeps what left, and gives numbers to copies."""

import os
import re
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from circle_examples import TODAY, addresses, circle
from register_examples import DTSP, RELEASE, SHA, VERSION, contents, fill, tamper, verify

from orsen_qgis.circles.canonical import digest
from orsen_qgis.circles.chain import GENESIS, next_entry
from orsen_qgis.circles.register import Register
from orsen_qgis.circles.register_facts import release_digest, territory_digest
from orsen_qgis.circles.release import release
from orsen_qgis.problems import Problem


@pytest.fixture
def path(tmp_path):
    return tmp_path / "register.orsen"


@pytest.fixture
def register(path):
    with Register.open(path, create=True) as register:
        yield register


@pytest.fixture
def filled(path):
    return fill(path)


def test_a_register_starts_with_an_entry_of_its_own(register, path):
    assert re.fullmatch("[0-9a-f]{32}", register.identity)
    assert register.verify().entries == 1
    with Register.open(path, create=True) as again:
        assert again.identity == register.identity
        assert again.verify().entries == 1


def test_two_registers_have_two_identities(register, tmp_path):
    with Register.open(tmp_path / "other", create=True) as other:
        assert other.identity != register.identity


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_file_is_its_owners_alone(register, path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_copies_are_numbered_by_year_in_the_order_of_issue(register):
    assert [register.issue(RELEASE, DTSP, VERSION).copy for _ in range(3)] == [
        "EXP-2026-000001",
        "EXP-2026-000002",
        "EXP-2026-000003",
    ]
    next_year = release(
        addresses([{"adresse": "1 rue des Secrets"}]), circle(), None, TODAY.replace(year=2027, month=1)
    )
    assert register.issue(next_year, DTSP, VERSION).copy == "EXP-2027-000001"
    assert register.issue(RELEASE, DTSP, VERSION).copy == "EXP-2026-000004"


def test_numbers_go_on_past_a_million(register, path):
    register.issue(RELEASE, DTSP, VERSION)
    tamper(path, "UPDATE chain SET subject = 'EXP-2026-999999' WHERE entry = 2")
    # Only the last entry is checked before writing, so another one has to follow the changed one.
    with Register.open(path) as again, pytest.raises(Problem, match="altered"):
        again.issue(RELEASE, DTSP, VERSION)
    assert [again_number(999_999), again_number(1_000_000)] == ["EXP-2026-1000000", "EXP-2026-1000001"]


def again_number(last):
    register = Register(Path("memory"), sqlite3.connect(":memory:"))
    register._connection.execute("CREATE TABLE chain (kind, subject)")
    register._connection.executemany(
        "INSERT INTO chain VALUES ('issued', ?)", [(f"EXP-2026-{last:06d}",), ("EXP-2026-000007",)]
    )
    try:
        return register._next_copy(2026)
    finally:
        register.close()


def test_an_issued_copy_carries_the_head_of_its_own_entry(register):
    issued = register.issue(RELEASE, DTSP, VERSION)
    assert issued.head == register.head
    assert issued.register == register.identity
    assert issued.entry == 2
    register.refuse(None, "Something else.")
    assert register.verify(issued.head).valid


def test_the_register_holds_facts_and_no_addresses(filled):
    held = " ".join(body for (body,) in contents(filled))
    for fact in ("CONV-93-2020", "Parquet de Bobigny", circle().canonical_hash, release_digest(RELEASE), VERSION):
        assert fact in held
    assert "Secrets" not in held
    assert "words of staff" not in held


def test_equal_contents_have_different_digests_so_that_nobody_guesses_them_back(register, path):
    register.refuse("a", "b")
    register.refuse("a", "b")
    first, second = (body for (body,) in contents(path)[1:])
    assert digest(first) != digest(second)


def test_a_circle_that_accepts_another_register_is_refused(register):
    other = release(addresses([{}]), circle(register="0" * 32), None, TODAY)
    with pytest.raises(Problem, match=register.identity):
        register.issue(other, DTSP, VERSION)
    same = release(addresses([{}]), circle(register=register.identity), None, TODAY)
    assert register.issue(same, DTSP, VERSION).entry == 2


def test_a_copy_is_delivered_or_withdrawn_once_and_only_when_issued(filled):
    with Register.open(filled) as register:
        for copy in ("EXP-2026-000001", "EXP-2026-000002", "EXP-2026-000009", ""):
            with pytest.raises(Problem, match="not waiting"):
                register.deliver(copy, SHA, "id", "x.pdf")
            with pytest.raises(Problem, match="not waiting"):
                register.withdraw(copy, "no")
        assert register.verify().entries == 7


def test_a_copy_is_identified_by_its_bytes_or_its_pdf_identifier(filled):
    with Register.open(filled) as register:
        found = register.identify(sha256=SHA.upper())
        assert (found.copy, found.recipient_id, found.recipient_name) == ("EXP-2026-000001", "dtsp", "DTSP 93")
        assert (found.circle_id, found.by, found.trusted) == ("police-justice-93", "sha256", True)
        assert found.issued_on.endswith("+00:00")
        assert register.identify(sha256="0" * 64, pdf_identifier="ID-1").by == "identifier"
        assert register.identify(sha256="0" * 64, pdf_identifier="id-2") is None
        assert register.identify() is None
        assert register.identify(sha256="", pdf_identifier="") is None


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all, only some text", b"SQLite format 3\x00" + b"\x01" * 4080]
)
def test_a_file_that_is_no_register_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(Problem, match=r"register\.orsen"):
        Register.open(path)
    assert path.read_bytes() == content


def test_a_database_of_something_else_is_refused_and_left_alone(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mine (value)")
    connection.close()
    before = path.read_bytes()
    for create in (False, True):
        with pytest.raises(Problem, match="not an ORSEN register"):
            Register.open(path, create=create)
    assert path.read_bytes() == before


def test_a_register_that_is_not_there_is_a_problem_and_is_not_made(path, tmp_path):
    with pytest.raises(Problem, match="cannot be opened"):
        Register.open(path)
    assert not path.exists()
    with pytest.raises(Problem, match="cannot be opened"):
        Register.open(tmp_path / "no folder" / "register", create=True)
    with pytest.raises(Problem, match="cannot be opened"):
        Register.open(tmp_path, create=True)


def test_a_failure_while_writing_leaves_nothing_half_written(filled, monkeypatch):
    with Register.open(filled) as register:
        register._connection.execute("DROP TABLE contents")
        with pytest.raises(Problem, match="cannot be written"):
            register.refuse("a", "b")
    connection = sqlite3.connect(filled)
    assert connection.execute("SELECT count(*) FROM chain").fetchone() == (7,)
    connection.close()


WRITER = """
import sys
from register_examples import DTSP, RELEASE, VERSION, Register
for _ in range(5):
    with Register.open(sys.argv[1], create=True) as register:
        issued = register.issue(RELEASE, DTSP, VERSION)
        register.deliver(issued.copy, "00", "", "x.pdf")
        print(issued.copy)
"""


def test_eight_processes_write_to_one_register_from_its_first_entry_on(path):
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here), str(here.parent.parent)])}
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, text=True, env=environment)
        for _ in range(8)
    ]
    copies = [copy for writer in writers for copy in writer.communicate(timeout=120)[0].split()]
    assert [writer.returncode for writer in writers] == [0] * 8
    assert sorted(copies) == [f"EXP-2026-{number:06d}" for number in range(1, 41)]
    found = verify(path)
    assert (found.valid, found.entries) == (True, 81)


def test_the_digest_of_an_entry_covers_each_of_its_values():
    first = next_entry(None, "opened", "2026-01-01", "a", "b")
    assert first.previous == GENESIS
    others = [
        next_entry(first, "opened", "2026-01-01", "a", "b"),
        next_entry(None, "issued", "2026-01-01", "a", "b"),
        next_entry(None, "opened", "2026-01-02", "a", "b"),
        next_entry(None, "opened", "2026-01-01", "ab", ""),
        next_entry(None, "opened", "2026-01-01", "a", "c"),
    ]
    assert len({first.digest, *(other.digest for other in others)}) == 6


def test_the_digest_of_a_release_follows_its_rows_not_the_order_of_the_input():
    rows = [{"adresse": name} for name in ("a", "b", "c")]
    one, other = (release(addresses(each), circle(), None, TODAY) for each in (rows, rows[::-1]))
    assert release_digest(one) == release_digest(other)
    changed = release(addresses([*rows[:2], {"adresse": "c", "niveau": 4}]), circle(), None, TODAY)
    assert release_digest(changed) != release_digest(one)


def test_the_digest_of_a_territory_follows_its_shape():
    import shapely

    square = shapely.box(0, 0, 1, 1)
    turned = shapely.Polygon([(1, 1), (0, 1), (0, 0), (1, 0)])
    assert territory_digest(square) == territory_digest(turned)
    assert territory_digest(square) != territory_digest(shapely.box(0, 0, 1, 2))
