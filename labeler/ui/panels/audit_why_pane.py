"""The *why* pane: the chain of decisions, what would turn it, and the human grades behind the score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labeler.stages.audit import GradeBehind
from labeler.stages.audit_chain import Step, Verdict
from labeler.stages.audit_facts import Fact
from labeler.stages.audit_why import Why
from labeler.ui.language import shown, tr, trn
from labeler.ui.panels.audit_facts import FactsView, breakable
from labeler.ui.panels.audit_says import blind_word, percent
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import (
    GAP,
    INNER,
    SIDE_WIDTH,
    Card,
    button,
    caption,
    clear,
    column,
    hairline,
    label,
    role_font,
    row,
    set_role,
)

SAID: Final = {
    Verdict.PASSED: tr("passed"),
    Verdict.DROPPED: tr("dropped"),
    Verdict.NOT_ASKED: tr("not asked"),
}
DOTS: Final = {Verdict.PASSED: "good", Verdict.DROPPED: "rule", Verdict.NOT_ASKED: "line"}
FIRST_GRADES: Final = 6
MOST_GRADES: Final = 60
DOT: Final = 9


class Dot(QWidget):
    """What a stage said: a full disc for passed, a cross for dropped, a ring for not asked."""

    def __init__(self, theme: Theme, verdict: Verdict) -> None:
        super().__init__()
        self._theme, self._verdict = theme, verdict
        self.setFixedSize(DOT + 3, 18)
        self.setAccessibleName(SAID[verdict])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour(DOTS[self._verdict] if self._verdict is not Verdict.NOT_ASKED else "muted")
        box = QRectF(1, (self.height() - DOT) / 2, DOT, DOT)
        if self._verdict is Verdict.DROPPED:
            painter.setPen(QPen(colour, 2))
            inner = box.adjusted(1, 1, -1, -1)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
            return
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if self._verdict is Verdict.PASSED else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))


class StepLine(QWidget):
    """One stage of the chain.

    Signals:
        opened: external id of the document the step links to.
        compared: the same, to be shown beside the document.
    """

    opened = Signal(str)
    compared = Signal(str)

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        said, why = shown(step.title), shown(step.detail)
        title = label(said, "strong" if step.verdict is Verdict.DROPPED else "", wrap=True)
        if step.verdict is Verdict.NOT_ASKED:
            set_role(title, "muted")
        texts = column(title, gap=2)
        if why:
            detail = label(breakable(why), "muted", wrap=True)
            detail.setMinimumWidth(0)
            texts.addWidget(detail)
        if step.link:
            twin = step.link
            tip = tr("Open {document} here", document=twin)
            go = button(tr("Open the twin"), tip, lambda: self.opened.emit(twin), role="link")
            go.setAccessibleName(tr("Open the twin {document}", document=twin))
            tip = tr("Show {document} beside this document", document=twin)
            beside = button(tr("Compare"), tip, lambda: self.compared.emit(twin), role="link")
            beside.setAccessibleName(tr("Compare with {document}", document=twin))
            texts.addLayout(row(go, beside, None))
        line = row(gap=INNER)
        line.addWidget(Dot(theme, step.verdict), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.setLayout(line)
        self.setAccessibleName(f"{SAID[step.verdict]}: {said}. {why}")


class GradeLine(QPushButton):
    """One grade behind the score; a click opens the document it was given to."""

    def __init__(self, theme: Theme, grade: GradeBehind, title: str, opened: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._grade, self._title = theme, grade, title
        self._who = " · ".join(part for part in (grade.annotator, blind_word(grade.blind), grade.at[:10]) if part)
        self.setFixedHeight(44)
        self.setAutoDefault(False)
        set_role(self, "line")
        weight = tr("weight {weight:.2%}, event {event}. Click to open it.", weight=grade.weight, event=grade.event)
        self.setToolTip(f"{title}\n{grade.document}\n{weight}")
        said = tr("Grade {grade}, weight {weight}", grade=grade.value, weight=percent(grade.weight))
        self.setAccessibleName(f"{said}, {title}, {self._who}")
        self.clicked.connect(lambda: opened())

    def sizeHint(self) -> QSize:
        """As wide as the card."""
        return QSize(200, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Weight, title over who and when, grade."""
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(2, 4, -6, -4)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        half = box.height() / 2
        painter.setFont(role_font(""))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(QRectF(box.left(), box.top(), 44, half), right | middle, percent(self._grade.weight))
        text = QRectF(box.left() + 56, box.top(), box.width() - 56 - 28, half)
        painter.drawText(text, left | middle, _elided(self._title, text.width()))
        painter.setFont(role_font("strong"))
        painter.drawText(QRectF(box.right() - 24, box.top(), 24, half), right | middle, str(self._grade.value))
        painter.setFont(role_font(""))
        painter.setPen(self._theme.colour("muted"))
        lower = text.translated(0, half)
        lower.setWidth(box.width() - 56)
        painter.drawText(lower, left | middle, _elided(self._who, lower.width()))


def _elided(text: str, width: float) -> str:
    return QFontMetricsF(role_font("")).elidedText(text[:200], Qt.TextElideMode.ElideRight, width)


