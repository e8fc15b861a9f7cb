"""One small export, in a child process forked from a QGIS that has drawn nothing yet."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZE = 72


def in_child(work: Callable[[], Any], log: Path) -> int:
    """Do some work in a forked child; return how it ended: 0, 1 after an error (said in ``log``), or minus a signal."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    ended = 1
    try:
        work()
        ended = 0
    except BaseException as error:
        log.write_text(f"{type(error).__name__}: {error}", "utf-8")
    finally:
        os._exit(ended)


def export(folder: Path, circles: str = "", **changes: Any) -> None:
    """Make a small export with two pages and a preview."""
    import processing
    from export_town import Export, circle_file
    from qgis.core import QgsProcessingFeedback

    circles = circles or circle_file(folder / f"circles-{os.getpid()}.json")
    usual = {"PREVIEW": str(folder / "preview.png"), "DPI": SIZE, "CIRCLES": circles}
    asked = Export(folder).parameters(**{**usual, **changes})
    processing.run("orsen:exportconfidentialmaps", asked, feedback=QgsProcessingFeedback(False))
