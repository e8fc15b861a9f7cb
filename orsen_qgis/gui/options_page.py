"""The page of QGIS's settings dialog where a person chooses once for all."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGroupBox, QVBoxLayout, QWidget

from ..geocoding.request import GEOPLATEFORME
from ..messages import explain, tr
from ..problems import Problem
from ..settings import GREATEST_DISTANCE, settings
from ..symbology.levels import COLOUR_BLIND_PALETTE, USUAL_PALETTE
from .widgets import Notice, add_labelled, wrapped

PAGES = ("A4", "A3")


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings as they are; ``apply`` writes them."""

    opens: QCheckBox
    palette: QComboBox
    clusters: QCheckBox
    distance: QDoubleSpinBox
    geocoder: QgsFilterLineEdit
    page: QComboBox
    trouble: Notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenOptions")
        self.column = QVBoxLayout(self)
        self._add_panel()
        self._add_map()
        self._add_imports()
        self._add_release()
        self.column.addStretch(1)
        self._show()

    def isValid(self) -> bool:
        """Whether the settings can be written; says why where they cannot."""
        trouble = geocoder_trouble(self.geocoder.text().strip())
        self.trouble.say(trouble)
        return not trouble

    def apply(self) -> None:
        """Write what was chosen."""
        kept = settings()
        kept.opens.setValue(self.opens.isChecked())
        kept.palette.setValue(self.palette.currentData())
        kept.clusters.setValue(self.clusters.isChecked())
        kept.distance.setValue(self.distance.value())
        kept.page.setValue(self.page.currentData())
        if self.isValid():
            kept.geocoder.setValue(self.geocoder.text().strip())

    def _show(self) -> None:
        kept = settings()
        self.opens.setChecked(kept.opens.value())
        self.palette.setCurrentIndex(max(self.palette.findData(kept.palette.value()), 0))
        self.clusters.setChecked(kept.clusters.value())
        self.distance.setValue(kept.distance.value())
        self.geocoder.setText(kept.geocoder.value())
        self.page.setCurrentIndex(max(self.page.findData(kept.page.value()), 0))

    def _add_panel(self) -> None:
        column = self._group(tr("Panel"))
        self.opens = QCheckBox(tr("Open the panel when QGIS &starts"))
        self.opens.setObjectName("OrsenOptionOpens")
        self.opens.setToolTip(tr("QGIS starts a little later then"))
        column.addWidget(self.opens)

    def _add_map(self) -> None:
        column = self._group(tr("Map"))
        self.palette = QComboBox()
        self.palette.setObjectName("OrsenOptionPalette")
        self.palette.addItem(tr("Usual colours: green, yellow, orange, purple"), USUAL_PALETTE)
        self.palette.addItem(tr("For colour-blind eyes: yellow, light blue, blue, nearly black"), COLOUR_BLIND_PALETTE)
        add_labelled(column, tr("&Colours of the levels"), self.palette, tr("Those that a new project starts with"))
        self.clusters = QCheckBox(tr("&Group close neighbours"))
        self.clusters.setObjectName("OrsenOptionClusters")
        self.clusters.setToolTip(tr("Those that a new project starts with"))
        column.addWidget(self.clusters)

    def _add_imports(self) -> None:
        column = self._group(tr("Imports"))
        self.distance = QDoubleSpinBox()
        self.distance.setObjectName("OrsenOptionDistance")
        self.distance.setRange(0.0, GREATEST_DISTANCE)
        self.distance.setDecimals(0)
        self.distance.setSuffix(tr(" m"))
        tip = tr("Within it, an incident with coordinates belongs to the nearest address; 0 never matches by place")
        add_labelled(column, tr("Greatest &distance between an incident and its address"), self.distance, tip)
        self.geocoder = QgsFilterLineEdit()
        self.geocoder.setObjectName("OrsenOptionGeocoder")
        self.geocoder.setPlaceholderText(GEOPLATEFORME)
        tip = tr("A geocoder of CSV files, that of your organisation for instance; it is asked only where you agree")
        add_labelled(column, tr("&Address of the geocoder"), self.geocoder, tip)
        self.trouble = Notice("/mIconWarning.svg")
        column.addWidget(self.trouble)
        column.addWidget(wrapped(tr("It is kept in clear in your profile: write no password into it.")))

    def _add_release(self) -> None:
        column = self._group(tr("Release"))
        self.page = QComboBox()
        self.page.setObjectName("OrsenOptionPage")
        for name in PAGES:
            self.page.addItem(name, name)
        add_labelled(column, tr("&Paper of the copies"), self.page, tr("Those that a new project starts with"))

    def _group(self, title: str) -> QVBoxLayout:
        group = QGroupBox(title)
        self.column.addWidget(group)
        return QVBoxLayout(group)


def geocoder_trouble(text: str) -> str:
    """Return why an address of a geocoder cannot be kept; empty where it can."""
    from ..processing.geocoder_link import check_url

    try:
        if text:
            check_url(text)
    except Problem as problem:
        return explain(problem)
    return ""
