"""Other ways to read coordinates, as suggestions in the user's language."""

from __future__ import annotations

from ..messages import tr
from .other_readings import Reading
from .placing import WGS84


def suggestion(reading: Reading) -> str:
    """Return the sentence that suggests a reading; it does not say how many rows it concerns."""
    if reading.as_well and not reading.swapped:
        return tr(
            "Places that lie outside France as they were read. Their numbers fit {systems} alike: ask the sender "
            "which it is, and choose it as CRS. Nothing was changed."
        ).format(systems=", ".join((reading.system, *reading.as_well)))
    if reading.system == WGS84 and reading.swapped:
        return tr(
            "Places that lie outside France as they were read, and inside if the first coordinate is a latitude and "
            "the second a longitude, in degrees (EPSG:4326): swap the two in the profile. Nothing was changed."
        )
    if reading.system == WGS84:
        return tr(
            "Places that lie outside France as they were read, and inside if their coordinates are degrees: choose "
            "EPSG:4326 as CRS. Nothing was changed."
        )
    if reading.swapped:
        return tr(
            "Places that lie outside France as they were read, and inside if their two coordinates are swapped in "
            "{crs}: swap them in the profile. Nothing was changed."
        ).format(crs=" / ".join((reading.system, *reading.as_well)))
    return tr(
        "Places that lie outside France as they were read, and inside if their coordinates are in {crs}: choose it as "
        "CRS. Nothing was changed."
    ).format(crs=reading.system)
