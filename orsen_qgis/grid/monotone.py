"""A worse fact never gives a lower level: the order that every grid keeps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .axes import Frequency, Severity


@dataclass(frozen=True)
class Fall:
    """A cell whose level is lower than that of the milder cell beside it."""

    severity: Severity
    frequency: Frequency
    milder_severity: Severity
    milder_frequency: Frequency

    @property
    def along_severity(self) -> bool:
        """Whether the milder cell has the same frequency and a lesser severity."""
        return self.frequency == self.milder_frequency


def first_fall(levels: np.ndarray) -> Fall | None:
    """Return the first cell of ``levels`` (4 x 3, [severity, frequency]) that breaks the order; None for none."""
    for severity in Severity:
        for frequency in Frequency:
            if severity > 0 and levels[severity, frequency] < levels[severity - 1, frequency]:
                return Fall(severity, frequency, Severity(severity - 1), frequency)
            if frequency > 0 and levels[severity, frequency] < levels[severity, frequency - 1]:
                return Fall(severity, frequency, severity, Frequency(frequency - 1))
    return None
