"""What went wrong, said in one sentence that can be translated later."""

from __future__ import annotations

from typing import Any


class Problem(Exception):
    """Something a person must mend before we go on.

    ``sentence`` is English, with named places in braces; ``values`` fills them. Rooms without QGIS raise it, the
    boundary translates it (``messages.explain``). It says which file, which row or field, what is wrong, what to do.
    """

    def __init__(self, sentence: str, **values: Any) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return self.sentence.format(**self.values)
