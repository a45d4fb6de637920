"""The plot of somebody's severity over time. Import it when there is something to plot: pyqtgraph takes long."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, log10
from typing import TYPE_CHECKING, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from labeler.ui.language import figure, tr
from labeler.ui.panels import team_agreement_people_text as says
from labeler.ui.panels.model_plots import Plot
from labeler.ui.theme import Theme, mixed

if TYPE_CHECKING:
    from labeler.learn.agreement_people import Person

LEAST: Final = 0.6
"""Grades that the plot shows above and below the others at least."""


class DriftPlot(Plot):
    """Severity by stretches of grading with as many documents each, with intervals; the line is where the others are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("stretches of grading, by when they began"), tr("grades above the others"))
        self._zero = pg.InfiniteLine(pos=0.0, angle=0)
        self._bars = pg.ErrorBarItem(x=np.zeros(1), y=np.zeros(1), height=np.zeros(1), beam=0.08)
        self._line = pg.PlotDataItem(symbol="o", symbolSize=8)
        for item in (self._zero, self._bars, self._line):
            self.addItem(item)
        self.getAxis("left").enableAutoSIPrefix(False)
        self.getAxis("left").tickStrings = _numbers
        self.showGrid(x=False, y=True, alpha=0.25)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Severity over time"))
        self.recolour()

    def show_person(self, of: Person) -> None:
        """Show the blocks of somebody who has some."""
        x = np.arange(len(of.blocks), dtype=np.float64)
        y = np.array([b.severity.value or 0.0 for b in of.blocks], np.float64)
        low = np.array([b.severity.low or 0.0 for b in of.blocks], np.float64)
        high = np.array([b.severity.high or 0.0 for b in of.blocks], np.float64)
        self._bars.setData(x=x, y=y, top=high - y, bottom=y - low, height=None)
        self._line.setData(x, y)
        most = max(float(np.abs(np.concatenate([low, high])).max(initial=0.0)), LEAST) * 1.1
        self.setYRange(-most, most, padding=0)
        self.setXRange(-0.5, len(of.blocks) - 0.5, padding=0)
        self.getAxis("bottom").setTicks([list(enumerate(says.block_ticks(of)))])
        self.setAccessibleDescription(says.drift_words(of))
        self.setToolTip("\n".join(says.block_lines(of)))

    def recolour(self) -> None:
        """Line and bars in the accent, the others' line quiet."""
        super().recolour()
        tokens = self._theme.current
        self._zero.setPen(pg.mkPen(tokens.muted, width=1, style=Qt.PenStyle.DashLine))
        self._bars.setData(pen=pg.mkPen(mixed(tokens.accent, tokens.surface, 0.7), width=2))
        self._line.setPen(pg.mkPen(tokens.accent, width=1))
        self._line.setSymbolBrush(pg.mkBrush(tokens.accent))
        self._line.setSymbolPen(pg.mkPen(tokens.accent))


def _numbers(values: Sequence[float], scale: float, spacing: float) -> list[str]:
    """What stands at the ticks of an axis, as the language writes numbers; pyqtgraph asks for it."""
    places = max(0, ceil(-log10(spacing * scale)))
    return [figure(value * scale, f".{places}f" if abs(value) > 1e-9 else ".0f") for value in values]
