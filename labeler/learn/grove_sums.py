"""Scores kept up to date by difference, exactly: what trees answer is whole numbers, so no sum depends on its order.

A leaf's answer is a column of ``ROWS`` whole numbers held as float64: the probabilities of the grades 0 to 5 and the
square of the expected grade, in units of 1 / ``UNIT``, and 1 if the leaf votes. A document's sums are those of its
leaves. All stay below 2**53, up to which float64 is exact in any order and through any matrix product.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from labeler.domain.courtesy import stand_aside
from labeler.domain.grades import GRADES
from labeler.learn.forest import Reading

UNIT = float(1 << 36)
MOST_TREES = 5000  # 25 * UNIT * 5000 is below 2**53
CLASSES = len(GRADES)
SQUARE, VOTES, ROWS = CLASSES, CLASSES + 1, CLASSES + 2
# Multiplications in a matrix product up to which OpenBLAS keeps to one thread. Waking others for products of this size
# costs more than it saves, and far more while all cores are busy.
_ON_ONE_THREAD = 1 << 18

Sums = npt.NDArray[np.float64]
Leaves = npt.NDArray[np.uint16]
Answers = npt.NDArray[np.float64]


def answers_of(totals: npt.NDArray[np.int64]) -> Answers:
    """Answers of leaves that hold so many parts of each grade, shapes (leaves, 6) and (8, leaves)."""
    sizes = totals.sum(axis=1)
    answers = np.zeros((ROWS, len(totals)))
    shares = totals.T / np.maximum(sizes, 1)
    answers[:CLASSES] = np.rint(shares * UNIT)
    expected = _weighted(answers) / UNIT
    answers[SQUARE] = np.rint(expected * expected * UNIT)
    answers[VOTES] = sizes > 0
    return answers


def reading_of(sums: Sums) -> Reading:
    """What the sums of documents say; NaN where no tree votes."""
    stand_aside()
    with np.errstate(invalid="ignore"):
        total = sums[:CLASSES].sum(axis=0)
        expected = _weighted(sums) / total
        squares = sums[SQUARE] / (UNIT * sums[VOTES])
        spread = np.sqrt(np.maximum(squares - expected * expected, 0.0))
        return Reading(expected, np.ascontiguousarray((sums[:CLASSES] / total).T), spread)


def _weighted(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    found: npt.NDArray[np.float64] = rows[1].copy()
    for grade in range(2, CLASSES):
        found += grade * rows[grade]
    return found


def added_up(answers: Answers, leaves: Leaves) -> Sums:
    """Sums of documents over trees.

    Args:
        answers: shape (trees, 8, leaves). leaves: of each document in each tree, shape (trees, documents).
    """
    sums = np.zeros((ROWS, leaves.shape[1]))
    for of_tree, at in zip(answers, leaves, strict=True):
        add_tree(sums, of_tree, at)
    return sums


def add_tree(sums: Sums, answers: Answers, leaves: Leaves) -> None:
    """Add to the sums of documents what one tree answers, or what its answers changed by."""
    for row in range(ROWS):
        stand_aside()
        sums[row] += answers[row].take(leaves)


def add_leaves(
    sums: Sums, pool: Leaves, trees: npt.NDArray[np.int64], leaves: npt.NDArray[np.int64], changes: Answers
) -> None:
    """Add to the sums of documents what some leaves' answers changed by.

    Args:
        pool: leaf of each document in each tree, shape (trees, documents).
        trees, leaves: the leaves that changed.
        changes: by how much, shape (8, leaves that changed).
    """
    if not len(trees):
        return
    wanted = leaves[:, None].astype(np.uint16)
    block = max(_ON_ONE_THREAD // (ROWS * len(trees)), 1)
    for start in range(0, pool.shape[1], block):
        stand_aside()
        there = pool[trees, start : start + block] == wanted
        sums[:, start : start + block] += changes @ there.astype(np.float64)
