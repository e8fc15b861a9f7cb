"""Names and types of the columns that landlords exchange (French, as in the domain's list)."""

from __future__ import annotations

# What the stock says of an address.
STOCK = {
    "adresse_id": "text",
    "bailleur": "text",
    "residence": "text",
    "adresse": "text",
    "code_postal": "text",
    "commune": "text",
    "code_insee": "text",
    "logements": "integer",
    "agence": "text",
    "couvert": "boolean",
    "impact": "text",
    "niveau": "integer",
    "source_niveau": "text",
}

# What the classification adds. The three levels stand side by side with the one that holds (``niveau``).
RATING = {
    "niveau": "integer",
    "source_niveau": "text",
    "niveau_faits": "integer",
    "niveau_impact": "integer",
    "niveau_propose": "integer",
    "niveau_importe": "integer",
    "niveau_retenu": "integer",
    "niveau_precedent": "integer",
    "motif": "text",
    "fait_decisif": "text",
    "gravite_decisive": "text",
    "cellule_deduite": "boolean",
    "proposition_deduite": "boolean",
    "nb_faits": "integer",
    "campagne": "text",
    "evalue_le": "date",
    "contre_visite": "text",
    "contre_visite_le": "date",
    "couvert": "boolean",
    "impact": "text",
    "grille": "text",
}

INCIDENT = {
    "adresse_id": "text",
    "type_fait": "text",
    "gravite": "text",
    "date_fait": "date",
    "appariement": "text",
    "distance": "real",
}
