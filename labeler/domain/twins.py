"""Near-duplicates: which texts belong together, and which of them stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LOWEST_SIMILARITY = 0.6
"""Pairs below this similarity are not remembered, so no project can ask for them."""


@dataclass(frozen=True, slots=True)
class Member:
    """A document that has near-duplicates.

    Attributes:
        number: its number in the project; a lower one came in earlier.
        length: tokens of its main text.
        score: what the probe says of it; None before there is a probe.
    """

    number: int
    length: int
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """The kept document that makes another one superfluous, and how similar the two are, 0 to 1."""

    number: int
    similarity: float


def choose(members: Iterable[Member], similar: Mapping[int, Mapping[int, float]]) -> dict[int, Twin]:
    """Which members go, each with the kept twin it is most similar to; the others stay.

    The best score is preferred, then the longest, then the first that came in. A member goes only when it is itself
    similar to one that stays: a chain of small changes never drops a document that has no twin among the kept ones.

    Args:
        members: documents, in any order. similar: for each number the numbers that are similar enough, both ways.
    """
    kept: set[int] = set()
    gone: dict[int, Twin] = {}
    for member in sorted(members, key=_preference):
        near = [(similarity, -other) for other, similarity in similar.get(member.number, {}).items() if other in kept]
        if near:
            similarity, other = max(near)
            gone[member.number] = Twin(-other, similarity)
        else:
            kept.add(member.number)
    return gone


def _preference(member: Member) -> tuple[bool, float, int, int]:
    return (member.score is None, -(member.score or 0.0), -member.length, member.number)


def components(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The smallest number that each number of ``pairs`` is connected with, itself included."""
    parents: dict[int, int] = {}

    def root(number: int) -> int:
        above = parents.setdefault(number, number)
        while above != parents[above]:
            parents[number] = parents[above]
            number, above = above, parents[parents[above]]
        return above

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        parents[high] = low
    return {number: root(number) for number in parents}
