"""Which columns may leave, at which precision. A list of what is allowed: anything else stays."""

from __future__ import annotations

from .policy import Precision

COUNTS = {
    "nb_adresses": "integer",
    "logements": "integer",
    "niveau_max": "integer",
    "nb_niveau_1": "integer",
    "nb_niveau_2": "integer",
    "nb_niveau_3": "integer",
    "nb_niveau_4": "integer",
    "nb_non_evalue": "integer",
}
MUNICIPALITY = {"commune": "text", "code_insee": "text"}

# Name and kind of the columns of a unit. ``fait_decisif`` leaves as the fact's severity. ``agence`` names staff teams,
# so it is nowhere.
ALLOWED: dict[Precision, dict[str, str]] = {
    Precision.ADDRESS: {
        "adresse": "text",
        "residence": "text",
        "code_postal": "text",
        **MUNICIPALITY,
        "bailleur": "text",
        "logements": "integer",
        "niveau": "integer",
        "niveau_propose": "integer",
        "nb_faits": "integer",
        "fait_decisif": "text",
        "contre_visite": "text",
        "campagne": "text",
        "evalue_le": "date",
        "grille": "text",
    },
    Precision.RESIDENCE: {"residence": "text", "bailleur": "text", "code_postal": "text", **MUNICIPALITY, **COUNTS},
    Precision.CELL_200M: {"commune": "text", **COUNTS},
    Precision.CELL_1KM: {"commune": "text", **COUNTS},
    Precision.COMMUNE: {**MUNICIPALITY, **COUNTS},
}

# Known columns that no circle gets, by why.
STAFF, WORDS, SINGLE_FACTS, OWN_WAY, JOINING = "staff", "words", "single-facts", "own-way", "joining"
NEVER_BECAUSE: dict[str, tuple[str, ...]] = {
    STAFF: ("agence", "auteur", "auteurs"),
    WORDS: ("motif", "commentaire", "observations", "texte"),
    SINGLE_FACTS: ("type_fait", "gravite", "frequence", "date_fait", "gravite_decisive", "appariement", "distance"),
    OWN_WAY: (
        "source_niveau",
        "niveau_faits",
        "niveau_impact",
        "niveau_importe",
        "niveau_retenu",
        "niveau_precedent",
        "decide_le",
        "contre_visite_le",
        "impact",
        "couvert",
        "cellule_deduite",
        "proposition_deduite",
    ),
    JOINING: ("adresse_id",),
}
NEVER = frozenset(name for names in NEVER_BECAUSE.values() for name in names)


def kinds_of(precision: Precision, fields: tuple[str, ...]) -> dict[str, str]:
    """Return the kind of each field at that precision, in the order of the fields."""
    return {field: ALLOWED[precision][field] for field in fields}


def is_finer(field: str, precision: Precision) -> bool:
    """Whether a column belongs to a finer precision than this one."""
    finer = set(Precision) - set(precision.upwards)
    return any(field in ALLOWED[unit] for unit in finer)
