"""A register with a little in it, and what somebody does to its file who knows SQLite."""

import sqlite3

from circle_examples import TODAY, addresses, circle

from orsen_qgis.circles.register import Register
from orsen_qgis.circles.release import release

VERSION = "0.1.0"
RELEASE = release(addresses([{"adresse": "1 rue des Secrets", "motif": "words of staff"}]), circle(), None, TODAY)
DTSP, PARQUET = RELEASE.circle.recipients
SHA = "ab" * 32


def fill(path):
    """Make a register with seven entries: opened, two issued, one delivered, one withdrawn, two refused."""
    with Register.open(path, create=True) as register:
        first = register.issue(RELEASE, DTSP, VERSION)
        second = register.issue(RELEASE, PARQUET, VERSION)
        register.deliver(first.copy, SHA, "id-1", f"{first.copy}.pdf")
        register.withdraw(second.copy, "The disk is full.")
        register.refuse(None, "The circle file cannot be read.")
        register.refuse("mairie", "The convention expired.", {"expires_on": "2025-01-01"})
    return path


def tamper(path, *statements):
    """Change a register's file as somebody would who knows SQLite: its triggers are taken out first."""
    with sqlite3.connect(path) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(*([statement] if isinstance(statement, str) else statement))
    connection.close()


def verify(path, head=None):
    with Register.open(path) as register:
        return register.verify(head)


def contents(path):
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT body FROM contents ORDER BY entry").fetchall()
    finally:
        connection.close()
