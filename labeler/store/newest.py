"""The newest of what one person said, found without looking at all of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import sqlalchemy as sa

from labeler.domain.grades import EventKind, moment, moment_of
from labeler.store.project import Tx
from labeler.store.schema import event

ALIKE: Final = "____-__-__T__:__:__.______+00:00"
"""How Labeler writes times. Such texts are in the order of what they say; others come from elsewhere."""
_NO_TIME: Final = moment_of("", "")[0]


def newest_seqs(tx: Tx, kinds: Iterable[EventKind], annotator: str, limit: int) -> list[int]:
    """Numbers of this person's newest standing events of those kinds, oldest first.

    They are the newest by moment (`labeler.domain.grades.moment`). Where all times are written alike, the database finds them.
    """
    undo = event.alias("undo")
    mine = (
        sa.select(event.c.at, event.c.uid, event.c.seq)
        .where(event.c.annotator == annotator, event.c.kind.in_([kind.value for kind in kinds]))
        .where(~sa.exists(sa.select(undo.c.undoes).where(undo.c.undoes == event.c.uid)))
    )
    rows = tx.execute(mine.order_by(event.c.at.desc()).limit(limit + 1)).all()
    others = sa.select(event.c.seq).where(event.c.annotator == annotator, event.c.at.not_like(ALIKE)).limit(1)
    is_plain = all(moment_of(r.at, "")[0] != _NO_TIME for r in rows) and len({r.at for r in rows}) == len(rows)
    if not is_plain or tx.execute(others).first() is not None:
        rows = tx.execute(mine).all()
    return [r.seq for r in sorted(rows, key=moment)][-limit:]
