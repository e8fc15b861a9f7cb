"""The passwords of copies, in a file of their own that goes to its owner alone and by another channel."""

from __future__ import annotations

import os
import re
import secrets
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..problems import Problem
from ..strict_json import json_text
from .strict_json import read_strict_json

# Lower-case letters and digits that nobody takes for one another, in print or on the telephone.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
# 5 × 4 characters of 31 are 99 bits.
GROUPS, GROUP = 5, 4
KEYS = {"copy", "recipient", "password"}
PATIENCE = 60.0
# What tempfile puts into the names of its files.
RANDOM = "[a-z0-9_]{8}"


def generate_password() -> str:
    """Return a new random password of 99 bits, in groups: "k7wm-q2xn-…"."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))


def check_secrets_file(path: str | Path) -> None:
    """Raise Problem where ``add_secrets`` would: another kind of file, no folder, no right to write there."""
    path = Path(path).resolve()
    with _alone(path):
        _read(path)
        with _beside(path) as (_, temporary):
            temporary.unlink()


def add_secrets(path: str | Path, passwords: Sequence[tuple[str, str, str]]) -> None:
    """Add passwords, each as (copy, recipient's id, password), to a secrets file that exists or not.

    All or nothing; the file is readable by its owner alone. Problem when it is another kind of file, holds one of the
    copies already, or cannot be written.
    """
    path = Path(path).resolve()
    with _alone(path):
        held = _read(path)
        known = {each["copy"] for each in held}
        for copy, recipient, password in passwords:
            if copy in known:
                raise Problem(
                    "The secrets file “{file}” holds a password of copy {copy} already, so it belongs to another "
                    "register: choose a new file.",
                    file=path,
                    copy=copy,
                )
            known.add(copy)
            held.append({"copy": copy, "recipient": recipient, "password": password})
        _write(path, held)


def passwords_of(path: str | Path, copies: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return recipient's id and password of copies, for a person to hand over; those that the file lacks are left out.

    For the moment after a delivery: whoever asks keeps nothing. Problem when this is no secrets file.
    """
    wanted = set(copies)
    return {
        each["copy"]: (each["recipient"], each["password"])
        for each in _read(Path(path).resolve())
        if each["copy"] in wanted
    }


def remove_secrets(path: str | Path, copies: Iterable[str]) -> None:
    """Take the passwords of copies out again; a file that is left without any is removed."""
    path = Path(path).resolve()
    gone = set(copies)
    with _alone(path):
        held = _read(path)
        kept = [each for each in held if each["copy"] not in gone]
        if kept:
            _write(path, kept)
        elif held:
            path.unlink()


def _read(path: Path) -> list[dict[str, str]]:
    """Return what a secrets file holds, nothing where there is none; Problem when it is something else."""
    if not os.path.lexists(path):
        return []
    content = read_strict_json(path)
    if not _is_secrets(content):
        raise Problem("“{file}” exists and is not a secrets file of ORSEN. Choose another name.", file=path)
    return list(content["copies"])


def _is_secrets(content: Any) -> bool:
    return (
        isinstance(content, dict)
        and set(content) == {"copies"}
        and isinstance(content["copies"], list)
        and all(
            isinstance(each, dict) and set(each) == KEYS and all(isinstance(value, str) for value in each.values())
            for each in content["copies"]
        )
    )


def _write(path: Path, copies: list[dict[str, str]]) -> None:
    """Put the whole file in place of the old one, or leave that untouched."""
    with _beside(path) as (handle, temporary):
        text = json_text({"copies": copies})
        handle.write(text.encode("utf-8"))
        handle.flush()
        os.fsync(handle.fileno())
        handle.close()
        temporary.replace(path)


@contextmanager
def _beside(path: Path) -> Iterator[tuple[Any, Path]]:
    """Give an open new file in the same folder, its owner's alone from the first byte; none is left behind."""
    try:
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(number, "wb") as handle:
                yield handle, temporary
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
    except OSError as error:
        raise _unwritable(path, error) from error


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other processes from changing the file between reading and writing it; take away what a dead one left."""
    with _locked(path):
        with suppress(OSError):
            for other in path.parent.iterdir():
                if re.fullmatch(rf"\.{re.escape(path.name)}\.{RANDOM}\.part", other.name):
                    other.unlink()
        yield


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock of the file's folder; the system lets go if we die."""
    try:
        import fcntl
    except ImportError:
        with _alone_on_windows(path):
            yield
        return
    try:
        folder = os.open(path.parent, os.O_RDONLY)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
        # The new name of the file survives a power cut.
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def _alone_on_windows(path: Path) -> Iterator[None]:
    """The same where folders cannot be locked: by a file that Windows deletes when its holder closes it or dies."""
    flags = os.O_CREAT | os.O_EXCL | getattr(os, "O_TEMPORARY", 0)
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            lock = os.open(path.with_name(f".{path.name}.lock"), flags)
            break
        except OSError as error:
            if not isinstance(error, (FileExistsError, PermissionError)) or time.monotonic() > deadline:
                raise _unwritable(path, error) from error
            time.sleep(0.05)
    try:
        yield
    finally:
        os.close(lock)


def _unwritable(path: Path, error: OSError) -> Problem:
    return Problem(
        "The secrets file “{file}” cannot be written: {error}. Nothing leaves without it.",
        file=path,
        error=error.strerror or error,
    )
