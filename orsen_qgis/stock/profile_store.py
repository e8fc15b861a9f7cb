"""Profiles that the user keeps, each a file of one folder; they hold column names and codes, never rows or paths."""

from __future__ import annotations

import contextlib
import re
import uuid
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from ..problems import Problem
from .profile import Profile, dump_profile, load_profile

SUFFIX = ".json"
NAMED = re.compile(r'"((?:[^"]|"")+)"')


def path_of(text: str, folder: Path) -> Path:
    """Return the path that a text means: a path as it stands, a mere name as a profile of the folder."""
    if text.casefold().endswith(SUFFIX) or "/" in text or "\\" in text:
        return Path(text)
    return folder / (re.sub(r"[^\w -]", "_", text.strip()) + SUFFIX)


def save_profile(profile: Profile, text: str, folder: Path) -> Path:
    """Write a profile under a name or a path, whole or not at all, and return its path.

    A profile saved by a mere name bears that name. Problem when it cannot be written.
    """
    path = path_of(text, folder)
    if path.parent == folder:
        profile = replace(profile, name=text.strip())
    elif profile.name == "detected":
        profile = replace(profile, name=path.stem)
    draft = path.with_name(f".{path.stem}-{uuid.uuid4().hex}{SUFFIX}")
    try:
        if path.parent == folder:
            folder.mkdir(parents=True, exist_ok=True)
        draft.write_text(dump_profile(profile), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise Problem(
            "The profile “{path}” cannot be written: {reason}. Choose another place.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
    finally:
        draft.unlink(missing_ok=True)
    return path


def fitting(names: Iterable[str], folder: Path, schema: str, fact_types: Collection[str] = ()) -> list[str]:
    """Return the names of the kept profiles whose columns a file has, case aside; broken ones are passed over."""
    present = {name.casefold() for name in names}
    return [name for name, profile in kept_profiles(folder, schema, fact_types).items() if _fits(profile, present)]


def kept_profiles(folder: Path, schema: str, fact_types: Collection[str] = ()) -> dict[str, Profile]:
    """Return the kept profiles of a schema by name; broken ones are passed over."""
    kept = {}
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        with contextlib.suppress(Problem):
            kept[path.stem] = load_profile(path, schema, fact_types)
    return kept


def _fits(profile: Profile, present: Collection[str]) -> bool:
    wanted = {name.replace('""', '"') for text in profile.columns.values() for name in NAMED.findall(text)}
    return bool(wanted) and all(name.casefold() in present for name in wanted)
