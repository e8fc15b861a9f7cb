"""Copies for certificates and signed copies, read back with the keys that nobody but the test has."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from export_keys import Identity, identity
from export_town import CIRCLE, Export, circle_file
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingFeedback

from orsen_qgis.circles.register import Register
from orsen_qgis.maps.sealing import signature_holds

Run = Callable[..., dict[str, Any]]
SECRET = "mot-de-passe-de-la-cle"
DTSP, PARQUET = CIRCLE["recipients"]


@pytest.fixture(scope="module")
def recipient() -> Identity:
    return identity("DTSP 93", ("key_encipherment",))


@pytest.fixture(scope="module")
def landlord() -> Identity:
    return identity("Bailleur A", ("digital_signature",))


@pytest.fixture
def export(tmp_path: Path) -> Export:
    return Export(tmp_path)


def circles(export: Export, certificate: str, **changes: Any) -> str:
    return circle_file(
        export.folder / "circles.json", recipients=[{**DTSP, "certificate": certificate}, PARQUET], **changes
    )


def opened_by(content: bytes, owner: Identity) -> Any:
    """Return the copy as pyHanko reads it with a private key."""
    from pyhanko.pdf_utils.crypt import SimpleEnvelopeKeyDecrypter
    from pyhanko.pdf_utils.reader import PdfFileReader

    reader = PdfFileReader(io.BytesIO(content))
    return reader, reader.decrypt_pubkey(SimpleEnvelopeKeyDecrypter(*owner.asn1()))


def test_a_certificates_copy_opens_with_its_key_alone(run: Run, export: Export, recipient: Identity) -> None:
    results = run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles(export, recipient.pem)))
    assert results["COPIES"] == 2
    first, second = export.pdfs()
    # The other recipient's copy keeps its password; this one never had any.
    assert set(export.passwords()) == {second.stem}
    content = first.read_bytes()
    reader, answer = opened_by(content, recipient)
    assert answer.status.name == "USER"
    assert answer.mac_status.name == "SUCCESSFUL"
    pages = reader.root["/Pages"]["/Kids"]
    assert len(pages) == results["PAGES"]
    image = pages[0]["/Resources"]["/XObject"]["/Page"]
    assert len(image.data) == image["/Width"] * image["/Height"]
    assert "/Metadata" not in reader.root
    assert "/Info" not in reader.trailer_view
    _, wrong = opened_by(content, identity("Somebody", ("key_encipherment",)))
    assert wrong.status.name == "FAILED"
    with pytest.raises(pikepdf.PdfError):
        pikepdf.open(first, password=export.passwords()[second.stem])
    with Register.open(export.register) as register:
        assert register.verify().valid
    found = run("orsen:identifycopy", {"PDF": str(first), "REGISTER": str(export.register)})
    assert (found["COPY"], found["RECIPIENT"]) == (first.stem, "DTSP 93")


def test_a_certificate_may_stand_in_a_file_beside_the_circles(run: Run, export: Export, recipient: Identity) -> None:
    (export.folder / "dtsp.pem").write_text("Un en-tête\n" + recipient.pem, "utf-8")
    run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles(export, "dtsp.pem")))
    assert opened_by(export.pdfs()[0].read_bytes(), recipient)[1].status.name == "USER"


def test_attached_rows_travel_inside_a_certificates_copy(run: Run, export: Export, recipient: Identity) -> None:
    run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles(export, recipient.pem, attach=["csv"])))
    path = export.pdfs()[0]
    reader, _ = opened_by(path.read_bytes(), recipient)
    entries = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
    name, file = entries[0], entries[1]
    assert name == f"{path.stem}.csv"
    assert b"rue des Essais" in file["/EF"]["/F"].data
    assert b"rue des Essais" not in path.read_bytes()


UNFIT = {
    "expired": (lambda: identity("x", ("key_encipherment",), days=-3), "is valid from"),
    "signing only": (lambda: identity("x", ("digital_signature",)), "not meant for encryption"),
    "no RSA": (lambda: identity("x", ("key_agreement",), curve=True), "no RSA key"),
    "short": (lambda: identity("x", ("key_encipherment",), bits=1024), "no RSA key"),
}


@pytest.mark.parametrize("kind", UNFIT)
def test_a_certificate_that_cannot_encrypt_is_refused(run: Run, export: Export, kind: str) -> None:
    make, sentence = UNFIT[kind]
    with pytest.raises(Exception, match=sentence):
        run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles(export, make().pem)))
    assert not export.left()


@pytest.mark.parametrize(
    ("certificate", "sentence"),
    [
        ("missing.pem", "cannot be read"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "cannot be read"),
        ("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----", "never a private key"),
    ],
)
def test_what_is_no_certificate_is_refused(run: Run, export: Export, certificate: str, sentence: str) -> None:
    with pytest.raises(Exception, match=sentence):
        run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles(export, certificate)))
    assert not export.left()


@pytest.fixture
def stored(tmp_path: Path, landlord: Identity) -> Iterator[Callable[[str], str]]:
    """Store the landlord's key in QGIS's authentication store, as files or as a bundle; give the configuration's id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("un-mot-de-passe-maitre", True)
    made = []

    def store(method: str) -> str:
        config = QgsAuthMethodConfig(method)
        config.setName("Signature")
        if method == "PKI-Paths":
            certificate, key = landlord.write(tmp_path, SECRET)
            config.setConfigMap({"certpath": str(certificate), "keypath": str(key), "keypass": SECRET})
        elif method == "Basic":
            config.setConfigMap({"username": "x", "password": SECRET})
        else:
            bundle = landlord.bundle(tmp_path / "landlord.p12", SECRET)
            config.setConfigMap({"bundlepath": str(bundle), "bundlepass": SECRET})
        stored, config = manager.storeAuthenticationConfig(config)
        assert stored
        made.append(config.id())
        return str(config.id())

    yield store
    for each in made:
        manager.removeAuthenticationConfig(each)


