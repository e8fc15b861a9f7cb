"""The register's file: an SQLite database that starts with an entry of its own."""

from __future__ import annotations

import os
import sqlite3
import struct
import time
from pathlib import Path

from ..problems import Problem

# "ORSN", where SQLite keeps whose file this is.
APPLICATION = 0x4F52534E
SCHEMA_VERSION = 1
# How long a writer waits for others, in seconds.
PATIENCE = 60.0
BETWEEN_TRIES = 0.01  # seconds
MAGIC = b"SQLite format 3\x00"
HEADER = 100

# Triggers stop mistakes and honest tools; whoever goes round them breaks the chain. The one before INSERT also stops
# INSERT OR REPLACE, which fires no trigger for the row that it deletes.
NO_DELETION = (
    "CREATE TRIGGER contents_no_delete BEFORE DELETE ON contents"
    " BEGIN SELECT RAISE(ABORT, 'the register is only added to'); END"
)
SCHEMA = (
    "CREATE TABLE chain (entry INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, subject TEXT NOT NULL,"
    " content TEXT NOT NULL, previous TEXT NOT NULL UNIQUE, digest TEXT NOT NULL UNIQUE)",
    "CREATE TABLE contents (entry INTEGER PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE INDEX chain_subject ON chain (subject)",
    *(
        f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, 'the register is only added to'); END"
        for table, action in (("chain", "UPDATE"), ("chain", "DELETE"), ("contents", "UPDATE"))
    ),
    NO_DELETION,
    *(
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"  # noqa: S608 (two names of ours)
        f" WHEN NEW.entry <= (SELECT max(entry) FROM {table})"
        f" BEGIN SELECT RAISE(ABORT, 'the register is only added to'); END"
        for table in ("chain", "contents")
    ),
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)


def connect(path: Path, create: bool) -> sqlite3.Connection:
    """Open a register's file; with ``create``, one that does not exist yet is made, readable by its owner alone.

    Problem when there is none, it cannot be read, or it is something else; a file just made has to be started. A
    damaged register opens, so that verification can say where the damage is. Transactions are the caller's to begin.
    """
    try:
        if create:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        else:
            check_is_register(path)
        connection = sqlite3.connect(str(path), timeout=PATIENCE, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise Problem(
            "The register “{file}” cannot be opened: {error}. Check the path and your rights.",
            file=path,
            error=getattr(error, "strerror", None) or error,
        ) from error
    # Bytes that are no text are tampering: verification has to see them, and not to stumble.
    connection.text_factory = _text
    return connection


def begin_writing(connection: sqlite3.Connection) -> None:
    """Take the register for one writer; wait for others first."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            # EXTRA: an entry that was given out survives a power cut.
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("BEGIN IMMEDIATE")
            return
        except sqlite3.OperationalError as error:
            # SQLite waits for a lock by itself, but not for the one it needs to read the schema the first time.
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(BETWEEN_TRIES)


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether nothing was ever written into this database."""
    return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def make_schema(connection: sqlite3.Connection) -> None:
    """Make the tables and triggers, within the caller's transaction."""
    for statement in SCHEMA:
        connection.execute(statement)


def check_is_register(path: Path) -> None:
    """Raise Problem when the file does not say that it is a register of this version; OSError when it cannot be read.

    The file's header is read as bytes: SQLite itself gives up on a damaged register before it says whose it is.
    """
    with path.open("rb") as file:
        header = file.read(HEADER)
    # SQLite's file format: the user version stands at byte 60, the application's number at byte 68.
    whose = len(header) == HEADER and header.startswith(MAGIC) and struct.unpack_from(">i4xI", header, 60)
    if whose != (SCHEMA_VERSION, APPLICATION):
        raise _foreign(path)


def check_is_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Raise Problem when an open database is no register of this version.

    Asked of the connection: closing a second handle on the file would drop the locks that this process holds on it
    (POSIX), and let two writers in at once.
    """
    whose = tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id"))
    if whose != (SCHEMA_VERSION, APPLICATION):
        raise _foreign(path)


def unwritable(path: Path, error: Exception) -> Problem:
    """Return the sentence for an error of SQLite or of the system while writing."""
    if "not a database" in str(error):
        return _foreign(path)
    return Problem(
        "The register “{file}” cannot be written: {error}. Nothing leaves without it.",
        file=path,
        error=getattr(error, "strerror", None) or error,
    )


def _foreign(path: Path) -> Problem:
    return Problem("“{file}” is not an ORSEN register. Choose the register, or a new file.", file=path)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
