"""The landlord's key from QGIS's authentication store; it never stands in a parameter, a log or a setting."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsAuthMethodConfig

from ..problems import Problem

if TYPE_CHECKING:
    from ..maps.sealing import SigningKey

PATHS, BUNDLE = "PKI-Paths", "PKI-PKCS#12"


def signing_key(configuration: str) -> SigningKey:
    """Return the key that an authentication configuration names: of PEM or DER files, or of a PKCS#12 bundle.

    Problem when the store is locked or has no such configuration, or its key cannot sign today.
    """
    from ..maps.pyhanko_door import pyhanko_module
    from ..maps.sealing import SigningKey

    pyhanko_module()
    config = QgsAuthMethodConfig()
    loaded, config = QgsApplication.authManager().loadAuthenticationConfig(configuration, config, True)
    if not loaded or not config.isValid(True):
        raise Problem(
            "QGIS's authentication store does not give “{configuration}”: it is locked, or has no such configuration. "
            "Nothing was made.",
            configuration=configuration,
        )
    readers = {PATHS: _of_paths, BUNDLE: _of_bundle, "PKI-PKCS-12": _of_bundle}
    if config.method() not in readers:
        raise Problem(
            "The authentication “{name}” holds no key to sign with. Choose one of PKI paths or PKCS#12. "
            "Nothing was made.",
            name=config.name(),
        )
    try:
        key, certificate, others = readers[config.method()](config)
    except Exception:  # what it says may quote what it could not read
        raise Problem(
            "The key of the authentication “{name}” cannot be read: check its files and their password. "
            "Nothing was made.",
            name=config.name(),
        ) from None
    now = datetime.datetime.now(datetime.timezone.utc)
    if not certificate.not_valid_before <= now <= certificate.not_valid_after:
        raise Problem(
            "The certificate of the authentication “{name}” is not valid today. Renew it. Nothing was made.",
            name=config.name(),
        )
    return SigningKey(key, certificate, tuple(others))


def _of_paths(config: QgsAuthMethodConfig) -> tuple[Any, Any, list[Any]]:
    from pyhanko.keys import load_certs_from_pemder, load_private_key_from_pemder

    first, *others = list(load_certs_from_pemder([config.config("certpath")]))
    key = load_private_key_from_pemder(config.config("keypath"), _passphrase(config.config("keypass")))
    return key, first, others


def _of_bundle(config: QgsAuthMethodConfig) -> tuple[Any, Any, list[Any]]:
    from pyhanko.sign.signers import SimpleSigner

    content = Path(config.config("bundlepath")).read_bytes()
    signer = SimpleSigner.load_pkcs12_data(content, [], _passphrase(config.config("bundlepass")))
    others = [each for each in signer.cert_registry if each.dump() != signer.signing_cert.dump()]
    return signer.signing_key, signer.signing_cert, others


def _passphrase(text: str) -> bytes | None:
    return text.encode("utf-8") if text else None
