"""Whether a layout template may be loaded: asked of its text, before QGIS reads it and evaluates anything.

Expressions find layers, files and the machine's names through the open project, whatever project a page belongs to. So
a template holds decoration only (labels, lines, shapes, pictures of its own folder), and each of its expressions uses
the functions and variables listed here, and no column. Anything else is refused by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree

from qgis.core import QgsExpression

from ..problems import Problem

LARGEST = 5_000_000
PAGE, PICTURE, LABEL = "65638", "65640", "65641"
DECORATION = {LABEL, PICTURE, "65643", "65644", "65645"}  # and shapes, polygons, polylines
PARTS = {"Snapper", "Grid", "PageCollection", "LayoutItem", "customproperties", "Atlas"}
SYMBOL_LAYERS = {"SimpleFill", "SimpleLine", "SimpleMarker"}
PICTURES = {".png", ".jpg", ".jpeg"}
# Beginning of the ids of items that are places for what we write ourselves.
PLACE = "orsen_"
VARIABLES = {
    "orsen_titre", "orsen_page_titre", "orsen_page", "orsen_pages", "orsen_cercle", "orsen_convention", "orsen_objet",
    "orsen_date", "orsen_destruction", "orsen_echelle",
}  # fmt: skip
# “var” is how QGIS calls @name; a name that is computed comes out empty, and is refused.
FUNCTIONS = {
    "var", "if", "coalesce", "concat", "upper", "lower", "title", "trim", "left", "right", "substr", "replace",
    "length", "to_string", "format_number", "round", "wordwrap",
}  # fmt: skip
INLINE = re.compile(r"\[%(.*?)%\]", re.DOTALL)
# Attributes that hold a file, an address or markup; empty in what we take.
EMPTY = {
    "shapeSVGFile", "maskedSymbolLayers", "url", "html", "svgFile", "imageFile", "sourceFile", "startMarkerFile",
    "endMarkerFile",
}  # fmt: skip
ELSEWHERE = re.compile(r"(?i)\b(https?|ftp|file|data|base64):|/vsi")


def checked_template(path: Path) -> ElementTree.Element:
    """Return a template's contents; Problem names what it holds that may not be loaded."""
    root = _read(path)
    if root.tag != "Layout":
        _refuse(path, "it is not a layout template")
    for part in root:
        if part.tag not in PARTS:
            _refuse(path, part.tag)
        if part.tag == "Atlas" and part.get("enabled", "0") != "0":
            _refuse(path, "Atlas")
    for item in root.iter("LayoutItem"):
        _check_item(path, item)
    # Of a place its rectangle alone is read; all that it holds is taken out before QGIS sees the rest.
    unread = {inner for item in root.findall("LayoutItem") if _is_place(item) for inner in item.iter()}
    for element in root.iter():
        if element not in unread:
            _check_element(path, element)
    return root


def _read(path: Path) -> ElementTree.Element:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Problem(
            "The template “{file}” cannot be read: {error}.", file=path, error=error.strerror or error
        ) from error
    # Entities could read files, or fill the memory.
    if len(content) > LARGEST or b"<!ENTITY" in content or b"<!DOCTYPE" in content:
        _refuse(path, "DOCTYPE")
    try:
        return ElementTree.fromstring(content)  # noqa: S314  (no entity is left in it)
    except ElementTree.ParseError:
        _refuse(path, "XML")


def _is_place(element: ElementTree.Element) -> bool:
    return element.get("id", "").startswith(PLACE)


def _check_item(path: Path, item: ElementTree.Element) -> None:
    kind, name = item.get("type", ""), item.get("id", "")
    if kind == PAGE or _is_place(item):
        return
    if kind not in DECORATION:
        _refuse(path, name or f"LayoutItem {kind}")
    if kind == PICTURE:
        _check_picture(path, item.get("file", ""))


def _check_picture(path: Path, file: str) -> None:
    folder = path.parent.resolve()
    if not file:
        return
    # An absolute path replaces the folder, and is then found to lie outside.
    picture = (folder / file).resolve()
    if "://" in file or file.startswith(("base64:", "data:", "/vsi")) or picture.suffix.casefold() not in PICTURES:
        _refuse(path, file[:60])
    if not picture.is_relative_to(folder) or not picture.is_file():
        _refuse(path, file[:60])


def _check_element(path: Path, element: ElementTree.Element) -> None:
    if element.tag == "layer" and element.get("class") not in SYMBOL_LAYERS:
        _refuse(path, element.get("class", "layer"))
    if element.get("allowHtml", "0") != "0" or element.get("htmlState", "0") != "0":
        _refuse(path, "HTML")
    for name, value in element.items():
        if (name in EMPTY and value) or ELSEWHERE.search(value):
            _refuse(path, f"{name} “{value[:60]}”")
    for expression in _expressions(element):
        _check_expression(path, expression)


def _expressions(element: ElementTree.Element) -> Iterator[str]:
    """Yield every expression that an element holds itself; a column is one too."""
    if element.tag == "Option" and element.get("name") in ("expression", "field"):
        yield element.get("value", "")
    for name, value in element.items():
        if "expression" in name.casefold() and value:
            yield value
        yield from INLINE.findall(value)
    yield from INLINE.findall(element.text or "")


def _check_expression(path: Path, text: str) -> None:
    expression = QgsExpression(text)
    if expression.hasParserError():
        _refuse(path, text.strip()[:60])
    unknown = sorted(expression.referencedFunctions() - FUNCTIONS)
    unknown += sorted(f"@{name}" for name in expression.referencedVariables() - VARIABLES)
    unknown += sorted(expression.referencedColumns())
    if unknown:
        _refuse(path, f"{unknown[0]} ({text.strip()[:60]})")


def _refuse(path: Path, what: str) -> NoReturn:
    raise Problem(
        "The template “{file}” holds something that a confidential page may not: {what}. Take it out; the guide says "
        "what a template may hold.",
        file=path,
        what=what,
    )
