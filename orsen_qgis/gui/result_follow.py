"""A new result in the place of an old one: where it stands, how it looks, what is selected."""

from __future__ import annotations

from qgis.core import QgsProject, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from .kept_tables import same_table


def take_place(project: QgsProject, old: QgsVectorLayer, new: QgsVectorLayer) -> QgsVectorLayer:
    """Show ``new`` where ``old`` stood, and return the layer that people go on with.

    Where both read the same table, the old one reads it again and the new one is not needed. Otherwise the new one
    takes over name, styles, properties, place in the layer tree and selection, and the old one is to leave the project.
    """
    layer = join(project, old, new)
    if layer is new:
        stand_in(project, old, new)
    return layer


def join(project: QgsProject, old: QgsVectorLayer, new: QgsVectorLayer) -> QgsVectorLayer:
    """Do what ``take_place`` does but for the layer tree, and so the map: ``stand_in`` is for them."""
    if same_table(old, new):
        old.dataProvider().reloadData()
        old.updateFields()
        old.triggerRepaint()
        return old
    wear(new, old)
    chosen = old.selectedFeatureIds() if old.featureCount() == new.featureCount() else []
    project.addMapLayer(new, False)
    new.selectByIds(chosen)
    return new


def stand_in(project: QgsProject, old: QgsVectorLayer, new: QgsVectorLayer) -> None:
    """Put a layer of the project where another one stands in the layer tree."""
    node = project.layerTreeRoot().findLayer(old.id())
    if node is None:
        project.layerTreeRoot().insertLayer(0, new)
        return
    parent = node.parent()
    twin = parent.insertLayer(parent.children().index(node), new)
    twin.setItemVisibilityChecked(node.itemVisibilityChecked())
    twin.setExpanded(node.isExpanded())


def wear(new: QgsVectorLayer, old: QgsVectorLayer) -> None:
    """Give a layer the name, the styles and the properties of another one."""
    new.setName(old.name())
    document, context = QDomDocument(), QgsReadWriteContext()
    styles = document.createElement("styles")
    old.styleManager().writeXml(styles)
    named = QDomDocument()
    old.exportNamedStyle(named, context)
    new.importNamedStyle(named)
    new.styleManager().readXml(styles)
    for key in old.customPropertyKeys():
        new.setCustomProperty(key, old.customProperty(key))
