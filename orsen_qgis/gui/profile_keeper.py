"""Profiles of an import window: offered where they fit, taken, kept under a name, read and written as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from ..messages import explain, tr
from ..problems import Problem
from ..stock.profile import Profile, load_profile
from ..stock.profile_store import fitting, kept_profiles, save_profile
from .import_dialog import ImportDialog
from .mapping_draft import MappingDraft

KINDS = "JSON (*.json)"


class ProfileKeeper(QObject):
    """Listens to the profile bar of one window. ``show`` is called when the draft has become another one."""

    def __init__(
        self,
        dialog: ImportDialog,
        folder: Path,
        labels: Mapping[str, str],
        show: Callable[[], None],
    ) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self.draft: MappingDraft | None = None
        self.folder = folder
        self.labels = labels
        self.show = show
        self.kept: dict[str, Profile] = {}
        self.read_here: dict[str, Profile] = {}  # of files, for as long as the window stands
        self.detected: Profile | None = None
        bar = dialog.profiles
        bar.chosen.connect(self.choose)
        bar.saveAsked.connect(self.save)
        bar.readAsked.connect(self.read)
        bar.writeAsked.connect(self.write)

    def offer(self, draft: MappingDraft) -> None:
        """List the kept profiles for a draft that holds what was recognised. The only one that fits is taken."""
        self.draft, self.detected = draft, draft.profile()
        fits = self._fitting()
        self.choose(fits[0] if len(fits) == 1 else "")

    def choose(self, name: str) -> None:
        """Take a kept profile, or what was recognised for an empty name."""
        if self.draft is None or self.detected is None:
            return
        self._list(name)
        self.draft.take(self.kept.get(name, self.detected))
        self.show()

    def save(self) -> None:
        """Ask for a name and keep the mapping under it."""
        if self.draft is None:
            return
        proposed = self.dialog.profiles.profiles.currentData() or Path(self.draft.look.name).stem
        name, said = QInputDialog.getText(self.dialog, tr("Keep the mapping"), tr("Name of the profile"), text=proposed)
        if said and name.strip():
            self.keep(name.strip())

    def keep(self, name: str) -> None:
        """Keep the mapping under a name."""
        if self._try(lambda draft: save_profile(draft.profile(), name, self.folder)):
            self._list(name)

    def read(self) -> None:
        """Take the mapping of a JSON file."""
        path, _ = QFileDialog.getOpenFileName(self.dialog, tr("Read a profile"), "", KINDS)
        if path:
            self.read_from(path)

    def read_from(self, path: str) -> None:
        """Take the mapping of a JSON file."""

        def take(draft: MappingDraft) -> None:
            profile = load_profile(Path(path), draft.schema, self.labels)
            self.read_here[Path(path).stem] = profile
            draft.take(profile)

        if self._try(take):
            self._list(Path(path).stem)
            self.show()

    def write(self) -> None:
        """Write the mapping to a JSON file."""
        path, _ = QFileDialog.getSaveFileName(self.dialog, tr("Write the profile"), "", KINDS)
        if path:
            self.write_to(path)

    def write_to(self, path: str) -> None:
        """Write the mapping to a JSON file."""
        whole = path if path.casefold().endswith(".json") else path + ".json"
        self._try(lambda draft: save_profile(draft.profile(), whole, self.folder))

    def _list(self, current: str) -> None:
        if self.draft is None:
            return
        self.kept = {**kept_profiles(self.folder, self.draft.schema, self.labels), **self.read_here}
        fits = self._fitting()
        self.dialog.profiles.show_profiles(fits, [name for name in self.kept if name not in fits], current)

    def _fitting(self) -> list[str]:
        if self.draft is None:
            return []
        return fitting(self.draft.look.names, self.folder, self.draft.schema, self.labels)

    def _try(self, action: Callable[[MappingDraft], object]) -> bool:
        if self.draft is None:
            return False
        try:
            action(self.draft)
        except Problem as problem:
            self.dialog.trouble.say(explain(problem))
            return False
        return True
