"""What the person who delivers has to know of earlier copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ..messages import tr

if TYPE_CHECKING:
    from ..circles.counts import Counts


def warn_of_unrecognised(counts: Counts, feedback: QgsProcessingFeedback) -> None:
    """Say which earlier copies the data hardly know any more, so that they cannot be compared with."""
    for copy, (found, addresses) in counts.unrecognised.items():
        feedback.pushWarning(
            tr(
                "Copy {copy} holds {addresses} addresses, of which this layer has only {found}: if their identifiers "
                "changed, they are not compared."
            ).format(copy=copy, addresses=addresses, found=found)
        )
