"""An open project with canaries wherever QGIS lets one be written, and layers painted in a colour of their own."""

from __future__ import annotations

from typing import Any

from export_town import CANARY, ORIGIN, address_layer, place, streets
from qgis.core import (
    QgsAction,
    QgsBookmark,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsLayoutItemLabel,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

# Nothing of ours has this colour, or one near it.
PAINT = (0, 255, 64)
WMS = "contextualWMSLegend=0&crs=EPSG:2154&format=image/png&layers=fond&styles=&url=http://tiles.invalid/wms"
WFS = "pagingEnabled='true' typename='ns:fond' url='http://tiles.invalid/wfs' version='auto'"


XYZ = "type=xyz&url=http://tiles.invalid/{z}/{x}/{y}.png&zmax=19&zmin=0"


def tiles_online() -> QgsRasterLayer:
    """Return a layer of a server that is valid before anybody asks for a tile."""
    return QgsRasterLayer(XYZ, "tuiles en ligne", "wms")


def online_layers() -> list[QgsMapLayer]:
    """Return tiles, a WMS and a WFS; the last two ask their server at once what it has."""
    return [tiles_online(), QgsRasterLayer(WMS, "fond en ligne", "wms"), QgsVectorLayer(WFS, "flux en ligne", "WFS")]


def painted(symbol: QgsSymbol) -> QgsSymbol:
    """Return the symbol in the canary's colour."""
    from qgis.PyQt.QtGui import QColor

    symbol.setColor(QColor(*PAINT))
    return symbol


def mark(layer: QgsVectorLayer, expression: str = f"'{CANARY}'") -> None:
    """Write canaries into all that a layer carries beside its features."""
    layer.setName(f"{CANARY} {layer.name()}")
    layer.serverProperties().setAbstract(CANARY)
    metadata = layer.metadata()
    metadata.setTitle(CANARY)
    metadata.setAbstract(CANARY)
    metadata.setKeywords({CANARY: [CANARY]})
    layer.setMetadata(metadata)
    QgsLayerNotesUtils.setLayerNotes(layer, CANARY)
    for number in range(layer.fields().count()):
        layer.setFieldAlias(number, CANARY)
        layer.setDefaultValueDefinition(number, QgsDefaultValue(expression))
        layer.setConstraintExpression(number, f"{expression} is not null", CANARY)
    layer.setMapTipTemplate(CANARY)
    layer.setDisplayExpression(expression)
    layer.setCustomProperty("orsen/canary", CANARY)
    QgsExpressionContextUtils.setLayerVariable(layer, "canary", CANARY)
    layer.actions().addAction(QgsAction(QgsAction.ActionType.GenericPython, CANARY, f"print('{CANARY}')"))
    form = layer.editFormConfig()
    form.setInitCode(CANARY)
    form.setInitCodeSource(getattr(QgsEditFormConfig, "CodeSourceDialog", form.initCodeSource()))
    layer.setEditFormConfig(form)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def excluded_layer() -> QgsVectorLayer:
    """Return a layer that nobody asked to export: a large painted point in the middle of the town, with secrets."""
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=adresse_id:string&field=secret:string", "secrets", "memory")
    features = []
    for number in range(40):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"{CANARY}-{number}", CANARY])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({place(number)[0] + 9} {place(number)[1] + 9})"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setRenderer(QgsSingleSymbolRenderer(painted(QgsMarkerSymbol.createSimple({"size": "9"}))))
    mark(layer)
    return layer


def districts() -> QgsVectorLayer:
    """Return one polygon around the town; only its name may be shown."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string&field=note:string", "quartiers", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Quartier", CANARY])
    around = QgsRectangle(ORIGIN[0] - 100, ORIGIN[1] - 100, ORIGIN[0] + 700, ORIGIN[1] + 500)
    feature.setGeometry(QgsGeometry.fromRect(around))
    layer.dataProvider().addFeatures([feature])
    layer.setRenderer(QgsSingleSymbolRenderer(painted(QgsFillSymbol.createSimple({}))))
    mark(layer)
    return layer


def open_project(project: QgsProject) -> dict[str, Any]:
    """Fill the open project; return the inputs of an export that are layers of it."""
    project.clear()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    project.setTitle(CANARY)
    metadata = project.metadata()
    metadata.setAuthor(CANARY)
    metadata.setAbstract(CANARY)
    project.setMetadata(metadata)
    QgsExpressionContextUtils.setProjectVariable(project, "canary", CANARY)
    project.writeEntry("orsen", "canary", CANARY)
    bookmark = QgsBookmark()
    bookmark.setName(CANARY)
    bookmark.setExtent(QgsReferencedRectangle(QgsRectangle(0, 0, 1, 1), project.crs()))
    project.bookmarkManager().addBookmark(bookmark)
    secrets, town, roads, areas = excluded_layer(), address_layer(), streets(), districts()
    plain = QgsVectorLayer("LineString?crs=EPSG:2154&field=nom:string&field=note:string", "chemins", "memory")
    project.addMapLayers([secrets, town, roads, areas, plain, tiles_online()])
    _join(town, secrets)
    town.addExpressionField(f"'{CANARY}'", QgsField("virtuel", QMetaType.Type.QString))
    town.setRenderer(QgsSingleSymbolRenderer(painted(QgsMarkerSymbol.createSimple({"size": "9"}))))
    mark(town, f"get_feature('{secrets.id()}', 'secret', '{CANARY}')")
    roads.setRenderer(
        QgsCategorizedSymbolRenderer(
            "note", [QgsRendererCategory(CANARY, QgsLineSymbol.createSimple({"line_color": "#123456"}), CANARY)]
        )
    )
    mark(roads, f"aggregate('{secrets.id()}', 'concatenate', \"secret\")")
    _layout(project)
    return {"INPUT": town, "BACKGROUND": [roads], "TERRITORY": areas}


def _join(layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("adresse_id")
    join.setTargetFieldName("adresse_id")
    join.setUsingMemoryCache(True)
    join.setPrefix(f"{CANARY}_")
    assert layer.addJoin(join)


def _layout(project: QgsProject) -> None:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(CANARY)
    label = QgsLayoutItemLabel(layout)
    label.setText(CANARY)
    layout.addLayoutItem(label)
    project.layoutManager().addLayout(layout)


def canaries_in(project: QgsProject, folder: Any) -> list[str]:
    """Return where canaries stand in a project: its own file, as QGIS would save it, and every feature."""
    found = []
    path = folder / "isolated.qgs"
    project.write(str(path))
    if CANARY in path.read_text("utf-8"):
        found.append("project")
    for layer in project.mapLayers().values():
        found += _in_layer(layer)
    return found


def _in_layer(layer: QgsMapLayer) -> list[str]:
    names = [*layer.fields().names(), *(field.alias() for field in layer.fields())]
    words = [str(value) for feature in layer.getFeatures() for value in feature.attributes()]
    return [layer.name() for word in [*names, *words] if CANARY in word]
