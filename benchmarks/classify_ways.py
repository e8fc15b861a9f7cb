"""What every way of doing the job shares: its times, its memory, its last line."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from typing import Any


def job() -> dict[str, Any]:
    """Return what is asked, from the command line."""
    return json.loads(sys.argv[1])


def times_of(work: Callable[[], object], repeats: int) -> list[float]:
    """Return the wall-clock seconds of each run, after one that warms caches up."""
    return [wall for wall, _ in clocks_of(work, repeats)]


def clocks_of(work: Callable[[], object], repeats: int) -> list[tuple[float, float]]:
    """Return the seconds of each run, by the wall clock and of the processor, after one that warms caches up."""
    clocks = []
    for _ in range(repeats + 1):
        wall, processor = time.perf_counter(), time.process_time()
        work()
        clocks.append((time.perf_counter() - wall, time.process_time() - processor))
    return clocks[1:] or clocks


def tell(**figures: Any) -> None:
    """Print figures as the last line, with the peak memory of this process in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"memory": round(peak), **figures}))
