"""Importing a register of incidents: its columns, its categories, and how its rows were tied to addresses."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Any

from qgis.core import QgsFeedback, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QLocale, QTimer

from ..messages import tr
from ..problems import Problem
from ..stock.categories import LEFT_OUT
from ..stock.codes import category_codes
from ..stock.first_look import count_categories
from ..stock.profile import INCIDENT_SCHEMA
from ..stock.table import Table
from .algorithm_run import Outcome
from .background import Background
from .dropped import Source
from .import_controller import ImportController
from .import_dialog import ImportDialog
from .import_work import delivered_of, output
from .layers import add_layers
from .mapping_draft import MappingDraft
from .telling import say_done

PATIENCE = 300  # milliseconds after the last change, before a file is read again


class IncidentImport(ImportController):
    """``addresses`` is the layer that incidents are tied to."""

    SCHEMA = INCIDENT_SCHEMA
    ALGORITHM = "orsen:importincidents"

    addresses: QgsVectorLayer | None = None
    counting: Background | None = None
    counted = ""  # the expression whose values are listed
    reasons: Background | None = None
    later: QTimer | None = None
    warned = False  # whether a person knows what would be left out

    def title(self) -> str:
        return tr("Import incidents")

    def labels(self) -> dict[str, str]:
        from ..grid.grid_file import load_bundled_grid

        return {code: kind.label for code, kind in load_bundled_grid().fact_types.items()}

    def on_dialog(self, dialog: ImportDialog) -> None:
        self.later = QTimer(dialog)
        self.later.setSingleShot(True)
        self.later.setInterval(PATIENCE)
        self.later.timeout.connect(self.count)
        dialog.categories.model.changed.connect(self.give_type)

    def on_draft(self, _dialog: ImportDialog) -> None:
        self.counted = ""
        self.warned = False

    def start(self) -> None:
        """Import; but first say, once, that categories without a type would be left out, and show them."""
        categories, rows = self.dialog.categories.model.unmapped() if self.dialog is not None else (0, 0)
        if self.dialog is None or self.warned or not categories:
            super().start()
            return
        self.warned = True
        self.dialog.tabs.setCurrentWidget(self.dialog.categories)
        self.dialog.trouble.say(
            tr(
                "{rows} rows have a category without a fact type and would be left out: choose the types, or import "
                "once more to go on without these rows."
            ).format(rows=QLocale().toString(rows))
        )

    def on_mapping(self, dialog: ImportDialog, draft: MappingDraft) -> None:
        """Count the categories where another column gives them, or where the profile is another one."""
        expression = draft.columns.get("type_fait", "")
        if not expression or dialog.table.troubles():
            self.counted = ""
            dialog.categories.wait(tr("Choose the column of the category first."))
        elif self.later is not None and self._key(draft) != self.counted:
            dialog.categories.wait(tr("Counting the categories…"))
            self.later.start()

    def count(self) -> None:
        """Count the categories of the file."""
        if self.draft is None or self.source is None:
            return
        self._drop_counting()
        self.counted = self._key(self.draft)
        known = category_codes(self.draft.types, self.labels())
        work = partial(_categories, self.source.copy(), self.draft.columns["type_fait"], known)
        self.counting = Background(work, self._on_counted).start()

    def give_type(self, category: str, code: str) -> None:
        """A person said what a category means."""
        if self.draft is None:
            return
        if code:
            self.draft.types[category] = None if code == LEFT_OUT else code
        else:
            self.draft.types.pop(category, None)
        self.counted = self._key(self.draft)
        self._name_tab()

    def parameters(self, dialog: ImportDialog, draft: MappingDraft) -> dict[str, Any]:
        if self.addresses is None:
            raise Problem("Choose a layer of addresses on the first page: incidents are tied to them.")
        if self.addresses.isModified():
            raise Problem(
                "“{layer}” has edits that are not saved: save or cancel them first.", layer=self.addresses.name()
            )
        return {
            "ADDRESSES": self.addresses,
            "MAX_DISTANCE": dialog.distance.value(),
            "UNMATCHED": output(self.project, tr("Rows of {name} without an address").format(name=draft.look.name)),
            "OUTPUT": output(self.project, tr("Incidents"), dialog.output.filePath().strip()),
        }

    def show_result(self, _dialog: ImportDialog, outcome: Outcome) -> None:
        self.left_out = outcome.outputs.get("UNMATCHED")
        layer = outcome.outputs.get("OUTPUT")
        number, results = QLocale().toString, outcome.results
        if layer is not None and results["MATCHED"]:
            add_layers(self.project, [layer])
            self.imported.emit(layer)
            say_done(
                self.tell,
                tr("{count} incidents were tied to addresses.").format(count=number(int(results["MATCHED"]))),
            )
        self._result = (
            tr("The incidents are in the layer “{layer}”.").format(layer=layer.name())
            if layer is not None and results["MATCHED"]
            else tr("No incident could be tied to an address: read why below, then correct the mapping."),
            [
                (text, number(int(results[name])))
                for name, text in (
                    ("MATCHED", tr("Rows tied to an address")),
                    ("BY_ID", tr("by identifier")),
                    ("BY_ADDRESS", tr("by the text of the address")),
                    ("BY_PLACE", tr("by place")),
                    ("BY_RESIDENCE", tr("for a whole residence")),
                    ("UNMATCHED_COUNT", tr("Rows left out")),
                )
            ],
            self._warnings(outcome.warnings),
        )
        self._show_reasons(Counter(), "")
        if self.left_out is not None:
            source = QgsVectorLayerFeatureSource(self.left_out)
            self.reasons = Background(partial(_reasons, source), self._show_reasons).start()

    def _warnings(self, told: tuple[str, ...]) -> list[str]:
        """Return what the algorithm warns of; categories that mean nothing yet are completed here, not in a file."""
        lists = [number for number, text in enumerate(told) if text.startswith("  ")]
        heads = {number - 1 for number in lists}
        said = [text for number, text in enumerate(told) if number not in {*lists, *heads}]
        if lists:
            said.append(tr("Some categories mean no fact type yet: “Correct the mapping”, then the tab “Categories”."))
        return said

    def _show_reasons(self, counted: Counter[str] | None, _trouble: str) -> None:
        if self.dialog is None:
            return
        lines = [(text, QLocale().toString(count)) for text, count in (counted or Counter()).most_common()]
        title, figures, warnings = self._result
        self.dialog.result.show_result(title, figures, warnings, lines, self.left_out, geocode=False)

    def _on_counted(self, table: Table | None, trouble: str) -> None:
        self.counting = None
        if self.dialog is None:
            return
        if table is None:
            self.dialog.categories.wait(trouble)
            return
        self.dialog.categories.show_table(table)
        self._name_tab()

    def _name_tab(self) -> None:
        if self.dialog is None:
            return
        categories, _ = self.dialog.categories.model.unmapped()
        text = tr("Categories ({count} to choose)").format(count=categories) if categories else tr("Categories")
        self.dialog.tabs.setTabText(1, text)

    def _key(self, draft: MappingDraft) -> str:
        return f"{draft.columns.get('type_fait', '')}\n{sorted(draft.types.items())}"

    def _drop_counting(self) -> None:
        for work in (self.counting, self.reasons):
            if work is not None:
                work.drop()
        self.counting = self.reasons = None

    def _close(self) -> None:
        self._drop_counting()
        if self.later is not None:
            self.later.stop()
            self.later = None
        super()._close()


def _categories(source: Source, expression: str, known: dict[str, str | None], feedback: QgsFeedback) -> Table:
    with delivered_of(source) as delivered:
        return count_categories(delivered, expression, known, feedback)


def _reasons(source: QgsVectorLayerFeatureSource, feedback: QgsFeedback) -> Counter[str]:
    """Count the reasons of the rows that were left out."""
    counted: Counter[str] = Counter()
    place = source.fields().lookupField("motif")
    for feature in source.getFeatures():
        if feedback.isCanceled():
            break
        counted[str(feature.attributes()[place])] += 1
    return counted
