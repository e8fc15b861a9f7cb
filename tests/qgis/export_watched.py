"""Exports whose network and pages are watched for what must not leave."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import socket
from pathlib import Path
from typing import Any

from export_child import export, in_child

# CLONE_NEWNET of Linux.
NEW_NETWORK = 0x40000000


def through_proxy(folder: Path, port: int, what: str) -> dict[str, Any]:
    """Send whatever Qt, QGIS and GDAL ask of the network to a port here; then export, or ask on purpose."""
    from osgeo import gdal
    from qgis.core import QgsBlockingNetworkRequest, QgsNetworkAccessManager, QgsSettings
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkRequest

    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port))
    settings = QgsSettings()
    chosen = {"Enabled": True, "Host": "127.0.0.1", "Port": str(port), "Type": "HttpProxy"}
    for name, value in chosen.items():
        settings.setValue(f"proxy/proxy{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    gdal.SetConfigOption("GDAL_HTTP_PROXY", f"127.0.0.1:{port}")
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        os.environ[variable] = f"http://127.0.0.1:{port}"
    if what == "export":
        _with_layers_online()
        _tell(port, "begin")
        export(folder)
        _tell(port, "end")
    else:
        QgsBlockingNetworkRequest().get(QNetworkRequest(QUrl("http://tiles.invalid/qgis.png")))
        gdal.VSIStatL("/vsicurl/http://tiles.invalid/gdal.tif")
    return {}


def _with_layers_online() -> None:
    """Put layers of servers into the open project."""
    from leaky_project import online_layers
    from qgis.core import QgsProject

    layers = QgsProject.instance().addMapLayers(online_layers())
    assert any(layer.isValid() for layer in layers)


def _tell(port: int, word: str) -> None:
    """Leave a word with the proxy, between what it is asked."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(f"GET http://{word}.invalid/ HTTP/1.1\r\n\r\n".encode())
        connection.recv(100)


def alone(folder: Path) -> dict[str, Any]:
    """Export in a network of its own, which counts every packet that somebody tries to send; then try to send one."""
    told = folder / "alone.json"

    def work() -> None:
        if ctypes.CDLL(None, use_errno=True).unshare(NEW_NETWORK):
            told.write_text(json.dumps({"watched": False}))
            return
        _with_layers_online()
        before = _sent()
        export(folder)
        after = _sent()
        with contextlib.suppress(OSError):
            socket.create_connection(("192.0.2.1", 80), timeout=1)
        told.write_text(json.dumps({"watched": True, "sent": after - before, "seen": _sent() > after}))

    log = folder / "log"
    return {"ended": in_child(work, log), **(json.loads(told.read_text()) if told.exists() else {})}


def _sent() -> int:
    """Return how many packets left, or found no way out, in this process's network."""
    total = 0
    for name in ("snmp", "snmp6"):
        path = Path("/proc/self/net") / name
        total += sum(_counters(path.read_text()) if path.exists() else [])
    return total


def _counters(text: str) -> list[int]:
    wanted = ("OutRequests", "OutNoRoutes", "ActiveOpens", "OutDatagrams", "OutSegs")
    lines = [line.split() for line in text.splitlines()]
    numbers = [int(line[1]) for line in lines if len(line) == 2 and line[0].endswith(wanted)]
    for names, values in zip(lines[::2], lines[1::2]):
        if len(names) > 2 and names[0] == values[0]:
            numbers += [int(value) for name, value in zip(names, values) if name in wanted]
    return numbers


def leaky(folder: Path) -> dict[str, Any]:
    """Export from a project full of canaries, as the toolbox does, and note all that is written on the pages."""
    import processing
    from export_town import CANARY, Export, circle_file
    from leaky_project import canaries_in, open_project
    from qgis.core import QgsApplication, QgsMessageLog, QgsProcessingContext, QgsProcessingFeedback, QgsProject
    from qgis.gui import QgsGui

    from orsen_qgis.maps import attachments, pen, sheet

    # As on systems whose SQLite forgets nothing by itself.
    attachments.SETTINGS["OGR_SQLITE_PRAGMA"] = "secure_delete=0"
    words: list[str] = []
    drawn: list[str] = []
    write, close = pen.Pen.text, sheet.Atelier.close

    def listening(self: Any, box: Any, said: str, *arguments: Any, **options: Any) -> float:
        words.append(said)
        return write(self, box, said, *arguments, **options)

    def looking(self: Any) -> None:
        drawn.extend(canaries_in(self.project, folder))
        close(self)

    pen.Pen.text, sheet.Atelier.close = listening, looking
    inputs = open_project(QgsProject.instance())
    circles = circle_file(folder / "circles.json", attach=["csv", "gpkg"])
    asked = Export(folder).parameters(CIRCLES=circles, ATLAS="territory", PREVIEW=str(folder / "p.png"), **inputs)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orsen:exportconfidentialmaps")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    plain = {name: value.id() if hasattr(value, "id") else value for name, value in asked.items()}
    plain["BACKGROUND"] = [layer.id() for layer in asked["BACKGROUND"]]
    said: dict[str, Any] = {
        "python_command": algorithm.asPythonCommand(plain, context),
        "process_command": algorithm.asQgisProcessCommand(plain, context)[0],
        "algorithm_id": algorithm.id(),
        "parameters": algorithm.asMap(plain, context),
    }
    history = QgsGui.historyProviderRegistry()
    number, _ = history.addEntry("processing", said)
    results = processing.run(algorithm, plain, feedback=feedback, context=context)
    history.updateEntry(number, {**said, "results": results, "log": feedback.htmlLog()})
    QgsMessageLog.logMessage(feedback.textLog(), "ORSEN")
    (folder / "profile" / "entries").write_text(str(len(history.queryEntries())))
    layers = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    return {
        "words": [word for word in words if CANARY in word], "written": len(words), "drawn": drawn,
        "log": CANARY in feedback.textLog().replace(CANARY + " voies", ""), "layers": sorted(layers),
    }  # fmt: skip
