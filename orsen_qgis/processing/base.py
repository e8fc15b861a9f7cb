"""What all our algorithms share: names, translation, and problems said in one sentence."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureSource,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ..interpreter import sharing_interpreter
from ..messages import explain, tr
from ..problems import Problem


class OrsenAlgorithm(QgsProcessingAlgorithm):
    """A Processing algorithm of ours.

    Subclasses set ``NAME`` (its id), and give ``title``, ``group_title`` and ``help_text`` translated; they implement
    ``execute`` and, for what must happen on the main thread, ``prepare``. A Problem raised there reaches the user as
    one sentence in the user's language.
    """

    NAME = ""
    GROUP = ""
    has_written = False  # whether an output of this run stands already

    def title(self) -> str:
        """Return the translated name."""
        raise NotImplementedError

    def help_text(self) -> str:
        """Return the translated help."""
        raise NotImplementedError

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the results."""
        raise NotImplementedError

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at inputs on the main thread; nothing by default."""

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return {
            "stock": tr("1. Stock and incidents"),
            "rating": tr("2. Rating"),
            "release": tr("3. Confidential release"),
            "territory": tr("4. Territories and change"),
        }[self.GROUP]

    def shortHelpString(self) -> str:
        return self.help_text()

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        try:
            self.prepare(parameters, context, feedback)
            return True
        except Problem as problem:
            said = explain(problem)
        except QgsProcessingException as refusal:
            said = str(refusal)
        del parameters, context, feedback
        raise QgsProcessingException(said)  # see processAlgorithm

    def processAlgorithm(self, parameters, context, feedback) -> dict[str, Any]:
        try:
            with sharing_interpreter():
                return self.execute(parameters, context, feedback)
        except Problem as problem:
            said = explain(problem)
        except QgsProcessingException as refusal:
            said = str(refusal)
        # Raised anew, outside the handlers: an exception that crosses into C++ keeps its traceback, and so the layers
        # of its frames, until Python ends; this frame lets go of them too. Layers that outlive QGIS crash it.
        del parameters, context, feedback
        raise QgsProcessingException(said)

    def source(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsFeatureSource:
        """Return an input that must be there."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source
