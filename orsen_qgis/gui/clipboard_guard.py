"""A password on the clipboard: told to clipboard managers as a secret, and taken away again."""

from __future__ import annotations

import hashlib

from qgis.PyQt.QtCore import QMimeData, QObject, QTimer
from qgis.PyQt.QtGui import QGuiApplication

SECONDS = 45
# What clipboard managers of KDE and Windows look for before they keep a text.
SECRET_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}


class ClipboardGuard(QObject):
    """Knows the digest of what it put there, never the text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._digest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def put(self, secret: str, seconds: int = SECONDS) -> None:
        """Put a secret on the clipboard, for so long."""
        content = QMimeData()
        content.setText(secret)
        for mark, value in SECRET_MARKS.items():
            content.setData(mark, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._digest = _digest(secret)
        self._timer.start(1000 * seconds)

    def clear(self) -> None:
        """Empty the clipboard, unless something else stands there by now."""
        self._timer.stop()
        if self._digest and _digest(QGuiApplication.clipboard().text()) == self._digest:
            QGuiApplication.clipboard().clear()
        self._digest = b""


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8")).digest()
