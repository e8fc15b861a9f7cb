"""Rows of text as a file that a spreadsheet opens: CSV or XLSX, whole or not at all."""

from __future__ import annotations

import csv
import uuid
from collections.abc import Sequence
from pathlib import Path

from osgeo import ogr

from ..problems import Problem
from .files import gdal_exceptions


def write_spreadsheet(path: Path, sheet: str, columns: Sequence[str], rows: Sequence[dict[str, str]]) -> None:
    """Write rows (every column a text) as .csv (UTF-8 with its mark, semicolons) or .xlsx, beside ``path``, and rename.

    Problem when the ending is another one, or the file cannot be written; then nothing has changed.
    """
    writers = {".csv": _write_csv, ".xlsx": _write_xlsx}
    writer = writers.get(path.suffix.casefold())
    if writer is None:
        raise Problem("“{path}” must end in .csv or .xlsx.", path=str(path))
    draft = path.with_name(f".{path.stem}-{uuid.uuid4().hex}{path.suffix}")
    try:
        writer(draft, sheet, columns, rows)
        draft.replace(path)
    except (OSError, RuntimeError) as error:
        raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=str(error)) from error
    finally:
        draft.unlink(missing_ok=True)


def _write_csv(path: Path, _sheet: str, columns: Sequence[str], rows: Sequence[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, columns, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)


def _write_xlsx(path: Path, sheet: str, columns: Sequence[str], rows: Sequence[dict[str, str]]) -> None:
    with gdal_exceptions():
        book = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
        layer = book.CreateLayer(sheet)
        for name in columns:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for number, name in enumerate(columns):
                feature.SetField(number, row[name])
            layer.CreateFeature(feature)
        # Closing writes the file.
        del feature, layer, book
