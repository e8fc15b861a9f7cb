"""Importing a landlord's stock: into a new layer of addresses, or into the one there is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from ..messages import tr
from ..problems import Problem
from ..stock.profile import STOCK_SCHEMA
from ..stock.quality import LANDLORD, REJECTED, REMARK, RESULT, ROWS, SUGGESTION
from .algorithm_run import Outcome
from .import_controller import ImportController
from .import_dialog import ImportDialog
from .import_work import output
from .layers import add_layers
from .mapping_draft import MappingDraft
from .stock_counts import StockCounts
from .stock_target import check_target, in_place, put_instead, reread, stock_layers
from .telling import Tell, say_done


class StockImport(ImportController):
    """``geocodeAsked``: a person wants places for the rows of the open window that have none."""

    geocodeAsked = pyqtSignal()

    SCHEMA = STOCK_SCHEMA
    ALGORITHM = "orsen:importstock"

    target: QgsVectorLayer | None = None
    preferred: QgsVectorLayer | None = None

    def __init__(self, iface: Any, project: QgsProject, tell: Tell, parent: QObject, counts: StockCounts) -> None:
        super().__init__(iface, project, tell, parent)
        self.counts = counts
        counts.counted.connect(self._list_landlords)

    def title(self) -> str:
        return tr("Import a landlord's stock")

    def on_dialog(self, dialog: ImportDialog) -> None:
        dialog.target.activated.connect(lambda *_: self._show_output())
        dialog.geocodeAsked.connect(self.geocodeAsked)

    def on_draft(self, dialog: ImportDialog) -> None:
        """List the layers that can be completed, and the landlords that are known."""
        self._list_targets(dialog, self.preferred)
        for layer in stock_layers(self.project):
            if self.counts.of(layer) is None:
                self.counts.ask(layer)
        dialog.landlord.blockSignals(True)
        dialog.landlord.setCurrentText("")
        dialog.landlord.blockSignals(False)
        self._list_landlords()

    def parameters(self, dialog: ImportDialog, draft: MappingDraft) -> dict[str, Any]:
        target = self._target()
        parameters: dict[str, Any] = {
            "LANDLORD": draft.landlord.strip(),
            "REJECTS": output(self.project, tr("Rejected rows of {name}").format(name=draft.look.name)),
            "QUALITY": output(self.project, tr("Quality report")),
            "OUTPUT": output(self.project, tr("Stock"), dialog.output.filePath().strip()),
        }
        if target is not None:
            check_target(target)
            parameters["EXISTING"] = target
            parameters["OUTPUT"] = in_place(target) or parameters["OUTPUT"]
        self.target = target
        return parameters

    def start_with(self, rows: QgsVectorLayer) -> None:
        """Import the rows of the open file as geocoding gave them back: those without a place say why."""
        if self.source is None:
            return
        self.source = replace(self.source, path="", part="", layer=rows)
        self.start()

    def show_result(self, dialog: ImportDialog, outcome: Outcome) -> None:
        lines = quality_lines(outcome.outputs.get("QUALITY"))
        self.left_out = outcome.outputs.get("REJECTS")
        count = int(outcome.results["ADDRESSES"]) - int(outcome.results["KEPT"])
        added = self._add(outcome) if count else None
        number = QLocale().toString
        figures = [(text, number(count)) for section, text, count in lines if section in (RESULT, ROWS)]
        warnings = [f"{text} ({number(count)})" for section, text, count in lines if section == SUGGESTION]
        reasons = [(text, number(count)) for section, text, count in lines if section == REJECTED]
        figures += [(text, number(count)) for section, text, count in lines if section in (REMARK, LANDLORD)]
        dialog.result.show_result(
            tr("The addresses are in the layer “{layer}”.").format(layer=added.name())
            if added is not None
            else tr("No address could be imported: read why below, then correct the mapping."),
            figures,
            warnings,
            reasons,
            self.left_out,
            geocode=self._lacks_places(lines),
        )
        if added is not None:
            sentence = tr("{count} addresses were imported from “{name}”.")
            name = self.draft.look.name if self.draft else ""
            say_done(self.tell, sentence.format(count=number(count), name=name))
            self.imported.emit(added)
            self._list_targets(dialog, added)  # corrected and imported again, the same file replaces what it gave

    def _list_landlords(self, *_: Any) -> None:
        """Offer the landlords of the stocks there are, as far as they are counted; what is written stays."""
        if self.dialog is None:
            return
        box = self.dialog.landlord
        written = box.currentText()
        counts = (self.counts.of(layer) for layer in stock_layers(self.project))
        box.blockSignals(True)
        box.clear()
        box.addItems(sorted({name for count in counts if count is not None for name in count.landlords}))
        box.setCurrentText(written)
        box.blockSignals(False)

    def _lacks_places(self, lines: list[tuple[str, str, int]]) -> bool:
        from ..stock.reasons import stock_reasons

        return any(section == REJECTED and text == stock_reasons()["no-place"] for section, text, _ in lines)

    def _add(self, outcome: Outcome) -> QgsVectorLayer | None:
        """Put the addresses into the project and return their layer; None where there are none."""
        new = outcome.outputs.get("OUTPUT")
        old = self.project.mapLayer(self.target.id()) if self.target is not None and self._is_there() else None
        if new is None and old is not None:
            reread(old)
            return old
        if new is None or new.featureCount() == 0:
            return None
        if old is not None:
            put_instead(self.project, old, new)
        else:
            add_layers(self.project, [new])
        return new

    def _is_there(self) -> bool:
        return any(layer is self.target for layer in self.project.mapLayers().values())

    def _list_targets(self, dialog: ImportDialog, chosen: QgsVectorLayer | None) -> None:
        dialog.target.clear()
        for layer in stock_layers(self.project):
            dialog.target.addItem(tr("“{layer}”, which is completed").format(layer=layer.name()), layer.id())
        dialog.target.addItem(tr("a new layer"), "")
        # A rated layer may be the chosen one: then the first stock there is, else a new layer.
        dialog.target.setCurrentIndex(max(dialog.target.findData(chosen.id() if chosen is not None else ""), 0))
        self._show_output()

    def _target(self) -> QgsVectorLayer | None:
        chosen = self.dialog.target.currentData() if self.dialog is not None else ""
        if not chosen:
            return None
        layer = self.project.mapLayer(chosen)
        if layer is None:
            raise Problem("The layer to complete is no longer in the project: choose another one.")
        return layer

    def _show_output(self) -> None:
        """A layer that is written in place needs no file of its own."""
        if self.dialog is None:
            return
        layer = self.project.mapLayer(self.dialog.target.currentData() or "")
        self.dialog.output.setEnabled(layer is None or not in_place(layer))


def quality_lines(layer: QgsVectorLayer | None) -> list[tuple[str, str, int]]:
    """Return (section, sentence, count) of the lines of a quality report; those of a landlord begin with its name."""
    if layer is None:
        return []
    lines = []
    for feature in layer.getFeatures():
        name, text = feature["bailleur"], feature["constat"]
        named = f"{name} – {text}" if isinstance(name, str) and name else text
        lines.append((feature["rubrique"], named, int(feature["nombre"])))
    return lines
