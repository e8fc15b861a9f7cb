"""A table inside a zip, read in memory: nothing is unpacked onto the disk."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from ..problems import Problem

TABLES = (".csv", ".tsv", ".xlsx", ".ods")
LARGEST = 1 << 30  # bytes, unpacked


@dataclass(frozen=True)
class Member:
    """A file inside a zip, used as a path is."""

    archive: Path
    inner: str

    def __str__(self) -> str:
        return f"{self.archive}/{self.inner}"

    @property
    def name(self) -> str:
        """Return the file's name without folders."""
        return PurePosixPath(self.inner).name

    @property
    def stem(self) -> str:
        """Return the name without its ending."""
        return PurePosixPath(self.inner).stem

    @property
    def suffix(self) -> str:
        """Return the ending of the name."""
        return PurePosixPath(self.inner).suffix

    def read_bytes(self) -> bytes:
        """Return the whole content; OSError where it cannot be unpacked."""
        try:
            with zipfile.ZipFile(self.archive) as archive:
                return archive.read(self.inner)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
            raise OSError(str(error)) from error

    def open(self, mode: str = "r", encoding: str | None = None, newline: str | None = None) -> IO[Any]:
        """Open the content, as bytes for ``rb``, else as text."""
        content = io.BytesIO(self.read_bytes())
        return content if mode == "rb" else io.TextIOWrapper(content, encoding=encoding, newline=newline)


def zipped_table(path: Path) -> Member | None:
    """Return the table that a zip holds, None where it holds none. Problem where it holds several, or a huge one."""
    try:
        with zipfile.ZipFile(path) as archive:
            files = [entry for entry in archive.infolist() if not entry.filename.startswith("__MACOSX")]
    except (zipfile.BadZipFile, OSError):
        return None
    found = [entry for entry in files if entry.filename.casefold().endswith(TABLES)]
    found = found or [entry for entry in files if entry.filename.casefold().endswith(".txt")]
    if not found:
        return None
    if len(found) > 1:
        raise Problem(
            "“{path}” holds several layers ({names}). Unpack it, and choose one.",
            path=str(path),
            names=", ".join(sorted(entry.filename for entry in found)[:5]),
        )
    if found[0].file_size > LARGEST or found[0].flag_bits & 1:
        raise Problem("“{path}” holds a table. Unpack it, and choose the file inside.", path=str(path))
    return Member(path, found[0].filename)
