"""Model: the probe's figures, how it learned, and the scores under a movable cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QWidget

from labeler.domain.errors import NotReady
from labeler.domain.wording import phrase
from labeler.stages.audit_filter import exactly
from labeler.ui.lane import Changes
from labeler.ui.language import tr, trn
from labeler.ui.panels import model_text, model_work
from labeler.ui.panels.home_links import show_in_audit
from labeler.ui.panels.model_ask import DecideDialog
from labeler.ui.panels.model_cards import TrainStrip
from labeler.ui.panels.model_doing import Doing
from labeler.ui.panels.model_sections import SCORES, Sections
from labeler.ui.panels.model_versions import UseDialog
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import ActionButton, Chip
from labeler.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from labeler.stages.model import ModelView
    from labeler.store.project import Project

ENOUGH = 10
TITLE = tr("Model")


class ModelPanel(Panel):
    """Sections about the probe in force: overview, figures, scores and cut, calibration, features, versions."""

    id: ClassVar[str] = "model"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: ModelView | None = None
        self._stale = True
        self._ask_when_there = False
        self.chip = Chip()
        self.strip = TrainStrip(ActionButton(shell.actions["train"], primary=True, key="right"))
        self.doing = Doing(shell, self.strip, self)
        self.sections = Sections(shell)
        self._connect()
        self.set_content(self.sections)
        self.set_heading(TITLE)

    def _connect(self) -> None:
        parts = self.sections
        parts.measured_on.connect(lambda words: self.set_heading(TITLE, words))
        parts.cut.audit_asked.connect(self.shell.actions["go_audit"].trigger)
        parts.families.card.chosen.connect(self._choose)
        parts.versions.list.use_asked.connect(self._ask_use)
        parts.versions.compare.compare_asked.connect(self._compare)
        parts.versions.compare.opened.connect(self._open_in_audit)
        self.doing.compared.connect(lambda found: parts.versions.compare.show_comparison(found))

    # what the window asks

    def header_chips(self) -> Sequence[QWidget]:
        """The probe shown."""
        return [self.chip]

    def header_widgets(self) -> Sequence[QWidget]:
        """Train, or the training that runs."""
        return [self.strip]

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What Model does."""
        return {"train": self.doing.train, "decide": self._ask, **self.sections.handlers()}

    def save_state(self) -> dict[str, object]:
        """The section in front."""
        return {"section": self.sections.shown}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """As it was at the last close."""
        self.sections.go(str(state.get("section", "")))

    def on_shown(self) -> None:
        """Catch up with what happened meanwhile."""
        if self._stale:
            self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project."""
        self._view, self._stale = None, True
        self.sections.forget()
        for action_id in ("train", "decide"):
            self.shell.actions.set_enabled(action_id, project is not None)
        if self.isVisible() or project is None:
            self._load()

    def on_changed(self, changes: Changes) -> None:
        """Look again, at once or when Model is shown: grading must not wait for it."""
        if changes & {"documents", "grades", "probe", "scores", "decisions"}:
            self._stale = True
            if self.isVisible():
                self._load()

    # looking

    def _load(self) -> None:
        project = self.shell.project
        if project is None:
            self._nothing_open()
            return
        self._stale = False
        self.show_loading(tr("Reading scores"))
        self.shell.lane.ask(lambda: model_work.look(cast("Project", project)), self._show, self._failed, key="model")

    def _failed(self, error: BaseException) -> None:
        self.show_error(error, self._load)

    def _nothing_open(self) -> None:
        actions = self.shell.actions
        self.chip.say("")
        self.strip.train.hide()
        self.set_heading(TITLE)
        why = tr("A probe belongs to a project.")
        self.show_empty(tr("No project is open"), why, actions["open_project"], actions["new_project"])

    def _show(self, view: ModelView) -> None:
        if self.shell.project is None:
            return
        self._view = view
        self.strip.train.setVisible(view.probe is not None)
        if view.probe is None:
            self._show_none(view)
        else:
            self._show_probe(view)
        if self._ask_when_there:
            self._ask_when_there = False
            self._ask()

    def _show_none(self, view: ModelView) -> None:
        actions = self.shell.actions
        self.chip.say(tr("no probe yet"))
        self.set_heading(TITLE, trn("{count:,} grade so far", "{count:,} grades so far", view.grades))
        if not view.prepared:
            first = tr("Prepare the documents first; then grades can train a probe.")
            self.show_empty(tr("No probe yet"), first, actions["prepare"])
        elif view.can_train:
            have = tr("{count:,} grades are enough for a first probe. It scores every document.", count=view.grades)
            self.show_empty(tr("Train the first probe"), have, actions["train"], actions["go_grade"])
        else:
            left = trn(
                "{count} more grade for a first probe",
                "{count} more grades for a first probe",
                ENOUGH - view.grades,
            )
            have = trn(
                "There is {count} grade; a first probe needs {enough}.",
                "There are {count} grades; a first probe needs {enough}.",
                view.grades,
                enough=ENOUGH,
            )
            self.show_empty(left, have, actions["go_grade"])

    def _show_probe(self, view: ModelView) -> None:
        probe = view.probe
        if probe is None:
            return
        parts = [tr("Probe {probe}", probe=probe.id), model_text.grades_words(probe.grades)]
        if view.behind:
            parts.append(tr("{count:,} since", about="events since the probe", count=view.behind))
        parts.append(model_text.ago(probe.created_at))
        newest = view.history[-1].id
        if probe.id != newest:
            parts.append(tr("newest is {probe}", probe=newest))
        self.chip.say(" · ".join(parts))
        self.sections.show_view(view)
        self.show_content()
        project = cast("Project", self.shell.project)
        self.shell.lane.ask(
            lambda: model_work.look_at_queue(project), self.sections.overview.served.show_queue, key="model-queue"
        )

    # features and versions

    def _choose(self, wanted: object) -> None:
        project = self.shell.project
        if project is not None:
            families = cast("tuple[str, ...]", wanted)
            self.shell.lane.change(
                lambda: model_work.choose(cast("Project", project), families),
                self.sections.families.card.show_wanted,
                self._failed,
            )

    def _compare(self, a: int, b: int) -> None:
        self.doing.compare(a, b, self.sections.cut.score)

    def _ask_use(self, number: int) -> None:
        now = self._view.probe.id if self._view and self._view.probe else None
        dialog = UseDialog(self.window(), number, now)
        dialog.confirmed.connect(self.doing.use)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_in_audit(self, document: str) -> None:
        if show_in_audit(self.window(), exactly("id", document)):
            self.shell.actions["go_audit"].trigger()

    # deciding

    def _ask(self) -> None:
        """Say what the cut would keep, and decide when that is wished."""
        if self.shell.project is None:
            self.doing.report(NotReady(phrase("No project is open."), phrase("Open one with Ctrl+O.")))
            return
        view, cut = self._view, self.sections.cut.cut
        if view is None or self._stale:
            self._ask_when_there = True
            return
        if view.probe is None or cut is None:
            none, unread = phrase("There is no probe to decide with."), phrase("The token budget cannot be read.")
            self.doing.report(NotReady(none if cut else unread))
            return
        self.sections.go(SCORES)
        dialog = DecideDialog(self.window(), cut, self.sections.cut.keeps_line(), view.probe.id)
        dialog.confirmed.connect(self.doing.decide)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
