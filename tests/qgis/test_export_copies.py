"""The copies that an export makes, opened with other people's readers."""

from __future__ import annotations

import hashlib
import json
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pypdf
import pytest
import zxingcpp
from export_town import CANARY, Export, address_layer, circle_file, is_released, streets
from qgis.PyQt.QtGui import QImage

# Pixels of the smallest symbol at 72 dots an inch.
A_SYMBOL = 80


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, orsen_provider: Any) -> tuple[Export, dict[str, Any]]:
    """One export for two recipients, with streets, an atlas and a preview."""
    import processing

    export = Export(tmp_path_factory.mktemp("export"))
    results = processing.run(
        "orsen:exportconfidentialmaps",
        export.parameters(
            BACKGROUND=[streets()], ATLAS="commune", DPI=150, PREVIEW=str(export.folder / "preview.png"), TITLE="Carte"
        ),
    )
    return export, results


@pytest.fixture(scope="module")
def shown(made: tuple[Export, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[np.ndarray]]:
    """The pages of each copy, as poppler shows them."""
    export, results = made
    folder = tmp_path_factory.mktemp("pages")
    numbers = range(1, results["PAGES"] + 1)
    return {
        path.stem: [pixels(path, export.passwords()[path.stem], folder, number) for number in numbers]
        for path in export.pdfs()
    }


def run_program(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(arguments, capture_output=True, text=True, check=False, timeout=60)


def pixels(path: Path, password: str, folder: Path, page: int = 1) -> np.ndarray:
    """Return a page as poppler shows it: height × width × 3."""
    target = folder / f"{path.stem}-{page}"
    done = run_program(
        "pdftoppm", "-upw", password, "-r", "150", "-f", str(page), "-l", str(page), "-singlefile",
        str(path), str(target),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return image_pixels(target.with_suffix(".ppm"))


def image_pixels(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.width(), 4)
    return rows[:, :, 2::-1].astype(np.int16)


def test_one_copy_for_each_recipient(made: tuple[Export, dict[str, Any]]) -> None:
    export, results = made
    assert results["COPIES"] == 2
    assert results["RELEASE_ROWS"] == sum(is_released(number) for number in range(40))
    assert [path.stem for path in export.pdfs()] == sorted(export.passwords())
    assert results["COPY_NUMBERS"] == ", ".join(path.stem for path in export.pdfs())
    assert results["PAGES"] == 1 + 2 + 1


@pytest.mark.parametrize("password", [None, "", "wrong", "EXP-2026-000001"])
def test_no_empty_or_wrong_password_opens_nothing(made: tuple[Export, dict[str, Any]], password: str | None) -> None:
    export, _ = made
    for path in export.pdfs():
        wrong = [] if password is None else ["-upw", password]
        assert "Incorrect password" in run_program("pdftotext", *wrong, str(path), "-").stderr
        assert run_program("qpdf", f"--password={password or ''}", "--check", str(path)).returncode != 0
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path, password=password or "")


def test_readers_agree_on_the_encryption(made: tuple[Export, dict[str, Any]]) -> None:
    export, results = made
    for path in export.pdfs():
        password = export.passwords()[path.stem]
        shown = run_program("qpdf", f"--password={password}", "--show-encryption", str(path)).stdout
        assert "R = 6" in shown
        assert "file encryption method: AESv3" in shown
        assert "extract for any purpose: not allowed" in shown
        assert "print high resolution: allowed" in shown
        info = run_program("pdfinfo", "-upw", password, str(path)).stdout
        assert "algorithm:AES-256" in info
        assert f"Pages:{results['PAGES']}" in info.replace(" ", "")
        assert not run_program("qpdf", f"--password={password}", "--check", str(path)).returncode


def test_pypdf_agrees(made: tuple[Export, dict[str, Any]]) -> None:
    export, _ = made
    for path in export.pdfs():
        reader = pypdf.PdfReader(path)
        assert reader.is_encrypted
        assert reader.decrypt("wrong") == pypdf.PasswordType.NOT_DECRYPTED
        assert reader.decrypt(export.passwords()[path.stem]) == pypdf.PasswordType.USER_PASSWORD
        assert not any(page.extract_text().strip() for page in reader.pages)
        assert not reader.metadata


def test_a_copy_is_pictures_and_nothing_else(made: tuple[Export, dict[str, Any]]) -> None:
    export, results = made
    for path in export.pdfs():
        password = export.passwords()[path.stem]
        text = run_program("pdftotext", "-upw", password, str(path), "-")
        assert text.returncode == 0
        assert not text.stdout.strip()
        assert run_program("pdffonts", "-upw", password, str(path)).stdout.count("\n") == 2
        info = run_program("pdfinfo", "-upw", password, str(path)).stdout
        assert not {"Title", "Author", "Producer", "Creator", "CreationDate"} & {
            line.partition(":")[0] for line in info.splitlines()
        }
        assert "Metadata Stream: no" in " ".join(info.split())
        images = run_program("pdfimages", "-upw", password, "-list", str(path)).stdout.splitlines()[2:]
        assert len(images) == results["PAGES"]
        with pikepdf.open(path, password=password) as pdf:
            assert pdf.trailer.get("/Info") is None
            assert not pdf.attachments
            for page in pdf.pages:
                assert bytes(page.Contents.read_bytes()).split() == [
                    b"q", *bytes(page.Contents.read_bytes()).split()[1:2], b"0", b"0",
                    *bytes(page.Contents.read_bytes()).split()[4:5], b"0", b"0", b"cm", b"/Page", b"Do", b"Q",
                ]  # fmt: skip


def test_nothing_that_the_circle_may_not_see_is_in_any_file(made: tuple[Export, dict[str, Any]]) -> None:
    export, _ = made
    word = CANARY.encode()
    for path in export.folder.rglob("*"):
        if path.is_file():
            assert word not in path.read_bytes(), path
    for path in export.pdfs():
        with pikepdf.open(path, password=export.passwords()[path.stem]) as pdf:
            for thing in pdf.objects:
                assert word not in thing.unparse(resolved=True)
                if isinstance(thing, pikepdf.Stream):
                    assert word not in thing.read_bytes()


def test_passwords_lie_apart_and_open_to_their_owner_alone(made: tuple[Export, dict[str, Any]]) -> None:
    export, _ = made
    assert stat.S_IMODE(export.secrets.stat().st_mode) == 0o600
    assert not export.secrets.is_relative_to(export.output)
    entries = json.loads(export.secrets.read_text("utf-8"))["copies"]
    assert [entry["recipient"] for entry in entries] == ["dtsp", "parquet"]
    assert len({entry["password"] for entry in entries}) == 2
    register = export.register.read_bytes()
    assert not any(entry["password"].encode() in register for entry in entries)


def test_two_copies_differ_in_every_tile_of_every_page(shown: dict[str, list[np.ndarray]]) -> None:
    for page, (one, other) in enumerate(zip(*shown.values()), start=1):
        assert one.shape == other.shape
        assert one.shape[0] in (1240, 1241)  # poppler rounds up
        different = (np.abs(one - other) > 20).any(axis=2)
        for top in range(0, 1240 - 248 + 1, 248):
            for left in range(0, 1754 - 292 + 1, 292):
                assert different[top : top + 248, left : left + 292].any(), (page, top, left)


def codes_in(picture: np.ndarray) -> list[str]:
    """Return what the QR codes of a page say."""
    return [code.text for code in zxingcpp.read_barcodes(picture.astype(np.uint8)) if code.format.name == "QRCode"]


def test_every_page_says_its_copy_to_a_camera(shown: dict[str, list[np.ndarray]]) -> None:
    """Also small, grey and turned, as in a photograph."""
    assert len(shown) == 2
    for copy, pages in shown.items():
        for page in pages:
            assert codes_in(page) == [copy]
        turned = np.rot90(pages[-1].mean(axis=2, keepdims=True).repeat(3, axis=2) * 0.6 + 60).copy()
        assert codes_in(turned) == [copy]


def test_the_preview_is_marked_and_carries_no_copy(made: tuple[Export, dict[str, Any]]) -> None:
    export, _ = made
    preview = image_pixels(export.folder / "preview.png")
    assert not codes_in(preview)
    assert preview.shape == (1240, 1754, 3)
    red = (preview[:, :, 0] > 110) & (preview[:, :, 1] < 60) & (preview[:, :, 2] < 90)
    assert red[1000:].any()


def test_register_holds_issue_and_delivery_of_each_copy(
    made: tuple[Export, dict[str, Any]], run: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    export, _ = made
    before = hashlib.sha256(export.register.read_bytes()).hexdigest()
    verified = run("orsen:verifyregister", {"REGISTER": str(export.register)})
    assert (verified["VALID"], verified["ENTRIES"], verified["FIRST_BAD"]) == (True, 5, 0)
    assert hashlib.sha256(export.register.read_bytes()).hexdigest() == before
    for path, name in zip(export.pdfs(), ("DTSP 93", "Parquet de Bobigny")):
        found = run("orsen:identifycopy", {"PDF": str(path), "REGISTER": str(export.register)})
        assert (found["COPY"], found["RECIPIENT"]) == (path.stem, name)
        with pikepdf.open(path, password=export.passwords()[path.stem]) as pdf:
            pdf.save(tmp_path / "again.pdf")
        again = run("orsen:identifycopy", {"PDF": str(tmp_path / "again.pdf"), "REGISTER": str(export.register)})
        assert again["COPY"] == path.stem


@pytest.mark.parametrize("typed", ["{0}", " {0} ", "{0}.pdf", "{0}-2.pdf"])
def test_number_on_a_page_names_its_recipient(
    made: tuple[Export, dict[str, Any]], run: Callable[..., dict[str, Any]], typed: str
) -> None:
    export, _ = made
    number = export.pdfs()[1].stem.lower()
    found = run("orsen:identifycopy", {"COPY": typed.format(number), "REGISTER": str(export.register)})
    assert (found["COPY"], found["RECIPIENT"]) == (number.upper(), "Parquet de Bobigny")


@pytest.mark.parametrize(
    ("asked", "match"),
    [
        ({"COPY": "EXP-2026-999999"}, "no copy EXP-2026-999999"),
        ({"COPY": "EXP-2026-0000011"}, "is not the number of a copy"),
        ({"COPY": "1"}, "is not the number of a copy"),
        ({}, "either a PDF or the number"),
        ({"COPY": "EXP-2026-000001", "PDF": "x.pdf"}, "either a PDF or the number"),
    ],
)
def test_unknown_numbers_name_nobody(
    made: tuple[Export, dict[str, Any]], run: Callable[..., dict[str, Any]], asked: dict[str, str], match: str
) -> None:
    export, _ = made
    with pytest.raises(Exception, match=match):
        run("orsen:identifycopy", {**asked, "REGISTER": str(export.register)})


def test_unknown_file_is_no_copy(
    made: tuple[Export, dict[str, Any]], run: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    export, _ = made
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "other.pdf")
    with pytest.raises(Exception, match="no copy of this register"):
        run("orsen:identifycopy", {"PDF": str(tmp_path / "other.pdf"), "REGISTER": str(export.register)})


def test_a_wrong_head_is_told(made: tuple[Export, dict[str, Any]], run: Callable[..., dict[str, Any]]) -> None:
    export, _ = made
    verified = run("orsen:verifyregister", {"REGISTER": str(export.register), "HEAD": "0123 4567 89ab cdef"})
    assert verified["VALID"] is False
    assert verified["REASON"] == "head"


def test_excluded_sites_are_not_drawn(tmp_path: Path, run: Callable[..., dict[str, Any]]) -> None:
    """Two exports, with and without the addresses that the circle may not see, draw the same preview."""
    pictures = []
    for name, layer in (("all", address_layer()), ("some", address_layer())):
        if name == "some":
            hidden = [feature.id() for feature in layer.getFeatures() if not is_released(_number(feature))]
            layer.dataProvider().deleteFeatures(hidden)
        folder = tmp_path / name
        folder.mkdir()
        export = Export(folder)
        run(
            "orsen:exportconfidentialmaps",
            export.parameters(INPUT=layer, PREVIEW=str(folder / "p.png"), DPI=72, BACKGROUND=[streets()]),
        )
        pictures.append(image_pixels(folder / "p.png"))
    map_part = np.s_[150:500, 100:550]
    assert moved_pixels(*(picture[map_part] for picture in pictures)) < A_SYMBOL
    circles = circle_file(tmp_path / "circles.json", levels=[1, 2, 3, 4, None])
    export = Export(tmp_path)
    parameters = export.parameters(CIRCLES=circles, PREVIEW=str(tmp_path / "p.png"), DPI=72, BACKGROUND=[streets()])
    run("orsen:exportconfidentialmaps", parameters)
    assert moved_pixels(pictures[0][map_part], image_pixels(tmp_path / "p.png")[map_part]) > A_SYMBOL


def moved_pixels(one: np.ndarray, other: np.ndarray) -> int:
    """Return how many pixels differ by more than the smoothing of letters does."""
    return int((np.abs(one - other) > 60).any(axis=2).sum())


def _number(feature: Any) -> int:
    return int(str(feature["adresse_id"]).rpartition("-")[2])


def test_a_copy_stays_small(tmp_path: Path, run: Callable[..., dict[str, Any]]) -> None:
    export = Export(tmp_path)
    results = run("orsen:exportconfidentialmaps", export.parameters(DPI=300, PAGE="A3", BACKGROUND=[streets()]))
    for path in export.pdfs():
        assert path.stat().st_size < 5_000_000 * results["PAGES"]


def test_places_in_degrees_are_drawn_too(tmp_path: Path, run: Callable[..., dict[str, Any]]) -> None:
    """A layer in longitude and latitude becomes Lambert-93 on paper."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    layer = address_layer(crs="EPSG:4326")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    moved = {}
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        moved[feature.id()] = geometry
    layer.dataProvider().changeGeometryValues(moved)
    export = Export(tmp_path)
    assert run("orsen:exportconfidentialmaps", export.parameters(INPUT=layer))["COPIES"] == 2


@pytest.mark.parametrize("precision", ["residence", "cell-200m", "cell-1km", "commune"])
def test_every_precision_makes_copies(precision: str, tmp_path: Path, run: Callable[..., dict[str, Any]]) -> None:
    fields = ["commune", "nb_adresses", "logements", "niveau_max", "nb_niveau_4"]
    circles = circle_file(tmp_path / "circles.json", precision=precision, fields=fields, levels=[1, 2, 3, 4, None])
    export = Export(tmp_path)
    results = run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles))
    assert results["COPIES"] == 2
    assert 0 < results["RELEASE_ROWS"] < 40


def test_a_circle_without_levels_gets_plain_sites(tmp_path: Path, run: Callable[..., dict[str, Any]]) -> None:
    circles = circle_file(tmp_path / "circles.json", fields=["adresse", "commune"])
    export = Export(tmp_path)
    run("orsen:exportconfidentialmaps", export.parameters(CIRCLES=circles, PREVIEW=str(tmp_path / "p.png")))
    picture = image_pixels(tmp_path / "p.png")
    map_part = picture[180:700, 60:760]
    purple = np.array([0x5E, 0x0B, 0x3A])
    assert not (np.abs(map_part - purple) < 6).all(axis=2).any()
