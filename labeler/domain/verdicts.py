"""Verdicts: what an auditor says of a decision, on a whole document or on a stretch of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.errors import BadInput
from labeler.domain.grades import canonical_json
from labeler.domain.ledger import Fate
from labeler.domain.wording import phrase

LAST_RUN = 2**31 - 1  # what every database holds as the number of a row


class Says(StrEnum):
    """What the auditor says."""

    AGREE = "agree"
    OVERTURN = "overturn"


@dataclass(frozen=True, slots=True)
class Verdict:
    """An auditor's word.

    Attributes:
        fate: what the document, or the stretch, should be.
        start, end: the stretch in the visible text, code points, half open; None for the whole document.
        reason: for a stretch that should be dropped: the right reason (``navigation``...); empty for none stated.
        note: why, in the auditor's words; an overturned document needs one.
        run: the decision run looked at, None for none.
    """

    says: Says
    fate: Fate
    start: int | None = None
    end: int | None = None
    reason: str = ""
    note: str = ""
    run: int | None = None

    def __post_init__(self) -> None:
        """Check it.

        Raises:
            BadInput: half a stretch, an empty one, an overturned document without a note, or no number of a run.
        """
        if (self.start is None) != (self.end is None):
            raise BadInput(phrase("A verdict on a stretch needs its start and its end."))
        if self.start is not None and self.end is not None and not 0 <= self.start < self.end:
            raise BadInput(phrase("A stretch ends after it starts: {start} to {end}.", start=self.start, end=self.end))
        if self.run is not None and not 0 < self.run <= LAST_RUN:  # an event stays: it has to fit every table
            raise BadInput(phrase("A decision run has a number from 1 on, of at most ten digits."))
        if self.on_document and self.says is Says.OVERTURN and not self.note.strip():
            raise BadInput(phrase("An overturned document needs a note that says why."))

    @property
    def on_document(self) -> bool:
        """Whether it is about the whole document."""
        return self.start is None

    def as_text(self) -> str:
        """The verdict as its event holds it."""
        fields = {name: getattr(self, name) for name in ("start", "end", "reason", "note", "run")}
        stated = {name: value for name, value in fields.items() if value not in (None, "")}
        return canonical_json({"says": self.says.value, "fate": self.fate.value, **stated})

    @classmethod
    def from_text(cls, text: str) -> Verdict:
        """The verdict that ``as_text`` wrote."""
        stated = json.loads(text)
        return cls(**{**stated, "says": Says(stated["says"]), "fate": Fate(stated["fate"])})
