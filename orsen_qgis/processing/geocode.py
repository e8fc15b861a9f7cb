"""``orsen:geocode``: places for addresses without coordinates, asked of a geocoder with the user's consent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..geocoding.client import ROWS_PER_REQUEST
from ..geocoding.judgement import REFUSED
from ..geocoding.request import GEOPLATEFORME
from ..messages import explain, tr
from ..problems import Problem
from ..settings import settings
from ..stock.profile import STOCK_SCHEMA, load_profile
from .base import OrsenAlgorithm
from .imports import accept_files, import_source, shape_of, tell_profile
from .outputs import deliver
from .real_paths import file_of

MOST_ROWS = 10_000


class Geocode(OrsenAlgorithm):
    """Finds a place for each address that has none."""

    NAME = "geocode"
    GROUP = "stock"

    def title(self) -> str:
        return tr("Geocode addresses without coordinates")

    def help_text(self) -> str:
        return tr(
            "Asks a geocoder on the web, by default that of the French Géoplateforme, where the addresses of a file "
            "are. Only what an address is made of leaves this machine (its text, postcode, municipality and INSEE "
            "code) under a number that means nothing elsewhere: never a landlord, a residence, a level or a fact. "
            "Nothing is sent until you agree. Rows that have coordinates keep them and are not sent.\n\n"
            "The output holds the rows that have a place and can go into the import of a stock, with the same "
            "profile. An answer is accepted when its score is at least 0.8, the second best is lower by at least 0.02, "
            "and it is the house number that was asked, in the municipality of the stock. Below 0.5, in another "
            "département, or where only the municipality was found, it is refused. Anything else goes to the list to "
            "review, the worst first: write accepte or refuse in its column “geocodage”, move points if need be, and "
            "start again with this list as “Reviewed list”. What was decided is not asked again. Refused addresses "
            "come out as points without a place: draw the place of those you know, and give them back as well.\n\n"
            "A run that breaks off goes on where it stopped when it is started again with the same output file, or "
            "with the same file of answers, which this algorithm never deletes. “All rows” has the rows of the file in "
            "their order, those without a place too, with the reason: imported, they stand among the rejected rows."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        vector = [Qgis.ProcessingSourceType.Vector]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("File or layer with addresses"), vector))
        self.addParameter(
            QgsProcessingParameterFile("PROFILE", tr("Profile (else detected)"), extension="json", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "AGREED", tr("I agree that these addresses are sent to the geocoder"), defaultValue=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "REVIEWED", tr("Reviewed list"), [Qgis.ProcessingSourceType.VectorPoint], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "PLACED",
                tr("Addresses without a place, some of them placed by hand"),
                [Qgis.ProcessingSourceType.VectorPoint],
                optional=True,
            )
        )
        for parameter in (
            QgsProcessingParameterString(
                "URL", tr("Address of the geocoder"), settings().geocoder.value() or GEOPLATEFORME
            ),
            QgsProcessingParameterNumber(
                "ROWS_PER_REQUEST",
                tr("Addresses per request"),
                Qgis.ProcessingNumberParameterType.Integer,
                ROWS_PER_REQUEST,
                minValue=1,
                maxValue=MOST_ROWS,
            ),
            QgsProcessingParameterFileDestination(
                "ANSWERS",
                tr("File that keeps the answers (else beside the output until it is written)"),
                tr("Answers of a geocoder") + " (*.geocodage)",
                optional=True,
                createByDefault=False,
            ),
            QgsProcessingParameterCrs("CRS", tr("CRS of coordinates that do not say theirs"), "EPSG:2154"),
            QgsProcessingParameterCrs("OUTPUT_CRS", tr("CRS of the addresses"), "EPSG:2154"),
        ):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        point = QgsProcessing.SourceType.VectorPoint
        for name, label, optional in (
            ("OUTPUT", tr("Addresses with a place"), False),
            ("REVIEW", tr("Addresses to review"), True),
            ("REFUSED", tr("Addresses without a place"), True),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, point, optional=optional))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "ROWS", tr("All rows, with or without a place"), point, optional=True, createByDefault=False
            )
        )
        for name, label in (
            ("ACCEPTED", tr("Rows whose place was accepted")),
            ("TO_REVIEW", tr("Rows to review")),
            ("REFUSED_COUNT", tr("Rows without a place")),
            ("REQUESTS", tr("Requests sent")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        from .geocoder_link import check_url

        right, reason = super().checkParameterValues(accept_files(parameters, "INPUT"), context)
        url = self.parameterAsString(parameters, "URL", context)
        if right and url:
            # Before it runs: QGIS keeps the parameters of every run in its history.
            try:
                check_url(url)
            except Problem as problem:
                return False, explain(problem)
        return right, reason

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..geocoding.checkpoint import answers_beside
        from ..geocoding.outcomes import sort_rows, spread
        from .geocode_asking import Asking
        from .geocode_words import geocode_reasons, tell_outcomes

        given = self._input(parameters, context, feedback)
        output_crs = self.parameterAsCrs(parameters, "OUTPUT_CRS", context)
        decisions = self._decisions(parameters, context, feedback, output_crs)
        named, output = self.parameterAsFileOutput(parameters, "ANSWERS", context), file_of(parameters.get("OUTPUT"))
        asking = Asking(
            self.parameterAsString(parameters, "URL", context) or GEOPLATEFORME,
            self.parameterAsInt(parameters, "ROWS_PER_REQUEST", context),
            Path(named) if named else answers_beside(output) if output else None,
            feedback,
        )
        undecided = [question for question in given.questions if question and question.identifier not in decisions]
        answers = asking.ask(undecided, agreed=self.parameterAsBool(parameters, "AGREED", context))
        found = asking.judge(undecided, answers, output_crs, context.transformContext())
        done = sort_rows(given.table, given.questions, {**found, **decisions}, geocode_reasons())
        tell_outcomes(done, given.count - len(given.table), feedback)
        results: dict[str, Any] = {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, done.placed),
            "ACCEPTED": done.accepted,
            "TO_REVIEW": len(done.review),
            "REFUSED_COUNT": len(done.refused),
            "REQUESTS": asking.requests,
        }
        every = spread(done.rows, given.numbers, given.count)
        for name, table in (("REVIEW", done.review), ("REFUSED", done.refused), ("ROWS", every)):
            destination = deliver(self, name, parameters, context, feedback, table)
            if destination is not None:
                results[name] = destination
        if named:
            return {**results, "ANSWERS": named}
        asking.forget()
        return results

    def _input(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Any:
        from ..stock.detection import detect_stock
        from ..stock.places import Frame
        from ..stock.placing import known_crs
        from .geocode_input import read_input

        path = self.parameterAsFile(parameters, "PROFILE", context)
        given = load_profile(Path(path), STOCK_SCHEMA) if path else None
        default = self.parameterAsCrs(parameters, "CRS", context)
        with import_source(self, parameters, "INPUT", context) as delivered:
            profile = given or detect_stock(*shape_of(delivered.source))
            tell_profile(profile, given is None, delivered, feedback)
            frame = Frame(
                known_crs(profile.crs) if profile.crs else default,
                self.parameterAsCrs(parameters, "OUTPUT_CRS", context),
                context.transformContext(),
            )
            return read_input(delivered, profile, frame, feedback)

    def _decisions(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        output_crs: QgsCoordinateReferenceSystem,
    ) -> dict[str, Any]:
        from .geocode_input import read_decisions, read_placed

        decisions: dict[str, Any] = {}
        for name, read in (("PLACED", read_placed), ("REVIEWED", read_decisions)):
            if parameters.get(name) not in (None, ""):
                source = self.source(parameters, name, context)
                said = read(source, output_crs, context.transformContext(), feedback)
                decisions.update(
                    (key, outcome) for key, outcome in said.items() if _counts(outcome, decisions.get(key))
                )
        return decisions


def _counts(outcome: Any, before: Any) -> bool:
    """Whether what the reviewed list says counts beside what was placed by hand: a point that was drawn holds."""
    return before is None or not np.isfinite(before.x) or outcome.outcome == REFUSED
