"""Model: the probe's figures, how it learned, and the scores under a movable cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.domain.errors import NotReady, WorldError
from labeler.domain.probes import Cut
from labeler.ui.jobs import Job, Stage
from labeler.ui.lane import Changes
from labeler.ui.panels import model_text, model_work
from labeler.ui.panels.model_ask import DecideDialog
from labeler.ui.panels.model_cards import FigureRow, ServedCard, TrainStrip, VersionsCard
from labeler.ui.panels.model_cut import CutCard
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, MARGIN, ActionButton, Card, Chip, label, row
from labeler.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from labeler.stages.decide import DecideReport
    from labeler.stages.model import ModelView
    from labeler.stages.train import TrainReport
    from labeler.store.project import Project
    from labeler.ui.panels.model_plots import CurvePlot

ENOUGH = 10


class ModelPanel(Panel):
    """The panel."""

    id: ClassVar[str] = "model"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: ModelView | None = None
        self._stale = True
        self._ask_when_there = False
        self._curve_plot: CurvePlot | None = None
        self.chip = Chip()
        self.strip = TrainStrip(ActionButton(shell.actions["train"], primary=True, key="right"))
        self.figures = FigureRow()
        self.basis = label("", "muted", wrap=True)
        self.curve = Card("Learning curve")
        self.curve_words = label("", "muted", wrap=True)
        self.cut = CutCard(shell)
        self.cut.audit_asked.connect(shell.actions["go_audit"].trigger)
        self.served = ServedCard()
        self.versions = VersionsCard()
        self.set_content(self._page())
        self.set_heading("Model")

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        self.curve.body.addWidget(self.curve_words)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for at, card in enumerate((self.curve, self.cut)):
            grid.addWidget(card, 0, at)
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, 380)
        tables = row(self.served, self.versions, gap=GAP)
        tables.setStretch(0, 2)
        tables.setStretch(1, 3)
        box = QVBoxLayout(page)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        box.setSpacing(GAP)
        box.addWidget(self.figures)
        box.addWidget(self.basis)
        box.addLayout(grid)
        box.addLayout(tables)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll

    # what the window asks

    def header_chips(self) -> Sequence[QWidget]:
        """The probe shown."""
        return [self.chip]

    def header_widgets(self) -> Sequence[QWidget]:
        """Train, or the training that runs."""
        return [self.strip]

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What Model does."""
        return {"train": self._train, "decide": self._ask}

    def on_shown(self) -> None:
        """Catch up with what happened meanwhile."""
        if self._stale:
            self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project."""
        self._view, self._stale = None, True
        self.cut.forget()
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
        self.show_loading("Reading scores")
        self.shell.lane.ask(lambda: model_work.look(cast("Project", project)), self._show, self._failed, key="model")

    def _failed(self, error: BaseException) -> None:
        self.show_error(error, self._load)

    def _nothing_open(self) -> None:
        actions = self.shell.actions
        self.chip.say("")
        self.strip.train.hide()
        self.set_heading("Model")
        self.show_empty(
            "No project is open", "A probe belongs to a project.", actions["open_project"], actions["new_project"]
        )

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
        self.chip.say("no probe yet")
        self.set_heading("Model", f"{model_text.plural(view.grades, 'grade')} so far")
        if not view.prepared:
            self.show_empty(
                "No probe yet", "Prepare the documents first; then grades can train a probe.", actions["prepare"]
            )
        elif view.can_train:
            have = f"{model_text.plural(view.grades, 'grade')} are enough for a first probe. It scores every document."
            self.show_empty("Train the first probe", have, actions["train"], actions["go_grade"])
        else:
            left = model_text.plural(ENOUGH - view.grades, "more grade")
            have = f"There {'is' if view.grades == 1 else 'are'} {model_text.plural(view.grades, 'grade')}; a first probe needs {ENOUGH}."
            self.show_empty(f"{left} for a first probe", have, actions["go_grade"])

    def _show_probe(self, view: ModelView) -> None:
        probe = view.probe
        if probe is None:
            return
        self._make_plots()
        found = model_text.measured(probe.metrics)
        evaluation = probe.metrics.get("evaluation")
        graded = int(evaluation.get("documents", 0)) if isinstance(evaluation, Mapping) else 0
        since = f" · {view.behind:,} since" if view.behind else ""
        self.chip.say(
            f"Probe {probe.id} · {model_text.plural(probe.grades, 'grade')}{since} · {model_text.ago(probe.created_at)}"
        )
        self.set_heading("Model", model_text.measured_on(found))
        self.basis.setText(model_text.basis_words(found, graded))
        self.basis.setVisible(bool(self.basis.text()))
        self.figures.show_figures(found)
        self._show_curve(model_text.curve_points(probe.metrics))
        self.cut.show_view(view)
        self.served.show_served(dict(view.strategies))
        self.versions.show_versions(view.history)
        self.show_content()

    def _make_plots(self) -> None:
        """Plots cost a third of a second to import, so they are made when there is something to plot."""
        if self._curve_plot is None:
            from labeler.ui.panels.model_plots import CurvePlot, CutPlot

            self._curve_plot = CurvePlot(self.shell.theme)
            self.curve.body.insertWidget(1, cast("QWidget", self._curve_plot), 1)
            self.cut.adopt(CutPlot(self.shell.theme))

    def _show_curve(self, points: Sequence[model_text.CurvePoint]) -> None:
        self.curve_words.setText(model_text.curve_words(points))
        if self._curve_plot is not None:
            self._curve_plot.show_points(points)

    # training and deciding

    def _train(self) -> None:
        job = self._start("train", "Train", model_work.train, {"probe", "scores"})
        if job is not None:
            self.strip.follow(job)
            job.finished.connect(self._trained)

    def _trained(self, report: object) -> None:
        found = cast("TrainReport", report)
        self.strip.said.setText("" if found.new else f"Probe {found.probe} has learned all these grades already.")

    def _ask(self) -> None:
        """Say what the cut would keep, and decide when that is wished."""
        if self.shell.project is None:
            self._report(NotReady("No project is open.", "Open one with Ctrl+O."))
            return
        view, cut = self._view, self.cut.cut
        if view is None or self._stale:
            self._ask_when_there = True
            return
        if view.probe is None or cut is None:
            self._report(
                NotReady("There is no probe to decide with." if cut else "The token budget cannot be read.", "")
            )
            return
        dialog = DecideDialog(self.window(), cut, self.cut.keeps_line(), view.probe.id)
        dialog.confirmed.connect(self._decide)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decide(self, wanted: object) -> None:
        cut = cast("Cut", wanted)
        job = self._start("decide", "Decide", lambda p: model_work.decide(p, cut), {"decisions", "scores"})
        if job is not None:
            self.strip.follow(job)
            job.finished.connect(self._decided)

    def _decided(self, report: object) -> None:
        found = cast("DecideReport", report)
        again = "" if found.new else " It was made before; nothing changed since."
        self.strip.said.setText(f"Run {found.run} kept {found.kept:,}, dropped {found.dropped:,}.{again}")

    def _start(self, kind: str, title: str, make: Callable[[Project], Stage], changes: set[str]) -> Job | None:
        project = self.shell.project
        if project is None:
            self._report(NotReady("No project is open.", "Open one with Ctrl+O, or make one with Ctrl+N."))
            return None
        try:
            if self.shell.jobs.of_kind("path") is not None:
                raise NotReady(
                    "Preparing and training run already.", "Wait until they are done, or cancel them with Esc."
                )
            return self.shell.jobs.start(kind, title, lambda: make(cast("Project", project)), frozenset(changes))
        except WorldError as error:
            self._report(error)
            return None

    def _report(self, error: WorldError) -> None:
        self.shell.errors.report(error)
