"""Make the installable zip: ``package.py DEST``. The same files give the same bytes."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from orsen_qgis.paths import plugin_files  # noqa: E402

FOLDER = "orsen_qgis"
# The first date a zip can hold.
STAMP = (1980, 1, 1, 0, 0, 0)
FILE_MODE = 0o100644


def build(destination: Path) -> int:
    """Write the zip beside ``destination``, put it in place once it is whole, and return the number of files."""
    members = sorted((f"{FOLDER}/{place}", source) for source, place in plugin_files())
    if not any(name.endswith(".qm") for name, _ in members):
        sys.exit("The translations are not compiled: run `make translations`, then make the package again.")
    destination.parent.mkdir(parents=True, exist_ok=True)
    beside = destination.with_name(destination.name + ".part")
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, source in members:
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = FILE_MODE << 16
            package.writestr(entry, source.read_bytes())
    beside.replace(destination)
    return len(members)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where the zip goes: package.py DEST")
    target = Path(sys.argv[1])
    count = build(target)
    print(f"{target}: {count} files, {target.stat().st_size // 1024} KiB")
