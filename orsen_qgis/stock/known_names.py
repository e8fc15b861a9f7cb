"""Names under which files in the wild give the columns we look for, already in the form for comparing.

Order counts: the first name that a file has is taken.
"""

from __future__ import annotations

STOCK_NAMES: dict[str, tuple[str, ...]] = {
    "adresse_id": (
        "adresse id", "id adresse", "identifiant adresse", "code adresse", "address id", "id address", "ref adresse",
        "reference adresse", "identifiant", "id", "code patrimoine", "code entree", "reference",
    ),
    "bailleur": (
        "bailleur", "bailleur social", "bs", "nom bailleur", "organisme", "organisme hlm", "nom organisme",
        "proprietaire", "gestionnaire", "raison sociale", "landlord", "owner", "housing association",
    ),
    "residence": (
        "residence", "nom residence", "nom de la residence", "site", "nom du site", "groupe", "nom groupe",
        "ensemble", "programme", "nom programme", "cite", "estate", "complgeo", "immeu", "ensemble immobilier",
    ),
    "adresse": (
        "adresse", "adresse du programme", "adresse programme", "adresse complete", "adresse postale",
        "libelle adresse", "adresse de l entree", "adresse entree", "adr", "voie", "address", "street address",
        "street",
    ),
    "code_postal": ("code postal", "codepostal", "cp", "code post", "postcode", "postal code", "zip", "addr postcode"),
    "commune": (
        "commune", "ville", "nom commune", "nom de la commune", "libelle commune", "libcom", "localite",
        "depcom libelle", "libelle depcom", "municipality", "city", "town", "addr city",
    ),
    "code_insee": (
        "code insee", "codeinsee", "insee", "code commune", "code insee commune", "insee com", "depcom", "depcom code",
        "citycode", "insee code",
    ),
    "logements": (
        "logements", "nb logements", "nombre logements", "nombre de logements", "nb logts", "nb lgts", "nb lgt",
        "nb log", "nblog", "nblogt", "nbre logements", "nbre de logements", "nbre logts", "nbre lgts",
        "nb de logements", "nbr logements", "nbr logts", "nombre total de logements",
        "nombre total de logements finances", "nb logmt total", "logts", "dwellings", "homes", "units",
    ),
    "agence": ("agence", "nom agence", "direction territoriale", "secteur", "antenne", "agency", "branch"),
    "couvert": ("couvert", "registre couvert", "covered"),
    "impact": ("impact", "niveau d impact"),
    "niveau": (
        "niveau", "niveau orsen", "cotation", "cotation orsen", "niveau tranquillite", "barometre", "note barometre",
        "barometre tranquillite", "level", "rating",
    ),
    "source_niveau": ("source niveau",),
}  # fmt: skip
INCIDENT_NAMES: dict[str, tuple[str, ...]] = {
    "adresse_id": STOCK_NAMES["adresse_id"][:9],
    "bailleur": STOCK_NAMES["bailleur"],
    "residence": STOCK_NAMES["residence"][:10],
    "adresse": ("adresse", "adresse du fait", "adresse de l incident", "lieu", *STOCK_NAMES["adresse"][2:]),
    "code_postal": STOCK_NAMES["code_postal"],
    "commune": STOCK_NAMES["commune"],
    "code_insee": STOCK_NAMES["code_insee"],
    "type_fait": (
        "type fait", "type de fait", "nature du fait", "nature des faits", "type d incident", "type incident",
        "nature", "type", "categorie", "fait", "incident type", "category",
    ),
    "gravite": ("gravite", "gravite du fait", "severite", "severity"),
    "date_fait": (
        "date fait", "date du fait", "date des faits", "date de l incident", "date incident", "date evenement",
        "survenu le", "datedecl", "date declaration", "date", "jour", "incident date", "occurred on",
    ),
}  # fmt: skip
# (x, y, CRS that the names tell), the surest first.
PLACE_PAIRS: tuple[tuple[str, str, str | None], ...] = (
    ("coordonnee en x l93", "coordonnee en y l93", "EPSG:2154"),
    ("coord x l93", "coord y l93", "EPSG:2154"),
    ("x l93", "y l93", "EPSG:2154"),
    ("x lambert93", "y lambert93", "EPSG:2154"),
    ("x lambert 93", "y lambert 93", "EPSG:2154"),
    *(
        (f"{x}cc{zone}", f"{y}cc{zone}", f"EPSG:{3900 + zone}")
        for zone in range(42, 51)
        for x, y in (("x ", "y "), ("x", "y"))
    ),
    ("x l2e", "y l2e", "EPSG:27572"),
    ("x lambert2e", "y lambert2e", "EPSG:27572"),
    ("longitude", "latitude", "EPSG:4326"),
    ("lon", "lat", "EPSG:4326"),
    ("lng", "lat", "EPSG:4326"),
    ("long", "lat", "EPSG:4326"),
    ("x wgs84", "y wgs84", "EPSG:4326"),
    *(
        (f"{x} {word}", f"{y} {word}", "EPSG:4326")
        for x, y in (("longitude", "latitude"), ("lon", "lat"), ("long", "lat"))
        for word in ("dms", "gps", "wgs84")
    ),
    ("gps longitude", "gps latitude", "EPSG:4326"),
    ("gps long", "gps lat", "EPSG:4326"),
    ("longitude est", "latitude nord", "EPSG:4326"),
    ("x", "y", None),
    ("coord x", "coord y", None),
    ("point x", "point y", None),
    ("coordonnee x", "coordonnee y", None),
    ("easting", "northing", None),
)
POSITIONS = (
    "geo point 2d",
    "geo point",
    "geopoint",
    "position",
    "coordonnees",
    "coordonnees gps",
    "coordonnees dms",
    "coordonnees geographiques",
    "coord gps",
    "gps",
    "lat lon",
    "lat long",
    "latitude longitude",
    "latlon",
    "geo shape",
    "geom",
    "wkt",
)
EPSG_NAMES = ("epsg", "code epsg", "srid")
# Parts of an address, in the order in which they are joined, where its number stands apart from its street.
STREET_NUMBERS = (
    *("num voirie", "numero voirie", "n de voie", "num rue", "numero rue", "numero de rue", "addr housenumber"),
    *("n voie", "no voie", "num voie", "numero voie", "numero de voie", "numero", "num", "n", "no rue"),
)
STREET_REPEATS = ("indice", "indice de repetition", "indice repetition", "rep", "bis ter")
STREET_KINDS = ("type voie", "type de voie", "nature voie", "nature de voie")
STREETS = (
    "voie",
    "nom voie",
    "nom de la voie",
    "nom de voie",
    "libelle voie",
    "libelle de voie",
    "rue",
    "street",
    *("libelle rue", "nom rue", "nom de la rue", "nom de rue", "addr street"),
)
RPLS_STREET = ("numvoie", "indrep", "typvoie", "nomvoie")
# Dwellings of RPLS files that somebody already grouped by address.
RPLS_COUNTS = ("nb", "nombre", "count", "effectif")
RPLS_MARKS = ("typvoie", "nomvoie")
