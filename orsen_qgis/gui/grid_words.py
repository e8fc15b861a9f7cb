"""The bundled grid in words: its version, its cells, and how sure they are."""

from __future__ import annotations

from html import escape

from ..messages import explain, tr
from ..problems import Problem


def describe_grid() -> tuple[str, str]:
    """Return a sentence on the grid that is used, and its cells as a small HTML table for a tooltip."""
    from ..grid.grid_file import load_bundled_grid

    try:
        grid = load_bundled_grid()
    except Problem as problem:
        return explain(problem), ""
    sentence = tr("Grid {grid}: {stated} cells stated by its source, {inferred} inferred and to be checked.").format(
        grid=f"{grid.identifier} {grid.version}",
        stated=int(grid.cells.size) - grid.inferred_cells,
        inferred=grid.inferred_cells,
    )
    return sentence, _table(grid)


def _table(grid) -> str:
    from ..grid.axes import Frequency, Severity
    from ..grid.grid import Provenance

    severities = {
        Severity.FAIBLE: tr("minor"),
        Severity.MOYENNE: tr("medium"),
        Severity.MAJEURE: tr("major"),
        Severity.EXTREME: tr("extreme"),
    }
    frequencies = {
        Frequency.QUOTIDIENNE: tr("daily"),
        Frequency.REGULIERE: tr("regular"),
        Frequency.PONCTUELLE: tr("occasional"),
    }
    head = "".join(f"<th>{escape(word)}</th>" for word in severities.values())
    lines = []
    for frequency, word in frequencies.items():
        cells = "".join(
            f"<td align='center'>{grid.level(severity, frequency)}"
            f"{' ?' if grid.provenance[severity, frequency] == Provenance.INFERRED else ''}</td>"
            for severity in severities
        )
        lines.append(f"<tr><th align='left'>{escape(word)}</th>{cells}</tr>")
    legend = escape(tr("?: inferred, to be checked"))
    title = escape(grid.title)
    return f"<b>{title}</b><table cellpadding='3'><tr><th></th>{head}</tr>{''.join(lines)}</table>{legend}"
