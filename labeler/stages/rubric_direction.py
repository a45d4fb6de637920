"""Where the rubric's high levels lie among the embeddings: what can be said of a document before any grade.

The sentences that describe the levels worth keeping are embedded like any text, and those of the lowest level. What
leads from the one to the other is a direction along which documents are a little more likely to be graded high.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.domain.grades import digest
from labeler.domain.rubric import Level, Rubric
from labeler.learn.encoders import Encoder
from labeler.store import meta, rubrics
from labeler.store.project import Project, Tx

_SENTENCE = re.compile(r"(?<=[.;:!?])\s+")


def load_direction(tx: Tx, encoder: str, keep_at: int) -> NDArray[np.float64] | None:
    """The direction in the space of that encoder, float64; None where it was not found yet, or is damaged."""
    rubric = rubrics.newest(tx)
    stored = meta.get(tx, _key(rubric, encoder, keep_at)) if rubric else None
    try:
        return np.frombuffer(base64.b64decode(stored), "<f8") if stored else None
    except ValueError:
        return None  # preparing finds it again


def is_due(tx: Tx, encoder: str, keep_at: int) -> bool:
    """Whether nobody looked for the direction of the rubric in force yet, as it is new or read otherwise before."""
    rubric = rubrics.newest(tx)
    return rubric is not None and meta.get(tx, _key(rubric, encoder, keep_at)) is None


def keep_direction(project: Project, encoder: Encoder, key: str, keep_at: int) -> None:
    """Find the direction of the rubric in force, unless it is known.

    Args:
        key: what this encoder's vectors are kept under.
        keep_at: the level from which a document is worth keeping.
    """
    with project.read() as tx:
        rubric = rubrics.newest(tx)
        if rubric is None or load_direction(tx, key, keep_at) is not None:
            return
    found = direction_of(rubric.levels, encoder, keep_at)
    said = "" if found is None else base64.b64encode(found.astype("<f8").tobytes()).decode()
    with project.write() as tx:
        meta.put(tx, _key(rubric, key, keep_at), said)


def direction_of(levels: Sequence[Level], encoder: Encoder, keep_at: int) -> NDArray[np.float64] | None:
    """From the lowest level to those worth keeping; None where the rubric does not describe both."""
    lowest = min((level.value for level in levels), default=0)
    high = [s for level in levels if level.value >= max(keep_at, lowest + 1) for s in sentences(level)]
    low = [s for level in levels if level.value == lowest for s in sentences(level)]
    return _middle(encoder, high) - _middle(encoder, low) if high and low else None


def sentences(level: Level) -> list[str]:
    """What a level's guidance says, a sentence at a time; its description where there is no guidance."""
    return [s for s in _SENTENCE.split(level.guidance or level.description or level.title) if s.strip()]


def _middle(encoder: Encoder, texts: list[str]) -> NDArray[np.float64]:
    vectors = np.asarray(encoder.encode(texts), np.float64)
    return np.asarray((vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)).mean(axis=0))


def _key(rubric: Rubric, encoder: str, keep_at: int) -> str:
    said = [(level.value, sentences(level)) for level in rubric.levels]
    return f"rubric_direction/{digest([said, encoder, keep_at])[:40]}"
