"""What an export that died left behind, looked at as a finder would: any PDF, any password, the register."""

from __future__ import annotations

import io
import re
import sqlite3
from pathlib import Path

import pikepdf
from export_town import CANARY

FINAL = re.compile(r"EXP-\d{4}-\d{6}(-\d+)?\.pdf")
PASSWORD = re.compile(r'"password": "([^"]+)"')
# The password of exports that die, which may stand in the file of passwords and in its draft, and nowhere else.
SOUGHT = "zzzz-canari-zzzz"
SECRETS = re.compile(r"secrets\.json|\.secrets\.json\.[a-z0-9_]{8}\.part")


def faults_in(folder: Path) -> list[str]:
    """Return what is wrong: a PDF that can be read beside its final name, one that nobody issued, a broken register."""
    from orsen_qgis.circles.register import Register

    faults = []
    files = [path for path in folder.rglob("*") if path.is_file()]
    passwords = {"", *_passwords(files)}
    register = folder / "register.sqlite"
    issued = _issued(register) if register.exists() and register.stat().st_size else set()
    for path in files:
        content = path.read_bytes()
        if SOUGHT.encode() in content and not SECRETS.fullmatch(path.name):
            faults.append(f"{path.name} holds a password")
        if CANARY.encode() in content:
            faults.append(f"{path.name} holds what nobody may see")
        if not content.startswith(b"%PDF"):
            continue
        if not FINAL.fullmatch(path.name):
            if any(opens(content, password) for password in passwords):
                faults.append(f"{path.name} can be read")
        elif opens(content, ""):
            faults.append(f"{path.name} opens without a password")
        elif path.stem[:15] not in issued:
            faults.append(f"{path.name} is not in the register")
    if issued:
        with Register.open(register) as opened:
            verification = opened.verify()
            if not verification.valid:
                faults.append(f"the register is broken: {verification}")
    return faults


def sweep(folder: Path) -> None:
    """Take away copies, passwords and half-written files that were judged: trying each again costs time."""
    for path in folder.rglob("*"):
        if path.is_file() and (path.name.startswith("secrets") or path.suffix in {".pdf", ".part"}):
            path.unlink()


def opens(content: bytes, password: str) -> bool:
    """Whether a PDF opens with a password."""
    try:
        pikepdf.open(io.BytesIO(content), password=password).close()
    except (pikepdf.PasswordError, pikepdf.PdfError):
        return False
    return True


def _passwords(files: list[Path]) -> set[str]:
    """Return every password that stands in some file, a half-written one included."""
    return {
        password for path in files if path.suffix in {".json", ".part"}
        for password in PASSWORD.findall(path.read_bytes().decode("utf-8", "replace"))
    }  # fmt: skip


def _issued(register: Path) -> set[str]:
    with sqlite3.connect(register) as connection:
        return {str(copy) for (copy,) in connection.execute("SELECT subject FROM chain WHERE kind = 'issued'")}
