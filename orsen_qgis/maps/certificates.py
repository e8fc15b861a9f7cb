"""Certificates of recipients: whose copy opens with their private key alone, and needs no password."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..problems import Problem
from .pyhanko_door import pyhanko_module

if TYPE_CHECKING:
    from ..circles.policy import Recipient

# Anything shorter is broken, or will be before the copy is destroyed.
LEAST_BITS = 2048


def certificate_of(recipient: Recipient, on: datetime.datetime) -> Any:
    """Return a recipient's certificate (asn1crypto), fit for encryption at a time (with a time zone).

    Problem when it cannot be read, is not valid at that time, holds no RSA key of at least ``LEAST_BITS`` bits, or is
    not meant for encryption.
    """
    pyhanko_module()
    from asn1crypto import pem, x509

    try:
        kind, _, content = pem.unarmor(recipient.certificate.encode("ascii"))
        certificate = x509.Certificate.load(content, strict=True)
        certificate.native  # noqa: B018  (reads all of it)
    except (ValueError, TypeError, KeyError) as error:
        raise Problem(
            "The certificate of “{recipient}” cannot be read. Ask for it anew, as a PEM file. Nothing was made.",
            recipient=recipient.name,
        ) from error
    first, last = certificate.not_valid_before, certificate.not_valid_after
    if kind != "CERTIFICATE" or not first <= on <= last:
        raise Problem(
            "The certificate of “{recipient}” is valid from {first} to {last} only. Ask for a new one. "
            "Nothing was made.",
            recipient=recipient.name,
            first=first.date().isoformat(),
            last=last.date().isoformat(),
        )
    key = certificate.public_key
    if key.algorithm != "rsa" or key.bit_size < LEAST_BITS:
        raise Problem(
            "The certificate of “{recipient}” holds no RSA key of at least {bits} bits, which PDF readers ask for. "
            "Ask for another one. Nothing was made.",
            recipient=recipient.name,
            bits=LEAST_BITS,
        )
    usage = certificate.key_usage_value
    if usage is None or "key_encipherment" not in usage.native:
        raise Problem(
            "The certificate of “{recipient}” is not meant for encryption (key encipherment). Ask for one that is. "
            "Nothing was made.",
            recipient=recipient.name,
        )
    return certificate


def certificates_of(recipients: tuple[Recipient, ...], on: datetime.datetime) -> dict[str, Any]:
    """Return the certificates of the recipients who have one, by the recipient's id. Problem as ``certificate_of``."""
    return {each.id: certificate_of(each, on) for each in recipients if each.certificate}
