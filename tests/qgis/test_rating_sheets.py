"""The round of a campaign: sheets leave, are filled in, come back, and the classification gives what was filled."""

from __future__ import annotations

import datetime

import openpyxl
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from sheet_filling import decided, drop, fact, fill, save_with_libreoffice, turn_columns_round, turn_rows_round
from test_classify import INCIDENT_COLUMNS, by_id, layer

STOCK = (
    "Point?crs=EPSG:2154&field=adresse_id:string&field=bailleur:string&field=residence:string&field=adresse:string"
    "&field=code_postal:string&field=commune:string&field=logements:integer&field=agence:string"
)
DAY = "2026-06-30"
RATED_ON = datetime.date(2026, 6, 15)
OUTPUTS = ("DECISIONS", "FACTS", "IMPACTS", "CONFLICTS", "REJECTS", "PROGRESS")


def stock(more="", values=()):
    rows = [
        ((1, 1), "001", "Toits d’Aurore", "Moulin", "2 rue du Moulin", "99120", "Valbrume", 10, "Nord"),
        ((2, 1), "002", "Toits d’Aurore", "Moulin", "10 rue du Moulin", "99120", "Valbrume", 20, "Nord"),
        ((3, 1), "003", "Toits d’Aurore", "Verger", "=1+1 rue du Verger", "99120", "Valbrume", 30, "Plateau"),
        ((4, 1), "004", "Toits d’Aurore", None, "5 rue Basse", "99120", "Valbrume", 40, "Plateau"),
        ((5, 1), "005", "Foyer du Levant", "Tilleuls", "7 rue Haute", "99120", "Valbrume", 50, None),
    ]
    return layer(STOCK + more, [(*row, *values) for row in rows], "adresses")


def export(run, folder, addresses=None, **others):
    parameters = {"ADDRESSES": addresses or stock(), "CAMPAIGN": "2026", "OUTPUT": str(folder), **others}
    return run("orsen:exportratingsheet", parameters)


def imported(run, given, addresses=None, feedback=None, **others):
    outputs = dict.fromkeys(OUTPUTS, "memory:")
    given = given if isinstance(given, list) else [given]
    parameters = {
        "INPUT": [str(path) for path in given],
        "ADDRESSES": addresses or stock(),
        "CAMPAIGN": "2026",
        "DATE": DAY,
        **outputs,
        **others,
    }
    return run("orsen:importratings", parameters, feedback)


def rows(output):
    return [tuple(value or None for value in feature.attributes()) for feature in output.getFeatures()]


def classified(run, results):
    return by_id(
        run(
            "orsen:classify",
            {
                "ADDRESSES": results["IMPACTS"],
                "FACTS": results["FACTS"],
                "DECISIONS": results["DECISIONS"],
                "CAMPAIGN": "2026",
                "END": DAY,
                "OUTPUT": "memory:",
            },
        )["OUTPUT"]
    )


FILLED = {
    "001": {**fact(1, "petits trafics", "quotidienne"), **fact(2, "tags", "ponctuelle"), "Impact": "mesuré"},
    "002": {"Rien à signaler": "oui"},
    "003": {**fact(1, "présence d’armes", "régulière"), **decided(4, "tension installée", RATED_ON)},
}


def fill_all(folder):
    for path in sorted(folder.glob("*.xlsx")):
        keys = {row[0] for row in openpyxl.load_workbook(path)["Cotation"].iter_rows(min_row=6, values_only=True)}
        fill(path, {key: cells for key, cells in FILLED.items() if key in keys})


def what_was_filled(rated):
    shown = {key: (row["niveau"] or None, row["source_niveau"] or None) for key, row in rated.items()}
    assert shown == {
        "001": (3, "propose"),
        "002": (1, "propose"),
        "003": (4, "retenu"),
        "004": (None, None),
        "005": (None, None),
    }
    assert rated["003"]["contre_visite"] == "a_confirmer"
    assert "tension installée" in rated["003"]["motif"]
    assert rated["003"]["evalue_le"].toString("yyyy-MM-dd") == "2026-06-15"


@pytest.mark.parametrize(("split", "sheets"), [("bailleur", 2), ("agence", 3)])
def test_what_was_filled_is_what_the_classification_gives(run, tmp_path, split, sheets):
    assert export(run, tmp_path / "feuilles", BY=split)["SHEETS"] == sheets
    fill_all(tmp_path / "feuilles")
    results = imported(run, tmp_path / "feuilles")
    assert (results["SHEETS"], results["FILLED"], results["LINES"], results["REJECTED"]) == (sheets, 3, 5, 0)
    what_was_filled(classified(run, results))


