"""Inputs of an algorithm that may be read straight from their GeoPackage."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeatureSourceDefinition

from ..stock.plain_table import PlainTable, plain_table


def plain_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> PlainTable | None:
    """Return the table behind a source parameter; None where QGIS must read it, or where there is no input.

    Call it in ``prepare``: it looks at layers, which belong to the main thread.
    """
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        if not _is_whole(value):
            return None
        value = value.source
    if value in (None, ""):
        return None
    return plain_table(algorithm.parameterAsVectorLayer({**parameters, name: value}, name, context))


def _is_whole(definition: QgsProcessingFeatureSourceDefinition) -> bool:
    return not (definition.selectedFeaturesOnly or definition.featureLimit >= 0 or definition.filterExpression)
