"""The columns of a release in words: what each tells whoever receives it, and why others never leave."""

from __future__ import annotations

from ..messages import tr


def field_words() -> dict[str, str]:
    """Return what each releasable column tells, by its name."""
    return {
        "adresse": tr("street and number"),
        "residence": tr("name of the residence"),
        "code_postal": tr("postal code"),
        "commune": tr("name of the municipality"),
        "code_insee": tr("INSEE code of the municipality"),
        "bailleur": tr("landlord, as the circle names it"),
        "logements": tr("number of dwellings"),
        "niveau": tr("level of the address, 1 to 4"),
        "niveau_propose": tr("level that the grid proposes, beside the one retained"),
        "nb_faits": tr("how many facts are behind the level"),
        "fait_decisif": tr("severity of the fact that decides, never the fact itself"),
        "contre_visite": tr("whether a counter-visit confirmed a level 4"),
        "campagne": tr("campaign of the rating"),
        "evalue_le": tr("day of the rating"),
        "grille": tr("grid and version that the level rests on"),
        "nb_adresses": tr("number of addresses of the unit"),
        "niveau_max": tr("highest level of the unit"),
        "nb_niveau_1": tr("addresses of level 1 in the unit"),
        "nb_niveau_2": tr("addresses of level 2 in the unit"),
        "nb_niveau_3": tr("addresses of level 3 in the unit"),
        "nb_niveau_4": tr("addresses of level 4 in the unit"),
        "nb_non_evalue": tr("addresses of the unit that are not assessed"),
    }


def never_words() -> list[tuple[str, tuple[str, ...]]]:
    """Return why columns never leave, whatever a circle says, each with the columns concerned."""
    from ..circles.released_fields import JOINING, NEVER_BECAUSE, OWN_WAY, SINGLE_FACTS, STAFF, WORDS

    reasons = {
        STAFF: tr("They would name staff or teams:"),
        WORDS: tr("They are somebody's own words:"),
        SINGLE_FACTS: tr("They would tell single facts:"),
        OWN_WAY: tr("They are how a level came about, and stay with the landlord:"),
        JOINING: tr("It would join several releases:"),
    }
    return [(reasons[because], names) for because, names in NEVER_BECAUSE.items()]
