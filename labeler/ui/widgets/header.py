"""The header: where one is and the state that matters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from labeler.ui.widgets.kit import GAP, INNER, MARGIN, label, row

HEIGHT: Final = 56


class Header(QWidget):
    """Title, chips and subtitle at the left, the panel's own widgets at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.title = label("", "title")
        self.subtitle = label("", "muted")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._left = QStackedWidget()
        self._right = QStackedWidget()
        for stack in (self._left, self._right):
            stack.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._parts: dict[str, tuple[QWidget, QWidget]] = {}
        box = QHBoxLayout(self)
        box.setContentsMargins(MARGIN, 0, MARGIN, 0)
        box.setSpacing(GAP)
        box.addWidget(self.title)
        box.addWidget(self._left)
        box.addWidget(self.subtitle, 1)
        box.addWidget(self._right)

    def add(self, panel: str, chips: Sequence[QWidget], widgets: Sequence[QWidget]) -> None:
        """Take over what a panel shows in the header."""
        left, right = QWidget(), QWidget()
        left.setLayout(row(*chips, gap=INNER))
        right.setLayout(row(*widgets, gap=GAP))
        self._left.addWidget(left)
        self._right.addWidget(right)
        self._parts[panel] = (left, right)

    def show_panel(self, panel: str, title: str, subtitle: str) -> None:
        """Show the parts of one panel."""
        for stack, part in zip((self._left, self._right), self._parts[panel], strict=True):
            _fit(stack, part)
        self._left.setVisible(bool(self._parts[panel][0].children()[1:]))
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.setAccessibleName(f"{title}. {subtitle}")


def _fit(stack: QStackedWidget, part: QWidget) -> None:
    """Show ``part``; hidden parts take no room."""
    ignored, taken = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum
    for at in range(stack.count()):
        page = stack.widget(at)
        if page is not None:
            page.setSizePolicy(taken if page is part else ignored, QSizePolicy.Policy.Preferred)
    stack.setCurrentWidget(part)
