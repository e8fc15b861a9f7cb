"""Exports in child processes, apart from pytest: killed at a step, eight at once, short of disk or rights, watched.

Run as a program: ``export_children.py COMMAND FOLDER …`` prints what came of it as JSON. Children are forked from one
QGIS that has drawn nothing yet, so that a hundred of them cost less than a hundred starts of QGIS.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import shutil
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = str(ROOT / "orsen_qgis")
# Where a death can leave something.
WRITING = ("copies.py", "drafts.py", "delivery.py", "register.py", "register_schema.py", "secrets_file.py")
PUBLISH = "copies.py publish "
NOBODY = 65534
SIZE = 72
# CLONE_NEWNET of Linux.
NEW_NETWORK = 0x40000000
# CLONE_NEWNS, MS_REC | MS_PRIVATE, MNT_DETACH.
NEW_MOUNTS, PRIVATE_MOUNTS, DETACH = 0x00020000, 0x4000 | 0x40000, 2


def in_child(work: Callable[[], Any], log: Path) -> int:
    """Do some work in a forked child; return how it ended: 0, 1 after an error (said in ``log``), or minus a signal."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    ended = 1
    try:
        work()
        ended = 0
    except BaseException as error:
        log.write_text(f"{type(error).__name__}: {error}", "utf-8")
    finally:
        os._exit(ended)


def export(folder: Path, circles: str = "", **changes: Any) -> None:
    """Make a small export with two pages and a preview."""
    import processing
    from export_town import Export, circle_file
    from qgis.core import QgsProcessingFeedback

    circles = circles or circle_file(folder / f"circles-{os.getpid()}.json")
    usual = {"PREVIEW": str(folder / "preview.png"), "DPI": SIZE, "CIRCLES": circles}
    asked = Export(folder).parameters(**{**usual, **changes})
    processing.run("orsen:exportconfidentialmaps", asked, feedback=QgsProcessingFeedback(False))


class Steps:
    """Counts the calls that our code makes, in its own order; may end the process at one of them."""

    def __init__(self, last: int | None = None) -> None:
        self.names: list[str] = []
        self.last = last

    def __call__(self, frame: Any, event: str, argument: Any) -> None:
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return
        if self.last is not None and len(self.names) == self.last:
            os.kill(os.getpid(), signal.SIGKILL)
        what = argument.__name__ if event.startswith("c_") else ""
        self.names.append(f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_name} {event} {what}")


def counted(folder: Path) -> None:
    """Export, and write the name of every step to a file."""
    steps = Steps()
    sys.setprofile(steps)
    export(folder)
    sys.setprofile(None)
    (folder / "steps.json").write_text(json.dumps(steps.names), "utf-8")


def killed(folder: Path, last: int) -> None:
    """Export with a password that can be looked for, and die at a step without any warning."""
    from export_remains import SOUGHT

    from orsen_qgis.circles import secrets_file

    secrets_file.generate_password = lambda: SOUGHT
    sys.setprofile(Steps(last))
    export(folder)


def touched(folder: Path) -> None:
    """Write to the register, which fails when the dead one still holds it."""
    from orsen_qgis.circles.register import Register

    with Register.open(folder / "register.sqlite") as register:
        register.refuse(None, "after a death")


