"""The same job with QGIS's own tools: SQL on a virtual layer for the stock, join by field, then join by nearest.

They map no category to a fact type, check nothing and give no reasons.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from headless import qgis_session

MERGE = (
    'SELECT "Référence" AS adresse_id, "Organisme" AS bailleur, "Adresse" AS adresse, "CP" AS code_postal, '
    '"Commune" AS commune, "INSEE" AS code_insee, sum("Nb logements") AS logements, geometry FROM input1 '
    'GROUP BY "Organisme", "Référence"'
)


def main(folder: Path) -> None:
    with qgis_session("en"):
        from processing import run
        from qgis.core import QgsVectorLayer

        out = {
            name: str(folder / f"{name}-qgis.gpkg") for name in ("addresses", "by-id", "others", "by-place", "facts")
        }
        for path in out.values():
            Path(path).unlink(missing_ok=True)
        begin = time.perf_counter()
        run("qgis:executesql", {"INPUT_DATASOURCES": [str(folder / "stock.gpkg")], "INPUT_QUERY": MERGE,
            "INPUT_GEOMETRY_TYPE": 2, "INPUT_GEOMETRY_CRS": "EPSG:2154", "OUTPUT": out["addresses"]})  # fmt: skip
        between = time.perf_counter()
        run("native:joinattributestable", {"INPUT": str(folder / "register.gpkg"), "FIELD": "Référence",
            "INPUT_2": out["addresses"], "FIELD_2": "adresse_id", "FIELDS_TO_COPY": ["adresse_id"], "METHOD": 1,
            "DISCARD_NONMATCHING": True, "OUTPUT": out["by-id"], "NON_MATCHING": out["others"]})  # fmt: skip
        run("native:joinbynearest", {"INPUT": out["others"], "INPUT_2": out["addresses"],
            "FIELDS_TO_COPY": ["adresse_id"], "DISCARD_NONMATCHING": True, "NEIGHBORS": 1, "MAX_DISTANCE": 50,
            "OUTPUT": out["by-place"]})  # fmt: skip
        run("native:mergevectorlayers", {"LAYERS": [out["by-id"], out["by-place"]], "OUTPUT": out["facts"]})
        end = time.perf_counter()
        counts = [QgsVectorLayer(out[name], name, "ogr").featureCount() for name in ("addresses", "facts")]
    figures = {"stock": between - begin, "incidents": end - between, "whole": end - begin}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({**figures, "memory": memory, "addresses": counts[0], "tied": counts[1]}))


main(Path(sys.argv[1]))
