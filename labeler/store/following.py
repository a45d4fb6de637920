"""What stands of some kinds of events, for somebody who asks again and again: each event is read once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from labeler.domain.grades import EventKind
from labeler.store import events
from labeler.store.project import Tx
from labeler.store.schema import event


class Following:
    """Remembers the rows that `events.standing` gives, and reads what was appended since. One thread at a time."""

    def __init__(self, kinds: Iterable[EventKind]) -> None:
        self._kinds = tuple(kinds)
        self._rows: tuple[Any, ...] = ()
        self._seen = (0, "")  # number and hash of the last event that was looked at

    def read(self, tx: Tx) -> tuple[Sequence[Any], int]:
        """Rows of those kinds that were not taken back, in chain order, and the number of the last event looked at.

        Events are only appended and name each other by their hashes: while the last one seen is there, so are all before.
        """
        newest = tx.execute(sa.select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)).first()
        head = (newest.seq, newest.hash) if newest else (0, "")
        if head == self._seen:
            return self._rows, head[0]
        if self._is_there(tx):
            self._append(tx, head[0])
        else:
            self._rows = tuple(events.standing(tx, self._kinds, up_to=head[0]))
        self._seen = head
        return self._rows, head[0]

    def _is_there(self, tx: Tx) -> bool:
        number, content = self._seen
        return bool(number) and tx.execute(sa.select(event.c.hash).where(event.c.seq == number)).scalar() == content

    def _append(self, tx: Tx, up_to: int) -> None:
        kinds = [kind.value for kind in (*self._kinds, EventKind.UNDO)]
        query = sa.select(event).where(event.c.seq > self._seen[0], event.c.seq <= up_to, event.c.kind.in_(kinds))
        new = list(tx.execute(query.order_by(event.c.seq)))
        taken_back = {r.undoes for r in new if r.kind == EventKind.UNDO}
        known = [r for r in self._rows if r.uid not in taken_back] if taken_back else list(self._rows)
        wanted = set(self._kinds)
        self._rows = (*known, *(r for r in new if r.kind in wanted and r.uid not in taken_back))
