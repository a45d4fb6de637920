"""How far people agree: every figure with its interval, over all of them and for each two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from labeler.learn.agreement_alpha import SCALES, alpha
from labeler.learn.agreement_grades import SharedGrades
from labeler.learn.agreement_icc import FORMS, icc
from labeler.learn.agreement_pairs import SHARES, kappas, shares
from labeler.learn.agreement_resampling import RESAMPLES, SEED, figures
from labeler.learn.intervals import Figure

FIGURES = (
    *(f"alpha_{scale}" for scale in SCALES), "quadratic_kappa", *SHARES, *(f"icc_{form}" for form in FORMS),
)  # fmt: skip
"""All figures, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people's quadratic weighted kappa, and how many documents they share."""

    first: str
    second: str
    shared: int
    quadratic_kappa: Figure


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the shared grades of a set of documents say.

    Attributes:
        figures: by name, all of ``FIGURES``.
        pairs: those that share documents, most documents first.
    """

    figures: Mapping[str, Figure]
    pairs: tuple[Pair, ...]


def agreement(of: SharedGrades, *, resamples: int = RESAMPLES, seed: int = SEED) -> Agreement:
    """All figures of agreement; what is undefined says why."""
    return list(steps(of, resamples=resamples, seed=seed))[-1]


def steps(of: SharedGrades, *, resamples: int, seed: int) -> Iterator[Agreement]:
    """The same, growing by one kind of figure at a time, so that somebody can stop it in between."""
    asked = {"resamples": resamples, "seed": seed}
    known: dict[str, Figure] = {}
    known |= dict(zip((f"alpha_{scale}" for scale in SCALES), figures(alpha(of), **asked), strict=True))
    yield Agreement(dict(known), ())
    known |= dict(zip(SHARES, figures(shares(of), **asked), strict=True))
    yield Agreement(dict(known), ())
    known |= dict(zip((f"icc_{form}" for form in FORMS), figures(icc(of), **asked), strict=True))
    yield Agreement(dict(known), ())
    two = kappas(of)
    mean, *each = figures(two.statistic, **asked)
    known["quadratic_kappa"] = mean
    pairs = [
        Pair(of.names[a], of.names[b], int(shared), figure)
        for a, b, shared, figure in zip(two.first, two.second, two.shared, each, strict=True)
    ]
    ordered = sorted(pairs, key=lambda pair: (-pair.shared, pair.first, pair.second))
    yield Agreement({name: known[name] for name in FIGURES}, tuple(ordered))
