"""The rail at the left: where one can go."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QVBoxLayout, QWidget

from labeler.ui.actions import Actions
from labeler.ui.icons import icon, pixmap
from labeler.ui.language import tr
from labeler.ui.theme import SCHEMES, Theme, interface_font
from labeler.ui.widgets.kit import set_role

WIDTH: Final = 76
BUTTON: Final = QSize(64, 52)
BESIDE: Final = 6
"""Pixels of a button that its word leaves free; a longer word makes the rail wider."""
LOGO: Final = 32


class RailButton(QToolButton):
    """An icon with its word below. Triggers an action; does not follow its enabled state."""

    def __init__(self, action: QAction, icon_name: str, theme: Theme) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._theme, self._action = theme, action
        self.setText(action.text())
        self.setToolTip(action.toolTip())
        self.setAccessibleName(action.statusTip())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(20, 20))
        self.setFont(interface_font(11))
        word = self.fontMetrics().horizontalAdvance(self.text())
        self.setFixedSize(max(BUTTON.width(), word + BESIDE), BUTTON.height())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "rail")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self.draw()

    def _follow(self) -> None:
        """The action may have another key."""
        self.setToolTip(self._action.toolTip())

    def draw(self) -> None:
        """Draw the icon in the colours of the theme."""
        self.setIcon(icon(self._icon_name, self._theme))


class Rail(QWidget):
    """The rail. ``select`` marks where one is.

    Args:
        places: pairs of panel id and action id, from the top.
        foot: action ids at the bottom.
    """

    def __init__(self, actions: Actions, theme: Theme, places: list[tuple[str, str]], foot: list[str]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Places"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: list[RailButton] = []
        self._places: dict[str, RailButton] = {}
        self._logo = QLabel()
        self._logo.setAccessibleName("Labeler")
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 14, 6, 12)
        box.setSpacing(4)
        box.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(10)
        for panel, action_id in places:
            made = self._add(box, actions, action_id)
            made.setCheckable(True)
            self._group.addButton(made)
            self._places[panel] = made
        box.addStretch(1)
        for action_id in foot:
            self._add(box, actions, action_id)
        widest = max(made.width() for made in self._buttons)
        for made in self._buttons:
            made.setFixedWidth(widest)
        self.setFixedWidth(WIDTH - BUTTON.width() + widest)
        theme.changed.connect(self._draw)
        self._draw()

    def select(self, panel: str) -> None:
        """Mark where one is."""
        self._places[panel].setChecked(True)

    def _add(self, box: QVBoxLayout, actions: Actions, action_id: str) -> RailButton:
        made = RailButton(actions[action_id], actions.rows[action_id].icon, self._theme)
        self._buttons.append(made)
        box.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    def _draw(self) -> None:
        for made in self._buttons:
            made.draw()
        self._logo.setPixmap(logo(self._theme, self.devicePixelRatioF()))


def logo(theme: Theme, ratio: float) -> QPixmap:
    """Labeler's sign in the accent of the theme."""
    own = SCHEMES["light"]
    colours = {own.accent: theme.current.accent, own.on_accent: theme.current.on_accent}
    image = pixmap("labeler", "#000000", round(LOGO * ratio), tuple(colours.items()))
    image.setDevicePixelRatio(ratio)
    return image
