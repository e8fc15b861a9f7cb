"""The three landlords' files, each in the shape its own software gives it."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr, osr

from .addresses import Address
from .names import CODE_INSEE, COMMUNE, LANDLORDS, POST_CODE
from .place import to_lambert
from .territory import Territory

CSV_COLUMNS = ("Réf. adresse", "Groupe", "N° voie", "Voie", "CP", "Ville", "Code INSEE", "Nb logts", "Agence", "X", "Y")


def theirs(territory: Territory, landlord: str) -> list[Address]:
    """Return the addresses of one landlord."""
    return [address for address in territory.stock if address.landlord == landlord]


def write_toits_aurore(territory: Territory, path: Path) -> None:
    """Write a latin-1 file with semicolons, decimal commas and no column for the landlord.

    Three rows are wrong on purpose, so that an import has something to refuse: ``territory.rejected`` says which.
    """
    rows = [";".join(CSV_COLUMNS)]
    for address in theirs(territory, LANDLORDS[0]):
        wrong = territory.rejected.get(address.identifier)
        x, y = (f"{value:.2f}".replace(".", ",") for value in to_lambert(address.place))
        if wrong == "place":
            x = y = ""
        dwellings = "à recompter" if wrong == "dwellings" else str(address.dwellings)
        start = [address.identifier, address.residence, address.number, address.street, POST_CODE, COMMUNE, CODE_INSEE]
        rows.append(";".join([*start, dwellings, address.agency, x, y]))
    path.write_bytes(("\r\n".join(rows) + "\r\n").encode("latin-1"))


def write_habitat_brumes(territory: Territory, path: Path) -> None:
    """Write a GeoPackage of points in degrees (EPSG:4326)."""
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("patrimoine", _reference(4326), ogr.wkbPoint, ["SPATIAL_INDEX=YES"])
    for name in ("id_adr", "organisme", "nom_residence", "adresse_complete", "codepostal", "insee", "agence"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("nb_logements", ogr.OFTInteger))
    layer.StartTransaction()
    for address in theirs(territory, LANDLORDS[1]):
        feature = ogr.Feature(layer.GetLayerDefn())
        values = (
            address.identifier,
            address.landlord,
            address.residence,
            address.text,
            POST_CODE,
            CODE_INSEE,
            address.agency,
        )
        for number, value in enumerate((*values, address.dwellings)):
            feature.SetField(number, value)
        longitude, latitude = to_degrees(address.place)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({longitude:.7f} {latitude:.7f})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_foyer_levant(territory: Territory, path: Path) -> None:
    """Write a spreadsheet with longitude and latitude, and whether each address is in the register of incidents."""
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    layer = source.CreateLayer("Patrimoine", None, ogr.wkbNone)
    for name in ("Identifiant", "Société", "Programme", "Adresse", "Code postal", "Commune", "Code commune"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("Logements", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("Suivi des incidents", ogr.OFTString))
    for name in ("Longitude", "Latitude"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    for address in theirs(territory, LANDLORDS[2]):
        feature = ogr.Feature(layer.GetLayerDefn())
        followed = "non" if address.identifier in territory.current.uncovered else "oui"
        longitude, latitude = to_degrees(address.place)
        start = (address.identifier, address.landlord, address.residence, address.text, POST_CODE, COMMUNE, CODE_INSEE)
        for number, value in enumerate((*start, address.dwellings, followed, round(longitude, 7), round(latitude, 7))):
            feature.SetField(number, value)
        layer.CreateFeature(feature)


def write_earlier_campaign(territory: Territory, path: Path) -> None:
    """Write the levels of 2025, as points, for the addresses that were rated."""
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("campagne_2025", _reference(2154), ogr.wkbPoint, ["SPATIAL_INDEX=YES"])
    layer.CreateField(ogr.FieldDefn("adresse_id", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("niveau", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("campagne", ogr.OFTString))
    layer.StartTransaction()
    for address in territory.stock:
        level = territory.earlier.levels[address.identifier]
        if level:
            feature = ogr.Feature(layer.GetLayerDefn())
            for number, value in enumerate((address.identifier, level, "2025")):
                feature.SetField(number, value)
            x, y = to_lambert(address.place)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
            layer.CreateFeature(feature)
    layer.CommitTransaction()


def to_degrees(place: tuple[float, float]) -> tuple[float, float]:
    """Return longitude and latitude of a local place."""
    transformation = osr.CoordinateTransformation(_reference(2154), _reference(4326))
    longitude, latitude, _ = transformation.TransformPoint(*to_lambert(place))
    return longitude, latitude


def _reference(code: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
