"""What a person asked for, in one piece, and where it goes."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from ..problems import Problem
from .pages import District, Plan

if TYPE_CHECKING:
    from ..circles.holdings import Override
    from ..circles.policy import Circle
    from ..stock.table import Table
    from .sealing import SigningKey


@dataclass(frozen=True)
class Destinations:
    """Where copies, passwords and, if asked, a picture for the person who exports go."""

    folder: Path
    secrets: Path
    preview: Path | None = None

    def check(self) -> None:
        """Raise Problem unless copies can be written, and passwords stay apart from them. Writes nothing that stays."""
        from ..circles.secrets_file import check_secrets_file

        folder = self.folder.resolve()
        if folder.exists() and not folder.is_dir():
            raise Problem("OUTPUT “{folder}” is a file. Choose a folder.", folder=self.folder)
        if not folder.exists() and not folder.parent.is_dir():
            raise Problem("The folder above OUTPUT “{folder}” does not exist. Create it first.", folder=self.folder)
        if self.secrets.resolve().is_relative_to(folder):
            raise Problem(
                "SECRETS “{secrets}” lies inside OUTPUT: whoever gets the folder would get the passwords. Choose a "
                "file outside it.",
                secrets=self.secrets,
            )
        if self.preview is not None and (
            not self.preview.parent.is_dir() or self.preview.suffix.casefold() != ".png" or self.preview.is_dir()
        ):
            raise Problem("PREVIEW “{file}” must be a .png file in a folder that exists.", file=self.preview)
        if self.preview is not None and self.preview.resolve().is_relative_to(folder):
            raise Problem(
                "PREVIEW “{file}” lies inside OUTPUT: it opens without a password, and would leave with the copies. "
                "Choose a file outside it.",
                file=self.preview,
            )
        check_secrets_file(self.secrets)


@dataclass(frozen=True)
class Order:
    """One export. ``addresses``: rated addresses. ``territory``: shapely geometry in their system, or None.

    ``own``: the layer that the addresses come from, which no background may be.
    ``signing``: the landlord's key, where copies are signed. ``override``: who releases whatever the recipients hold
    already, and why.
    """

    addresses: Table
    circle: Circle
    territory: Any
    districts: Sequence[District]
    backgrounds: Sequence[QgsVectorLayer]
    own: QgsVectorLayer | None
    label_field: str
    plan: Plan
    dpi: int
    title: str
    on: datetime.date
    plugin_version: str
    destinations: Destinations
    transforms: QgsCoordinateTransformContext
    override: Override | None = None
    signing: SigningKey | None = None
