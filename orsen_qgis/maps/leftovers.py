"""What an export that died left beside the names of its copies: encrypted, and nobody has the password."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from pathlib import Path

DRAFT = re.compile(r"\.EXP-\d{4}-\d{6,}(-\d+)?\.pdf\.part")
# No export takes a day: an older draft is nobody's any more, on whatever computer it was made.
DAY = 24 * 3600  # seconds


def clear_leftovers(folder: Path) -> None:
    """Remove drafts of copies that nobody has touched for a day; those of an export at work stay."""
    with suppress(OSError):
        for path in folder.iterdir():
            if DRAFT.fullmatch(path.name) and time.time() - path.stat().st_mtime > DAY:
                path.unlink()
