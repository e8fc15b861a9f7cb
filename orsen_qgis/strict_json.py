"""JSON files of ours: their text, and their strict reading: UTF-8, no key twice, no number unknown to JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn


class RepeatedKeyError(ValueError):
    """An object says one key twice; JSON readers silently take the last."""

    def __init__(self, key: str) -> None:
        super().__init__(f"“{key}” × 2")
        self.key = key


def load_strict(path: Path) -> Any:
    """Return the content of a file.

    OSError where it cannot be read, RepeatedKeyError for a key that stands twice in one object, ValueError for anything
    else that is not JSON in UTF-8 (with or without a byte-order mark), too deep nesting included. Callers say it in a
    sentence that names the kind of file.
    """
    data = path.read_bytes()
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_without_repeats, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError(str(error)) from error


def json_text(content: Any) -> str:
    """Return the one text of a file of ours: two spaces of indent, members in the order given, accents as they are."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for key, value in pairs:
        if key in content:
            raise RepeatedKeyError(key)
        content[key] = value
    return content


def _no_constant(name: str) -> NoReturn:
    """Refuse NaN and the infinities, which Python would read."""
    raise ValueError(name)
