"""Grade: read a document, press a key, read the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from labeler.domain.grades import GRADES, Event
from labeler.domain.marks import Sign
from labeler.store.project import Project
from labeler.ui.actions import Context, in_context
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels.grading.after import After
from labeler.ui.panels.grading.around import Around, Parts
from labeler.ui.panels.grading.asking import Asking
from labeler.ui.panels.grading.bare import Bare, BareFoot
from labeler.ui.panels.grading.control import Control
from labeler.ui.panels.grading.emptiness import nothing_there
from labeler.ui.panels.grading.evidence_bar import EvidenceBar
from labeler.ui.panels.grading.flagging import FlagList
from labeler.ui.panels.grading.heading import Heading
from labeler.ui.panels.grading.history import History
from labeler.ui.panels.grading.marking import Marking
from labeler.ui.panels.grading.naming import NameDialog
from labeler.ui.panels.grading.reading import ReadingDesk, View
from labeler.ui.panels.grading.side import Side
from labeler.ui.panels.grading.strip import Strip
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.panel import Panel

REFRESHING: Final = frozenset({"documents", "probe", "scores"})


class GradePanel(Panel):
    """The annotator's desk. Keys work wherever the focus is, but in the comment."""

    id: ClassVar[str] = "grade"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.control = Control(shell, self)
        self.history = History(shell, self.control)
        self.asking = Asking(self.control)
        self.reading = ReadingDesk(shell)
        self.side = Side(shell, self.control.retry)
        self.strip = Strip(shell.theme)
        self.heading = Heading(self._ask_name)
        self.flags = FlagList(self.side)
        reading = self.reading
        self.marking = Marking(
            self.control, reading.text, bring_text=reading.bring_text, show_evidence=reading.in_step.show_evidence
        )
        self.bar = EvidenceBar(self.reading.text, shell.actions)
        self.foot = BareFoot(shell.theme)
        self.bare = Bare(self, (self.side, self.strip), self.foot, self.reading.stand_alone)
        parts = Parts(self.heading, self.reading, self.side, self.strip, self.foot)
        self.after = After(shell, self.control)
        self.around = Around(shell, self.control, self.marking, self.after, parts, self.set_heading)
        self._lay_out()
        self._connect()
        self.heading.show_name(shell.settings.annotator)
        self.around.draw()

    def _lay_out(self) -> None:
        content = QWidget()
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.reading, 1)
        beside.addWidget(self.side)
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(beside, 1)
        box.addWidget(self.strip)
        box.addWidget(self.foot)
        self.set_content(content)

    def _connect(self) -> None:
        control = self.control
        control.placed.connect(self._placed)
        control.changed.connect(self._changed)
        control.noted.connect(self.around.take_note)
        control.failed.connect(self._failed)
        control.ready_changed.connect(self._ready_changed)
        self.side.levels.chosen.connect(self._clicked)
        self.side.criteria.chosen.connect(lambda name, value: self._pressed(partial(self.asking.answer, name, value)))
        self.side.comment.written.connect(control.comment)
        self.side.comment.left.connect(self._leave_comment)
        self.reading.touched.connect(control.touch)
        self.reading.refused.connect(self.around.say)
        self.marking.changed.connect(lambda: self.bar.show_if(self.marking.is_on))
        self.strip.chosen.connect(self._open_again)
        self.strip.other_wanted.connect(self._open_other)
        self.flags.chosen.connect(control.flag)
        self.flags.left.connect(self._refocus)
        self.shell.settings.changed.connect(self._setting_changed)
        for row in in_context(Context.GRADE):
            self.shell.actions[row.id].setAutoRepeat(False)  # a key held down is one answer

    # what the window asks

    def header_widgets(self) -> Sequence[QWidget]:
        """Today, saved, blind, name."""
        return self.heading.widgets

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Every action of the desk."""
        control, history = self.control, self.history
        table: dict[str, Callable[[], object]] = {
            "next": control.go_on,
            "skip": control.skip,
            "undo": history.undo,
            "redo": history.redo,
            "flag": self._ask_flag,
            "evidence": self.marking.toggle,
            "mark_good": partial(self.marking.mark, Sign.GOOD),
            "mark_bad": partial(self.marking.mark, Sign.BAD),
            "mark_none": self.marking.unmark,
            "mark_next": partial(self.marking.step, 1),
            "mark_previous": partial(self.marking.step, -1),
            "comment": self._write_comment,
            "problematic": self.asking.call_problematic,
            "criterion_open": self.asking.leave_open,
            "grade_page": partial(self.reading.go, View.PAGE),
            "grade_text": partial(self.reading.go, View.TEXT),
            "grade_source": partial(self.reading.go, View.SOURCE),
            "grade_lineage": partial(self.reading.go, View.LINEAGE),
            "grade_dropped": self.reading.toggle_dropped,
            "reading_mode": self._toggle_reading,
            "grade_skipped": control.start_skipped_round,
        }
        table |= {f"grade_{value}": partial(self.asking.give, value) for value in GRADES}
        return {action: partial(self._pressed, does) for action, does in table.items()}

    def on_shown(self) -> None:
        """Go on reading."""
        self.around.let_time_pass(True)
        self.control.set_active(self.isActiveWindow())
        self._settle_bare()
        self._refocus()

    def on_hidden(self) -> None:
        """Stop the seconds; keep a comment that is being written."""
        self.around.let_time_pass(False)
        self.side.comment.keep()
        self.flags.close_list()
        self.control.stay()
        self.control.set_active(False)
        self.bare.put(False)

    def on_project(self, project: OpenProject | None) -> None:
        """Another desk."""
        self.control.open(project if isinstance(project, Project) else None, self.shell.settings.annotator)

    def on_changed(self, changes: Changes) -> None:
        """Somebody else brought documents or grades; the document on the desk stays where it is."""
        if changes & REFRESHING or ("grades" in changes and not self.control.answers.take_echo()):
            self.control.refresh()

    def save_state(self) -> dict[str, object]:
        """View and splitter."""
        return self.reading.save_state()

    def restore_state(self, state: Mapping[str, object]) -> None:
        """View and splitter as they were."""
        self.reading.restore_state(state)

    # keys and clicks

    def _pressed(self, does: Callable[[], object]) -> None:
        self.around.forget()
        self.control.touch()
        does()
        self.around.soon()
        self._refocus()

    def _clicked(self, value: int) -> None:
        self._pressed(partial(self.asking.click, value))

    def _open_again(self, event: Event) -> None:
        self._pressed(partial(self.history.open_again, event.action.document))

    def _open_other(self) -> None:
        seen = self.after.seen
        if seen is not None and seen.alike is not None:
            self._pressed(partial(self.history.open_again, seen.alike.document))

    def grade_again(self, document: str) -> None:
        """Open an answered document from elsewhere; it is on record what was seen of it there."""
        self._pressed(partial(self.history.open_again, document))

    def _ask_flag(self) -> None:
        if self.control.visit is None:
            return
        self.control.stay()
        self.bare.put(self.bare.is_on, needed=[self.side])
        self.flags.open_below(self.side.buttons["flag"])

    def _write_comment(self) -> None:
        if self.control.visit is not None:
            self.control.stay()
            self.bare.put(self.bare.is_on, needed=[self.side])
            self.side.comment.begin()

    def _leave_comment(self) -> None:
        self.reading.focus_reading()
        self._settle_bare()

    def _toggle_reading(self) -> None:
        self.shell.settings.put("reading_mode", not self.shell.settings.get("reading_mode"))

    def _settle_bare(self) -> None:
        """Reading mode as the settings say, while there is something to read; what is being said or unsaved is shown."""
        wanted = bool(self.shell.settings.get("reading_mode")) and self.control.visit is not None
        if not self.isVisible() or not (wanted or self.bare.is_on):
            return
        busy = QApplication.focusWidget() is self.side.comment or not self.flags.isHidden()
        self.bare.put(wanted, needed=[self.side] if busy or self.control.answers.unsaved else [])

    def _ask_name(self) -> None:
        dialog = NameDialog(self.window(), self.shell.settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._refocus)
        dialog.open()

    def _refocus(self) -> None:
        """Put the focus where keys read on; never out of a comment or a flag that is being chosen."""
        busy = QApplication.focusWidget() is self.side.comment or not self.flags.isHidden()
        if self.isVisible() and not busy:
            self.reading.focus_reading()
        self._settle_bare()

    # what the control says

    def _placed(self) -> None:
        visit = self.control.visit
        if visit is None:
            self._show_nothing()
            return
        self.show_content()
        self.marking.leave()
        self.reading.show_sheet(visit.sheet)
        self.side.comment.show_comment(visit.comment)
        self.control.set_active(self.isVisible() and self.isActiveWindow())
        self._refocus()

    def _show_nothing(self) -> None:
        self.reading.show_nothing()
        self._settle_bare()
        why = nothing_there(self.control, is_preparing=self.shell.jobs.of_kind("prepare") is not None)
        if why is None:
            self.show_loading(tr("Fetching documents…"))
        else:
            self.show_empty(why.title, why.text, *(self.shell.actions[action] for action in why.actions))

    def _changed(self) -> None:
        visit = self.control.visit
        self.side.show_visit(visit)
        self.side.comment.follow(visit.comment if visit else "")
        self.marking.show()
        self._settle_bare()
        self.around.soon()

    def _ready_changed(self) -> None:
        ready = self.control.supply.ready
        self.reading.expect(ready[0] if ready else None)
        if self.control.visit is None:
            self._show_nothing()
        self.around.soon()

    def _failed(self, error: BaseException) -> None:
        if self.control.visit is None:
            self.show_error(error, self.control.refresh)
        else:
            self.shell.errors.report(error)

    def _setting_changed(self, key: str) -> None:
        if key == "reading_mode":
            self._settle_bare()
        if key == "annotator":
            self.heading.show_name(self.shell.settings.annotator)
            self.control.open(self.control.project, self.shell.settings.annotator)
        self.around.soon()

    def event(self, event: QEvent) -> bool:
        """The seconds stand still while another window is in front. Only these events reach a window's children."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self.control.set_active(self.isVisible() and event.type() is QEvent.Type.WindowActivate)
        return super().event(event)
