"""What the fourth page asks for, as parameters of the algorithms that decide, draw and deliver."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from ..problems import Problem
from .release_page import ReleasePage


def seeing(page: ReleasePage) -> dict[str, Any]:
    """Return what decides on a release, as ``orsen:seerelease`` takes it; Problem where something is missing."""
    if page.input.currentLayer() is None:
        raise Problem("The project has no rated addresses yet: classify them first.")
    if not page.circle.currentData():
        raise Problem("Choose a file of circles, then the circle that receives the maps.")
    parameters: dict[str, Any] = {
        "INPUT": page.input.currentLayer(),
        "CIRCLES": page.circles.filePath().strip(),
        "CIRCLE": page.circle.currentData(),
    }
    if page.register.filePath().strip():
        parameters["REGISTER"] = page.register.filePath().strip()
    if page.territory.currentLayer() is not None:
        parameters["TERRITORY"] = page.territory.currentLayer()
    return parameters


def overriding(page: ReleasePage) -> dict[str, str]:
    """Return who delivers in spite of earlier copies, and why, where somebody does."""
    said = {
        "OVERRIDE_BY": page.check.by.text().strip(),
        "OVERRIDE_REASON": page.check.reason.text().strip(),
    }
    return said if any(said.values()) else {}


def drawing(page: ReleasePage, project: QgsProject) -> dict[str, Any]:
    """Return how pages are drawn."""
    drawn: dict[str, Any] = {
        "BACKGROUND": [project.mapLayer(key) for key in page.background.chosen()],
        "PAGE": page.page.currentData(),
        "ATLAS": page.atlas.currentData(),
        "ORIENTATION": page.more.orientation.currentData(),
        "LIST": page.more.listed.isChecked(),
    }
    if page.more.template.filePath().strip():
        drawn["TEMPLATE"] = page.more.template.filePath().strip()
    return drawn


def destinations(page: ReleasePage) -> dict[str, str]:
    """Return where copies, passwords and the record of both go, and who signs; Problem where a place is missing."""
    paths = {
        "OUTPUT": page.folder.filePath().strip(),
        "SECRETS": page.secrets.filePath().strip(),
        "REGISTER": page.register.filePath().strip(),
    }
    if not paths["OUTPUT"]:
        raise Problem("Choose the folder where the copies go.")
    if not paths["SECRETS"]:
        raise Problem("Choose the file where the passwords go, outside the folder of the copies.")
    if not paths["REGISTER"]:
        raise Problem("Choose the register where this release is written.")
    if page.more.signature.configId():
        paths["SIGNATURE"] = page.more.signature.configId()
    return paths
