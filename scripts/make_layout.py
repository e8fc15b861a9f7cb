"""The sample layout template, ``resources/layouts/modele_a4_paysage.qpt``: a start for one's own.

Its items called ``orsen_…`` are places that the export fills; all the rest is decoration.
"""

from __future__ import annotations

from pathlib import Path

from headless import ROOT, qgis_session

# Places on A4, millimetres: left, top, width, height.
PLACES = {
    "orsen_confidentiel": (9, 10, 52, 10),
    "orsen_qr": (9, 22, 18.5, 18.5),
    "orsen_legende": (9, 43, 62, 62),
    "orsen_mentions": (9, 107, 62, 50),
    "orsen_echelle": (9, 158, 62, 15),
    "orsen_exemplaire": (9, 174, 62, 30),
    "orsen_titre": (76, 9, 212, 15),
    "orsen_carte": (76, 27, 212, 168),
    "orsen_page": (266, 198, 22, 5),
}


def make(path: Path) -> None:
    """Write the template."""
    from qgis.core import (
        QgsLayoutItemLabel,
        QgsLayoutItemMap,
        QgsLayoutItemShape,
        QgsLayoutPoint,
        QgsLayoutSize,
        QgsPrintLayout,
        QgsProject,
        QgsReadWriteContext,
        QgsTextFormat,
    )
    from qgis.PyQt.QtGui import QColor, QFont

    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()

    def add(item: object, box: tuple[float, float, float, float]) -> None:
        layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box[0], box[1]))
        item.attemptResize(QgsLayoutSize(box[2], box[3]))

    band = QgsLayoutItemShape(layout)
    band.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    band.symbol().symbolLayer(0).setFillColor(QColor("#2F4B66"))
    band.symbol().symbolLayer(0).setStrokeColor(QColor("#2F4B66"))
    add(band, (0, 0, 297, 5))
    for name, box in PLACES.items():
        item = QgsLayoutItemMap(layout) if name == "orsen_carte" else QgsLayoutItemLabel(layout)
        item.setId(name)
        add(item, box)
        if name != "orsen_carte":
            item.setText(name)
    words = QgsTextFormat()
    words.setFont(QFont("Open Sans"))
    words.setSize(7.5)
    logo = QgsLayoutItemLabel(layout)
    logo.setTextFormat(words)
    logo.setText("[% upper(@orsen_cercle) %]")
    add(logo, (30, 24, 41, 16))
    foot = QgsLayoutItemLabel(layout)
    foot.setTextFormat(words)
    foot.setText("Convention [% @orsen_convention %] – document établi le [% @orsen_date %]")
    add(foot, (76, 198, 185, 5))
    layout.saveAsTemplate(str(path), QgsReadWriteContext())


if __name__ == "__main__":
    with qgis_session():
        make(ROOT / "resources" / "layouts" / "modele_a4_paysage.qpt")
