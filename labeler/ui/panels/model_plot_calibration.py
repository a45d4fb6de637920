"""The plot of predicted against observed. Import it, like the other plots, when Model has something to show."""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from labeler.ui.language import figure, tr
from labeler.ui.panels.model_metrics import Calibration
from labeler.ui.panels.model_plots import Plot
from labeler.ui.panels.model_words import calibration_lines, calibration_words
from labeler.ui.theme import Theme, interface_font, mixed

COUNTS_AT: Final = -0.09
"""Where the numbers of documents stand, below the curve, in shares."""
APART: Final = 0.055
"""Groups closer than this have one number less, so that numbers never cover each other; the tooltip has all."""


class CalibrationPlot(Plot):
    """Groups of documents by predicted probability: the share that reached the cut, with its interval, and how many."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("predicted probability to reach the cut"), tr("share that people graded so"))
        self._counts: list[pg.TextItem] = []
        self._diagonal = pg.PlotCurveItem([0.0, 1.0], [0.0, 1.0])
        self._bars = pg.ErrorBarItem(x=np.zeros(1), y=np.zeros(1), height=np.zeros(1), beam=0.012)
        self._points = pg.PlotDataItem(symbol="o", symbolSize=8)
        for item in (self._diagonal, self._bars, self._points):
            self.addItem(item)
        self.setXRange(0, 1, padding=0.03)
        self.setYRange(COUNTS_AT - 0.05, 1, padding=0.02)
        ticks = [(at / 5, figure(at / 5, ".1f")) for at in range(6)]
        for name in ("bottom", "left"):
            self.getAxis(name).setTicks([ticks])
        self.showGrid(x=False, y=True, alpha=0.25)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Calibration"))
        self.recolour()

    def show_calibration(self, found: Calibration) -> None:
        """Show other groups."""
        bins = found.bins
        x = np.array([b.predicted for b in bins], np.float64)
        y = np.array([b.observed for b in bins], np.float64)
        below = np.array([b.observed - b.low for b in bins], np.float64)
        above = np.array([b.high - b.observed for b in bins], np.float64)
        self._bars.setVisible(bool(bins))
        if bins:
            self._bars.setData(x=x, y=y, top=above, bottom=below, height=None)
        self._points.setData(x, y)
        self._count(found)
        self.setAccessibleDescription(calibration_words(found))
        self.setToolTip("\n".join(calibration_lines(found)))

    def _count(self, found: Calibration) -> None:
        for one in self._counts:
            self.removeItem(one)
        self._counts.clear()
        last = -1.0
        for b in found.bins:
            if b.predicted - last >= APART:
                text = pg.TextItem(figure(b.documents, ","), anchor=(0.5, 0.5))
                text.setFont(interface_font(11))
                text.setPos(QPointF(b.predicted, COUNTS_AT))
                self.addItem(text)
                self._counts.append(text)
                last = b.predicted
        self.recolour()

    def recolour(self) -> None:
        """Points and bars in the accent, the diagonal quiet."""
        super().recolour()
        tokens = self._theme.current
        self._diagonal.setPen(pg.mkPen(tokens.muted, width=1, style=Qt.PenStyle.DashLine))
        self._bars.setData(pen=pg.mkPen(mixed(tokens.accent, tokens.surface, 0.7), width=2))
        self._points.setPen(pg.mkPen(tokens.accent, width=1))
        self._points.setSymbolBrush(pg.mkBrush(tokens.accent))
        self._points.setSymbolPen(pg.mkPen(tokens.accent))
        for text in self._counts:
            text.setColor(tokens.muted)
