"""Exports that are killed, crowded, short of disk or rights, or watched: nothing readable is left, nothing leaves."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from export_remains import faults_in
from export_town import Export
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from orsen_qgis.circles.register import Register

CHILDREN = Path(__file__).with_name("export_children.py")
# A tenth of the points on the other versions of QGIS and Qt.
POINTS = 100 if Qgis.versionInt() < 34100 and QT_VERSION_STR.startswith("5") else 10
# Bytes: from nothing to a whole register, to a copy that is nearly written.
DISKS = (1, 5_000, 12_000, 22_000, 25_000, 30_000, 60_000)


def children(command: str, folder: Path, *rest: str, **variables: str) -> dict[str, Any]:
    """Run a command of the program beside this file; return what came of it.

    Its temporary files and its QGIS settings lie in the folder too: a proxy set there is not that of later tests.
    """
    for name in ("tmp", "profile"):
        (folder / name).mkdir(exist_ok=True)
    places = {"XDG_CONFIG_HOME": "settings", "QGIS_CUSTOM_CONFIG_PATH": "profile", "TMPDIR": "tmp"}
    own = {name: str(folder / place) for name, place in places.items()}
    done = subprocess.run(
        [sys.executable, str(CHILDREN), command, str(folder), *rest],
        capture_output=True, text=True, check=False, timeout=540, env={**os.environ, **own, **variables},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def is_whole(register: Path) -> bool:
    with Register.open(register) as opened:
        return opened.verify().valid


def test_killed_at_any_step_nothing_can_be_read_and_the_next_export_works(tmp_path: Path) -> None:
    outcome = children("kill", tmp_path, str(POINTS))
    assert "error" not in outcome, outcome
    assert not outcome["faults"]
    assert outcome["deaths"] >= POINTS * 0.9
    assert outcome["steps"] > 10_000
    # Points lie in every tenth of the export, and in everything that writes.
    assert all(outcome["spread"]) or POINTS < 100
    assert {"copies.py", "secrets_file.py"} < set(outcome["places"])
    assert len(outcome["places"]) >= POINTS / 10


def test_eight_exports_at_once_lose_nothing(tmp_path: Path) -> None:
    outcome = children("crowd", tmp_path, "8")
    assert outcome == {"endings": [0] * 8, "said": []}
    export = Export(tmp_path)
    assert len(export.pdfs()) == 16
    assert sorted(export.passwords()) == [path.stem for path in export.pdfs()]
    assert not faults_in(tmp_path)
    with sqlite3.connect(export.register) as connection:
        counts = dict(connection.execute("SELECT kind, count(*) FROM chain GROUP BY kind"))
    assert counts == {"opened": 1, "issued": 16, "delivered": 16}
    assert is_whole(export.register)


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    for size, ended, said in children("disk", tmp_path, *map(str, DISKS))["outcomes"]:
        assert ended == 1, size
        assert "cannot be written" in said
        left = list((tmp_path / str(size)).rglob("*"))
        assert [path.name for path in left] == ["register.sqlite"], size
        # An empty file is a register that was not begun: the next export begins it.
        assert not left[0].stat().st_size or is_whole(left[0])


def test_a_disk_that_is_really_full_leaves_nothing(tmp_path: Path) -> None:
    """Disks in memory of 4 KB to 1 MB, where a test may mount one: all runs out on them, not only the copies."""
    told = children("full", tmp_path, *map(str, (1, 4, 8, 12, 20, 40, 60, 80, 250)))
    assert told["ended"] == 0, told
    if not told["watched"]:
        warnings.warn("No disk of one's own here: only limits on files stood for full disks.", stacklevel=1)
        return
    *full, (_, said, left, faults) = told["outcomes"]
    assert (said, faults) == ("", [])
    assert sum(name.endswith(".pdf") for name in left) == 2
    for pages, said, left, faults in full:
        assert "cannot be written" in said or "cannot be opened" in said, (pages, said)
        assert set(left) <= {"register.sqlite"}, pages
        assert faults == [], pages


@pytest.mark.parametrize("name", ["OUTPUT", "SECRETS", "REGISTER"])
def test_a_read_only_folder_is_refused(name: str, open_folder: Path) -> None:
    outcome = children("rights", open_folder, name)
    assert outcome["ended"] == 1
    assert "Permission denied" in outcome["said"]
    assert not list((open_folder / "locked" / "copies").iterdir())
    left = {path.name for path in (open_folder / "free").iterdir()} - {"log"}
    assert left == (set() if name == "REGISTER" else {"register.sqlite"})
    if left:
        with sqlite3.connect(open_folder / "free" / "register.sqlite") as connection:
            last = connection.execute("SELECT kind FROM chain ORDER BY entry DESC").fetchone()[0]
        assert last in {"refused", "withdrawn"}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can reach, which pytest's own are not."""
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="orsen-rights-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_missing_font_is_refused(
    run: Callable[..., dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orsen_qgis.maps.fonts.FONT", "No Such Font")
    export = Export(tmp_path)
    with pytest.raises(Exception, match="No Such Font"):
        run("orsen:exportconfidentialmaps", export.parameters())
    assert not export.left()
    with Register.open(export.register) as register:
        assert register.verify().entries == 2


def test_an_export_asks_nothing_of_the_network(tmp_path: Path) -> None:
    with proxy() as (port, seen):
        children("network", tmp_path, str(port), "export")
        assert len(Export(tmp_path).pdfs()) == 2
        begin, end = (seen.index(next(asked for asked in seen if word in asked)) for word in (b"begin.", b"end."))
        assert end == begin + 1, seen[begin:end]
        # The same watch does see what QGIS and GDAL ask.
        children("network", tmp_path, str(port), "ask")
        assert any(b"qgis.png" in request for request in seen)
        assert any(b"gdal.tif" in request for request in seen)


def test_an_export_sends_no_packet(tmp_path: Path) -> None:
    """Also past proxies and settings, where Linux lets a test have a network of its own."""
    told = children("alone", tmp_path)
    assert told["ended"] == 0
    if not told["watched"]:
        warnings.warn("No network of one's own here: only the proxy watched the export.", stacklevel=1)
        return
    assert told["seen"]
    assert told["sent"] == 0


@contextmanager
def proxy() -> Iterator[tuple[int, list[bytes]]]:
    """A proxy that answers nothing but an error, and keeps what it was asked."""
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    seen.append(connection.recv(4096))
                    connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield server.getsockname()[1], seen
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)
