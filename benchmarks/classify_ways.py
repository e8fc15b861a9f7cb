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
    times = []
    for _ in range(repeats + 1):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times[1:] or times


def tell(**figures: Any) -> None:
    """Print figures as the last line, with the peak memory of this process in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"memory": round(peak), **figures}))