def test_a_sheet_saved_by_libreoffice_says_the_same(run, tmp_path):
    export(run, tmp_path / "feuilles")
    fill_all(tmp_path / "feuilles")
    for path in sorted((tmp_path / "feuilles").glob("*.xlsx")):
        save_with_libreoffice(path, tmp_path / "retour", tmp_path / "profil")
    book = openpyxl.load_workbook(tmp_path / "retour" / "COT-2026-02.xlsx")
    assert book["Cotation"].protection.sheet  # LibreOffice keeps what guides the hand
    assert book["_orsen"].sheet_state != "visible"
    lists = [rule for rule in book["Cotation"].data_validations.dataValidation if rule.type == "list"]
    assert any("Listes" in rule.formula1 for rule in lists)
    results = imported(run, tmp_path / "retour")
    assert (results["SHEETS"], results["REJECTED"], results["CONFLICT_COUNT"]) == (2, 0, 0)
    what_was_filled(classified(run, results))


def test_columns_moved_and_rows_sorted_or_missing_change_nothing(run, tmp_path):
    export(run, tmp_path)
    fill_all(tmp_path)
    path = tmp_path / "COT-2026-02.xlsx"
    turn_rows_round(path)
    drop(path, "004")  # nobody filled it
    turn_columns_round(path)
    results = imported(run, tmp_path)
    assert results["LINES"] == 5  # the missing line still counts
    what_was_filled(classified(run, results))


def test_the_tables_have_exactly_the_columns_that_are_exchanged(run, tmp_path):
    export(run, tmp_path)
    fill_all(tmp_path)
    results = imported(run, tmp_path)
    names = {name: [field.name() for field in results[name].fields()] for name in ("DECISIONS", "FACTS")}
    assert names == {
        "DECISIONS": [
            "adresse_id",
            "campagne",
            "niveau_retenu",
            "motif",
            "auteur",
            "decide_le",
            "contre_visite",
            "contre_visite_le",
        ],
        "FACTS": ["adresse_id", "type_fait", "gravite", "frequence"],
    }
    assert sorted(rows(results["FACTS"])) == [
        ("001", "petits-trafics", None, "quotidienne"),
        ("001", "tags", None, "ponctuelle"),
        ("003", "presence-armes", None, "reguliere"),
    ]


def test_a_residence_speaks_for_all_its_addresses(run, tmp_path):
    assert export(run, tmp_path, UNIT="residence")["LINES"] == 4
    fill(tmp_path / "COT-2026-02.xlsx", {"R0001": {"Impact": "important"}})
    rated = classified(run, imported(run, tmp_path))
    assert {key: row["niveau"] or None for key, row in rated.items()} == {
        "001": 3,
        "002": 3,
        "003": None,
        "004": None,
        "005": None,
    }


def test_what_is_known_stands_beside_each_line(run, tmp_path):
    incidents = layer(
        f"None?{INCIDENT_COLUMNS}",
        [("001", "petits-trafics", None, "2026-01-02")] * 125
        + [("001", "tags", None, "2026-02-02")] * 3
        + [("001", "tags", None, "2020-02-02"), ("999", "tags", None, "2026-01-02")],
    )
    previous = layer("None?field=adresse_id:string&field=niveau:integer", [("001", 2), ("002", 4)])
    addresses = stock("&field=niveau_propose:integer&field=campagne:string", (3, "2026"))
    given = {"INCIDENTS": incidents, "PREVIOUS": previous, "START": "2025-07-01", "END": DAY}
    result = export(run, tmp_path, addresses, **given)
    assert (result["OUTSIDE_WINDOW"], result["OUTSIDE_STOCK"]) == (1, 1)
    page = openpyxl.load_workbook(tmp_path / "COT-2026-02.xlsx")["Cotation"]
    by_key = {row[0]: row for row in page.iter_rows(min_row=6, values_only=True)}
    assert by_key["001"][3:7] == (10, 2, "petits trafics (125), tags (3)", 3)
    assert by_key["002"][3:7] == (20, 4, None, 3)


def test_a_proposal_of_an_earlier_campaign_is_its_level_of_then(run, tmp_path):
    addresses = stock("&field=niveau:integer&field=niveau_propose:integer&field=campagne:string", (2, 3, "2025"))
    export(run, tmp_path, addresses)
    page = openpyxl.load_workbook(tmp_path / "COT-2026-02.xlsx")["Cotation"]
    assert [row[4:7] for row in page.iter_rows(min_row=6, max_row=6, values_only=True)] == [(2, None, None)]


