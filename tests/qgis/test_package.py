"""The zip that QGIS installs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SCRIPT = "scripts/package.py"


def make(root: Path, destination: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, SCRIPT, str(destination)], cwd=root, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("package") / "orsen.zip"
    done = make(root, path)
    assert done.returncode == 0, done.stderr
    return path


def test_the_zip_holds_one_folder_with_all_that_the_plugin_needs(package: Path) -> None:
    names = zipfile.ZipFile(package).namelist()
    assert {name.partition("/")[0] for name in names} == {"orsen_qgis"}
    for wanted in (
        "metadata.txt",
        "LICENSE",
        "__init__.py",
        "plugin.py",
        "requirements.txt",
        "resources/icons/orsen.svg",
        "resources/i18n/orsen_fr.qm",
        "resources/grids/orsen-2021.json",
        "styles/adresses.qml",
    ):
        assert f"orsen_qgis/{wanted}" in names
    left_out = ("__pycache__", ".pyc", "/tests/", "/.git", ".part", "/demo/", "/scripts/")
    assert not [name for name in names if any(part in name for part in left_out)]


def test_the_same_files_give_the_same_bytes(root: Path, package: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    assert make(root, again).returncode == 0
    assert again.read_bytes() == package.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["again.zip"], "nothing beside the zip"


def test_the_zip_is_small_enough_to_be_sent(package: Path) -> None:
    assert package.stat().st_size < 20 * 1024 * 1024


def test_the_installed_plugin_finds_its_own_files(package: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(package).extractall(tmp_path)
    code = (
        "from orsen_qgis import paths; "
        "assert paths.ROOT == paths.PACKAGE, paths.ROOT; "
        "assert paths.resource('grids', 'orsen-2021.json').is_file(); assert paths.style('adresses').is_file(); "
        "print(sorted(place for _, place in paths.plugin_files()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    shipped = sorted(name.removeprefix("orsen_qgis/") for name in zipfile.ZipFile(package).namelist())
    assert done.stdout.strip() == str(shipped), "a packaged copy packages the same files"


def test_without_compiled_translations_there_is_no_package(root: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, 'scripts'); import package; from pathlib import Path; "
        "package.plugin_files = lambda: iter([(Path('metadata.txt'), 'metadata.txt')]); "
        f"package.build(Path({str(tmp_path / 'orsen.zip')!r}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.iterdir())
