"""A request to a CSV geocoder: multipart/form-data, as Géoplateforme's ``/geocodage/search/csv`` takes it.

Its fields: ``data`` (the file), ``columns`` (what is searched, joined by spaces), ``citycode`` and ``postcode``
(columns that narrow the search; a row whose cell is empty is not narrowed), ``result_columns`` (what comes back beside
the file's own columns).
"""

from __future__ import annotations

import csv
import io
import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..stock.normalise import LIGATURES
from .questions import Question

GEOPLATEFORME = "https://data.geopf.fr/geocodage/search/csv"
# All that is ever sent of an address.
COLUMNS = ("id", "adresse", "code_postal", "commune", "code_insee")
# ``result_status`` stands last: an answer that was cut off shows it.
RESULT_COLUMNS = (
    "longitude",
    "latitude",
    "result_score",
    "result_score_next",
    "result_label",
    "result_type",
    "result_housenumber",
    "result_postcode",
    "result_city",
    "result_citycode",
    "result_oldcitycode",
    "result_status",
)
WRITTEN_OUT = {**LIGATURES, **str.maketrans({"Œ": "OE", "Æ": "AE", "Ø": "O", "Ł": "L", "ß": "ss"})}
NO_SEPARATORS = str.maketrans(";|\t°º", "     ")
FILE_NAME = "adresses.csv"


@dataclass(frozen=True)
class Request:
    """What is posted."""

    content_type: str
    body: bytes


def build_request(questions: Sequence[Question], wide: bool = False) -> Request:
    """Return the request of some questions.

    Each is searched in its municipality alone, told by its INSEE code, else by its postcode. ``wide``: anywhere, with
    postcode and town as words among the others, for municipalities that merged and postcodes that hold no street.
    """
    searched = ("adresse", "code_postal", "commune") if wide else ("adresse", "commune")
    filters = () if wide else (("citycode", "code_insee"), ("postcode", "code_postal"))
    fields = [("columns", name) for name in searched]
    fields += filters
    fields += [("result_columns", name) for name in RESULT_COLUMNS]
    return _multipart(fields, _table(questions, wide))


def _table(questions: Sequence[Question], wide: bool) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for question in questions:
        # One filter a row: the code is surer than the postcode, which may be that of a CEDEX.
        postcode = question.postcode if wide or not question.code else ""
        code = "" if wide else question.code
        writer.writerow((question.identifier, _plain(question.address), postcode, _plain(question.town), code))
    return text.getvalue()


def _plain(text: str) -> str:
    """Return a text in ASCII, without marks that may part columns.

    The service guesses encoding and separator from the file. Its index knows neither accents nor case.
    """
    letters = unicodedata.normalize("NFKD", text.translate(WRITTEN_OUT)).translate(NO_SEPARATORS)
    return " ".join("".join(letter for letter in letters if letter.isascii()).split())


def _multipart(fields: Sequence[tuple[str, str]], table: str) -> Request:
    boundary = f"orsen-{secrets.token_hex(16)}"
    return Request(f"multipart/form-data; boundary={boundary}", "\r\n".join(_parts(boundary, fields, table)).encode())


def _parts(boundary: str, fields: Sequence[tuple[str, str]], table: str) -> Iterator[str]:
    for name, value in fields:
        yield from (f"--{boundary}", f'Content-Disposition: form-data; name="{name}"', "", value)
    yield from (
        f"--{boundary}",
        f'Content-Disposition: form-data; name="data"; filename="{FILE_NAME}"',
        "Content-Type: text/csv; charset=utf-8",
        "",
        table,
        f"--{boundary}--",
        "",
    )
