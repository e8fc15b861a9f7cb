"""Keys and certificates made up for a test, of a recipient or a landlord."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

USES = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
    "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


@dataclass(frozen=True)
class Identity:
    """A private key and its certificate."""

    key: Any
    certificate: x509.Certificate

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def asn1(self) -> tuple[Any, Any]:
        """Return certificate and key as pyHanko takes them."""
        from asn1crypto import keys
        from asn1crypto import x509 as asn1_x509

        der = serialization.Encoding.DER
        key = self.key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        return (
            asn1_x509.Certificate.load(self.certificate.public_bytes(der)),
            keys.PrivateKeyInfo.load(key),
        )

    def write(self, folder: Path, password: str) -> tuple[Path, Path]:
        """Write the certificate and the key, encrypted, as PEM files; return their paths."""
        certificate, key = folder / "landlord.pem", folder / "landlord.key"
        certificate.write_text(self.pem, "utf-8")
        locked = serialization.BestAvailableEncryption(password.encode())
        pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        key.write_bytes(self.key.private_bytes(pem, pkcs8, locked))
        return certificate, key

    def bundle(self, path: Path, password: str) -> Path:
        """Write both into a PKCS#12 file."""
        locked = serialization.BestAvailableEncryption(password.encode())
        path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", self.key, self.certificate, None, locked))
        return path


def identity(name: str, uses: tuple[str, ...], days: int = 900, bits: int = 2048, curve: bool = False) -> Identity:
    """Return a self-signed identity that began 1 000 days ago if it is over already (``days`` < 0), else yesterday."""
    key = ec.generate_private_key(ec.SECP256R1()) if curve else rsa.generate_private_key(65537, bits)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    begun = now - datetime.timedelta(days=1000 if days < 0 else 1)
    usage = x509.KeyUsage(**{use: use in uses for use in USES})
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begun)
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return Identity(key, certificate)
