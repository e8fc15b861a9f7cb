"""The provider ``orsen`` of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import resource
from .approvecircle import ApproveCircle
from .classify import Classify
from .closecampaign import CloseCampaign
from .comparecampaigns import CompareCampaigns
from .comparegrids import CompareGrids
from .exportconfidentialmaps import ExportConfidentialMaps
from .exportratingsheet import ExportRatingSheet
from .exportregister import ExportRegister
from .geocode import Geocode
from .identifycopy import IdentifyCopy
from .importincidents import ImportIncidents
from .importratings import ImportRatings
from .importstock import ImportStock
from .listcircles import ListCircles
from .listcountervisits import ListCounterVisits
from .listdisagreements import ListDisagreements
from .listfacts import ListFacts
from .previewpages import PreviewPages
from .previewrelease import PreviewRelease
from .purge import Purge
from .seerelease import SeeRelease
from .summariseresidences import SummariseResidences
from .territorysummary import TerritorySummary
from .verifycampaign import VerifyCampaign
from .verifyregister import VerifyRegister

# In working order.
ALGORITHMS: tuple = (
    Geocode,
    ImportStock,
    ImportIncidents,
    ExportRatingSheet,
    ImportRatings,
    Classify,
    ListFacts,
    ListDisagreements,
    ListCounterVisits,
    SummariseResidences,
    CloseCampaign,
    VerifyCampaign,
    CompareGrids,
    ApproveCircle,
    ListCircles,
    PreviewPages,
    PreviewRelease,
    SeeRelease,
    ExportConfidentialMaps,
    VerifyRegister,
    IdentifyCopy,
    ExportRegister,
    Purge,
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
