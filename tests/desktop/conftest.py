"""The desktop tier: the packaged plugin in a fresh profile of the real QGIS, on a virtual screen, in French."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from installed import environment, install, require

# The geocoder that stands on this machine.
sys.path.append(str(Path(__file__).resolve().parents[1] / "qgis" / "geocoding"))

SCENES = Path(__file__).resolve().parent / "scenes"
SIZE = (1600, 1000)


def screen(variables: dict[str, str]) -> str:
    """A screen that holds the window at the scale of the scene (QT_SCALE_FACTOR)."""
    scale = float(variables.get("QT_SCALE_FACTOR", "1"))
    width, height = (round(scale * side) for side in SIZE)
    return f"-screen 0 {width}x{height}x24"


def run(command: list[str], seconds: int, variables: dict[str, str]) -> tuple[int, str]:
    """Run to the end; return its exit code and what was printed. Past its time the screen and its QGIS are ended."""
    with tempfile.TemporaryFile("w+", errors="replace") as printed:
        process = subprocess.Popen(
            command, env=variables, stdout=printed, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        printed.seek(0)
        return process.returncode, printed.read()


@pytest.fixture(scope="session")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, made anew."""
    path = tmp_path_factory.mktemp("package") / "orsen_qgis.zip"
    subprocess.run([sys.executable, "scripts/package.py", str(path)], cwd=root, check=True, capture_output=True)
    return path


@pytest.fixture
def profiles(package: Path, tmp_path: Path) -> Path:
    """A folder of profiles whose default one has the plugin installed from the zip."""
    home = tmp_path / "profiles"
    profile = home / "profiles" / "default"
    install(package, profile, profile / "python" / "plugins")
    return home


@pytest.fixture
def play(profiles: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Play a scene in a real QGIS and return what it wrote down; screenshots go to ORSEN_SCREENSHOTS if that is set."""
    for program in ("qgis", "xvfb-run"):
        require(program)

    def play_scene(scene: str, timeout: int = 240, **variables: str) -> dict[str, Any]:
        out = tmp_path / scene
        out.mkdir(exist_ok=True)
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        screenshots = os.environ.get("ORSEN_SCREENSHOTS")
        command = ["xvfb-run", "-a", "-s", screen(variables), "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(profiles), "--code", str(SCENES / f"{scene}.py")]
        command += ["--lang", variables["ORSEN_LANGUAGE"]] if "ORSEN_LANGUAGE" in variables else []
        code, printed = run(
            command,
            timeout,
            environment(
                ORSEN_OUT=str(out),
                ORSEN_SCENES=str(SCENES),
                ORSEN_SHOTS=screenshots or str(tmp_path / "pictures"),
                XDG_RUNTIME_DIR=str(runtime),
                QT_QPA_PLATFORM="xcb",
                **variables,
            ),
        )
        report = out / "report.json"
        crash = out / "crash.txt"
        stacks = crash.read_text("utf-8", "replace") if crash.exists() else ""
        assert report.exists(), f"the scene did not end ({code}):\n{printed[-6000:]}\n{stacks}"
        told = json.loads(report.read_text("utf-8"))
        assert not told.get("error"), told["error"]
        told["out"], told["profiles"], told["code"] = out, profiles, code
        return told

    return play_scene
