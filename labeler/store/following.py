"""What stands of some kinds of events, for somebody who asks again and again: each event is read once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Protocol, TypeVar

import sqlalchemy as sa

from labeler.domain.grades import EventKind
from labeler.store.project import Tx
from labeler.store.schema import event


class Named(Protocol):
    """What has the name of an event."""

    @property
    def uid(self) -> str:
        """The event's name."""


Said = TypeVar("Said", bound=Named)


class Following(Generic[Said]):
    """Remembers what `events.standing` gives, and reads what was appended since. One thread at a time.

    Args:
        make: what is remembered of a row, with its ``uid``.
    """

    def __init__(self, kinds: Iterable[EventKind], make: Callable[[sa.Row[tuple[object, ...]]], Said]) -> None:
        self._kinds = frozenset(kind.value for kind in kinds)
        self._make = make
        self._said: tuple[Said, ...] = ()
        self._seen = (0, "")  # number and hash of the last event that was looked at

    def read(self, tx: Tx) -> tuple[Sequence[Said], int]:
        """Events of those kinds that were not taken back, in chain order, and the number of the last event looked at.

        Events are only appended and name each other by their hashes: while the last one seen is there, so are all before.
        """
        newest = tx.execute(sa.select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1)).first()
        head = (newest.seq, newest.hash) if newest else (0, "")
        if head != self._seen:
            if not self._is_there(tx):
                self._said, self._seen = (), (0, "")
            self._append(tx, head[0])
            self._seen = head
        return self._said, head[0]

    def _is_there(self, tx: Tx) -> bool:
        number, content = self._seen
        return bool(number) and tx.execute(sa.select(event.c.hash).where(event.c.seq == number)).scalar() == content

    def _append(self, tx: Tx, up_to: int) -> None:
        kinds = [*self._kinds, EventKind.UNDO.value]
        query = sa.select(event).where(event.c.seq > self._seen[0], event.c.seq <= up_to, event.c.kind.in_(kinds))
        new = tx.execute(query.order_by(event.c.seq)).all()
        taken_back = {r.undoes for r in new if r.kind == EventKind.UNDO}
        known = [s for s in self._said if s.uid not in taken_back] if taken_back else self._said
        wanted = (r for r in new if r.kind in self._kinds and r.uid not in taken_back)
        self._said = (*known, *map(self._make, wanted))
