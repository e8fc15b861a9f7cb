"""One request to a geocoder through QGIS: its proxy, certificates, timeout and user agent."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..geocoding.client import Reply
from ..geocoding.request import Request
from ..problems import Problem

# As numbers, since enums do not survive a QVariant on PyQt6: no redirect, no cookie, nothing of it in the cache.
ATTRIBUTES = (("RedirectPolicyAttribute", 0), ("CookieLoadControlAttribute", 1), ("CookieSaveControlAttribute", 1))
STEP = 0.2


class GeocoderLink:
    """Posts requests to one service, and waits; both end early when the user stops.

    QgsBlockingNetworkRequest is not used: where a service redirects, it posts the addresses to the new place by itself,
    whatever the policy of the request says. People agreed to one place, so a redirect is an answer here.
    """

    def __init__(self, url: str, feedback: QgsFeedback) -> None:
        self._url = QUrl(url)
        self._feedback = feedback

    def send(self, request: Request) -> Reply:
        """Post a request and return what came back; network errors are in the reply."""
        reply = QgsNetworkAccessManager.instance().post(self._prepared(request), QByteArray(request.body))
        loop = QEventLoop()
        reply.finished.connect(loop.quit)
        self._feedback.canceled.connect(reply.abort)
        if self._feedback.isCanceled():
            reply.abort()
        if not reply.isFinished():
            loop.exec()
        self._feedback.canceled.disconnect(reply.abort)
        answer = _answer(reply)
        reply.deleteLater()
        return answer

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        end = time.monotonic() + seconds
        while not self._feedback.isCanceled() and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, STEP))

    def _prepared(self, request: Request) -> QNetworkRequest:
        prepared = QNetworkRequest(self._url)
        prepared.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, request.content_type)
        prepared.setRawHeader(QByteArray(b"Accept"), QByteArray(b"text/csv"))
        prepared.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
        for name, value in ATTRIBUTES:
            prepared.setAttribute(getattr(QNetworkRequest.Attribute, name), value)
        return prepared


def check_url(text: str) -> str:
    """Return the address of a service; Problem when it is none of the web, or holds a name or password."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host():
        raise Problem("“{url}” is no address of a service. Write it as https://….", url=text.rpartition("@")[2])
    if url.userInfo():
        raise Problem("The address of the geocoder holds a password: it would be kept in clear. Take it out.")
    return url.toString()


def is_secret(url: str) -> bool:
    """Whether what is sent there cannot be read on the way: it is encrypted, or does not leave this machine."""
    address = QUrl(url)
    return address.scheme() == "https" or address.host() in ("localhost", "127.0.0.1", "::1")


def host_of(url: str) -> str:
    """Return the name of the machine that a service runs on."""
    return QUrl(url).host()


def _answer(reply: QNetworkReply) -> Reply:
    failed = reply.error() != QNetworkReply.NetworkError.NoError
    return Reply(
        status=_attribute(reply, "HttpStatusCodeAttribute"),
        body=bytes(reply.readAll()),
        retry_after=_header(reply, b"Retry-After"),
        rows_read=_header(reply, b"X-Rows-Count"),
        location=_header(reply, b"Location") if _attribute(reply, "RedirectionTargetAttribute") else "",
        error=reply.errorString() if failed else "",
    )


def _attribute(reply: QNetworkReply, name: str) -> Any:
    return reply.attribute(getattr(QNetworkRequest.Attribute, name))


def _header(reply: QNetworkReply, name: bytes) -> str:
    return bytes(reply.rawHeader(QByteArray(name))).decode("latin-1")
