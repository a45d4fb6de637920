"""Typical: TypiClust of scikit-activeml, which clusters anew for every grade and asks for the most typical document of
the largest cluster without one. It comes with the extra ``simulate``; nothing else needs it.

Source: Hacohen, Dekel, Weinshall: Active Learning on a Budget, 2022.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from labeler.domain.errors import MissingPiece
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.queues.candidates import Vector, share_of
from labeler.learn.queues.view import View
from labeler.learn.queues.weighing import of_shortlist

_MOST_CLUSTERS = 64  # it takes as many clusters as there are grades, and time with them


def weights(view: View) -> Vector:
    """Weights by the typicality of the shortlist's documents; all alike where there are no features.

    Raises:
        MissingPiece: scikit-activeml is not installed.
    """
    if view.space is None or len(view.candidates) == 0:
        return np.ones(len(view.candidates))
    strategy = load()
    open_ones = np.flatnonzero(view.left[view.shortlist])
    taken = np.flatnonzero(~view.left[view.shortlist])
    known = np.vstack([view.known_rows, view.rows[taken]])[-_MOST_CLUSTERS:]
    rows = np.vstack([view.rows[open_ones], known]).astype(np.float64)
    grades = np.concatenate([np.full(len(open_ones), np.nan), np.zeros(len(known))])
    asked: Any = strategy.query(rows, grades, candidates=np.arange(len(open_ones)), return_utilities=True)
    worth = np.nan_to_num(np.asarray(asked[1][0], np.float64)[: len(open_ones)], nan=-1.0, neginf=-1.0)
    places = np.zeros(len(view.shortlist))
    places[open_ones] = share_of(worth)
    return of_shortlist(view, places)


def load() -> Any:  # noqa: ANN401
    """The library's strategy.

    Raises:
        MissingPiece: scikit-activeml is not installed.
    """
    try:
        with IMPORTING:
            from skactiveml.pool import TypiClust
    except ImportError as error:
        raise MissingPiece(
            phrase("The strategy 'typical' needs scikit-activeml, which is not installed."),
            phrase("Install it: pip install 'labeler[simulate]'"),
        ) from error
    return TypiClust(random_state=0, missing_label=np.nan)
