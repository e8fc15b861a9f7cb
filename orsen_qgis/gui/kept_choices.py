"""The choices in the panel that are kept with the project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .dock import OrsenDock


def choice_signals(dock: OrsenDock) -> Iterator[Any]:
    """Yield the signals of the dock's widgets by which a person changes a choice that the project remembers."""
    rating, release, territory = dock.rating, dock.release, dock.territory
    layers = (
        dock.stock.addresses,
        rating.incidents,
        rating.previous,
        rating.facts,
        rating.decisions,
        rating.closing.closed,
        dock.map.layer,
        release.input,
        release.territory,
        territory.layer,
        territory.territories,
        territory.earlier,
        territory.names,
    )
    entries = (release.circle, release.page, release.atlas, release.more.orientation)
    for box in (*layers, *entries, rating.sheets.split, rating.sheets.unit):
        yield box.activated
    for date in (rating.start, rating.end):
        yield date.editingFinished
    files = (release.circles, release.folder, release.register, release.more.template)
    for file in (*files, rating.kept, rating.sheets.folder):
        yield file.fileChanged
    yield release.more.listed.clicked
    yield rating.landlords.ticked
    yield rating.campaign.editingFinished
