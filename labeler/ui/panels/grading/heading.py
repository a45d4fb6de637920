"""What the desk shows in the header: today's count, what is saved, that it is blind, under whose name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar, QWidget

from labeler.ui.language import tr
from labeler.ui.panels.grading.answers import Answers
from labeler.ui.panels.grading.facts import today_words
from labeler.ui.panels.grading.words import waiting_words
from labeler.ui.speech import announce
from labeler.ui.widgets.kit import Chip, button, label

SEEN = tr("You saw the score of this document before. An answer given now says so.")
OTHERS = tr("You saw other people's grades of this document in Team. An answer given now says so.")
BLIND = tr(
    "Neither the score nor other people's grades are shown before you grade, and every grade records that they were not."
)
WAITING = tr("They are on this machine's disk, and are recorded in order as soon as the project's server answers.")


class Heading:
    """The parts of the header; the window lays them out."""

    def __init__(self, ask_name: Callable[[], object]) -> None:
        self.today = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(120)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Graded today"))
        self.saved = Chip(tr("saved"), "good")
        self.blind = Chip(tr("blind"))
        self.blind.setToolTip(BLIND)
        self.name = button("", tr("Whose grades these are. Change the name…"), ask_name, role="link")
        self.saved_state = (tr("saved"), "good", "")

    @property
    def widgets(self) -> list[QWidget]:
        """In order."""
        return [self.today, self.bar, self.saved, self.blind, self.name]

    def show_blind(self, score_seen: bool, others_seen: bool) -> None:
        """Whether the next answer is blind."""
        words, tip = (
            (tr("score seen"), SEEN)
            if score_seen
            else (tr("grades seen"), OTHERS)
            if others_seen
            else (tr("blind"), BLIND)
        )
        if words != self.blind.text():
            self.blind.say(words)
            self.blind.setToolTip(tip)

    def show_today(self, graded: int, goal: int, pace: str = "") -> None:
        """How far today got, and how fast."""
        self.today.setText(today_words(graded, goal))
        self.today.setToolTip(pace)
        if self.bar.parentWidget() is not None:
            self.bar.setVisible(goal > 0)
        self.bar.setRange(0, max(1, goal))
        self.bar.setValue(min(graded, goal))

    def show_name(self, annotator: str) -> None:
        """Under whose name grades are given."""
        self.name.setText(tr("as {annotator}", annotator=annotator))
        self.name.setAccessibleName(tr("Grading as {annotator}. Change the name", annotator=annotator))

    def show_saved(self, answers: Answers) -> None:
        """Whether everything that was said is durable."""
        if answers.unsaved:
            why = tr("not saved: {reason}", reason=answers.unsaved[-1].reason)
            state = (why, "rule", tr("An answer could not be recorded."))
        elif answers.courier.waiting:
            state = (waiting_words(answers.courier.waiting), "rule", WAITING)
        elif answers.courier.is_away:
            state = (
                tr("no connection"),
                "rule",
                tr("The project's server cannot be reached; answers are kept here."),
            )
        elif answers.is_saving:
            state = (tr("saving…"), "", tr("An answer is being written to the disk."))
        else:
            state = (tr("saved"), "good", tr("Everything you said is on the disk."))
        words, tone, tip = state
        state = (words if len(words) <= 48 else f"{words[:47]}…", tone, f"{tip}\n{words}" if answers.unsaved else tip)
        if state != self.saved_state:
            self.saved_state = state
            self.saved.say(*state[:2])
            self.saved.setToolTip(state[2])
            if tone:  # what is being saved will be saved in a moment
                announce(self.saved, words, urgent=tone == "rule")
