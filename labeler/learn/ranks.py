"""Ranks in which equal values share the middle of theirs."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def mid_ranks(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Rank of each value from 1 for the lowest, shape (values,)."""
    _, place, sizes = np.unique(values, return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(sizes) - (sizes - 1) / 2.0)[place], np.float64)
