"""The card of bundles: what one did, out into a signed file; what others did, in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel

from labeler.domain.documents import Rejection
from labeler.ui.jobs import Job, Stage
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels import team_bundles_text as says
from labeler.ui.panels import team_bundles_work as work
from labeler.ui.panels.team_trust import TrustDialog
from labeler.ui.shell import Shell
from labeler.ui.widgets.dialogs import RejectedDialog
from labeler.ui.widgets.kit import GAP, ActionButton, Card, button, caption, label, row, set_role

if TYPE_CHECKING:
    from labeler.stages.bundle_make import MakeReport
    from labeler.stages.bundle_merge import MergeReport
    from labeler.stages.bundle_trust import Stranger
    from labeler.stages.bundle_view import BundleView
    from labeler.store.project import Project

CHANGES = frozenset({"grades", "verdicts"})
SUFFIX = "labeler-bundle"


class BundlesCard(Card):
    """Shows keys and whom the project trusts; saves and merges as jobs."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(says.TITLE)
        self._shell = shell
        self._project: Project | None = None
        self._rejected: tuple[Rejection, ...] = ()
        self.key = label("", wrap=True)
        self.keys_title = caption(says.KEYS_TITLE)
        self.trusted = label("", "muted", wrap=True)
        self.waiting = label("", "muted", wrap=True)
        for text in (self.key, self.trusted):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.everyone = QCheckBox(says.EVERYONE)
        self.everyone.setToolTip(says.EVERYONE_TIP)
        self.everyone.setAccessibleName(says.EVERYONE)
        self.outcome = label("", "muted", wrap=True)
        self.show_rejected = button("", tr("Show what did not come in, and why"), self._show_rejected, role="link")
        for part in (label(says.ABOUT, "muted", wrap=True), self.key, self.keys_title, self.trusted, self.waiting):
            self.body.addWidget(part)
        actions = shell.actions
        save, merge = ActionButton(actions["save_bundle"]), ActionButton(actions["merge_bundles"])
        self.body.addLayout(row(save, self.everyone, GAP, merge, None))
        self.body.addWidget(self.outcome)
        self.body.addLayout(row(self.show_rejected, None))
        shell.settings.changed.connect(self._renamed)
        self.show_view(None)
        self.tell("")

    # what the section asks

    def load(self, project: Project) -> None:
        """Read keys and trust."""
        self._project = project
        annotator = self._shell.settings.annotator
        self._shell.lane.ask(lambda: work.look(project, annotator), self.show_view, key="team-bundles")

    def forget(self) -> None:
        """Another project."""
        self._project = None
        self.show_view(None)
        self.tell("")

    def _renamed(self, setting: str) -> None:
        if setting == "annotator" and self._project is not None:
            self.load(self._project)

    def show_view(self, view: BundleView | None) -> None:
        """Show what there is; None before it was read."""
        self.key.setText(says.own_key(view) if view else "")
        _fill(self.trusted, says.trusted(view) if view else "")
        self.keys_title.setVisible(bool(view and view.trusted))
        _fill(self.waiting, says.waiting(view) if view else "")

    def tell(self, text: str, role: str = "muted", rejected: Sequence[Rejection] = ()) -> None:
        """Say what came of it."""
        set_role(self.outcome, role)
        mark = {"good": "● ", "error": "▲ "}.get(role, "")
        _fill(self.outcome, mark + text if text else "")
        self._rejected = tuple(rejected)
        self.show_rejected.setText(says.rejected(len(self._rejected)))
        self.show_rejected.setVisible(bool(self._rejected))

    # saving

    def save(self) -> None:
        """Ask where to."""
        if self._project is None:
            return
        dialog = QFileDialog(self.window(), tr("Save my grades as a bundle"), "", says.FILTER)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(f"{self._shell.settings.annotator}.{SUFFIX}")
        dialog.fileSelected.connect(self.save_to)
        _show(dialog)

    def save_to(self, path: str) -> None:
        """Write the bundle, as a job."""
        project, annotator, everyone = self._project, self._shell.settings.annotator, self.everyone.isChecked()
        if project is None:
            return
        job = self._start(
            "bundle", tr("Bundle"), lambda: work.make(project, path, annotator, everyone=everyone), says.SAVING
        )
        job.finished.connect(self._saved)

    def _saved(self, report: object) -> None:
        self.tell(says.made(cast("MakeReport", report)), "good")
        if self._project is not None:
            self.load(self._project)  # the key may be new

    # merging

    def merge(self) -> None:
        """Ask which."""
        if self._project is None:
            return
        dialog = QFileDialog(self.window(), tr("Merge bundles"), "", says.FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.merge_files)
        _show(dialog)

    def merge_files(self, paths: Sequence[str]) -> None:
        """Look whose keys these are; ask where they are not trusted yet; then take them in."""
        project, files = self._project, list(paths)
        if project is None or not files:
            return
        job = self._start("bundle check", tr("Check bundles"), lambda: work.ask(project, files), says.CHECKING)
        job.finished.connect(lambda found: self._asked(project, files, cast("Sequence[Stranger]", found)))

    def _asked(self, project: Project, files: Sequence[str], strangers: Sequence[Stranger]) -> None:
        if project is not self._project:
            return
        if not strangers:
            self._merge(project, files, ())
            return
        self.dialog = TrustDialog(self.window(), strangers)
        self.dialog.trusted.connect(lambda trust: self._merge(project, files, trust))
        self.dialog.rejected.connect(lambda: self.tell(says.NOT_TRUSTED))
        _show(self.dialog)

    def _merge(self, project: Project, files: Sequence[str], trust: Sequence[str]) -> None:
        job = self._start(
            "bundle merge", tr("Merge bundles"), lambda: work.merge(project, files, trust), says.MERGING, CHANGES
        )
        job.finished.connect(self._merged)

    def _merged(self, report: object) -> None:
        found = cast("MergeReport", report)
        self.tell(says.merged(found), "good", found.rejected)

    # both

    def _start(
        self, kind: str, title: str, stage: Callable[[], Stage], now: str, changes: Changes = frozenset()
    ) -> Job:  # fmt: skip
        """Begin a job, and say so.

        Raises:
            NotReady: one of this kind runs already.
        """
        job = self._shell.jobs.start(kind, title, stage, changes)
        self.tell(now)
        job.progressed.connect(lambda at: self.tell(says.progress(now, at)))
        job.cancelled.connect(lambda: self.tell(says.CANCELLED))
        job.failed.connect(self._failed)
        return job

    def _failed(self, _error: BaseException) -> None:
        self.tell(says.FAILED, "error")  # why is told above all panels

    def _show_rejected(self) -> None:
        _show(RejectedDialog(self.window(), self._rejected))


def _fill(where: QLabel, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))


def _show(dialog: QDialog) -> None:
    """Show a dialog without a nested event loop; it is deleted when it closes."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
