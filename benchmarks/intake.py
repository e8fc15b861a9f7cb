"""Measure the imports: 150 000 addresses and 2 million incidents, matched by identifier and by place, in one run.

``intake.py`` makes the data once, runs each way in a process of its own and prints the table of docs/benchmarks.md.
ORSEN runs in this Python (QGIS's), geopandas in that of ``--geopandas``: an environment with geopandas, pandas 3 and
pyarrow that this project never installs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROFILES = {
    "stock.json": {
        "schema": "orsen-stock-profile/1",
        "name": "Mesure",
        "columns": {
            "adresse_id": '"Référence"',
            "bailleur": '"Organisme"',
            "adresse": '"Adresse"',
            "code_postal": '"CP"',
            "commune": '"Commune"',
            "code_insee": '"INSEE"',
            "logements": '"Nb logements"',
        },
    },
    "register.json": {
        "schema": "orsen-incident-profile/1",
        "name": "Mesure",
        "columns": {"adresse_id": '"Référence"', "type_fait": '"Nature"', "date_fait": '"Survenu le"'},
    },
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--addresses", type=int, default=150_000)
    parser.add_argument("--incidents", type=int, default=2_000_000)
    parser.add_argument("--folder", type=Path, default=Path("/tmp/orsen-intake"))  # noqa: S108
    parser.add_argument("--geopandas", type=Path, help="Python of an environment with geopandas and pandas 3")
    parser.add_argument("--qgis-tools", action="store_true", help="measure QGIS's own tools too (many minutes)")
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    folder = options.folder / f"{options.addresses}-{options.incidents}"
    make(folder, options.addresses, options.incidents)
    ways = {"ORSEN": [sys.executable, str(HERE / "intake_orsen.py")]}
    if options.geopandas:
        ways["geopandas"] = [str(options.geopandas), str(HERE / "intake_geopandas.py")]
    if options.qgis_tools:
        ways["QGIS"] = [sys.executable, str(HERE / "intake_qgis.py")]
    print("| way | stock, s | incidents, s | whole, s | processor, s | memory, MB | addresses | tied |")
    print("|---|---|---|---|---|---|---|---|")
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in ways}
    for turn in range(options.repeat):  # in turns: what else the machine does meets all of them
        for name, command in ways.items():
            if name != "QGIS" or not turn:
                runs[name].append(measure(command, folder))
                print(f"  turn {turn + 1}: {name} {runs[name][-1]['whole']:.1f} s", file=sys.stderr)
    for name, figures in runs.items():
        best = min(figures, key=lambda run: run["whole"])
        seconds = (f"{best[key]:.1f}" for key in ("stock", "incidents", "whole", "processor"))
        print(f"| {name} | {' | '.join(seconds)} | {best['memory']:.0f} | {best['addresses']} | {best['tied']} |")


def make(folder: Path, addresses: int, incidents: int) -> None:
    """Write the data unless it is there."""
    if (folder / "whole").exists():
        return
    sys.path.insert(0, str(HERE))
    from intake_data import CATEGORIES, TYPES, make_register, make_stock

    folder.mkdir(parents=True, exist_ok=True)
    make_stock(folder / "stock.gpkg", addresses)
    make_register(folder / "register.gpkg", incidents, addresses)
    for name, content in PROFILES.items():
        types = {"types": dict(zip(CATEGORIES, TYPES))} if name == "register.json" else {}
        (folder / name).write_text(json.dumps({**content, **types}, ensure_ascii=False), "utf-8")
    (folder / "whole").touch()


def measure(command: list[str], folder: Path) -> dict[str, float]:
    """Run one way; its last line holds its figures."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parent)}
    done = subprocess.run([*command, str(folder)], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
