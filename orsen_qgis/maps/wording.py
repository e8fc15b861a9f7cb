"""What the pages say. They go from French bodies to French bodies: French whatever language QGIS speaks here."""

from __future__ import annotations

import datetime

from ..symbology.symbols import UNCONFIRMED

CONFIDENTIAL = "CONFIDENTIEL"
RESTRICTED = "Diffusion restreinte au destinataire"
PREVIEW = "APERÇU – NE PAS DIFFUSER"
OVERVIEW = "Vue d’ensemble"
SITE_LIST = "Liste des sites"
CLUSTER = "Secteur {number}"
LEGEND = {
    "address": "Niveau des adresses",
    "residence": "Niveau le plus élevé de la résidence",
    "cell-200m": "Niveau le plus élevé de la maille de 200\u00a0m",
    "cell-1km": "Niveau le plus élevé de la maille de 1\u00a0km",
    "commune": "Niveau le plus élevé de la commune",
}
NO_LEVELS = "Sites concernés"
UNIT = {
    "address": "adresse",
    "residence": "résidence",
    "cell-200m": "maille de 200\u00a0m",
    "cell-1km": "maille de 1\u00a0km",
    "commune": "commune",
}
GENERALISED = "Forme carrée : plusieurs adresses regroupées ({units})"
LARGER = "Bord tireté : sites regroupés dans une unité plus large, trop peu nombreux dans la leur"
TO_CONFIRM = "Niveau 4 à confirmer par contre-visite : {number}"
TO_CONFIRM_RINGED = "Niveau 4 à confirmer par contre-visite (anneau) : {number}"
AREA = "Périmètre demandé"
NUMBERS = "Les numéros renvoient à la liste des sites."
SILENT = "– : effectif non indiqué, parce qu’il est trop petit ou se déduirait d’un autre."
ATTACHED = "Ces lignes sont jointes à ce fichier : {formats}"
FORMATS = {"csv": "tableau CSV", "gpkg": "couche GeoPackage"}
COVERAGE = "Couverture : environ {share} % des adresses sont évaluées"
COVERAGE_OF_FEW = "Couverture : non indiquée (trop peu d’adresses)"
SHOWN = "Sur ce document : {units}"
ADDRESSES = "{number} adresses"
DWELLINGS = "{number} logements"
SITES = "{number} sites"
GRID = "Grille : {grids}"
CAMPAIGN = "Campagne : {campaigns}"
INFERRED = "Environ {share} % des niveaux reposent sur une case de la grille déduite, non énoncée par sa source"
INFERRED_OF_FEW = "Des niveaux peuvent reposer sur une case de la grille déduite, non énoncée par sa source"
NO_INFERRED = "Aucun niveau ne repose sur une case déduite de la grille"
CONVENTION = "Convention {reference}"
LEGAL_BASIS = "Base légale : {basis}"
SUBTITLE = "{purpose} – convention {reference} – données extraites le {day}"
DESTROY_ON = "À détruire au plus tard le {day}"
RECIPIENT = "Destinataire"
COPY = "Exemplaire n° {copy}"
TRACE = "Registre {register} – tête {head}"
FOOTER = "{copy} – {recipient} – Ne pas copier, ne pas transmettre, à détruire au plus tard le {day}"
KEEP = "Ne pas copier, ne pas transmettre. À détruire au plus tard le {day}."
PAGE = "Page {number}/{total}"
SCALE = "Échelle 1:{scale}"
NORTH = "N"
EMPTY = "–"

# One of something is said without a plural.
ONE = {
    "{number} adresses": "1 adresse",
    "{number} logements": "1 logement",
    "{number} sites": "1 site",
    "{number} résidences": "1 résidence",
    "{number} mailles de 200\u00a0m": "1 maille de 200\u00a0m",
    "{number} mailles de 1\u00a0km": "1 maille de 1\u00a0km",
    "{number} communes": "1 commune",
}
UNITS_PLURAL = {
    "address": "{number} adresses",
    "residence": "{number} résidences",
    "cell-200m": "{number} mailles de 200\u00a0m",
    "cell-1km": "{number} mailles de 1\u00a0km",
    "commune": "{number} communes",
}

HEADINGS = {
    "numero": "N°",
    "nom": "Site",
    "adresse": "Adresse",
    "residence": "Résidence",
    "code_postal": "Code postal",
    "commune": "Commune",
    "code_insee": "Code INSEE",
    "bailleur": "Bailleur",
    "logements": "Logements",
    "nb_adresses": "Adresses",
    "niveau": "Niveau",
    "niveau_max": "Niveau",
    "niveau_propose": "Niveau proposé",
    "nb_niveau_1": "Niveau 1",
    "nb_niveau_2": "Niveau 2",
    "nb_niveau_3": "Niveau 3",
    "nb_niveau_4": "Niveau 4",
    "nb_non_evalue": "Non évaluées",
    "nb_faits": "Faits",
    "fait_decisif": "Gravité décisive",
    "contre_visite": "Contre-visite",
    "a_confirmer": "Contre-visite",
    "campagne": "Campagne",
    "evalue_le": "Évalué le",
    "grille": "Grille",
}
VALUES = {
    "fait_decisif": {"faible": "faible", "moyenne": "moyenne", "majeure": "majeure", "extreme": "extrême"},
    "contre_visite": {UNCONFIRMED: "à confirmer", "confirmee": "confirmée", "non_confirmee": "non confirmée"},
}


def day(date: datetime.date) -> str:
    """Return a date as the French write it in figures."""
    return f"{date.day:02d}/{date.month:02d}/{date.year}"


def counted(words: str, value: int) -> str:
    """Return how many there are of something, one of the plurals here."""
    return ONE[words] if value == 1 else words.format(number=number(value))


def number(value: int) -> str:
    """Return a whole number with thin spaces between thousands."""
    return f"{value:,}".replace(",", "\u202f")
