"""Gives verdicts: keeps what they are about, records them on the lane, shows what stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from labeler.domain.errors import WorldError
from labeler.domain.grades import Event
from labeler.domain.verdicts import Verdict
from labeler.stages import verdict as stage
from labeler.stages.audit import Audited
from labeler.stages.verdict import Given
from labeler.store.project import Project
from labeler.ui.errors import error_line
from labeler.ui.lane import Changed, Changes
from labeler.ui.language import tr
from labeler.ui.lifetime import is_valid
from labeler.ui.panels import audit_says as says
from labeler.ui.panels import audit_verdict_words as words
from labeler.ui.panels.audit_overturn import OverturnDialog
from labeler.ui.panels.audit_verdict_bar import VerdictBar
from labeler.ui.panels.audit_verdict_words import Target
from labeler.ui.shell import Shell

VERDICTS: Final[Changes] = frozenset({"verdicts"})
NEEDING: Final = ("agree", "overturn")


class Verdicts(QObject):
    """The verdicts of whoever sits here, under the annotator's name of the settings.

    Args:
        owner: the panel; dialogs open above its window.
    """

    def __init__(self, shell: Shell, owner: QWidget) -> None:
        super().__init__(owner)
        self._shell, self._owner = shell, owner
        self._of: Audited | None = None
        self._span: int | None = None
        self._standing: tuple[Given, ...] = ()
        self.bar = VerdictBar(shell.actions)
        shell.lane.changed.connect(self._changed)
        self.show_target(None, None)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What it does for the panel."""
        return {"agree": self.agree, "overturn": self.overturn, "take_back": self.take_back}

    @property
    def target(self) -> Target | None:
        """What a verdict would be about now."""
        return None if self._of is None else words.target_of(self._of, self._span)

    def show_target(self, of: Audited | None, span: int | None) -> None:
        """What is looked at: a document, and the span chosen in it (None for all of it); None for no document."""
        new = of is not self._of
        self._of, self._span = of, span
        if new:
            self._standing = ()
            self.bar.tell("")
            self._look()
        for action in NEEDING:
            self._shell.actions.set_enabled(action, of is not None)
        self._draw()

    def agree(self) -> None:
        """What is shown is right."""
        target = self.target
        if target is None:
            return
        if words.already(target, self._standing, self._me):
            self.bar.tell(words.already_words(target))
            return
        self._record(target, None, target.agree())

    def overturn(self) -> None:
        """What is shown is wrong: ask what would be right."""
        target = self.target
        if target is None or self._of is None:
            return
        quote = "" if self._span is None else says.quote(self._of, self._span)
        dialog = OverturnDialog(self._owner.window(), target, quote)
        dialog.given.connect(partial(self._record, target, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_back(self) -> None:
        """Take back this person's newest verdict."""
        project, me = self._project, self._me
        if project is not None:
            self.bar.tell(tr("taking back…"))
            self._shell.lane.change(
                lambda: Changed(VERDICTS, stage.take_back(project, me)), self._taken_back, self._not_taken_back
            )

    @property
    def _me(self) -> str:
        return self._shell.settings.annotator

    @property
    def _project(self) -> Project | None:
        return cast("Project | None", self._shell.project)

    def _record(self, target: Target, dialog: OverturnDialog | None, verdict: Verdict) -> None:
        project, me = self._project, self._me
        if project is None:
            return
        self.bar.tell(tr("saving…"))
        self._shell.lane.change(
            lambda: Changed(VERDICTS, stage.give(project, target.document, me, verdict)),
            partial(self._saved, verdict, dialog), partial(self._failed, dialog),
        )  # fmt: skip

    def _saved(self, verdict: Verdict, dialog: OverturnDialog | None, _event: Event) -> None:
        self.bar.tell(words.recorded_words(verdict), "good", can_take_back=True)
        if dialog is not None and is_valid(dialog):
            dialog.accept()

    def _failed(self, dialog: OverturnDialog | None, error: BaseException) -> None:
        said = self._said(error)
        self.bar.tell(tr("not saved: {error}", error=said), "error")
        if dialog is not None and is_valid(dialog):
            dialog.show_problem(said)

    def _said(self, error: BaseException) -> str:
        if isinstance(error, WorldError):
            return error_line(error)
        self._shell.errors.report(error)
        return tr("a mistake of Labeler; a crash report says what happened.")

    def _taken_back(self, event: Event) -> None:
        shown = "" if self._of is None else self._of.document.external_id
        verdict = Verdict.from_text(event.action.text)
        self.bar.tell(words.taken_words(event.action.document, verdict, shown), "good")

    def _not_taken_back(self, error: BaseException) -> None:
        self.bar.tell(tr("not taken back: {error}", error=self._said(error)), "error")

    # what stands

    def _changed(self, changes: Changes) -> None:
        if changes & VERDICTS:
            self._look()

    def _look(self) -> None:
        of, project = self._of, self._project
        if of is None or project is None:
            return
        name = of.document.external_id

        def look() -> tuple[Given, ...]:
            with project.read() as tx:
                return tuple(stage.standing(tx, name))

        self._shell.lane.ask(look, partial(self._found, of), key="audit-verdicts")

    def _found(self, of: Audited, standing: tuple[Given, ...]) -> None:
        if of is self._of:
            self._standing = standing
            self._draw()

    def _draw(self) -> None:
        target, of = self.target, self._of
        if target is None or of is None:
            self.bar.show_standing(tr("Verdict"), (), "")
            return
        met = [given for given in self._standing if target.is_met_by(given.verdict)]
        lines = [words.given_words(given, self._me, target) for given in met]
        after = words.consequence(of, self._standing) if target.on_document else ""
        self.bar.show_standing(words.heading(target), lines, after)
