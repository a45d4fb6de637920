"""The cards of Home: what is next, work that runs, where the tokens go, and three small ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from labeler.domain.progress import Progress
from labeler.ui.actions import Actions
from labeler.ui.jobs import Job
from labeler.ui.language import tr, trn
from labeler.ui.panels import home_text
from labeler.ui.panels.home_flow import FlowBar
from labeler.ui.panels.home_next_text import NextWords
from labeler.ui.steps import step_words
from labeler.ui.theme import Theme
from labeler.ui.widgets.job_card import JobCard
from labeler.ui.widgets.kit import GAP, MARGIN, ActionButton, Card, button, caption, clear, column, label, row, set_role

if TYPE_CHECKING:
    from labeler.stages.home import HomeView


class NextCard(Card):
    """The one thing to do, with its button and key."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(margin=MARGIN)
        self._actions = actions
        self._words: NextWords | None = None
        self._shown: list[ActionButton] = []
        self.setAccessibleName(tr("Next", about="what to do next"))
        self.heading = label("", "heading", wrap=True)
        self.text = label("", "muted", wrap=True)
        self._buttons = row()
        self.body.addWidget(caption(tr("Next", about="what to do next")))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.text)
        self.body.addSpacing(4)
        self.body.addLayout(self._buttons)
        self.body.addStretch(1)

    @property
    def buttons(self) -> list[ActionButton]:
        """The buttons, the primary one first."""
        return list(self._shown)

    def say(self, words: NextWords) -> None:
        """Show what is next; the buttons stay when they are the same."""
        before, self._words = self._words, words
        self.heading.setText(words.heading)
        self.text.setText(words.text)
        self.setAccessibleDescription(f"{words.heading}. {words.text}")
        wanted = (words.primary, words.others)
        if before is not None and (before.primary, before.others) == wanted:
            return
        clear(self._buttons)
        self._shown = [
            ActionButton(self._actions[action_id], primary=not at, key="right")
            for at, action_id in enumerate(filter(None, (words.primary, *words.others)))
        ]
        for made in self._shown:
            self._buttons.addWidget(made)
        self._buttons.addStretch(1)


class HomeJobCard(JobCard):
    """A job with what it is at, and a line about what comes or came."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.remark = label("", "muted", wrap=True)
        self.body.insertWidget(4, self.remark)
        self.remark.hide()

    def follow(self, job: Job) -> None:
        """Show this job from now on."""
        if self.job is not None:
            self.job.progressed.disconnect(self._step)
        super().follow(job)
        job.progressed.connect(self._step)

    def say(self, remark: str) -> None:
        """Say something below the progress."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def _step(self, at: Progress) -> None:
        job = self.job
        if job is not None:
            note = step_words(at.note)
            says_more = note and not note.endswith(job.title)
            self.name.setText(tr("{title}: {note}", title=job.title, note=note) if says_more else job.title)


