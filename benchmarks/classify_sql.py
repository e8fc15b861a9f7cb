"""The whole job as one SQL statement on the GeoPackage, run by GDAL, which writes its rows into a new one.

The level of each address, without any explanation.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from classify_statement import statement
from classify_ways import clocks_of, job, tell
from osgeo import gdal


def classify(asked: dict[str, Any]) -> None:
    """Run it."""
    Path(asked["output"]).unlink(missing_ok=True)
    index = "YES" if asked["index"] else "NO"
    gdal.VectorTranslate(
        asked["output"],
        asked["region"],
        format="GPKG",
        SQLStatement=statement(asked),
        layerName="cotation",
        geometryType="POINT",
        layerCreationOptions=[f"SPATIAL_INDEX={index}"],
    )


if __name__ == "__main__":
    gdal.UseExceptions()
    what = job()
    tell(clocks=clocks_of(lambda: classify(what), what["repeats"]), versions=f"GDAL {gdal.__version__}")
