"""The font of the pages, which has to be there: another one would be wider, and cut what pages say."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFont, QFontInfo

from ..problems import Problem
from ..symbology.labels import FONT


def refuse_without_font() -> None:
    """Raise Problem when this system would write pages in another font than ours."""
    if QFontInfo(QFont(FONT)).family() != FONT:
        raise Problem(
            "The pages are written in the font “{font}”, which this system has not. Install it (on Debian: the package "
            "fonts-open-sans; elsewhere: from the site of Open Sans), then start QGIS again. Nothing was made.",
            font=FONT,
        )
