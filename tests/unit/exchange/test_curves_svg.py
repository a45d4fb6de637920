"""Curves are drawn where their values are, with labels, a legend and intervals."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from labeler.exchange.curves_svg import Curve, Panel, curves_svg, ticks

SVG = "{http://www.w3.org/2000/svg}"
LINE = Curve("a < b", [10, 20, 30], [0.1, 0.4, 0.5], [0.0, 0.3, 0.4], [0.2, 0.5, 0.6])


def test_a_drawing_has_labels_a_legend_and_a_band() -> None:
    drawing = etree.fromstring(curves_svg([Panel("title & more", "grades", "Spearman", [LINE])]))
    said = [node.text for node in drawing.iter(f"{SVG}text")]
    assert {"title & more", "grades", "Spearman", "a < b"} <= set(said)
    assert sum(node.get("fill-opacity") is not None for node in drawing.iter(f"{SVG}path")) == 1
    assert drawing.find(f"{SVG}rect").get("fill") == "#ffffff"  # type: ignore[union-attr]


def test_a_line_rises_with_its_values() -> None:
    drawing = etree.fromstring(curves_svg([Panel("t", "x", "y", [LINE])]))
    line = next(n.get("d") for n in drawing.iter(f"{SVG}path") if n.get("fill") == "none" and "L" in str(n.get("d")))
    points = [tuple(map(float, pair)) for pair in re.findall(r"([\d.]+) ([\d.]+)", str(line))]
    assert [x for x, _ in points] == sorted(x for x, _ in points)
    assert [y for _, y in points] == sorted((y for _, y in points), reverse=True), "up is less in a drawing"


def test_curves_without_points_or_interval_are_drawn_too() -> None:
    flat = Curve("flat", [1, 2], [0.5, 0.5], [0.5, 0.5], [0.5, 0.5])
    drawing = etree.fromstring(curves_svg([Panel("t", "x", "y", [flat, Curve("none", [], [], [], [])])]))
    assert not [n for n in drawing.iter(f"{SVG}path") if n.get("fill-opacity")]


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6))
def test_ticks_hold_the_range_and_rise(low: float, more: float) -> None:
    found = ticks(low, low + more)
    assert found == sorted(set(found))
    assert found[0] <= low + 1e-6 * max(abs(low), more, 1)
    assert found[-1] >= low + more - 1e-6 * max(abs(low), more, 1)
    assert len(found) <= 9


def test_ticks_are_round() -> None:
    assert ticks(0, 1) == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])
