"""Pages, watermark, pixels and the last look at a file, one by one."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pikepdf
import pytest
from export_town import Export, address_layer
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage

from orsen_qgis.maps.copies import KEPT_COLORS
from orsen_qgis.maps.identifier import identifier_in
from orsen_qgis.maps.leak_scan import LeakProblem, scan
from orsen_qgis.maps.map_layout import bar_of, layout_of, rendered
from orsen_qgis.maps.pages import clusters
from orsen_qgis.maps.paper import A3, A4, Box, frames_of, table_frame
from orsen_qgis.maps.pdf import clear_pdf, encrypted_pdf
from orsen_qgis.maps.picture import plate_of
from orsen_qgis.maps.place import AROUND, CLOSEST, SCALES, view_of
from orsen_qgis.maps.png import png_of
from orsen_qgis.maps.scale_bar import bar_length
from orsen_qgis.maps.watermark import COLOR, stamp
from orsen_qgis.symbology.levels import LEVELS

DPI = 60
PASSWORD = "k7wm-q2xn-aaaa-bbbb-cccc"


def blank(color: str = "#FFFFFF") -> QImage:
    image = QImage(*A4.pixels(DPI), QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def array(image: QImage) -> np.ndarray:
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4).copy()


coordinate = st.floats(0, 1_000_000)
extent = st.floats(0, 200_000)


@given(coordinate, coordinate, extent, extent)
def test_a_view_holds_what_it_must_at_a_round_scale(west: float, south: float, width: float, height: float) -> None:
    frame = Box(10, 20, 200, 150)
    view = view_of((west, south, west + width, south + height), frame)
    ground = view.rectangle(frame)
    assert view.scale in SCALES
    assert view.scale >= CLOSEST
    margin = AROUND / 1000 * view.scale * 0.999
    assert ground.xMinimum() + margin <= west + 1e-3
    assert ground.xMaximum() - margin >= west + width - 1e-3
    assert ground.yMinimum() + margin <= south + 1e-3
    assert ground.yMaximum() - margin >= south + height - 1e-3


@given(st.floats(2_000, 1_000_000))
def test_a_scale_bar_is_round_and_fits(scale: float) -> None:
    length = bar_length(scale, 40.0)
    assert 10.0 <= length / scale * 1000 <= 40.0
    assert f"{length / 2:g}".rstrip("0") in {"5", "1", "2"}


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=25))
def test_clusters_are_chains_of_near_sites(places: list[tuple[int, int]]) -> None:
    x = np.array([100.0 * place[0] for place in places])
    y = np.array([100.0 * place[1] for place in places])
    groups = clusters(x, y, 250.0)
    assert sorted(np.concatenate(groups).tolist()) == list(range(len(places)))
    of = np.empty(len(places), dtype=int)
    for number, rows in enumerate(groups):
        of[rows] = number
    near = np.hypot(x[:, None] - x, y[:, None] - y) <= 225.0
    far = np.hypot(x[:, None] - x, y[:, None] - y) > 250.0
    assert all(of[one] == of[other] for one, other in zip(*np.nonzero(near)))
    for rows in groups:  # nobody stands alone in a group of several
        if len(rows) > 1:
            assert all((~far[row, rows]).sum() > 1 for row in rows)


@pytest.mark.parametrize("paper", [A4, A3, A4.turned(), A3.turned()])
def test_parts_of_a_page_do_not_overlap(paper: Any) -> None:
    frames = frames_of(paper)
    parts = [frames.header, frames.body, frames.panel, frames.footer]
    for number, one in enumerate(parts):
        assert one.x >= 0
        assert one.right <= paper.width
        assert one.bottom <= paper.height
        for other in parts[number + 1 :]:
            apart = one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y
            assert apart
    assert table_frame(paper).bottom <= frames.footer.y


def test_watermark_is_in_every_tile_and_leaves_dark_pixels() -> None:
    image = blank()
    stamp(image, "DTSP 93 · EXP-2026-000001", DPI)
    marked = array(image) != 0xFFFFFFFF
    tile = round(40 / 25.4 * DPI)
    for top in range(0, marked.shape[0] - tile, tile):
        for left in range(0, marked.shape[1] - tile, tile):
            assert marked[top : top + tile, left : left + tile].any()
    assert 0.02 < marked.mean() < 0.25
    assert len(np.unique(array(image))) == 2
    dark = blank("#101010")
    stamp(dark, "DTSP 93", DPI)
    assert len(np.unique(array(dark))) == 1


def test_pictures_keep_flat_colours_exactly() -> None:
    image = blank("#F8F6F2")
    for number, color in enumerate(("#FFFFFF", "#B9E6A0", "#EEB81D", "#DB6A14", "#5E0B3A", "#F7F8FA")):
        for row in range(40):
            for column in range(60):
                image.setPixelColor(20 + 70 * number + column, 100 + row, QColor(color))
    picture = plate_of(image).strike()
    index = np.frombuffer(zlib.decompress(picture.pixels), dtype=np.uint8).reshape(picture.height, picture.width)
    palette = np.frombuffer(picture.palette, dtype=np.uint8).reshape(-1, 3).astype(np.uint32)
    rgb = (palette[:, 0] << 16 | palette[:, 1] << 8 | palette[:, 2])[index] | np.uint32(0xFF000000)
    assert (rgb == array(image)).all()


def test_rare_colours_of_levels_stay_exact_among_many() -> None:
    """A legend's symbol on a page full of other colours keeps its own, and so tells its level."""
    random = np.random.default_rng(2)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    np.frombuffer(bits, dtype=np.uint32).reshape(300, 400)[:] = random.integers(0, 1 << 24, (300, 400)) | 0xFF000000
    for row, style in enumerate(LEVELS):
        image.setPixelColor(5, 5 + row, QColor(style.fill))
    plate = plate_of(image, COLOR, KEPT_COLORS)
    for row, style in enumerate(LEVELS):
        assert QColor(*plate.palette[plate.index[5 + row, 5]].tolist()) == QColor(style.fill)


