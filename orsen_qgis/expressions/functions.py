"""The functions themselves. They ask the engine, so that an expression and a classification never disagree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction

from ..messages import explain
from ..problems import Problem
from ..stock.values import to_integer, to_text
from .help import Help, frequency_help, level_help, severity_help

GROUP = "ORSEN"


class GridFunction(QgsExpressionFunction):
    """One function of the bundled grid. NULL in gives NULL out; a Problem becomes the expression's error sentence."""

    def __init__(self, said: Help, answer: Callable[..., Any]) -> None:
        parameters = [QgsExpressionFunction.Parameter(name) for name, _ in said.arguments]
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


def level(severity_word: Any, frequency_word: Any) -> int | None:
    """Return the level of a cell of table 2, None where a word is empty. Raises Problem for a word of neither axis."""
    from ..grid.axes import Frequency, Severity, read_code
    from ..grid.grid_file import load_bundled_grid

    row = read_code(Severity, to_text(severity_word))
    column = read_code(Frequency, to_text(frequency_word))
    return None if row is None or column is None else load_bundled_grid().level(row, column)


def severity(fact_type: Any) -> str | None:
    """Return the severity code of a fact type, None where the type is empty. Raises Problem for an unknown type."""
    from ..grid.grid_file import load_bundled_grid

    code = to_text(fact_type)
    if code is None:
        return None
    known = load_bundled_grid().fact_types.get(code)
    if known is None:
        raise Problem(
            "The fact type “{word}” is not one of the grid “{grid}”.", word=code, grid=load_bundled_grid().name
        )
    return known.severity.code


def frequency(count: Any, days: Any) -> str | None:
    """Return the frequency code of facts counted over days, None for no fact. Raises Problem for impossible numbers."""
    import numpy as np

    from ..grid.axes import Frequency
    from ..grid.facts import frequency_of
    from ..grid.grid_file import load_bundled_grid

    facts, window = _whole(count), _whole(days)
    if facts is None or window is None:
        return None
    if facts < 0:
        raise Problem("{value} is not a number of facts: it is less than 0.", value=facts)
    if window < 1:
        raise Problem("{value} is not a number of days: it is less than 1.", value=window)
    if facts == 0:
        return None
    return Frequency(int(frequency_of(np.array([facts]), window, load_bundled_grid())[0])).code


def _whole(value: Any) -> int | None:
    try:
        return to_integer(value)
    except (ValueError, TypeError) as error:
        raise Problem("“{value}” is not a whole number.", value=value) from error
