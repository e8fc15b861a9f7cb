"""Giving our functions to QGIS, and taking them back."""

from __future__ import annotations

from qgis.core import QgsExpression

from .functions import GridFunction, make_functions


class ExpressionFunctions:
    """Our functions while they are registered. It keeps them alive: QGIS holds no Python reference."""

    def __init__(self) -> None:
        self._kept: list[GridFunction] = []

    def register(self) -> None:
        """Register the functions once; those that a lost plugin left behind are replaced."""
        if self._kept:
            return
        for function in make_functions():
            if QgsExpression.isFunctionName(function.name()):
                QgsExpression.unregisterFunction(function.name())
            if QgsExpression.registerFunction(function):
                self._kept.append(function)

    def unregister(self) -> None:
        """Take back what was registered here."""
        for function in self._kept:
            QgsExpression.unregisterFunction(function.name())
        self._kept = []