def test_pictures_have_few_colours_and_stay_near() -> None:
    random = np.random.default_rng(1)
    image = blank()
    for row in range(60):
        for column in range(60):
            image.setPixelColor(column, row, QColor(*random.integers(0, 256, 3).tolist()))
    picture = plate_of(image).strike()
    assert len(picture.palette) <= 3 * 256
    assert len(zlib.decompress(picture.pixels)) == picture.width * picture.height


def made() -> bytes:
    return encrypted_pdf([plate_of(blank()).strike(), plate_of(blank("#EEEEEE")).strike()], A4, PASSWORD).content


def test_a_good_copy_passes_the_last_look() -> None:
    scan(made(), PASSWORD, A4, 2, DPI)


def test_identifier_is_read_without_a_password() -> None:
    copy = encrypted_pdf([plate_of(blank()).strike()], A4, PASSWORD)
    assert identifier_in(copy.content) == copy.identifier
    assert identifier_in(b"no pdf") is None
    assert identifier_in(rb"trailer << /ID [(a\)b\\c) (x)] >>") == b"a)b\\c".hex()


def _add_text(pdf: Any) -> None:
    pdf.pages[0].contents_add(b"BT (hello) Tj ET")


def _add_metadata(pdf: Any) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = "x"


def _add_information(pdf: Any) -> None:
    pdf.docinfo["/Author"] = "x"


def _attach(pdf: Any) -> None:
    pdf.attachments["x.txt"] = b"x"


def _add_object(pdf: Any) -> None:
    pdf.pages[0].obj.Resources.XObject.Page.Extra = pdf.make_indirect(pikepdf.Dictionary(Note=pikepdf.String("x")))


def _add_page(pdf: Any) -> None:
    pdf.add_blank_page()


def _add_pixels(pdf: Any) -> None:
    image = pdf.pages[0].obj.Resources.XObject.Page
    image.write(zlib.compress(image.read_bytes() + b"hidden"), filter=pikepdf.Name.FlateDecode)


@pytest.mark.parametrize(
    "change", [_add_text, _add_metadata, _add_information, _attach, _add_object, _add_page, _add_pixels]
)
def test_anything_more_is_found(change: Callable[[Any], None]) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(made()), password=PASSWORD) as pdf:
        change(pdf)
        allow = pikepdf.Permissions(extract=False, modify_other=False, modify_annotation=False)
        pdf.save(target, encryption=pikepdf.Encryption(owner="o" * 30, user=PASSWORD, R=6, allow=allow))
    with pytest.raises(LeakProblem):
        scan(target.getvalue(), PASSWORD, A4, 2, DPI)


@pytest.mark.parametrize(
    "encryption",
    [
        pikepdf.Encryption(owner="o" * 30, user=PASSWORD, R=4),
        pikepdf.Encryption(owner="o" * 30, user="", R=6),
        pikepdf.Encryption(owner="o" * 30, user=PASSWORD, R=6, allow=pikepdf.Permissions(extract=True)),
        pikepdf.Encryption(owner="o" * 30, user="another", R=6),
        False,
    ],
)
def test_weak_or_no_encryption_is_found(encryption: Any) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(made()), password=PASSWORD) as pdf:
        pdf.save(target, encryption=encryption)
    with pytest.raises(LeakProblem):
        scan(target.getvalue(), PASSWORD, A4, 2, DPI)


