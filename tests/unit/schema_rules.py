"""JSON Schema, as far as our published schemas use it; a keyword that is not here fails the test that meets it."""

from __future__ import annotations

import json
import re

NOTES = {"$schema", "$id", "$defs", "title", "description", "default", "then"}


def fits(value, schema, root=None):
    """Whether a value fits a schema; ``root`` is where references lead, the schema itself by default."""
    root = schema if root is None else root
    return all(
        RULES[keyword](value, argument, schema, lambda inner, part: fits(inner, part, root), root)
        for keyword, argument in schema.items()
        if keyword not in NOTES
    )


def same(value, other):
    """Equality as JSON means it: true is not 1."""
    return value == other and isinstance(value, bool) == isinstance(other, bool)


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def unique(values):
    return len({json.dumps(each) for each in values}) == len(values)


TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: is_number(value) and isinstance(value, int),
}
# Each rule gets the value, the keyword's argument, its schema, how to look into a part, and where references lead.
RULES = {
    "type": lambda value, name, *_: TYPES[name](value),
    "$ref": lambda value, place, _, within, root: within(value, root["$defs"][place.removeprefix("#/$defs/")]),
    "allOf": lambda value, parts, _, within, __: all(within(value, part) for part in parts),
    "anyOf": lambda value, parts, _, within, __: any(within(value, part) for part in parts),
    "if": lambda value, part, schema, within, _: not within(value, part) or within(value, schema["then"]),
    "const": lambda value, other, *_: same(value, other),
    "enum": lambda value, others, *_: any(same(value, other) for other in others),
    "pattern": lambda value, pattern, *_: not isinstance(value, str) or re.search(pattern, value) is not None,
    "minimum": lambda value, least, *_: not is_number(value) or value >= least,
    "maximum": lambda value, most, *_: not is_number(value) or value <= most,
    "minItems": lambda value, least, *_: not isinstance(value, list) or len(value) >= least,
    "uniqueItems": lambda value, _, *__: not isinstance(value, list) or unique(value),
    "items": lambda value, part, _, within, __: (
        not isinstance(value, list) or all(within(each, part) for each in value)
    ),
    "contains": lambda value, part, _, within, __: (
        not isinstance(value, list) or any(within(each, part) for each in value)
    ),
    "required": lambda value, names, *_: not isinstance(value, dict) or set(names) <= set(value),
    "properties": lambda value, parts, _, within, __: (
        not isinstance(value, dict) or all(within(value[name], part) for name, part in parts.items() if name in value)
    ),
    "additionalProperties": lambda value, allowed, schema, *_: (
        allowed or not isinstance(value, dict) or set(value) <= set(schema["properties"])
    ),
}
