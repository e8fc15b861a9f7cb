"""One recipient's copy while it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .furniture import CopyMarks
from .parts import Part
from .picture import Picture

if TYPE_CHECKING:
    from ..circles.policy import Recipient
    from ..circles.register import Issued


@dataclass
class CopyInWork:
    """One recipient's copy: its pictures, then its encrypted files."""

    recipient: Recipient
    issued: Issued
    pictures: list[Picture] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    password: str = ""
    delivered: bool = False

    @property
    def marks(self) -> CopyMarks:
        """What its pages say of it."""
        return CopyMarks(self.recipient.name, self.issued.copy, self.issued.register, self.issued.head)

    @property
    def watermark(self) -> str:
        """What is burned into its pages."""
        return f"{self.recipient.name} · {self.issued.copy}"
