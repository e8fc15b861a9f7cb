"""The whole road on the fictional sample: three stocks, incidents, levels, confidential maps for two circles.

Everything goes through the same Processing algorithms as in QGIS. Writes into ``demo/``, which it empties first.
"""

from __future__ import annotations

import shutil
import sys
from typing import Any

from headless import ROOT, qgis_session

SAMPLE = ROOT / "resources" / "sample"
DEMO = ROOT / "demo"
STOCKS = (
    ("stock_toits_aurore.csv", "profil_toits_aurore.json", "Toits d’Aurore"),
    ("stock_habitat_brumes.gpkg", "profil_habitat_brumes.json", ""),
    ("stock_foyer_levant.xlsx", "profil_foyer_levant.json", ""),
)
CIRCLES = ("police-justice", "mairie")
# Addresses crowd in an estate: a page for each group of sites, after the overview.
ATLAS = {"police-justice": "cluster", "mairie": "none"}
PAGE = {"police-justice": "A4", "mairie": "A3"}
BACKGROUND = ("commune", "quartiers", "qpv", "parcs", "eau", "batiments", "voies", "voie_ferree")


class Steps:
    """Runs algorithms, one line of progress each."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0

    def run(self, label: str, algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Run ``algorithm`` and return its results; a refusal ends the demo with its sentence."""
        import processing
        from qgis.core import QgsProcessingException, QgsProcessingFeedback

        self.done += 1
        heading = f"[{self.done:2}/{self.total}] {label}"
        feedback = QgsProcessingFeedback(False)
        if sys.stdout.isatty():
            feedback.progressChanged.connect(
                lambda percent: print(f"\r{heading} … {percent:3.0f} %", end="", flush=True)
            )
        try:
            results = processing.run(algorithm, parameters, feedback=feedback)
        except QgsProcessingException as refusal:
            sys.exit(f"\n{label} : {refusal}")
        print(f"\r{heading} … fait   ", flush=True)
        return results


def import_stocks(steps: Steps) -> str:
    """Import the three landlords' files, one after the other, into one layer; return its path."""
    stock = ""
    for number, (name, profile, landlord) in enumerate(STOCKS, start=1):
        output = str(DEMO / f"patrimoine_{number}.gpkg")
        results = steps.run(
            f"Patrimoine : {name}",
            "orsen:importstock",
            {
                "INPUT": str(SAMPLE / name),
                "PROFILE": str(SAMPLE / profile),
                "LANDLORD": landlord,
                "EXISTING": stock or None,
                "OUTPUT": output,
                "REJECTS": str(DEMO / f"rejets_{number}.gpkg"),
            },
        )
        print(f"        {results['ADDRESSES']:.0f} adresses en tout, {results['REJECTED']:.0f} ligne(s) rejetée(s)")
        stock = output
    return stock


def deliver(steps: Steps, rated: str, circle: str) -> dict[str, Any]:
    """Export the maps of one circle."""
    return steps.run(
        f"Cartes confidentielles : cercle {circle}",
        "orsen:exportconfidentialmaps",
        {
            "INPUT": rated,
            "CIRCLES": str(SAMPLE / "cercles.json"),
            "CIRCLE": circle,
            "BACKGROUND": [f"{SAMPLE / 'fond.gpkg'}|layername={name}" for name in BACKGROUND],
            "REGISTER": str(DEMO / "registre.sqlite"),
            "SECRETS": str(DEMO / "mots-de-passe" / "secrets.json"),
            "PAGE": PAGE[circle],
            "ATLAS": ATLAS[circle],
            "DPI": 200,
            "PREVIEW": str(DEMO / f"apercu_{circle}.png"),
            "OUTPUT": str(DEMO / "exemplaires"),
        },
    )


