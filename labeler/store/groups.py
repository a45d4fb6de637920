"""Groups of documents that say the same: equal main texts, or main texts in one cluster of near-duplicates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray

from labeler.domain.twins import components
from labeler.store.project import Tx
from labeler.store.schema import extraction, twin_cluster, twin_text

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Documents that share their group with others.

    Attributes:
        ids: their numbers, int64, rising. firsts: the lowest number of the group of each, same shape.
    """

    ids: Numbers
    firsts: Numbers

    def of(self, numbers: Numbers) -> Numbers:
        """The group of each document, named by the lowest number in it: its own where it has no other."""
        if not len(self.ids) or not len(numbers):
            return numbers
        at = np.minimum(np.searchsorted(self.ids, numbers), len(self.ids) - 1)
        return np.where(self.ids[at] == numbers, self.firsts[at], numbers)


ALL_APART = Groups(np.empty(0, np.int64), np.empty(0, np.int64))


def read_groups(tx: Tx) -> Groups:
    """The groups as they are; only indexes are read."""
    e, t, c = extraction.c, twin_text.c, twin_cluster.c
    clustered = sa.select(e.document_id, c.cluster).join(twin_text, t.main_hash == e.main_hash)
    clustered = clustered.join(twin_cluster, c.text_id == t.id)
    several = sa.select(e.main_hash).where(e.main_hash != "").group_by(e.main_hash).having(sa.func.count() > 1)
    equal = sa.select(e.document_id, e.main_hash).where(e.main_hash.in_(several))
    first: dict[object, int] = {}
    pairs = []
    for query in (clustered, equal):
        for number, name in tx.execute(query):
            pairs.append((first.setdefault(name, number), number))
    found = components(pairs)
    ids = np.array(sorted(found), dtype=np.int64)
    return Groups(ids, np.array([found[n] for n in ids.tolist()], dtype=np.int64))
