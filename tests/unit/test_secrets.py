"""Passwords are strong, readable aloud, and stand in a file that is its owner's alone and never half written."""

import json
import math
import os
import re
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from orsen_qgis.circles import secrets_file
from orsen_qgis.circles.secrets_file import add_secrets, check_secrets_file, generate_password, remove_secrets
from orsen_qgis.problems import Problem

FIRST = ("EXP-2026-000001", "dtsp", "aaaa-bbbb")
SECOND = ("EXP-2026-000002", "parquet", "cccc-dddd")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "secrets.json"


def beside(path):
    return [each.name for each in path.parent.iterdir()]


def held(path):
    return [(each["copy"], each["recipient"], each["password"]) for each in json.loads(path.read_text())["copies"]]


def test_a_password_has_over_eighty_bits_from_characters_nobody_mistakes():
    characters = secrets_file.GROUPS * secrets_file.GROUP
    assert characters * math.log2(len(set(secrets_file.ALPHABET))) >= 80
    assert not set("ilo01") & set(secrets_file.ALPHABET)
    passwords = {generate_password() for _ in range(500)}
    assert len(passwords) == 500
    assert all(re.fullmatch("([a-z2-9]{4}-){4}[a-z2-9]{4}", password) for password in passwords)
    assert set("".join(passwords)) == {*secrets_file.ALPHABET, "-"}


def test_passwords_are_added_to_those_that_stand_there(path):
    add_secrets(path, [FIRST])
    add_secrets(path, [SECOND])
    assert held(path) == [FIRST, SECOND]
    assert json.loads(path.read_text()) == {
        "copies": [dict(zip(("copy", "recipient", "password"), each)) for each in (FIRST, SECOND)]
    }
    assert beside(path) == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_file_is_its_owners_alone_even_when_it_was_not(path):
    add_secrets(path, [FIRST])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    add_secrets(path, [SECOND])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_removing_takes_back_what_was_added_and_nothing_else(path):
    add_secrets(path, [FIRST, SECOND])
    remove_secrets(path, [SECOND[0], "EXP-2026-000009"])
    assert held(path) == [FIRST]
    remove_secrets(path, [FIRST[0]])
    assert beside(path) == []
    remove_secrets(path, [FIRST[0]])


OTHERS = [b"", b"{}", b"[]", b"text", b'{"copies": {}}', b'{"copies": [{"copy": "a"}]}', b'{"copies": [], "more": 1}',
          b'{"copies": [{"copy": 1, "recipient": "a", "password": "b"}]}', b"\xff"]  # fmt: skip


@pytest.mark.parametrize("content", OTHERS)
def test_a_file_of_another_kind_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    for action in (
        lambda: check_secrets_file(path),
        lambda: add_secrets(path, [FIRST]),
        lambda: remove_secrets(path, [FIRST[0]]),
    ):
        with pytest.raises(Problem, match=r"secrets\.json"):
            action()
    assert path.read_bytes() == content
    assert beside(path) == [path.name]


def test_a_copy_that_has_a_password_already_is_refused(path):
    add_secrets(path, [FIRST])
    with pytest.raises(Problem, match="EXP-2026-000001"):
        add_secrets(path, [SECOND, (FIRST[0], "x", "y")])
    assert held(path) == [FIRST]


def test_a_folder_that_is_not_there_is_a_problem(path):
    for action in (check_secrets_file, lambda place: add_secrets(place, [FIRST])):
        with pytest.raises(Problem, match="cannot be written"):
            action(path / "deeper" / "secrets.json")


def test_a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it(path, monkeypatch):
    add_secrets(path, [FIRST])

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem, match="No space left"):
        add_secrets(path, [SECOND])
    assert held(path) == [FIRST]
    assert beside(path) == [path.name]


@pytest.mark.parametrize("action", [check_secrets_file, lambda path: add_secrets(path, [SECOND])])
def test_passwords_that_a_death_left_beside_the_file_are_taken_away(path, action):
    add_secrets(path, [FIRST])
    number, left = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    os.write(number, b"k7wm-half-written")
    os.close(number)
    mine = path.with_name(f".{path.name}.notes.part")
    mine.write_text("not ours")
    action(path)
    assert not Path(left).exists()
    assert mine.exists()
    assert FIRST in held(path)


def test_checking_leaves_no_trace(path):
    check_secrets_file(path)
    assert beside(path) == []


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights on Windows")
def test_a_link_leads_to_the_file_that_is_written(path, tmp_path):
    link = tmp_path / "link.json"
    link.symlink_to(path)
    add_secrets(link, [FIRST])
    assert link.is_symlink()
    assert held(path) == [FIRST]


def test_the_lock_of_windows_waits_for_its_turn_and_then_gives_up(path, monkeypatch):
    lock = path.with_name(f".{path.name}.lock")
    with secrets_file._alone_on_windows(path):
        assert lock.exists()
        monkeypatch.setattr(secrets_file, "PATIENCE", 0.0)
        with pytest.raises(Problem, match="cannot be written"), secrets_file._alone_on_windows(path):
            pass


WRITER = """
import sys
from orsen_qgis.circles.secrets_file import add_secrets
for number in range(10):
    add_secrets(sys.argv[1], [(f"{sys.argv[2]}-{number}", "r", "p")])
"""


def test_several_processes_add_to_one_file_and_none_is_lost(path):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, path, str(number)], env=environment) for number in range(4)
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0, 0]
    assert sorted(copy for copy, _, _ in held(path)) == sorted(f"{a}-{b}" for a in range(4) for b in range(10))
