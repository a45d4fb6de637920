"""The foot of the *why* pane: verdicts that stand, the keys to give one, and whether it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from labeler.ui.actions import Actions
from labeler.ui.language import tr
from labeler.ui.speech import announce
from labeler.ui.widgets.kit import GAP, INNER, ActionButton, button, caption, clear, label, row, set_role

MOST_LINES: Final = 3
SIGNS: Final = {"good": "● ", "error": "▲ ", "muted": ""}


class VerdictBar(QFrame):
    """It keeps its height while verdicts are given, so that nothing on the page moves: they stand in a line of its own."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = caption("")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.consequence = label("", "muted", wrap=True)
        self.state = label("", "muted", wrap=True)
        self.take_back = button(
            tr("Take back"), actions["take_back"].toolTip(), actions["take_back"].trigger, role="link"
        )
        self.agree = ActionButton(actions["agree"], key="left")
        self.overturn = ActionButton(actions["overturn"], key="left")
        buttons = QHBoxLayout()
        buttons.setSpacing(INNER)
        buttons.addWidget(self.agree, 1)
        buttons.addWidget(self.overturn, 1)
        told = row(self.state, gap=INNER)
        told.setStretch(0, 1)
        told.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(GAP, 12, GAP, 12)
        box.setSpacing(INNER)
        box.addWidget(self.heading)
        box.addLayout(self.lines)
        box.addWidget(self.consequence)
        box.addLayout(buttons)
        box.addLayout(told)
        self.take_back.hide()
        self.show_standing("", (), "")

    def show_standing(self, heading: str, lines: Sequence[str], consequence: str) -> None:
        """Show the verdicts that stand, the newest last, and what they do."""
        self.heading.setText(heading)
        clear(self.lines)
        left = lines[:-MOST_LINES]
        if left:
            more = label(tr("{count:,} before", count=len(left)), "muted")
            more.setToolTip("\n".join(left))
            self.lines.addWidget(more)
        for text in lines[-MOST_LINES:]:
            self.lines.addWidget(label(text, wrap=True))
        self.consequence.setText(consequence)
        self.consequence.setVisible(bool(consequence))
        self.setAccessibleName(". ".join(part for part in (heading, *lines, consequence) if part))

    def tell(self, text: str, role: str = "muted", *, can_take_back: bool = False) -> None:
        """Say what became of a verdict: ``good`` when it is saved, ``error`` when it is not."""
        set_role(self.state, role)
        self.state.setText(f"{SIGNS[role]}{text}" if text else "")
        announce(self.state, text, urgent=role == "error")
        self.take_back.setVisible(can_take_back)
