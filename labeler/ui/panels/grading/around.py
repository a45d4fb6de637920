"""Draws what stands around the document: the header, the column, the foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from labeler.stages.desk import sights
from labeler.ui.language import tr
from labeler.ui.panels.grading.after import After
from labeler.ui.panels.grading.after_text import alike_words, pace_words, pause_words, probe_words
from labeler.ui.panels.grading.answers import Answers
from labeler.ui.panels.grading.bare import BareFoot
from labeler.ui.panels.grading.control import Control
from labeler.ui.panels.grading.course_text import notice
from labeler.ui.panels.grading.facts import rubric_words, supply_words
from labeler.ui.panels.grading.heading import Heading
from labeler.ui.panels.grading.hint import resolved
from labeler.ui.panels.grading.marking import Marking
from labeler.ui.panels.grading.notes import Note
from labeler.ui.panels.grading.reading import ReadingDesk
from labeler.ui.panels.grading.shift import pace
from labeler.ui.panels.grading.side import Side
from labeler.ui.panels.grading.strip import Strip
from labeler.ui.panels.grading.visit import Visit
from labeler.ui.panels.grading.words import hint, refused_words
from labeler.ui.shell import Shell

TICK_MS = 1000


@dataclass(frozen=True, slots=True)
class Parts:
    """What is drawn."""

    heading: Heading
    reading: ReadingDesk
    side: Side
    strip: Strip
    foot: BareFoot


class Around(QObject):
    """Draws soon after something changed, once for all that changed together.

    Args:
        set_heading: shows title and subtitle of the panel.
    """

    def __init__(
        self, shell: Shell, control: Control, marking: Marking, after: After, parts: Parts,
        set_heading: Callable[[str, str], object],
    ) -> None:  # fmt: skip
        super().__init__(control)
        self._shell, self._control, self._marking, self._after = shell, control, marking, after
        self._left = self._said = ""
        self._parts, self._set_heading = parts, set_heading
        self.note = Note.NONE
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.draw)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.show_seconds)
        for changed in (
            shell.jobs.started,
            shell.jobs.ended,
            shell.actions.keys_changed,
            marking.changed,
            after.changed,
        ):
            changed.connect(self.soon)

    @property
    def is_waiting(self) -> bool:
        """Whether something changed that is not drawn yet."""
        return self._soon.isActive()

    def soon(self) -> None:
        """Something is different now."""
        self._soon.start()

    def let_time_pass(self, passes: bool) -> None:
        """Whether the seconds are counted on; what was seen in another panel meanwhile is looked up."""
        if passes:
            self._tick.start()
            self._look_for_sights()
        else:
            self._tick.stop()

    def _look_for_sights(self) -> None:
        control = self._control
        project, annotator, visit = control.project, control.annotator, control.visit
        if project is not None and visit is not None:
            look = partial(sights, project, annotator, visit.name)
            self._shell.lane.ask(look, partial(self._take_sights, visit), control.failed.emit, key="desk sights")

    def _take_sights(self, visit: Visit, seen: tuple[bool, bool]) -> None:
        visit.see(score=seen[0], others=seen[1])
        self.soon()

    def forget(self) -> None:
        """Another key was pressed: what was said of the one before goes."""
        self.note, self._said = Note.NONE, ""

    def take_note(self, note: Note) -> None:
        """Say what a key did that did nothing else."""
        self.note = note
        self.soon()

    def say(self, words: str) -> None:
        """Say something of the last key that stays until the next one."""
        self._said = words
        self.soon()

    def draw(self) -> None:
        """Draw everything."""
        control, settings, parts = self._control, self._shell.settings, self._parts
        state, visit, answers, supply = control.state, control.visit, control.answers, control.supply
        parts.heading.show_saved(answers)
        pace_said = pace_words(pace(state.recent)) if state else ""
        parts.heading.show_today(len(state.today) if state else 0, int(settings.get("daily_goal")), pace_said)
        parts.heading.show_blind(visit is not None and visit.score_seen, visit is not None and visit.others_seen)
        parts.strip.show_answers(state.recent if state else (), visit.name if visit else "")
        training = self._shell.jobs.of_kind("train") is not None
        counts = {
            "left": supply.left,
            "ready": len(supply.ready),
            "again": supply.again,
            "with_others": supply.with_others,
        }
        self._left = supply_words(**counts, is_training=training) if state else ""
        self._show_after()
        parts.side.trouble.say(_trouble(answers))
        parts.side.notice.say(notice(supply.standing))
        if state is not None:
            self._set_heading(tr("Grade", about="a verb"), rubric_words(state.rubric))
            parts.side.show_rubric(state.rubric)
        if visit is not None and state is not None:
            said = hint(
                visit,
                self.note,
                rubric=state.rubric,
                advance=str(settings.get("advance")),
                troubled=bool(answers.unsaved),
                is_marking=self._marking.is_on,
            )
            words = (self._said,) if self._said else resolved(said, self._shell.actions.key)
            parts.side.hint.say(*words)
            parts.foot.show_hint(words, parts.heading, parts.heading.today.text())
        self.show_seconds()

    def _show_after(self) -> None:
        seen = self._after.seen
        with_thought = bool(self._shell.settings.get("probe_after"))
        said = [probe_words(seen, with_thought=with_thought), alike_words(seen, _today())] if seen else []
        self._parts.strip.show_after(" · ".join(filter(None, said)), with_other=bool(seen and seen.alike))

    def show_seconds(self) -> None:
        """How long the document was read, and how long somebody has been at work."""
        pause = pause_words(self._control.at_work, int(self._shell.settings.get("pause_after")))
        self._parts.strip.status.setText(" · ".join(filter(None, (pause, self._left))))
        if self._control.visit is not None:
            self._parts.reading.line.tick(self._control.seconds)


def _today() -> date:
    return datetime.now().astimezone().date()


def _trouble(answers: Answers) -> str:
    """What is not saved, and why."""
    if answers.unsaved:
        return tr("Not saved: {reason}", reason=answers.unsaved[-1].reason)
    return refused_words(answers.courier.refused) if answers.courier.refused else ""
