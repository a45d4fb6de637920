"""Features of main texts as the probe takes them, from what was stored of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from labeler.learn.features import Features
from labeler.learn.words import word_table
from labeler.store import features, vectors
from labeler.store.project import Tx


def known_texts(tx: Tx, encoder: str, key: str) -> set[str]:
    """Hashes of the main texts that were embedded by this encoder and described under this key."""
    return vectors.known(tx, encoder) & features.known(tx, key) if encoder else set()


def load_features(tx: Tx, encoder: str, key: str, hashes: Sequence[str]) -> Features:
    """Features in the order of ``hashes``.

    Raises:
        KeyError: one of the texts was not embedded or described so.
    """
    described = features.load(tx, key, hashes)
    if not hashes:
        return Features.of(np.zeros((0, 0)))
    return Features.of(
        vectors.load(tx, encoder, hashes),
        np.stack([d.statistics for d in described]),
        word_table([(d.buckets, d.counts) for d in described]),
    )
