"""Closed ratings are never written over."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..campaign.closing import CLOSED_ON
from ..problems import Problem


def refuse_closed_target(path: Path, layer: str) -> None:
    """Raise Problem where the layer of a file holds a closed campaign; a file that cannot be read holds none."""
    if path.exists() and _holds_closed_rows(path, layer):
        raise closed_problem(str(path))


def closed_problem(target: str) -> Problem:
    """Return what to say of a target that holds a closed campaign."""
    return Problem(
        "“{path}” holds a closed campaign, whose ratings no longer change. Choose another destination.", path=target
    )


def _holds_closed_rows(path: Path, layer: str) -> bool:
    """Look into the file, and let it go before anybody writes to it."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        rows = None if dataset is None else dataset.GetLayerByName(layer)
        place = -1 if rows is None else rows.GetLayerDefn().GetFieldIndex(CLOSED_ON)
        return place >= 0 and any(feature.GetField(place) not in (None, "") for feature in rows)
    except RuntimeError:  # where another plugin made GDAL raise
        return False
