"""The levels that a sheet shows beside each line: the last campaign's, and what the tables propose now."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ...grid.axes import NOT_ASSESSED
from ...grid.evidence import levels, rows_of
from ...stock.table import Table, empty_column


def previous_levels(addresses: Table, campaign: str, name: str) -> np.ndarray:
    """Return the level of each address in the campaign before (int8, 0 for none).

    It is ``niveau`` where the row was rated in another campaign, else what its rating kept as ``niveau_precedent``.
    """
    return np.where(
        of_other_campaign(addresses, campaign),
        levels(addresses, "niveau", name),
        levels(addresses, "niveau_precedent", name),
    ).astype(np.int8)


def proposed_levels(addresses: Table, campaign: str, name: str) -> np.ndarray:
    """Return what the tables propose in this campaign (int8, 0 for none); an earlier proposal is none."""
    proposed = levels(addresses, "niveau_propose", name)
    return np.where(of_other_campaign(addresses, campaign), NOT_ASSESSED, proposed).astype(np.int8)


def levels_of(previous: Table, index: Mapping[str, int], name: str) -> np.ndarray:
    """Return the levels of an earlier campaign's rows by address of ours (int8, 0 for none)."""
    result = np.zeros(len(index), dtype=np.int8)
    rows = rows_of(previous.columns["adresse_id"], index)
    result[rows[rows >= 0]] = levels(previous, "niveau", name)[rows >= 0]
    return result


def of_other_campaign(addresses: Table, campaign: str) -> np.ndarray:
    """Return which rows (bool) carry the rating of another campaign."""
    campaigns = addresses.columns.get("campagne", empty_column("text", len(addresses)))
    return np.array([value is not None and value != campaign for value in campaigns], dtype=bool)
