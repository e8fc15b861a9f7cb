"""Outputs are all or nothing: new files, layers inside an existing GeoPackage, and failures."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from test_classify import addresses, parameters, three_addresses

from orsen_qgis.problems import Problem
from orsen_qgis.processing.outputs import deliver
from orsen_qgis.stock.table import Table


def layers_of(path):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = [dataset.GetLayerByIndex(index) for index in range(dataset.GetLayerCount())]
    return {layer.GetName(): layer.GetFeatureCount() for layer in layers if layer.GetName() != "layer_styles"}


def test_a_new_geopackage_holds_the_layer_and_its_style(run, tmp_path):
    path = tmp_path / "cotation.gpkg"
    run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=str(path)))
    layer = QgsVectorLayer(str(path), "cotation", "ogr")
    assert layer.featureCount() == 3
    assert layer.crs().authid() == "EPSG:2154"
    assert layer.renderer().type() != "singleSymbol"
    assert [entry.name for entry in tmp_path.iterdir()] == ["cotation.gpkg"]


def test_a_layer_goes_into_an_existing_geopackage_without_touching_the_others(run, tmp_path):
    path = tmp_path / "dossier.gpkg"
    run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=f"ogr:dbname='{path}' table=\"un\" (geom)"))
    run(
        "orsen:classify",
        parameters(ADDRESSES=addresses(((1, 1), "z", "X", 1)), OUTPUT=f"ogr:dbname='{path}' table=\"deux\" (geom)"),
    )
    assert layers_of(path) == {"un": 3, "deux": 1}
    run(
        "orsen:classify",
        parameters(ADDRESSES=addresses(((1, 1), "z", "X", 1)), OUTPUT=f"ogr:dbname='{path}' table=\"un\" (geom)"),
    )
    assert layers_of(path) == {"un": 1, "deux": 1}


def test_a_layer_that_is_open_may_be_replaced_inside_its_geopackage(run, tmp_path, project):
    path = tmp_path / "dossier.gpkg"
    run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=str(path)))
    opened = QgsVectorLayer(str(path), "ouverte", "ogr")
    QgsProject.instance().addMapLayer(opened)
    assert next(opened.getFeatures()).isValid()
    run("orsen:classify", parameters(ADDRESSES=addresses(((1, 1), "z", "X", 1)), OUTPUT=str(path)))
    assert QgsVectorLayer(str(path), "neuve", "ogr").featureCount() == 1


def test_a_refused_input_leaves_the_old_file_as_it_was(run, tmp_path):
    path = tmp_path / "cotation.gpkg"
    run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=str(path)))
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException):
        run("orsen:classify", parameters(ADDRESSES=addresses(((1, 1), None, "X", 1)), OUTPUT=str(path)))
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["cotation.gpkg"]


@pytest.mark.parametrize("places", ["{0}.gpkg {1}.gpkg", "{0}.gpkg memory:", "memory: {1}.csv"])
def test_a_stop_that_comes_after_the_first_output_comes_too_late(tmp_path, places):
    table = Table({"motif": np.array(["x"], dtype=object)}, {"motif": "text"}, None, None, None)
    kept, rejected = places.format(tmp_path / "kept", tmp_path / "rejected").split()
    asked = {"OUTPUT": kept, "REJECTS": rejected}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orsen:importstock")
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    assert deliver(algorithm, "OUTPUT", asked, context, feedback, table)
    feedback.cancel()
    written = deliver(algorithm, "REJECTS", asked, context, feedback, table)
    assert QgsProcessingUtils.mapLayerFromString(written, context).featureCount() == 1
    with pytest.raises(Problem, match="nothing was written"):
        deliver(
            QgsApplication.processingRegistry().createAlgorithmById("orsen:importstock"),
            "REJECTS",
            asked,
            context,
            feedback,
            table,
        )


def test_a_missing_folder_is_named(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="absent"):
        run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=str(tmp_path / "absent" / "x.gpkg")))


def test_a_file_open_in_the_project_is_not_replaced(run, tmp_path, project):
    path = tmp_path / "cotation.geojson"
    run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=str(path)))
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "ouverte", "ogr"))
    with pytest.raises(QgsProcessingException, match="open in the project"):
        run("orsen:classify", parameters(ADDRESSES=three_addresses(), OUTPUT=str(path)))
