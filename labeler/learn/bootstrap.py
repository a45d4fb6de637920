"""Bootstraps: how often each document counts in each tree, from nothing but (seed, tree, key of the document).

Each count is drawn from Poisson(1), which is what drawing as many documents as there are comes to when there are many.
As it does not depend on the other documents, one more grade changes no other document's weight in any tree.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from math import exp, factorial

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.uint64]
CountArray = npt.NDArray[np.uint16]

_GOLDEN = 0x9E3779B97F4A7C15
_MOST = 16  # of Poisson(1); more than that has a chance below 2**-47
# Count k is drawn when a uniform number of 64 bits is at or above the first k of these.
_STEPS = np.array([int(2**64 * sum(exp(-1) / factorial(i) for i in range(k))) for k in range(1, _MOST)], np.uint64)


def document_keys(names: Iterable[str | bytes]) -> Keys:
    """A key for each document from something that stays its own, such as the hash of its main text."""
    found = [name.encode() if isinstance(name, str) else name for name in names]
    digests = [hashlib.blake2b(name, digest_size=8).digest() for name in found]
    return np.array([int.from_bytes(d, "little") for d in digests], np.uint64)


def bootstrap_counts(seed: int, trees: int, keys: Keys) -> CountArray:
    """How often each document counts in each tree, shape (trees, documents).

    A document that no tree drew counts once in one tree, so that every grade has a say.
    """
    begun = well_mixed(keys + well_mixed(np.array([seed & (2**64 - 1)], np.uint64)))
    counts = np.empty((trees, len(keys)), np.uint16)
    for tree in range(trees):
        uniform = well_mixed(begun + np.uint64((tree + 1) * _GOLDEN % 2**64))
        counts[tree] = np.searchsorted(_STEPS, uniform, side="right")
    lost = np.flatnonzero(~counts.any(axis=0))
    counts[(begun[lost] % np.uint64(trees)).astype(np.int64), lost] = 1
    return counts


def well_mixed(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Splitmix64's finaliser: every bit of the answer depends on every bit of the number."""
    mixed = numbers.copy()
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return mixed ^ (mixed >> np.uint64(31))
