"""A closed campaign keeps its mark in every kind of file, and nothing of ours changes it."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer
from test_classify import by_id
from test_rating_sheets import decided, export, fill, imported, stock

OTHER_LEVEL = 1


@pytest.fixture
def rated(run, tmp_path):
    """The addresses of a campaign, rated, in a GeoPackage."""
    export(run, tmp_path / "feuilles")
    fill(tmp_path / "feuilles" / "COT-2026-02.xlsx", {"001": decided(3, "vu"), "002": {"Rien à signaler": "oui"}})
    results = imported(run, tmp_path / "feuilles")
    path = tmp_path / "cotation.gpkg"
    run("orsen:classify", {**classification(results["IMPACTS"], path), **facts_of(results)})
    return str(path)


def facts_of(results):
    return {"FACTS": results["FACTS"], "DECISIONS": results["DECISIONS"]}


def classification(addresses, output, campaign="2026"):
    return {"ADDRESSES": addresses, "CAMPAIGN": campaign, "END": "2026-06-30", "OUTPUT": str(output)}


def close(run, rated, output, campaign="2026"):
    parameters = {"INPUT": rated, "CAMPAIGN": campaign, "DATE": "2026-07-15", "OUTPUT": str(output)}
    return run("orsen:closecampaign", parameters)


def verify(run, layer, noted=""):
    return run("orsen:verifycampaign", {"INPUT": str(layer), "NOTED": noted})


@pytest.mark.parametrize("kind", ["gpkg", "csv", "geojson"])
def test_the_mark_and_its_digest_stay_with_the_ratings(run, tmp_path, rated, kind):
    path = tmp_path / f"cloture.{kind}"
    closed = close(run, rated, path)
    assert (closed["ADDRESSES"], closed["NOT_ASSESSED"], closed["TO_CONFIRM"]) == (5, 3, 0)
    verified = verify(run, path)
    assert verified == {
        "VALID": True,
        "CAMPAIGN": "2026",
        "CLOSED_ON": "2026-07-15",
        "DIGEST": closed["DIGEST"],
    }


def test_a_changed_level_breaks_the_digest(run, tmp_path, rated):
    path = tmp_path / "cloture.gpkg"
    close(run, rated, path)
    layer = QgsVectorLayer(str(path), "cloture", "ogr")
    feature = next(one for one in layer.getFeatures() if one["adresse_id"] == "001")
    place = layer.fields().lookupField("niveau")
    assert layer.dataProvider().changeAttributeValues({feature.id(): {place: OTHER_LEVEL}})
    assert not verify(run, path)["VALID"]


def test_a_row_taken_away_breaks_the_digest(run, tmp_path, rated):
    path = tmp_path / "cloture.gpkg"
    close(run, rated, path)
    layer = QgsVectorLayer(str(path), "cloture", "ogr")
    assert layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
    assert not verify(run, path)["VALID"]


def test_closing_a_changed_layer_anew_does_not_give_the_digest_that_was_noted(run, tmp_path, rated):
    noted = close(run, rated, tmp_path / "cloture.gpkg")["DIGEST"]
    layer = QgsVectorLayer(rated, "cotation", "ogr")
    layer.dataProvider().addFeatures([copy_as(next(layer.getFeatures()), "006")])
    close(run, rated, tmp_path / "autre.gpkg")
    assert verify(run, tmp_path / "autre.gpkg")["VALID"]
    assert not verify(run, tmp_path / "autre.gpkg", noted)["VALID"]


def copy_as(feature, identifier):
    copy = QgsFeature(feature)
    copy["fid"] = None
    copy["adresse_id"] = identifier
    return copy


def test_closed_addresses_are_not_classified_nor_imported_again_in_their_campaign(run, tmp_path, rated):
    path = str(tmp_path / "cloture.gpkg")
    close(run, rated, path)
    with pytest.raises(QgsProcessingException, match="closed on 2026-07-15"):
        run("orsen:classify", classification(path, "memory:"))
    with pytest.raises(QgsProcessingException, match="closed on 2026-07-15"):
        run("orsen:classify", classification(path, "memory:", campaign=""))
    with pytest.raises(QgsProcessingException, match="closed on 2026-07-15"):
        imported(run, tmp_path / "feuilles", path)
    with pytest.raises(QgsProcessingException, match="closed on 2026-07-15"):
        export(run, tmp_path / "encore", path)
    with pytest.raises(QgsProcessingException, match="closed already"):
        close(run, path, tmp_path / "encore.gpkg")


def test_closed_ratings_start_the_next_campaign_without_their_mark(run, tmp_path, rated):
    path = str(tmp_path / "cloture.gpkg")
    close(run, rated, path)
    export(run, tmp_path / "2027", path, CAMPAIGN="2027")
    results = imported(run, tmp_path / "2027", path, CAMPAIGN="2027")
    given = {**classification(results["IMPACTS"], "memory:", "2027"), **facts_of(results)}
    following = run("orsen:classify", given)["OUTPUT"]
    assert "cloturee_le" not in following.fields().names()
    assert {row["niveau"] or None for row in by_id(following).values()} == {None}


@pytest.mark.parametrize("output", ["2027.gpkg", "2027.csv"])
def test_the_mark_is_refused_or_dropped_alike_however_the_rows_are_read(run, tmp_path, rated, output):
    path = str(tmp_path / "cloture.gpkg")
    close(run, rated, path)
    with pytest.raises(QgsProcessingException, match="closed on 2026-07-15"):
        run("orsen:classify", classification(path, tmp_path / output))
    following = run("orsen:classify", classification(path, tmp_path / output, "2027"))["OUTPUT"]
    names = QgsVectorLayer(str(following), "2027", "ogr").fields().names()
    assert "niveau" in names
    assert {"cloturee_le", "empreinte"}.isdisjoint(names)


def test_a_closed_campaign_is_not_written_over(run, tmp_path, rated):
    path = tmp_path / "cloture.gpkg"
    close(run, rated, path)
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="holds a closed campaign"):
        run("orsen:classify", classification(stock(), path))
    assert path.read_bytes() == before
    inside = f"ogr:dbname='{path}' table=\"autre\" (geom)"
    run("orsen:classify", classification(stock(), inside))  # another layer of the same file is free
    assert verify(run, f"{path}|layername=cloture")["VALID"]


def test_ratings_of_another_campaign_are_not_closed(run, tmp_path, rated):
    with pytest.raises(QgsProcessingException, match="its campaign is “2026”, not “2027”"):
        close(run, rated, tmp_path / "cloture.gpkg", campaign="2027")
