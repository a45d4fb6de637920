"""The right column: the question, the levels, what else can be said, what is not saved, what the keys do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from labeler.domain.rubric import Rubric
from labeler.ui.language import tr
from labeler.ui.panels.grading.comment import CommentField
from labeler.ui.panels.grading.criteria import CriteriaList
from labeler.ui.panels.grading.hint import HintLine
from labeler.ui.panels.grading.levels import Levels
from labeler.ui.panels.grading.notice import Notice
from labeler.ui.panels.grading.visit import Visit
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, INNER, MARGIN, SIDE_WIDTH, ActionButton, button, caption, label, row, set_role

ALSO: Final = ("skip", "flag", "evidence", "comment", "undo", "redo")
ROOMY: Final = 740


class Trouble(QFrame):
    """An answer that is not saved, why, and a way on."""

    def __init__(self, retry: Callable[[], object]) -> None:
        super().__init__()
        set_role(self, "message", tone="rule")
        self.words = label("", "error", wrap=True)
        self.retry = button(tr("Try again"), tr("Record the answer again"), retry, role="primary")
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.addWidget(self.words)
        box.addLayout(row(self.retry, None))
        self.hide()

    def say(self, words: str) -> None:
        """Show the reason; nothing when empty."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


class Side(QWidget):
    """The column of 348 pixels beside the document."""

    def __init__(self, shell: Shell, retry: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDE_WIDTH)
        self.question = caption("")
        self.levels = Levels(shell.theme, shell.actions)
        self.problematic = ActionButton(shell.actions["problematic"], key="left")
        self.problematic.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.problematic.hide()
        self.criteria = CriteriaList()
        self.buttons = {name: ActionButton(shell.actions[name], key="left") for name in ALSO}
        self.comment = CommentField()
        self.trouble = Trouble(retry)
        self.notice = Notice()
        self.hint = HintLine(shell.theme)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(INNER)
        for at, made in enumerate(self.buttons.values()):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(made, at // 2, at % 2)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        box.setSpacing(0)
        for part, space in (
            (self.question, 12), (self.levels, 8), (self.problematic, 0), (self.criteria, 12), (caption(tr("Also")), 10), (grid, 10), (self.comment, 0),
        ):  # fmt: skip
            if isinstance(part, QGridLayout):
                box.addLayout(part)
            else:
                box.addWidget(part)
            box.addSpacing(space)
        box.addStretch(1)
        box.addWidget(self.notice)
        box.addSpacing(INNER)
        box.addWidget(self.trouble)
        box.addSpacing(INNER)
        box.addWidget(self.hint)

    def show_rubric(self, rubric: Rubric) -> None:
        """The question and the levels in force."""
        self.question.setText(rubric.question)
        self.question.setWordWrap(True)
        self.levels.show_levels(rubric.levels)
        self.problematic.setVisible(rubric.problematic)
        self.criteria.show_criteria(rubric.criteria)

    def show_visit(self, visit: Visit | None) -> None:
        """What was said of the document."""
        self.levels.show_grade(visit.value if visit else None, visit.was if visit else None)
        self.criteria.show_visit(visit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less height for each level where the window is low."""
        super().resizeEvent(event)
        low = self.height() < ROOMY
        self.levels.set_low(low)
        self._box.setContentsMargins(MARGIN, GAP if low else MARGIN, MARGIN, INNER if low else GAP)
        self._box.activate()