class WhyPane(QScrollArea):
    """The pane.

    Signals:
        opened: external id of a document to open (a twin, a graded document).
        compared: external id of a twin to show beside the document.
        whole_asked: the person wants the chain of the whole document again.
    """

    opened = Signal(str)
    compared = Signal(str)
    whole_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grades: tuple[GradeBehind, ...] = ()
        self._titles: dict[str, str] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Why"))
        self.setMinimumWidth(260)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = caption(tr("Why this document?"))
        tip = tr("Show the chain of the whole document")
        self.whole = button(tr("Whole document"), tip, self.whole_asked.emit, role="link")
        self.quote = label("", "muted", wrap=True)
        self.chain = Card(margin=12)
        self.chain.setAccessibleName(tr("Chain of decisions"))
        self.turn_heading = caption("")
        self.turn = Card(margin=12)
        self.condition = label("", "", wrap=True)
        self.turn.body.addWidget(self.condition)
        self.facts = FactsView()
        self.score_heading = caption("")
        self.score_note = label("", "muted", wrap=True)
        self.grades = Card(margin=6)
        self.reading_heading = caption(tr("What the encoder read"))
        self.reading = label("", "", wrap=True)
        page = QWidget()
        page.setObjectName("page")
        box = QVBoxLayout(page)
        box.setContentsMargins(GAP, GAP, GAP, GAP)
        box.setSpacing(INNER)
        self.heading.setWordWrap(True)
        top = row(self.heading, self.whole)
        top.setStretch(0, 1)
        box.addLayout(top)
        for part in (self.quote, self.chain, 8, self.turn_heading, self.turn, self.facts, 8, self.score_heading, self.score_note,
                     self.grades, 8, self.reading_heading, self.reading):  # fmt: skip
            if isinstance(part, int):
                box.addSpacing(part)
            else:
                box.addWidget(part)
        box.addStretch(1)
        self.setWidget(page)

    def sizeHint(self) -> QSize:
        """The width of a side pane."""
        return QSize(SIDE_WIDTH, 600)

    def show_chain(self, why: Why, *, facts: Sequence[Fact] = (), quote: str, span: bool, pinned: bool) -> None:
        """Show a chain.

        Args:
            facts: what is known about the span.
            quote: the beginning of the span, or what the document is; empty for nothing.
            span: whether it is about a span, or about the whole document.
            pinned: whether the span stays when the mouse goes on.
        """
        of_span = tr("Why this span? · pinned") if pinned else tr("Why this span?")
        self.heading.setText(of_span if span else tr("Why this document?"))
        self.whole.setVisible(span)
        self.quote.setText(quote)
        self.quote.setVisible(bool(quote))
        clear(self.chain.body)
        for at, step in enumerate(why.steps):
            if at:
                self.chain.body.addWidget(hairline())
            line = StepLine(self._theme, step)
            line.opened.connect(self.opened)
            line.compared.connect(self.compared)
            self.chain.body.addWidget(line)
        self.facts.show_facts(facts)
        for part in (self.turn_heading, self.turn):
            part.setVisible(bool(why.turns))
        turns, condition = shown(why.turns), shown(why.condition)
        self.turn_heading.setText(turns)
        self.condition.setText(condition)
        self.turn.setAccessibleName(f"{turns} {condition}")

    def show_grades(
        self, score: float | None, grades: tuple[GradeBehind, ...], titles: dict[str, str], *, note: str = ""
    ) -> None:
        """Show the grades behind a score, heaviest first; ``note`` says why there are none, or what is wrong."""
        self._grades, self._titles = grades, titles
        self.score_heading.setText(tr("No score") if score is None else tr("Page score {score:.2f}", score=score))
        told = trn(
            "carried by {count:,} grade · weights × grades = {score:.2f}",
            "carried by {count:,} grades · weights × grades = {score:.2f}",
            len(grades),
            score=score or 0.0,
        )
        self.score_note.setText(note or told)
        self.grades.setVisible(bool(grades))
        self._list_grades(FIRST_GRADES)

    def show_reading(self, line: str) -> None:
        """Say how much of the document the encoder read."""
        for part in (self.reading_heading, self.reading):
            part.setVisible(bool(line))
        self.reading.setText(line)

    def _list_grades(self, count: int) -> None:
        clear(self.grades.body)
        for grade in self._grades[:count]:
            title = self._titles.get(grade.document) or grade.document
            made = GradeLine(self._theme, grade, title, partial(self.opened.emit, grade.document))
            self.grades.body.addWidget(made)
        left = self._grades[count:]
        if left:
            share = percent(sum(g.weight for g in left))
            text = trn("{count:,} more carries {share}", "{count:,} more carry {share}", len(left), share=share)
            more = button(text, tr("Show more grades"), lambda: self._list_grades(MOST_GRADES), role="link")
            more.setEnabled(count < MOST_GRADES)
            self.grades.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.grades.body.setSpacing(0)


def side(*parts: QWidget) -> QFrame:
    """Parts below each other with the hairline of the side at their left."""
    made = QFrame()
    made.setObjectName("side")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setLayout(column(*parts, gap=0))
    return made
