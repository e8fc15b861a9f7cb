"""The one place where sentences become the user's language."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from .paths import resource
from .problems import Problem

CONTEXT = "orsen"


def tr(text: str) -> str:
    """Translate ``text``; call ``.format`` on the result, never on the argument."""
    return QCoreApplication.translate(CONTEXT, text)


def explain(problem: Problem, **words: Any) -> str:
    """Say a problem in the user's language; ``words`` take the place of values that are codes."""
    values = {name: _spoken(value) for name, value in problem.values.items()}
    return tr(problem.sentence).format(**{**values, **words})


def _spoken(value: Any) -> Any:
    """Write a day as people do: 31/12/2020 in French; what is no day stays."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.strftime(tr("%Y-%m-%d"))
    return value


def user_language() -> str:
    """Return the two-letter language that the person chose in QGIS, or that of the system."""
    settings = QSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "") or "en")[:2]
    return QLocale.system().name()[:2]


def install_translator(language: str | None = None) -> QTranslator | None:
    """Load our translation for ``language`` (the user's by default); None when there is none."""
    path = resource("i18n", f"orsen_{language or user_language()}.qm")
    if not path.exists():
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
