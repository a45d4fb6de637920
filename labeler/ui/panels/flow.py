"""The Flow panel: the tokens of the whole project from raw to kept, and by source, site and topic."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QStackedWidget, QWidget

from labeler.stages import account_rows, topics
from labeler.stages.account import AccountReport, By
from labeler.stages.account_view import AccountView, account_view
from labeler.store.project import Project
from labeler.ui.jobs import State
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels import flow_text as says
from labeler.ui.panels.audit_runs import RunChip
from labeler.ui.panels.flow_stream import Stream
from labeler.ui.panels.flow_table import MOST_ROWS, GroupTable
from labeler.ui.panels.home_links import show_run_in_audit
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.job_card import JobCard
from labeler.ui.widgets.kit import MARGIN, ActionButton, column, label, row
from labeler.ui.widgets.panel import Panel
from labeler.ui.widgets.tabs import ViewTabs

MATTERS: Final[Changes] = frozenset({"documents", "decisions"})
VIEWS: Final = {"flow_stage": By.STAGE, "flow_source": By.SOURCE, "flow_site": By.SITE, "flow_topic": By.TOPIC}
SAVES: Final = ("save_account_json", "save_account_csv")


class FlowPanel(Panel):
    """The stream of all tokens, or a table of groups; every number opens its documents in Audit."""

    id: ClassVar[str] = "flow"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.by = By.STAGE
        self.view: AccountView | None = None
        self._project: Project | None = None
        self._wanted_run: int | None = None
        self._known: dict[tuple[int | None, By], AccountView] = {}
        self._stale = True
        self.run_chip = RunChip()
        self.run_chip.chosen.connect(self.show_run)
        self.saves = [ActionButton(shell.actions[name]) for name in SAVES]
        self.tabs = ViewTabs([shell.actions[name] for name in VIEWS])
        self.note = label("", "muted")
        self.stream = Stream(shell.theme)
        self.table = GroupTable(shell.theme)
        self.card = JobCard(tr("Topics"))
        self.pages = QStackedWidget()
        for page in (_scrolling(self.stream), self.table, _at_the_top(self.card)):
            self.pages.addWidget(page)
        above, content = QWidget(), QWidget()
        above.setLayout(row(self.tabs, None, self.note))
        box = column(above, self.pages, gap=12)
        box.setContentsMargins(MARGIN, 12, MARGIN, 0)
        content.setLayout(box)
        self.set_content(content)
        self.stream.asked.connect(self.open_in_audit)
        self.table.asked.connect(self.open_in_audit)
        self._draw_header()
        self.show_empty(*says.NO_PROJECT, shell.actions["open_project"], shell.actions["new_project"])

    # what the window asks

    def header_chips(self) -> Sequence[QWidget]:
        """The run shown, with a menu of all runs."""
        return (self.run_chip,)

    def header_widgets(self) -> Sequence[QWidget]:
        """Save as JSON, save as CSV."""
        return self.saves

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Views and files."""
        return {
            **{name: partial(self.show_by, by) for name, by in VIEWS.items()},
            "save_account_json": partial(self._ask_file, "JSON", "json"),
            "save_account_csv": partial(self._ask_file, "CSV", "csv"),
        }

    def on_shown(self) -> None:
        """Count again if anything changed meanwhile."""
        if self._stale:
            self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project: nothing of the one before stays."""
        self._project = project if isinstance(project, Project) else None
        self.view, self._wanted_run, self._stale = None, None, True
        self._known.clear()
        self._draw_header()
        if self.isVisible() or self._project is None:
            self._load()

    def on_changed(self, changes: Changes) -> None:
        """Count again when documents or decisions changed."""
        if changes & MATTERS:
            self._stale = True
            self._known.clear()
            if self.isVisible():
                self._load()

    def save_state(self) -> dict[str, object]:
        """What the tokens are counted by."""
        return {"by": self.by.value}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """As it was at the last close."""
        found = next((by for by in By if by.value == state.get("by")), By.STAGE)
        self.by = found
        self._draw_tabs()

    # loading

    def show_by(self, by: By) -> None:
        """Count the tokens by something else."""
        self.by = by
        self._draw_tabs()
        self._load()

    def show_run(self, number: object) -> None:
        """Look at the run of a number; None follows the newest."""
        self._wanted_run = number if isinstance(number, int) else None
        self._load()

    def _load(self) -> None:
        self._stale = False
        project, run, by = self._project, self._wanted_run, self.by
        self.note.setText("")
        if project is None:
            self.show_empty(*says.NO_PROJECT, self.shell.actions["open_project"], self.shell.actions["new_project"])
            return
        if (run, by) in self._known:
            self._show(self._known[run, by])
            return
        self.show_loading(tr("Counting tokens…"))
        self.shell.lane.ask(
            lambda: account_view(project, run, by),
            partial(self._loaded, project, run, by),
            self._failed,
            key="flow",
        )

    def _failed(self, error: BaseException) -> None:
        self.show_error(error, self._load)

    def _loaded(self, project: Project, run: int | None, by: By, view: AccountView) -> None:
        if project is not self._project or by is not self.by:
            return
        if view.report is None and view.prepared:
            self.view = view
            self._draw_header()
            self._find_topics(project)
            return
        self._known[run, by] = view
        self._show(view)

    def _show(self, view: AccountView) -> None:
        self.view = view
        self._draw_header()
        if not view.documents:
            self.show_empty(*says.NO_DOCUMENTS, self.shell.actions["import"])
        elif view.report is None:
            self.show_empty(*says.NOT_PREPARED, self.shell.actions["prepare"])
        else:
            self._show_report(view.report)

    def _show_report(self, report: AccountReport) -> None:
        if report.by is By.STAGE:
            self.stream.show_flow(report.flow)
            self.pages.setCurrentIndex(0)
        else:
            self.table.show_groups(report.by, report.groups)
            self.pages.setCurrentIndex(1)
            if len(report.groups) > MOST_ROWS:
                self.note.setText(
                    tr(
                        "The {shown:,} largest of {count:,}; a saved file has all",
                        shown=MOST_ROWS,
                        count=len(report.groups),
                    )
                )
        self.show_content()

    def _find_topics(self, project: Project) -> None:
        """Topics take long: a job finds them, then they are counted."""
        job = self.shell.jobs.of_kind("topics")
        if job is None:
            params = topics.TopicParams()
            job = self.shell.jobs.start("topics", tr("Finding topics"), lambda: topics.run(project, params))
            job.ended.connect(self._topics_ended)
        if self.card.job is not job:
            self.card.follow(job)
        self.pages.setCurrentIndex(2)
        self.show_content()

    def _topics_ended(self) -> None:
        job = self.card.job
        if self.by is not By.TOPIC or job is None:
            return
        if job.state is State.FINISHED:
            self._load()
        else:
            self.show_by(By.STAGE)

    # what a number opens, and files

    def open_in_audit(self, text: str) -> None:
        """Show the documents behind a number, of the run shown."""
        if show_run_in_audit(self.window(), self._wanted_run, text):
            self.shell.actions["go_audit"].trigger()

    def _ask_file(self, name: str, suffix: str) -> None:
        report = None if self.view is None else self.view.report
        if report is None:
            return
        dialog = QFileDialog(
            self.window(), tr("Save as {format}", format=name), f"account.{suffix}", f"{name} (*.{suffix})"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.fileSelected.connect(lambda path: self.save(report, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, report: AccountReport, path: Path) -> None:
        """Write the account: JSON for a name that ends so, else CSV."""
        write = account_rows.write_json if path.suffix.lower() == ".json" else account_rows.write_csv
        self.shell.lane.ask(
            lambda: write(report, path),
            lambda _: self.note.setText(tr("Saved {file}", file=path.name)),
            self.shell.errors.report,
        )

    # the header

    def _draw_tabs(self) -> None:
        self.tabs.setCurrentIndex(list(VIEWS.values()).index(self.by))

    def _draw_header(self) -> None:
        view = self.view
        report = None if view is None else view.report
        shown = view is not None and bool(view.prepared)
        self.run_chip.setVisible(shown)
        self.run_chip.show_runs(() if view is None else view.runs, None if view is None else view.run)
        for name in SAVES:
            self.shell.actions.set_enabled(name, report is not None)
        self.set_heading(tr("Flow"), "" if report is None else says.subtitle(report))


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inner.setObjectName("page")
    return area


def _at_the_top(inner: QWidget) -> QWidget:
    page = QWidget()
    page.setLayout(column(inner, None))
    return page
