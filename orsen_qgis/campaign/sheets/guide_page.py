"""How to fill in, in plain French."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from ...grid.grid import Grid
from . import look
from .cells import write_text
from .model import RESIDENCE, RatingSheet

PAGE = "Mode d’emploi"
STEPS = (
    (
        "Regardez",
        "Pour chaque ligne, la feuille rappelle le niveau de la campagne précédente, les incidents relevés et le "
        "niveau que proposent les tableaux. Ces cases sont protégées.",
    ),
    (
        "Constatez",
        "Choisissez dans les listes l’impact sur le service, puis les faits, les plus graves d’abord, chacun avec sa "
        "fréquence. La gravité se remplit seulement si elle diffère de l’habitude pour ce type de fait. Une case rose "
        "attend quelque chose.",
    ),
    (
        "Rien à signaler ?",
        "Choisissez « oui » si vous avez regardé et qu’il n’y a aucun fait : le site est alors calme, niveau 1. Une "
        "ligne laissée vide n’est pas calme : elle reste « non évaluée ».",
    ),
    (
        "Décidez",
        "Le niveau retenu est votre décision : elle l’emporte sur ce que proposent les tableaux. Écrivez le motif en "
        "quelques mots et la date. Laissez vide si la proposition vous convient.",
    ),
    (
        "Niveau 4",
        "Il demande une contre-visite : « à faire », puis « confirmée » ou « non confirmée ». Si elle ne confirme pas, "
        "retenez un autre niveau ; en attendant, le site reste au niveau 4, à confirmer.",
    ),
    (
        "Jamais de nom",
        "N’écrivez le nom de personne : ni habitant, ni auteur de faits, ni collègue. Si votre organisme utilise des "
        "codes d’évaluateur (AG-07), mettez le vôtre ; sinon laissez vide. Quand vous enregistrez, votre logiciel peut "
        "inscrire votre nom dans les propriétés du fichier : il n’est pas lu, et vous pouvez l’effacer.",
    ),
    (
        "Enregistrez au format XLSX",
        "Avec Excel ou LibreOffice. Vous pouvez filtrer et élargir des colonnes ; pour trier, supprimer des lignes ou "
        "déplacer des colonnes, ôtez d’abord la protection de la feuille (elle n’a pas de mot de passe). Ne renommez "
        "pas les colonnes, n’en supprimez pas, ne recopiez pas des lignes d’une autre feuille. Renvoyez le fichier par "
        "la voie convenue : il est confidentiel.",
    ),
)
WIDTH = 96


def write_guide(page: Worksheet, sheet: RatingSheet, grid: Grid) -> None:
    """Write the page."""
    page.title = PAGE
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 6, WIDTH
    write_text(page.cell(1, 1), "Remplir la feuille de cotation")
    page.cell(1, 1).font = look.font(18, look.BANNER_FILL, bold=True)
    page.row_dimensions[1].height = 34
    unit = "une résidence : ce que vous écrivez vaut pour toutes ses adresses"
    lines = unit if sheet.identity.unit == RESIDENCE else "une adresse"
    write_text(page.cell(2, 1), f"{sheet.owner} – campagne {sheet.identity.campaign}. Chaque ligne est {lines}.")
    page.cell(2, 1).font = look.font(11, look.FAINT_INK)
    page.row_dimensions[2].height = 24
    row = 4
    for number, (title, text) in enumerate(STEPS, start=1):
        badge, head, body = page.cell(row, 1), page.cell(row, 2), page.cell(row + 1, 2)
        badge.value, badge.font, badge.fill = number, look.font(12, look.WHITE, bold=True), look.fill(look.BANNER_FILL)
        badge.alignment = look.aligned("center")
        write_text(head, title)
        head.font, head.alignment = look.font(12, look.BANNER_FILL, bold=True), look.aligned(indent=1)
        write_text(body, text)
        body.font, body.alignment = look.font(10.5), look.aligned(vertical="top", indent=1)
        page.row_dimensions[row].height = 22
        page.row_dimensions[row + 1].height = 15 * look.lines_of(text, WIDTH) + 8
        row += 3
    write_text(page.cell(row, 2), f"Grille : {grid.name}")
    page.cell(row, 2).font = look.font(9, look.FAINT_INK, italic=True)
    page.protection.sheet = True
    page.sheet_view.showGridLines = False
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
