"""What a worker process does with main texts: it keeps the encoder, and gives way to whoever sits at the machine.

The network runs in a process of its own because loading and running it holds up every other thread of a process for
hundreds of milliseconds (law 7), and because a cancelled batch can then be ended at once.
"""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import dataclass

from labeler.domain.lazily import IMPORTING
from labeler.learn.encoders import Encoder, load_encoder
from labeler.learn.passages import Embedded, embed_texts

NICENESS = 10

_encoders: dict[str, Encoder] = {}


@dataclass(frozen=True, slots=True)
class Texts:
    """Main texts for one batch, and how many passages are read of each."""

    encoder: str
    texts: tuple[str, ...]
    max_passages: int


def start_encoder() -> None:
    """Make the process a polite one, before the network's libraries are loaded.

    The progress bars of these libraries make a lock that processes can share: a named semaphore, which outlives a process
    that is killed. This one's bars are nobody else's, so that a lock among threads will do.
    """
    with IMPORTING:
        from tqdm import tqdm

    tqdm.set_lock(threading.RLock())
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"  # threads that wait by spinning would take the other programs' cores
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(NICENESS)


def embed_batch(batch: Texts) -> list[Embedded]:
    """Embed one batch; the encoder is loaded with the first."""
    if batch.encoder not in _encoders:
        _encoders[batch.encoder] = load_encoder(batch.encoder)
    return embed_texts(_encoders[batch.encoder], batch.texts, max_passages=batch.max_passages)
