"""Lists that algorithms made, as rows of a short table and as one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ..messages import tr
from .list_model import ListRow

Row = Mapping[str, Any]


def visit_headings() -> tuple[str, ...]:
    """Return the headings of the counter-visits."""
    return tr("Address"), tr("To do"), tr("Dwellings"), tr("Landlord")


def visit_rows(rows: Iterable[Row]) -> list[ListRow]:
    """Return the counter-visits to make and the levels to decide after one, in the order of the algorithm."""
    tasks = {"visite_a_faire": tr("visit"), "niveau_a_retenir": tr("decide")}
    return [
        ListRow(
            str(row["adresse_id"]),
            (
                street_words(row),
                tasks.get(row.get("a_faire"), row.get("a_faire")),
                row.get("logements"),
                row.get("bailleur"),
            ),
            "\n".join(str(text) for text in (address_words(row), row.get("consigne"), row.get("motif")) if text),
            4,
        )
        for row in rows
    ]


def visit_sentence(results: Mapping[str, Any]) -> str:
    """Say how much there is to do."""
    number = QLocale().toString
    if not results["TO_VISIT"] + results["TO_DECIDE"]:
        return tr("No level 4 waits for a counter-visit.")
    return tr("Visits to make: {visits}. Levels to decide after a visit: {decisions}. Dwellings: {dwellings}.").format(
        visits=number(int(results["TO_VISIT"])),
        decisions=number(int(results["TO_DECIDE"])),
        dwellings=number(int(results["DWELLINGS"])),
    )


def disagreement_headings() -> tuple[str, ...]:
    """Return the headings of the disagreements."""
    return tr("Address"), tr("Given"), tr("Tables"), tr("Dwellings"), tr("Landlord")


def disagreement_rows(rows: Iterable[Row]) -> list[ListRow]:
    """Return the addresses whose level, given by people, is not that of the tables, in the order of the algorithm."""
    return [
        ListRow(
            str(row["adresse_id"]),
            (
                street_words(row),
                row.get("niveau_cote"),
                row.get("niveau_propose"),
                row.get("logements"),
                row.get("bailleur"),
            ),
            "\n".join(str(text) for text in (address_words(row), row.get("lecture")) if text),
            row.get("niveau_cote") or 0,
        )
        for row in rows
    ]


def disagreement_sentence(results: Mapping[str, Any]) -> str:
    """Say how many there are, and of how many."""
    number = QLocale().toString
    found = {name: int(results[name]) for name in ("RATED_LOWER", "RATED_HIGHER", "WITHOUT_FACT", "COMPARED", "RATED")}
    if not found["RATED"]:
        return tr("Nobody has rated an address yet: there is nothing to compare with the tables.")
    return tr(
        "Given lower than the tables propose: {lower}; higher: {higher}; without any fact: {without}. "
        "{compared} of {rated} rated addresses could be compared."
    ).format(
        lower=number(found["RATED_LOWER"]),
        higher=number(found["RATED_HIGHER"]),
        without=number(found["WITHOUT_FACT"]),
        compared=number(found["COMPARED"]),
        rated=number(found["RATED"]),
    )


def sent_row(row: Row) -> ListRow:
    """Return a sheet that was written, and whose it is."""
    owner = " – ".join(str(row[name]) for name in ("agence", "bailleur") if row.get(name))
    return ListRow("", (row["fichier"], owner, row["lignes"]), owner)


def left_out_rows(rejects: Sequence[Row], conflicts: Sequence[Row]) -> list[ListRow]:
    """Return what was not taken from the sheets: lines that disagree first, then values."""
    said_on = tr("{sheet}, line {line}: {value}")
    rows = []
    for row in conflicts:
        sides = [
            said_on.format(
                sheet=row[f"feuille_{side}"], line=row[f"ligne_{side}"], value=row[f"valeur_{side}"] or tr("nothing")
            )
            for side in (1, 2)
        ]
        what = tr("{address}: {part}").format(address=row["adresse_id"], part=row["partie"])
        values = (str(row["feuille_1"]), row["ligne_1"], what, tr("two lines disagree: none was taken"))
        rows.append(ListRow(str(row["adresse_id"]), values, "\n".join((what, *sides))))
    for row in rejects:
        what = " : ".join(str(text) for text in (row.get("colonne"), row.get("valeur")) if text) or tr("whole sheet")
        values = (row["feuille"], row.get("ligne"), what, row.get("raison"))
        rows.append(ListRow("", values, f"{what}\n{row.get('raison') or ''}"))
    return rows


def street_words(row: Row) -> str:
    """Return what an address is called in a narrow column: without its commune."""
    return str(row.get("adresse") or row.get("residence") or row.get("adresse_id") or "")


def address_words(row: Row) -> str:
    """Return what an address is called."""
    words = ", ".join(str(row[name]) for name in ("adresse", "commune") if row.get(name))
    return words or str(row.get("residence") or row.get("adresse_id") or "")
