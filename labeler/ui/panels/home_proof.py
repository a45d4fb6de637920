"""The Proof card: how far the chain of grades reaches, and whether it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from labeler.domain.progress import Progress
from labeler.ui.language import shown, tr
from labeler.ui.pace import Pace, progress_line
from labeler.ui.panels import home_text, home_work
from labeler.ui.panels.home_cards import FactCard
from labeler.ui.shell import Shell
from labeler.ui.steps import step_words
from labeler.ui.widgets.kit import button

if TYPE_CHECKING:
    from labeler.stages.verify import VerifyReport
    from labeler.store.project import Project

LISTED = 50
CHECKED: Final = {
    "ledgers": tr("ledgers", about="what is checked"),
    "database": tr("the database and the chain of grades", about="what is checked"),
}


class ProofCard(FactCard):
    """Verifies the project as a job and shows what came of it."""

    def __init__(self, shell: Shell) -> None:
        self.check = button(
            tr("Verify"), tr("Check the chain of grades, every hash and every ledger of this project"), self.verify
        )
        super().__init__(
            tr("Proof"), tr("Every grade is chained to the one before, so that a change shows"), self.check
        )
        self._shell = shell

    def verify(self) -> None:
        """Check the project; Esc cancels."""
        project = self._shell.project
        if project is None or self._shell.jobs.of_kind("verify") is not None:
            return
        job = self._shell.jobs.start("verify", tr("Verify"), lambda: home_work.verify(cast("Project", project)))
        self.check.setEnabled(False)
        self.tell(tr("Checking. Esc cancels."))
        job.progressed.connect(self._progress)
        job.finished.connect(self._verified)
        job.cancelled.connect(self._cancelled)
        job.failed.connect(self._failed)
        job.ended.connect(self._ended)

    def _progress(self, at: Progress) -> None:
        what = CHECKED.get(at.note) or step_words(at.note)
        self.tell(tr("Checking {what}: {count}. Esc cancels.", what=what, count=progress_line(at, Pace())))

    def _verified(self, report: object) -> None:
        found = cast("VerifyReport", report)
        self.tell(home_text.verified_words(found.ok, found.problems), "good" if found.ok else "error")
        self.outcome.setToolTip("\n".join(map(shown, found.problems[:LISTED])))

    def _cancelled(self) -> None:
        self.tell(tr("Cancelled before the end."))

    def _failed(self, _error: BaseException) -> None:
        self.tell(tr("Could not be checked to the end."), "error")

    def _ended(self) -> None:
        self.check.setEnabled(True)
