"""A mapping while a person makes it: a profile that may still lack something."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from qgis.core import QgsExpression

from ..problems import Problem
from ..stock.detection import detect_incidents, detect_stock
from ..stock.expressions import expression_context, python_value, reader
from ..stock.first_look import FirstLook
from ..stock.profile import COLUMNS, INCIDENT_SCHEMA, STOCK_SCHEMA, Profile
from ..stock.values import to_text

SHOWN_VALUES = 3
TELLING_WHERE = ("adresse_id", "adresse", "residence", "x", "position")


@dataclass
class MappingDraft:
    """``columns``: canonical name -> QGIS expression; the rest is that of a profile. ``look``: the file it is for."""

    schema: str
    look: FirstLook
    columns: dict[str, str] = field(default_factory=dict)
    name: str = "detected"
    crs: str = ""
    landlord: str = ""
    rows: str = "addresses"
    types: dict[str, str | None] = field(default_factory=dict)

    def guess(self) -> None:
        """Become what the columns of the file look like."""
        detect = detect_stock if self.schema == STOCK_SCHEMA else detect_incidents
        self.take(detect(self.look.names, self.look.spatial, self.look.texts))

    def take(self, profile: Profile) -> None:
        """Become what a profile says; what it leaves open, a landlord or a CRS, stays as it is."""
        self.name = profile.name
        self.columns = dict(profile.columns)
        self.crs = profile.crs or self.crs
        self.landlord = profile.landlord or self.landlord
        self.rows = profile.rows
        self.types = dict(profile.types)

    def change(self, column: str, expression: str) -> None:
        """Give a canonical column an expression; an empty one leaves it out."""
        if expression.strip():
            self.columns[column] = expression.strip()
        else:
            self.columns.pop(column, None)

    def profile(self, with_landlord: bool = True) -> Profile:
        """Return the profile, its columns in the order of the schema."""
        return Profile(
            self.schema,
            self.name,
            {name: self.columns[name] for name in COLUMNS[self.schema] if name in self.columns},
            crs=self.crs or None,
            landlord=(self.landlord.strip() or None) if with_landlord else None,
            rows=self.rows,
            types=dict(self.types) if self.schema == INCIDENT_SCHEMA else {},
        )

    @property
    def has_place(self) -> bool:
        """Whether rows may have a place: in their geometry or in columns."""
        return self.look.spatial or "position" in self.columns or {"x", "y"} <= self.columns.keys()

    def lacks(self) -> list[str]:
        """Return codes of what is missing: ``address``, ``landlord``, ``pair``, ``date``, ``kind``, ``place``.

        Without a place a stock can still be geocoded; anything else must be mended first.
        """
        has, missing = self.columns.keys(), []
        if self.schema == STOCK_SCHEMA:
            missing += [] if {"adresse", "adresse_id"} & has else ["address"]
            missing += [] if "bailleur" in has or self.landlord.strip() else ["landlord"]
        else:
            missing += [] if "date_fait" in has else ["date"]
            missing += [] if {"type_fait", "gravite"} & has else ["kind"]
        if ("x" in has) != ("y" in has):
            missing.append("pair")
        told = self.has_place or (self.schema == INCIDENT_SCHEMA and bool(has & set(TELLING_WHERE)))
        return missing if told or "pair" in missing else [*missing, "place"]

    def needed(self, column: str) -> bool:
        """Whether the import cannot do without a column, as the others stand now."""
        stock = self.schema == STOCK_SCHEMA
        return {
            "bailleur": stock and not self.landlord.strip(),
            "adresse": stock and "adresse_id" not in self.columns,
            "date_fait": not stock,
            "type_fait": not stock and "gravite" not in self.columns,
            "x": "y" in self.columns or (stock and not self.look.spatial and "position" not in self.columns),
            "y": "x" in self.columns or (stock and not self.look.spatial and "position" not in self.columns),
        }.get(column, False)

    def shown(self, column: str) -> str:
        """Return the first different values of a column, e.g. ``a · b · c``. Problem where it cannot be read."""
        written = self.columns.get(column, "")
        if not written:
            return ""
        expression, index = reader(column, written, self.look.fields, self.look.name)
        values: list[str] = []
        for value in self._values(expression, index):
            text = " ".join((value or "").split())
            if text and text not in values:
                values.append(text)
            if len(values) == SHOWN_VALUES:
                break
        return " · ".join(values)

    def _values(self, expression: QgsExpression, index: int | None) -> Iterable[str | None]:
        context = expression_context(self.look.fields)
        for feature in self.look.first:
            if index is not None:
                yield to_text(python_value(feature.attributes()[index]))
                continue
            context.setFeature(feature)
            value = python_value(expression.evaluate(context))
            if expression.hasEvalError():
                raise Problem(
                    "The expression of column “{column}” cannot be evaluated: {reason}.",
                    column=expression.expression(),
                    reason=expression.evalErrorString().strip(),
                )
            yield to_text(value)
