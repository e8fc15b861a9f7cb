"""The figures of territories as areas: one row and one shape per territory, for a map."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..grid.axes import LEVELS
from ..stock.shaped_table import ShapedTable
from ..stock.table import Table, as_column
from .summary import ALL, Territory

# The words of the figures, as the endings of columns.
ENDINGS = {**{str(level): f"niveau_{level}" for level in LEVELS}, "3 et 4": "niveaux_3_4", "non évalué": "non_evalue"}
AREAS = {
    "territoire": "text",
    "nb_adresses": "integer",
    "logements": "integer",
    "couverture": "real",
    "niveau_max": "integer",
    **{f"nb_{ending}": "integer" for ending in ENDINGS.values()},
    **{f"logements_{ending}": "integer" for ending in ENDINGS.values()},
    "part_niveaux_3_4": "real",
}


def territory_areas(figures: Table, territories: Sequence[Territory], crs: str | None) -> ShapedTable:
    """Return one row of ``AREAS`` per territory of ``figures`` (rows of ``SUMMARY``), with its polygons together.

    ``niveau_max`` is the highest level of an address, NULL where none is assessed. ``part_niveaux_3_4`` is the share
    (0 to 1) of the territory's dwellings that stand at addresses of level 3 or 4, NULL where no dwelling is known.
    """
    import shapely

    listed = {name: column.tolist() for name, column in figures.columns.items()}
    rows: dict[str, dict[str, object]] = {}
    for row in (dict(zip(listed, values)) for values in zip(*listed.values())):
        mine = rows.setdefault(row["territoire"], {"territoire": row["territoire"], "niveau_max": None})
        _add(mine, row)
    shapes: dict[str, list] = {}
    for territory in territories:
        shapes.setdefault(territory.name, []).append(territory.shape)
    together = [_as_several(shapely.union_all(shapes[name])) for name in rows]
    columns = {name: as_column([row[name] for row in rows.values()], kind) for name, kind in AREAS.items()}
    encoded = np.empty(len(together), dtype=object)
    # Two dimensions, said: shapely's default of four is refused by the older GEOS that a desktop may have loaded first.
    encoded[:] = [shapely.to_wkb(shape, output_dimension=2) for shape in together]
    return ShapedTable(columns, AREAS, crs=crs, shapes=encoded)


def _add(mine: dict[str, object], row: dict[str, object]) -> None:
    """Add one row of figures to its territory."""
    words = str(row["niveaux"])
    if words == ALL:
        mine.update({name: row[name] for name in ("nb_adresses", "logements", "couverture")})
        return
    mine[f"nb_{ENDINGS[words]}"], mine[f"logements_{ENDINGS[words]}"] = row["nb_adresses"], row["logements"]
    if words == "3 et 4":
        mine["part_niveaux_3_4"] = row["part_logements"]
    elif words.isdigit() and row["nb_adresses"]:
        mine["niveau_max"] = max(int(words), int(mine["niveau_max"] or 0))  # type: ignore[call-overload]


def _as_several(shape: object) -> object:
    """Return the polygons of a shape as a multipolygon; lines and points of a broken one are left out."""
    import shapely

    parts = [part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"]
    return shapely.multipolygons(parts)
