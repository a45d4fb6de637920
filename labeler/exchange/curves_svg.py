"""Curves with interval bands as an SVG drawing, on a light background, for reports."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 460, 320  # of one panel
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 14, 34, 46
_LEGEND = 22  # height of a line of it
_TICKS = 5
# Colours that people with any common colour vision tell apart, each with its own dashes.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#7a4fa3", "#8a6d00", "#56798f", "#b03060", "#444444")
_DASHES = ("", "6 3", "2 3", "8 3 2 3", "4 2", "1 2", "10 4", "6 2 1 2")


@dataclass(frozen=True, slots=True)
class Curve:
    """A line, with the interval around each of its points.

    Attributes:
        x, y: where its points are. low, high: ends of the intervals; equal to ``y`` where there is none.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]


@dataclass(frozen=True, slots=True)
class Panel:
    """Curves that share their axes."""

    title: str
    x_label: str
    y_label: str
    curves: Sequence[Curve]


def curves_svg(panels: Sequence[Panel]) -> str:
    """A drawing of panels side by side with one legend below."""
    names = list(dict.fromkeys(curve.name for panel in panels for curve in panel.curves))
    width, height = WIDTH * len(panels), HEIGHT + _LEGEND * len(names) + 8
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            'font-family="sans-serif" font-size="12" role="img">'
        ),
        f"<title>{escape('; '.join(panel.title for panel in panels))}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for at, panel in enumerate(panels):
        lines += [f'<g transform="translate({at * WIDTH} 0)">', *_panel(panel, names), "</g>"]
    for at, name in enumerate(names):
        y = HEIGHT + _LEGEND * at + 10
        lines.append(f'<path d="M{_LEFT} {y}h28" {_stroke(at)}/>')
        lines.append(f'<text x="{_LEFT + 36}" y="{y + 4}" fill="#222222">{escape(name)}</text>')
    return "\n".join([*lines, "</svg>", ""])


def _panel(panel: Panel, names: Sequence[str]) -> Iterator[str]:
    xs = [x for curve in panel.curves for x in curve.x]
    ys = [y for curve in panel.curves for y in (*curve.low, *curve.high, *curve.y)]
    x_ticks, y_ticks = (
        ticks(min(xs, default=0.0), max(xs, default=1.0)),
        ticks(min(ys, default=0.0), max(ys, default=1.0)),
    )
    across = _Scale(x_ticks[0], x_ticks[-1], _LEFT, WIDTH - _RIGHT)
    up = _Scale(y_ticks[0], y_ticks[-1], HEIGHT - _BOTTOM, _TOP)
    middle = (_LEFT + WIDTH - _RIGHT) / 2
    yield f'<text x="{middle:.0f}" y="20" text-anchor="middle" font-size="14" fill="#111111">{escape(panel.title)}</text>'
    for value in y_ticks:
        y = up.at(value)
        yield f'<path d="M{_LEFT} {y:.1f}H{WIDTH - _RIGHT}" stroke="#e4e4e4"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end" fill="#444444">{value:g}</text>'
    for value in x_ticks:
        x = across.at(value)
        yield f'<path d="M{x:.1f} {HEIGHT - _BOTTOM}v4" stroke="#444444"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT - _BOTTOM + 17}" text-anchor="middle" fill="#444444">{value:g}</text>'
    yield f'<path d="M{_LEFT} {_TOP}V{HEIGHT - _BOTTOM}H{WIDTH - _RIGHT}" fill="none" stroke="#444444"/>'
    yield f'<text x="{middle:.0f}" y="{HEIGHT - 10}" text-anchor="middle" fill="#222222">{escape(panel.x_label)}</text>'
    turned = f'transform="translate(14 {(HEIGHT - _BOTTOM + _TOP) / 2:.0f}) rotate(-90)"'
    yield f'<text {turned} text-anchor="middle" fill="#222222">{escape(panel.y_label)}</text>'
    for curve in panel.curves:
        yield from _curve(curve, names.index(curve.name), across, up)


def _curve(curve: Curve, number: int, across: _Scale, up: _Scale) -> Iterator[str]:
    if not curve.x:
        return
    there = [f"{across.at(x):.1f} {up.at(y):.1f}" for x, y in zip(curve.x, curve.high, strict=True)]
    back = [f"{across.at(x):.1f} {up.at(y):.1f}" for x, y in zip(curve.x, curve.low, strict=True)]
    if list(curve.low) != list(curve.high):
        colour = _COLOURS[number % len(_COLOURS)]
        yield f'<path d="M{"L".join([*there, *reversed(back)])}Z" fill="{colour}" fill-opacity="0.15"/>'
    line = "L".join(f"{across.at(x):.1f} {up.at(y):.1f}" for x, y in zip(curve.x, curve.y, strict=True))
    yield f'<path d="M{line}" {_stroke(number)}/>'


def _stroke(number: int) -> str:
    colour, dashes = _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)]
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'fill="none" stroke="{colour}" stroke-width="2"{dashed}'


@dataclass(frozen=True, slots=True)
class _Scale:
    """Values from ``low`` to ``high`` on a line from ``start`` to ``end``."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def ticks(low: float, high: float) -> list[float]:
    """Round numbers from at or below ``low`` to at or above ``high``, about as many as fit an axis."""
    if high - low <= 1e-6 * max(abs(low), abs(high), 1.0):  # as good as equal
        low, high = low - 0.5, low + 0.5
    rough = (high - low) / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(i * step, 10) for i in range(first, max(last, first + 1) + 1)]
