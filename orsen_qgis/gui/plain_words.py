"""Words that come from files and layers, shown letter by letter: a name with ``<b>`` in it is no markup."""

from __future__ import annotations

from html import escape


def spelled(text: str) -> str:
    """Return a text for a widget that always reads markup: QGIS's message bar."""
    return escape(text, quote=False)


def spelled_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is: Qt takes a tooltip for markup as soon as it looks like some."""
    return f"<span>{spelled(text)}</span>".replace("\n", "<br/>") if "<" in text else text


def spelled_action(text: str) -> str:
    """Return a text for an entry of a menu, where one ``&`` would underline the next letter."""
    return text.replace("&", "&&")
