"""What tests of the panel's first page share: files of landlords, and what the page was given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from import_support import HEADER, ROWS
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QUrl

from orsen_qgis.gui.dropped import from_paths
from orsen_qgis.gui.import_dialog import RESULT

WAIT = 20_000


def stock_file(folder: Path, name: str = "stock.csv", rows: tuple[str, ...] = ROWS, header: str = HEADER) -> Path:
    """A landlord's file as it may be sent: semicolons, Windows encoding."""
    path = folder / name
    path.write_text("\r\n".join((header, *rows)) + "\r\n", "cp1252")
    return path


def files_dropped(*paths: Path) -> QMimeData:
    """What a file manager drops."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def opened(importer: Any, qtbot: Any, *paths: Path) -> Any:
    """The window on the first of some files, once it was looked at."""
    importer.take(from_paths(str(path) for path in paths))
    return looked(importer, qtbot)


def looked(importer: Any, qtbot: Any) -> Any:
    """The open window, once its file was looked at."""
    qtbot.waitUntil(lambda: importer.dialog is not None and importer.look is None, timeout=WAIT)
    return importer.dialog


def imported(importer: Any, qtbot: Any) -> None:
    """Run the import and wait for its result."""
    assert importer.dialog.run.isEnabled(), importer.dialog.trouble.text()
    importer.dialog.run.click()
    qtbot.waitUntil(lambda: importer.run is None, timeout=WAIT)
    assert importer.dialog.pages.currentIndex() == RESULT, importer.dialog.trouble.text()


def layers_in_group(project: QgsProject) -> list[QgsVectorLayer]:
    """The layers of our group, from the top."""
    group = project.layerTreeRoot().findGroup("ORSEN")
    return [] if group is None else [node.layer() for node in group.findLayers()]


def texts(layer: QgsVectorLayer, name: str) -> list[str]:
    """A column's texts, sorted."""
    return sorted(str(feature[name]) for feature in layer.getFeatures())
