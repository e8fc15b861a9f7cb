"""Third page: what leaves, for whom, and where its copies go."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from ..messages import tr
from .release_check import ReleaseCheck
from .release_more import ReleaseMore
from .widgets import CheckList, Notice, Page, file_box, layer_box, narrow, wrapped


class ReleasePage(Page):
    """Choose a circle of partners and deliver its confidential maps."""

    circlesChanged = pyqtSignal(str)
    circleChanged = pyqtSignal()
    deliverAsked = pyqtSignal()
    openFolderAsked = pyqtSignal()
    seeAsked = pyqtSignal()
    registerAsked = pyqtSignal()
    editCirclesAsked = pyqtSignal()
    matrixAsked = pyqtSignal()
    delivered = pyqtSignal()

    input: QgsMapLayerComboBox
    circles: QgsFileWidget
    edit_circles: QPushButton
    circle: QComboBox
    matrix: QPushButton
    about: QLabel
    warning: Notice
    territory: QgsMapLayerComboBox
    see: QPushButton
    seen: QLabel
    open_register: QPushButton
    background: CheckList
    page: QComboBox
    atlas: QComboBox
    more: ReleaseMore
    folder: QgsFileWidget
    secrets: QgsFileWidget
    register: QgsFileWidget
    check: ReleaseCheck
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

    def show_seen(self, seen: bool, counts: str) -> None:
        """Say what the circle sees while the map shows it; the button goes there, or back."""
        self.see.setText(tr("Back to m&y map") if seen else tr("See the &map as this circle sees it"))
        self.seen.setText(counts)
        self.seen.setVisible(bool(counts))

    def show_seeing(self) -> None:
        """Say that what the circle sees is being worked out; the button stops it."""
        self.see.setText(tr("Stop"))
        self.seen.setText(tr("Working out what will leave…"))
        self.seen.show()

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
        self.edit_circles = QPushButton(
            QgsApplication.getThemeIcon("/mActionToggleEditing.svg"), tr("Write or change c&ircles…")
        )
        self.edit_circles.setObjectName("OrsenEditCircles")
        self.edit_circles.clicked.connect(self.editCirclesAsked)
        self.column.addWidget(self.edit_circles)
        self.circle = QComboBox()
        self.circle.setObjectName("OrsenCircle")
        narrow(self.circle)
        self.circle.currentIndexChanged.connect(lambda _: self.circleChanged.emit())
        self.add_labelled(tr("&Circle of partners"), self.circle)
        self.about = wrapped()
        self.column.addWidget(self.about)
        self.matrix = QPushButton(QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("Who sees w&hat…"))
        self.matrix.setObjectName("OrsenOpenMatrix")
        self.matrix.setToolTip(tr("Every circle of the file with its levels, its columns and its convention"))
        self.matrix.clicked.connect(self.matrixAsked)
        self.column.addWidget(self.matrix)
        self.warning = Notice("/mIconWarning.svg")
        self.column.addWidget(self.warning)

    def _add_map(self) -> None:
        self.add_title(tr("Map"))
        self.territory = layer_box(Qgis.LayerFilter.PolygonLayer, tr("[no limit]"))
        self.territory.setObjectName("OrsenTerritory")
        self.add_labelled(
            tr("Only within this &territory"), self.territory, tr("Polygons; left empty, the whole circle is drawn")
        )
        self.background = CheckList(tr("No layer of a local file could stand behind the map."))
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
        self.more = ReleaseMore()
        self.column.addWidget(self.more)
        self._add_seeing()

    def _add_seeing(self) -> None:
        self.see = QPushButton(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"), "")
        self.see.setObjectName("OrsenSeeAsCircle")
        self.see.setToolTip(tr("Shows the release alone on the canvas, with its counts; nothing is delivered"))
        self.see.clicked.connect(self.seeAsked)
        self.column.addWidget(self.see)
        self.seen = wrapped()
        self.column.addWidget(self.seen)
        self.show_seen(False, "")

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

        self.open_register = QPushButton(
            QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("Search or &verify the register…")
        )
        self.open_register.setObjectName("OrsenOpenRegister")
        self.open_register.clicked.connect(self.registerAsked)
        self.column.addWidget(self.open_register)

    def _add_delivery(self) -> None:
        self.add_title(tr("Check, then deliver"))
        self.check = ReleaseCheck()
        self.column.addWidget(self.check)
        self.deliver = QPushButton(QgsApplication.getThemeIcon("/mActionSaveAsPDF.svg"), tr("&Deliver"))
        self.deliver.setObjectName("OrsenDeliver")
        self.deliver.clicked.connect(self.deliverAsked)
        self.column.addWidget(self.deliver)
        self.done = Notice("/mIconSuccess.svg")
        self.done.setObjectName("OrsenDelivered")
        self.column.addWidget(self.done)
        self.open_folder = QPushButton(QgsApplication.getThemeIcon("/mActionFolder.svg"), tr("Ope&n the folder"))
        self.open_folder.setObjectName("OrsenOpenFolder")
        self.open_folder.clicked.connect(self.openFolderAsked)
        self.open_folder.hide()
        self.column.addWidget(self.open_folder)
