"""The one place that asks for openpyxl, which a QGIS may lack."""

from __future__ import annotations

from types import ModuleType

from ...problems import Problem


def openpyxl_module() -> ModuleType:
    """Return openpyxl. Raises Problem where it is not installed."""
    try:
        import openpyxl
    except ImportError as error:
        raise Problem(
            "Rating sheets need openpyxl: install it with the QPIP plugin, or with “pip install openpyxl” in QGIS's "
            "Python."
        ) from error
    return openpyxl
