"""Exports in child processes, apart from pytest: killed at a step, eight at once, short of disk or rights, watched.

Run as a program: ``export_children.py COMMAND FOLDER …`` prints what came of it as JSON. Children are forked from one
QGIS that has drawn nothing yet, so that a hundred of them cost less than a hundred starts of QGIS.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from export_child import export, in_child
from export_killed import kill
from export_short import on_full_disks, short_of_disk, without_rights
from export_watched import alone, leaky, through_proxy

ROOT = Path(__file__).resolve().parents[2]


def crowd(folder: Path, count: int) -> dict[str, Any]:
    """Start several exports at once: one register, one folder, one file of passwords."""
    children = []
    for number in range(count):
        child = os.fork()
        if not child:
            log = folder / f"log-{number}"
            os._exit(in_child(lambda where=number: export(folder, PREVIEW=str(folder / f"{where}.png")), log))
        children.append(child)
    endings = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    return {"endings": endings, "said": [log.read_text("utf-8") for log in folder.glob("log-*")]}


def start_qgis() -> Any:
    """Start a QGIS without a window, with Processing and our provider; import what children need, with our rights."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "qgis")]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    import pikepdf  # noqa: F401
    import pyproj  # noqa: F401
    import shapely  # noqa: F401

    from orsen_qgis.maps import delivery, territory_polygons  # noqa: F401
    from orsen_qgis.processing.provider import OrsenProvider

    provider = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def main(command: str, folder: str, *rest: str) -> None:
    """Run a command and print what came of it."""
    with contextlib.redirect_stdout(sys.stderr):
        kept = start_qgis()
        commands: dict[str, Callable[[], dict[str, Any]]] = {
            "kill": lambda: kill(Path(folder), int(rest[0])),
            "crowd": lambda: crowd(Path(folder), int(rest[0])),
            "disk": lambda: short_of_disk(Path(folder), [int(size) for size in rest]),
            "network": lambda: through_proxy(Path(folder), int(rest[0]), rest[1]),
            "alone": lambda: alone(Path(folder)),
            "leaks": lambda: leaky(Path(folder)),
            "full": lambda: on_full_disks(Path(folder), [int(number) for number in rest]),
            "rights": lambda: without_rights(Path(folder), rest[0]),
        }
        result = commands[command]()
    print(json.dumps(result), flush=True)
    del kept
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
