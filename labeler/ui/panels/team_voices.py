"""What each person said of a document, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from labeler.stages.adjudicate import Disagreement, Voice
from labeler.ui.language import tr
from labeler.ui.panels import team_disagreements_text as says
from labeler.ui.widgets.kit import GAP, INNER, clear, column, label, row, set_role

WIDE: Final = 320
VOICE: Final = "voice"


class Voices(QScrollArea):
    """A card for each person: the grade, who, what they wrote, what they marked, and how it came about."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What people said"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDE)
        self.setMaximumWidth(WIDE + 40)
        page = QWidget()
        page.setObjectName("page")
        self._box = QVBoxLayout(page)
        self._box.setContentsMargins(0, 0, INNER, 0)
        self._box.setSpacing(INNER)
        self.setWidget(page)

    def show_voices(self, d: Disagreement | None, text: str) -> None:
        """Show what was said of a document; nothing for None."""
        clear(self._box)
        if d is None:
            return
        self._box.addWidget(label(says.how_far_title(d), "strong", wrap=True))
        if d.settled is not None:
            self._box.addWidget(label(says.settled_line(d), "muted", wrap=True))
        for voice in d.voices:
            self._box.addWidget(_card(voice, text))
        self._box.addStretch(1)

    @property
    def texts(self) -> Sequence[str]:
        """What the cards say, for whoever reads them out."""
        return [card.accessibleName() for card in self.findChildren(QFrame, VOICE)]


def _card(voice: Voice, text: str) -> QFrame:
    made = QFrame()
    set_role(made, "card")
    grade = label(says.said(voice), "figure" if voice.value is not None else "title")
    head = row(grade, gap=GAP)
    head.addLayout(column(label(voice.annotator, "strong"), label(says.facts(voice), "muted", wrap=True), gap=2), 1)
    box = column(gap=INNER)
    box.setContentsMargins(GAP, 12, GAP, 12)
    box.addLayout(head)
    if voice.comment:
        box.addWidget(label(voice.comment, wrap=True))
    for quote in says.quotes(voice, text):
        box.addWidget(label(quote, "muted", wrap=True))
    made.setLayout(box)
    made.setObjectName(VOICE)
    made.setAccessibleName(tr("Said {what} by {name}", what=says.said(voice), name=voice.annotator))
    return made
