"""What the panel remembers with a project: which layers, which dates, which files. Never data, never secrets."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

SCOPE = "orsen"


class ProjectState:
    """Texts kept in the project's own file. Writing marks the project as changed only where a value is another one."""

    def __init__(self, project: QgsProject) -> None:
        self.project = project

    def read(self, key: str) -> str:
        """Return a remembered text, empty where there is none."""
        return str(self.project.readEntry(SCOPE, key, "")[0])

    def write(self, key: str, value: str) -> None:
        """Remember a text."""
        if value != self.read(key):
            self.project.writeEntry(SCOPE, key, value)

    def write_layer(self, key: str, layer: QgsMapLayer | None) -> None:
        """Remember a layer, or that none is chosen; one that QGIS cannot open now stays remembered."""
        if layer is not None or self.missing(key) is None:
            self.write(key, layer.id() if layer is not None else "")

    def missing(self, key: str) -> QgsMapLayer | None:
        """Return the remembered layer where the project has it, but QGIS cannot open it."""
        layer = self.project.mapLayer(self.read(key))
        return layer if layer is not None and not layer.isValid() else None

    def read_list(self, key: str) -> list[str]:
        """Return remembered texts."""
        return [str(value) for value in self.project.readListEntry(SCOPE, key, [])[0]]

    def write_list(self, key: str, values: list[str]) -> None:
        """Remember texts."""
        if values != self.read_list(key):
            self.project.writeEntry(SCOPE, key, values)

    def read_path(self, key: str) -> str:
        """Return a remembered path, resolved from where the project is."""
        written = self.read(key)
        return str(self.project.readPath(written)) if written else ""

    def write_path(self, key: str, path: str) -> None:
        """Remember a path, relative to the project where the project keeps paths so."""
        self.write(key, str(self.project.writePath(path)) if path else "")
