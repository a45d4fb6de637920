"""The sections of Model, one shown at a time, and the tabs that choose among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from labeler.ui.panels.model_cut import CutCard
from labeler.ui.panels.model_families import Families
from labeler.ui.panels.model_figures import Figures
from labeler.ui.panels.model_metrics import read_metrics
from labeler.ui.panels.model_overview import Overview
from labeler.ui.panels.model_page import section
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
    """Tabs, and the section in front."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._has_plots = False
        self.shown = SECTIONS[0]
        self.tabs = ViewTabs([shell.actions[name] for name in SECTIONS])
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName("Sections of Model")
        self.overview = Overview()
        self.figures = Figures()
        self.cut = CutCard(shell)
        self.trust = Trust(shell.theme)
        self.families = Families(shell.theme)
        self.versions = Versions()
        self.pages = QStackedWidget()
        pages = (
            self.overview.page, self.figures.page, section("Scores and cut", self.cut, grows=self.cut), self.trust.page,
            self.families.page, self.versions.page,
        )  # fmt: skip
        for page in pages:
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(lambda at: self.go(SECTIONS[at]))  # arrow keys on the tabs
        above = row(self.tabs, None)
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
        found = read_metrics(probe.metrics)
        read = probe.settings.get("features")
        self.overview.show_probe(probe, found, view.strategies)
        self.figures.show_figures(found)
        self.cut.show_view(view)
        self.trust.show_trust(found)
        self.families.card.show_families(
            found,
            wanted=view.families,
            read=[str(name) for name in read] if isinstance(read, list | tuple) else ["embedding"],
            probe=probe.id,
        )
        self.versions.show_versions(view.history, probe.id)

    def forget(self) -> None:
        """Another project: nothing of the one before stays."""
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
