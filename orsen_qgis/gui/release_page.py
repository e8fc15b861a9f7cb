"""Third page: what leaves, for whom, and where its copies go."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from ..messages import tr
from .widgets import CheckList, Notice, Page, file_box, layer_box, narrow, wrapped


class ReleasePage(Page):
    """Choose a circle of partners and deliver its confidential maps."""

    circlesChanged = pyqtSignal(str)
    circleChanged = pyqtSignal()
    deliverAsked = pyqtSignal()
    openFolderAsked = pyqtSignal()

    input: QgsMapLayerComboBox
    circles: QgsFileWidget
    circle: QComboBox
    about: QLabel
    warning: Notice
    territory: QgsMapLayerComboBox
    background: CheckList
    page: QComboBox
    atlas: QComboBox
    folder: QgsFileWidget
    secrets: QgsFileWidget
    register: QgsFileWidget
    deliver: QPushButton
    done: Notice
    open_folder: QPushButton
    empty: Notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenReleasePage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self._add_circle()
        self._add_map()
        self._add_files()
        self._add_delivery()
        self.column.addStretch(1)

    def show_delivery(self, sentence: str) -> None:
        """Say which copies were made and where their passwords are; nothing before a delivery."""
        self.done.say(sentence)
        self.open_folder.setVisible(bool(sentence))

    def _add_circle(self) -> None:
        self.add_title(tr("For whom"))
        self.input = layer_box(Qgis.LayerFilter.PointLayer)
        self.input.setObjectName("OrsenReleaseInput")
        self.add_labelled(tr("&Rated addresses"), self.input, tr("A layer that ORSEN has classified"))
        self.circles = file_box(
            QgsFileWidget.StorageMode.GetFile, tr("Open a file of circles"), tr("Circles of partners") + " (*.json)"
        )
        self.circles.setObjectName("OrsenCircles")
        self.circles.fileChanged.connect(self.circlesChanged)
        self.add_labelled(tr("&File of circles"), self.circles, tr("Says who may receive what, under which convention"))
        self.circle = QComboBox()
        self.circle.setObjectName("OrsenCircle")
        narrow(self.circle)
        self.circle.currentIndexChanged.connect(lambda _: self.circleChanged.emit())
        self.add_labelled(tr("&Circle of partners"), self.circle)
        self.about = wrapped()
        self.column.addWidget(self.about)
        self.warning = Notice("/mIconWarning.svg")
        self.column.addWidget(self.warning)

    def _add_map(self) -> None:
        self.add_title(tr("Map"))
        self.territory = layer_box(Qgis.LayerFilter.PolygonLayer, tr("[no limit]"))
        self.territory.setObjectName("OrsenTerritory")
        self.add_labelled(
            tr("Only within this &territory"), self.territory, tr("Polygons; left empty, the whole circle is drawn")
        )
        self.background = CheckList()
        self.background.setObjectName("OrsenBackground")
        self.add_labelled(
            tr("&Background layers"), self.background, tr("Layers of local files only; they are copied as plain shapes")
        )
        self.page, self.atlas = QComboBox(), QComboBox()
        row = QGridLayout()
        for column, (text, box) in enumerate(((tr("Pa&ge"), self.page), (tr("&Atlas"), self.atlas))):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            narrow(box, 4 + 5 * column)
            row.addWidget(label, 0, column)
            row.addWidget(box, 1, column)
            row.setColumnStretch(column, 1 + column)
        self.page.setObjectName("OrsenPage")
        self.atlas.setObjectName("OrsenAtlas")
        self.column.addLayout(row)

    def _add_files(self) -> None:
        self.add_title(tr("Where the copies go"))
        self.folder = file_box(QgsFileWidget.StorageMode.GetDirectory, tr("Folder of the copies"))
        self.folder.setObjectName("OrsenFolder")
        self.add_labelled(
            tr("Folder of the c&opies"), self.folder, tr("One encrypted PDF per recipient is written there")
        )
        self.secrets = file_box(
            QgsFileWidget.StorageMode.SaveFile, tr("File of the passwords"), tr("Passwords") + " (*.json)"
        )
        self.secrets.setObjectName("OrsenSecrets")
        self.secrets.setConfirmOverwrite(False)
        self.add_labelled(
            tr("File of the pass&words"),
            self.secrets,
            tr("Outside the folder of the copies; new passwords are added to it and only you can read it"),
        )
        self.register = file_box(
            QgsFileWidget.StorageMode.SaveFile,
            tr("Register of releases"),
            tr("Register of releases") + " (*.sqlite *.db)",
        )
        self.register.setObjectName("OrsenRegister")
        self.register.setConfirmOverwrite(False)
        self.add_labelled(
            tr("Regi&ster of releases"),
            self.register,
            tr("Keeps every release and refusal; it is made at the first delivery and continued from then on"),
        )

    def _add_delivery(self) -> None:
        self.deliver = QPushButton(QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"), tr("&Deliver"))
        self.deliver.setObjectName("OrsenDeliver")
        self.deliver.clicked.connect(self.deliverAsked)
        self.column.addSpacing(6)
        self.column.addWidget(self.deliver)
        self.done = Notice("/mIconSuccess.svg")
        self.done.setObjectName("OrsenDelivered")
        self.column.addWidget(self.done)
        self.open_folder = QPushButton(QgsApplication.getThemeIcon("/mActionFolder.svg"), tr("Ope&n the folder"))
        self.open_folder.setObjectName("OrsenOpenFolder")
        self.open_folder.clicked.connect(self.openFolderAsked)
        self.open_folder.hide()
        self.column.addWidget(self.open_folder)
