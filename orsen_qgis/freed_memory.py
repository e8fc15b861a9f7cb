"""How the C library of Linux keeps what QGIS frees: at once, or by the million, when every thread waits for it.

The GNU library puts small freed pieces aside and joins them later in one go, at some large allocation of whichever
thread. After layers of 150 000 rows have gone, the window then stood still for 110 to 160 ms, at no action in
particular. Without that store each piece is joined as it is freed, which measured no slower. Other systems have nothing
of the kind. See mallopt(3), M_MXFAST.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable

LARGEST_KEPT = 1  # M_MXFAST: bytes up to which freed pieces are put aside
USUAL = 64 * ctypes.sizeof(ctypes.c_size_t) // 4  # what the library begins with
TUNED = "mxfast"  # stands in GLIBC_TUNABLES where whoever started QGIS has chosen


class FreedAtOnce:
    """From its making to ``unload``, what is freed is joined at once.

    Does nothing where the system works otherwise, or was told otherwise by whoever started QGIS.
    """

    def __init__(self) -> None:
        _keep_up_to(0)

    def unload(self) -> None:
        """Let the library work as it does by itself."""
        _keep_up_to(USUAL)


def _keep_up_to(size: int) -> None:
    set_option = _mallopt()
    if set_option is not None and TUNED not in os.environ.get("GLIBC_TUNABLES", ""):
        set_option(LARGEST_KEPT, size)


def _mallopt() -> Callable[[int, int], int] | None:
    """Return the GNU library's way of setting such options; nothing on other systems."""
    try:
        library = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, ValueError, OSError):
        return None
    return getattr(ctypes.CDLL(None), "mallopt", None) if library.startswith("glibc") else None
