"""The small text files of the sample: mapping profiles, circles, incidents and decisions as CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from . import campaigns, incidents
from .names import CATEGORIES, COMMUNE, DEPARTEMENT, LANDLORDS
from .territory import Territory

STOCK, INCIDENT = "orsen-stock-profile/1", "orsen-incident-profile/1"


def profiles() -> dict[str, dict]:
    """Return the mapping profile of each file, by file name."""
    return {
        "profil_toits_aurore.json": _profile(
            STOCK,
            "Toits d’Aurore, extraction du patrimoine",
            "EPSG:2154",
            adresse_id='"Réf. adresse"',
            residence='"Groupe"',
            adresse='concat("N° voie", \' \', "Voie")',
            code_postal='"CP"',
            commune='"Ville"',
            code_insee='"Code INSEE"',
            logements='"Nb logts"',
            agence='"Agence"',
            x='"X"',
            y='"Y"',
        ),
        "profil_habitat_brumes.json": _profile(
            STOCK,
            "Habitat des Brumes, GeoPackage du service SIG",
            "EPSG:4326",
            adresse_id='"id_adr"',
            bailleur='"organisme"',
            residence='"nom_residence"',
            adresse='"adresse_complete"',
            code_postal='"codepostal"',
            commune=f"'{COMMUNE}'",
            code_insee='"insee"',
            logements='"nb_logements"',
            agence='"agence"',
        ),
        "profil_foyer_levant.json": _profile(
            STOCK,
            "Foyer du Levant, tableur du patrimoine",
            "EPSG:4326",
            adresse_id='"Identifiant"',
            bailleur='"Société"',
            residence='"Programme"',
            adresse='"Adresse"',
            code_postal='"Code postal"',
            commune='"Commune"',
            code_insee='"Code commune"',
            logements='"Logements"',
            couvert="\"Suivi des incidents\" = 'oui'",
            x='"Longitude"',
            y='"Latitude"',
        ),
        "profil_incidents.json": {
            **_profile(
                INCIDENT,
                "Registre commun des incidents",
                "EPSG:2154",
                date_fait='"date"',
                type_fait='"categorie"',
                gravite='"gravite"',
                adresse_id='"ref_adresse"',
                adresse='"adresse"',
                code_insee='"code_insee"',
                residence='"residence"',
                bailleur='"bailleur"',
                x='"x"',
                y='"y"',
            ),
            "types": CATEGORIES,
        },
    }


def _profile(schema: str, name: str, crs: str, **columns: str) -> dict:
    return {"schema": schema, "name": name, "crs": crs, "columns": columns}


def circles() -> dict:
    """Return the file of circles: police and justice at the address, the town hall at the residence."""
    convention = {
        "reference": "CONV-FICTIVE-2025-01",
        "signed_on": "2025-03-14",
        "expires_on": "2030-12-31",
        "purpose": "Prévention de la délinquance dans le logement social de Valfictif-sur-Songe",
        "legal_basis": "mission d'intérêt public",
        "aipd": {"reference": "AIPD-FICTIVE-2025-02", "date": "2025-02-20"},
        "destroy_after_days": 365,
    }
    landlords = [{"name": LANDLORDS[0], "aliases": ["Toits Aurore"]}, *LANDLORDS[1:]]
    common = {"landlords": landlords, "departements": [DEPARTEMENT], "communes": []}
    counts = [f"nb_niveau_{level}" for level in (1, 2, 3, 4)]
    return {
        "schema": "orsen-circles/1",
        "circles": [
            {
                "id": "police-justice",
                "name": "Police et justice — Valfictif",
                "convention": convention,
                "recipients": [
                    {"id": "commissariat", "name": "Commissariat de Valfictif-sur-Songe"},
                    {"id": "parquet", "name": "Parquet de la Songe"},
                ],
                "levels": [3, 4],
                **common,
                "precision": "address",
                "minimum": {"addresses": 1, "dwellings": 4},
                "fields": ["adresse", "residence", "commune", "bailleur", "logements", "niveau", "contre_visite"],
            },
            {
                "id": "mairie",
                "name": "Mairie de Valfictif-sur-Songe",
                "convention": {**convention, "reference": "CONV-FICTIVE-2025-02"},
                "recipients": [{"id": "mairie", "name": "Mairie de Valfictif-sur-Songe, service tranquillité"}],
                "levels": [1, 2, 3, 4],
                **common,
                "precision": "residence",
                "minimum": {"addresses": 3, "dwellings": 11},
                "fields": ["residence", "commune", "bailleur", "nb_adresses", "logements", "niveau_max", *counts],
            },
        ],
    }


def write_papers(territory: Territory, folder: Path) -> None:
    """Write profiles, circles, incidents and decisions."""
    for name, content in {**profiles(), "cercles.json": circles()}.items():
        text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, encoding="utf-8")
    numbered = [incident.row(number) for number, incident in enumerate(territory.incidents, start=1)]
    _write_csv(folder / "incidents.csv", incidents.COLUMNS, numbered)
    _write_csv(folder / "decisions_2026.csv", campaigns.COLUMNS, [decision.row() for decision in territory.decisions])


def _write_csv(path: Path, columns, rows: list[list[str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")
