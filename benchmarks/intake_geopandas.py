"""The same job with geopandas and pandas 3 over Arrow: columns mapped, addresses merged, incidents tied, both written.

It leaves out what ORSEN does besides: address texts in one form, checks row by row, reasons, ties, a report.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import geopandas
import numpy as np
import pandas

REACH = 50


def stock(folder: Path) -> geopandas.GeoDataFrame:
    rows = geopandas.read_file(folder / "stock.gpkg", use_arrow=True)
    names = {"Organisme": "bailleur", "Référence": "adresse_id", "Adresse": "adresse", "CP": "code_postal"}
    names |= {"Commune": "commune", "INSEE": "code_insee", "Nb logements": "logements"}
    rows = rows.rename(columns=names)
    rows = rows[rows["bailleur"].notna() & rows["adresse"].notna() & ~rows.geometry.isna()]
    rows = rows.drop_duplicates([*names.values()])
    rows["adresse_id"] = rows["adresse_id"].str.strip()
    grouped = rows.groupby(["bailleur", "adresse_id"], sort=False)
    addresses = grouped.first()
    addresses["logements"] = grouped["logements"].sum()
    addresses = geopandas.GeoDataFrame(addresses.reset_index(), geometry="geometry", crs=rows.crs)
    addresses.to_file(folder / "addresses-pandas.gpkg", use_arrow=True)
    return addresses


def incidents(folder: Path, addresses: geopandas.GeoDataFrame) -> int:
    columns = ["Référence", "Nature", "Survenu le"]
    rows = geopandas.read_file(folder / "register.gpkg", use_arrow=True, columns=columns)
    types = json.loads((folder / "register.json").read_text("utf-8"))["types"]
    rows["type_fait"] = rows["Nature"].map(types)
    rows["date_fait"] = pandas.to_datetime(rows["Survenu le"]).dt.date
    rows = rows[rows["type_fait"].notna() & rows["date_fait"].notna()]
    known = rows["Référence"].isin(addresses["adresse_id"])
    by_id = pandas.DataFrame(rows[known])[["Référence", "type_fait", "date_fait"]]
    by_id = by_id.rename(columns={"Référence": "adresse_id"}).assign(appariement="identifiant", distance=np.nan)
    placed = rows[~known & ~rows.geometry.isna()][["type_fait", "date_fait", "geometry"]]
    near = geopandas.sjoin_nearest(
        placed, addresses[["adresse_id", "geometry"]], max_distance=REACH, distance_col="distance"
    )
    near = pandas.DataFrame(near[~near.index.duplicated()].drop(columns=["geometry", "index_right"]))
    near["appariement"] = "lieu"
    facts = pandas.concat([by_id, near]).sort_index()
    import pyogrio

    pyogrio.write_dataframe(facts, folder / "facts-pandas.gpkg", layer="facts", use_arrow=True)
    return len(facts)


def main(folder: Path) -> None:
    for name in ("addresses-pandas.gpkg", "facts-pandas.gpkg"):
        (folder / name).unlink(missing_ok=True)
    begin, busy = time.perf_counter(), time.process_time()
    addresses = stock(folder)
    between = time.perf_counter()
    tied = incidents(folder, addresses)
    end = time.perf_counter()
    figures = {"stock": between - begin, "incidents": end - between, "whole": end - begin}
    used = resource.getrusage(resource.RUSAGE_SELF)
    figures |= {"processor": time.process_time() - busy, "memory": used.ru_maxrss / 1024}
    print(json.dumps({**figures, "addresses": len(addresses), "tied": tied}))


main(Path(sys.argv[1]))
