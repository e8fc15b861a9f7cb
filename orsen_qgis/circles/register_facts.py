"""What the register says of a release: who gets what under which convention, in counts and digests, no addresses."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from .canonical import digest
from .policy import Circle, Recipient
from .release import Release


def circle_facts(circle: Circle) -> dict[str, Any]:
    """Return what names a circle and fixes its policy."""
    return {
        "circle": circle.id,
        "circle_name": circle.name,
        "circle_hash": circle.canonical_hash,
        "convention": circle.convention.reference,
        "purpose": circle.convention.purpose,
        "legal_basis": circle.convention.legal_basis,
        "levels": [level or None for level in sorted(circle.levels)],
        "precision": circle.precision.value,
        "minimum": [circle.minimum.addresses, circle.minimum.dwellings],
        "fields": list(circle.fields),
        "attach": list(circle.attach),
    }


def issue_facts(release: Release, recipient: Recipient, plugin_version: str) -> dict[str, Any]:
    """Return what the register keeps of a copy made for a recipient."""
    counts = release.counts
    return {
        **circle_facts(release.circle),
        "recipient": recipient.id,
        "recipient_name": recipient.name,
        "released_on": release.released_on.isoformat(),
        "destroy_on": release.circle.destroy_on(release.released_on).isoformat(),
        "rows": counts.released_rows,
        "addresses": counts.released_addresses,
        "dwellings": counts.released_dwellings,
        "generalised_addresses": counts.generalised_addresses,
        "left_out": counts.reasons,
        "grids": list(counts.grids),
        "campaigns": list(counts.campaigns),
        "silent_units": counts.silent_units,
        "because": counts.because,
        "override": None if release.override is None else [release.override.by, release.override.reason],
        "territory": None if release.area is None else territory_digest(release.area),
        "release": release_digest(release),
        "plugin_version": plugin_version,
    }


def file_facts(sha256: str, pdf_identifier: str, file: str) -> dict[str, str]:
    """Return what the register keeps of a delivered file."""
    return {"sha256": sha256.casefold(), "pdf_identifier": pdf_identifier.casefold(), "file": file}


def approval_facts(circle: Circle, by: str, reason: str) -> dict[str, Any]:
    """Return what the register keeps of an approval."""
    return {**circle_facts(circle), "by": by, "reason": reason}


# Each copy of an export is issued with the same release.
_DIGESTS: WeakKeyDictionary[Release, str] = WeakKeyDictionary()


def release_digest(release: Release) -> str:
    """Return the SHA-256 of a release's rows: equal for equal rows, whatever the order of the input was."""
    known = _DIGESTS.get(release)
    if known is None:
        known = _DIGESTS[release] = _digest_of(release)
    return known


def _digest_of(release: Release) -> str:
    return digest(
        {
            "crs": release.crs,
            "unit": release.unit.tolist(),
            "name": release.name.tolist(),
            "municipality": release.municipality.tolist(),
            "level": release.level.tolist(),
            "place": [release.x.tolist(), release.y.tolist()],
            "columns": {name: _plain(column) for name, column in release.columns.items()},
        }
    )


def territory_digest(area: Any) -> str:
    """Return the SHA-256 of a territory's shape (shapely), whatever point its rings start at."""
    import shapely

    # Three dimensions, said: an older GEOS, which a desktop may have loaded first, refuses shapely's default of four.
    return digest(shapely.to_wkb(shapely.normalize(area), hex=True, byte_order=1, output_dimension=3))


def _plain(column: np.ndarray) -> list[Any]:
    if column.dtype.kind == "M":
        return [None if np.isnat(day) else str(day) for day in column]
    return list(column.tolist())
