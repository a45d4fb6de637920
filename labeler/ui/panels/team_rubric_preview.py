"""How a rubric looks at the desk: the same cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from labeler.domain.rubric import Rubric
from labeler.ui.language import tr
from labeler.ui.panels.grading.levels import Levels
from labeler.ui.panels.team_rubric_text import criterion_words
from labeler.ui.widgets.kit import Card, caption, label

if TYPE_CHECKING:
    from labeler.ui.shell import Shell


class Preview(Card):
    """Question, levels and criteria, as wide as at the desk."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(tr("At the desk"))
        self.question = caption("")
        self.question.setWordWrap(True)
        self.levels = Levels(shell.theme, shell.actions)
        self.levels.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.levels.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.further = label("", "muted", wrap=True)
        for part in (self.question, self.levels, self.further):
            self.body.addWidget(part)

    def show_rubric(self, made: Rubric) -> None:
        """Show a rubric, complete or not."""
        self.question.setText(made.question)
        once = {level.value: level for level in made.levels}
        self.levels.show_levels(tuple(once.values()))
        for card in self.levels.cards.values():
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parts = [criterion_words(c) for c in made.criteria]
        if made.problematic:
            parts.insert(0, tr("Problematic: flagged instead of graded"))
        self.further.setText("\n".join(parts))
        self.further.setVisible(bool(parts))
