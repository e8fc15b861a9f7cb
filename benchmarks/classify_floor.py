"""The floor: the bytes read and written, and nothing done with them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from classify_ways import job, tell, times_of
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
COLUMNS = ("adresse_id", "type_fait", "gravite", "date_fait")


def read(asked: dict[str, Any]) -> None:
    """Read the columns of incidents that are needed, as Arrow batches."""
    dataset = gdal.OpenEx(asked["region"], gdal.OF_VECTOR)
    columns = ", ".join(f"+{name} AS {name}" for name in COLUMNS)
    rows = dataset.ExecuteSQL(f"SELECT {columns} FROM incidents")  # noqa: S608
    stream = rows.GetArrowStream(["INCLUDE_FID=NO"])
    stream.GetSchema()
    while stream.GetNextRecordBatch() is not None:
        pass
    dataset.ReleaseResultSet(rows)


def write(asked: dict[str, Any]) -> None:
    """Copy a finished output, row by row inside SQLite, into a new file."""
    copy = Path(asked["output"]).with_suffix(".copy.gpkg")
    copy.unlink(missing_ok=True)
    dataset = gdal.GetDriverByName("GPKG").Create(str(copy), 0, 0, 0, gdal.GDT_Unknown)
    dataset.ExecuteSQL(f"ATTACH DATABASE '{asked['output']}' AS whole")
    dataset.ExecuteSQL("PRAGMA main.synchronous = OFF")
    table = Path(asked["output"]).stem
    dataset.ExecuteSQL(f'CREATE TABLE main.copy AS SELECT * FROM whole."{table}"')  # noqa: S608
    del dataset
    copy.unlink()


if __name__ == "__main__":
    gdal.UseExceptions()
    what = job()
    tell(
        read=times_of(lambda: read(what), what["repeats"]),
        write=times_of(lambda: write(what), what["repeats"]),
        versions=f"GDAL {gdal.__version__}",
    )
