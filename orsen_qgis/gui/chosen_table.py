"""The chosen table of decisions: made when it is first needed, edited in steps, and told when it waits to be saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

from ..interpreter import sharing_interpreter
from ..messages import explain, tr
from ..problems import Problem
from .connections import Connections
from .decision_table import DecisionTable
from .kept_tables import geopackage_path, new_decisions, shown_in
from .layers import add_layers
from .rating_controller import RatingController


class ChosenTable(QObject):
    """``changed``: the panel changed the decisions, and the levels follow. Edits made elsewhere are told as such."""

    changed = pyqtSignal()

    def __init__(self, rating: RatingController) -> None:
        super().__init__(rating.page)
        self.rating = rating
        self.project, self.tell = rating.project, rating.tell
        self.page, self.section = rating.page, rating.page.last_word
        self.layer: QgsVectorLayer | None = None
        self.writing = False
        self.connections = Connections()
        self.layer_connections = Connections()
        self.connections.add(self.page.decisions.layerChanged, self.show_layer)
        self.connections.add(rating.classified, lambda *_: self.say_stale(False))
        self.connections.add(self.section.undoAsked, self.undo)
        self.connections.add(self.section.saveAsked, self.save)
        self.connections.add(self.section.againAsked, rating.follow)
        self.show_layer()

    def show_layer(self, *_: Any) -> None:
        """Another table was chosen."""
        layer = self.page.decisions.currentLayer()
        if layer is self.layer:
            return
        self.leave()
        self.layer = layer
        if layer is not None:
            self.layer_connections.add(layer.undoStack().indexChanged, self._on_edited)
            for signal in (layer.afterCommitChanges, layer.afterRollBack, layer.editingStarted):
                self.layer_connections.add(signal, self.show_pending)
            self.layer_connections.add(layer.willBeDeleted, self.leave)
        self.show_pending()

    def show_pending(self) -> None:
        """Say whether decisions wait to be saved."""
        waiting = self.layer is not None and self.layer.isModified()
        name = self.layer.name() if self.layer is not None else ""
        self.section.pending.say(
            tr("“{layer}” has decisions that are not saved yet.").format(layer=name) if waiting else ""
        )
        _show(self.section.undo, waiting)
        _show(self.section.save, waiting)

    def say_stale(self, stale: bool) -> None:
        """Say whether the levels lag behind the decisions."""
        self.section.stale.say(tr("The decisions have changed since the levels were computed.") if stale else "")
        _show(self.section.again, stale)

    def write(self, step: Callable[[DecisionTable], bool]) -> None:
        """Let ``step`` edit the table and say whether it did; then the levels follow. A Problem becomes a sentence."""
        self.writing = True
        try:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            with sharing_interpreter():  # thousands of new rows would bring a full garbage collection about
                changed = step(DecisionTable(self._ready(), self.rating.choices.campaign()))
        except Problem as problem:
            changed = False
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
        finally:
            QGuiApplication.restoreOverrideCursor()
            self.writing = False
            self.show_pending()
        if changed:
            self._follow()

    def undo(self) -> None:
        """Undo the last step of the table, and let the levels follow."""
        if self.layer is not None and self.layer.isEditable():
            self.writing = True
            self.layer.undoStack().undo()
            self.writing = False
            self.show_pending()
            self._follow()

    def save(self) -> None:
        """Write the decisions into their table."""
        layer = self.layer
        if layer is None or not layer.isEditable():
            return
        self.writing = True
        saved = layer.commitChanges()
        self.writing = False
        if not saved:
            reason = "; ".join(str(error) for error in layer.commitErrors())
            self.tell(
                tr("“{layer}” could not be saved: {reason}").format(layer=layer.name(), reason=reason),
                Qgis.MessageLevel.Critical,
            )
        self.show_pending()

    def where(self) -> str:
        """Say which table takes the next decision."""
        if self.layer is not None:
            return tr("The decision goes into “{layer}”, where it can be undone until it is saved.").format(
                layer=self.layer.name()
            )
        path = geopackage_path(self.page.kept.filePath())
        if path:
            return tr("The decision goes into a table of {path}.").format(path=path)
        return tr("The decision goes into a temporary table, which lasts until QGIS is closed.")

    def leave(self) -> None:
        """Let go of the table."""
        if self.layer is not None:
            self.layer_connections.drop()
        self.layer = None
        self.show_pending()

    def unload(self) -> None:
        """Let go of everything."""
        self.connections.drop()
        self.leave()

    def _ready(self) -> QgsVectorLayer:
        """Return the chosen table, a new one where none is chosen. Problem where none can be made."""
        if self.layer is None:
            campaign = self.rating.choices.campaign()
            path = geopackage_path(self.page.kept.filePath())
            name = tr("Decisions {campaign}").format(campaign=campaign).strip()
            layer = new_decisions(path, name, self.project.transformContext())
            there = shown_in(self.project, layer)
            if there is None:
                add_layers(self.project, [layer])
            self.page.decisions.setLayer(there or layer)
            self.show_layer()
        if self.layer is None:
            raise Problem("The table of decisions cannot be used: choose another one.")
        return self.layer

    def _on_edited(self, *_: Any) -> None:
        """A step was made or undone; elsewhere in QGIS, unless it is ours."""
        self.show_pending()
        if not self.writing:
            self.say_stale(self.rating.result() is not None)

    def _follow(self) -> None:
        self.say_stale(False)
        self.changed.emit()
        self.rating.follow()


def _show(widget: QWidget, wanted: bool) -> None:
    """Show or hide a widget, only where that changes something."""
    if widget.isHidden() == wanted:
        widget.setVisible(wanted)
