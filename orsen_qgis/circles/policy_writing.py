"""Circles as a file: what the strict loader reads back, whole or not at all, and never over somebody else's change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..problems import Problem
from ..strict_json import json_text
from ..whole_file import write_whole
from .policy_file import CircleFile, load_circles, parse_circles
from .strict_json import unreadable


def text_at(path: Path) -> bytes | None:
    """Return what stands in a file now, to be handed to ``write_circles``; None where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise unreadable(path, error) from error


def write_circles(content: dict[str, Any], path: Path, instead_of: bytes | None) -> CircleFile:
    """Write a circle file and return what the strict loader reads from it.

    ``instead_of``: what the file held when it was opened, None for a new one. The text is written beside ``path``, read
    back by the loader, then renamed. Problem where the loader refuses the circles, the file was changed meanwhile, or
    it cannot be written; the old file is then untouched.
    """
    path = path.resolve()
    wanted = parse_circles(content, path).circles
    if text_at(path) != instead_of:
        raise Problem(
            "“{file}” was changed meanwhile, or stands there already. Open it again, or choose another name.", file=path
        )

    def check(part: Path) -> None:
        if load_circles(part).circles != wanted:
            raise Problem("“{file}” was not written: it would not be read back as the same circles.", file=path)

    try:
        write_whole(json_text(content), path, check)
    except OSError as error:
        raise Problem(
            "“{file}” cannot be written: {error}. The old file, if any, is as it was.",
            file=path,
            error=error.strerror or error,
        ) from error
    return CircleFile(path, wanted)
