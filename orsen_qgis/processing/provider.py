"""The provider ``orsen`` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import resource
from .classify import Classify
from .comparecampaigns import CompareCampaigns
from .comparegrids import CompareGrids
from .exportconfidentialmaps import ExportConfidentialMaps
from .identifycopy import IdentifyCopy
from .importincidents import ImportIncidents
from .importstock import ImportStock
from .listcountervisits import ListCounterVisits
from .listdisagreements import ListDisagreements
from .listfacts import ListFacts
from .summariseresidences import SummariseResidences
from .territorysummary import TerritorySummary
from .verifyregister import VerifyRegister

# In working order.
ALGORITHMS: tuple = (
    ImportStock,
    ImportIncidents,
    Classify,
    ListFacts,
    ListDisagreements,
    ListCounterVisits,
    SummariseResidences,
    CompareGrids,
    ExportConfidentialMaps,
    VerifyRegister,
    IdentifyCopy,
    TerritorySummary,
    CompareCampaigns,
)


class OrsenProvider(QgsProcessingProvider):
    """Our algorithms, under the id ``orsen``."""

    def id(self) -> str:
        return "orsen"

    def name(self) -> str:
        return "ORSEN"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "orsen.svg")))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
