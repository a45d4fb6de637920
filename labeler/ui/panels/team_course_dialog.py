"""The course: pages read by keyboard, then questions, each with an explanation once it is answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labeler.domain.course import Question
from labeler.domain.rubric import Rubric
from labeler.ui.language import tr
from labeler.ui.panels.team_course_text import pages
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import GAP, INNER, button, clear, label, set_role


class CourseDialog(Sheet):
    """Enter and Right go on, Left goes back, a number answers.

    Signals:
        answered: numbers of the options, once all questions have an answer.
    """

    answered = Signal(list)

    def __init__(
        self, parent: QWidget | None, rubric: Rubric, questions: Sequence[Question], texts: Mapping[str, str]
    ) -> None:
        super().__init__(parent, tr("Course"), 760, 620)
        self._pages, self._questions = pages(rubric, texts), tuple(questions)
        self._at = 0
        self.answers: list[int | None] = [None] * len(self._questions)
        self.options: list[QPushButton] = []
        self.where = label("", "muted")
        self.heading = label("", "heading", wrap=True)
        page = QWidget()
        page.setObjectName("page")
        self._box = QVBoxLayout(page)
        self._box.setContentsMargins(0, 0, GAP, 0)
        self._box.setSpacing(GAP)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._scroll = scroll
        for part in (self.where, self.heading):
            self.outer.addWidget(part)
        self.outer.addWidget(scroll, 1)
        self.back = button(tr("Back"), tr("The page before (Left)"), self.go_back)
        self.next = button(tr("Next"), tr("The next page (Enter)"), self.go_on, role="primary")
        self.next.setDefault(True)
        self.closing.setText(tr("Leave", about="the course"))
        self.closing.setAccessibleName(tr("Leave the course"))
        self.closing.setToolTip(tr("Leave; answers given so far are not kept (Esc)"))
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.reject)
        self.finish(self.back, self.next)
        self._draw()

    @property
    def question(self) -> Question | None:
        """The question that is shown; None on a page to read."""
        at = self._at - len(self._pages)
        return self._questions[at] if 0 <= at < len(self._questions) else None

    @property
    def _question_at(self) -> int:
        return self._at - len(self._pages)

    def go_on(self) -> None:
        """The next page; after the last question the answers are given."""
        if self.question is not None and self.answers[self._question_at] is None:
            return
        if self._at + 1 < len(self._pages) + len(self._questions):
            self._at += 1
            self._draw()
        elif None not in self.answers:
            self.answered.emit([answer for answer in self.answers if answer is not None])
            self.accept()

    def go_back(self) -> None:
        """The page before."""
        if self._at:
            self._at -= 1
            self._draw()

    def answer(self, number: int) -> None:
        """Answer the question that is shown; the first answer counts."""
        question = self.question
        if question is not None and self.answers[self._question_at] is None and 1 <= number <= len(question.options):
            self.answers[self._question_at] = number
            self._draw()

    def _draw(self) -> None:
        clear(self._box)
        self.options = []
        question = self.question
        total = len(self._pages) + len(self._questions)
        self.where.setText(tr("{at} of {total}", about="pages", at=self._at + 1, total=total))
        if question is None:
            page = self._pages[self._at]
            self.heading.setText(page.title)
            for at, text in enumerate(page.paragraphs):
                self._box.addWidget(label(text, "strong" if at == 0 and self._at else "", wrap=True))
        else:
            self._draw_question(question)
        self._box.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(self.heading.text())
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(question is None or self.answers[self._question_at] is not None)
        self.next.setText(tr("Finish") if self._at + 1 == total else tr("Next"))
        self.next.setAccessibleName(self.next.text())
        if self.next.isEnabled():
            self.next.setFocus()
        elif self.options:  # after Next lost the focus: it must not go on to Leave
            self.options[0].show()
            self.options[0].setFocus()

    def _draw_question(self, question: Question) -> None:
        given = self.answers[self._question_at]
        self.heading.setText(tr("Question {at} of {total}", at=self._question_at + 1, total=len(self._questions)))
        self._box.addWidget(label(question.text, "strong", wrap=True))
        for number, text in enumerate(question.options, 1):
            mark = "" if given is None else "✓  " if number == question.right else "✗  " if number == given else ""
            made = button(
                f"{mark}{number}   {text}", tr("Answer {number}", number=number), partial(self.answer, number)
            )
            made.setStyleSheet("text-align: left")
            if given is not None:
                made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the first answer counts
            made.setAccessibleName(tr("Answer {number}: {text}", number=number, text=text))
            self.options.append(made)
            self._box.addWidget(made)
        if given is not None:
            frame = QFrame()
            set_role(frame, "message")
            box = QVBoxLayout(frame)
            box.setContentsMargins(12, INNER, 12, INNER)
            is_right = given == question.right
            said = tr("Right.") if is_right else tr("The answer is {number}.", number=question.right)
            box.addWidget(label(said, "strong"))
            box.addWidget(label(question.why, "", wrap=True))
            self._box.addWidget(frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers answer, Left and Right turn pages."""
        number = event.key() - int(Qt.Key.Key_0)
        if 1 <= number <= 9 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.answer(number)
        elif event.key() == Qt.Key.Key_Left:
            self.go_back()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)
