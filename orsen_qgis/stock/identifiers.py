"""Identifiers for addresses whose landlord gives none: the same for the same address, delivery after delivery."""

from __future__ import annotations

import hashlib
import re

from .normalise import compare_name, compare_town, normalise_address, town_of

PREFIX = "A-"
DIGITS = 12
SEPARATOR = "\x1f"
CODE_LENGTH = 5
AROUND_CODE = re.compile(r"\.0+$|^FR?-?(?=\d{4,5}(?:\D|$))|-?CEDEX\d*$")


def municipality_of(code_insee: str | None, postcode: str | None, town: str | None, address: str | None) -> str:
    """Return what tells an address's municipality: its INSEE code, else its postcode, else its town's name.

    Where no column says it, the postcode that ends the address text does. Empty where nothing tells it.
    """
    if code_insee:
        return code_insee.strip().upper()
    written, name = town_of(address) if address else (None, None)
    return clean_code(postcode) or written or compare_town(town) or compare_town(name)


def clean_code(text: str | None) -> str:
    """Return a postcode or INSEE code as five characters; empty for None.

    A zero that a spreadsheet ate comes back; ``1053.0``, ``F-93200`` and ``93200 CEDEX 2`` lose what is none of it.
    """
    if not text:
        return ""
    code = re.sub(r"\s", "", text).upper()
    if len(code) == CODE_LENGTH:
        return code
    code = AROUND_CODE.sub("", code)
    return f"0{code}" if re.fullmatch(r"\d{4}", code) else code


def address_identity(landlord: str, address: str, municipality: str, place: str = "") -> str:
    """Return the text that two deliveries of one address share.

    ``place`` takes the municipality's part where none is known, so that one street name in two villages stays two.
    """
    return SEPARATOR.join((compare_name(landlord), normalise_address(address), municipality or place))


def stable_identifier(identity: str) -> str:
    """Return ``A-`` and 12 hexadecimal digits of the SHA-256 of an identity."""
    return PREFIX + hashlib.sha256(identity.encode()).hexdigest()[:DIGITS]
