"""Coordinates from one reference system to another: by pyproj, or by what the house around these rooms gives."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import lru_cache
from threading import get_ident
from typing import Any

import numpy as np

from ..problems import Problem

Places = tuple[np.ndarray, np.ndarray]
# Takes x and y (float64), and the authids of their system and of the wanted one; east or longitude comes first in both.
# A place without an image is not finite. Safe to call in any thread; Problem for a system that is not known.
Reproject = Callable[[np.ndarray, np.ndarray, str, str], Places]


def by_pyproj(x: np.ndarray, y: np.ndarray, source: str, target: str) -> Places:
    """Reproject with pyproj, where there is no QGIS. Problem where it is missing."""
    moved_x, moved_y = _transformer(source, target, get_ident()).transform(x, y)
    return np.asarray(moved_x, dtype=np.float64), np.asarray(moved_y, dtype=np.float64)


_way: Reproject = by_pyproj


def reproject_by(way: Reproject) -> None:
    """Let every reprojection from now on go this way.

    Inside QGIS that is GDAL's, which QGIS itself works with: a second PROJ, pyproj's, crashed its worker threads.
    """
    global _way  # noqa: PLW0603  (which PROJ a process may use is a matter of the whole process)
    _way = way


def reprojected(x: np.ndarray, y: np.ndarray, source: str, target: str) -> Places:
    """Return places of ``source`` (authid) in ``target``, float64; not finite where they have no image."""
    return _way(x, y, source, target)


def unknown_way(source: str, target: str, error: object) -> Problem:
    """Return what is said of systems between which there is no way."""
    return Problem(
        "The coordinates in {source} cannot be turned into {target}: {error}. Reproject the layer to Lambert-93.",
        source=source,
        target=target,
        error=error,
    )


@lru_cache(maxsize=16)
def _transformer(source: str, target: str, thread: int) -> Any:  # noqa: ARG001
    """Return a transformer; making one is slow, and two threads may not use one at once."""
    try:
        with warnings.catch_warnings():
            # Inside a virtual environment pyproj warns about a folder that PROJ itself then finds.
            warnings.simplefilter("ignore", UserWarning)
            import pyproj
    except ImportError as error:
        raise Problem(
            "A release needs pyproj, which QGIS normally brings: install it with the QPIP plugin, or with "
            "“pip install pyproj” in QGIS's Python."
        ) from error
    try:
        return pyproj.Transformer.from_crs(source, target, always_xy=True)
    except pyproj.exceptions.ProjError as error:
        raise unknown_way(source, target, error) from error
