"""A CSV geocoder on this machine, with its own thread and real HTTP, that can fail in every way that is known."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import os
import signal
import socket
import struct
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

RESULTS = (
    *("longitude", "latitude", "result_score", "result_score_next", "result_label", "result_type"),
    *("result_housenumber", "result_postcode", "result_city", "result_citycode", "result_oldcitycode"),
    "result_status",
)
# What the stand-in finds for any address: a door in the municipality that was asked.
GOOD = {"longitude": "3.0036", "latitude": "43.1843", "result_score": "0.97", "result_score_next": "0.61"}
BATCH = 100  # rows that the service takes at a time
NOT_FOUND = {**dict.fromkeys(RESULTS, ""), "result_status": "not-found"}


def good(row: dict[str, str]) -> dict[str, str]:
    """Answer a row as a geocoder that finds everything."""
    return {
        **GOOD,
        "result_label": f"{row['adresse']} {row['commune']}".strip(),
        "result_type": "housenumber",
        "result_housenumber": row["adresse"].split(" ")[0],
        "result_postcode": row["code_postal"],
        "result_city": row["commune"],
        "result_citycode": row["code_insee"],
        "result_oldcitycode": "",
        "result_status": "ok",
    }


class Geocoder:
    """``answer`` turns a row into result columns. ``script``: what the next requests meet, then all goes well.

    ``most``: rows that a request may hold; ``poison``: text of an address that makes its batch fail.
    ``requests``: the raw bodies; ``heads``: their headers; ``fields`` and ``rows``: what they held, request by request.
    """

    def __init__(self, answer: Callable[[dict[str, str]], dict[str, str]] = good) -> None:
        self.answer = answer
        self.script: list[str] = []
        self.requests: list[bytes] = []
        self.heads: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.fields: list[list[tuple[str, str]]] = []
        self.rows: list[list[dict[str, str]]] = []
        self.elsewhere = ""
        self.most = 10_000
        self.poison = "\0"
        self.released = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"geocoder": self}))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._server.server_port)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/geocodage/search/csv"

    @property
    def asked(self) -> list[str]:
        """The addresses of all requests, in their order."""
        return [row["adresse"] for rows in self.rows for row in rows]

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    geocoder: Geocoder
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        geocoder = self.geocoder
        geocoder.requests.append(body)
        geocoder.heads.append({name.casefold(): value for name, value in self.headers.items()})
        geocoder.paths.append(self.path)
        fields, rows = _parsed(self.headers["Content-Type"], body)
        geocoder.fields.append(fields)
        geocoder.rows.append(rows)
        step = geocoder.script.pop(0) if geocoder.script else "well"
        if len(rows) > geocoder.most:
            step = "status:502"
        kind, _, value = step.partition(":")
        results = [{**row, **geocoder.answer(row)} for row in rows]
        for start in range(0, len(rows), BATCH):  # as the service does
            if any(geocoder.poison in row["adresse"] for row in rows[start : start + BATCH]):
                for row in results[start : start + BATCH]:
                    row.update({**NOT_FOUND, "result_status": "error"})
        getattr(self, f"_{kind}")(value, results)

    def _well(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(_written(results), {"X-Rows-Count": str(len(results))})

    def _status(self, value: str, _: Any) -> None:
        code, _, pause = value.partition(" ")
        self._send(b"tired", {"Retry-After": pause} if pause else {}, int(code))

    def _redirect(self, value: str, _: Any) -> None:
        self._send(b"", {"Location": self.geocoder.elsewhere}, int(value))

    def _broken(self, _: str, results: list[dict[str, str]]) -> None:
        """Promise more than what is sent."""
        body = _written(results)
        self._send(body[: len(body) // 2], {"Content-Length": str(len(body))})
        self.close_connection = True

    def _cut(self, _: str, results: list[dict[str, str]]) -> None:
        """Send a table that ends in the middle of a row, as if it were whole."""
        self._send(_written(results)[:-20])

    def _reversed(self, _: str, results: list[dict[str, str]]) -> None:
        self._well("", results[::-1])

    def _fewer(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(_written(results[1:]))

    def _more(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(_written([*results, results[-1]]))

    def _twice(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(_written([*results[1:], results[-1]]))

    def _strange(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(_written([{**results[0], "id": "stranger"}, *results[1:]]))

    def _miscounted(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(_written(results), {"X-Rows-Count": str(len(results) + 1)})

    def _failing(self, _: str, results: list[dict[str, str]]) -> None:
        """Fail on the first row only."""
        self._well("", [{**results[0], **NOT_FOUND, "result_status": "error"}, *results[1:]])

    def _bom(self, _: str, results: list[dict[str, str]]) -> None:
        self._send(b"\xef\xbb\xbf" + _written(results))

    def _page(self, _: str, __: Any) -> None:
        self._send(b"<html><body>Bienvenue</body></html>")

    def _slow(self, _: str, results: list[dict[str, str]]) -> None:
        """Answer when nobody waits any more."""
        self.geocoder.released.wait(60)
        self.close_connection = True

    def _reset(self, *_: Any) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def _kill(self, _: str, __: Any) -> None:
        """Kill the asker, whose process number stands in ``elsewhere``."""
        os.kill(int(self.geocoder.elsewhere), signal.SIGKILL)
        self.close_connection = True

    def _send(self, body: bytes, headers: dict[str, str] | None = None, status: int = 200) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "text/csv", "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _parsed(content_type: str, body: bytes) -> tuple[list[tuple[str, str]], list[dict[str, str]]]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    fields, rows = [], []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        text = part.get_payload(decode=True).decode()
        if name == "data":
            rows = list(csv.DictReader(io.StringIO(text)))
        else:
            fields.append((name, text.strip()))
    return fields, rows


def _written(results: list[dict[str, str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(results[0]) if results else RESULTS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(results)
    return text.getvalue().encode()
