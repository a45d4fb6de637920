"""The page of one section of Model: parts below each other, which scroll where the window is small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.ui.widgets.kit import GAP, MARGIN


def section(name: str, *parts: QWidget | QLayout, grows: QWidget | QLayout | None = None) -> QScrollArea:
    """A page of parts below each other.

    Args:
        name: what a screen reader says.
        grows: the part that takes the room of a larger window; none leaves it empty at the end.
    """
    page = QWidget()
    page.setObjectName("page")
    box = QVBoxLayout(page)
    box.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
    box.setSpacing(GAP)
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part, int(part is grows))
        else:
            box.addLayout(part, int(part is grows))
    if grows is None:
        box.addStretch(1)
    scroll = QScrollArea()
    scroll.setAccessibleName(name)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(page)
    return scroll


def shared(layout: QBoxLayout, *shares: int) -> QBoxLayout:
    """Let the parts of a layout share its room so."""
    for at, share in enumerate(shares):
        layout.setStretch(at, share)
    return layout
