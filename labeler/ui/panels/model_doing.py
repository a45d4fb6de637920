"""What Model lets run: training, deciding, comparing two probes, going back to one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from labeler.domain.errors import NotReady, WorldError
from labeler.domain.probes import Cut
from labeler.domain.wording import phrase
from labeler.ui.jobs import Job, Stage
from labeler.ui.language import tr
from labeler.ui.panels import model_work
from labeler.ui.panels.model_cards import TrainStrip
from labeler.ui.shell import Shell

if TYPE_CHECKING:
    from labeler.stages.decide import DecideReport
    from labeler.stages.probe_versions import UseReport
    from labeler.stages.train import TrainReport
    from labeler.store.project import Project


class Doing(QObject):
    """Starts jobs and says in the header how they end.

    Signals:
        compared: a Comparison.
    """

    compared = Signal(object)

    def __init__(self, shell: Shell, strip: TrainStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._strip = shell, strip

    def train(self) -> None:
        """Train a probe and let it score everything."""
        self._start("train", tr("Train"), model_work.train, {"probe", "scores"}, self._trained)

    def decide(self, wanted: object) -> None:
        """Make a decision run with a Cut."""
        cut = cast("Cut", wanted)
        self._start("decide", tr("Decide"), lambda p: model_work.decide(p, cut), {"decisions", "scores"}, self._decided)

    def compare(self, a: int, b: int, cut: float) -> None:
        """Find what changes sides between two probes."""
        self._start(
            "compare",
            tr("Compare probes {a} and {b}", a=a, b=b),
            lambda p: model_work.compare(p, a, b, cut),
            {"scores"},
            self._compared,
        )

    def use(self, number: int) -> None:
        """Put a probe in force."""
        by = self._shell.settings.annotator
        title = tr("Use probe {probe}", probe=number)
        self._start("use", title, lambda p: model_work.use(p, number, by), {"probe", "scores"}, self._used)

    def report(self, error: WorldError) -> None:
        """Tell what cannot be done."""
        self._shell.errors.report(error)

    def _trained(self, report: object) -> None:
        found = cast("TrainReport", report)
        said = []
        if not found.new:
            said.append(tr("Probe {probe} has learned all these grades already.", probe=found.probe))
        if found.instead_of is not None:
            before = found.instead_of
            said.append(
                tr("Probe {probe} is in force, in the place of probe {before}.", probe=found.probe, before=before)
            )
        self._strip.said.setText(" ".join(said))

    def _decided(self, report: object) -> None:
        found = cast("DecideReport", report)
        kept, dropped = found.kept, found.dropped
        said = [tr("Run {run} kept {kept:,}, dropped {dropped:,}.", run=found.run, kept=kept, dropped=dropped)]
        if not found.new:
            said.append(tr("It was made before; nothing changed since."))
        self._strip.said.setText(" ".join(said))

    def _compared(self, report: object) -> None:
        self._strip.said.setText("")
        self.compared.emit(report)

    def _used(self, report: object) -> None:
        found = cast("UseReport", report)
        self._strip.said.setText(tr("Probe {probe} is in force.", probe=found.probe))

    def _start(
        self,
        kind: str,
        title: str,
        make: Callable[[Project], Stage],
        changes: set[str],
        done: Callable[[object], None],
    ) -> Job | None:
        project = self._shell.project
        if project is None:
            self.report(
                NotReady(phrase("No project is open."), phrase("Open one with Ctrl+O, or make one with Ctrl+N."))
            )
            return None
        try:
            if self._shell.jobs.of_kind("path") is not None:
                raise NotReady(
                    phrase("Preparing and training run already."),
                    phrase("Wait until they are done, or cancel them with Esc."),
                )
            job = self._shell.jobs.start(kind, title, lambda: make(cast("Project", project)), frozenset(changes))
        except WorldError as error:
            self.report(error)
            return None
        self._strip.follow(job)
        job.finished.connect(done)
        return job
