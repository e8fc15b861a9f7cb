"""The QGIS tier: pytest-qgis starts QGIS; our provider is registered once for the whole run, in English."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale


@pytest.fixture(scope="session", autouse=True)
def orsen_provider(qgis_processing: None) -> Iterator[Any]:
    """Our Processing provider, beside QGIS's own; Processing is found where this QGIS keeps its plugins."""
    from orsen_qgis.processing.provider import OrsenProvider

    QLocale.setDefault(QLocale(QLocale.Language.C))
    provider = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider("orsen")


@pytest.fixture
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """The open project, empty before and after."""
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def run() -> Callable[..., dict[str, Any]]:
    """Run an algorithm by id and return its results: ``run("orsen:classify", {…}, feedback=None)``."""
    import processing

    def run_algorithm(
        name: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None
    ) -> dict[str, Any]:
        return processing.run(name, parameters, feedback=feedback or QgsProcessingFeedback(False))

    return run_algorithm


@pytest.fixture
def french() -> Iterator[None]:
    """Our sentences in French for one test."""
    from orsen_qgis.messages import install_translator

    translator = install_translator("fr")
    assert translator is not None, "Compile the translations first: make translations"
    yield
    QCoreApplication.removeTranslator(translator)
