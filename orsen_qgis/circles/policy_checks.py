"""Everything that is wrong with a circle file at once, for an editor: told by the strict readers, and by them alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import Problem
from .policy import Circle, Precision
from .policy_file import CIRCLE_READERS, SCHEMA, parse_circles
from .policy_parts import CONVENTION_READERS, read_convention, read_fields, read_impact_assessment
from .strict_json import Node

# What is looked at by itself; a convention is looked into.
READERS = {key: read for key, read in CIRCLE_READERS.items() if key != "convention"}


@dataclass(frozen=True)
class Trouble:
    """Something wrong: ``place`` within its circle ("convention.purpose", "recipients[1].id"), "" for the whole."""

    place: str
    problem: Problem


def file_content(circles: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the contents of a circle file that holds these circles, as JSON says them."""
    return {"schema": SCHEMA, "circles": circles}


def circle_of(content: dict[str, Any], path: Path) -> Circle | None:
    """Return the circle that this JSON says; None where the strict loader refuses it."""
    try:
        return parse_circles(file_content([content]), path).circles[0]
    except Problem:
        return None


def troubles_of(content: dict[str, Any], path: Path) -> tuple[Trouble, ...]:
    """Return what is wrong with one circle, the first trouble of each of its parts; none where the loader takes it.

    The loader decides; reading the parts one by one only finds the troubles that stand behind its first one.
    """
    try:
        parse_circles(file_content([content]), path)
        return ()
    except Problem as problem:
        first = _trouble(problem)
    found = [first]
    for trouble in _of_parts(content, str(path)):
        if all(trouble.place != other.place for other in found):
            found.append(trouble)
    return tuple(found)


def _of_parts(content: dict[str, Any], file: str) -> Iterator[Trouble]:
    node = Node(content, file, "circles[0]", str(content.get("id") or "–"))
    readers = {key: READERS[key] for key in content.keys() & READERS.keys()}
    yield from _tried(node, readers)
    convention = content.get("convention")
    if isinstance(convention, dict):
        within = {key: CONVENTION_READERS[key] for key in convention.keys() & CONVENTION_READERS.keys()}
        parts = [*_tried(node["convention"], within)]
        if isinstance(convention.get("aipd"), dict):
            keys: dict[str, Callable[[Node], Any]] = {"reference": Node.text, "date": Node.day}
            of_assessment = {key: keys[key] for key in convention["aipd"].keys() & keys.keys()}
            parts += _tried(node["convention"]["aipd"], of_assessment)
        yield from parts or _tried(node, {"convention": read_convention})
        if "aipd" in convention and not isinstance(convention["aipd"], dict):
            yield from _tried(node["convention"], {"aipd": read_impact_assessment})
    if content.get("precision") in [precision.value for precision in Precision] and "fields" in content:
        yield from _tried(node, {"fields": lambda each: read_fields(each, Precision(content["precision"]))})


def _tried(node: Node, readers: dict[str, Callable[[Node], Any]]) -> Iterator[Trouble]:
    for key, read in sorted(readers.items()):
        try:
            read(node[key])
        except Problem as problem:
            yield _trouble(problem)


def _trouble(problem: Problem) -> Trouble:
    place = str(problem.values.get("place", ""))
    return Trouble(place.partition("]")[2].lstrip(".") if place.startswith("circles[") else "", problem)
