"""A QGIS without a window, with Processing and our provider, for the scripts of this folder."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@contextmanager
def qgis_session(language: str = "fr") -> Iterator[None]:
    """Start QGIS in a profile of its own, register the provider ``orsen``, and close all at the end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication, QgsSettings
    from qgis.PyQt.QtCore import QLocale

    profile = tempfile.TemporaryDirectory(prefix="orsen-profile-")
    application = QgsApplication([], False, profile.name)
    application.initQgis()
    # Without this QGIS would leave its mark in every GeoPackage that it only reads, the sample's among them.
    QgsSettings().setValue("qgis/walForSqlite3", False)
    QLocale.setDefault(QLocale(language))
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from orsen_qgis.messages import install_translator
    from orsen_qgis.processing.provider import OrsenProvider

    translator = install_translator(language)
    Processing.initialize()
    provider = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        del translator
        application.exitQgis()
        profile.cleanup()
