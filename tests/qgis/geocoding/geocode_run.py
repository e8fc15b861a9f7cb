"""What tests of geocoding share: a stock without coordinates, a geocoder of its own, and both together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from geocoder_server import Geocoder
from import_support import Log, rows_of

HEADER = "Organisme;Résidence;Adresse;CP;Commune;INSEE;Nb logements;Niveau"
# Canaries stand where nothing may leave.
ROWS = tuple(
    f"Canari-bailleur;Canari-residence;{number} rue Voltaire;11100;Narbonne;11262;9070{number};4"
    for number in range(1, 8)
)


class Run:
    """Geocodes a file: gives results, and the rows of OUTPUT, REVIEW and REFUSED. Waits are noted, never lived."""

    def __init__(self, run: Callable[..., dict[str, Any]], geocoder: Geocoder, folder: Path) -> None:
        self.run = run
        self.geocoder = geocoder
        self.path = folder / "stock.csv"
        self.log = Log()
        self.waits: list[float] = []

    def __call__(self, *rows: str, header: str = HEADER, **parameters: Any) -> Any:
        self.path.write_text("\r\n".join((header, *(rows or ROWS))) + "\r\n", "utf-8")
        return self.of(str(self.path), **parameters)

    def of(self, source: Any, **parameters: Any) -> Any:
        outputs = {"OUTPUT": "memory:", "REVIEW": "memory:", "REFUSED": "memory:"}
        given = {"INPUT": source, "AGREED": True, "URL": self.geocoder.url, **outputs, **parameters}
        results = self.run("orsen:geocode", given, feedback=self.log)
        return results, *(rows_of(results[name]) for name in outputs)
