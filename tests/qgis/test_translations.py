"""French, whole and right."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from orsen_qgis.messages import explain, tr
from orsen_qgis.problems import Problem


@pytest.fixture(scope="module")
def translations(root: Path):
    sys.path.insert(0, str(root / "scripts"))
    try:
        import translations
    finally:
        sys.path.pop(0)
    return translations


def test_every_sentence_of_the_code_is_in_french(translations) -> None:
    assert list(translations.faults()) == []


def test_french_is_written_as_the_french_write_it(translations) -> None:
    wrong = [
        sentence
        for sentence in translations.read().values()
        if re.search(r"[\"“”]|'|\.\.\.", sentence) or "  " in sentence.strip()
    ]
    assert not wrong, "guillemets, curly apostrophes, one character for an ellipsis"


def test_no_line_breaks_before_french_punctuation(translations) -> None:
    wrong = [sentence for sentence in translations.read().values() if re.search(r"\u202f| [;:!?»%]|« ", sentence)]
    assert not wrong, "one no-break space, U+00A0, before ; : ! ? » % and after «"


def test_sentences_end_as_their_source(translations) -> None:
    """A heading stays a heading, a sentence a sentence, an indented line an indented line."""
    wrong = [
        source
        for source, french in translations.read().items()
        if (source[-1:] in ".…: " and french[-1:] != source[-1:]) or (source[:1] == " ") != (french[:1] == " ")
    ]
    assert not wrong


def test_shortcuts_differ_within_a_page(project, qgis_iface, french, qtbot) -> None:
    from qgis.PyQt.QtWidgets import QLabel, QPushButton

    from orsen_qgis.gui.dock import OrsenDock

    dock = OrsenDock()
    for _ in dock.fill():
        pass
    qtbot.addWidget(dock)
    for page in (dock.stock, dock.rating, dock.map, dock.release, dock.territory):
        texts = [widget.text() for kind in (QLabel, QPushButton) for widget in page.body.findChildren(kind)]
        letters = [letter.casefold() for text in texts for letter in re.findall(r"&(\w)", text)]
        assert letters
        assert sorted(letters) == sorted(set(letters)), (page.objectName(), letters)


def test_titles_come_out_in_french(french: None, orsen_provider) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orsen:classify")
    assert algorithm.displayName() == "Coter les adresses"
    assert algorithm.group() == "2. Cotation"


def test_problems_come_out_in_french_with_their_values(french: None) -> None:
    said = explain(Problem("Choose the folder where the copies go."))
    assert said == tr("Choose the folder where the copies go.")
    assert "dossier" in said


def test_a_sentence_that_is_not_written_out_is_refused(translations, tmp_path: Path) -> None:
    (tmp_path / "orsen_qgis").mkdir()
    (tmp_path / "orsen_qgis" / "wrong.py").write_text('tr(f"{number} addresses")\n')
    with pytest.raises(SystemExit, match=r"wrong\.py, line 1"):
        translations.collect(tmp_path / "orsen_qgis")


def test_check_says_what_is_missing(translations, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "orsen_fr.ts"
    monkeypatch.setattr(translations, "SENTENCES", empty)
    translations.update()
    assert any(fault.startswith("not translated: ") for fault in translations.faults())
    sentence = "{row} rows"
    monkeypatch.setattr(translations, "collect", lambda: {sentence: ["a.py"]})
    translations.write({sentence: ["a.py"]}, {sentence: "{ligne} lignes"})
    assert list(translations.faults()) == [f"other places in the translation: {sentence}"]


def test_update_twice_changes_nothing(translations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "orsen_fr.ts"
    copy.write_bytes(translations.SENTENCES.read_bytes())
    monkeypatch.setattr(translations, "SENTENCES", copy)
    translations.update()
    once = copy.read_bytes()
    translations.update()
    assert copy.read_bytes() == once


def test_the_script_refuses_an_unknown_task(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "scripts/translations.py", "guess"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
