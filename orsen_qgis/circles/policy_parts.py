"""Reading the parts of a circle, each as strictly as the whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..grid.axes import LEVELS, NOT_ASSESSED
from .landlords import Landlord, folded
from .policy import Convention, Differencing, ImpactAssessment, Minimum, Precision, Recipient
from .released_fields import ALLOWED, NEVER, is_finer
from .strict_json import Node

REGISTER = re.compile(r"[0-9a-f]{32}")
# Files that the released rows may become inside a copy.
ATTACHABLE = ("csv", "gpkg")
PEM = re.compile(r"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----")
LARGEST_CERTIFICATE = 100_000
# What a convention says, and how each is read.
CONVENTION_READERS: dict[str, Callable[[Node], Any]] = {
    "reference": Node.text,
    "signed_on": Node.day,
    "expires_on": Node.day,
    "purpose": Node.text,
    "legal_basis": Node.text,
    "destroy_after_days": Node.positive,
}


def read_convention(node: Node) -> Convention:
    """Read a convention; Problem when it says too little, or is signed after it expires."""
    node.check_keys(set(CONVENTION_READERS), frozenset({"aipd"}))
    said = {key: read(node[key]) for key, read in CONVENTION_READERS.items()}
    if said["signed_on"] > said["expires_on"]:
        node.problem(
            "{file}, circle “{circle}”, {place}: the convention is signed after it expires. Correct the dates."
        )
    return Convention(**said, aipd=read_impact_assessment(node["aipd"]) if "aipd" in node.value else None)


def read_impact_assessment(node: Node) -> ImpactAssessment:
    """Read the reference and date of an impact assessment."""
    node.check_keys({"reference", "date"})
    return ImpactAssessment(node["reference"].text(), node["date"].day())


def read_recipients(node: Node) -> tuple[Recipient, ...]:
    """Read the recipients; Problem when there is none, or two share an id."""
    recipients = []
    for each in node.items():
        each.check_keys({"id", "name"}, frozenset({"certificate"}))
        certificate = read_certificate(each["certificate"]) if "certificate" in each.value else ""
        recipients.append(Recipient(each["id"].text(), each["name"].text(), certificate))
    refuse_repeats([recipient.id for recipient in recipients], node)
    return tuple(recipients)


def read_certificate(node: Node) -> str:
    """Read a certificate: itself as PEM, or the path of such a file, from the circle file's folder. Return the PEM.

    Whether it is in force and fit for encryption is asked on the day of an export.
    """
    if isinstance(node.value, str) and node.value.startswith("-----"):
        return _pem(node.value, node)
    path = Path(node.file).parent / node.text()
    try:
        with path.open("rb") as handle:
            content = handle.read(LARGEST_CERTIFICATE)
    except OSError as error:
        node.problem(
            "{file}, circle “{circle}”, {place}: the certificate “{path}” cannot be read: {error}.",
            path=node.value,
            error=error.strerror or error,
        )
    return _pem(content.decode("ascii", "replace"), node)


def _pem(text: str, node: Node) -> str:
    found = PEM.findall(text)
    if len(found) != 1 or "PRIVATE KEY" in text:
        node.problem(
            "{file}, circle “{circle}”, {place}: give one certificate in PEM, from “BEGIN CERTIFICATE” to “END "
            "CERTIFICATE”, and never a private key."
        )
    lines = [line.strip() for line in found[0].strip().splitlines()]
    return "\n".join(["-----BEGIN CERTIFICATE-----", *filter(None, lines), "-----END CERTIFICATE-----", ""])


def read_levels(node: Node) -> frozenset[int]:
    """Read the levels, ``null`` as 0; Problem when there is none."""
    levels = []
    for each in node.items():
        if each.value is None:
            levels.append(NOT_ASSESSED)
        elif type(each.value) is int and each.value in LEVELS:
            levels.append(each.value)
        else:
            each.problem("{file}, circle “{circle}”, {place}: a level is 1, 2, 3, 4 or null (not assessed).")
    refuse_repeats([str(level or None) for level in levels], node)
    return frozenset(levels)


def read_landlords(node: Node) -> tuple[Landlord, ...]:
    """Read the signatories; Problem for “*”, and where two share a name however it is spelt."""
    landlords = []
    for each in node.items():
        if isinstance(each.value, dict):
            each.check_keys({"name"}, frozenset({"aliases"}))
            aliases = (
                tuple(_landlord_name(alias) for alias in each["aliases"].elements()) if "aliases" in each.value else ()
            )
            landlords.append(Landlord(_landlord_name(each["name"]), aliases))
        else:
            landlords.append(Landlord(_landlord_name(each)))
    refuse_repeats([folded(name) for landlord in landlords for name in landlord.names], node)
    return tuple(landlords)


def _landlord_name(node: Node) -> str:
    name = node.text()
    if "*" in name or not folded(name):
        node.problem("{file}, circle “{circle}”, {place}: name each landlord that signed; “*” is refused.")
    return name


def read_codes(node: Node, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Read INSEE codes, perhaps none; Problem for one that the pattern does not match."""
    codes = []
    for each in node.elements():
        if not isinstance(each.value, str) or not pattern.fullmatch(each.value):
            each.problem("{file}, circle “{circle}”, {place}: “{code}” is not a code of INSEE's.", code=each.value)
        codes.append(each.value)
    refuse_repeats(codes, node)
    return tuple(codes)


