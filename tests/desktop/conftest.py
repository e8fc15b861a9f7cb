"""The desktop tier: the packaged plugin in a fresh profile of the real QGIS, on a virtual screen, in French."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SCENES = Path(__file__).resolve().parent / "scenes"
SCREEN = "-screen 0 1600x1000x24"
# A profile asks nothing at its first start, speaks French and has the plugin enabled.
SETTINGS = """[General]
[PythonPlugins]
orsen_qgis=true
[locale]
overrideFlag=true
userLocale=fr
globalLocale=fr_FR
showGroupSeparator=true
[migration]
fileVersion=2
settings=true
[qgis]
checkVersion=false
showTips=false
iconSize=24
newsFeed\\disabled=true
[core]
NewsFeed\\disabled=true
[app]
news-feed\\disabled=true
"""


@pytest.fixture(scope="session")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, made anew."""
    path = tmp_path_factory.mktemp("package") / "orsen_qgis.zip"
    subprocess.run([sys.executable, "scripts/package.py", str(path)], cwd=root, check=True, capture_output=True)
    return path


def environment(**more: str) -> dict[str, str]:
    """What a desktop started by hand would have: no test settings, and the packages that qpip would have installed."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_OPTIONS_PATH", "DISPLAY", "VIRTUAL_ENV")
    }
    packages = [sysconfig.get_paths()["purelib"], *filter(None, [kept.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(packages), "PYTHONDONTWRITEBYTECODE": "1", **more}


@pytest.fixture
def profiles(package: Path, tmp_path: Path) -> Path:
    """A folder of profiles whose default one has the plugin installed from the zip."""
    home = tmp_path / "profiles"
    profile = home / "profiles" / "default"
    zipfile.ZipFile(package).extractall(profile / "python" / "plugins")
    for name in ("QGIS3.ini", "QGIS4.ini"):
        settings = profile / "QGIS" / name
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(SETTINGS, "utf-8")
    return home


@pytest.fixture
def play(profiles: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Play a scene in a real QGIS and return what it wrote down; screenshots go to ORSEN_SCREENSHOTS if that is set."""
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not on the path")

    def play_scene(scene: str, timeout: int = 240, **variables: str) -> dict[str, Any]:
        out = tmp_path / scene
        out.mkdir()
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        screenshots = os.environ.get("ORSEN_SCREENSHOTS")
        command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck"]
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
        told["out"] = out
        return told

    return play_scene
