"""Where what people say is kept: tables of a GeoPackage that a person chose, or layers that last until QGIS closes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransformContext, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer

from ..problems import Problem
from .layers import has_columns

# Tables of our own names: a file that a person chose may hold an "adresses" of theirs.
DECISIONS, FACTS, ADDRESSES = "orsen_decisions", "orsen_faits", "orsen_adresses_feuilles"


def geopackage_path(text: str) -> str:
    """Return a path as that of a GeoPackage, empty where none is given."""
    path = text.strip()
    return path if not path or path.casefold().endswith(".gpkg") else f"{path}.gpkg"


def destination(path: str, table: str, project: QgsProject, name: str) -> QgsProcessingOutputLayerDefinition:
    """Return an output that goes into a table of a GeoPackage, or into a layer of memory where ``path`` is empty.

    ``name`` is what the layer tree shows. Geometry columns are named as GDAL does.
    """
    place = f"ogr:dbname='{path}' table=\"{table}\" (geom)" if path else "TEMPORARY_OUTPUT"
    definition = QgsProcessingOutputLayerDefinition(place, project)
    definition.destinationName = name
    return definition


def table_of(path: str, table: str) -> QgsVectorLayer | None:
    """Return a table of a GeoPackage as a layer, None where there is none yet."""
    if not Path(path).is_file():
        return None
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    return layer if layer.isValid() else None


def new_decisions(path: str, name: str, context: QgsCoordinateTransformContext) -> QgsVectorLayer:
    """Return the table of decisions of a GeoPackage, made where the file has none; one of memory without a path.

    Raises Problem where the file cannot be written, or holds something else under that name.
    """
    from ..campaign.sheets.results import DECISION_KINDS
    from ..processing.files import write_layer_file
    from ..stock.table import Table, as_column

    if not path:
        kinds = {"text": "string", "integer": "integer", "date": "date"}
        fields = "&".join(f"field={field}:{kinds[kind]}" for field, kind in DECISION_KINDS.items())
        return QgsVectorLayer(f"None?{fields}", name, "memory")
    layer = table_of(path, DECISIONS)
    if layer is None:
        empty = Table({field: as_column([], kind) for field, kind in DECISION_KINDS.items()}, DECISION_KINDS)
        write_layer_file(Path(path), DECISIONS, empty, context)
        layer = table_of(path, DECISIONS)
    if layer is None or not has_columns(layer, DECISION_KINDS):
        raise Problem("“{path}” holds a table “{table}” that is not one of decisions.", path=path, table=DECISIONS)
    layer.setName(name)
    return layer


def shown_in(project: QgsProject, layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """Return the layer of the project that shows the same table of the same file as ``layer``, None where none does."""
    for other in project.mapLayers().values():
        if other is not layer and isinstance(other, QgsVectorLayer) and same_table(other, layer):
            return other
    return None


def same_table(one: QgsVectorLayer, other: QgsVectorLayer) -> bool:
    """Whether two layers read the same table of the same file."""
    places = [place_of(layer) for layer in (one, other)]
    return places[0] is not None and places[0] == places[1]


def place_of(layer: QgsVectorLayer) -> tuple[str, str] | None:
    """Return the GeoPackage and the table that a layer reads, None where it reads something else."""
    from qgis.core import QgsProviderRegistry

    if layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = str(parts.get("path") or ""), parts.get("layerName")
    if not path.casefold().endswith(".gpkg"):
        return None
    return str(Path(path).resolve()), name if isinstance(name, str) and name else Path(path).stem
