"""What the expression builder shows of each function, laid out like the help of QGIS's own."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from ..messages import tr


@dataclass(frozen=True)
class Help:
    """The help of one function: its arguments with what each is, and examples with what each gives."""

    name: str
    description: str
    arguments: tuple[tuple[str, str], ...]
    examples: tuple[tuple[str, str], ...]

    def html(self) -> str:
        """Return it as the HTML that QGIS shows."""
        call = ", ".join(f'<span class="argument">{escape(name)}</span>' for name, _ in self.arguments)
        arguments = "".join(
            f'<tr><td class="argument">{escape(name)}</td><td>{escape(words)}</td></tr>'
            for name, words in self.arguments
        )
        examples = "".join(
            f"<li><code>{escape(expression)}</code> &rarr; <code>{escape(result)}</code></li>"
            for expression, result in self.examples
        )
        return (
            f"<h3>{escape(tr('function {name}').format(name=self.name))}</h3>\n"
            f'<div class="description"><p>{escape(self.description)}</p></div>\n'
            f"<h4>{escape(tr('Syntax'))}</h4>\n"
            f'<div class="syntax"><code><span class="functionname">{escape(self.name)}</span>({call})</code></div>\n'
            f"<h4>{escape(tr('Arguments'))}</h4>\n"
            f'<div class="arguments"><table>{arguments}</table></div>\n'
            f"<h4>{escape(tr('Examples'))}</h4>\n"
            f'<div class="examples"><ul>{examples}</ul></div>\n'
        )


def grid_argument() -> tuple[str, str]:
    """Return the argument that all functions end with."""
    return (
        "grille",
        tr("optional: the file of an own grid, e.g. @project_folder || '/grille.json'; else the bundled one"),
    )


def level_help() -> Help:
    """Return the help of ``orsen_niveau``."""
    return Help(
        "orsen_niveau",
        tr(
            "Returns the level, from 1 to 4, that the ORSEN grid gives to a fact by its severity and its "
            "frequency (table 2). NULL where one of them is missing. An address has the highest level of its facts."
        ),
        (
            ("gravite", tr("the severity: faible, moyenne, majeure or extreme; accents and plurals do not matter")),
            ("frequence", tr("the frequency: ponctuelle, reguliere or quotidienne")),
            grid_argument(),
        ),
        (
            ("orsen_niveau('moyenne', 'quotidienne')", "3"),
            ('orsen_niveau("gravite", orsen_frequence("nombre", 365))', "2"),
        ),
    )


def severity_help() -> Help:
    """Return the help of ``orsen_gravite``."""
    return Help(
        "orsen_gravite",
        tr(
            "Returns the severity under which the ORSEN grid lists a type of fact: faible, moyenne, majeure or extreme."
        ),
        (("type_fait", tr("the code of the type, as in the column “type_fait” of incidents")), grid_argument()),
        (("orsen_gravite('rodeos')", "'moyenne'"), ("orsen_gravite('presence-armes')", "'extreme'")),
    )


def frequency_help() -> Help:
    """Return the help of ``orsen_frequence``."""
    return Help(
        "orsen_frequence",
        tr(
            "Returns the frequency that a number of facts over a number of days makes by the thresholds of the ORSEN "
            "grid: ponctuelle, reguliere or quotidienne. Facts of one address, type and severity count together; "
            "a window under 90 days counts as 90; no fact has no frequency, and gives NULL."
        ),
        (
            ("nombre", tr("how many facts")),
            ("jours", tr("how many days they were counted over, the first and the last included")),
            grid_argument(),
        ),
        (("orsen_frequence(30, 365)", "'reguliere'"), ("orsen_frequence(0, 365)", "NULL")),
    )
