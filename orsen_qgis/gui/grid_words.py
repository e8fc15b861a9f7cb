"""A grid in words: its version, its cells, and how sure they are."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..messages import explain, tr
from ..problems import Problem

if TYPE_CHECKING:
    from ..grid.axes import Frequency, Severity
    from ..grid.grid import Grid, Provenance


def severity_words() -> dict[Severity, str]:
    """Return what each severity is called, from the mildest."""
    from ..grid.axes import Severity

    return {
        Severity.FAIBLE: tr("minor"),
        Severity.MOYENNE: tr("medium"),
        Severity.MAJEURE: tr("major"),
        Severity.EXTREME: tr("extreme"),
    }


def frequency_words() -> dict[Frequency, str]:
    """Return what each frequency is called, from the most frequent, as the source lists them."""
    from ..grid.axes import Frequency

    return {
        Frequency.QUOTIDIENNE: tr("daily"),
        Frequency.REGULIERE: tr("regular"),
        Frequency.PONCTUELLE: tr("occasional"),
    }


def origin_words() -> dict[Provenance, str]:
    """Return what is said of where the level of a cell comes from."""
    from ..grid.grid import Provenance

    return {
        Provenance.STATED: tr("stated by the source"),
        Provenance.INFERRED: tr("inferred, to be checked"),
        Provenance.LOCAL: tr("decided locally"),
    }


def cell_words(severity: Severity, frequency: Frequency) -> str:
    """Return what a cell is called."""
    return f"{severity_words()[severity]} × {frequency_words()[frequency]}"


def chosen_grid(path: str) -> Grid:
    """Return the grid of a file, the bundled one where the path is empty. Raises Problem where it cannot be used."""
    from pathlib import Path

    from ..grid.grid_file import load_bundled_grid, load_grid

    return load_grid(Path(path)) if path else load_bundled_grid()


def describe_grid(path: str = "") -> tuple[str, str]:
    """Return a sentence on the grid that is used, and its cells as a small HTML table for a tooltip."""
    try:
        grid = chosen_grid(path)
    except Problem as problem:
        return explain(problem), ""
    return grid_sentence(grid), _table(grid)


def grid_sentence(grid: Grid) -> str:
    """Return which grid it is and how sure its cells are."""
    from ..grid.grid import Provenance

    counts = {origin: int((grid.provenance == origin).sum()) for origin in Provenance}
    name = f"{grid.identifier} {grid.version}"
    if counts[Provenance.LOCAL]:
        return tr(
            "Grid {grid}: {stated} cells stated by its source, {local} decided locally, {inferred} inferred and to be "
            "checked."
        ).format(
            grid=name,
            stated=counts[Provenance.STATED],
            local=counts[Provenance.LOCAL],
            inferred=counts[Provenance.INFERRED],
        )
    return tr("Grid {grid}: {stated} cells stated by its source, {inferred} inferred and to be checked.").format(
        grid=name, stated=counts[Provenance.STATED], inferred=counts[Provenance.INFERRED]
    )


def _table(grid: Grid) -> str:
    from ..grid.grid import Provenance

    severities = severity_words()
    head = "".join(f"<th>{escape(word)}</th>" for word in severities.values())
    lines = []
    for frequency, word in frequency_words().items():
        cells = "".join(
            f"<td align='center'>{grid.level(severity, frequency)}"
            f"{' ?' if grid.provenance[severity, frequency] == Provenance.INFERRED else ''}</td>"
            for severity in severities
        )
        lines.append(f"<tr><th align='left'>{escape(word)}</th>{cells}</tr>")
    legend = escape(tr("?: inferred, to be checked"))
    title = escape(grid.title)
    return f"<b>{title}</b><table cellpadding='3'><tr><th></th>{head}</tr>{''.join(lines)}</table>{legend}"
