"""Makes the fictional territory of ``resources/sample`` again, from its seed. ``make sample`` runs it.

With another folder as its argument it writes there instead. A second run gives the same content.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Read when GDAL loads, so before the imports: dates inside GeoPackages are the campaign's, not the day of the run.
os.environ["OGR_CURRENT_DATE"] = "2026-07-01T00:00:00.000Z"
# Attributes of styles are written in one order.
os.environ["QT_HASH_SEED"] = "0"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sample.background import write_background
from sample.deliveries import write_earlier_campaign, write_foyer_levant, write_habitat_brumes, write_toits_aurore
from sample.papers import write_papers
from sample.styles import add_styles
from sample.territory import digest, make

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"


def main(folder: Path) -> None:
    """Write every file of the sample into ``folder``."""
    from qgis.core import QgsApplication

    folder.mkdir(parents=True, exist_ok=True)
    territory = make()
    write_toits_aurore(territory, folder / "stock_toits_aurore.csv")
    write_habitat_brumes(territory, folder / "stock_habitat_brumes.gpkg")
    write_foyer_levant(territory, folder / "stock_foyer_levant.xlsx")
    write_earlier_campaign(territory, folder / "campagne_2025.gpkg")
    write_papers(territory, folder)
    write_background(territory, folder / "fond.gpkg")
    application = QgsApplication([], False)
    application.initQgis()
    add_styles(folder / "fond.gpkg")
    application.exitQgis()
    print(f"{len(territory.stock)} adresses, {len(territory.incidents)} incidents, {digest(territory)[:16]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE)
