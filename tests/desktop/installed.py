"""The packaged plugin in a profile of its own, as a person would have it."""

from __future__ import annotations

import os
import shutil
import sysconfig
import zipfile
from pathlib import Path

import pytest

# The plugin enabled, and French.
SETTINGS = """[PythonPlugins]
orsen_qgis=true
[locale]
overrideFlag=true
userLocale=fr
globalLocale=fr_FR
showGroupSeparator=true
"""


def require(program: str) -> None:
    """Fail where a program is missing: a desktop that nobody looked at is not one that works."""
    if shutil.which(program) is None:
        pytest.fail(
            f"The desktop tests need “{program}”, which is not on the path: see scripts/setup.sh.", pytrace=False
        )


def install(package: Path, profile: Path, plugins: Path) -> None:
    """Unpack the zip into a folder of plugins, and enable it in a profile."""
    zipfile.ZipFile(package).extractall(plugins)
    for name in ("QGIS3.ini", "QGIS4.ini"):
        path = profile / "QGIS" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SETTINGS, "utf-8")


def environment(**more: str) -> dict[str, str]:
    """What a desktop started by hand would have: no test settings, and the packages that qpip would have installed."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_OPTIONS_PATH", "DISPLAY", "VIRTUAL_ENV")
    }
    packages = [sysconfig.get_paths()["purelib"], *filter(None, [kept.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(packages), "PYTHONDONTWRITEBYTECODE": "1", **more}
