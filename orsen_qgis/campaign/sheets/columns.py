"""The columns of a rating sheet: what their headers say, who fills them, how wide they are."""

from __future__ import annotations

from dataclasses import dataclass

from ...grid.axes import plain_code

RATING_PAGE = "Cotation"
KEY = "key"
RETAINED = "retained"
# The groups of columns, by the words above their first one.
SITE, KNOWN, SEEN, DECIDED = "Le site", "Ce que l’on sait déjà", "Vos constats", "Votre cotation"


@dataclass(frozen=True)
class Column:
    """One column. ``choices`` names the list that its cells offer; ``width`` is in characters.

    ``even``: it belongs to a fact of even number.
    """

    name: str
    header: str
    group: str
    width: float
    open: bool = False
    choices: str = ""
    kind: str = "text"
    prompt: str = ""
    even: bool = False


BEFORE = (
    Column(KEY, "Identifiant", SITE, 15),
    Column("residence", "Résidence", SITE, 19),
    Column("place", "Adresse", SITE, 27),
    Column("dwellings", "Logements", SITE, 9.5, kind="number"),
    Column("previous", "Niveau précédent", KNOWN, 9.5, kind="level"),
    Column("incidents", "Incidents relevés", KNOWN, 25),
    Column("proposed", "Niveau proposé", KNOWN, 8.5, kind="level"),
    Column(
        "nothing",
        "Rien à signaler",
        SEEN,
        8.5,
        open=True,
        choices="yes",
        kind="centred",
        prompt="« oui » si vous avez regardé et qu’il n’y a aucun fait. Une ligne vide reste « non évaluée ».",
    ),
    Column(
        "impact",
        "Impact",
        SEEN,
        11,
        open=True,
        choices="impacts",
        prompt="Ce que la situation empêche ou dérange dans le service : voir l’onglet Grille.",
    ),
)
AFTER = (
    Column(
        RETAINED,
        "Niveau retenu",
        DECIDED,
        8,
        open=True,
        choices="levels",
        kind="level",
        prompt="1 à 4 : votre décision. Laissez vide pour garder ce que proposent les tableaux.",
    ),
    Column(
        "reason",
        "Motif",
        DECIDED,
        25,
        open=True,
        prompt="En quelques mots, pourquoi ce niveau. Jamais de nom de personne.",
    ),
    Column("decided", "Décidé le", DECIDED, 11, open=True, kind="date", prompt="Jour de la décision : jj/mm/aaaa."),
    Column(
        "author",
        "Code évaluateur",
        DECIDED,
        10.5,
        open=True,
        kind="centred",
        prompt="Facultatif : un code comme AG-07, jamais un nom.",
    ),
    Column(
        "visit",
        "Contre-visite",
        DECIDED,
        13,
        open=True,
        choices="visits",
        prompt="Pour un niveau 4. « non confirmée » demande de retenir un autre niveau.",
    ),
    Column(
        "visited",
        "Contre-visite le",
        DECIDED,
        12,
        open=True,
        kind="date",
        prompt="Jour de la contre-visite : jj/mm/aaaa.",
    ),
)


def fact_columns(number: int) -> tuple[Column, Column, Column]:
    """Return the three columns of one fact, numbered from 1."""
    return (
        Column(
            f"type_{number}",
            f"Fait {number} : type",
            SEEN,
            18,
            open=True,
            choices="types",
            even=number % 2 == 0,
            prompt="Ce qui se passe. Les plus graves d’abord : c’est le plus haut niveau qui compte.",
        ),
        Column(
            f"frequency_{number}",
            f"Fait {number} : fréquence",
            SEEN,
            12,
            open=True,
            choices="frequencies",
            even=number % 2 == 0,
            prompt="quotidienne : plusieurs fois par semaine ; régulière : par mois ; ponctuelle : par an.",
        ),
        Column(
            f"severity_{number}",
            f"Fait {number} : gravité",
            SEEN,
            10,
            open=True,
            choices="severities",
            even=number % 2 == 0,
            prompt="Facultatif : laissez vide pour la gravité habituelle de ce type.",
        ),
    )


def columns_of(facts: int) -> tuple[Column, ...]:
    """Return the columns of a sheet with room for ``facts`` facts a line, in the order they are written."""
    middle = tuple(column for number in range(1, facts + 1) for column in fact_columns(number))
    return (*BEFORE, *middle, *AFTER)


def header_key(header: str) -> str:
    """Return a header in the form in which two are compared: case, accents and line breaks do not matter."""
    return plain_code(header)
