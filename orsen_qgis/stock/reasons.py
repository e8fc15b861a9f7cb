"""Why a row is left out, in the user's language."""

from __future__ import annotations

from ..messages import tr


def stock_reasons() -> dict[str, str]:
    """Return the sentences of the reasons of a stock import, by code."""
    return {
        "blank": tr("The row is empty."),
        "cells-too-many": tr("The row has more cells than there are columns."),
        "expression-failed": tr("The profile's expression cannot be evaluated on this row."),
        "no-landlord": tr("No landlord: no column names one, and the parameter is empty."),
        "landlord-unlisted": tr("The landlord is not on the list."),
        "outside-territory": tr("The place lies outside the territory."),
        "no-address": tr("No address."),
        "no-place": tr("No coordinates: the address must be geocoded first."),
        "place-not-found": tr("Geocoding gave it no place that was accepted; the value says why."),
        "coordinate-sexagesimal": tr(
            "The degrees, minutes and seconds cannot be: minutes and seconds stay below 60, latitudes within 90°, "
            "longitudes within 180°; a side (N, S, E, W) stands without a sign, and there is one of each axis."
        ),
        "coordinate-unreadable": tr("The coordinate is not a number, or not a place."),
        "coordinate-outside": tr("The coordinates lie outside what their reference system covers. Check the system."),
        "crs-unknown": tr("The row's EPSG code is unknown."),
        "number-unreadable": tr("The value is not a number."),
        "number-negative": tr("The number is negative."),
        "number-impossible": tr("No address has this number of dwellings."),
        "level-impossible": tr("The level is none of 1 to 4."),
        "impact-unknown": tr("The impact is none of faible, mesuré, important, extrême."),
        "boolean-unreadable": tr("The value is neither yes nor no."),
        "identifier-taken": tr("The landlord's identifier is already taken by another address."),
    }


def incident_reasons() -> dict[str, str]:
    """Return the sentences of the reasons of an incident import, by code."""
    return {
        "blank": tr("The row is empty."),
        "cells-too-many": tr("The row has more cells than there are columns."),
        "expression-failed": tr("The profile's expression cannot be evaluated on this row."),
        "no-date": tr("No date."),
        "date-month-first": tr("The date can only be month/day/year; dates are read as day/month/year."),
        "date-unreadable": tr("The date cannot be read."),
        "no-type": tr("Neither a category nor a severity."),
        "type-unmapped": tr("The category is mapped to no fact type."),
        "type-left-out": tr("The profile leaves this category out on purpose."),
        "severity-unknown": tr("The severity is none of faible, moyenne, majeure, extrême."),
        "coordinate-sexagesimal": tr(
            "The degrees, minutes and seconds cannot be: minutes and seconds stay below 60, latitudes within 90°, "
            "longitudes within 180°; a side (N, S, E, W) stands without a sign, and there is one of each axis."
        ),
        "coordinate-unreadable": tr("The coordinate is not a number, or not a place."),
        "coordinate-outside": tr("The coordinates lie outside what their reference system covers. Check the system."),
        "crs-unknown": tr("The row's EPSG code is unknown."),
        "landlord-unknown": tr("No address of the stock belongs to this landlord."),
        "identifier-unknown": tr("No address of the stock has this identifier."),
        "address-not-found": tr("No address of the stock has this text in this municipality."),
        "too-far": tr("No address of the stock lies within the greatest distance."),
        "residence-not-found": tr("No residence of the stock has this name, or several landlords have one."),
        "nowhere": tr("The row says nothing of where it happened."),
    }
