"""What the plugin adds to QGIS's start, in milliseconds, by QGIS's own profiler: ``startup.py [REPEATS]``.

The packaged plugin runs in a fresh profile of the real desktop, on a virtual screen. The first start, which compiles
the modules, is told apart from the later ones.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENES = ROOT / "tests" / "desktop" / "scenes"
sys.path.insert(0, str(ROOT / "tests" / "desktop"))

from installed import environment, install  # noqa: E402


def start(profiles: Path, out: Path) -> float:
    """Start QGIS once; return the milliseconds that the profiler gives us."""
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(profiles), "--code", str(SCENES / "startup.py")]
    variables = environment(ORSEN_OUT=str(out), ORSEN_SCENES=str(SCENES), ORSEN_SHOTS=str(out), QT_QPA_PLATFORM="xcb")
    variables.pop("PYTHONDONTWRITEBYTECODE")
    subprocess.run(command, env=variables, capture_output=True, check=False, timeout=240)
    told = json.loads((out / "report.json").read_text("utf-8"))
    if told.get("error"):
        sys.exit(told["error"])
    return 1000 * told["seconds"]


def main() -> None:
    """Print the first start and the median of the later ones."""
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        subprocess.run([sys.executable, "scripts/package.py", str(home / "o.zip")], cwd=ROOT, check=True)
        profile = home / "profiles" / "default"
        install(home / "o.zip", profile, profile / "python" / "plugins")
        first, *later = [start(home, home) for _ in range(repeats + 1)]
    print(f"first start: {first:.0f} ms; median of {repeats} later ones: {statistics.median(later):.0f} ms")


if __name__ == "__main__":
    main()
