"""Copies for a certificate, and signatures: what pyHanko does, after the pages are made.

The pages of a certificate's copy are encrypted (AES-256) to its public key: nobody here can open it again, and no
password exists. The last look therefore opens it with the key that encrypted it, which lives in memory only, as long as
the copy is made. A signature (PAdES) is added after encryption, as a revision of its own: what was looked at stays byte
for byte, and any later change shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from .leak_scan import LeakProblem
from .pyhanko_door import pyhanko_module

FIELD = "ORSEN"
# What a signature and its certificates add at most, in bytes.
MOST_ADDED = 100_000


@dataclass(frozen=True)
class SigningKey:
    """The landlord's key and certificate (asn1crypto), and the other certificates of its chain."""

    key: Any
    certificate: Any
    others: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Sealed:
    """A file that opens with a recipient's private key alone, and the seed of its key, which is never written."""

    content: bytes
    seed: bytes


def encrypted_for(certificate: Any, clear: bytes) -> Sealed:
    """Return a clear PDF as one that opens with the private key of a certificate only: AES-256, no password."""
    pyhanko_module()
    from pyhanko.pdf_utils.crypt.permissions import PubKeyPermissions
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    writer = copy_into_new_writer(PdfFileReader(BytesIO(clear)))
    printing = PubKeyPermissions.ALLOW_PRINTING | PubKeyPermissions.ALLOW_HIGH_QUALITY_PRINTING
    writer.encrypt_pubkey([certificate], perms=printing)
    _without_metadata(writer)
    target = BytesIO()
    writer.write(target)
    return Sealed(target.getvalue(), _filter_of(writer.security_handler)._recp_key_seed)


def opened(sealed: Sealed) -> bytes:
    """Return what a sealed file holds, clear, for the last look. LeakProblem when it is not encrypted as was meant."""
    pyhanko_module()
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    try:
        reader = PdfFileReader(BytesIO(sealed.content))
        way = _filter_of(reader.security_handler)
        if (str(way.method), way.keylen, len(way.recipients)) != ("/AESV3", 32, 1):
            raise LeakProblem("The copy was refused: it is not encrypted with AES-256 for its recipient alone.")
        _unlock(way, sealed.seed)
        target = BytesIO()
        writer = copy_into_new_writer(reader)
        _without_metadata(writer)
        writer.write(target)
    except (PdfError, AttributeError) as error:
        raise LeakProblem("The copy was refused: it does not open with its key.") from error
    return target.getvalue()


def signed(content: bytes, key: SigningKey, password: str = "", seed: bytes = b"") -> bytes:
    """Return an encrypted file with an invisible signature (PAdES baseline B) over all of it, checked at once.

    LeakProblem when the signature does not hold, or when more than a signature was added.
    """
    pyhanko_module()
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    writer = IncrementalPdfFileWriter(BytesIO(content))
    if password:
        writer.encrypt(password)
    else:
        _unlock(_filter_of(writer.prev.security_handler), seed)
        writer.encrypt_pubkey(None)
    _without_metadata(writer)
    store = SimpleCertificateStore()
    store.register_multiple(key.others)
    meta = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        signer_key_usage=set(),
    )
    signer = signers.SimpleSigner(signing_cert=key.certificate, signing_key=key.key, cert_registry=store)
    made = bytes(signers.sign_pdf(writer, meta, signer).getbuffer())
    if not made.startswith(content) or len(made) > len(content) + MOST_ADDED:
        raise LeakProblem("The copy was refused: its signature holds more than a signature.")
    if not signature_holds(made, password, seed, key.certificate):
        raise LeakProblem("The copy was refused: its signature does not hold.")
    return made


def signature_holds(content: bytes, password: str, seed: bytes, certificate: Any) -> bool:
    """Whether a file carries exactly one signature, by this certificate, over all its bytes, unchanged since."""
    pyhanko_module()
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    try:
        reader = PdfFileReader(BytesIO(content))
        if password:
            reader.decrypt(password)
        else:
            _unlock(_filter_of(reader.security_handler), seed)
            reader.decrypt_pubkey(None)
        if "/Metadata" in reader.root or "/Info" in reader.trailer_view:
            return False
        signatures = reader.embedded_signatures
        if len(signatures) != 1 or signatures[0].signer_cert.dump() != certificate.dump():
            return False
        trust = ValidationContext(trust_roots=[certificate], allow_fetching=False)
        anything = KeyUsageConstraints(key_usage=set(), match_all_key_usages=False)
        status = validate_pdf_signature(signatures[0], trust, key_usage_settings=anything)
        return bool(status.intact and status.valid and status.coverage == SignatureCoverageLevel.ENTIRE_FILE)
    except (PdfError, SignatureValidationError, ValueError, AttributeError):
        return False


def _filter_of(handler: Any) -> Any:
    return handler.get_stream_filter()


def _without_metadata(writer: Any) -> None:
    """Keep pyHanko from writing its name and the time; the last look refuses a file that tells them all the same."""
    writer._update_meta = lambda: None


def _unlock(way: Any, seed: bytes) -> None:
    """Give a crypt filter the seed of its key, which a recipient would get by its private key."""
    from pyhanko.pdf_utils.crypt.api import AuthResult, AuthStatus

    way._recp_key_seed = seed
    way.authenticate = lambda _credential: AuthResult(AuthStatus.USER, None)