def points_among(names: list[str], count: int) -> list[int]:
    """Return steps to die at: a third over all, a third over those that write, a third while copies get their names."""
    every = list(range(len(names)))
    writing = [number for number, name in enumerate(names) if name.split()[0] in WRITING]
    publishing = every[names.index(PUBLISH + "call ") : names.index(PUBLISH + "return ")]
    chosen: set[int] = set()
    for steps, share in ((every, count // 3), (writing, count // 3), (publishing, count - 2 * (count // 3))):
        chosen.update(steps[int((number + 0.5) * len(steps) / share)] for number in range(share))
    return sorted(chosen)


def kill(folder: Path, count: int) -> dict[str, Any]:
    """Kill an export at ``count`` points, one after the other on one register, and look after each death."""
    from export_remains import faults_in, sweep

    log = folder / "log"
    # The second one counts. As all that follow it finds the register of the first, no passwords, and every module that
    # a look around imports here: imports are steps too.
    register, begun = folder / "register.sqlite", folder / "begun.sqlite"
    for work in (export, counted):
        faults_in(folder)
        if in_child(lambda do=work: do(folder), log):
            return {"error": log.read_text("utf-8")}
        begun.exists() or shutil.copy(register, begun)
        sweep(folder)
    names = json.loads((folder / "steps.json").read_text("utf-8"))
    deaths, faults, points = 0, [], points_among(names, count)
    for number, point in enumerate(points):
        shutil.copy(begun, register)
        ended = in_child(lambda last=point: killed(folder, last), log)
        deaths += ended == -signal.SIGKILL
        if ended > 0:
            faults.append([point, names[point], log.read_text("utf-8")])
        faults += [[point, names[point], fault] for fault in faults_in(folder)]
        if in_child(lambda: touched(folder), log):
            faults.append([point, names[point], "the register is stuck: " + log.read_text("utf-8")])
        if number % 10 == 9 and in_child(lambda: export(folder), log):
            faults.append([point, names[point], "the next export failed: " + log.read_text("utf-8")])
        sweep(folder)
    # An export killed before its register was begun starts a new one.
    for point in (0, names.index(next(name for name in names if " connect " in name)) + 3):
        fresh = folder / f"fresh-{point}"
        fresh.mkdir()
        deaths += in_child(lambda last=point, where=fresh: killed(where, last), log) == -signal.SIGKILL
        if in_child(lambda where=fresh: export(where), log):
            faults.append([point, names[point], "the first export failed: " + log.read_text("utf-8")])
        faults += [[point, names[point], fault] for fault in faults_in(fresh)]
    places = sorted({names[point].split()[0] for point in points})
    spread = [sum(point * 10 // len(names) == tenth for point in points) for tenth in range(10)]
    return {"steps": len(names), "deaths": deaths, "faults": faults, "places": places, "spread": spread}


def crowd(folder: Path, count: int) -> dict[str, Any]:
    """Start several exports at once: one register, one folder, one file of passwords."""
    children = []
    for number in range(count):
        child = os.fork()
        if not child:
            log = folder / f"log-{number}"
            os._exit(in_child(lambda where=number: export(folder, PREVIEW=str(folder / f"{where}.png")), log))
        children.append(child)
    endings = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    return {"endings": endings, "said": [log.read_text("utf-8") for log in folder.glob("log-*")]}


def short_of_disk(folder: Path, sizes: list[int]) -> dict[str, Any]:
    """Export where no file may grow over a size (bytes), once for each; return how each ended and what it said."""
    from export_town import circle_file

    def limited(where: Path, size: int, circles: str) -> None:
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
        try:
            export(where, circles)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)

    outcomes = []
    for size in sizes:
        where, log = folder / str(size), folder / f"{size}.log"
        where.mkdir()
        circles = circle_file(folder / f"{size}.json")
        ended = in_child(lambda limit=size, place=where, file=circles: limited(place, limit, file), log)
        outcomes.append([size, ended, log.read_text("utf-8") if log.exists() else ""])
    return {"outcomes": outcomes}


def on_full_disks(folder: Path, pages: list[int]) -> dict[str, Any]:
    """Export onto real disks of so many memory pages, in a mount namespace of its own; tell what is left on each."""
    told = folder / "full.json"

    def work() -> None:
        from export_remains import faults_in
        from export_town import circle_file

        system = ctypes.CDLL(None, use_errno=True)
        disk = folder / "disk"
        disk.mkdir()
        if system.unshare(NEW_MOUNTS) or system.mount(b"none", b"/", None, PRIVATE_MOUNTS, None):
            told.write_text(json.dumps({"watched": False}))
            return
        circles, outcomes = circle_file(folder / "circles.json"), []
        for number in pages:
            size = f"size={number * resource.getpagesize()}"
            assert not system.mount(b"tmpfs", os.fsencode(disk), b"tmpfs", 0, size.encode())
            said = ""
            try:
                export(disk, circles, DPI=SIZE)
            except Exception as error:
                said = str(error)
            left = sorted(path.name for path in disk.rglob("*") if path.is_file())
            outcomes.append([number, said, left, faults_in(disk)])
            assert not system.umount2(os.fsencode(disk), DETACH)
        told.write_text(json.dumps({"watched": True, "outcomes": outcomes}))

    log = folder / "log"
    ended = in_child(work, log)
    return {"ended": ended, **(json.loads(told.read_text()) if told.exists() else {"said": log.read_text()})}


def without_rights(folder: Path, name: str) -> dict[str, Any]:
    """Export as nobody; what ``name`` names (OUTPUT, SECRETS, REGISTER) lies where nobody may write."""
    from export_town import circle_file

    circles = circle_file(folder / "circles.json")
    places = {"OUTPUT": "copies", "SECRETS": "secrets.json", "REGISTER": "register.sqlite"}
    changes = {key: str(folder / ("locked" if key == name else "free") / place) for key, place in places.items()}
    (folder / "locked" / "copies").mkdir(parents=True)
    (folder / "free").mkdir()
    for path, mode in (("locked/copies", 0o555), ("locked", 0o555), ("free", 0o777)):
        (folder / path).chmod(mode)

    def work() -> None:
        if os.getuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        export(folder, circles, PREVIEW=None, **changes)

    log = folder / "free" / "log"
    ended = in_child(work, log)
    return {"ended": ended, "said": log.read_text("utf-8") if log.exists() else ""}


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


def start_qgis() -> Any:
    """Start a QGIS without a window, with Processing and our provider; import what children need, with our rights."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "qgis")]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    import pikepdf  # noqa: F401
    import pyproj  # noqa: F401
    import shapely  # noqa: F401

    from orsen_qgis.maps import delivery, territory_polygons  # noqa: F401
    from orsen_qgis.processing.provider import OrsenProvider

    provider = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def main(command: str, folder: str, *rest: str) -> None:
    """Run a command and print what came of it."""
    with contextlib.redirect_stdout(sys.stderr):
        kept = start_qgis()
        commands: dict[str, Callable[[], dict[str, Any]]] = {
            "kill": lambda: kill(Path(folder), int(rest[0])),
            "crowd": lambda: crowd(Path(folder), int(rest[0])),
            "disk": lambda: short_of_disk(Path(folder), [int(size) for size in rest]),
            "network": lambda: through_proxy(Path(folder), int(rest[0]), rest[1]),
            "alone": lambda: alone(Path(folder)),
            "leaks": lambda: leaky(Path(folder)),
            "full": lambda: on_full_disks(Path(folder), [int(number) for number in rest]),
            "rights": lambda: without_rights(Path(folder), rest[0]),
        }
        result = commands[command]()
    print(json.dumps(result), flush=True)
    del kept
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
