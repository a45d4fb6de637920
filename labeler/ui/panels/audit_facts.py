"""What is known about the chosen span, as names and values below each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from labeler.stages.audit_facts import Fact
from labeler.ui.language import shown, tr
from labeler.ui.widgets.kit import INNER, Card, caption, clear, label

NAME_WIDTH: Final = 88


class FactsView(QWidget):
    """A caption and a card; hidden while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._card = Card(margin=12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(INNER)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._card.body.addLayout(self._grid)
        self._card.setAccessibleName(tr("About this span"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, INNER, 0, 0)
        box.setSpacing(INNER)
        box.addWidget(caption(tr("About this span")))
        box.addWidget(self._card)
        self.hide()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show what is known."""
        clear(self._grid)
        for at, fact in enumerate(facts):
            about, known, whole = shown(fact.name), shown(fact.value), shown(fact.whole)
            name, value = label(about, "muted"), label(breakable(known), wrap=True)
            value.setMinimumWidth(0)
            value.setToolTip(whole)
            value.setAccessibleName(f"{about}: {whole or known}")
            self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, at, 1)
        self.setVisible(bool(facts))


def breakable(text: str) -> str:
    """``text`` that may break inside long ids and paths; numbers stay whole."""
    return "".join(
        c + "\u200b" if c in "/_.-#?&=" and not text[at + 1 : at + 2].isdigit() else c for at, c in enumerate(text)
    )
