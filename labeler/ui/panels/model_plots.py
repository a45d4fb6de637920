"""Plots of Model. Importing pyqtgraph takes long: only this module and that of calibration do, when Model has something to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPen, QWheelEvent

from labeler.stages.model import HIGHEST, LOWEST, histogram
from labeler.ui.language import figure, tr
from labeler.ui.panels.model_text import CurvePoint, curve_words, cut_number, grades_words, signed
from labeler.ui.theme import Theme, interface_font, mixed

STEP: Final = 0.05
LEAP: Final = 0.5
HEIGHT: Final = 208
KEYS: Final = {
    Qt.Key.Key_Left: -STEP, Qt.Key.Key_Down: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Up: STEP,
    Qt.Key.Key_PageDown: -LEAP, Qt.Key.Key_PageUp: LEAP,
}  # fmt: skip


class _Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis with numbers as the language of the screen writes them."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The numbers at the ticks."""
        point = figure(0.5, ".1f")[1]
        return [said.replace(".", point) for said in super().tickStrings(values, scale, spacing)]


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot in the colours of the theme that neither zooms nor scrolls."""

    def __init__(self, theme: Theme, bottom: str, left: str) -> None:
        axes = {name: _Axis(name) for name in ("bottom", "left")}
        super().__init__(background=theme.current.surface, antialias=True, enableMenu=False, axisItems=axes)
        self._theme = theme
        self._names = {"bottom": bottom, "left": left}
        self.setMinimumHeight(HEIGHT)
        self.setMinimumWidth(240)
        menu = self.getPlotItem().ctrlMenu  # made without a parent, so that it would outlive the plot
        menu.setParent(self, menu.windowFlags())
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.setFrameShape(self.Shape.NoFrame)
        self.getPlotItem().setContentsMargins(0, 8, 12, 8)
        for name in self._names:
            axis = self.getAxis(name)
            axis.setStyle(tickFont=interface_font(11), tickLength=0, maxTickLevel=0)
        theme.changed.connect(self.recolour)

    def recolour(self) -> None:
        """Take the colours of the theme that is shown now."""
        tokens = self._theme.current
        self.setBackground(tokens.surface)
        for name, text in self._names.items():
            axis = self.getAxis(name)
            axis.setPen(pg.mkPen(tokens.line))
            axis.setTextPen(pg.mkPen(tokens.muted))
            axis.setLabel(text, **{"color": tokens.muted, "font-size": "12px"})
        self.setStyleSheet(
            f"border: 1px solid {'transparent' if not self.hasFocus() else tokens.accent}; border-radius: 6px;"
        )

    def sizeHint(self) -> QSize:
        """Not as high as a plot would like to be."""
        return QSize(320, HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the plot."""
        event.ignore()


