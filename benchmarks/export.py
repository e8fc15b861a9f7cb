"""Measure the export: 1, 5 and 20 encrypted copies of an A3 page at 300 dpi, beside QGIS's own raster PDF.

QGIS exports the same layout (the map and its scale bar, from the same files, in the same styles) once for each
recipient. ORSEN does the whole export each time: reading, release, drawing, watermarks, encryption, leak scan
and register. Prints the table of docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import export_data

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))
from headless import qgis_session

MEGABYTE = 1e6
# By the clock, and of the processor with all its cores.
Times = tuple[float, float]
HEAD = (
    "| recipients | QGIS, s | ORSEN, s | QGIS, processor | ORSEN, processor | ORSEN / QGIS | of the processor "
    "| largest copy, MB |\n|---|---|---|---|---|---|---|---|"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=20_000)
    parser.add_argument("--recipients", type=int, nargs="+", default=[1, 5, 20])
    parser.add_argument("--page", choices=["A3", "A4"], default="A3")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/orsen-export"))  # noqa: S108
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--profile", action="store_true", help="say where the time of the last export goes")
    options = parser.parse_args()
    folder = options.folder / str(options.sites)
    export_data.make(folder, options.sites)
    with qgis_session():
        measure(folder, options)


def measure(folder: Path, options: argparse.Namespace) -> None:
    """Print the table. What it holds of QGIS dies with this function: layers that outlive QGIS crash."""
    print(HEAD)
    orsen(folder, 1, options.page)  # what is loaded once is loaded for both
    reference = Reference(folder, options.page)
    reference.seconds(1)
    for recipients in options.recipients:
        theirs, ours, size = best_of(options.repeat, reference, folder, recipients, options.page)
        shares = " | ".join(f"{100 * own / other:.0f} %" for own, other in zip(ours, theirs))
        times = " | ".join(f"{seconds:.2f}" for pair in zip(theirs, ours) for seconds in pair)
        print(f"| {recipients} | {times} | {shares} | {size / MEGABYTE:.2f} |", flush=True)
    if options.profile:
        profile(folder, options.recipients[-1], options.page)


def best_of(repeat: int, reference: Reference, folder: Path, recipients: int, page: str) -> tuple[Times, Times, int]:
    """Run both by turns; return the least of each one's times, and the bytes of the largest copy."""
    theirs, ours, size = [], [], 0
    for _ in range(repeat):
        theirs.append(reference.seconds(recipients))
        times, size = orsen(folder, recipients, page)
        ours.append(times)
    return _least(theirs), _least(ours), size


def _least(runs: list[Times]) -> Times:
    return min(run[0] for run in runs), min(run[1] for run in runs)


def orsen(folder: Path, recipients: int, page: str) -> tuple[Times, int]:
    """Export for so many recipients; return the seconds, and the bytes of the largest copy."""
    import processing
    from qgis.core import QgsProcessingFeedback

    made = folder / "exemplaires"
    shutil.rmtree(made, ignore_errors=True)
    for name in ("registre.sqlite", "secrets.json"):
        (folder / name).unlink(missing_ok=True)
    asked: dict[str, Any] = {
        "INPUT": f"{folder / 'ville.gpkg'}|layername=cotation",
        "CIRCLES": export_data.circles(folder / "cercles.json", recipients),
        "CIRCLE": "mesure",
        "BACKGROUND": [f"{folder / 'ville.gpkg'}|layername={name}" for name in export_data.BACKGROUND],
        "REGISTER": str(folder / "registre.sqlite"),
        "SECRETS": str(folder / "secrets.json"),
        "PAGE": page,
        "LIST": False,
        "DPI": 300,
        "OUTPUT": str(made),
    }
    begun = _now()
    processing.run("orsen:exportconfidentialmaps", asked, feedback=QgsProcessingFeedback(False))
    return _since(begun), max(path.stat().st_size for path in made.glob("*.pdf"))


class Reference:
    """The same layout as QGIS has it: the files' own layers in our styles, the view that ORSEN chose."""

    def __init__(self, folder: Path, page: str) -> None:
        from orsen_qgis.maps import map_layout, sheet

        close, sheet.Atelier.close = sheet.Atelier.close, lambda atelier: setattr(self, "atelier", atelier)
        try:
            orsen(folder, 1, page)
        finally:
            sheet.Atelier.close = close
        self.folder = folder
        layers = [self._twin(layer) for layer in self.atelier.layers]
        view = self.atelier.sheet.document.pages[0].view
        self.atelier.project.addMapLayers(layers, False)
        self.layout = map_layout.layout_of(self.atelier.project, layers, self.atelier.sheet, view)

    def _twin(self, layer: Any) -> Any:
        """Return the layer of the file that one of ours was made from, drawn alike."""
        from qgis.core import QgsVectorLayer

        from orsen_qgis.symbology.apply import style_layer

        sources = {QgsVectorLayer(self._source(name), name).featureCount(): name for name in export_data.LAYERS}
        twin = QgsVectorLayer(self._source(sources[layer.featureCount()]), "fond")
        if twin.fields().lookupField("niveau") >= 0:
            style_layer(twin, "adresses")
        else:
            twin.setRenderer(layer.renderer().clone())
            twin.setLabeling(layer.labeling().clone())
            twin.setLabelsEnabled(layer.labelsEnabled())
        return twin

    def _source(self, name: str) -> str:
        return f"{self.folder / 'ville.gpkg'}|layername={name}"

    def seconds(self, recipients: int) -> Times:
        """Export once for each recipient; return the seconds."""
        from qgis.core import QgsLayoutExporter

        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi, settings.rasterizeWholeImage = 300, True
        begun = _now()
        for number in range(recipients):
            result = QgsLayoutExporter(self.layout).exportToPdf(str(self.folder / f"qgis-{number}.pdf"), settings)
            if result != QgsLayoutExporter.ExportResult.Success:
                raise SystemExit("QGIS could not export the layout.")
        seconds = _since(begun)
        for path in self.folder.glob("qgis-*.pdf"):
            path.unlink()
        return seconds


def _now() -> Times:
    return time.perf_counter(), time.process_time()


def _since(begun: Times) -> Times:
    return time.perf_counter() - begun[0], time.process_time() - begun[1]


def profile(folder: Path, recipients: int, page: str) -> None:
    """Print where the time of an export goes, by our functions."""
    import cProfile
    import pstats

    profiler = cProfile.Profile()
    profiler.runcall(orsen, folder, recipients, page)
    pstats.Stats(profiler).sort_stats("cumulative").print_stats("orsen_qgis|pikepdf|zlib|render", 45)


if __name__ == "__main__":
    main()
