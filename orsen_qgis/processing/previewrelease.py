"""What would leave for a circle, and why the rest would not: a release that is made and not delivered."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..messages import explain, tr
from ..problems import Problem
from ..stock.table import Table
from .outputs import deliver
from .release_parameters import ReleaseAlgorithm
from .release_words import fate_words, reason_words

if TYPE_CHECKING:
    from ..circles.fates import Fates
    from ..circles.holdings import Holdings
    from ..circles.policy import Circle
    from ..circles.release import Decision, Release

# Columns of the input that the preview repeats, so that a person finds the address.
REPEATED = ("adresse_id", "bailleur", "residence", "adresse", "commune", "code_insee", "logements", "niveau")


@dataclass(frozen=True)
class Decided:
    """What a release was decided on, and the decision."""

    addresses: Table
    districts: list[Any]
    earlier: Holdings
    decision: Decision


class PreviewRelease(ReleaseAlgorithm):
    """Decides as the export does, delivers nothing, writes nothing in the register, and shows every decision."""

    NAME = "previewrelease"

    def title(self) -> str:
        return tr("Preview a release")

    def help_text(self) -> str:
        return tr(
            "Shows what the export would let out for a circle, with the same parameters: each address kept, "
            "generalised to a coarser unit, or left out, and why, naming the earlier copies that are the cause; and "
            "how many pages a copy would have. Nothing is delivered or registered. The result is for the person who "
            "delivers: it holds addresses that the circle may not see."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_override()
        self._add_pages()
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases"), optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Each address"), QgsProcessing.SourceType.VectorPoint)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "SUMMARY",
                tr("Numbers by reason"),
                QgsProcessing.SourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        for name, title in (
            ("KEPT", tr("Addresses kept")),
            ("GENERALISED", tr("Addresses generalised")),
            ("SUPPRESSED", tr("Addresses suppressed (too few, or told by an earlier copy)")),
            ("LEFT_OUT", tr("Addresses that are not for this circle")),
            ("SILENT_UNITS", tr("Units that do not tell counts by level")),
            ("TO_CONFIRM", tr("Addresses at level 4 to be confirmed by a counter-visit")),
            ("RELEASE_ROWS", tr("Rows released")),
            ("PAGES", tr("Pages of each copy")),
            ("HELD_BY_EARLIER", tr("Addresses concerned by earlier copies")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("APPROVAL", tr("Why the circle waits for approval")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.fates import fates_of

        decided = self._decided(parameters, context, feedback)
        addresses, decision = decided.addresses, decided.decision
        fates = fates_of(decision, decided.earlier)
        counts = decision.release.counts
        _say(feedback, decision)
        return {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, _each_address(addresses, fates)),
            "SUMMARY": deliver(self, "SUMMARY", parameters, context, feedback, _by_reason(addresses, fates)),
            "KEPT": counts.released_addresses - counts.generalised_addresses,
            "GENERALISED": counts.generalised_addresses,
            "SUPPRESSED": counts.suppressed_addresses,
            "LEFT_OUT": counts.rows_in - counts.released_addresses - counts.suppressed_addresses,
            "SILENT_UNITS": counts.silent_units,
            "TO_CONFIRM": counts.to_confirm,
            "RELEASE_ROWS": counts.released_rows,
            "PAGES": self._pages(parameters, context, decision.release, decided.districts),
            "HELD_BY_EARLIER": sum(counts.because.values()),
            "APPROVAL": self._approval(parameters, context, decision.release.circle),
        }

    def _decided(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Decided:
        from ..circles.release import decide

        circle = self._circle(parameters, context, self.parameterAsString(parameters, "CIRCLE", context))
        addresses = self._addresses(parameters, context, feedback)
        label = self.parameterAsString(parameters, "LABEL_FIELD", context)
        territory, districts = self._territory(parameters, context, addresses.crs, label)
        earlier = self._earlier(parameters, context, feedback, circle)
        override = self._override(parameters, context)
        decision = decide(addresses, circle, territory, datetime.date.today(), earlier, override)
        return Decided(addresses, districts, earlier, decision)

    def _earlier(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        circle: Circle,
    ) -> Holdings:
        """Return what the recipients hold; nothing where there is no register yet."""
        from pathlib import Path

        from ..circles.holdings import NOTHING
        from ..circles.register import Register

        said = self.parameterAsString(parameters, "REGISTER", context)
        if not said or not Path(said).exists():
            feedback.pushWarning(tr("Without a register nothing is compared with earlier copies."))
            return NOTHING
        with Register.open(Path(said)) as register:
            try:
                register.refuse_unapproved(circle)
            except Problem as problem:
                feedback.pushWarning(explain(problem))
            return register.holdings(circle)

    def _approval(self, parameters: dict[str, Any], context: QgsProcessingContext, circle: Circle) -> str:
        """Return why somebody has to approve the circle first, in words; empty where nobody has to."""
        from pathlib import Path

        from ..circles.approvals import refuse_unapproved
        from ..circles.register import Register

        said = self.parameterAsString(parameters, "REGISTER", context)
        try:
            if not said or not Path(said).exists():
                refuse_unapproved(circle, ())
            else:
                with Register.open(Path(said)) as register:
                    register.refuse_unapproved(circle)
        except Problem as problem:
            return explain(problem)
        return ""

    def _pages(
        self, parameters: dict[str, Any], context: QgsProcessingContext, release: Release, districts: list[Any]
    ) -> int:
        """Return how many pages a copy would have; 0 where nothing leaves."""
        if not release.rows:
            return 0
        from ..maps.pages import plan_document
        from ..maps.place import plane_places

        places = plane_places(release.crs, release.x, release.y, context.transformContext())
        return len(plan_document(release, places, self._plan(parameters, context), districts).pages)


def _each_address(addresses: Table, fates: Fates) -> Table:
    columns = {name: addresses.columns[name] for name in REPEATED if name in addresses.columns}
    kinds = {name: addresses.kinds[name] for name in columns}
    own = {
        "decision": _worded(fates.fate, fate_words()),
        "unite": fates.unit,
        "raison": _worded(fates.reason, reason_words()),
        "exemplaires": fates.copies,
    }
    return Table({**columns, **own}, {**kinds, **dict.fromkeys(own, "text")}, addresses.x, addresses.y, addresses.crs)


def _by_reason(addresses: Table, fates: Fates) -> Table:
    """Return the numbers of addresses and dwellings by decision, unit, reason and the copies that are the cause."""
    keys = [*zip(fates.fate.tolist(), fates.unit.tolist(), fates.reason.tolist(), fates.copies.tolist())]
    dwellings = np.ma.filled(addresses.columns["logements"], 0) if "logements" in addresses.columns else [0] * len(keys)
    order = {fate: number for number, fate in enumerate(fate_words())}
    rows: dict[tuple[str, str, str, str], list[int]] = {}
    for key, homes in zip(keys, dwellings):
        row = rows.setdefault(key, [0, 0])
        row[0] += 1
        row[1] += int(homes)
    said = sorted(rows, key=lambda key: (order[key[0]], key[1:]))
    texts = np.array(said, dtype=object).reshape(len(said), 4)
    numbers = np.ma.masked_array([rows[key] for key in said], dtype=np.int64).reshape(len(said), 2)
    columns = {
        "decision": _worded(texts[:, 0], fate_words()),
        "unite": texts[:, 1],
        "raison": _worded(texts[:, 2], reason_words()),
        "exemplaires": texts[:, 3],
        "adresses": numbers[:, 0],
        "logements": numbers[:, 1],
    }
    return Table(columns, {name: "integer" if name in ("adresses", "logements") else "text" for name in columns})


def _worded(codes: np.ndarray, words: dict[str, str]) -> np.ndarray:
    return np.array([words[code] or None for code in codes.tolist()], dtype=object)


def _say(feedback: QgsProcessingFeedback, decision: Decision) -> None:
    counts = decision.release.counts
    feedback.pushInfo(
        tr("{released} of {all} addresses would leave, {generalised} of them in a coarser unit.").format(
            released=counts.released_addresses, all=counts.rows_in, generalised=counts.generalised_addresses
        )
    )
    for code, number in counts.reasons.items():
        if number:
            feedback.pushInfo(tr("Left out: {number}. {reason}").format(number=number, reason=reason_words()[code]))
    from ..maps.earlier_copies import warn_of_unrecognised

    warn_of_unrecognised(counts, feedback)
    for copy, number in counts.because.items():
        feedback.pushWarning(tr("On account of copy {copy}: {number} addresses.").format(copy=copy, number=number))
    if counts.silent_units:
        feedback.pushInfo(tr("Units that do not tell counts by level: {number}.").format(number=counts.silent_units))
    if counts.to_confirm:
        feedback.pushInfo(
            tr("At level 4, to be confirmed by a counter-visit: {number}.").format(number=counts.to_confirm)
        )
