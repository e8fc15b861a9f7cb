"""Rows in memory to levels: DuckDB and ORSEN's counting on the same Arrow tables, in one process."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyogrio
from classify_statement import statement
from classify_ways import job, tell, times_of

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from orsen_qgis.grid.classification import Evidence, classify
from orsen_qgis.grid.facts import Window
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.grid.incidents import Incidents
from orsen_qgis.texts.address_index import AddressIndex
from orsen_qgis.texts.packed import PADDING, Packed

COLUMNS = ["adresse_id", "type_fait", "gravite", "date_fait"]


def packed(column: pa.Array) -> Packed:
    """Return an Arrow text column as packed texts."""
    _, offsets, data = column.buffers()
    starts = np.frombuffer(offsets, dtype=np.int32)[column.offset : column.offset + len(column) + 1]
    letters = np.frombuffer(data, dtype=np.uint8)[starts[0] : starts[-1]] if data else PADDING[:0]
    return Packed(np.concatenate((letters, PADDING)), starts - starts[0])


def with_orsen(addresses: pa.Table, incidents: pa.Table, asked: dict[str, Any]) -> np.ndarray:
    """Return the level of each address (int8), the deciding fact of each found on the way."""
    grid = load_bundled_grid()
    window = Window(*(datetime.date.fromisoformat(asked[name]) for name in ("start", "end")))
    index = AddressIndex([packed(chunk) for chunk in addresses.column("adresse_id").chunks], "adresses")
    counted = Incidents(index, window, grid, "incidents")
    for batch in incidents.to_batches(max_chunksize=65536):
        texts = [packed(batch.column(name)) for name in COLUMNS[:3]]
        counted.add(*texts, batch.column("date_fait").to_numpy(zero_copy_only=False))
    nothing = np.zeros(len(index), dtype=np.int8)
    covered = addresses.column("bailleur").to_pandas().eq(asked["covered"]).to_numpy()
    return classify(Evidence(counted.facts(), covered, nothing - 1, nothing, nothing, nothing), grid).level


def with_duckdb(addresses: pa.Table, incidents: pa.Table, asked: dict[str, Any]) -> pa.Table:
    """Return identifier and level of each address."""
    connection = duckdb.connect()
    connection.register("adresses", addresses)
    connection.register("incidents", incidents)
    return connection.execute(statement(asked).replace("a.*", "a.adresse_id")).to_arrow_table()


if __name__ == "__main__":
    what = job()
    stock = pyogrio.read_arrow(what["region"], layer="adresses", columns=["adresse_id", "bailleur"])[1]
    rows = pyogrio.read_arrow(what["region"], layer="incidents", columns=COLUMNS, read_geometry=False)[1]
    ours = with_orsen(stock, rows, what)
    theirs = with_duckdb(stock, rows, what).to_pandas().set_index("adresse_id")["niveau"]
    theirs = theirs.reindex(stock.column("adresse_id").to_pandas()).fillna(0).astype("int8").to_numpy()
    if (ours != theirs).any():
        sys.exit("the two do not give the same levels")
    tell(
        orsen=times_of(lambda: with_orsen(stock, rows, what), what["repeats"]),
        duckdb=times_of(lambda: with_duckdb(stock, rows, what), what["repeats"]),
        versions=f"DuckDB {duckdb.__version__}, numpy {np.__version__}",
    )
