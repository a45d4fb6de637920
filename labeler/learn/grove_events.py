"""The grades a grove learns from, in order, and when what is grown from how many of them.

All of it is a pure function of the list of events: undone ones are not in it, so a list that comes back to what it was
gives what there was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from labeler.domain.grades import GRADES
from labeler.learn.grade_table import HEAVIEST, LIGHTEST, GradeTable

PARTS = 1 << 40  # a document that counts fully is this many parts, divided among the grades
_EARLY = 16  # events; until then half as many again are a new epoch, afterwards a sixteenth and four at least

Parts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class GradeEvent:
    """A grade that may train and was not undone.

    Attributes:
        text: key of the graded main text (`labeler.learn.bootstrap.document_keys`).
        giver: who graded which document; a later event for the same text and giver takes this one's place.
        value: 0 to 5. weight: the person's reliability.
        number: of the event in the project.
    """

    text: int
    giver: str
    value: int
    weight: float = 1.0
    number: int = 0

    def __post_init__(self) -> None:
        if self.value not in GRADES or not LIGHTEST <= self.weight <= HEAVIEST:
            raise ValueError(f"a grade is 0 to 5, and has a weight: {self}")


class EventLog:
    """Events in order; only ever appended to, so what is read of its beginning stays true."""

    def __init__(self, events: Iterable[GradeEvent] = ()) -> None:
        self.events: list[GradeEvent] = []
        self.digests: list[bytes] = [b""]  # of the first 0, 1, ... events
        self._places: dict[int, list[int]] = {}  # of each text, in the order in which they were first graded
        self._texts: list[int] = []  # number of each event's text, in that order
        self._pairs: list[int] = []  # number of each event's text and giver
        self._pair_of: dict[tuple[int, str], int] = {}
        for event in events:
            self.append(event)

    def __len__(self) -> int:
        return len(self.events)

    def append(self, event: GradeEvent) -> None:
        """One more event."""
        said = f"{event.text} {event.value} {event.weight!r} {event.number} {event.giver}"
        places = self._places.get(event.text, [])
        self._texts.append(self._texts[places[0]] if places else len(self._places))
        self._pairs.append(self._pair_of.setdefault((event.text, event.giver), len(self._pair_of)))
        self.digests.append(hashlib.blake2b(self.digests[-1] + said.encode(), digest_size=16).digest())
        self.events.append(event)
        self._places[event.text] = [*places, len(self.events) - 1]

    def in_common(self, events: Sequence[GradeEvent]) -> int:
        """How many events at the beginning are the same."""
        pairs = zip(self.events, events, strict=False)
        return next((at for at, (ours, given) in enumerate(pairs) if ours != given), min(len(self), len(events)))

    def parts(self, text: int) -> Parts:
        """What the grades of a text add to a leaf that drew it once: parts for 0, 1, ... 5; zeros without grades."""
        current = {self.events[at].giver: self.events[at] for at in self._places.get(text, ())}
        found = np.zeros(len(GRADES))
        for event in current.values():
            found[event.value] += event.weight
        total = float(found.sum())
        return np.rint(found * (PARTS * min(total, 1.0) / total) if total else found).astype(np.int64)

    def texts(self, count: int) -> list[int]:
        """The texts of the first ``count`` events, in the order in which they were first graded."""
        return list(dict.fromkeys(event.text for event in self.events[:count]))

    def table(self, count: int) -> GradeTable:
        """The grades of :meth:`texts` as they stood after ``count`` events."""
        texts, pairs = np.array(self._texts[:count], np.int64), np.array(self._pairs[:count], np.int64)
        newest = count - 1 - np.unique(pairs[::-1], return_index=True)[1]
        newest = newest[np.lexsort((newest, texts[newest]))]
        starts = np.concatenate([[0], np.cumsum(np.bincount(texts[newest]))]).astype(np.int64)
        chosen = [self.events[at] for at in newest.tolist()]
        values = np.array([e.value for e in chosen], np.uint8)
        return GradeTable(starts, values, np.array([e.weight for e in chosen], np.float64))


def epoch_of(events: int) -> int:
    """From how many of the events the views are fitted and all trees grown anew; 0 without events."""
    found, following = 0, 1
    while following <= events:
        found = following
        following += max(1, (found + 1) // 2) if found < _EARLY else max(4, found // 16)
    return found


def grown_from(events: int, trees: int, per_event: int) -> npt.NDArray[np.int64]:
    """From how many events each tree is grown once all is settled, shape (trees,).

    All from the epoch's events; then each event has its turn to have the next ``per_event`` trees grown from all so
    far.
    """
    epoch = epoch_of(events)
    turns = (events - epoch) * per_event
    last = np.arange(trees) + (turns - 1 - np.arange(trees)) // trees * trees  # the last turn of each tree
    return np.where(last >= 0, epoch + 1 + last // per_event, epoch)