@pytest.mark.parametrize("method", ["PKI-Paths", "PKI-PKCS#12"])
def test_copies_are_signed_after_encryption_and_a_change_shows(
    run: Run, export: Export, landlord: Identity, stored: Callable[[str], str], method: str
) -> None:
    feedback = QgsProcessingFeedback(False)
    run("orsen:exportconfidentialmaps", export.parameters(SIGNATURE=stored(method)), feedback=feedback)
    assert SECRET not in feedback.textLog()
    certificate, _ = landlord.asn1()
    for path in export.pdfs():
        password, content = export.passwords()[path.stem], path.read_bytes()
        assert signature_holds(content, password, b"", certificate)
        assert SECRET.encode() not in content
        for place in (len(content) // 3, len(content) // 2, len(content) - 40):
            changed = bytearray(content)
            changed[place] ^= 1
            assert not signature_holds(bytes(changed), password, b"", certificate)
        target = io.BytesIO()
        with pikepdf.open(io.BytesIO(content), password=password) as pdf:
            pdf.pages[0].contents_add(b"q Q")
            pdf.save(target)
        assert not signature_holds(target.getvalue(), "", b"", certificate)
        found = run("orsen:identifycopy", {"PDF": str(path), "REGISTER": str(export.register)})
        assert found["COPY"] == path.stem


def test_a_signed_copy_for_a_certificate_is_both(
    run: Run, export: Export, recipient: Identity, landlord: Identity, stored: Callable[[str], str]
) -> None:
    run(
        "orsen:exportconfidentialmaps",
        export.parameters(CIRCLES=circles(export, recipient.pem), SIGNATURE=stored("PKI-Paths")),
    )
    reader, answer = opened_by(export.pdfs()[0].read_bytes(), recipient)
    assert answer.status.name == "USER"
    (signature,) = reader.embedded_signatures
    trust = ValidationContext(trust_roots=[landlord.asn1()[0]], allow_fetching=False)
    status = validate_pdf_signature(signature, trust)
    assert status.intact
    assert status.valid
    assert status.coverage.name == "ENTIRE_FILE"


@pytest.mark.parametrize(("chosen", "sentence"), [("nothere", "authentication store"), ("Basic", "holds no key")])
def test_what_cannot_sign_is_refused(
    run: Run, export: Export, stored: Callable[[str], str], chosen: str, sentence: str
) -> None:
    with pytest.raises(Exception, match=sentence):
        run(
            "orsen:exportconfidentialmaps",
            export.parameters(SIGNATURE=stored("Basic") if chosen == "Basic" else chosen),
        )
    assert not export.left()


def test_a_changed_certificate_changes_the_circle(export: Export, recipient: Identity) -> None:
    from orsen_qgis.circles.policy import as_json
    from orsen_qgis.circles.policy_file import load_circles, parse_circles

    (export.folder / "a.pem").write_text(recipient.pem, "utf-8")
    one = load_circles(circles(export, "a.pem")).circles[0]
    (export.folder / "a.pem").write_text(identity("DTSP 93", ("key_encipherment",)).pem, "utf-8")
    other = load_circles(circles(export, "a.pem")).circles[0]
    assert one.canonical_hash != other.canonical_hash
    again = json.loads(json.dumps({"schema": "orsen-circles/1", "circles": [as_json(one)]}))
    assert parse_circles(again, Path("again.json")).circles[0] == one


def test_without_pyhanko_a_sentence_says_how_to_mend_it(
    run: Run, export: Export, recipient: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pyhanko", None)
    with pytest.raises(Exception, match="needs pyHanko"):
        run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles(export, recipient.pem)))
    assert not export.left()
