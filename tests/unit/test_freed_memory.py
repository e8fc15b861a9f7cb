"""What is freed is joined at once while the panel is there, and as ever before and after."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# How many bytes of freed pieces are put aside after a thousand of them were freed.
COUNT = """
import ctypes
from orsen_qgis.freed_memory import FreedAtOnce

class Counts(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks rest".split()]
    _fields_ += [("more", ctypes.c_size_t * 2)]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Counts
library.malloc.restype = ctypes.c_void_p

def put_aside():
    pieces = [library.malloc(64) for _ in range(1000)]
    for piece in pieces:
        library.free(ctypes.c_void_p(piece))
    return library.mallinfo2().fsmblks

"""


def counted(steps: str, **more: str) -> list[bool]:
    """Return, for each time that a fresh Python looks, whether it put freed pieces aside."""
    said = subprocess.run(
        [sys.executable, "-c", COUNT + steps],
        cwd=ROOT,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    return [int(line) > 30_000 for line in said.stdout.split()]


def has_counts() -> bool:
    import ctypes

    try:
        return os.confstr("CS_GNU_LIBC_VERSION") is not None and hasattr(ctypes.CDLL(None), "mallinfo2")
    except (AttributeError, ValueError, OSError):
        return False


needs_counts = pytest.mark.skipif(not has_counts(), reason="only the GNU library of Linux puts freed memory aside")


@needs_counts
def test_freed_pieces_are_joined_at_once_until_the_panel_goes() -> None:
    steps = "print(put_aside()); while_there = FreedAtOnce(); print(put_aside()); while_there.unload()"
    assert counted(steps + "; print(put_aside())") == [True, False, True]


@needs_counts
def test_what_the_person_who_started_qgis_chose_stays() -> None:
    steps = "FreedAtOnce(); print(put_aside())"
    assert counted(steps, GLIBC_TUNABLES="glibc.malloc.mxfast=128") == [True]


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from orsen_qgis import freed_memory

    def unknown(_name: str) -> str:
        raise ValueError("unrecognized configuration name")

    monkeypatch.setattr("os.confstr", unknown, raising=False)
    assert freed_memory._mallopt() is None
