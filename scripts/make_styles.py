"""Make styles/*.qml from the symbology room, the same bytes each time: ``scripts/make_styles.py [FOLDER]``."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import uuid
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer  # noqa: E402

from orsen_qgis.symbology.areas import area_labeling, area_renderer  # noqa: E402
from orsen_qgis.symbology.labels import labeling_of  # noqa: E402
from orsen_qgis.symbology.symbols import renderer_of  # noqa: E402

IDENTIFIER = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")
# File, field of the level, shape, label. ``attribute`` gives NULL where a layer has no such column.
STYLES = (
    ("adresses", "niveau", "address", "coalesce(attribute('adresse'), '')"),
    ("unites", "niveau_max", "unit", "coalesce(attribute('residence'), attribute('commune'), '')"),
)


def points(field: str, shape: str, label: str) -> str:
    """Return the style of points whose levels stand in ``field``."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&field={field}:integer", "style", "memory")
    layer.setRenderer(renderer_of(field, shape))
    layer.setLabeling(labeling_of(label))
    return qml(layer, field)


def areas() -> str:
    """Return the style of territories with their figures."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:2154&field=territoire:string", "style", "memory")
    layer.setRenderer(area_renderer())
    layer.setLabeling(area_labeling())
    return qml(layer, "territoires")


def qml(layer: QgsVectorLayer, name: str) -> str:
    """Return a style as QGIS writes it, without what changes from one writing to the next."""
    layer.setLabelsEnabled(True)
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "style.qml"
        wanted = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
        message, saved = layer.saveNamedStyle(str(draft), wanted)
        if not saved:
            sys.exit(message)
        return steady(draft.read_text("utf-8"), name)


def steady(text: str, name: str) -> str:
    """Return the same style with attributes in alphabetical order and identifiers that follow from their place."""
    document = ElementTree.fromstring(text)  # noqa: S314
    for settings in document.iter("settings"):
        for callout in settings.findall("callout"):  # holds a whole symbol as text, and nobody sees it
            settings.remove(callout)
    for number, element in enumerate(document.iter()):
        element.attrib = dict(sorted(element.attrib.items()))
        for key, value in element.attrib.items():
            if IDENTIFIER.fullmatch(value):
                element.set(key, "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, f"orsen/{name}/{number}")) + "}")
    ElementTree.indent(document, " ")
    body = ElementTree.tostring(document, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{body}\n"


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "styles"
    application = QgsApplication([], False)
    application.initQgis()
    for name, field, shape, label in STYLES:
        (target / f"{name}.qml").write_text(points(field, shape, label), "utf-8")
    (target / "territoires.qml").write_text(areas(), "utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