class CurvePlot(Plot):
    """Rank agreement by number of grades, with its interval as a band."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("grades"), tr("rank agreement"))
        self._low = pg.PlotCurveItem()
        self._high = pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._line = pg.PlotDataItem(symbol="o", symbolSize=6)
        for item in (self._low, self._high, self._band, self._line):
            self.addItem(item)
        self.showGrid(x=False, y=True, alpha=0.25)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Learning curve"))
        self.recolour()

    def show_points(self, points: Sequence[CurvePoint]) -> None:
        """Show a curve; a single point is a dot with no line."""
        grades = np.array([p.grades for p in points], dtype=np.float64)
        low = np.array([p.low for p in points], dtype=np.float64)
        high = np.array([p.high for p in points], dtype=np.float64)
        self._line.setData(grades, np.array([p.value for p in points], dtype=np.float64))
        self._low.setData(grades, low)
        self._high.setData(grades, high)
        if points:
            self.setXRange(0, float(grades.max()) * 1.04, padding=0)
            self.setYRange(min(0.0, float(low.min())), 1.0, padding=0.02)
        self.setAccessibleDescription(curve_words(points))
        self.setToolTip(
            "\n".join(
                tr(
                    "{grades}: {value} ({low} to {high})",
                    grades=grades_words(p.grades),
                    value=signed(p.value),
                    low=signed(p.low),
                    high=signed(p.high),
                )
                for p in points
            )
        )

    def recolour(self) -> None:
        """Line in the accent, band in the signal colour."""
        super().recolour()
        tokens = self._theme.current
        self._band.setBrush(pg.mkBrush(tokens.signal))
        for edge in (self._low, self._high):
            edge.setPen(QPen(Qt.PenStyle.NoPen))
        self._line.setPen(pg.mkPen(tokens.accent, width=2))
        self._line.setSymbolBrush(pg.mkBrush(tokens.accent))
        self._line.setSymbolPen(pg.mkPen(tokens.accent))


class CutPlot(Plot):
    """Scores of all documents, with the cut as a line that can be dragged or moved by keys.

    Signals:
        cut_moved: where a person moved it.
    """

    cut_moved = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("score"), tr("documents"))
        self._scores: NDArray[np.float64] = np.zeros(0)
        self._below = pg.BarGraphItem(x=[0], height=[0], width=0.08)
        self._above = pg.BarGraphItem(x=[0], height=[0], width=0.08)
        self._line = pg.InfiniteLine(pos=3.0, angle=90, movable=True, bounds=(LOWEST, HIGHEST))
        self._line.addMarker("o", position=0.96, size=10)
        for item in (self._below, self._above, self._line):
            self.addItem(item)
        self._line.sigPositionChanged.connect(self._dragged)
        self.setXRange(LOWEST, HIGHEST, padding=0.01)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Scores and the cut"))
        self.setToolTip(tr("Drag the line, or move it with the arrow keys (0.05) and Page Up and Page Down (0.5)"))
        self.recolour()
        self._draw()

    @property
    def cut(self) -> float:
        """Where the line is."""
        return round(float(self._line.value()), 2)

    def show_scores(self, scores: NDArray[np.float64]) -> None:
        """Show the scores of other documents, shape (n,)."""
        self._scores = scores
        self._draw()

    def set_cut(self, cut: float) -> None:
        """Put the line somewhere, without telling."""
        if cut != self.cut:
            self._line.blockSignals(True)
            self._line.setValue(cut)
            self._line.blockSignals(False)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the cut."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._line.setValue(round((self.cut + step) / STEP) * STEP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the focus, so that the arrow keys follow."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.recolour()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.recolour()

    def recolour(self) -> None:
        """Above the cut in the accent, below it quiet."""
        super().recolour()
        tokens = self._theme.current
        self._below.setOpts(brush=pg.mkBrush(mixed(tokens.muted, tokens.surface, 0.35)), pen=pg.mkPen(None))
        self._above.setOpts(brush=pg.mkBrush(tokens.accent), pen=pg.mkPen(None))
        self._line.setPen(pg.mkPen(tokens.ink, width=2))
        self._line.setHoverPen(pg.mkPen(tokens.ink, width=3))

    def _dragged(self) -> None:
        self._draw()
        self.cut_moved.emit(self.cut)

    def _draw(self) -> None:
        counted = histogram(self._scores, self.cut)
        middles = (counted.edges[:-1] + counted.edges[1:]) / 2
        self._below.setOpts(x=middles, height=counted.below, width=0.08)
        self._above.setOpts(x=middles, y0=counted.below, height=counted.above, width=0.08)
        highest = int((counted.below + counted.above).max(initial=0))
        self.setYRange(0, max(1, highest) * 1.12, padding=0)
        kept, dropped = int(counted.above.sum()), int(counted.below.sum())
        self.setAccessibleDescription(
            tr(
                "Cut {cut}: {kept:,} of {total:,} documents score at least that.",
                cut=cut_number(self.cut),
                kept=kept,
                total=kept + dropped,
            )
        )
