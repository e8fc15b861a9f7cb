"""A plain banner over the map, that stays as long as the map is not the person's own."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

# Dark on amber: read the same in the light and in the dark theme.
LOOK = (
    "QFrame#OrsenBanner { background: #F2B705; border-top: 2px solid #6E5200; }"
    "QFrame#OrsenBanner QLabel { color: #201800; font-weight: bold; }"
)


class Banner(QFrame):
    """One sentence and one button across the foot of a widget, as wide as it: QGIS's messages cover the top."""

    def __init__(self, over: QWidget, back: str, then: Callable[[], None]) -> None:
        super().__init__(over)
        self.setObjectName("OrsenBanner")
        self.setStyleSheet(LOOK)
        self.over = over
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.button = QPushButton(back)
        self.button.setObjectName("OrsenBannerBack")
        self.button.clicked.connect(lambda _: then())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        over.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the banner."""
        self.label.setText(sentence)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def remove(self) -> None:
        """Take the banner away for good."""
        self.over.removeEventFilter(self)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _fit(self) -> None:
        width = self.over.width()
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry(0, self.over.height() - height, width, height)
