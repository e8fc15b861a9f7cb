"""Exports that are short of disk or of rights."""

from __future__ import annotations

import ctypes
import json
import os
import resource
from pathlib import Path
from typing import Any

from export_child import SIZE, export, in_child

NOBODY = 65534
# CLONE_NEWNS, MS_REC | MS_PRIVATE, MNT_DETACH.
NEW_MOUNTS, PRIVATE_MOUNTS, DETACH = 0x00020000, 0x4000 | 0x40000, 2


def short_of_disk(folder: Path, sizes: list[int]) -> dict[str, Any]:
    """Export where no file may grow over a size (bytes), once for each; return how each ended and what it said."""
    from export_town import circle_file

    def limited(where: Path, size: int, circles: str) -> None:
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
        try:
            export(where, circles)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)

    outcomes = []
    for size in sizes:
        where, log = folder / str(size), folder / f"{size}.log"
        where.mkdir()
        circles = circle_file(folder / f"{size}.json")
        ended = in_child(lambda limit=size, place=where, file=circles: limited(place, limit, file), log)
        outcomes.append([size, ended, log.read_text("utf-8") if log.exists() else ""])
    return {"outcomes": outcomes}


def on_full_disks(folder: Path, pages: list[int]) -> dict[str, Any]:
    """Export onto real disks of so many memory pages, in a mount namespace of its own; tell what is left on each."""
    told = folder / "full.json"

    def work() -> None:
        from export_remains import faults_in
        from export_town import circle_file

        system = ctypes.CDLL(None, use_errno=True)
        disk = folder / "disk"
        disk.mkdir()
        if system.unshare(NEW_MOUNTS) or system.mount(b"none", b"/", None, PRIVATE_MOUNTS, None):
            told.write_text(json.dumps({"watched": False}))
            return
        circles, outcomes = circle_file(folder / "circles.json"), []
        for number in pages:
            size = f"size={number * resource.getpagesize()}"
            assert not system.mount(b"tmpfs", os.fsencode(disk), b"tmpfs", 0, size.encode())
            said = ""
            try:
                export(disk, circles, DPI=SIZE)
            except Exception as error:
                said = str(error)
            left = sorted(path.name for path in disk.rglob("*") if path.is_file())
            outcomes.append([number, said, left, faults_in(disk)])
            assert not system.umount2(os.fsencode(disk), DETACH)
        told.write_text(json.dumps({"watched": True, "outcomes": outcomes}))

    log = folder / "log"
    ended = in_child(work, log)
    return {"ended": ended, **(json.loads(told.read_text()) if told.exists() else {"said": log.read_text()})}


def without_rights(folder: Path, name: str) -> dict[str, Any]:
    """Export as nobody; what ``name`` names (OUTPUT, SECRETS, REGISTER) lies where nobody may write."""
    from export_town import circle_file

    circles = circle_file(folder / "circles.json")
    places = {"OUTPUT": "copies", "SECRETS": "secrets.json", "REGISTER": "register.sqlite"}
    changes = {key: str(folder / ("locked" if key == name else "free") / place) for key, place in places.items()}
    (folder / "locked" / "copies").mkdir(parents=True)
    (folder / "free").mkdir()
    for path, mode in (("locked/copies", 0o555), ("locked", 0o555), ("free", 0o777)):
        (folder / path).chmod(mode)

    def work() -> None:
        if os.getuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        export(folder, circles, PREVIEW=None, **changes)

    log = folder / "free" / "log"
    ended = in_child(work, log)
    return {"ended": ended, "said": log.read_text("utf-8") if log.exists() else ""}
