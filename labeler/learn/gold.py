"""Drift: the last grades of gold documents beside what these were settled to.

Somebody is warned when the mean distance of the last ``window`` reaches ``warn_at``. They are paused at ``pause_at``,
after ``at_least`` gold documents, when an earlier one warned them already and the interval of the mean says that
chance alone does not explain it: all of it lies above half of ``warn_at``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.course import MOST_APART, CourseSettings, Stance
from labeler.domain.lazily import IMPORTING
from labeler.learn.intervals import Figure, positive_mean

NO_GOLD = "no gold document was graded yet"
ONE = "one gold document tells nothing of how grades differ"


@dataclass(frozen=True, slots=True)
class Drift:
    """The last gold documents of somebody.

    Attributes:
        distance: mean distance from the settled grade, in levels. bias: mean difference; above 0 grades too high.
        stance: OPEN, WARNED or PAUSED.
    """

    distance: Figure
    bias: Figure
    stance: Stance


def drift(pairs: Sequence[tuple[int, int]], asked: CourseSettings) -> Drift:
    """What the grades say now.

    Args:
        pairs: grade given and settled grade of each gold document, the oldest first; none from before a pause was lifted.
    """
    stance, warned = Stance.OPEN, False
    for n in range(1, len(pairs) + 1):
        distance = _distance(pairs[max(0, n - asked.window) : n])
        stance = _stance(distance, n, asked, warned=warned)
        if stance is Stance.PAUSED:
            break  # nothing is served after that
        warned = warned or stance is Stance.WARNED
    last = pairs[-asked.window :]
    return Drift(_distance(last), _bias(last), stance)


def _stance(distance: Figure, n: int, asked: CourseSettings, *, warned: bool) -> Stance:
    value, low = distance.value or 0.0, distance.low or 0.0
    if value < asked.warn_at:
        return Stance.OPEN
    sure = value >= asked.pause_at and low > asked.warn_at / 2
    return Stance.PAUSED if warned and n >= asked.at_least and sure else Stance.WARNED


def _distance(pairs: Sequence[tuple[int, int]]) -> Figure:
    apart = np.array([abs(given - gold) for given, gold in pairs], np.float64)
    return positive_mean(apart, None, MOST_APART, NO_GOLD)


def _bias(pairs: Sequence[tuple[int, int]]) -> Figure:
    with IMPORTING:
        from scipy.special import stdtrit

    n = len(pairs)
    if n < 2:
        return Figure(None, None, None, n, ONE if n else NO_GOLD)
    differences = np.array([given - gold for given, gold in pairs], np.float64)
    value = float(differences.mean())
    reach = float(stdtrit(n - 1, 0.975) * differences.std(ddof=1) / np.sqrt(n))
    return Figure(value, value - reach, value + reach, n)
