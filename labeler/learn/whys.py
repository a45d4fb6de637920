"""Why a figure has no value, and what it leans on: sentences that are stored with the figures of a probe.

A probe keeps them in English. `told` finds the sentence of a stored text again, so that a screen can say it in its own
language; what was stored by another version stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from labeler.domain.documents import Kind
from labeler.domain.wording import Phrase, phrase, recognised

NO_DOCUMENT: Final = phrase("no document")
NOT_KEPT: Final = phrase("no document reaches the cut")
NOT_WANTED: Final = phrase("no document was graded at or above the cut")
ALL_EQUAL: Final = phrase("the grades or scores are all equal")
ONE_GRADE: Final = phrase("all grades and scores round to one grade")
NO_INTERVAL: Final = phrase("no document has an interval")
NOT_MEASURED: Final = phrase("it was not measured")
TOO_FEW_TO_CALIBRATE: Final = phrase("a calibration error needs {fewest} documents, these count as {few:.0f}")
UNEVEN_DRAWS: Final = phrase(
    "{count} documents, drawn so unevenly that they are worth {worth:.0f}, and {fewest:.0f} are needed"
)
HEAVY: Final = phrase("one document carries {heaviest:.0%} of all weight")
NO_STREAM: Final = phrase("no document of the random evaluation stream is graded yet")
NOTHING_AT: Final = phrase("there is nothing to tell at {cut:g}")
NO_LESSONS: Final = phrase("this probe has no calibration for lessons")
NONE_FROM_QUEUE: Final = phrase("no graded document came from the queue")

NO_STREAM_OF: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("no page of the random evaluation stream is graded yet"),
    Kind.LESSON: phrase("no lesson of the random evaluation stream is graded yet"),
}
FEW_OF_STREAM: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("{count} of {fewest} pages that the random evaluation stream needs are graded"),
    Kind.LESSON: phrase("{count} of {fewest} lessons that the random evaluation stream needs are graded"),
}
NONE_GRADED: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("no page is graded yet"),
    Kind.LESSON: phrase("no lesson is graded yet"),
}
NONE_FROM_QUEUE_OF: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("no graded page came from the queue"),
    Kind.LESSON: phrase("no graded lesson came from the queue"),
}
FEW_OF_THEIR_OWN: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("pages have {count} of {fewest} grades of their own"),
    Kind.LESSON: phrase("lessons have {count} of {fewest} grades of their own"),
}
NONE_SO_HIGH: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("nobody graded any of the pages {cut} or more"),
    Kind.LESSON: phrase("nobody graded any of the lessons {cut} or more"),
}
NONE_SO_LOW: Final[Mapping[str, Phrase]] = {
    Kind.PAGE: phrase("nobody graded any of the pages less than {cut}"),
    Kind.LESSON: phrase("nobody graded any of the lessons less than {cut}"),
}
_BY_KIND: Final = (
    NO_STREAM_OF, FEW_OF_STREAM, NONE_GRADED, NONE_FROM_QUEUE_OF, FEW_OF_THEIR_OWN, NONE_SO_HIGH, NONE_SO_LOW,
)  # fmt: skip
SENTENCES: Final = (
    NO_DOCUMENT, NOT_KEPT, NOT_WANTED, ALL_EQUAL, ONE_GRADE, NO_INTERVAL, NOT_MEASURED, TOO_FEW_TO_CALIBRATE, UNEVEN_DRAWS,
    HEAVY, NO_STREAM, NOTHING_AT, NO_LESSONS, NONE_FROM_QUEUE, *(one for kinds in _BY_KIND for one in kinds.values()),
)  # fmt: skip
"""All of them."""


def told(text: str) -> str:
    """A stored text as the sentence that it was; itself where it is none of these."""
    return recognised(text, SENTENCES)
