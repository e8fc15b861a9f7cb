"""The same job with QGIS's own tools: SQL on a virtual layer for the stock, join by field, then join by nearest.

The columns and the categories are brought into ORSEN's form by *Refactor fields*, once for all facts. What lies between
goes into temporary layers in memory, which is what the toolbox proposes. Nothing is checked and no reason is given.
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


def fact_columns(types: dict[str, str]) -> list[dict[str, object]]:
    """Return the mapping of *Refactor fields*: the columns of a fact, the category as a fact type."""
    kind = ", ".join(f"'{category.replace(chr(39), chr(39) * 2)}', '{code}'" for category, code in types.items())
    how = "CASE WHEN \"distance\" IS NULL THEN 'identifiant' ELSE 'lieu' END"
    columns = (
        ("adresse_id", '"adresse_id"', 10, "text"),
        ("type_fait", f'map_get(map({kind}), "Nature")', 10, "text"),
        ("date_fait", '"Survenu le"', 14, "date"),
        ("appariement", how, 10, "text"),
        ("distance", 'round("distance", 1)', 6, "double precision"),
    )
    return [
        {"name": name, "expression": expression, "type": number, "type_name": kind, "length": 0, "precision": 0}
        for name, expression, number, kind in columns
    ]


def main(folder: Path) -> None:
    types = json.loads((folder / "register.json").read_text("utf-8"))["types"]
    with qgis_session("en"):
        from processing import run
        from qgis.core import QgsVectorLayer

        out = {name: str(folder / f"{name}-qgis.gpkg") for name in ("addresses", "facts")}
        for path in out.values():
            Path(path).unlink(missing_ok=True)
        begin, busy = time.perf_counter(), time.process_time()
        run("qgis:executesql", {"INPUT_DATASOURCES": [str(folder / "stock.gpkg")], "INPUT_QUERY": MERGE,
            "INPUT_GEOMETRY_TYPE": 2, "INPUT_GEOMETRY_CRS": "EPSG:2154", "OUTPUT": out["addresses"]})  # fmt: skip
        between = time.perf_counter()
        named = run("native:joinattributestable", {"INPUT": str(folder / "register.gpkg"), "FIELD": "Référence",
            "INPUT_2": out["addresses"], "FIELD_2": "adresse_id", "FIELDS_TO_COPY": ["adresse_id"], "METHOD": 1,
            "DISCARD_NONMATCHING": True, "OUTPUT": "memory:", "NON_MATCHING": "memory:"})  # fmt: skip
        placed = run("native:joinbynearest", {"INPUT": named["NON_MATCHING"], "INPUT_2": out["addresses"],
            "FIELDS_TO_COPY": ["adresse_id"], "DISCARD_NONMATCHING": True, "NEIGHBORS": 1, "MAX_DISTANCE": 50,
            "OUTPUT": "memory:"})  # fmt: skip
        both = run("native:mergevectorlayers", {"LAYERS": [named["OUTPUT"], placed["OUTPUT"]], "OUTPUT": "memory:"})
        run("native:refactorfields", {"INPUT": both["OUTPUT"], "FIELDS_MAPPING": fact_columns(types),
            "OUTPUT": out["facts"]})  # fmt: skip
        end = time.perf_counter()
        counts = [QgsVectorLayer(out[name], name, "ogr").featureCount() for name in ("addresses", "facts")]
    figures = {"stock": between - begin, "incidents": end - between, "whole": end - begin}
    used = resource.getrusage(resource.RUSAGE_SELF)
    figures |= {"processor": time.process_time() - busy, "memory": used.ru_maxrss / 1024}
    print(json.dumps({**figures, "addresses": counts[0], "tied": counts[1]}))


main(Path(sys.argv[1]))
