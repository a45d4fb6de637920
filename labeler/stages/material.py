"""Features of main texts as the probe takes them, from what was stored of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.probes import ProbeInfo
from labeler.learn.features import Features
from labeler.learn.words import word_table
from labeler.stages.describing import features_key
from labeler.stages.embed import ENCODER_KEY
from labeler.store import features, meta, vectors
from labeler.store.project import Tx

FEATURES_KEY = "features_key"  # among the settings of a stored probe


@dataclass(frozen=True, slots=True)
class Basis:
    """How texts were embedded (encoder; empty for not at all) and described (features)."""

    encoder: str
    features: str

    @staticmethod
    def present(tx: Tx) -> Basis:
        """How they are embedded and described now."""
        return Basis(meta.get(tx, ENCODER_KEY) or "", features_key())

    @staticmethod
    def of_probe(info: ProbeInfo) -> Basis:
        """How those were that a probe reads."""
        return Basis(info.encoder, str(info.settings.get(FEATURES_KEY, "")))


def known_texts(tx: Tx, basis: Basis) -> set[str]:
    """Hashes of the main texts that were embedded and described so."""
    return vectors.known(tx, basis.encoder) & features.known(tx, basis.features)


def load_features(tx: Tx, basis: Basis, hashes: Sequence[str]) -> Features:
    """Features in the order of ``hashes``.

    Raises:
        KeyError: one of the texts was not embedded or described so.
    """
    if not hashes:
        return Features.of(np.zeros((0, 0)))
    described = features.load(tx, basis.features, hashes)
    return Features.of(
        vectors.load(tx, basis.encoder, hashes),
        np.stack([d.statistics for d in described]),
        word_table([(d.buckets, d.counts) for d in described]),
    )
