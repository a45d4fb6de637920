"""Overview of Model: the figures that matter, the advice, the learning curve and the queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QWidget

from labeler.ui.language import tr
from labeler.ui.panels.model_cards import FigureRow, ServedCard
from labeler.ui.panels.model_metrics import ProbeFigures
from labeler.ui.panels.model_page import section, shared
from labeler.ui.panels.model_text import CurvePoint, basis_words, curve_points, curve_words, measured
from labeler.ui.panels.model_words import missing_words
from labeler.ui.widgets.kit import GAP, Card, label, row

if TYPE_CHECKING:
    from labeler.ui.panels.model_plots import CurvePlot


class Overview:
    """The parts of the section; ``page`` is what is shown."""

    def __init__(self) -> None:
        self._plot: CurvePlot | None = None
        self.figures = FigureRow()
        self.basis = label("", "muted", wrap=True)
        self.curve = Card(tr("Learning curve"))
        self.curve_words = label("", "muted", wrap=True)
        self.curve.body.addWidget(self.curve_words)
        self.curve.body.addStretch(0)  # takes the room only where there is no curve
        self.served = ServedCard()
        self.missing = label("", "muted", wrap=True)
        lower = shared(row(self.curve, self.served, gap=GAP), 4, 3)
        self.page: QWidget = section(tr("Overview"), self.figures, self.basis, lower, self.missing, grows=lower)

    def adopt(self, plot: CurvePlot) -> None:
        """Take the plot, which is made when there is something to plot."""
        self._plot = plot
        self.curve.body.insertWidget(1, cast("QWidget", plot), 1)

    def show_probe(self, metrics: Mapping[str, Any], found: ProbeFigures, strategies: Mapping[str, int]) -> None:
        """Show another probe, or the same after more was graded.

        Args:
            metrics: what was measured of it. found: the same, read.
        """
        basis = measured(metrics)
        stream = found.sets.get("evaluation")
        self.basis.setText(basis_words(basis, stream.documents if stream else 0))
        self.basis.setVisible(bool(self.basis.text()))
        self.figures.show_figures(basis)
        self.figures.advice.show_advice(found.advice)
        self._show_curve(curve_points(metrics))
        self.served.show_served(strategies)
        self.missing.setText(missing_words(found))
        self.missing.setVisible(bool(self.missing.text()))

    def _show_curve(self, points: Sequence[CurvePoint]) -> None:
        self.curve_words.setText(curve_words(points))
        if self._plot is not None:
            self._plot.setVisible(bool(points))
            self._plot.show_points(points)
