"""Listens to the table of addresses: reads the result, ties its selection to the map's, answers "why this level?"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelectionModel, QTimer

from ..messages import tr
from .address_reading import address_reader
from .address_rows import AddressRows, free_rows, make_rows
from .addresses_dock import AddressesDock
from .background import Background
from .connections import Connections
from .facts_fetcher import FactsFetcher
from .row_reading import plain
from .why_words import why_html

LIMIT = 1000  # a larger selection of the map narrows the table instead of marking rows one run at a time
PAUSE = 150  # milliseconds after the last change of the filter or the selection
CLOSE = 1000.0  # the scale at which one address is shown


class AddressesController:
    """One table on one layer at a time. ``inputs`` gives what the layer was classified from, for the facts."""

    def __init__(
        self,
        dock: AddressesDock,
        canvas: Any,
        project: QgsProject,
        inputs: Callable[[], dict[str, Any]],
    ) -> None:
        self.dock = dock
        self.canvas = canvas
        self.inputs = inputs
        self.layer: QgsVectorLayer | None = None
        self.reading: Background | None = None
        self.marking = False
        self.fetcher = FactsFetcher(project, dock)
        self.connections = Connections()
        self.layer_connections = Connections()
        self.filter_pause, self.card_pause = (self._pause(slot) for slot in (self.filter, self.explain))
        self.connections.add(dock.bar.changed, self.filter_pause.start)
        self.connections.add(dock.zoomAsked, self.zoom)
        self.connections.add(dock.mapSelectionChanged, self.follow_map)
        self.connections.add(dock.model.modelReset, self.mark_rows)
        self.connections.add(dock.table.selectionModel().selectionChanged, self.select_on_map)
        self.connections.add(self.fetcher.found, self.show_facts)
        self.connections.add(self.fetcher.failed, self.show_failure)

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Show the addresses of a rated layer; nothing for None."""
        self.leave_layer()
        self.layer = layer
        if layer is None:
            self.on_rows(make_rows([], []))
            return
        self.layer_connections.add(layer.selectionChanged, self.dock.mapSelectionChanged)
        self.layer_connections.add(layer.afterCommitChanges, self.read)
        self.layer_connections.add(layer.willBeDeleted, self.forget)
        self.read()

    def read(self) -> None:
        """Read the layer again."""
        self._drop_reading()
        if self.layer is not None:
            self.reading = Background(address_reader(self.layer), self.on_read).start()

    def on_read(self, rows: AddressRows | None, trouble: str) -> None:
        """Show what was read, or why it could not be."""
        self.reading = None
        if rows is None:
            self.dock.count.setText(trouble)
        else:
            self.on_rows(rows)

    def on_rows(self, rows: AddressRows) -> None:
        """Show rows."""
        self.dock.bar.offer(rows)
        before, self.dock.model.rows = [self.dock.model.rows], rows
        self.filter()
        if before[0]:
            Background(lambda _: free_rows(before), lambda *_: None).start()

    def filter(self) -> None:
        """Show the addresses that the bar asks for."""
        model, chosen = self.dock.model, self.dock.bar.chosen()
        if self.dock.bar.only.isChecked() and self.layer is not None:
            chosen = replace(chosen, only=model.rows.rows_of(self.layer.selectedFeatureIds()))
        model.set_filter(chosen)
        self.dock.show_count()
        self.explain()

    def follow_map(self) -> None:
        """The map's selection changed: mark its rows, or show them alone where they are many."""
        if self.marking or self.layer is None:
            return
        many = self.layer.selectedFeatureCount() > LIMIT
        if many or self.dock.bar.only.isChecked():
            self.dock.bar.show_only_selected(many or self.layer.selectedFeatureCount() > 0)
            self.filter()
        else:
            self.mark_rows()
        self.card_pause.start()

    def mark_rows(self) -> None:
        """Mark the rows of the map's selection."""
        if self.layer is None or self.layer.selectedFeatureCount() > LIMIT:
            return
        selection = self.dock.model.selection_of(self.layer.selectedFeatureIds())
        self.marking = True
        self.dock.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if len(selection):
            self.dock.table.scrollTo(self.dock.model.index(selection[0].top(), 0))
        self.marking = False

    def select_on_map(self, *_: Any) -> None:
        """Rows were chosen: select their addresses on the map."""
        if self.marking or self.layer is None:
            return
        self.marking = True
        self.layer.selectByIds(self.chosen_fids().tolist())
        self.marking = False
        self.card_pause.start()

    def chosen_fids(self) -> np.ndarray:
        """Return the features (int64) of the chosen rows."""
        ranges = self.dock.table.selectionModel().selection()
        rows = [np.arange(each.top(), each.bottom() + 1) for each in ranges]
        return self.dock.model.fids(np.concatenate(rows) if rows else np.zeros(0, dtype=np.int64))

    def zoom(self) -> None:
        """Bring the map to the chosen addresses."""
        if self.layer is None:
            return
        fids = self.layer.selectedFeatureIds()
        if len(fids) == 1:
            self.canvas.zoomToFeatureIds(self.layer, fids)
            self.canvas.zoomScale(CLOSE)
        elif fids:
            self.canvas.zoomToFeatureIds(self.layer, fids)
        self.canvas.flashFeatureIds(self.layer, fids[:LIMIT])

    def explain(self) -> None:
        """Say why the chosen address has its level."""
        number = self.layer.selectedFeatureCount() if self.layer is not None else 0
        if number != 1:
            self.fetcher.forget()
            self.dock.card.setPlainText(
                tr("{number} addresses are chosen.").format(number=number)
                if number
                else tr("Choose an address in the table or on the map to see why it has its level.")
            )
            return
        address, inputs = self._address(), self.inputs()
        listed = any(name in inputs for name in ("INCIDENTS", "FACTS"))
        note = tr("Looking for its facts…") if listed else tr("This result was made without a layer of incidents.")
        self.dock.card.setHtml(why_html(address, None, note))
        if listed:
            self.fetcher.ask(str(address["adresse_id"]), self.layer, inputs)

    def show_facts(self, identifier: str, facts: list[dict[str, Any]]) -> None:
        """The facts of the chosen address are there."""
        self._complete(identifier, facts, "")

    def show_failure(self, identifier: str, sentence: str) -> None:
        """The facts could not be listed."""
        self._complete(identifier, None, sentence)

    def leave_layer(self) -> None:
        """Let go of the layer."""
        self.fetcher.forget()
        self._drop_reading()
        if self.layer is not None:
            self.layer_connections.drop()
        self.layer = None

    def forget(self) -> None:
        """The layer goes: show nothing."""
        self.show_layer(None)
        self.dock.setUserVisible(False)

    def unload(self) -> None:
        """Let go of everything."""
        for timer in (self.filter_pause, self.card_pause):
            timer.stop()
        self.connections.drop()
        self.leave_layer()
        self.fetcher.abandon()

    def _address(self) -> dict[str, Any]:
        """Return the row of the address that is chosen alone."""
        if self.layer is not None and self.layer.selectedFeatureCount() == 1:
            request = QgsFeatureRequest(self.layer.selectedFeatureIds()).setFlags(QgsFeatureRequest.Flag.NoGeometry)
            for feature in self.layer.getFeatures(request):
                return {name.casefold(): plain(value) for name, value in feature.attributeMap().items()}
        return {"adresse_id": ""}

    def _complete(self, identifier: str, facts: list[dict[str, Any]] | None, note: str) -> None:
        address = self._address()
        if address["adresse_id"] == identifier:
            self.dock.card.setHtml(why_html(address, facts, note))

    def _pause(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self.dock)
        timer.setSingleShot(True)
        timer.setInterval(PAUSE)
        self.connections.add(timer.timeout, then)
        return timer

    def _drop_reading(self) -> None:
        if self.reading is not None:
            self.reading.drop()
            self.reading = None
