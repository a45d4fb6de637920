"""Ridge in the space of the documents: what each document gets from fits without it, in closed form.

All fits come from one inverse: leaving a fold out of a ridge regression changes its solution by a term that only needs
the fold's own block of the inverse.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

FOLDS = 10

Matrix = npt.NDArray[np.float64]


def folds_of(count: int, seed: int, groups: Sequence[int] | None) -> npt.NDArray[np.int64]:
    """The fold of each document, int64; documents with the same number in ``groups`` share one."""
    _, group_of = np.unique(np.arange(count) if groups is None else np.asarray(groups), return_inverse=True)
    units = int(group_of.max(initial=-1)) + 1
    order = np.random.default_rng([seed, FOLDS]).permutation(units)
    return np.asarray(order[group_of] % max(min(FOLDS, units), 1), np.int64)


def out_of_fold(
    kernel: Matrix, targets: Matrix, fold_of: npt.NDArray[np.int64], penalty: float
) -> tuple[Matrix, Matrix, Matrix]:
    """Ridge on a kernel for several targets.

    Args:
        kernel: inner products of the documents, shape (documents, documents).
        targets: shape (documents, targets).
        fold_of: fold of each document, from 0.
        penalty: what is added to the diagonal, above 0.

    Returns:
        What each document gets from the fits without its fold, shape (documents, targets); the mean over the fits of
        their dual weights, same shape; and of their means, shape (targets,). With fewer than two folds nothing can be
        left out: then every document gets the mean.
    """
    folds = int(fold_of.max(initial=-1)) + 1
    if folds < 2:
        middle = targets.mean(axis=0)
        return np.tile(middle, (len(targets), 1)), np.zeros(targets.shape), middle
    inverse = np.linalg.inv(kernel + penalty * np.eye(len(kernel)))
    of_targets, of_one = inverse @ targets, inverse.sum(axis=1)[:, None]
    said, dual, middles = np.zeros(targets.shape), np.zeros(targets.shape), np.zeros(targets.shape[1])
    for fold in range(folds):
        inside = fold_of == fold
        middle = targets[~inside].mean(axis=0)
        solved = of_targets - of_one * middle
        away = np.linalg.solve(inverse[np.ix_(inside, inside)], solved[inside])
        said[inside] = targets[inside] - away
        dual += (solved - inverse[:, inside] @ away) * ~inside[:, None] / folds
        middles += middle / folds
    return said, dual, middles
