"""Second look: grades that are likely wrong, and whether to grade again or new."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final, Protocol, runtime_checkable

from labeler.domain.errors import NotReady
from labeler.stages.audit_filter import exactly
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.latest import LatestJob
from labeler.ui.noting import note_before
from labeler.ui.panels import team_second_look_text as says
from labeler.ui.panels.home_links import Places, show_in_audit
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import ActionButton, Card, button, label, row

if TYPE_CHECKING:
    from labeler.domain.progress import Progress
    from labeler.stages.second_look import Doubted, SecondLook
    from labeler.store.project import Project

KIND: Final = "second look"
MOST: Final = 14
NUMBERS: Final = frozenset({2, 3, 5})


@runtime_checkable
class Regrades(Protocol):
    """A panel on which an own grade can be given again."""

    def grade_again(self, document: str) -> None:
        """Open an answered document whose expected grade was seen."""


class SecondLookSection(TeamSection):
    """A table of doubted grades; the one in front is graded again, or looked at in Audit."""

    action: ClassVar[str] = "team_second_look"
    title: ClassVar[str] = tr("Second look")
    watches: ClassVar[Changes] = frozenset({"grades", "probe"})
    does: ClassVar[Mapping[str, str]] = {"grade_again": "grade_again"}

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._project: Project | None = None
        self.work = LatestJob(shell, KIND, self.title, self)
        self.found: SecondLook | None = None
        self.card = Card(tr("Grades worth a second look"))
        self.words = label("", "muted", wrap=True)
        self.table = PlainTable(tr("Doubted grades, the most surprising first"), says.HEAD, most=MOST)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.again = ActionButton(shell.actions["grade_again"], primary=True, key="right")
        self.audit = button(
            tr("Show in Audit"), tr("See what the probe says of this document, and why"), self._to_audit
        )
        self.why = label("", "muted", wrap=True)
        self.card.body.addWidget(self.words)
        self.card.body.addWidget(self.table)
        self.card.body.addLayout(row(self.again, self.audit, None))
        self.card.body.addWidget(self.why)
        self.advice = Card(tr("Grade again or grade new"))
        self.advice_words = label("", wrap=True)
        self.advice.body.addWidget(self.advice_words)
        self.set_page(self.card, self.advice)
        self.table.itemSelectionChanged.connect(self._draw)
        self.work.found.connect(lambda found: self._judged(found))
        self.work.stopped.connect(self._stopped)
        self.forget()

    # what the panel asks

    def set_front(self, *, is_front: bool) -> None:
        """Its action, where it makes sense for the grade in front."""
        super().set_front(is_front=is_front)
        if is_front:
            self._draw()

    def load(self, project: Project) -> None:
        """Judge all grades, as a job; what is being judged is given up."""
        self._project = project
        if self.found is None:
            self.words.setText(says.LOOKING)
        self.work.ask(lambda: _look(project))

    def forget(self) -> None:
        """Another project: nothing of the one before stays."""
        self._project, self.found = None, None
        self.work.forget()
        self._say("")

    # what was found

    def show_found(self, found: SecondLook) -> None:
        """Show these grades."""
        self.found = found
        self.words.setText(says.summary(found))
        self.table.show_rows(says.rows(found), right=NUMBERS)
        for part in (self.table, self.again, self.audit):
            part.setVisible(bool(found.doubted))
        self.advice.show()
        self.advice_words.setText(says.advice(found))
        if found.doubted:
            self.table.selectRow(0)
        self._draw()

    @property
    def current(self) -> Doubted | None:
        """The grade in front."""
        at = self.table.currentRow()
        return self.found.doubted[at] if self.found is not None and 0 <= at < len(self.found.doubted) else None

    def grade_again(self) -> None:
        """Open the document on the desk of whoever gave the grade."""
        current, window = self.current, self.window()
        grade = window.panel("grade") if isinstance(window, Places) else None
        if current is not None and isinstance(grade, Regrades):
            self.shell.actions["go_grade"].trigger()
            grade.grade_again(current.grade.document)

    def _to_audit(self) -> None:
        if self.current is not None and show_in_audit(self.window(), exactly("id", self.current.grade.document)):
            self.shell.actions["go_audit"].trigger()

    def _draw(self) -> None:
        current = self.current
        own = current is not None and current.grade.annotator == self.shell.settings.annotator
        if self.isVisible():
            self.shell.actions.set_enabled("grade_again", own)
        self.why.setText("" if current is None else says.OWN if own else says.NOT_OWN)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.why.setText("")
        for part in (self.table, self.again, self.audit, self.advice):
            part.hide()

    # the job

    def _judged(self, found: SecondLook | None) -> None:
        if self._project is None:
            return
        if found is None:
            self.found = None
            self._say(says.NO_PROBE)
        else:
            project, me = self._project, self.shell.settings.annotator
            scores = [d.grade.document for d in found.doubted]
            others = [d.grade.document for d in found.doubted if d.others or d.grade.annotator != me]
            note_before(self.shell, project, partial(self._show_of, project, found), scores=scores, others=others)

    def _show_of(self, project: Project, found: SecondLook) -> None:
        if project is self._project:
            self.show_found(found)

    def _stopped(self) -> None:
        if self.found is None:
            self._say(says.STOPPED)


def _look(project: Project) -> Generator[Progress, None, SecondLook | None]:
    """The stage; None where there is no probe to ask."""
    from labeler.stages import second_look as stage

    try:
        return (yield from stage.run(project, stage.SecondLookParams()))
    except NotReady:
        return None