def print_levels(rated: str) -> None:
    """Print addresses, dwellings and share of stock per level, and the coverage."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(rated, "cotation", "ogr")
    addresses, dwellings = dict.fromkeys((1, 2, 3, 4, None), 0), dict.fromkeys((1, 2, 3, 4, None), 0)
    for feature in layer.getFeatures():
        level = feature["niveau"] or None
        addresses[level] += 1
        dwellings[level] += feature["logements"] or 0
    everything, homes = sum(addresses.values()), sum(dwellings.values())
    print("\n Niveau         Adresses   Logements   Part du parc")
    for level, name in ((1, "1"), (2, "2"), (3, "3"), (4, "4"), (None, "non évalué")):
        share = f"{100 * dwellings[level] / homes:.1f} %".replace(".", ",")
        print(f" {name:<14} {addresses[level]:>8} {dwellings[level]:>11}   {share:>12}")
    print(f" {'Ensemble':<14} {everything:>8} {homes:>11}")
    assessed = everything - addresses[None]
    print(f" Couverture : {assessed} adresses évaluées sur {everything}")


def main() -> None:
    """Run the demo."""
    shutil.rmtree(DEMO, ignore_errors=True)
    (DEMO / "mots-de-passe").mkdir(parents=True)
    steps = Steps(len(STOCKS) + 2 + len(CIRCLES) + 2)
    print("ORSEN : démonstration sur un territoire fictif\n")
    stock = import_stocks(steps)
    incidents = str(DEMO / "incidents.gpkg")
    matched = steps.run(
        "Incidents : import et rapprochement",
        "orsen:importincidents",
        {
            "INPUT": str(SAMPLE / "incidents.csv"),
            "ADDRESSES": stock,
            "PROFILE": str(SAMPLE / "profil_incidents.json"),
            "MAX_DISTANCE": 50,
            "OUTPUT": incidents,
            "UNMATCHED": str(DEMO / "incidents_non_rapproches.gpkg"),
        },
    )
    print(f"        {matched['MATCHED']:.0f} faits rattachés, {matched['UNMATCHED_COUNT']:.0f} non rattaché(s)")
    rated = str(DEMO / "cotation_2026.gpkg")
    classified = steps.run(
        "Cotation des adresses",
        "orsen:classify",
        {
            "ADDRESSES": stock,
            "INCIDENTS": incidents,
            "DECISIONS": str(SAMPLE / "decisions_2026.csv"),
            "PREVIOUS": str(SAMPLE / "campagne_2025.gpkg"),
            "COVERED": "Toits d’Aurore;Habitat des Brumes",
            "START": "2025-07-01",
            "END": "2026-06-30",
            "CAMPAIGN": "2026",
            "OUTPUT": rated,
        },
    )
    copies = [(circle, deliver(steps, rated, circle)) for circle in CIRCLES]
    register = str(DEMO / "registre.sqlite")
    verified = steps.run("Registre : vérification", "orsen:verifyregister", {"REGISTER": register})
    first_copy = str(sorted((DEMO / "exemplaires").glob("EXP-*.pdf"))[0])
    identified = steps.run(
        "Exemplaire retrouvé : identification", "orsen:identifycopy", {"PDF": first_copy, "REGISTER": register}
    )
    print_levels(rated)
    print(f" Niveaux qui reposent sur une case déduite de la grille : {classified['ON_INFERRED_CELLS']:.0f}")
    for circle, results in copies:
        print(f" Cercle {circle} : {results['COPIES']:.0f} exemplaire(s), {results['RELEASE_ROWS']:.0f} ligne(s)")
    valid = "intact" if verified["VALID"] else "ALTÉRÉ"
    print(
        f" Registre {valid}, {verified['ENTRIES']:.0f} entrées ; {identified['COPY']} est à {identified['RECIPIENT']}"
    )
    print("\nCe qui a été produit :")
    for path in sorted(DEMO.rglob("*")):
        if path.is_file():
            print(f"  {path.relative_to(ROOT)}")


if __name__ == "__main__":
    with qgis_session():
        main()