def test_files_are_neutral_and_the_list_says_whose_they_are(run, tmp_path):
    result = export(run, tmp_path, BY="agence", LIST="memory:")
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"COT-2026-0{number}.xlsx" for number in (1, 2, 3)]
    assert rows(result["LIST"]) == [
        ("COT-2026-01.xlsx", "Foyer du Levant", None, 1, 1),
        ("COT-2026-02.xlsx", "Toits d’Aurore", "Nord", 2, 2),
        ("COT-2026-03.xlsx", "Toits d’Aurore", "Plateau", 2, 2),
    ]


def test_a_sheet_that_is_there_is_never_written_over(run, tmp_path):
    (tmp_path / "COT-2026-02.xlsx").write_bytes(b"filled by somebody")
    with pytest.raises(QgsProcessingException, match="already there"):
        export(run, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["COT-2026-02.xlsx"]
    assert (tmp_path / "COT-2026-02.xlsx").read_bytes() == b"filled by somebody"


def test_an_address_without_landlord_stops_the_export(run, tmp_path):
    addresses = layer(STOCK, [((1, 1), "1", None, "R", "A", "99120", "V", 1, None)], "adresses")
    with pytest.raises(QgsProcessingException, match="row 1: the address “1” has no bailleur"):
        export(run, tmp_path / "neuf", addresses)
    assert not (tmp_path / "neuf").exists()


def test_progress_is_told_per_agency_also_where_nothing_came_back(run, tmp_path):
    export(run, tmp_path, BY="agence")
    fill(tmp_path / "COT-2026-02.xlsx", {"001": FILLED["001"]})
    (tmp_path / "COT-2026-03.xlsx").unlink()
    assert sorted(rows(imported(run, tmp_path)["PROGRESS"]), key=str) == sorted(
        [
            ("Foyer du Levant", None, 1, None, 1, None, None),
            ("Toits d’Aurore", "Nord", 2, None, 2, 1, 50.0),
            ("Toits d’Aurore", "Plateau", 2, 2, None, None, None),
        ],
        key=str,
    )


def test_two_sheets_that_disagree_are_listed_and_neither_wins(run, tmp_path):
    export(run, tmp_path)
    first, second = tmp_path / "COT-2026-02.xlsx", tmp_path / "copie.xlsx"
    second.write_bytes(first.read_bytes())
    fill(first, {"001": decided(3), "002": decided(2)})
    fill(second, {"001": decided(2), "002": decided(2)})
    results = imported(run, [first, second])
    assert results["CONFLICT_COUNT"] == 1
    assert rows(results["CONFLICTS"]) == [("001", "niveau_retenu", "COT-2026-02.xlsx", 6, "3", "copie.xlsx", 6, "2")]
    assert {row[0] for row in rows(results["DECISIONS"])} == {"002"}
    levels = {key: row["niveau"] or None for key, row in classified(run, results).items()}
    assert (levels["001"], levels["002"]) == (None, 2)


def test_a_folder_in_disorder_gives_what_can_be_trusted_and_names_the_rest(run, tmp_path):
    """Saved by LibreOffice after lines were sorted, columns moved and a line dropped; a rival; another campaign."""
    export(run, tmp_path / "feuilles")
    export(run, tmp_path / "avant", CAMPAIGN="2025")
    fill_all(tmp_path / "feuilles")
    path, rival = tmp_path / "feuilles" / "COT-2026-02.xlsx", tmp_path / "feuilles" / "copie.xlsx"
    rival.write_bytes(path.read_bytes())
    turn_rows_round(path)
    drop(path, "004")
    turn_columns_round(path)
    fill(rival, {"001": {"Impact": "extrême"}, "002": {"Rien à signaler": None}})
    back = tmp_path / "retour"
    for sheet in (path, rival):
        save_with_libreoffice(sheet, back, tmp_path / "profil")
    (back / "COT-2025-02.xlsx").write_bytes((tmp_path / "avant" / "COT-2025-02.xlsx").read_bytes())
    (back / ".~lock.COT-2026-02.xlsx#").write_bytes(b"verrou")
    (back / "~$COT-2026-02.xlsx").write_bytes(b"verrou")
    results = imported(run, back)
    assert (results["SHEETS"], results["REFUSED_SHEETS"], results["CONFLICT_COUNT"]) == (2, 1, 1)
    assert {(row[0], row[1]) for row in rows(results["CONFLICTS"])} == {("001", "impact")}
    rated = {key: row["niveau"] or None for key, row in classified(run, results).items()}
    assert rated == {"001": None, "002": 1, "003": 4, "004": None, "005": None}


def test_impossible_values_are_listed_with_their_place_and_reason(run, tmp_path):
    export(run, tmp_path)
    path = tmp_path / "COT-2026-02.xlsx"
    fill(
        path,
        {
            "001": {"Niveau retenu": 5, "Impact": "énorme", **fact(1, "bagarre", "quotidienne")},
            "002": {**decided(2), "Code évaluateur": "Jeanne Martin", **fact(1, "tags", None)},
            "003": {"Rien à signaler": "oui", **fact(1, "tags", "ponctuelle"), "Contre-visite le": "31/02/2026"},
        },
    )
    results = imported(run, path)
    listed = {(row[2], row[3]) for row in rows(results["REJECTS"])}
    assert listed == {
        ("Niveau retenu", "5"),
        ("Impact", "énorme"),
        ("Fait 1 : type", "bagarre"),
        ("Code évaluateur", None),
        ("Fait 1 : fréquence", None),
        ("Rien à signaler", "oui"),
        ("Contre-visite le", "31/02/2026"),
    }
    assert all(row[0] == "COT-2026-02.xlsx" and row[1] and row[4] for row in rows(results["REJECTS"]))
    assert rows(results["FACTS"]) == [("003", "tags", None, "ponctuelle")]
    assert rows(results["DECISIONS"])[0][:3] == ("002", "2026", 2)
    assert "Martin" not in str([rows(results[name]) for name in OUTPUTS])


def test_an_opaque_code_is_kept_with_the_decision(run, tmp_path):
    export(run, tmp_path)
    fill(tmp_path / "COT-2026-02.xlsx", {"001": {**decided(2), "Code évaluateur": "AG-07"}})
    assert rows(imported(run, tmp_path)["DECISIONS"])[0][4] == "AG-07"


def test_a_renamed_header_is_refused_by_its_name(run, tmp_path):
    export(run, tmp_path)
    path = tmp_path / "COT-2026-02.xlsx"
    book = openpyxl.load_workbook(path)
    header = next(cell for cell in book["Cotation"][5] if cell.value == "Niveau retenu")
    header.value = "Note"
    book.save(path)
    with pytest.raises(QgsProcessingException, match=r"COT-2026-02\.xlsx.*Niveau retenu"):
        imported(run, path)


def test_a_refused_sheet_is_listed_and_the_others_are_read(run, tmp_path):
    export(run, tmp_path / "a")
    export(run, tmp_path / "b", CAMPAIGN="2025")
    (tmp_path / "a" / "notes.xlsx").write_bytes(b"no sheet")
    (tmp_path / "b" / "COT-2025-01.xlsx").rename(tmp_path / "a" / "COT-2025-01.xlsx")
    results = imported(run, tmp_path / "a")
    assert (results["SHEETS"], results["REFUSED_SHEETS"]) == (2, 2)
    reasons = {row[0]: row[4] for row in rows(results["REJECTS"])}
    assert "“2025”" in reasons["COT-2025-01.xlsx"]
    assert "XLSX" in reasons["notes.xlsx"]


def test_a_sheet_of_another_grid_is_refused(run, tmp_path, root):
    grid = tmp_path / "grille.json"
    text = (root / "resources/grids/orsen-2021.json").read_text(encoding="utf-8")
    grid.write_text(text.replace('"1.0.0"', '"1.0.1"'), encoding="utf-8")
    export(run, tmp_path / "feuilles", GRID=str(grid))
    with pytest.raises(QgsProcessingException, match=r"orsen-2021 1\.0\.1"):
        imported(run, tmp_path / "feuilles")
    assert imported(run, tmp_path / "feuilles", GRID=str(grid))["SHEETS"] == 2


def test_impact_of_an_earlier_campaign_does_not_carry_over(run, tmp_path):
    addresses = stock("&field=impact:string&field=couvert:boolean&field=campagne:string", ("extreme", True, "2025"))
    export(run, tmp_path, addresses)
    results = imported(run, tmp_path, addresses)
    assert {feature["impact"] or None for feature in results["IMPACTS"].getFeatures()} == {None}


def test_stopping_writes_nothing(run, tmp_path):
    export(run, tmp_path / "feuilles")
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    target = tmp_path / "decisions.gpkg"
    with pytest.raises(QgsProcessingException):
        imported(run, tmp_path / "feuilles", feedback=feedback, DECISIONS=str(target))
    assert not target.exists()
