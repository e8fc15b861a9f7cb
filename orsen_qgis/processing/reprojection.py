"""Places of a table in another reference system."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)

from ..problems import Problem
from ..stock.table import Table


def brought_to(table: Table, crs: str | None, transforms: QgsCoordinateTransformContext, name: str) -> Table:
    """Return the table with its places in ``crs``; unchanged where it has none, or where no ``crs`` is asked for.

    Problem when a place cannot be brought there; ``name`` is what the table is called.
    """
    if table.x is None or table.y is None or crs is None or table.crs == crs:
        return table
    source, target = QgsCoordinateReferenceSystem(table.crs or ""), QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(source, target, transforms)
    x, y = np.full(len(table), np.nan), np.full(len(table), np.nan)
    for row in np.flatnonzero(np.isfinite(table.x) & np.isfinite(table.y)).tolist():
        try:
            place = transform.transform(QgsPointXY(float(table.x[row]), float(table.y[row])))
        except QgsCsException as error:
            raise Problem("“{layer}” cannot be brought to {crs}. Check its CRS.", layer=name, crs=crs) from error
        x[row], y[row] = place.x(), place.y()
    return replace(table, x=x, y=y, crs=crs)
