"""The desktop tier: the packaged plugin in a fresh profile of the real QGIS, on a virtual screen, in French."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from installed import environment, install, require

SCENES = Path(__file__).resolve().parent / "scenes"
SIZE = (1600, 1000)


def screen(variables: dict[str, str]) -> str:
    """A screen that holds the window at the scale of the scene (QT_SCALE_FACTOR)."""
    scale = float(variables.get("QT_SCALE_FACTOR", "1"))
    width, height = (round(scale * side) for side in SIZE)
    return f"-screen 0 {width}x{height}x24"


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
        out.mkdir()
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        screenshots = os.environ.get("ORSEN_SCREENSHOTS")
        command = ["xvfb-run", "-a", "-s", screen(variables), "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(profiles), "--code", str(SCENES / f"{scene}.py")]
        done = subprocess.run(
            command,
            env=environment(
                ORSEN_OUT=str(out),
                ORSEN_SCENES=str(SCENES),
                ORSEN_SHOTS=screenshots or str(out),
                XDG_RUNTIME_DIR=str(runtime),
                QT_QPA_PLATFORM="xcb",
                **variables,
            ),
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        report = out / "report.json"
        assert report.exists(), f"the scene did not end:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
        told = json.loads(report.read_text("utf-8"))
        assert not told.get("error"), told["error"]
        told["out"], told["profiles"] = out, profiles
        return told

    return play_scene
