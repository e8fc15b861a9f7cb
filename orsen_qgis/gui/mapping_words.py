"""What the canonical columns are called for people, and which of them an import cannot do without."""

from __future__ import annotations

from ..messages import tr
from ..stock.first_look import LAYER, SHEET, TEXT, FirstLook
from ..stock.profile import STOCK_SCHEMA

ENCODINGS = {"utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "latin-1": "ISO-8859-1", "utf-16": "UTF-16"}


def column_names() -> dict[str, str]:
    """Return the name of each canonical column, by its code."""
    return {
        "adresse_id": tr("Identifier of the address"),
        "bailleur": tr("Landlord"),
        "residence": tr("Residence"),
        "adresse": tr("Address"),
        "code_postal": tr("Postcode"),
        "commune": tr("Municipality"),
        "code_insee": tr("INSEE code"),
        "logements": tr("Dwellings"),
        "agence": tr("Agency"),
        "couvert": tr("Register covers it"),
        "impact": tr("Impact"),
        "niveau": tr("Level"),
        "source_niveau": tr("Source of the level"),
        "type_fait": tr("Category of the fact"),
        "gravite": tr("Severity"),
        "date_fait": tr("Date of the fact"),
        "x": tr("X or longitude"),
        "y": tr("Y or latitude"),
        "epsg": tr("EPSG code of the row"),
        "position": tr("Coordinates in one column"),
    }


def column_tips() -> dict[str, str]:
    """Return what a column is for, by its code; obvious ones have none."""
    return {
        "adresse_id": tr("A code of the landlord's own; where there is none, ORSEN makes one that stays the same"),
        "adresse": tr("Number and street, perhaps of several columns: the ε button joins them"),
        "code_insee": tr("Needed to deliver maps to a circle, and to match incidents by address"),
        "logements": tr("Number of dwellings at the address"),
        "couvert": tr("Whether a register of incidents covers the address: yes or no"),
        "impact": tr("Impact on the landlord: faible, mesuré, important or extrême"),
        "niveau": tr("A level that the file gives already: 1 to 4"),
        "epsg": tr("Only where rows have coordinates in different systems"),
        "position": tr("“latitude, longitude”, WKT or GeoJSON"),
        "gravite": tr("Only where the register says it; else the grid's severity of the fact type"),
        "type_fait": tr("What happened; the next tab says what each category means"),
    }


def column_hints() -> dict[str, str]:
    """Return what a stock goes without where these columns are left empty, and how to give them, by their code."""
    return {
        "code_insee": tr("to deliver maps: a column, or {example}").format(example="'93008'"),
        "logements": tr("dwellings stay uncounted"),
    }


def what_was_found(look: FirstLook) -> str:
    """Return one sentence on a file: its kind, how it is written, how many rows."""
    separators = {";": tr("semicolon"), ",": tr("comma"), "\t": tr("tabulation")}
    kind = {TEXT: tr("Delimited text"), SHEET: tr("Spreadsheet"), LAYER: tr("Layer")}[look.kind]
    parts = [kind]
    if look.separator:
        parts.append(separators[look.separator])
    if look.encoding:
        parts.append(ENCODINGS.get(look.encoding, look.encoding))
    parts.append(tr("with places") if look.spatial else tr("without places"))
    if look.spatial and look.crs:
        parts.append(look.crs if not look.crs.startswith("WKT:") else tr("CRS of its own"))
    if look.rows == 1:
        parts.append(tr("1 row"))
    elif look.rows >= 0:
        parts.append(tr("{count} rows").format(count=f"{look.rows:,}".replace(",", "\u202f")))
    parts.append(tr("{count} columns").format(count=len(look.names)))
    return " · ".join(parts)


def missing_sentences(schema: str) -> dict[str, str]:
    """Return what to do about each thing that a mapping lacks, by its code."""
    where = (
        tr("Say where the addresses are: X and Y, or one column of coordinates. Else they have to be geocoded.")
        if schema == STOCK_SCHEMA
        else tr("Say where facts happened: an identifier, an address, a residence or coordinates.")
    )
    return {
        "address": tr("Choose the column of the address, or of its identifier."),
        "landlord": tr("Choose the column of the landlord, or write its name."),
        "pair": tr("X and Y go together: choose both, or none."),
        "date": tr("Choose the column of the date."),
        "kind": tr("Choose the column of the category, or of the severity."),
        "place": where,
    }
