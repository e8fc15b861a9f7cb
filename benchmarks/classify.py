"""Measure ``orsen:classify``: 150 000 addresses and 2 million incidents, GeoPackage to GeoPackage, all ways in one run.

``classify.py`` makes the data, runs each way in a process of its own, by turns, and prints the tables of
docs/benchmarks.md. Run it with QGIS's Python; ``--competitors`` is the Python of an environment with what
``classify_competitors.txt`` names, which this project never installs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
COVERED = "Toits d’Aurore"
START, END, DAYS = "2025-07-01", "2026-06-30", 365
TENTH = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--addresses", type=int, default=150_000)
    parser.add_argument("--incidents", type=int, default=2_000_000)
    parser.add_argument("--more", type=int, nargs="*", default=[1_000_000, 3_000_000, 10_000_000])
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "orsen-classify")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--competitors", type=Path, help="Python of an environment with pandas 3, pyogrio and DuckDB")
    parser.add_argument("--toolbox", action="store_true", help="measure QGIS's own tools too, on a tenth (minutes)")
    parser.add_argument("--patience", type=int, default=150, help="seconds after which QGIS's own tools are broken off")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    whole_job(options)
    stages(options)
    if options.competitors:
        compute(options)
    if options.toolbox:
        toolbox(options)
    sizes(options)


def whole_job(options: argparse.Namespace) -> None:
    """Print the whole job, every way by turns, without the spatial index and with it; all must give the same levels."""
    ways: dict[str, tuple[str, str, dict[str, Any]]] = {
        "ORSEN, every reason included": (sys.executable, "orsen", {}),
        "SQL, the level alone": (sys.executable, "sql", {}),
    }
    if options.competitors:
        for name, coded in (("pandas, the level alone", False), ("the same, texts coded by hand", True)):
            ways[name] = (str(options.competitors), "pandas", {"coded": coded})
    for index in (False, True):
        asked = job(options, options.addresses, options.incidents, index=index, repeats=options.repeats)
        clocks: dict[str, list[list[float]]] = {name: [] for name in ways}
        about: dict[str, dict[str, Any]] = {}
        levels = set()
        for _ in range(options.rounds if not index else 1):
            for name, (python, script, more) in ways.items():
                about[name] = measure(python, script, {**asked, **more})
                clocks[name] += about[name]["clocks"]
                levels.add(digest_of_levels(Path(asked["output"])))
        if len(levels) > 1:
            sys.exit("the ways do not give the same levels")
        walls = {name: [wall for wall, _ in each] for name, each in clocks.items()}
        ours = statistics.median(next(iter(walls.values())))
        print(f"\nWhole job, spatial index {'included' if index else 'left out'}")
        rows(
            ("way", "median, s", "best, s", "of the processor, s", "times ORSEN", "memory, MB", "versions"),
            (
                (
                    name,
                    f"{statistics.median(each):.2f}",
                    f"{min(each):.2f}",
                    f"{min(processor for _, processor in clocks[name]):.2f}",
                    f"{statistics.median(each) / ours:.2f}",
                    about[name]["memory"],
                    about[name]["versions"],
                )
                for name, each in walls.items()
            ),
        )


def digest_of_levels(path: Path) -> str:
    """Return a digest of the level of each address in a result."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT adresse_id, niveau FROM cotation ORDER BY adresse_id"
        return hashlib.sha256(repr(connection.execute(query).fetchall()).encode()).hexdigest()


def stages(options: argparse.Namespace) -> None:
    """Print where ORSEN's time goes, and the floor."""
    asked = job(options, options.addresses, options.incidents, index=True, repeats=2)
    found = measure(sys.executable, "orsen", {**asked, "stages": True})
    floor = measure(sys.executable, "floor", asked)
    print("\nWhere the time goes")
    rows(("stage", "s"), ((name, f"{seconds:.2f}") for name, seconds in found["stages"].items()))
    print(f"\nFloor: incidents read {min(floor['read']):.2f} s, output written {min(floor['write']):.2f} s")
    print(f"Longest wait of the main thread while a task runs: {1000 * found['wait']:.0f} ms")


