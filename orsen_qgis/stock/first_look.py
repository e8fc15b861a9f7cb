"""What a file turns out to be, before anything is imported: its kind, its columns and its first rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsFields,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .categories import category_table
from .delivered import Delivered
from .expressions import Failed
from .opening import TEXT_FILES, opened, require_rows
from .placing import crs_text
from .reading import first_texts, has_geometry
from .sheets import SHEETS
from .table import Table
from .text_file import inspect_text
from .values import to_text

FIRST_ROWS = 30
TEXT, SHEET, LAYER = "text", "sheet", "layer"


@dataclass(frozen=True)
class FirstLook:
    """What a source turns out to be.

    ``kind``: TEXT, SHEET or LAYER. ``encoding`` and ``separator``: of a text, else empty. ``parts``: the sheets or
    layers to choose from, one or none where there is no choice; ``part``: the one that was read. ``rows``: rows of
    data, -1 where counting is not known. ``crs``: of the geometry, None where it says none. ``first``: the first rows,
    with their geometry.
    """

    name: str
    kind: str
    encoding: str
    separator: str
    parts: tuple[str, ...]
    part: str
    fields: QgsFields
    geometry: Qgis.WkbType
    spatial: bool
    crs: str | None
    rows: int
    first: tuple[QgsFeature, ...]

    @property
    def names(self) -> list[str]:
        """The column names."""
        return [field.name() for field in self.fields]

    @property
    def texts(self) -> dict[str, list[str]]:
        """The first texts of each column."""
        return first_texts(self.names, self.first)

    def as_layer(self) -> QgsVectorLayer:
        """Return the first rows as a layer in memory, for widgets and expressions. Call it on the main thread."""
        kind = QgsWkbTypes.displayString(self.geometry) if self.spatial else "NoGeometry"
        layer = QgsVectorLayer(kind if kind != "Unknown" else "Point", self.name, "memory")
        if self.crs:
            layer.setCrs(QgsCoordinateReferenceSystem(self.crs))
        layer.dataProvider().addAttributes(self.fields.toList())
        layer.updateFields()
        layer.dataProvider().addFeatures(list(self.first))
        return layer


def look_at_file(path: Path, part: str = "") -> FirstLook:
    """Look at a file as the imports would open it. Problem where they would refuse it."""
    suffix = path.suffix.casefold()
    text = inspect_text(path) if suffix in TEXT_FILES else None
    kind = TEXT if text else SHEET if suffix in SHEETS else LAYER
    with opened(path, part) as delivered:
        return _look(
            delivered.source,
            path.name,
            kind,
            () if text else parts_of(path),
            delivered.part,
            text.encoding if text else "",
            text.separator if text else "",
        )


def look_at_layer(layer: QgsVectorLayer) -> FirstLook:
    """Look at a layer. Problem where it has no rows."""
    require_rows(layer, layer.name())
    return _look(layer, layer.name(), LAYER)


def parts_of(path: Path) -> tuple[str, ...]:
    """Return the names of a file's sheets or layers; none where it cannot be asked."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        count = 0 if dataset is None else dataset.GetLayerCount()
        return tuple(dataset.GetLayer(number).GetName() for number in range(count))
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        return ()
    finally:
        gdal.PopErrorHandler()


def count_categories(
    delivered: Delivered, expression: str, known: dict[str, str | None], feedback: QgsFeedback
) -> Table:
    """Return what ``category_table`` does of the values of an expression over all rows of a source.

    ``known``: fact type by category in the form for comparing, None where it is left out on purpose.
    """
    column = delivered.read({"type_fait": expression}, feedback, compare=False).columns["type_fait"]
    texts = column.map(lambda value: None if isinstance(value, Failed) else to_text(value))
    counts: Counter[str] = Counter()
    for text, count in zip(texts.values, np.bincount(texts.codes, minlength=len(texts.values)).tolist()):
        if text is not None and count:
            counts[text] += count
    return category_table(counts, known)


def _look(
    source: QgsFeatureSource,
    name: str,
    kind: str,
    parts: tuple[str, ...] = (),
    part: str = "",
    encoding: str = "",
    separator: str = "",
) -> FirstLook:
    spatial = has_geometry(source)
    return FirstLook(
        name=name,
        kind=kind,
        encoding=encoding,
        separator=separator,
        parts=parts,
        part=part,
        fields=QgsFields(source.fields()),
        geometry=source.wkbType(),
        spatial=spatial,
        crs=crs_text(source.sourceCrs()) if spatial else None,
        rows=source.featureCount(),
        first=tuple(source.getFeatures(QgsFeatureRequest().setLimit(FIRST_ROWS))),
    )
