"""Home: what is in the project, where its tokens go, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from labeler.domain.errors import NotReady, WorldError
from labeler.ui.jobs import Job, Stage
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels import home_grades, home_work
from labeler.ui.panels import home_text as says
from labeler.ui.panels.home_cards import FactCard, FlowCard, NextCard, WorkCard, dashboard
from labeler.ui.panels.home_drop import DropZone
from labeler.ui.panels.home_grades import GradesWanted
from labeler.ui.panels.home_import import ImportDialog
from labeler.ui.panels.home_links import show_in_audit
from labeler.ui.panels.home_next_text import next_words
from labeler.ui.panels.home_proof import ProofCard
from labeler.ui.panels.home_rejected import RejectedRecords
from labeler.ui.panels.home_welcome import DropHere, Welcome
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import ActionButton
from labeler.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from labeler.domain.documents import Rejection
    from labeler.stages.grade_file import GradeReport
    from labeler.stages.home import Flow, HomeView
    from labeler.stages.ingest import IngestParams, IngestReport
    from labeler.store.project import Project

PREPARES = ("prepare", "path")


class HomePanel(Panel):
    """The panel."""

    id: ClassVar[str] = "home"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: HomeView | None = None
        self._stale = True
        self._prepare_again = False
        self._last_import = ""
        self._drop: DropZone | None = None
        self._importing = ActionButton(shell.actions["import"])
        self.welcome = Welcome(shell.actions)
        self.drop_here = DropHere(shell.actions)
        self.next = NextCard(shell.actions)
        self.work = WorkCard()
        self.flow = FlowCard(shell.theme)
        self.people = FactCard(tr("People"), tr("Who graded, and how they agree where two people graded one document"))
        self.probe = FactCard(tr("Probe"), tr("The probe in force and its figures, with 95 % intervals"))
        self.proof = ProofCard(shell)
        self.pages = QStackedWidget()
        for page in (
            self.welcome,
            self.drop_here,
            dashboard(self.next, self.work, self.flow, (self.people, self.probe, self.proof)),
        ):
            self.pages.addWidget(page)
        self.set_content(self.pages)
        self.set_heading(tr("Home"))
        self._connect()
        self._follow_project(None)

    def _connect(self) -> None:
        self.flow.asked.connect(self._ask_reasons)
        self.shell.jobs.started.connect(self._say_next)
        self.shell.jobs.ended.connect(self._say_next)
        self.work.rejected_asked.connect(self._show_rejected)
        self.welcome.project_asked.connect(self._open)
        for area in (self.work, self.drop_here):
            area.folder_asked.connect(lambda: self._import_dialog().choose_folder())
        self.work.files_asked.connect(lambda: self._import_dialog().choose_files())

    # what the window asks

    def header_widgets(self) -> Sequence[QWidget]:
        """Import, while a project is open."""
        return [self._importing]

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What Home does."""
        return {
            "import": self._import_dialog,
            "prepare": self._prepare,
            "prepare_train": self._prepare_and_train,
            "sample_project": self._sample,
            "start_grading": self.shell.actions["go_grade"].trigger,
        }

    def on_shown(self) -> None:
        """Watch the window for drops, and catch up with what happened meanwhile."""
        if self._drop is None:
            self._drop = DropZone(self.window(), self)
            self._drop.dropped.connect(self._dropped)
        if self._stale:
            self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project."""
        self._follow_project(project)
        self._load()

    def on_changed(self, changes: Changes) -> None:
        """Look again, at once or when Home is shown: grading must not wait for it."""
        if changes - {"exports"}:
            self._stale = True
            if self.isVisible():
                self._load()

    def _follow_project(self, project: OpenProject | None) -> None:
        self._view, self._last_import, self._stale = None, "", True
        for action_id in ("import", "start_grading"):
            self.shell.actions.set_enabled(action_id, project is not None)
        self._say_next()
        self._importing.setVisible(project is not None)
        self.proof.tell("")
        if project is None:
            self.set_heading(tr("Home"))
            self.welcome.show_recent(self.shell.settings.recent_projects)
            self.pages.setCurrentIndex(0)
        else:
            self.set_heading(project.name)

    # looking

    def _load(self) -> None:
        project = self.shell.project
        if project is None:
            return
        self._stale = False
        self.show_loading(tr("Counting documents"))
        self.shell.lane.ask(lambda: home_work.look(cast("Project", project)), self._show, self._failed, key="home")

    def _failed(self, error: BaseException) -> None:
        self.show_error(error, self._load)

    def _show(self, view: HomeView) -> None:
        project = self.shell.project
        if project is None:
            return
        self._view = view
        self.set_heading(project.name, says.subtitle(view))
        self._say_next()
        self.flow.show_view(view)
        self.people.say(says.people_words(view))
        self.probe.say(says.probe_words(view))
        self.proof.say(says.proof_words(view))
        self.work.say(self._last_import, view.counts.rejected)
        self.show_content()
        self._settle_page()

    def _say_next(self) -> None:
        running = {job.kind for job in self.shell.jobs.running}
        enabled = self.shell.project is not None and running.isdisjoint(PREPARES)
        self.shell.actions.set_enabled("prepare", enabled)
        self.shell.actions.set_enabled("prepare_train", enabled and "train" not in running)
        if self._view is not None:
            self.next.say(next_words(self._view, running))

    def _settle_page(self) -> None:
        view = self._view
        empty = view is not None and not (view.counts.pages + view.counts.lessons + view.counts.rejected)
        idle = self.shell.jobs.of_kind("import") is None
        self.pages.setCurrentIndex(1 if empty and idle else 2)

    # importing and preparing

    def _import_dialog(self, paths: Sequence[str] = ()) -> ImportDialog:
        dialog = ImportDialog(self.window(), self.shell.lane, paths)
        dialog.chosen.connect(self._import)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _dropped(self, paths: list[str]) -> None:
        if self.shell.project is None:
            self.shell.errors.report(NotReady(says.NO_PROJECT, says.OPEN_TO_DROP))
            return
        self.shell.actions["go_home"].trigger()
        self._import_dialog(paths)

    def _import(self, chosen: object) -> None:
        if isinstance(chosen, GradesWanted):
            self._import_grades(chosen)
            return
        params = cast("IngestParams", chosen)
        title = says.import_title(params.sources)
        job = self._start(
            "import", title, says.IMPORT, lambda p: home_work.ingest(p, params), {"documents"}, says.AFTER_IMPORT
        )
        if job is not None:
            job.finished.connect(self._imported)

    def _imported(self, report: object) -> None:
        found = cast("IngestReport", report)
        self._last_import = says.imported_words(found)
        if found.documents:
            self._prepare_again = any(self.shell.jobs.of_kind(kind) for kind in PREPARES)
            if not self._prepare_again:
                self._prepare()

    def _import_grades(self, wanted: GradesWanted) -> None:
        title = says.import_title(wanted.paths)
        if job := self._start("import", title, says.IMPORT, lambda p: home_grades.run(p, wanted), {"grades"}):
            job.finished.connect(self._grades_imported)

    def _grades_imported(self, report: object) -> None:
        found = cast("GradeReport", report)
        self._last_import = home_grades.words(found)
        if found.rejected:
            self._list_rejected(list(found.rejected))

    def _prepare(self) -> None:
        self._start("prepare", says.PREPARE, says.PREPARE, home_work.prepare, {"documents"}, self._last_import)

    def _prepare_and_train(self) -> None:
        if self.shell.jobs.of_kind("prepare") is not None or self.shell.jobs.of_kind("train") is not None:
            self.shell.errors.report(NotReady(says.PREPARING, says.WAIT))
            return
        changes = {"documents", "probe", "scores", "decisions"}
        self._start("path", says.BOTH, says.BOTH, home_work.prepare_and_train, changes, self._last_import)

    def _start(
        self,
        kind: str,
        title: str,
        card: str,
        make_stage: Callable[[Project], Stage],
        changes: set[str],
        remark: str = "",
    ) -> Job | None:
        project = self.shell.project
        if project is None:
            self.shell.errors.report(NotReady(says.NO_PROJECT, says.OPEN_ONE))
            return None
        try:
            job = self.shell.jobs.start(kind, title, lambda: make_stage(cast("Project", project)), frozenset(changes))
        except WorldError as error:
            self.shell.errors.report(error)
            return None
        self.work.follow(card, job, remark)
        job.ended.connect(self._job_ended)
        self._settle_page()
        return job

    def _job_ended(self) -> None:
        if self._prepare_again and not any(self.shell.jobs.of_kind(kind) for kind in PREPARES):
            self._prepare_again = False
            self._prepare()
        self.work.settle()

    def _sample(self) -> None:
        if self._busy():
            return
        folder = home_work.sample_folder()
        job = self.shell.jobs.start("sample", tr("Sample project"), lambda: home_work.sample(folder))
        self.welcome.setEnabled(False)
        self.show_loading(tr("Making the sample project"))
        job.finished.connect(lambda path: self.shell.projects.open(str(path)))
        job.ended.connect(self._sample_made)

    def _sample_made(self) -> None:
        self.welcome.setEnabled(True)
        self.show_content()

    def _open(self, location: str) -> None:
        if not self._busy():
            self.shell.projects.open(location)

    def _busy(self) -> bool:
        if self.shell.jobs.running:
            self.shell.errors.report(NotReady(says.WORKING, says.WAIT))
        return bool(self.shell.jobs.running)

    def _ask_reasons(self, flow: object) -> None:
        """Go to Audit first, so that it is there to hear which documents are meant."""
        self.shell.actions["go_audit"].trigger()
        show_in_audit(self.window(), says.audit_filter(cast("Flow", flow)))

    def _show_rejected(self) -> None:
        project = self.shell.project
        if project is not None:
            self.shell.lane.ask(
                lambda: home_work.rejected(cast("Project", project)), self._list_rejected, key="home-rejected"
            )

    def _list_rejected(self, rows: list[Rejection]) -> None:
        dialog = RejectedRecords(self.window(), self.shell, rows)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
