"""The files of one export on the disk: written beside their names, named together, taken back together."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ..problems import Problem
from .leftovers import clear_leftovers


class Drafts:
    """What was made so far. OSError goes through, for who knows what to say of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: list[Path] = []
        self._made_folder = False

    def make_folder(self) -> None:
        """Make the folder where there is none, and clear what dead exports left in it."""
        if not self.folder.exists():
            self.folder.mkdir()
            self._made_folder = True
        clear_leftovers(self.folder)

    def write(self, path: Path, content: bytes) -> None:
        """Write a file beside its name, through to the disk; Problem where the name is taken."""
        refuse_if_there(path)
        self._write(path, content)

    def give_names(self, paths: Iterable[Path]) -> None:
        """Give written files their names, through to the disk; Problem where one is taken meanwhile."""
        for path in paths:
            refuse_if_there(path)
            beside(path).rename(path)
            self._files.append(path)
        _sync_folder(self.folder)

    def replace(self, path: Path, content: bytes) -> None:
        """Write a file in place of an older one."""
        self._write(path, content)
        beside(path).replace(path)
        self._files.append(path)

    def remove(self) -> None:
        """Take back every file, and the folder where it was made."""
        for path in self._files:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if self._made_folder:
            with suppress(OSError):  # somebody else put something there
                self.folder.rmdir()

    def _write(self, path: Path, content: bytes) -> None:
        draft = beside(path)
        self._files.append(draft)
        with draft.open("wb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())


def beside(path: Path) -> Path:
    """Return where a file is written before it gets its name."""
    return path.with_name(f".{path.name}.part")


def refuse_if_there(path: Path) -> None:
    """Raise Problem where a file has the name already."""
    if path.exists():
        raise Problem(
            "“{path}” exists already, from another register. Choose another folder: copies are never overwritten.",
            path=path,
        )


def _sync_folder(folder: Path) -> None:
    """Make the new names survive a power cut, where the system lets us."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
