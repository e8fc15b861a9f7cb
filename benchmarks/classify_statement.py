"""The job as one SQL statement, for SQLite and DuckDB alike."""

from __future__ import annotations

from typing import Any


def statement(asked: dict[str, Any]) -> str:
    """Return the SELECT."""
    grid = asked["grid"]
    regular, daily = (grid[name] * grid["days"] for name in ("regular", "daily"))
    types = ", ".join(f"('{code}', {severity})" for code, severity in grid["types"].items())
    own = " ".join(f"WHEN '{code}' THEN {severity}" for code, severity in grid["severities"].items())
    cells = ", ".join(
        f"({severity}, {frequency}, {level})"
        for severity, row in enumerate(grid["cells"])
        for frequency, level in enumerate(row)
    )
    return f"""
WITH types (code, severity) AS (VALUES {types}), cells (severity, frequency, level) AS (VALUES {cells}),
facts AS (
  SELECT i.adresse_id, i.type_fait, CASE i.gravite {own} ELSE t.severity END AS severity, count(*) AS number
  FROM incidents i LEFT JOIN types t ON t.code = i.type_fait
  WHERE i.date_fait BETWEEN '{asked["start"]}' AND '{asked["end"]}' GROUP BY 1, 2, 3),
levels AS (
  SELECT f.adresse_id, max(c.level) AS niveau FROM facts f JOIN cells c ON c.severity = f.severity AND c.frequency =
    CAST(f.number * 365 >= {regular} AS INTEGER) + CAST(f.number * 365 >= {daily} AS INTEGER)
  GROUP BY 1)
SELECT a.*, coalesce(l.niveau, CASE a.bailleur WHEN '{asked["covered"]}' THEN 1 END) AS niveau
FROM adresses a LEFT JOIN levels l ON l.adresse_id = a.adresse_id"""  # noqa: S608
