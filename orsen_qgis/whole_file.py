"""A text in place of a file: the whole of it, or the file as it was."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from pathlib import Path


def write_whole(text: str, path: Path, check: Callable[[Path], None]) -> None:
    """Write a UTF-8 text beside ``path``, hand it to ``check``, then give it the name.

    What ``check`` raises goes through, and leaves ``path`` untouched. OSError where the disk refuses.
    """
    part = path.with_name(f".{path.name}-{uuid.uuid4().hex}")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        check(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
