"""The grid in QGIS expressions: exactly the engine's answers, help in the builder, nothing left behind."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsVectorLayer

from orsen_qgis.expressions.registration import ExpressionFunctions
from orsen_qgis.grid.axes import Frequency, Severity
from orsen_qgis.grid.facts import frequency_of
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.paths import resource

NAMES = ("orsen_niveau", "orsen_gravite", "orsen_frequence")


@pytest.fixture
def functions() -> Iterator[ExpressionFunctions]:
    registered = ExpressionFunctions()
    registered.register()
    yield registered
    registered.unregister()


def value(text: str) -> Any:
    """What an expression gives, None for NULL; its error fails the test."""
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    result = expression.evaluate(QgsExpressionContext())
    assert not expression.hasEvalError(), expression.evalErrorString()
    return result or None


def error(text: str) -> str:
    expression = QgsExpression(text)
    expression.evaluate(QgsExpressionContext())
    return expression.evalErrorString()


def test_every_cell_type_and_threshold_is_the_engines(functions):
    grid = load_bundled_grid()
    for severity in Severity:
        for frequency in Frequency:
            assert value(f"orsen_niveau('{severity.code}', '{frequency.code}')") == grid.level(severity, frequency)
    for code, fact_type in grid.fact_types.items():
        assert value(f"orsen_gravite('{code}')") == fact_type.severity.code
    for days in (1, 89, 90, 91, 180, 365, 366, 730):
        least = [-(-each * max(days, 90) // 365) for each in (grid.regular_per_year, grid.daily_per_year)]
        for count in {1, *(number + step for number in least for step in (-1, 0, 1) if number + step > 0)}:
            wanted = Frequency(int(frequency_of(np.array([count]), days, grid)[0])).code
            assert value(f"orsen_frequence({count}, {days})") == wanted, (count, days)


@pytest.mark.parametrize(
    "text",
    [
        "orsen_niveau(NULL, 'ponctuelle')",
        "orsen_niveau('faible', NULL)",
        "orsen_niveau('', 'ponctuelle')",
        "orsen_gravite(NULL)",
        "orsen_frequence(NULL, 365)",
        "orsen_frequence(3, NULL)",
        "orsen_frequence(0, 365)",
    ],
)
def test_null_in_null_out(functions, text):
    assert value(text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("orsen_niveau('grave', 'ponctuelle')", "“grave” is none of: faible, moyenne, majeure, extreme."),
        ("orsen_niveau('faible', 3)", "“3” is none of: ponctuelle, reguliere, quotidienne."),
        ("orsen_gravite('bagarre')", "The fact type “bagarre” is not one of the grid “orsen-2021"),
        ("orsen_frequence(-1, 365)", "-1 is not a number of facts"),
        ("orsen_frequence(1, 0)", "0 is not a number of days"),
        ("orsen_frequence(1.5, 365)", "“1.5” is not a whole number."),
        ("orsen_frequence('beaucoup', 365)", "“beaucoup” is not a whole number."),
    ],
)
def test_what_is_not_understood_is_one_sentence(functions, text, sentence):
    assert sentence in error(text)


def test_words_are_read_as_the_engine_reads_them(functions):
    assert value("orsen_niveau('Extrême', 'PONCTUELLES')") == 3
    assert value("orsen_frequence('1 200', 365.0)") == "quotidienne"


def own_grid(path: Path) -> Path:
    """Write a grid whose frequent facts begin at 12 a year, and whose faintest daily fact is at level 3."""
    content = json.loads(resource("grids", "orsen-2021.json").read_text("utf-8"))
    content.update(id="locale", version="2")
    content["thresholds"]["reguliere"] = 12
    content["cells"]["faible"]["quotidienne"] = {"level": 3, "provenance": "local"}
    content["fact_types"][0]["severity"] = "moyenne"
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_an_own_grid_answers_where_its_file_is_named(functions, tmp_path):
    path = own_grid(tmp_path / "grille d'ici.json")
    quoted = str(path).replace("'", "''")
    assert value(f"orsen_niveau('faible', 'quotidienne', '{quoted}')") == 3
    assert value(f"orsen_frequence(12, 365, '{quoted}')") == "reguliere"
    assert value(f"orsen_gravite('injures', grille:='{quoted}')") == "moyenne"
    assert value("orsen_niveau('faible', 'quotidienne', NULL)") == 2
    assert value("orsen_niveau('faible', 'quotidienne')") == 2


def test_a_grid_that_changes_on_the_disk_is_read_anew_and_a_wrong_one_refused(functions, tmp_path):
    path = own_grid(tmp_path / "grille.json")
    text = f"orsen_frequence(12, 365, '{path}')"
    assert value(text) == "reguliere"
    path.write_text(path.read_text("utf-8").replace('"reguliere": 12', '"reguliere": 103'), "utf-8")
    assert value(text) == "ponctuelle"
    path.write_text("{}", "utf-8")
    assert "is refused" in error(text)
    path.unlink()
    assert "cannot be read" in error(text)


def test_they_work_on_the_fields_of_a_layer_and_ask_for_those_alone(functions):
    layer = QgsVectorLayer("None?field=type_fait:string&field=nombre:integer&field=autre:string", "faits", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["petits-trafics", 125, "x"])
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(feature)
    expression = QgsExpression('orsen_niveau(orsen_gravite("type_fait"), orsen_frequence("nombre", 365))')
    assert expression.evaluate(context) == 3
    assert expression.referencedColumns() == {"type_fait", "nombre"}
    assert not expression.needsGeometry()
    assert QgsExpression("orsen_frequence(nombre:=24, jours:=365)").evaluate(context) == "reguliere"


def test_the_builder_shows_their_help_in_their_group(functions):
    for name in NAMES:
        function = QgsExpression.Functions()[QgsExpression.functionIndex(name)]
        assert function.groups() == ["ORSEN"]
        assert name in function.helpText()
        for parameter in function.parameters():
            assert parameter.name() in function.helpText()


def test_the_examples_of_the_help_are_true(functions):
    from orsen_qgis.expressions.help import frequency_help, level_help, severity_help

    examples = [each for said in (level_help(), severity_help(), frequency_help()) for each in said.examples]
    for text, result in examples:
        if '"' not in text:
            assert value(text) == value(result)
    assert len(examples) == 6


def test_registering_twice_and_leaving_is_clean():
    first, second = ExpressionFunctions(), ExpressionFunctions()
    count = len(QgsExpression.Functions())
    first.register()
    first.register()
    assert len(QgsExpression.Functions()) == count + 3
    second.register()  # a reload of the plugin that forgot to unload
    assert len(QgsExpression.Functions()) == count + 3
    assert value("orsen_niveau('faible', 'quotidienne')") == 2
    second.unregister()
    del first, second
    gc.collect()
    assert len(QgsExpression.Functions()) == count
    assert not any(QgsExpression.isFunctionName(name) for name in NAMES)


def test_the_plugin_registers_them_for_qgis_process_and_takes_them_back(qgis_iface):
    from orsen_qgis.plugin import OrsenPlugin

    plugin = OrsenPlugin(qgis_iface)
    for _ in range(10):
        plugin.initProcessing()
        plugin.initProcessing()
        gc.collect()
        assert value("orsen_gravite('tags')") == "faible"
        plugin.unload()
        assert not QgsExpression.isFunctionName("orsen_niveau")
