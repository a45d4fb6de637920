"""The sections of Model, one shown at a time, and the tabs that choose among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from labeler.ui.language import tr
from labeler.ui.panels.model_cut import CutCard
from labeler.ui.panels.model_families import Families
from labeler.ui.panels.model_figures import Figures
from labeler.ui.panels.model_kinds import KindChoice, kinds_told, metrics_of
from labeler.ui.panels.model_metrics import read_metrics
from labeler.ui.panels.model_overview import Overview
from labeler.ui.panels.model_page import section
from labeler.ui.panels.model_text import measured, measured_on
from labeler.ui.panels.model_trust import Trust
from labeler.ui.panels.model_versions import Versions
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import MARGIN, column, row
from labeler.ui.widgets.tabs import ViewTabs

if TYPE_CHECKING:
    from labeler.stages.model import ModelView

SECTIONS: Final = (
    "model_overview", "model_figures", "model_scores", "model_trust", "model_features", "model_versions",
)  # fmt: skip
"""Their actions, in order."""
SCORES: Final = "model_scores"


class Sections(QWidget):
    """Tabs, and the section in front.

    Signals:
        measured_on: what the figures shown rest on, in words.
    """

    measured_on = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._has_plots = False
        self._view: ModelView | None = None
        self.shown = SECTIONS[0]
        self.tabs = ViewTabs([shell.actions[name] for name in SECTIONS])
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr("Sections of Model"))
        self.overview = Overview()
        self.figures = Figures()
        self.cut = CutCard(shell)
        self.trust = Trust(shell.theme)
        self.families = Families(shell.theme)
        self.versions = Versions()
        self.pages = QStackedWidget()
        pages = (
            self.overview.page, self.figures.page, section(tr("Scores and cut"), self.cut, grows=self.cut), self.trust.page,
            self.families.page, self.versions.page,
        )  # fmt: skip
        for page in pages:
            self.pages.addWidget(page)
        self.kind = KindChoice()
        self.kind.chosen.connect(self._show_kind)
        self.tabs.currentChanged.connect(lambda at: self.go(SECTIONS[at]))  # arrow keys on the tabs
        above = row(self.tabs, None, self.kind)
        above.setContentsMargins(MARGIN, 12, MARGIN, 0)
        box = column(gap=0)
        box.addLayout(above)
        box.addWidget(self.pages, 1)
        self.setLayout(box)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """A key for each section."""
        return {name: partial(self.go, name) for name in SECTIONS}

    def go(self, name: str) -> None:
        """Bring a section to the front; an unknown one brings the first."""
        self.shown = name if name in SECTIONS else SECTIONS[0]
        at = SECTIONS.index(self.shown)
        self.tabs.setCurrentIndex(at)
        self.pages.setCurrentIndex(at)

    def show_view(self, view: ModelView) -> None:
        """Show the probe in force, and all there are."""
        probe = view.probe
        if probe is None:
            return
        self._make_plots()
        read = probe.settings.get("features")
        self.cut.show_view(view)
        self._view = view
        self.kind.show_kinds(kinds_told(probe.metrics))
        self._show_kind()
        self.families.card.show_families(
            read_metrics(probe.metrics),
            wanted=view.families,
            read=[str(name) for name in read] if isinstance(read, list | tuple) else ["embedding"],
            probe=probe.id,
        )
        self.versions.show_versions(view.history, probe.id)

    def _show_kind(self) -> None:
        """Show what was measured on the kind of document that is chosen."""
        view = self._view
        if view is None or view.probe is None:
            return
        metrics = metrics_of(view.probe.metrics, self.kind.kind)
        found = read_metrics(metrics)
        self.overview.show_probe(metrics, found, view.strategies)
        self.figures.show_figures(found)
        self.trust.show_trust(found)
        about = f"{self.kind.currentText()}: " if self.kind.count() > 1 else ""
        self.measured_on.emit(about + measured_on(measured(metrics)))

    def forget(self) -> None:
        """Another project: nothing of the one before stays."""
        self._view = None
        self.cut.forget()
        self.versions.compare.forget()

    def _make_plots(self) -> None:
        """Plots cost a third of a second to import, so they are made when there is something to plot."""
        if self._has_plots:
            return
        from labeler.ui.panels.model_plot_calibration import CalibrationPlot
        from labeler.ui.panels.model_plots import CurvePlot, CutPlot

        self._has_plots = True
        theme = self._shell.theme
        self.overview.adopt(CurvePlot(theme))
        self.cut.adopt(CutPlot(theme))
        self.trust.adopt(CalibrationPlot(theme))
