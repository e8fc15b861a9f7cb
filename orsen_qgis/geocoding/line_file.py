"""JSON objects, one a line, appended and flushed, in a file that its owner alone reads; a torn line is dropped."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ..problems import Problem


class LineFile:
    """A file under a header of one line. ``header``: its ``schema`` is a family (``orsen-…/``) and a version.

    ``foreign`` says that a file of that name is not of the family, ``unusable`` that it cannot be read or written.
    """

    def __init__(
        self,
        path: Path,
        header: dict[str, str],
        foreign: Callable[[Path], Problem],
        unusable: Callable[[Path, OSError], Problem],
    ) -> None:
        self.path = path
        self._header = header
        self._foreign = foreign
        self._unusable = unusable
        self._ready = False

    def read(self) -> list[Any]:
        """Return what the lines hold, None for strange ones; nothing where the header is another one of the family.

        Problem when the file is there and was not written by us: it would be lost.
        """
        if not self.path.exists():
            return []
        try:
            lines = self.path.read_bytes().split(b"\n")
        except OSError as error:
            raise self._unusable(self.path, error) from error
        header = _parsed(lines[0])
        family = self._header["schema"].rpartition("/")[0]
        if not isinstance(header, dict) or not str(header.get("schema")).startswith(f"{family}/"):
            if any(lines):
                raise self._foreign(self.path)
            return []
        if header != self._header:
            return []
        return [_parsed(line) for line in lines[1:-1]]  # after the last line end: nothing, or a torn line

    def append(self, contents: Iterable[dict[str, Any]], kept: Callable[[], Iterable[dict[str, Any]]]) -> None:
        """Append objects, on disk before this returns; the first time the file is written anew with ``kept``.

        Problem when it cannot be written.
        """
        try:
            if not self._ready:
                self._begin(kept())
            with self.path.open("ab") as file:
                file.writelines(map(_line, contents))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise self._unusable(self.path, error) from error

    def forget(self) -> None:
        """Delete the file."""
        self.path.unlink(missing_ok=True)
        self._ready = False

    def _begin(self, kept: Iterable[dict[str, Any]]) -> None:
        draft = self.path.with_name(self.path.name + ".part")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.writelines(map(_line, (self._header, *kept)))
        draft.replace(self.path)
        self._ready = True


def _line(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode() + b"\n"


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None
