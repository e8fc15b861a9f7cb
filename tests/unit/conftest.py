"""The plain-Python tier: no qgis and no PyQt can be imported while a test module here is loaded or runs.

Run alone (``pytest tests/unit -p no:pytest_qgis -p no:pytest-qt``) nothing of Qt is ever loaded. Run with the other
tiers, where pytest-qgis has loaded QGIS before us, the modules are hidden as long as ours are at work.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

FORBIDDEN = {"qgis", "PyQt5", "PyQt6", "sip", "processing"}


def is_forbidden(name: str) -> bool:
    """Whether a module belongs to QGIS or Qt."""
    return name.partition(".")[0] in FORBIDDEN


class Wall:
    """A finder that refuses QGIS and Qt."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if is_forbidden(name):
            raise ModuleNotFoundError(f"{name} is out of reach in tests/unit", name=name)


@contextmanager
def without_qgis() -> Iterator[None]:
    """Hide QGIS and Qt, loaded or not."""
    wall = Wall()
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if is_forbidden(name)}
    sys.meta_path.insert(0, wall)
    try:
        yield
    finally:
        sys.meta_path.remove(wall)
        sys.modules.update(hidden)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Any:
    with without_qgis():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Any:
    with without_qgis():
        return (yield)
