"""A PostGIS of its own for the tests: made by initdb in a temporary folder, reached by a socket there, no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ACCOUNT = "postgres"


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL with PostGIS; None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    for program in reversed(found):
        if Path(f"/usr/share/postgresql/{program.parts[-3]}/extension/postgis.control").exists():
            return program.parent
    return None


@contextmanager
def server() -> Iterator[str]:
    """Start a server as long as the block lasts; give the start of a connection string (``dbname='orsen' host=…``)."""
    binaries = programs()
    assert binaries is not None, "These tests need PostgreSQL with PostGIS: scripts/setup.sh installs both on Debian."
    # Short: the path of a socket may have a hundred letters at most.
    folder = Path(tempfile.mkdtemp(prefix="orsen-pg-"))
    run = _runner(folder)
    try:
        run(binaries / "initdb", "-D", folder / "data", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        settings = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run(binaries / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-o", settings, "-w", "start")
        try:
            run(binaries / "createdb", "-h", folder, "orsen")
            run(binaries / "psql", "-h", folder, "-d", "orsen", "-qc", "CREATE EXTENSION postgis")
            yield f"dbname='orsen' host='{folder}' user='{_account()}'"
        finally:
            run(binaries / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> str:
    """PostgreSQL refuses to run as root: its own account does it then."""
    return ACCOUNT if os.geteuid() == 0 else Path.home().owner()


def _runner(folder: Path):
    prefix = []
    if os.geteuid() == 0:
        shutil.chown(folder, ACCOUNT)
        prefix = ["runuser", "-u", ACCOUNT, "--"]

    def run(*command: object) -> None:
        subprocess.run([*prefix, *map(str, command)], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    return run
