"""Why an address has its level, as a page of words: what holds, what stands beside it, every fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QDate, QLocale

from ..messages import tr
from .evolution_words import evolution_words

ZOOM = "orsen:zoom"  # the link of the card that brings the map to the address


def why_html(address: Mapping[str, Any], facts: Sequence[Mapping[str, Any]] | None, note: str = "") -> str:
    """Return the card of an address (its columns by name, None for NULL).

    ``facts``: rows of ``orsen:listfacts``; None while they are not known, and then ``note`` says why.
    """
    parts = [_heading(address), _level(address), _beside(address), _impact(address)]
    if facts is None:
        parts.append(_paragraph(note) if note else "")
    elif not facts:
        parts.append(_paragraph(tr("No fact is known of this address in the period.")))
    else:
        parts.append(f"<h4>{escape(tr('Facts, the deciding one first'))}</h4>")
        parts.extend(_fact(fact) for fact in facts)
    return "".join(parts)


def _heading(address: Mapping[str, Any]) -> str:
    lines = [
        ", ".join(str(address[name]) for name in ("adresse", "commune") if address.get(name)),
        " – ".join(str(address[name]) for name in ("residence", "bailleur") if address.get(name)),
    ]
    title = lines[0] or str(address.get("adresse_id") or "")
    link = f'<a href="{ZOOM}">{escape(tr("zoom to"))}</a>' if address.get("adresse_id") else ""
    return f"<h3>{escape(title)}</h3><p>{escape(lines[1])} {link}</p>"


def _level(address: Mapping[str, Any]) -> str:
    from ..symbology.levels import style_of

    style = style_of(address.get("niveau") or 0)
    reason = str(address.get("motif") or "")
    words = style.label.partition(" – ")[2] or style.label
    return f"<p>{_chip(style.level)} <b>{escape(words)}</b></p>" + (_paragraph(reason) if reason else "")


def _beside(address: Mapping[str, Any]) -> str:
    visits = {
        "a_confirmer": tr("to be confirmed"),
        "confirmee": tr("confirmed"),
        "non_confirmee": tr("not confirmed"),
    }
    visit = address.get("contre_visite")
    said = visits.get(visit, visit) if visit else ""
    lines = [
        (tr("Retained by a person"), address.get("niveau_retenu")),
        (tr("Imported"), address.get("niveau_importe")),
        (tr("Proposed by the tables"), address.get("niveau_propose")),
        (tr("Earlier campaign"), address.get("niveau_precedent")),
        (tr("Evolution"), _evolution(address)),
        (tr("Counter-visit"), " – ".join(filter(None, (said, _day(address.get("contre_visite_le")))))),
        (tr("Rated on"), _day(address.get("evalue_le"))),
        (tr("Grid"), address.get("grille")),
    ]
    rows = "".join(
        f'<tr><td style="white-space: nowrap">{escape(name)}&nbsp;&nbsp;</td><td>{escape(str(value))}</td></tr>'
        for name, value in lines
        if value not in (None, "")
    )
    caution = tr("This level rests on an inferred cell of the grid, to be checked.")
    return f"<table>{rows}</table>" + (_paragraph(caution) if address.get("cellule_deduite") else "")


def _fact(fact: Mapping[str, Any]) -> str:
    words = escape(str(fact.get("explication") or fact.get("fait") or ""))
    cell = " × ".join(str(fact[name]) for name in ("gravite", "frequence") if fact.get(name))
    place = " · ".join(filter(None, (tr("table 2"), cell, fact.get("rythme"), fact.get("grille"))))
    return f"<p>{_chip(fact.get('niveau_fait') or 0)} · {words}<br/><small>{escape(place)}</small></p>"


def _impact(address: Mapping[str, Any]) -> str:
    """Say what table 1 gives, where an impact is known."""
    impact, level = address.get("impact"), address.get("niveau_impact")
    if not impact or not level:
        return ""
    words = tr("Impact on the landlord: {impact}.").format(impact=impact)
    place = " · ".join(filter(None, (tr("table 1"), str(address.get("grille") or ""))))
    return f"<p>{_chip(level)} · {escape(words)}<br/><small>{escape(place)}</small></p>"


def _evolution(address: Mapping[str, Any]) -> str:
    """Say what became of the level since the earlier campaign; nothing where none is known of the address."""
    from ..campaign.evolution import evolution_of

    before, after = address.get("niveau_precedent") or 0, address.get("niveau") or 0
    if not before:
        return ""
    (code,) = evolution_of(np.array([before], dtype=np.int8), np.array([after], dtype=np.int8))
    return evolution_words(str(code))


def _chip(level: int) -> str:
    """Return a level in its colour."""
    from ..symbology.levels import style_of

    style = style_of(level)
    return (
        f'<span style="background-color:{style.fill}; color:{style.ink}; font-weight:bold">'
        f"&nbsp;{style.level or '–'}&nbsp;</span>"
    )


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _day(value: Any) -> str:
    if isinstance(value, QDate) and value.isValid():
        return QLocale().toString(value, QLocale.FormatType.ShortFormat)
    return ""
