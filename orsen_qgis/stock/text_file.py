"""Delimited text files as they come: which encoding, which separator, which column names."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..problems import Problem
from .header_row import DEEPEST, header_row, holds_values, joined_names

if TYPE_CHECKING:
    from .zipped import Member

SEPARATORS = ";,\t"
# What Excel writes above, or wants to read, where a separator is not that of the country.
SEPARATOR_LINE = re.compile(r"sep=([;,\t])", re.IGNORECASE)
# cp1252 is what Windows writes and says "latin-1" of; latin-1 reads the five bytes that cp1252 leaves open.
ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
# What DOS wrote, and some programs still do: any text of Windows can be read so too, as other letters.
DOS = "cp850"
LETTERS = (*range(0xC0, 0xD7), *range(0xD8, 0xF7), *range(0xF8, 0x100))
EXPECTED = frozenset((*map(chr, LETTERS), *"œŒŸ’‘“”«»°€–…•²³½§©®™\u00a0"))
CHUNK = 1 << 22
MOST_LINES = 200  # in which column names are looked for


@dataclass(frozen=True)
class TextFile:
    """What a reader needs to know of a file. ``header``: the raw text down to the column names, line end included.

    ``above``: how many records stand above the column names. ``plain`` tells that a UTF-8 reader may take the file as
    it stands.
    """

    path: Path | Member
    encoding: str
    separator: str
    names: tuple[str, ...]
    header: str
    plain: bool
    above: int = 0

    def as_utf8(self) -> bytes:
        """Return the whole file in UTF-8, under a header whose names are quoted."""
        text = self.path.read_bytes().decode(self.encoding)
        text = text[1:] if text.startswith("\ufeff") else text
        body = text[len(self.header) :]
        if "\n" not in body:
            body = body.replace("\r", "\n")
        quoted = self.separator.join('"' + name.replace('"', '""') + '"' for name in self.names)
        return f"{quoted}\n{body}".encode()


def inspect_text(path: Path | Member) -> TextFile:
    """Find out how a delimited text file is written.

    Problem when it cannot be read, is empty, holds NUL bytes or no separator, or names two columns alike.
    """
    encoding = _encoding(path)
    records = _first_records(path, encoding)
    if not records:
        raise Problem("“{path}” is empty. Check the file, or ask its sender for it again.", path=str(path))
    told = SEPARATOR_LINE.fullmatch(records[0].strip())
    first = 1 if told and len(records) > 1 else 0
    at = first + header_row([_cells(record, _commonest(record)) for record in records[first:]])
    separator = told[1] if told and first else _separator(records[at], path)
    try:
        names = _names(records[at], separator)
    except (csv.Error, StopIteration) as error:
        raise Problem(
            "The first line of “{path}” cannot be read as column names: {reason}.", path=str(path), reason=str(error)
        ) from error
    joined = joined_names(names, _cells(records[at + 1], separator)) if at + 1 < len(records) else None
    if joined:
        at, names = at + 1, joined
    header = "".join(records[: at + 1])
    check_names(names, path)
    plain = (
        at == 0
        and encoding == "utf-8-sig"
        and '"' not in header
        and header.endswith("\n")
        and header[0] not in "\r\n"
        and all(names)
        and sum(mark in header for mark in SEPARATORS) == 1
    )
    named = tuple(name or f"colonne_{number}" for number, name in enumerate(names, start=1))
    return TextFile(path, encoding, separator, named, header, plain, at - first)


def check_names(names: list[str], path: Path | Member) -> None:
    """Raise Problem when two columns are named alike, case aside, or when the names are values: nobody could tell which
    is meant.
    """
    if holds_values(names):
        raise Problem(
            "The first line of “{path}” holds values, not column names. Add a line of column names above it.",
            path=str(path),
        )
    for name, count in Counter(name.casefold() for name in names if name).items():
        if count > 1:
            raise Problem(
                "“{path}” has {count} columns named “{column}”. Rename them in the file: each needs its own name.",
                path=str(path),
                count=count,
                column=next(given for given in names if given.casefold() == name),
            )


def _encoding(path: Path | Member) -> str:
    """Decode the whole file strictly, piece by piece, and return the first encoding that takes all of it."""
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise unreadable(path, error) from error
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        _require_utf16(path)
        return "utf-16"
    for encoding in ENCODINGS:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        try:
            with path.open("rb") as file:
                while piece := file.read(CHUNK):
                    if b"\0" in piece:
                        raise Problem(
                            "“{path}” holds NUL bytes: it is damaged, or no text file. Save it again as CSV in UTF-8.",
                            path=str(path),
                        )
                    decoder.decode(piece)
                decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        except OSError as error:
            raise unreadable(path, error) from error
        return encoding if encoding == ENCODINGS[0] else _eight_bits(path, encoding)
    raise AssertionError("latin-1 reads any byte")


def _eight_bits(path: Path | Member, likely: str) -> str:
    """Return the encoding of eight bits that gives most letters to expect: the likely one, unless another beats it."""
    counts = np.zeros(256, dtype=np.int64)
    try:
        with path.open("rb") as file:
            while piece := file.read(CHUNK):
                counts += np.bincount(np.frombuffer(piece, dtype=np.uint8), minlength=256)
    except OSError as error:
        raise unreadable(path, error) from error

    def expected(encoding: str) -> int:
        letters = bytes(range(128, 256)).decode(encoding, "replace")
        return int(sum(count for letter, count in zip(letters, counts[128:].tolist()) if letter in EXPECTED))

    return max((likely, DOS), key=expected)


def _require_utf16(path: Path | Member) -> None:
    """Raise Problem unless the whole file is UTF-16, as its first bytes say."""
    decoder = codecs.getincrementaldecoder("utf-16")("strict")
    try:
        with path.open("rb") as file:
            while piece := file.read(CHUNK):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
    except UnicodeError as error:
        raise _no_text(path, error) from error
    except OSError as error:
        raise unreadable(path, error) from error


def _no_text(path: Path | Member, error: UnicodeError) -> Problem:
    return Problem(
        "“{path}” cannot be read as text: {reason}. Save it again as CSV in UTF-8.",
        path=str(path),
        reason=str(error),
    )


def _first_records(path: Path | Member, encoding: str) -> list[str]:
    """Return the first records that are not blank, each with blank lines before it; quotes may hold line breaks."""
    records: list[str] = []
    lines: list[str] = []
    quotes, blank = 0, True
    try:
        with path.open("r", encoding=encoding, newline="") as file:
            for number, line in enumerate(file):
                lines.append(line)
                quotes += line.count('"')
                blank = blank and not line.strip()
                if not blank and quotes % 2 == 0:
                    records.append("".join(lines))
                    lines, quotes, blank = [], 0, True
                if len(records) == DEEPEST or (records and number > MOST_LINES):
                    break
    except UnicodeError as error:
        raise _no_text(path, error) from error
    return records if blank or records else ["".join(lines)]


def _names(record: str, separator: str) -> list[str]:
    cells = next(csv.reader(io.StringIO(record.lstrip("\r\n"), newline=""), delimiter=separator))
    return [" ".join(name.split()) for name in cells]


def _cells(record: str, separator: str) -> list[str]:
    """Return what a record says, nothing where it is no record."""
    try:
        return _names(record, separator)
    except (csv.Error, StopIteration):
        return []


def _commonest(record: str) -> str:
    """Return the separator that stands most often outside quotes."""
    return max(SEPARATORS, key="".join(record.split('"')[::2]).count)


def _separator(header: str, path: Path | Member) -> str:
    """Return the separator of the column names."""
    best = _commonest(header)
    if best not in "".join(header.split('"')[::2]):
        raise Problem(
            "The first line of “{path}” holds no comma, semicolon or tab. Save the file again as CSV with one of them.",
            path=str(path),
        )
    return best


def unreadable(path: Path | Member, error: OSError) -> Problem:
    """Return what to say of a file that the system refuses."""
    return Problem(
        "“{path}” cannot be read: {reason}. Check the path and your rights on the file.",
        path=str(path),
        reason=error.strerror or str(error),
    )
