"""The functions themselves. They ask the engine, so that an expression and a classification never disagree."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction

from ..messages import explain
from ..problems import Problem
from ..stock.values import to_integer, to_text
from .help import Help, frequency_help, level_help, severity_help

if TYPE_CHECKING:
    from ..grid.grid import Grid

GROUP = "ORSEN"
GRID = "grille"


class GridFunction(QgsExpressionFunction):
    """One function of a grid: of the bundled one, unless the last argument names the file of another.

    NULL in gives NULL out; a Problem becomes the expression's error sentence.
    """

    def __init__(self, said: Help, answer: Callable[..., Any]) -> None:
        parameters = [QgsExpressionFunction.Parameter(name, name == GRID) for name, _ in said.arguments]
        super().__init__(said.name, parameters, GROUP, said.html())
        self._answer = answer

    def func(self, values: list[Any], _context: QgsExpressionContext, parent: QgsExpression, _node: Any) -> Any:
        try:
            return self._answer(*values)
        except Problem as problem:
            parent.setEvalErrorString(explain(problem))
            return None

    def referencedColumns(self, _node: Any) -> set[str]:
        """Only the columns that the arguments name."""
        return set()

    def usesGeometry(self, _node: Any) -> bool:
        return False


def make_functions() -> list[GridFunction]:
    """Return the functions, with their help in the language of the moment."""
    return [
        GridFunction(level_help(), level),
        GridFunction(severity_help(), severity),
        GridFunction(frequency_help(), frequency),
    ]


def level(severity_word: Any, frequency_word: Any, grid: Any = None) -> int | None:
    """Return the level of a cell of table 2, None where a word is empty. Raises Problem for a word of neither axis."""
    from ..grid.axes import Frequency, Severity, read_code

    row = read_code(Severity, to_text(severity_word))
    column = read_code(Frequency, to_text(frequency_word))
    return None if row is None or column is None else grid_of(grid).level(row, column)


def severity(fact_type: Any, grid: Any = None) -> str | None:
    """Return the severity code of a fact type, None where the type is empty. Raises Problem for an unknown type."""
    code = to_text(fact_type)
    if code is None:
        return None
    chosen = grid_of(grid)
    known = chosen.fact_types.get(code)
    if known is None:
        raise Problem("The fact type “{word}” is not one of the grid “{grid}”.", word=code, grid=chosen.name)
    return known.severity.code


def frequency(count: Any, days: Any, grid: Any = None) -> str | None:
    """Return the frequency code of facts counted over days, None for no fact. Raises Problem for impossible numbers."""
    import numpy as np

    from ..grid.axes import Frequency
    from ..grid.facts import frequency_of

    facts, window = _whole(count), _whole(days)
    if facts is None or window is None:
        return None
    if facts < 0:
        raise Problem("{value} is not a number of facts: it is less than 0.", value=facts)
    if window < 1:
        raise Problem("{value} is not a number of days: it is less than 1.", value=window)
    if facts == 0:
        return None
    return Frequency(int(frequency_of(np.array([facts]), window, grid_of(grid))[0])).code


def grid_of(path: Any) -> Grid:
    """Return the grid of a file, the bundled one where no path is given. Raises Problem where it cannot be used."""
    from ..grid.grid_file import load_bundled_grid

    text = to_text(path)
    if text is None:
        return load_bundled_grid()
    file = Path(text)
    try:
        state = file.stat()
    except OSError as error:
        raise Problem("The grid “{path}” cannot be read: {reason}", path=text, reason=str(error)) from error
    return _loaded(file, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)
def _loaded(file: Path, _changed: int, _size: int) -> Grid:
    """Load a grid once for each state of its file: an expression asks for it row by row."""
    from ..grid.grid_file import load_grid

    return load_grid(file)


def _whole(value: Any) -> int | None:
    try:
        return to_integer(value)
    except (ValueError, TypeError) as error:
        raise Problem("“{value}” is not a whole number.", value=value) from error
