"""What became of addresses that were geocoded, and why, in the user's language."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingFeedback

from ..geocoding.outcomes import Sorted
from ..messages import tr


def geocode_reasons() -> dict[str, str]:
    """Return the sentences of the reasons for review and refusal, by code."""
    return {
        "no-address": tr("No address."),
        "not-found": tr("The geocoder found nothing."),
        "not-read": tr("The geocoder could not read this address."),
        "service-failed": tr("The geocoder failed on this address. Start again later."),
        "only-municipality": tr("Only the municipality was found, not the street."),
        "other-departement": tr("What was found lies in another département."),
        "out-of-reach": tr("What was found lies outside what the CRS of the addresses covers."),
        "score-low": tr("What was found hardly looks like the address."),
        "other-municipality": tr("What was found lies in another municipality."),
        "municipality-unknown": tr("The stock does not say in which municipality the address is."),
        "no-door": tr("Only the street or the locality was found, not the house number."),
        "other-door": tr("The house number that was found is not the one of the address."),
        "score-middling": tr("What was found differs from the address in part."),
        "second-as-good": tr("Another place fits the address as well."),
        "decided": tr("Refused by the person who reviewed it."),
    }


def tell_outcomes(done: Sorted, blank: int, feedback: QgsProcessingFeedback) -> None:
    """Say what became of the rows: ``blank`` are empty ones passed over."""
    decided = done.placed.columns["geocodage"]
    feedback.pushInfo(
        tr("{accepted} places accepted, {review} to review, {refused} refused.").format(
            accepted=done.accepted, review=len(done.review), refused=len(done.refused)
        )
    )
    for number, sentence in (
        (int(np.equal(decided, None).sum()), tr("Rows that had coordinates already: {count}.")),
        (blank, tr("Empty rows passed over: {count}.")),
    ):
        if number:
            feedback.pushInfo(sentence.format(count=number))
    for table in (done.review, done.refused):
        reasons, counts = np.unique(table.columns["geocodage_motif"].astype(str), return_counts=True)
        for reason, count in sorted(zip(reasons.tolist(), counts.tolist()), key=lambda pair: -pair[1]):
            feedback.pushWarning(f"{reason} ({count})")
