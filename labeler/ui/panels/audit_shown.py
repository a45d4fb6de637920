"""A document made ready to be shown, away from the window: its spans and how each stretch of them is painted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from labeler.domain.ledger import Fate
from labeler.stages.audit import Audited, Auditor
from labeler.stages.audit_view import audited
from labeler.stages.audit_words import tag_of, unread
from labeler.ui import language
from labeler.ui.language import tr
from labeler.ui.widgets.marks import Mark, Under, mark_of
from labeler.ui.widgets.typesetting import Laid, laid_out

UNREAD: Final = tr("UNREAD")
TAG_AGAIN: Final = 700
"""After so many characters of one fate its tag is written again."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A document made ready away from the window: what happened to it, and how it is painted.

    Attributes:
        laid: text and marks ready to be set. marks: rising, apart; together they cover the text.
        starts: where the spans begin. reasons: of each mark; empty for kept.
        by_reason: numbers of the spans of each reason, rising. mark_starts: where its marks begin.
    """

    audited: Audited
    laid: Laid
    marks: tuple[Mark, ...]
    starts: tuple[int, ...]
    reasons: tuple[str, ...]
    by_reason: Mapping[str, Sequence[int]]
    mark_starts: Mapping[str, frozenset[int]]

    def span_at(self, offset: int) -> int:
        """Number of the span that covers an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def next_dropped(self, span: int | None, step: int, reasons: frozenset[str] = frozenset()) -> int | None:
        """The next dropped span after ``span`` (before it for a step of -1), of the reasons asked for if any."""
        spans = self.audited.spans
        at = (-1 if step > 0 else len(spans)) if span is None else span
        while 0 <= (at := at + step) < len(spans):
            if spans[at].fate is Fate.DROPPED and (not reasons or spans[at].reason in reasons):
                return at
        return None

    def next_of(self, reason: str, span: int | None, step: int) -> int | None:
        """The next span of a reason (empty for kept) after ``span``, or before it; from the other end where none is left."""
        of = self.by_reason.get(reason, ())
        if not of:
            return None
        if step > 0:
            at = 0 if span is None else bisect_right(of, span)
            return of[at % len(of)]
        at = len(of) if span is None else bisect_left(of, span)
        return of[at - 1]

    def mark_at(self, offset: int) -> Mark | None:
        """The mark that covers an offset."""
        at = bisect_right(self.marks, offset, key=_start) - 1
        return self.marks[at] if at >= 0 and offset < self.marks[at].end else None

    def of_reasons(self, reasons: frozenset[str]) -> frozenset[int]:
        """Starts of the marks whose span was dropped for one of the reasons; an empty reason stands for kept."""
        return frozenset().union(*(self.mark_starts.get(reason, ()) for reason in reasons))


def _start(mark: Mark) -> int:
    return mark.start


def looked_at(auditor: Auditor, number: int) -> Shown | None:
    """A document by its number, made ready; None when it is not prepared any more. Runs on the lane."""
    found = audited(auditor, number)
    return None if found is None else shown(found)


def shown(audited: Audited) -> Shown:
    """Make a document ready; runs on the lane."""
    by_reason: dict[str, list[int]] = {}
    for number, span in enumerate(audited.spans):
        by_reason.setdefault(span.reason, []).append(number)
    marks, starts = tuple(ledger_marks(audited)), tuple(s.start for s in audited.spans)
    reasons = tuple(audited.spans[bisect_right(starts, mark.start) - 1].reason for mark in marks)
    mark_starts: dict[str, list[int]] = {}
    for mark, reason in zip(marks, reasons, strict=True):
        mark_starts.setdefault(reason, []).append(mark.start)
    starts_of = {reason: frozenset(found) for reason, found in mark_starts.items()}
    return Shown(audited, laid_out(audited.text, marks), marks, starts, reasons, by_reason, starts_of)


def ledger_marks(audited: Audited) -> list[Mark]:
    """How every span is painted. Text the encoder did not read carries a tag of its own (law 12)."""
    gaps = unread(audited)
    starts = [start for start, _ in gaps]
    marks: list[Mark] = []
    before, tagged = "", 0
    for span in audited.spans:
        mark = mark_of(span, language.shown(tag_of(span.reason)))
        again = mark.tag != before or span.start - tagged >= TAG_AGAIN
        before, tagged = mark.tag, span.start if again else tagged
        mark = mark if again else replace(mark, tag="")
        first = max(0, bisect_right(starts, span.start) - 1)
        marks.extend(_split(mark, [gap for gap in gaps[first:] if gap[0] < span.end] if gaps else []))
    return _thinned(marks)


def _thinned(marks: Sequence[Mark]) -> list[Mark]:
    """Unread stretches that follow each other carry their tag once, and again after a while."""
    thin: list[Mark] = []
    end, tagged = -1, 0
    for mark in marks:
        if mark.tag == UNREAD and mark.start == end and mark.start - tagged < TAG_AGAIN:
            mark, end = replace(mark, tag=""), mark.end
        elif UNREAD in mark.tag:
            end, tagged = mark.end, mark.start
        thin.append(mark)
    return thin


def _split(mark: Mark, gaps: Sequence[tuple[int, int]]) -> list[Mark]:
    """A mark cut where the encoder stopped reading and began again."""
    parts: list[Mark] = []
    at = mark.start
    for low, high in gaps:
        low, high = max(low, at), min(high, mark.end)
        if low >= high:
            continue
        if at < low:
            parts.append(replace(mark, start=at, end=low, tag=mark.tag if at == mark.start else ""))
        tag = f"{mark.tag}, {UNREAD}" if mark.tag and low == mark.start else UNREAD
        under = Under.DASHED if mark.glow else mark.under
        parts.append(replace(mark, start=low, end=high, under=under, tag=tag))
        at = high
    if at < mark.end:
        parts.append(replace(mark, start=at, tag=mark.tag if at == mark.start else ""))
    return parts
