"""The whole job with pandas 3 and pyogrio over Arrow: the level of each address, without any explanation.

Twice: as one writes it, and as somebody does who measures (``coded``: texts become categories while they are Arrow's).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyogrio
from classify_ways import clocks_of, job, tell

TEXTS = ("adresse_id", "type_fait", "gravite")


def classify(asked: dict[str, Any]) -> None:
    """Read both layers, count, look levels up, write the addresses with theirs."""
    levels = levels_of(read_incidents(asked["region"], asked["coded"]), asked)
    meta, addresses = pyogrio.read_arrow(asked["region"], layer="adresses")
    own = addresses.select(["adresse_id", "bailleur"]).to_pandas()
    level = own["adresse_id"].map(levels)
    level = level.where(level.notna() | (own["bailleur"] != asked["covered"]), 1).astype("Int64")
    write(addresses.append_column("niveau", pa.array(level)), meta, asked)


def read_incidents(path: str, coded: bool) -> pd.DataFrame:
    """Return the incidents."""
    table = pyogrio.read_arrow(path, layer="incidents", columns=[*TEXTS, "date_fait"], read_geometry=False)[1]
    for name in TEXTS if coded else ():
        place = table.column_names.index(name)
        table = table.set_column(place, name, table.column(name).dictionary_encode())
    return table.to_pandas(date_as_object=False)


def levels_of(incidents: pd.DataFrame, asked: dict[str, Any]) -> pd.Series:
    """Return the level of each address that has a fact."""
    grid = asked["grid"]
    day = incidents["date_fait"]
    incidents = incidents[(day >= asked["start"]) & (day <= asked["end"])]
    severity = incidents["gravite"].map(grid["severities"]).astype("float64")
    severity = severity.fillna(incidents["type_fait"].map(grid["types"]).astype("float64")).astype("int8")
    keys = [incidents["adresse_id"], incidents["type_fait"], severity.rename("severity")]
    facts = incidents.groupby(keys, sort=False, observed=True).size().rename("count").reset_index()
    rate = facts["count"].to_numpy() * 365
    frequency = (rate >= grid["regular"] * grid["days"]).astype(int) + (rate >= grid["daily"] * grid["days"])
    facts["niveau"] = np.array(grid["cells"], dtype=np.int64)[facts["severity"], frequency]
    return facts.groupby("adresse_id", sort=False, observed=True)["niveau"].max()


def write(table: pa.Table, meta: dict[str, Any], asked: dict[str, Any]) -> None:
    """Write a new GeoPackage."""
    Path(asked["output"]).unlink(missing_ok=True)
    pyogrio.write_arrow(
        table,
        asked["output"],
        layer="cotation",
        driver="GPKG",
        geometry_name=meta["geometry_name"] or "wkb_geometry",
        geometry_type=meta["geometry_type"],
        crs=meta["crs"],
        layer_options={"SPATIAL_INDEX": "YES" if asked["index"] else "NO"},
    )


if __name__ == "__main__":
    what = job()
    tell(
        clocks=clocks_of(lambda: classify(what), what["repeats"]),
        versions=f"pandas {pd.__version__}, pyogrio {pyogrio.__version__}",
    )