def read_precision(node: Node) -> Precision:
    """Read a precision."""
    for precision in Precision:
        if node.value == precision.value:
            return precision
    known = ", ".join(precision.value for precision in Precision)
    return node.problem(
        "{file}, circle “{circle}”, {place}: “{value}” is not a precision. It is one of: {known}.",
        value=node.value,
        known=known,
    )


def read_minimum(node: Node) -> Minimum:
    """Read the minimum of a unit."""
    node.check_keys({"addresses", "dwellings"})
    return Minimum(node["addresses"].positive(), node["dwellings"].positive())


def read_fields(node: Node, precision: Precision) -> tuple[str, ...]:
    """Read the fields; Problem for one that is unknown, never leaves, or is finer than the precision."""
    fields = []
    for each in node.items():
        field = each.text()
        if field not in ALLOWED[precision]:
            _refuse_field(each, field, precision)
        fields.append(field)
    refuse_repeats(fields, node)
    return tuple(fields)


def _refuse_field(node: Node, field: str, precision: Precision) -> None:
    if field in NEVER:
        node.problem("{file}, circle “{circle}”, {place}: “{field}” never leaves the landlord.", field=field)
    if is_finer(field, precision):
        node.problem(
            "{file}, circle “{circle}”, {place}: “{field}” says more than the precision “{precision}” allows.",
            field=field,
            precision=precision.value,
        )
    node.problem(
        "{file}, circle “{circle}”, {place}: “{field}” is not a field that can be released at the precision "
        "“{precision}”. It is one of: {known}.",
        field=field,
        precision=precision.value,
        known=", ".join(ALLOWED[precision]),
    )


def read_register(node: Node) -> str:
    """Read the identity of a register."""
    if not isinstance(node.value, str) or not REGISTER.fullmatch(node.value):
        node.problem(
            "{file}, circle “{circle}”, {place}: “{value}” is not the identity of a register: 32 characters, 0 to 9 "
            "and a to f, as copies print it.",
            value=node.value,
        )
    return str(node.value)


def read_differencing(node: Node) -> Differencing:
    """Read whose earlier copies count."""
    for differencing in Differencing:
        if node.value == differencing.value:
            return differencing
    known = ", ".join(differencing.value for differencing in Differencing)
    return node.problem(
        "{file}, circle “{circle}”, {place}: “{value}” does not say whose earlier copies count. It is one of: {known}.",
        value=node.value,
        known=known,
    )


def read_attach(node: Node) -> tuple[str, ...]:
    """Read as which files the rows travel inside a copy, perhaps none."""
    formats = []
    for each in node.elements():
        if not isinstance(each.value, str) or each.value not in ATTACHABLE:
            each.problem(
                "{file}, circle “{circle}”, {place}: “{value}” cannot be attached. It is one of: {known}.",
                value=each.value,
                known=", ".join(ATTACHABLE),
            )
        formats.append(each.value)
    refuse_repeats(formats, node)
    return tuple(formats)


def read_flag(node: Node) -> bool:
    """Read true or false."""
    if not isinstance(node.value, bool):
        node.problem("{file}, circle “{circle}”, {place}: give true or false, without quotes.")
    return bool(node.value)


def refuse_repeats(values: Sequence[str], node: Node) -> None:
    """Raise Problem when a value stands twice in a list."""
    for value in values:
        if values.count(value) > 1:
            node.problem("{file}, circle “{circle}”, {place}: “{value}” stands twice. Keep one of them.", value=value)
