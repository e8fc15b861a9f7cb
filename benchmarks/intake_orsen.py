"""The imports by ORSEN: ``orsen:importstock`` then ``orsen:importincidents``, GeoPackage to GeoPackage."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from headless import qgis_session


def main(folder: Path) -> None:
    with qgis_session("en"):
        from processing import run

        for name in ("addresses.gpkg", "facts.gpkg"):
            (folder / name).unlink(missing_ok=True)
        begin, busy = time.perf_counter(), time.process_time()
        stock = run(
            "orsen:importstock",
            {
                "INPUT": str(folder / "stock.gpkg"),
                "PROFILE": str(folder / "stock.json"),
                "OUTPUT": str(folder / "addresses.gpkg"),
            },
        )
        between = time.perf_counter()
        facts = run(
            "orsen:importincidents",
            {
                "INPUT": str(folder / "register.gpkg"),
                "ADDRESSES": str(folder / "addresses.gpkg"),
                "PROFILE": str(folder / "register.json"),
                "MAX_DISTANCE": 50,
                "OUTPUT": str(folder / "facts.gpkg"),
            },
        )
        end = time.perf_counter()
    figures = {"stock": between - begin, "incidents": end - between, "whole": end - begin}
    used = resource.getrusage(resource.RUSAGE_SELF)
    figures |= {"processor": time.process_time() - busy, "memory": used.ru_maxrss / 1024}
    print(json.dumps({**figures, "addresses": stock["ADDRESSES"], "tied": facts["MATCHED"]}))


main(Path(sys.argv[1]))
