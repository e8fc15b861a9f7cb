"""Why an answer of the geocoder was not simply accepted, in the user's language."""

from __future__ import annotations

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