class WorkCard(QStackedWidget):
    """What can be dropped here while nothing runs, else the work that runs.

    Signals:
        rejected_asked: the person wants to see the rejected records.
        files_asked, folder_asked: the person wants to choose what to import.
    """

    rejected_asked = Signal()
    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.idle = Card(tr("Import", about="a heading"), as_caption=True)
        self.hint = label(tr("Drop archives, HTML, folders or tables anywhere on this window."), wrap=True)
        self.last = label("", "muted", wrap=True)
        self.rejected = button("", tr("Show what could not come in, and why"), self.rejected_asked.emit, role="link")
        self.files = button(tr("Choose files…"), tr("Choose files to import"), self.files_asked.emit)
        self.folder = button(
            tr("Choose folder…"), tr("Choose a folder to import with all that is in it"), self.folder_asked.emit
        )
        for part in (self.hint, self.last):
            self.idle.body.addWidget(part)
        self.idle.body.addLayout(row(self.rejected, None))
        self.idle.body.addStretch(1)
        self.idle.body.addLayout(row(self.files, self.folder, None))
        self.addWidget(self.idle)
        self._jobs: dict[str, HomeJobCard] = {}
        self.say("", 0)

    def say(self, last: str, rejected: int) -> None:
        """Show how the last import went, and how many records of the project were rejected."""
        if last:
            self.last.setText(last)
        self.last.setVisible(bool(self.last.text()))
        self.rejected.setText(trn("{count:,} record rejected, show", "{count:,} records rejected, show", rejected))
        self.rejected.setAccessibleName(self.rejected.text())
        self.rejected.setVisible(rejected > 0)

    def follow(self, title: str, job: Job, remark: str = "") -> HomeJobCard:
        """Show a job."""
        if title not in self._jobs:
            card = HomeJobCard(title)
            card.rejected_asked.connect(lambda _rows: self.rejected_asked.emit())
            self._jobs[title] = card
            self.addWidget(card)
        card = self._jobs[title]
        card.follow(job)
        card.say(remark)
        self.setCurrentWidget(card)
        return card

    def settle(self) -> None:
        """Show a job that still runs, else the invitation to import; a failure stays until the next job."""
        running = [card for card in self._jobs.values() if card.job is not None and card.job.is_running]
        failed = (
            isinstance(now := self.currentWidget(), HomeJobCard) and now.job is not None and now.job.error is not None
        )
        if running:
            self.setCurrentWidget(running[-1])
        elif not failed:
            self.setCurrentWidget(self.idle)


class FlowCard(Card):
    """Where the tokens go.

    Signals:
        asked: the Flow of a part that was clicked.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Where the tokens go"), margin=MARGIN)
        self.bar = FlowBar(theme)
        self.bar.asked.connect(self.asked)
        self.bar.placed.connect(self._name_thin)
        self.thin = label("", "muted", wrap=True)
        self.note = label("", "muted", wrap=True)
        self.body.setSpacing(12)
        for part in (self.bar, self.thin, self.note):
            self.body.addWidget(part)
        self.thin.hide()

    def show_view(self, view: HomeView) -> None:
        """Show the flow, or what is needed for one."""
        self.bar.setVisible(bool(view.flow))
        self.bar.show_flow(view.flow, view.counts.tokens)
        self.note.setText(
            home_text.flow_note(view)
            if view.flow
            else tr("Nothing is prepared yet. After that, every token shows up here.")
        )

    def _name_thin(self) -> None:
        thin = [f"{part.name} {part.share}" for part in self.bar.unlabelled()]
        self.thin.setText(tr("Too thin for a label: {parts}", parts=", ".join(thin)))
        self.thin.setVisible(bool(thin))


class FactCard(Card):
    """A title, one or two lines, and perhaps a button."""

    def __init__(self, title: str, tip: str, act: QPushButton | None = None) -> None:
        super().__init__()
        self._title = title
        self.setToolTip(tip)
        self.lines = label("", "muted", wrap=True)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.addLayout(column(label(title, "strong"), self.lines), 1)
        if act is not None:
            top.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addStretch(1)
        self.outcome = label("", "", wrap=True)
        self.body.addWidget(self.outcome)
        self.say("")
        self.tell("")

    def say(self, text: str) -> None:
        """Show the facts."""
        self.lines.setText(text)
        self.setAccessibleName(f"{self._title}. {text}")

    def tell(self, text: str, role: str = "muted") -> None:
        """Show what came of the button, below the facts."""
        set_role(self.outcome, role)
        mark = {"good": "● ", "error": "▲ "}.get(role, "")
        self.outcome.setText(mark + text if text else "")
        self.outcome.setVisible(bool(text))


def dashboard(next_card: NextCard, work: WorkCard, flow: FlowCard, facts: Sequence[FactCard]) -> QWidget:
    """The cards on a page that scrolls where the window is low."""
    page = QWidget()
    page.setObjectName("page")
    top = row(next_card, work, gap=GAP)
    top.setStretch(0, 2)
    top.setStretch(1, 1)
    low = row(*facts, gap=GAP)
    for at in range(len(facts)):
        low.setStretch(at, 1)
    box = QVBoxLayout(page)
    box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    box.setSpacing(GAP)
    box.addLayout(top)
    box.addWidget(flow)
    box.addLayout(low)
    box.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(page)
    return scroll
