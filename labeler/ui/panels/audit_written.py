"""The original of a document made ready away from the window: its source with marks, and its page painted."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from labeler.store import documents
from labeler.store.project import Project
from labeler.text.markup import without_returns
from labeler.text.places import Places
from labeler.text.stretches import Stretch, stretches
from labeler.ui.panels.audit_shown import Shown
from labeler.ui.web.painted import Look, looks_of, numbered, painted
from labeler.ui.widgets.marks import Mark
from labeler.ui.widgets.source import Sheet, laid_out

_KEYS = itertools.count(1)


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """The original of one document as one decision run marks it.

    Attributes:
        shown: the document and its ledger. key: another one each time, under which the page is shown.
        sheet: the source ready to be set. page: stripped and painted; empty for plain text, None while nobody asked.
        is_read_alike: whether the bytes still say the visible text of the ledger; else nothing is marked.
        stretches: parts of the ledger's marks in the source, rising in both.
        looks: reason of each look that the page knows by its number.
    """

    shown: Shown
    key: int
    sheet: Sheet
    page: bytes | None
    is_read_alike: bool
    stretches: Sequence[Stretch]
    looks: tuple[str, ...]

    def mark(self, number: int) -> Mark:
        """How a stretch is painted."""
        return self.shown.marks[self.stretches[number].mark]

    def tag(self, number: int) -> str:
        """The tag before a stretch; only the first one of a mark has it."""
        is_first = not number or self.stretches[number - 1].mark != self.stretches[number].mark
        return self.mark(number).tag if is_first else ""

    def source_at(self, offset: int) -> int:
        """Where a visible offset stands in the source; the next text where it stands nowhere."""
        at = bisect_right(self.stretches, offset, key=lambda s: s.visible) - 1
        if at < 0:
            return self.stretches[0].start if self.stretches else 0
        found = self.stretches[at]
        return min(found.start + offset - found.visible, found.end)

    def visible_at(self, place: int) -> int | None:
        """The visible offset of the stretch that holds a place of the source; None in markup."""
        found = self.stretch_at(place)
        return None if found is None else found.visible

    def stretch_at(self, place: int) -> Stretch | None:
        """The stretch that holds a place of the source."""
        at = bisect_right(self.stretches, place, key=lambda s: s.start) - 1
        return self.stretches[at] if at >= 0 and place < self.stretches[at].end else None

    def next_visible(self, place: int) -> int:
        """The visible offset of the first text at or after a place of the source."""
        at = bisect_right(self.stretches, place, key=lambda s: s.end)
        return self.stretches[min(at, len(self.stretches) - 1)].visible if self.stretches else 0


def written(project: Project, shown: Shown, before: Written | None = None, *, with_page: bool) -> Written:
    """Read a document's original again and mark it; runs on the lane.

    Args:
        before: what was made of it already. with_page: whether its page is wanted now.
    """
    made = before if before is not None and before.shown is shown else _read(project, shown)
    return with_painted_page(made) if with_page else made


def _read(project: Project, shown: Shown) -> Written:
    number = shown.audited.document.id
    with project.read() as tx:
        row = documents.by_ids(tx, [number])[number]
        body = documents.bodies(tx, [number])[number]
    return mark_places(shown, Places(body, form=row.form, charset=row.charset))


def mark_places(shown: Shown, places: Places) -> Written:
    """Mark the source of a document by the spans of its ledger."""
    marks = shown.marks
    alike = places.text == shown.audited.text
    found: Sequence[Stretch] = ()
    texts: Sequence[tuple[int, int]] = ()
    if places.page is None:
        source = places.text
        found = [Stretch(m.start, m.end, m.start, at) for at, m in enumerate(marks)] if alike else ()
    else:
        source = without_returns(places.page.source)
        found = stretches(places.page.offsets.runs, [m.end for m in marks]) if alike and marks else ()
        texts = [(s.start, s.end) for s in found]
    looks = tuple(look.reason for look in numbered(_looks(shown)))
    page = None if places.page is not None else b""
    return Written(shown, next(_KEYS), laid_out(source, texts), page, alike, found, looks)


def with_painted_page(made: Written) -> Written:
    """The same with its page painted, if it is one."""
    if made.page is not None:
        return made
    shown = made.shown
    spans = [shown.span_at(mark.start) for mark in shown.marks]
    html = painted(made.sheet.source, made.stretches, _looks(shown), spans)
    return replace(made, page=html.encode("utf-8", "replace"))


def _looks(shown: Shown) -> Sequence[Look]:
    return looks_of(shown.marks, shown.reasons)
