"""The whole job with ``orsen:classify``, every explanation included; how long the main thread waits meanwhile."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from classify_ways import clocks_of, job, tell
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.append("/usr/share/qgis/python/plugins")
STAGES = {
    "layers looked at (main thread)": ("processing.classify", "Classify.prepare"),
    "addresses read": ("processing.stock_input", "read_stock"),
    "incidents counted, while a thread reads them": ("processing.classify", "read_facts"),
    "levels": ("grid.classification", "classify"),
    "reasons in words": ("processing.stock_input", "rated_stock"),
    "rows copied, ratings beside them": ("processing.copying", "_write_rows"),
    "spatial index": ("processing.copying", "index_places"),
    "style, and the file brought to the disk": ("processing.files", "save_style"),
}


def parameters(asked: dict[str, Any]) -> dict[str, Any]:
    """Return those of the algorithm."""
    return {
        "ADDRESSES": f"{asked['region']}|layername=adresses",
        "INCIDENTS": f"{asked['region']}|layername=incidents",
        "START": asked["start"],
        "END": asked["end"],
        "COVERED": asked["covered"],
        "OUTPUT": asked["output"],
    }


def classify(asked: dict[str, Any]) -> None:
    """Run the algorithm as a script would."""
    import processing

    Path(asked["output"]).unlink(missing_ok=True)
    processing.run("orsen:classify", parameters(asked), feedback=QgsProcessingFeedback(False))


def longest_wait(asked: dict[str, Any]) -> float:
    """Return the longest time, in seconds, that the main thread could not turn while a task ran the algorithm."""
    Path(asked["output"]).unlink(missing_ok=True)
    algorithm = QgsApplication.processingRegistry().algorithmById("orsen:classify")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters(asked), context, feedback)
    ended: list[bool] = []
    task.executed.connect(lambda successful, _: ended.append(successful))
    QgsApplication.taskManager().addTask(task)
    longest, last = 0.0, time.perf_counter()
    while not ended:
        QgsApplication.processEvents()
        time.sleep(0.0005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest if ended == [True] else float("nan")


def watch(spent: dict[str, float]) -> None:
    """Add up the time of each stage."""
    import importlib

    for stage, (module, name) in STAGES.items():
        owner: Any = importlib.import_module(f"orsen_qgis.{module}")
        *classes, last = name.split(".")
        for each in classes:
            owner = getattr(owner, each)
        setattr(owner, last, timed(getattr(owner, last), stage, spent))


def timed(function: Callable[..., Any], stage: str, spent: dict[str, float]) -> Callable[..., Any]:
    def run(*arguments: Any, **named: Any) -> Any:
        start = time.perf_counter()
        try:
            return function(*arguments, **named)
        finally:
            spent[stage] = spent.get(stage, 0) + time.perf_counter() - start

    return run


def main() -> None:
    asked = job()
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from orsen_qgis.processing import copying
    from orsen_qgis.processing.provider import OrsenProvider

    provider = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    if not asked["index"]:
        copying.index_places = lambda *_: None
    figures: dict[str, Any] = {"clocks": clocks_of(lambda: classify(asked), asked["repeats"])}
    if asked.get("stages"):
        spent: dict[str, float] = {}
        watch(spent)
        classify(asked)
        figures |= {"stages": spent, "wait": longest_wait(asked)}
    tell(**figures, versions=f"QGIS {Qgis.QGIS_VERSION}")
    QgsApplication.processingRegistry().removeProvider("orsen")


if __name__ == "__main__":
    main()
