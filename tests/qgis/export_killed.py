"""Exports that are killed at a step, and what is found after each death."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from export_child import export, in_child

PACKAGE = str(Path(__file__).resolve().parents[2] / "orsen_qgis")
# Where a death can leave something.
WRITING = ("copies.py", "drafts.py", "delivery.py", "register.py", "register_schema.py", "secrets_file.py")
PUBLISH = "copies.py publish "


class Steps:
    """Counts the calls that our code makes, in its own order; may end the process at one of them."""

    def __init__(self, last: int | None = None) -> None:
        self.names: list[str] = []
        self.last = last

    def __call__(self, frame: Any, event: str, argument: Any) -> None:
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return
        if self.last is not None and len(self.names) == self.last:
            os.kill(os.getpid(), signal.SIGKILL)
        what = argument.__name__ if event.startswith("c_") else ""
        self.names.append(f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_name} {event} {what}")


def counted(folder: Path) -> None:
    """Export, and write the name of every step to a file."""
    steps = Steps()
    sys.setprofile(steps)
    export(folder)
    sys.setprofile(None)
    (folder / "steps.json").write_text(json.dumps(steps.names), "utf-8")


def killed(folder: Path, last: int) -> None:
    """Export with a password that can be looked for, and die at a step without any warning."""
    from export_remains import SOUGHT

    from orsen_qgis.circles import secrets_file

    secrets_file.generate_password = lambda: SOUGHT
    sys.setprofile(Steps(last))
    export(folder)


def touched(folder: Path) -> None:
    """Write to the register, which fails when the dead one still holds it."""
    from orsen_qgis.circles.register import Register

    with Register.open(folder / "register.sqlite") as register:
        register.refuse(None, "after a death")


def points_among(names: list[str], count: int) -> list[int]:
    """Return steps to die at: a third over all, a third over those that write, a third while copies get their names."""
    every = list(range(len(names)))
    writing = [number for number, name in enumerate(names) if name.split()[0] in WRITING]
    publishing = every[names.index(PUBLISH + "call ") : names.index(PUBLISH + "return ")]
    chosen: set[int] = set()
    for steps, share in ((every, count // 3), (writing, count // 3), (publishing, count - 2 * (count // 3))):
        chosen.update(steps[int((number + 0.5) * len(steps) / share)] for number in range(share))
    return sorted(chosen)


def kill(folder: Path, count: int) -> dict[str, Any]:
    """Kill an export at ``count`` points, one after the other on one register, and look after each death."""
    from export_remains import faults_in, sweep

    log = folder / "log"
    # The second one counts. As all that follow it finds the register of the first, no passwords, and every module that
    # a look around imports here: imports are steps too.
    register, begun = folder / "register.sqlite", folder / "begun.sqlite"
    for work in (export, counted):
        faults_in(folder)
        if in_child(lambda do=work: do(folder), log):
            return {"error": log.read_text("utf-8")}
        begun.exists() or shutil.copy(register, begun)
        sweep(folder)
    names = json.loads((folder / "steps.json").read_text("utf-8"))
    deaths, faults, points = 0, [], points_among(names, count)
    for number, point in enumerate(points):
        shutil.copy(begun, register)
        ended = in_child(lambda last=point: killed(folder, last), log)
        deaths += ended == -signal.SIGKILL
        if ended > 0:
            faults.append([point, names[point], log.read_text("utf-8")])
        faults += [[point, names[point], fault] for fault in faults_in(folder)]
        if in_child(lambda: touched(folder), log):
            faults.append([point, names[point], "the register is stuck: " + log.read_text("utf-8")])
        if number % 10 == 9 and in_child(lambda: export(folder), log):
            faults.append([point, names[point], "the next export failed: " + log.read_text("utf-8")])
        sweep(folder)
    # An export killed before its register was begun starts a new one.
    for point in (0, names.index(next(name for name in names if " connect " in name)) + 3):
        fresh = folder / f"fresh-{point}"
        fresh.mkdir()
        deaths += in_child(lambda last=point, where=fresh: killed(where, last), log) == -signal.SIGKILL
        if in_child(lambda where=fresh: export(where), log):
            faults.append([point, names[point], "the first export failed: " + log.read_text("utf-8")])
        faults += [[point, names[point], fault] for fault in faults_in(fresh)]
    places = sorted({names[point].split()[0] for point in points})
    spread = [sum(point * 10 // len(names) == tenth for point in points) for tenth in range(10)]
    return {"steps": len(names), "deaths": deaths, "faults": faults, "places": places, "spread": spread}
