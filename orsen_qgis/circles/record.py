"""The register as a table, for the person who answers for data protection: one row per entry, in French."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .chain import APPROVED, DELIVERED, ISSUED, OPENED, PURGED, REFUSED, VERIFIED, WITHDRAWN, Entry

EVENTS = {
    OPENED: "ouverture du registre",
    ISSUED: "exemplaire attribué",
    DELIVERED: "exemplaire remis",
    WITHDRAWN: "exemplaire retiré",
    REFUSED: "refus",
    APPROVED: "cercle approuvé",
    VERIFIED: "vérification",
    PURGED: "purge",
}
# Column of the table, and where it stands in the contents of an entry.
FACTS = {
    "cercle": "circle",
    "nom_du_cercle": "circle_name",
    "convention": "convention",
    "finalite": "purpose",
    "base_legale": "legal_basis",
    "destinataire": "recipient_name",
    "niveaux": "levels",
    "precision": "precision",
    "minimum_adresses_logements": "minimum",
    "colonnes": "fields",
    "extrait_le": "released_on",
    "a_detruire_le": "destroy_on",
    "lignes": "rows",
    "adresses": "addresses",
    "logements": "dwellings",
    "adresses_generalisees": "generalised_addresses",
    "adresses_retenues": "left_out",
    "exemplaires_en_cause": "because",
    "derogation": "override",
    "campagnes": "campaigns",
    "grilles": "grids",
    "fichier": "file",
    "sha256": "sha256",
    "approuve_par": "by",
    "motif": "reason",
    "valide": "valid",
    "contenus_effaces": "emptied",
    "version": "plugin_version",
}
COLUMNS = ("entree", "evenement", "date_utc", "exemplaire", *FACTS, "contenu", "empreinte")
# What a spreadsheet would take for the start of a formula.
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def record(entries: Iterable[tuple[Entry, dict[str, Any] | None]]) -> list[dict[str, str]]:
    """Return a row per entry, each with all of ``COLUMNS``; every cell is safe to open in a spreadsheet."""
    return [{name: safe_cell(value) for name, value in _row(entry, said).items()} for entry, said in entries]


def safe_cell(text: str) -> str:
    """Return a text that no spreadsheet runs: on one line, with an apostrophe before what looks like a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(FORMULA) else flat


def _row(entry: Entry, said: dict[str, Any] | None) -> dict[str, str]:
    return {
        "entree": str(entry.number),
        "evenement": EVENTS.get(entry.kind, entry.kind),
        "date_utc": entry.at,
        "exemplaire": entry.subject if entry.kind != OPENED else "",
        **{column: _text((said or {}).get(key)) for column, key in FACTS.items()},
        "contenu": "purgé" if said is None else "présent",
        "empreinte": entry.digest,
    }


def _text(value: Any) -> str:
    """Return a value of the contents as a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, dict):
        return ", ".join(f"{key} : {number}" for key, number in value.items() if number)
    if isinstance(value, list) and value and isinstance(value[0], list):
        return ", ".join(f"{first} à {last}" for first, last in value)
    if isinstance(value, list):
        return ", ".join("non évalué" if each is None else _text(each) for each in value)
    return str(value)
