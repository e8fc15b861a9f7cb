"""A geocoder on this machine, and runs that ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from geocode_run import Run
from geocoder_server import Geocoder


@pytest.fixture
def geocoder() -> Iterator[Geocoder]:
    """A geocoder that finds everything, until a test says otherwise."""
    server = Geocoder()
    yield server
    server.close()


@pytest.fixture
def geocode(
    run: Callable[..., dict[str, Any]], geocoder: Geocoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Geocode with the geocoder of this test, without waiting."""
    from orsen_qgis.processing.geocoder_link import GeocoderLink

    runs = Run(run, geocoder, tmp_path)
    monkeypatch.setattr(GeocoderLink, "wait", lambda _self, seconds: runs.waits.append(seconds))
    return runs
