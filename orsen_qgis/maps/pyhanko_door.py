"""pyHanko, which only copies for certificates and signed copies need."""

from __future__ import annotations

from typing import Any

from ..problems import Problem


def pyhanko_module() -> Any:
    """Return pyHanko. Problem when this QGIS has none."""
    try:
        import pyhanko
    except ImportError as error:
        raise Problem(
            "A copy for a certificate, or a signed one, needs pyHanko, and this QGIS has none. Install it with "
            "“pip install pyhanko” in QGIS's Python, then start again. Nothing was made."
        ) from error
    return pyhanko
