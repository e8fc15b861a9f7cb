"""How long the main thread is held, in milliseconds, while people work with the panel: ``responsiveness.py``.

The packaged plugin runs in a fresh profile of the real desktop, on a virtual screen. A timer beats every 10 ms; the
longest time between two beats during an action is what a person feels as a freeze.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "desktop"))

from installed import environment, install  # noqa: E402

SCENE = ROOT / "benchmarks" / "responsiveness_scene.py"


def main() -> None:
    """Print one line an action: seconds it took, longest and second longest gap, gaps over 100 ms."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--addresses", type=int, default=150_000)
    parser.add_argument("--incidents", type=int, default=1_000_000)
    said = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        subprocess.run([sys.executable, "scripts/package.py", str(home / "o.zip")], cwd=ROOT, check=True)
        profile = home / "profiles" / "default"
        install(home / "o.zip", profile, profile / "python" / "plugins")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(home), "--code", str(SCENE)]
        variables = environment(
            ORSEN_OUT=str(home),
            ORSEN_SHOTS=str(home),
            ORSEN_BENCHMARKS=str(ROOT / "benchmarks"),
            ORSEN_SCENES=str(ROOT / "tests" / "desktop" / "scenes"),
            ORSEN_ADDRESSES=str(said.addresses),
            ORSEN_INCIDENTS=str(said.incidents),
            QT_QPA_PLATFORM="xcb",
        )
        variables.pop("PYTHONDONTWRITEBYTECODE")
        subprocess.run([sys.executable, "-m", "compileall", "-q", str(profile)], check=True)
        subprocess.run(command, env=variables, capture_output=True, check=False, timeout=2400)
        told = json.loads((home / "report.json").read_text("utf-8"))
    if told.get("error"):
        sys.exit(told["error"])
    print("| action | took, s | longest gap, ms | second longest, ms | gaps over 100 ms |\n|---|---|---|---|---|")
    for name, (seconds, gaps) in told.items():
        first, second = [*sorted(gaps, reverse=True), 0, 0][:2]
        print(f"| {name} | {seconds:.1f} | {first:.0f} | {second:.0f} | {sum(gap > 100 for gap in gaps)} |")


if __name__ == "__main__":
    main()
