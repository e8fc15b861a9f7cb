"""Keep the French sentences: ``translations.py update | release | check``.

``update`` collects every sentence of the code into resources/i18n/orsen_fr.ts and keeps what is translated already;
``release`` compiles that file where it is newer than its compiled form; ``check`` fails where a sentence is missing,
unfinished or has other {places} than its source.
"""

from __future__ import annotations

import ast
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "orsen_qgis"
SENTENCES = ROOT / "resources" / "i18n" / "orsen_fr.ts"
CONTEXT = "orsen"
LRELEASE = ("lrelease", "/usr/lib/qt6/bin/lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease-qt6", "lrelease-qt5")


def says(name: str) -> bool:
    """Whether what is called so takes a sentence for people: ``tr``, ``Problem`` and its kin, ``problem``."""
    return name in ("tr", "problem") or name.endswith("Problem")


def called(call: ast.Call) -> str:
    """Return the name of what is called, without what stands before its dot."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def collect(folder: Path = CODE) -> dict[str, list[str]]:
    """Return each sentence with the files that say it; fail where one is not written out."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        place = path.relative_to(folder.parent).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        handed_on = set(calls_that_hand_on(tree))
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and says(called(node))) or node in handed_on:
                continue
            first = node.args[0] if node.args else None
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                sys.exit(f"{place}, line {node.lineno}: the sentence must stand there as one plain string.")
            found.setdefault(first.value, []).append(place)
    return found


def calls_that_hand_on(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls inside ``tr``, ``explain``, ``problem``…: their sentences are written by whoever calls those."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and (says(function.name) or function.name == "explain"):
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and node.args and not isinstance(node.args[0], ast.Constant):
                    yield node


def read() -> dict[str, str]:
    """Return the translations there are, by sentence; an unfinished one is empty."""
    if not SENTENCES.exists():
        return {}
    translations = {}
    for message in ElementTree.parse(SENTENCES).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        done = translation is not None and translation.get("type") not in ("unfinished", "vanished", "obsolete")
        translations[message.findtext("source", "")] = (translation.text or "") if done else ""
    return translations


def write(sentences: dict[str, list[str]], translations: dict[str, str]) -> None:
    """Write the file of sentences, in the order of the alphabet, so that two versions compare well."""
    document = ElementTree.Element("TS", version="2.1", language="fr_FR", sourcelanguage="en_GB")
    context = ElementTree.SubElement(document, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in sorted(sentences):
        message = ElementTree.SubElement(context, "message")
        for place in sorted(set(sentences[sentence])):
            ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = sentence
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(sentence, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(document, " ")
    body = ElementTree.tostring(document, encoding="unicode")
    SENTENCES.parent.mkdir(parents=True, exist_ok=True)
    SENTENCES.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def places(sentence: str) -> set[str]:
    """Return the named places of a sentence, e.g. ``{row}``."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def faults() -> Iterator[str]:
    """Yield what stands between the file of sentences and a whole translation."""
    sentences, translations = collect(), read()
    for sentence in sorted(sentences):
        if not translations.get(sentence):
            yield f"not translated: {sentence}"
        elif places(sentence) != places(translations[sentence]):
            yield f"other places in the translation: {sentence}"
    for sentence in sorted(set(translations) - set(sentences)):
        yield f"no longer said: {sentence}"


def update() -> None:
    sentences, translations = collect(), read()
    write(sentences, translations)
    missing = sum(not translations.get(sentence) for sentence in sentences)
    print(f"{len(sentences)} sentences, {missing} to translate")


def release() -> None:
    compiled = SENTENCES.with_suffix(".qm")
    if compiled.exists() and compiled.stat().st_mtime >= SENTENCES.stat().st_mtime:
        return
    program = next(filter(None, map(shutil.which, LRELEASE)), None)
    if program is None:
        sys.exit("lrelease is not there: install it (on Debian: qttools5-dev-tools or qt6-l10n-tools), then try again.")
    beside = compiled.with_suffix(".qm.part")
    subprocess.run([program, "-silent", str(SENTENCES), "-qm", str(beside)], check=True)
    beside.replace(compiled)


def check() -> None:
    found = list(faults())
    if found:
        sys.exit("\n".join([*found, "Run `scripts/translations.py update`, then fill in resources/i18n/orsen_fr.ts."]))


if __name__ == "__main__":
    tasks = {"update": update, "release": release, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in tasks:
        sys.exit("Say what to do: translations.py update | release | check")
    tasks[sys.argv[1]]()
