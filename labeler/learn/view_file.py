"""Linear views as a file that anybody's numpy reads, and the names of the columns that trees ask for."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np

from labeler.learn.views import VIEWS, Views


def views_file(views: Views) -> bytes:
    """The arrays of the views as an ``npz`` file without pickle; equal views give equal bytes."""
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **views.to_arrays())
    return file.getvalue()


def column_names(views: Views, statistics: Sequence[str]) -> list[str]:
    """Names of the columns in their order: ``embedding 0``, ``statistics length``, ``linear grade``.

    Args:
        statistics: names of the statistics of a text, in the order in which they are kept.
    """
    names: list[str] = []
    if "embedding" in views.families:
        names += [f"embedding {n}" for n in range(views.dimension)]
    if "statistics" in views.families:
        given = statistics if len(statistics) == views.statistics else [str(n) for n in range(views.statistics)]
        names += [f"statistics {name}" for name in given]
    return names + [f"linear {said}" for said in VIEWS[: views.repeats]]
