"""The whole job with QGIS's own tools: field calculator, aggregate, join. The level alone."""

from __future__ import annotations

import sys
from typing import Any

from classify_ways import job, tell, times_of
from qgis.core import Qgis, QgsApplication

sys.path.append("/usr/share/qgis/python/plugins")
INTEGER, TEXT = 2, 10


def severity(grid: dict[str, Any]) -> str:
    """Return the expression of an incident's severity."""
    own = " ".join(f"WHEN \"gravite\" = '{code}' THEN {value}" for code, value in grid["severities"].items())
    types = ", ".join(f"'{code}', {value}" for code, value in grid["types"].items())
    return f'CASE {own} ELSE map_get(map({types}), "type_fait") END'


def level(grid: dict[str, Any]) -> str:
    """Return the expression of a fact's level."""
    cells = ", ".join(f"'{s}-{f}', {value}" for s, row in enumerate(grid["cells"]) for f, value in enumerate(row))
    regular, daily = (grid[name] * grid["days"] for name in ("regular", "daily"))
    frequency = f'to_int("nombre" * 365 >= {regular}) + to_int("nombre" * 365 >= {daily})'
    return f"map_get(map({cells}), \"gravite_n\" || '-' || ({frequency}))"


def column(name: str, aggregate: str, of: str, kind: int) -> dict[str, Any]:
    """Return a column of an aggregate."""
    return {"name": name, "aggregate": aggregate, "input": of, "type": kind, "length": 0, "precision": 0}


def classify(asked: dict[str, Any]) -> None:
    """Count incidents, look levels up, join the highest to the addresses."""
    import processing

    def run(tool: str, **given: Any) -> Any:
        return processing.run(tool, {"OUTPUT": "TEMPORARY_OUTPUT", **given})["OUTPUT"]

    grid = asked["grid"]
    inside = f"\"date_fait\" BETWEEN '{asked['start']}' AND '{asked['end']}'"
    kept = run("native:extractbyexpression", INPUT=f"{asked['region']}|layername=incidents", EXPRESSION=inside)
    calculator = {"FIELD_TYPE": 1, "FIELD_LENGTH": 0, "FIELD_PRECISION": 0}
    graded = run("native:fieldcalculator", INPUT=kept, FIELD_NAME="gravite_n", FORMULA=severity(grid), **calculator)
    facts = run(
        "native:aggregate",
        INPUT=graded,
        GROUP_BY='array("adresse_id", "type_fait", "gravite_n")',
        AGGREGATES=[
            column("adresse_id", "first_value", '"adresse_id"', TEXT),
            column("gravite_n", "first_value", '"gravite_n"', INTEGER),
            column("nombre", "count", '"adresse_id"', INTEGER),
        ],
    )
    rated = run("native:fieldcalculator", INPUT=facts, FIELD_NAME="niveau", FORMULA=level(grid), **calculator)
    levels = run(
        "native:aggregate",
        INPUT=rated,
        GROUP_BY='"adresse_id"',
        AGGREGATES=[
            column("adresse_id", "first_value", '"adresse_id"', TEXT),
            column("niveau", "maximum", '"niveau"', INTEGER),
        ],
    )
    joined = run(
        "native:joinattributestable",
        INPUT=f"{asked['region']}|layername=adresses",
        FIELD="adresse_id",
        INPUT_2=levels,
        FIELD_2="adresse_id",
        FIELDS_TO_COPY=["niveau"],
    )
    formula = f'coalesce("niveau", if("bailleur" = \'{asked["covered"]}\', 1, NULL))'
    run(
        "native:fieldcalculator",
        INPUT=joined,
        FIELD_NAME="niveau",
        FORMULA=formula,
        **{**calculator, "OUTPUT": asked["output"]},
    )


if __name__ == "__main__":
    what = job()
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from qgis.analysis import QgsNativeAlgorithms

    if QgsApplication.processingRegistry().providerById("native") is None:
        QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    tell(times=times_of(lambda: classify(what), what["repeats"]), versions=f"QGIS {Qgis.QGIS_VERSION}")
