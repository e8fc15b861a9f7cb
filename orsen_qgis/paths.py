"""Where the plugin's own files are, installed or in a checkout; and which files make the plugin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "metadata.txt").exists() else PACKAGE.parent
# What stands beside the package in a checkout and inside it once installed.
SHIPPED = ("metadata.txt", "LICENSE", "CHANGELOG.md", "README.md", "resources", "styles")
LEFT_OUT = {"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache"}


def resource(*parts: str) -> Path:
    """Return the path of a file under ``resources/``."""
    return ROOT.joinpath("resources", *parts)


def style(name: str) -> Path:
    """Return the path of a style, e.g. ``adresses`` for ``styles/adresses.qml``."""
    return ROOT / "styles" / f"{name}.qml"


def plugin_files() -> Iterator[tuple[Path, str]]:
    """Yield each file of the plugin with its place inside the installed folder, in a fixed order."""
    for source in sorted(PACKAGE.rglob("*")):
        if _ships(source):
            yield source, source.relative_to(PACKAGE).as_posix()
    if ROOT == PACKAGE:
        return
    for name in SHIPPED:
        top = ROOT / name
        for source in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if _ships(source):
                yield source, source.relative_to(ROOT).as_posix()


def _ships(path: Path) -> bool:
    return path.is_file() and path.suffix != ".pyc" and not LEFT_OUT.intersection(path.parts)
