"""The table of decisions as a layer that QGIS edits: each statement is one step that QGIS can undo."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..messages import tr
from ..problems import Problem
from ..stock.whole_reading import whole
from .dates import as_date
from .layers import column_of

if TYPE_CHECKING:
    from ..campaign.retaining import DecisionRow, Retained

DECISION_COLUMNS = ("adresse_id", "campagne", "niveau_retenu", "motif", "decide_le", "contre_visite")
READ = ("adresse_id", "campagne", "niveau_retenu", "decide_le", "contre_visite")
FEW = 100  # addresses whose rows the provider looks for; of more, Python keeps what is asked for


class DecisionTable:
    """Reads and edits one layer of decisions for one campaign. Edits wait in QGIS's edit buffer to be saved."""

    def __init__(self, layer: QgsVectorLayer, campaign: str) -> None:
        if not campaign:
            raise Problem("Decisions belong to a campaign: name the campaign that is being rated.")
        self.layer = layer
        self.campaign = campaign

    def rows(self, addresses: Iterable[str]) -> list[DecisionRow]:
        """Return the rows of the campaign that speak of some addresses, those not saved yet included.

        Problem where a database breaks off: a row that is not seen would be stated a second time.
        """
        places = [column_of(self.layer, name) for name in READ]
        asked = frozenset(addresses)
        identifier = self._name(places[0])
        rule = f"{QgsExpression.quotedColumnRef(self._name(places[1]))} = {self._quoted()}"
        if len(asked) <= FEW:
            listed = ", ".join(QgsExpression.quotedString(each) for each in sorted(asked))
            rule += f" AND {QgsExpression.quotedColumnRef(identifier)} IN ({listed})"
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([place for place in places if place >= 0])
        request.setFilterExpression(rule if asked else "false")
        rows = []
        for feature in whole(self.layer.getFeatures(request), self.layer.name()):
            if str(feature.attribute(places[0])) not in asked:  # most often another's, where a table is large
                continue
            values = feature.attributes()
            known = {name: values[place] for name, place in zip(READ, places) if place >= 0}
            rows.append(row_of(feature.id(), known))
        return rows

    def retain(self, addresses: Sequence[str], said: Retained) -> int:
        """Write a statement for some addresses as one step; return how many have a later decision, which holds."""
        from ..campaign.retaining import plan_retaining

        plan = plan_retaining(self.rows(addresses), addresses, said.day)
        number = len(addresses)
        if said.level:
            step = tr("Retain level {level} for {number} addresses").format(level=said.level, number=number)
        else:
            step = tr("Counter-visit of {number} addresses").format(number=number)
        self._begin(step)
        values = self._values(said)
        self._change(plan.change, values)
        if plan.add:
            identifier, campaign = column_of(self.layer, "adresse_id"), column_of(self.layer, "campagne")
            rows = [{identifier: address, campaign: self.campaign, **values} for address in plan.add]
            self._check(self.layer.addFeatures(self._features(rows)))
        self.layer.endEditCommand()
        return plan.outdone

    def withdraw(self, addresses: Iterable[str]) -> int:
        """Take back the levels retained for some addresses as one step; return how many had one."""
        from ..campaign.retaining import plan_withdrawal

        asked = tuple(addresses)
        plan = plan_withdrawal(self.rows(asked), asked)
        if not plan.addresses:
            return 0
        self._begin(tr("Withdraw the level retained for {number} addresses").format(number=plan.addresses))
        self._change(plan.silence, {column_of(self.layer, name): None for name in ("niveau_retenu", "motif")})
        if plan.delete:
            self._check(self.layer.deleteFeatures(list(plan.delete)))
        self.layer.endEditCommand()
        return plan.addresses

    def merge(self, came: Sequence[tuple[DecisionRow, dict[str, Any]]]) -> tuple[int, int]:
        """Add decisions of sheets, with their values by column, as one step; return how many were added, and how many
        contradict what stands here and were set aside."""
        from ..campaign.retaining import plan_merging

        theirs = [row for row, _ in came]
        keys, against = plan_merging(self.rows(row.address for row in theirs), theirs)
        if keys:
            values = {row.key: columns for row, columns in came}
            self._begin(tr("Add {number} decisions of rating sheets").format(number=len(keys)))
            rows = [{column_of(self.layer, name): value for name, value in values[key].items()} for key in keys]
            self._check(self.layer.addFeatures(self._features(rows)))
            self.layer.endEditCommand()
        return len(keys), against

    def _begin(self, step: str) -> None:
        if not self.layer.isEditable() and not self.layer.startEditing():
            raise Problem("“{layer}” cannot be edited: choose another table of decisions.", layer=self.layer.name())
        self.layer.beginEditCommand(step)

    def _change(self, keys: Iterable[int], values: dict[int, Any]) -> None:
        # Value by value: after the values of each feature together, QGIS measures its whole layer tree again, 0.5 s for
        # 5 000 features; in this way it does so once, at the end of the step.
        for key in keys:
            self._check(all(self.layer.changeAttributeValue(key, place, value) for place, value in values.items()))

    def _check(self, done: bool) -> None:
        """Undo the whole step where one part of it failed."""
        if not done:
            self.layer.destroyEditCommand()
            raise Problem("“{layer}” did not take the decision; nothing was changed.", layer=self.layer.name())

    def _values(self, said: Retained) -> dict[int, Any]:
        values: dict[str, Any] = {"decide_le": _date(said.day)}
        if said.level:
            values |= {"niveau_retenu": said.level, "motif": said.reason.strip()}
        if said.author:
            values["auteur"] = said.author
        if said.visit:
            values["contre_visite"] = said.visit
            values["contre_visite_le"] = _date(said.visited) if said.visited else None
        places = {column_of(self.layer, name): value for name, value in values.items()}
        return {place: value for place, value in places.items() if place >= 0}

    def _features(self, rows: Iterable[dict[int, Any]]) -> list[QgsFeature]:
        fields = self.layer.fields()
        features = []
        for row in rows:
            feature = QgsFeature(fields)
            feature.setAttributes([row.get(place) for place in range(len(fields))])
            features.append(feature)
        return features

    def _name(self, place: int) -> str:
        if place < 0:
            raise Problem("“{layer}” has no column campagne.", layer=self.layer.name())
        return str(self.layer.fields()[place].name())

    def _quoted(self) -> str:
        return str(QgsExpression.quotedString(self.campaign))


def row_of(key: int, values: Mapping[str, Any]) -> DecisionRow:
    """Return a row of decisions from its values by column, None for NULL."""
    from ..campaign.retaining import DecisionRow
    from ..grid.axes import plain_code

    level, visit = values.get("niveau_retenu"), values.get("contre_visite")
    return DecisionRow(
        key,
        str(values.get("adresse_id")),
        _day(values.get("decide_le")),
        level if isinstance(level, int) else 0,
        plain_code(visit) if isinstance(visit, str) else "",
    )


def _day(value: Any) -> datetime.date | None:
    day = as_date(value)
    return datetime.date(day.year(), day.month(), day.day()) if day.isValid() else None


def _date(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)
