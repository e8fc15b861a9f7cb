"""Levels to choose from, in their colours."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..messages import tr

NONE = 0


class LevelButtons(QWidget):
    """Levels 1 to 4, and none. ``changed`` when another one is chosen; nothing is chosen at first."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        from ..symbology.levels import LEVELS

        super().__init__(parent)
        self.setObjectName("OrsenLevelButtons")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for style in LEVELS:
            button = self._button(style.level, str(style.level), style.label)
            font = button.font()
            font.setPointSizeF(font.pointSizeF() * 1.3)
            button.setFont(font)
            button.setStyleSheet(
                f"QToolButton {{ background: {style.fill}; color: {style.ink}; border: 2px solid {style.outline}; "
                "border-radius: 4px; padding: 5px; }"
                "QToolButton:checked { border: 4px solid palette(text); padding: 3px; }"
                "QToolButton:focus { border: 3px dashed palette(text); padding: 4px; }"
                "QToolButton:checked:focus { border: 4px solid palette(text); padding: 3px; }"
            )
            row.addWidget(button)
        row.addWidget(self._button(NONE, tr("None"), tr("Retain no level: only tell the counter-visit")))
        self.group.idClicked.connect(lambda _: self.changed.emit())

    def level(self) -> int:
        """Return the chosen level, 0 for none."""
        return max(self.group.checkedId(), NONE)

    def chosen(self) -> bool:
        """Whether something is chosen."""
        return self.group.checkedId() >= 0

    def choose(self, level: int) -> None:
        """Choose a level, 0 for none."""
        self.group.button(level).setChecked(True)
        self.changed.emit()

    def button(self, level: int) -> QToolButton:
        """Return the button of a level."""
        return self.group.button(level)

    def _button(self, level: int, text: str, label: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"OrsenRetain{level}")
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        font = button.font()
        font.setBold(True)
        button.setFont(font)
        # Told by a sign too: no one colour of a border is seen on all four levels in both themes.
        button.toggled.connect(lambda on: button.setText(f"✓ {text}" if on else text))
        self.group.addButton(button, level)
        return button
