"""Pure rooms know nothing of QGIS: read in their source, and seen when they are imported without it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PURE_ROOMS = ("grid", "campaign", "circles", "geocoding", "territory", "texts")
# Modules of the stock that are pure themselves.
PURE_STOCK = ("table", "shaped_table", "coded", "combining", "normalise", "street_words", "identifiers")
PURE_FILES = (
    "problems.py",
    "interpreter.py",
    "strict_json.py",
    "whole_file.py",
    "columns.py",
    "paths.py",
    "symbology/levels.py",
    *(f"stock/{name}.py" for name in PURE_STOCK),
)
# The only modules of the package that a pure one may import, beside its own rooms.
PURE_NEIGHBOURS = {
    "problems",
    "interpreter",
    "strict_json",
    "whole_file",
    "columns",
    "paths",
    *(f"stock.{name}" for name in PURE_STOCK),
    "stock",
    *PURE_ROOMS,
}
PURE_NEIGHBOURS.add("symbology.levels")

RUN = """
import importlib, sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("qgis", "PyQt5", "PyQt6", "processing"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Wall())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def pure_modules(root: Path) -> list[Path]:
    package = root / "orsen_qgis"
    inside = [path for room in PURE_ROOMS for path in sorted((package / room).rglob("*.py"))]
    return inside + [package / name for name in PURE_FILES]


def imported(path: Path, package: Path) -> set[str]:
    """Every module that a file imports anywhere, ours as ``.room.module`` from the package."""
    here = path.relative_to(package).with_suffix("").parts
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module or "")
        elif isinstance(node, ast.ImportFrom):
            above = here[: len(here) - node.level]
            base = ".".join([*above, *([node.module] if node.module else [])])
            names.update("." + (base or alias.name) for alias in node.names)
    return names


def test_there_are_rooms_to_look_at(root: Path) -> None:
    assert len(pure_modules(root)) > 10


def test_pure_rooms_import_neither_qgis_nor_the_rooms_that_do(root: Path) -> None:
    package = root / "orsen_qgis"
    wrong = {}
    for path in pure_modules(root):
        for name in imported(path, package):
            ours = name.startswith(".")
            if ours:
                allowed = any(name[1:] == good or name.startswith(f".{good}.") for good in PURE_NEIGHBOURS)
                pure = (".stock", *(f".stock.{neighbour}" for neighbour in PURE_STOCK))
                allowed = allowed and not (name.startswith(".stock") and name not in pure)
            else:
                allowed = name.partition(".")[0] not in ("qgis", "PyQt5", "PyQt6", "osgeo", "processing", "pandas")
            if not allowed:
                wrong.setdefault(path.relative_to(root).as_posix(), []).append(name)
    assert not wrong


# What may not point back: what a level is knows nothing of campaigns, these nothing of circles, and so on.
LATER = {
    "texts": ("grid", "campaign", "circles", "territory", "maps"),
    "grid": ("campaign", "circles", "territory", "maps"),
    "campaign": ("circles", "territory", "maps"),
    "circles": ("maps",),
}


@pytest.mark.parametrize("room", LATER)
def test_arrows_between_rooms_point_one_way(root: Path, room: str) -> None:
    package = root / "orsen_qgis"
    back = {
        f"{path.name}: {name}"
        for path in sorted((package / room).rglob("*.py"))
        for name in imported(path, package)
        if name.startswith(tuple(f".{later}" for later in LATER[room]))
    }
    assert not back


@pytest.mark.parametrize("room", PURE_ROOMS)
def test_pure_rooms_load_with_qgis_out_of_reach(root: Path, room: str) -> None:
    names = [
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((root / "orsen_qgis" / room).rglob("*.py"))
    ]
    done = subprocess.run([sys.executable, "-c", RUN, *names], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_this_tier_cannot_reach_qgis() -> None:
    with pytest.raises(ModuleNotFoundError):
        import qgis.core  # noqa: F401