def compute(options: argparse.Namespace) -> None:
    """Print rows in memory to levels."""
    found = measure(str(options.competitors), "compute", job(options, options.addresses, options.incidents, repeats=5))
    print(f"\nRows in memory to levels ({found['versions']})")
    ours, theirs = (statistics.median(found[name]) for name in ("orsen", "duckdb"))
    rows(
        ("way", "median, s", "times DuckDB"),
        [("ORSEN", f"{ours:.2f}", f"{ours / theirs:.2f}"), ("DuckDB", f"{theirs:.2f}", 1)],
    )


def toolbox(options: argparse.Namespace) -> None:
    """Print QGIS's own tools on a tenth of the region, scaled; broken off where they take too long."""
    asked = job(options, options.addresses // TENTH, options.incidents // TENTH, index=True, repeats=0)
    try:
        seconds = measure(sys.executable, "toolbox", asked, options.patience)["times"][0]
        words = f"{seconds:.0f} s, scaled {TENTH * seconds:.0f} s"
    except subprocess.TimeoutExpired:
        words = f"not done after {options.patience} s, scaled more than {TENTH * options.patience} s"
    print(f"\nQGIS's own tools on a tenth: {words}")


def sizes(options: argparse.Namespace) -> None:
    """Print larger and larger regions: by the wall clock, and of the processor for each further million incidents."""
    print("\nMore incidents, whole job with the spatial index left out")
    found = [(0.0, 0.0, 0.0, 0)]
    for number in options.more:
        asked = job(options, options.addresses, number, index=False, repeats=options.repeats)
        figures = measure(sys.executable, "orsen", asked)
        wall, processor = (min(clock) for clock in zip(*figures["clocks"]))
        found.append((number / 1e6, wall, processor, figures["memory"]))
        region(options.folder, options.addresses, number).unlink()
    rows(
        ("million incidents", "best, s", "s for each further million", "of the processor for it, s", "memory, MB"),
        (
            (
                f"{size:g}",
                f"{wall:.2f}",
                f"{(wall - wall_before) / (size - smaller):.2f}",
                f"{(processor - processor_before) / (size - smaller):.2f}",
                memory,
            )
            for (size, wall, processor, memory), (smaller, wall_before, processor_before, _) in zip(found[1:], found)
        ),
    )


def job(options: argparse.Namespace, addresses: int, incidents: int, **more: Any) -> dict[str, Any]:
    """Return what a way is asked; the region is made where it is not there."""
    from orsen_qgis.grid.axes import Severity
    from orsen_qgis.grid.grid_file import load_bundled_grid

    path = region(options.folder, addresses, incidents)
    if not path.exists():
        from classify_data import make_region

        draft = path.with_suffix(".draft.gpkg")
        make_region(draft, addresses, incidents)
        draft.replace(path)
    grid = load_bundled_grid()
    return {
        "region": str(path),
        "output": str(options.folder / "cotation.gpkg"),
        "start": START,
        "end": END,
        "covered": COVERED,
        "index": False,
        "grid": {
            "severities": {severity.code: int(severity) for severity in Severity},
            "types": {code: int(kind.severity) for code, kind in grid.fact_types.items()},
            "cells": grid.cells.tolist(),
            "regular": grid.regular_per_year,
            "daily": grid.daily_per_year,
            "days": DAYS,
        },
        **more,
    }


def region(folder: Path, addresses: int, incidents: int) -> Path:
    return folder / f"region-{addresses}-{incidents}.gpkg"


def measure(python: str, script: str, asked: dict[str, Any], patience: float | None = None) -> dict[str, Any]:
    """Run one way; its last line holds its figures. TimeoutExpired after ``patience`` seconds."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    command = [python, str(HERE / f"classify_{script}.py"), json.dumps(asked)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=patience)
    if done.returncode:
        sys.exit(f"{script}: {done.stdout}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def rows(head: Iterable[object], body: Iterable[Iterable[object]]) -> None:
    """Print a table as Markdown."""
    names = list(head)
    print(f"| {' | '.join(map(str, names))} |\n|{'---|' * len(names)}")
    for row in body:
        print(f"| {' | '.join(map(str, row))} |", flush=True)


if __name__ == "__main__":
    main()
