"""Files into a folder: all of them, or none; never over one that is there."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

from ...problems import Problem


def place_files(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write files (name, content) into a folder, which is made where it is missing; return their paths.

    Everything is written to a draft beside first. Raises Problem where a file of that name is there, as somebody may
    have filled it in, or where the folder cannot be written; then nothing has changed.
    """
    made = not folder.exists()
    draft = folder / f".orsen-{uuid.uuid4().hex}"
    placed: list[Path] = []
    done = False
    try:
        draft.mkdir(parents=True)
        names = []
        for name, content in files:
            if (folder / name).exists():
                raise Problem(
                    "“{path}” is already there, and somebody may have filled it in. Choose an empty folder.",
                    path=str(folder / name),
                )
            (draft / name).write_bytes(content)
            names.append(name)
        for name in names:
            (draft / name).rename(folder / name)
            placed.append(folder / name)
        done = True
    except OSError as error:
        raise Problem("“{path}” cannot be written: {reason}", path=str(folder), reason=str(error)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        if not done:
            for path in placed:
                path.unlink(missing_ok=True)
            if made and folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
    return placed
