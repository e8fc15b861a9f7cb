"""Layout templates of the user's: what may be in them, what may not, and what stands on the page."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from export_town import CANARY, Export, address_layer
from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from orsen_qgis.maps.template import PLACES, read_template
from orsen_qgis.paths import resource
from orsen_qgis.problems import Problem

Run = Callable[..., dict[str, Any]]
SAMPLE = resource("layouts", "modele_a4_paysage.qpt")
TEXT = "[% upper(@orsen_cercle) %]"
ITEM = '<LayoutItem type="{type}" id="{id}" position="20,20,mm" size="20,20,mm" {more}>{inner}</LayoutItem>'


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Path]:
    """Write the sample template with something replaced or added."""

    def write(before: str = "", after: str = "", add: str = "") -> Path:
        text = SAMPLE.read_text("utf-8")
        assert before in text
        text = text.replace(before, after, 1) if before else text
        path = tmp_path / "modele.qpt"
        path.write_text(text.replace("</Layout>", f"{add}</Layout>"), "utf-8")
        return path

    return write


def item(type_: int, more: str = "", inner: str = "", name: str = "intrus") -> str:
    return ITEM.format(type=type_, id=name, more=more, inner=inner)


def pixels(export: Export, folder: Path, page: int = 1) -> np.ndarray:
    path = export.pdfs()[0]
    password = export.passwords()[path.stem]
    target = folder / f"page-{page}"
    command = ["pdftoppm", "-upw", password, "-r", "150", "-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run([*command, str(path), str(target)], check=True, timeout=60)
    image = QImage(str(target) + ".ppm").convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.width(), 4)[:, :, 2::-1].copy()


def test_the_sample_template_makes_copies(run: Run, tmp_path: Path) -> None:
    export = Export(tmp_path)
    results = run("orsen:exportconfidentialmaps", export.parameters(TEMPLATE=str(SAMPLE), DPI=150))
    assert results["COPIES"] == 2
    page = pixels(export, tmp_path)
    # Its band, our banner, and the symbol of a level: each in its place.
    band = np.array([0x2F, 0x4B, 0x66])
    assert (np.abs(page[5:20, 100:-100].astype(int) - band) < 6).all(axis=2).mean() > 0.99
    place = read_template(SAMPLE).boxes["orsen_carte"]
    x, y, right, bottom = (round(side / 25.4 * 150) for side in (place.x, place.y, place.right, place.bottom))
    ground = page[y:bottom, x:right].astype(int)
    assert (np.abs(ground - np.array([0x5E, 0x0B, 0x3A])) < 8).all(axis=2).sum() > 200
    assert (np.abs(page[:, : x - 10].astype(int) - np.array([0x8E, 0x12, 0x30])) < 8).all(axis=2).sum() > 5_000
    codes = {code.text for code in zxingcpp.read_barcodes(page)}
    assert codes == {export.pdfs()[0].stem}


def test_the_watermark_crosses_every_part_of_a_templates_page(run: Run, tmp_path: Path) -> None:
    export = Export(tmp_path)
    run("orsen:exportconfidentialmaps", export.parameters(TEMPLATE=str(SAMPLE), DPI=150))
    page = pixels(export, tmp_path).astype(int)
    marked = (np.abs(page - np.array([0xC2, 0xB4, 0xBE])) < 6).all(axis=2)
    tile = 300
    for top in range(0, marked.shape[0] - tile, tile):
        for left in range(0, marked.shape[1] - tile, tile):
            assert marked[top : top + tile, left : left + tile].any()


@pytest.mark.parametrize("place", PLACES)
def test_every_mention_needs_its_place(changed: Callable[..., Path], place: str) -> None:
    with pytest.raises(Problem) as refusal:
        read_template(changed(f'id="{place}"', 'id="autre"'))
    # A map without our id is no decoration, whatever else is missing.
    assert "autre" in refusal.value.values.get("what", "") or place in refusal.value.values.get("items", "")


def test_places_may_not_cover_each_other_nor_be_too_small(changed: Callable[..., Path], tmp_path: Path) -> None:
    text = SAMPLE.read_text("utf-8")
    tag = next(tag for tag in re.findall("<LayoutItem[^>]*>", text) if 'id="orsen_qr"' in tag)
    with pytest.raises(Problem, match="cover each other"):
        read_template(changed(tag, re.sub(r' position="[^"]*"', ' position="9,45,mm"', tag)))
    with pytest.raises(Problem, match="at least"):
        read_template(changed(tag, re.sub(r' size="[^"]*"', ' size="5,5,mm"', tag)))
    with pytest.raises(Problem, match="upright"):
        read_template(changed(tag, re.sub(r' itemRotation="[^"]*"', ' itemRotation="30"', tag)))


EXPRESSIONS = (
    "env('HOME')",
    "@project_path",
    "@user_account_name",
    "eval('1')",
    "upper(eval('1'))",
    "aggregate('cotation', 'concatenate', adresse)",
    "get_feature('cotation', 'adresse_id', '1')",
    "layer_property('cotation', 'path')",
    "file_size('/etc/passwd')",
    "var(concat('project', '_path'))",
    "adresse",
    "$id",
    "array_to_string(overlay_nearest('cotation', adresse))",
    "if(true, concat('a', env('HOME')), '')",
    "orsen_niveau('majeure', 'quotidienne')",
    "raster_value('x', 1, make_point(0, 0))",
    "1 +",
)


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_expressions_that_could_ask_for_more_are_refused(changed: Callable[..., Path], expression: str) -> None:
    for inside in (f"[% {expression} %]", f"Au nom de [% @orsen_cercle %] [%{expression}%]"):
        with pytest.raises(Problem, match="may not"):
            read_template(changed(TEXT, inside))
    computed = (
        '<LayoutObject><dataDefinedProperties><Option type="Map"><Option name="properties" type="Map">'
        f'<Option name="dataDefinedOpacity" type="Map"><Option name="expression" value="{expression}"/>'
        '<Option name="type" value="3"/></Option></Option></Option></dataDefinedProperties></LayoutObject>'
    )
    with pytest.raises(Problem, match="may not"):
        read_template(changed(add=item(65643, inner=computed)))


def test_a_column_as_a_property_is_refused(changed: Callable[..., Path]) -> None:
    inner = '<Option name="properties" type="Map"><Option name="field" value="adresse"/></Option>'
    with pytest.raises(Problem, match="adresse"):
        read_template(changed(add=item(65643, inner=inner)))


@pytest.mark.parametrize("kind", [65639, 65642, 65647, 65648, 65649, 65650, 65651, 65655])
def test_items_that_show_layers_are_refused_by_name(changed: Callable[..., Path], kind: int) -> None:
    with pytest.raises(Problem, match="intrus"):
        read_template(changed(add=item(kind)))


@pytest.mark.parametrize(
    "added",
    [
        '<LayoutMultiFrame type="65648" html="&lt;img src=\'http://x\'&gt;"/>',
        '<Atlas enabled="1" coverageLayer="cotation"/>',
        "<Script>import os</Script>",
        item(65641, 'labelText="x" htmlState="1"'),
        item(65643, inner='<symbol><layer class="GeometryGenerator"/></symbol>'),
        item(65643, inner='<symbol><layer class="SVGFill"/></symbol>'),
        item(65643, inner='<symbol><layer class="RasterFill"/></symbol>'),
        item(65645, 'startMarkerFile="/etc/passwd"'),
        item(65643, 'note="http://tiles.invalid/x.png"'),
    ],
)
def test_anything_else_is_refused(changed: Callable[..., Path], added: str) -> None:
    with pytest.raises(Problem, match="may not"):
        read_template(changed(add=added))


def test_entities_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "modele.qpt"
    path.write_text('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Layout>&a;</Layout>', "utf-8")
    with pytest.raises(Problem, match="may not"):
        read_template(path)


def test_pictures_lie_in_the_templates_folder(changed: Callable[..., Path], tmp_path: Path, run: Run) -> None:
    logo = QImage(40, 40, QImage.Format.Format_RGB32)
    logo.fill(0xFF00C853)
    assert logo.save(str(tmp_path / "logo.png"))
    outside = tmp_path.parent / "dehors.png"
    assert logo.save(str(outside))
    (tmp_path / "lien.png").symlink_to(outside)
    (tmp_path / "logo.svg").write_text("<svg/>", "utf-8")
    for file in (
        "http://x/a.png", "../dehors.png", str(outside), "lien.png", "logo.svg", "base64:AAAA", "absent.png",
        "/vsicurl/a.png",
    ):  # fmt: skip
        with pytest.raises(Problem, match="may not"):
            read_template(changed(add=item(65640, f'file="{file}"')))
    template = changed(add=item(65640, 'file="logo.png" zValue="90" mode="0"', name="logo"))
    export = Export(tmp_path / "export")
    export.folder.mkdir()
    run("orsen:exportconfidentialmaps", export.parameters(TEMPLATE=str(template), DPI=150))
    page = pixels(export, tmp_path).astype(int)
    assert (np.abs(page - np.array([0x00, 0xC8, 0x53])) < 10).all(axis=2).sum() > 2_000


def test_a_layer_of_the_open_project_stays_out(
    run: Run, tmp_path: Path, project: QgsProject, changed: Callable[..., Path]
) -> None:
    """A template saved from the open project names its layers, in the map and in its themes: none is drawn."""
    canary = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string", CANARY, "memory")
    feature = QgsFeature(canary.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 6000000,9000000 6000000,9000000 9000000,0 9000000,0 6000000))"))
    canary.dataProvider().addFeatures([feature])
    canary.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#00ff00"})))
    project.addMapLayer(canary)
    text = SAMPLE.read_text("utf-8")
    tag = next(tag for tag in re.findall("<LayoutItem[^>]*>", text) if 'id="orsen_carte"' in tag)
    layers = f'<LayerSet><Layer name="{CANARY}" source="x" provider="memory">{canary.id()}</Layer></LayerSet>'
    followed = tag.replace('keepLayerSet="false"', 'keepLayerSet="true"')
    followed = followed.replace('followPreset="false"', 'followPreset="true"')
    assert followed != tag
    export = Export(tmp_path / "export")
    export.folder.mkdir()
    asked = export.parameters(INPUT=address_layer(), TEMPLATE=str(changed(tag, followed + layers)), DPI=150)
    run("orsen:exportconfidentialmaps", asked)
    page = pixels(export, tmp_path).astype(int)
    assert not (np.abs(page - np.array([0, 255, 0])) < 60).all(axis=2).any()


def test_a_refused_template_leaves_nothing_and_is_registered(
    run: Run, tmp_path: Path, changed: Callable[..., Path]
) -> None:
    from orsen_qgis.circles.register import Register

    export = Export(tmp_path / "export")
    export.folder.mkdir()
    template = changed(TEXT, "[% env('HOME') %]")
    with pytest.raises(Exception, match="env"):
        run("orsen:exportconfidentialmaps", export.parameters(TEMPLATE=str(template)))
    assert not export.left()
    with Register.open(export.register) as register:
        assert register.verify().entries == 2