def test_territory_narrows_and_makes_an_atlas(tmp_path: Any, run: Callable[..., dict[str, Any]]) -> None:
    territory = QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string", "quartiers", "memory")
    west, south = 652_000, 6_862_000
    for number, (left, right) in enumerate(((-30, 210), (210, 270), (9_000, 9_100))):
        feature = QgsFeature(territory.fields())
        feature["nom"] = f"Quartier {number}"
        bounds = f"{west + left} {south - 30}, {west + right} {south - 30}, {west + right} {south + 400}"
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({bounds}, {west + left} {south + 400}, {west + left} {south - 30}))")
        )
        territory.dataProvider().addFeatures([feature])
    export = Export(tmp_path)
    results = run("orsen:exportconfidentialmaps", export.parameters(TERRITORY=territory, ATLAS="territory"))
    whole = sum(number % 5 in (2, 3) and number % 7 != 6 for number in range(40))
    assert 0 < results["RELEASE_ROWS"] < whole
    # Overview, the two districts that have sites, the list.
    assert results["PAGES"] == 4


def test_tall_ground_gets_upright_pages(tmp_path: Any, run: Callable[..., dict[str, Any]]) -> None:
    layer = address_layer()
    moved = {}
    for feature in layer.getFeatures():
        x, y = feature.geometry().asPoint().x(), feature.geometry().asPoint().y()
        moved[feature.id()] = QgsGeometry.fromWkt(f"POINT({x} {6_862_000 + (y - 6_862_000) * 9})")
    layer.dataProvider().changeGeometryValues(moved)
    export = Export(tmp_path)
    run("orsen:exportconfidentialmaps", export.parameters(INPUT=layer))
    path = export.pdfs()[0]
    with pikepdf.open(path, password=export.passwords()[path.stem]) as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
    assert box[3] > box[2]


def test_other_threads_get_a_word_in_between_the_pages_of_a_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []
    monkeypatch.setattr("orsen_qgis.maps.pdf.let_others_in", told.append)
    pages = [plate_of(blank()).strike()] * 20
    for make in (lambda: encrypted_pdf(pages, A4, PASSWORD), lambda: clear_pdf(pages, A4)):
        told.clear()
        make()
        assert len(told) >= len(pages)


def test_a_scale_bar_is_what_the_whole_page_would_show() -> None:
    layer = address_layer()
    project = QgsProject()
    places = SimpleNamespace(crs=layer.crs())
    project.addMapLayer(layer)
    view = view_of((650_000, 6_860_000, 652_000, 6_861_000), frames_of(A4).body)
    layout = layout_of(project, [], SimpleNamespace(paper=A4, places=places), view)
    whole = array(rendered(layout, A4, 150).convertToFormat(QImage.Format.Format_RGB32))
    image, place = bar_of(layout, A4, 150)
    bar = array(image.convertToFormat(QImage.Format.Format_RGB32))
    there = whole[place.y() : place.y() + bar.shape[0], place.x() : place.x() + bar.shape[1]]
    assert len(np.unique(bar)) > 10
    assert np.array_equal(bar, there)
    whole[place.y() : place.y() + bar.shape[0], place.x() : place.x() + bar.shape[1]] = whole[0, 0]
    body = frames_of(A4).body
    left, top, right, bottom = (round(each * 150 / 25.4) for each in (body.x, body.y, body.right, body.bottom))
    whole[top - 3 : bottom + 3, left - 3 : right + 3] = whole[0, 0]
    assert (whole == whole[0, 0]).all(), "nothing of the bar stands outside"


def test_a_preview_shows_each_pixel_at_its_size(tmp_path: Path) -> None:
    image = QImage(7, 5, QImage.Format.Format_RGB32)
    chance = np.random.default_rng(7)
    for y in range(5):
        for x in range(7):
            image.setPixelColor(x, y, QColor(*chance.integers(0, 256, 3).tolist()))
    image.setDotsPerMeterX(4331)
    image.setDotsPerMeterY(4331)
    path = tmp_path / "page.png"
    path.write_bytes(png_of(image))
    back = QImage(str(path), "PNG")
    assert back.convertToFormat(QImage.Format.Format_RGB32) == image
    assert (back.dotsPerMeterX(), back.textKeys()) == (4331, [])
