"""Fates can be told apart by people who see fewer colours: by their line, and mostly by their colour too."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.domain.ledger import Fate, Span, Stage
from labeler.ui.theme import SCHEMES, contrast
from labeler.ui.widgets.marks import Mark, Under, mark_of

# Full dichromacy, by Machado, Oliveira and Fernandes (2009), on linear RGB.
SIGHT = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
    "no colours": np.tile([0.2126, 0.7152, 0.0722], (3, 1)),
}
XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
NOTICED = 10.0
"""CIE76 difference that is seen at a glance; 2.3 is the least that is seen at all."""


def seen_as(colour: str, sight: str) -> NDArray[np.float64]:
    """CIELAB of ``#RRGGBB`` as somebody sees it."""
    bytes_ = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(bytes_ <= 0.04045, bytes_ / 12.92, ((bytes_ + 0.055) / 1.055) ** 2.4)
    xyz = XYZ @ np.clip(SIGHT[sight] @ linear, 0, 1) / WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(a: str, b: str, sight: str) -> float:
    return float(np.linalg.norm(seen_as(a, sight) - seen_as(b, sight)))


def marks() -> dict[str, Mark]:
    """How each stage's spans are painted, and kept ones, read and unread."""
    made = {stage.value: mark_of(Span(0, 1, Fate.DROPPED, stage, "r")) for stage in Stage}
    kept = mark_of(Span(0, 1, Fate.KEPT))
    return {**made, "kept": kept, "unread": Mark(0, 1, "muted", Under.DASHED, glow=True)}


def test_the_measure_agrees_with_known_figures() -> None:
    assert seen_as("#FFFFFF", "all colours") == pytest.approx([100, 0, 0], abs=0.02)
    assert seen_as("#FF0000", "all colours") == pytest.approx([53.24, 80.09, 67.2], abs=0.05)
    assert apart("#FF0000", "#008000", "deuteranopia") < apart("#FF0000", "#008000", "all colours") / 3


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("sight", SIGHT)
def test_two_fates_differ_in_line_or_ground_or_plainly_in_colour(scheme: str, sight: str) -> None:
    tokens = SCHEMES[scheme].as_dict()
    alike = set()
    for (a, one), (b, other) in itertools.combinations(marks().items(), 2):
        is_same_line = (one.under, one.glow) == (other.under, other.glow)
        if is_same_line and apart(tokens[one.colour], tokens[other.colour], sight) < NOTICED:
            alike |= {a, b}
    # these leave out whole documents, one of them in a run, and their tag says which
    assert alike == {"score", "budget", "mixture"}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("sight", SIGHT)
def test_the_ground_of_kept_text_is_seen_and_its_text_can_be_read(scheme: str, sight: str) -> None:
    tokens = SCHEMES[scheme]
    assert apart(tokens.signal, tokens.surface, sight) >= 4
    assert contrast(tokens.ink, tokens.signal) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_line_can_be_seen_on_its_ground(scheme: str) -> None:
    tokens = SCHEMES[scheme].as_dict()
    for mark in marks().values():
        assert contrast(tokens[mark.colour], tokens["signal" if mark.glow else "surface"]) >= 4.5
