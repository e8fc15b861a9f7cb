"""A newer version is installed from its zip while the older one is at work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_newer_versions_are_installed_in_the_midst_of_work(play: Callable[..., dict[str, Any]], package: Path) -> None:
    told = play("upgrade", ORSEN_PACKAGE=str(package))
    assert told["after"] == told["clean"]
    assert told["clean"]["docks"] == told["clean"]["threads"] == []
    assert told["clean"]["tasks"] == told["clean"]["actions"] == told["clean"]["windows"] == 0
    assert told["stale"] == [], "the newer version runs none of the older one's modules"
    assert told["messages"] == []
    assert told["came_back"] == 0
