"""The report on a delivery as a page to read, print or send back to the landlord."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from .quality import LANDLORD, Finding

STYLE = (
    "body{font-family:'Open Sans',sans-serif;max-width:60em;margin:2em auto;color:#222}"
    "table{border-collapse:collapse;width:100%;margin-bottom:1.5em}"
    "td,th{border-bottom:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}"
    "td.n{text-align:right;white-space:nowrap}td.r{color:#555}"
)


def quality_page(title: str, lines: list[Finding], headings: Mapping[str, str], rows_heading: str) -> str:
    """Return an HTML page without scripts, images or links. ``headings``: title of each section, in their order."""
    parts = []
    for section, heading in headings.items():
        chosen = [line for line in lines if line.section == section]
        if not chosen:
            continue
        body = "".join(_row(line) for line in chosen)
        parts.append(f"<h2>{escape(heading)}</h2><table>{body}</table>")
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style></head>'
        f"<body><h1>{escape(title)}</h1>{''.join(parts)}<p>{escape(rows_heading)}</p></body></html>\n"
    )


def _row(line: Finding) -> str:
    name = f"{line.landlord} – {line.sentence}" if line.section == LANDLORD else line.sentence
    shown = ", ".join(map(str, line.rows)) + (", …" if len(line.rows) < line.count else "") if line.rows else ""
    count = f"{line.count:,}".replace(",", "\u202f")
    return f'<tr><td>{escape(name)}</td><td class="n">{count}</td><td class="r">{shown}</td></tr>'
