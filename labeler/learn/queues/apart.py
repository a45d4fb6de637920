"""Which documents are kept apart for evaluation."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from labeler.learn.queues.candidates import Numbers, mixed_bits

EVALUATION_SHARE = 0.1  # of the documents


def set_apart(ids: Numbers, *, share: float = EVALUATION_SHARE, seed: int) -> npt.NDArray[np.bool_]:
    """Which documents are kept for evaluation: each with probability ``share``, by its number and the seed alone.

    Args:
        ids: numbers of the documents; for some that belong on the same side, the number of one of them.
    """
    return np.asarray(mixed_bits(ids, seed) < np.uint64(int(share * 2**64)), np.bool_)
