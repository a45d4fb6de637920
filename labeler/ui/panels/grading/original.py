"""The original of a document made ready away from the window: its source, its page, and where its visible text stands in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from labeler.domain.documents import Form
from labeler.stages.desk import Sheet
from labeler.text.marking import Range
from labeler.text.markup import without_returns
from labeler.text.offsets import Run, RunKind
from labeler.text.stretches import Stretch, stretches
from labeler.text.visible import visible_page
from labeler.ui.lane import Lane
from labeler.ui.web.painted import Look, painted
from labeler.ui.widgets.marks import Under
from labeler.ui.widgets.source import Sheet as Laid
from labeler.ui.widgets.source import laid_out

PLAIN: Final = Look("", "ink", Under.NONE, glow=False)
KEPT: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Original:
    """The original of one document.

    Attributes:
        laid: the source ready to be set.
        runs: where the visible text stands in it, rising in both; none where the original is read otherwise now.
        page: stripped, every stretch of text in an element of ours; empty for a plain text, None while nobody asked.
    """

    sheet: Sheet
    laid: Laid
    runs: Sequence[Run]
    page: bytes | None

    def source_at(self, offset: int) -> int:
        """Where an offset of the visible text stands in the source; the end of the text before it where it stands nowhere."""
        if not self.runs:
            return 0
        visible, length, source, size, kind = self.runs[max(0, bisect_right(self.runs, offset, key=_visible) - 1)]
        inside = max(0, offset - visible)
        return source + (size if inside >= length else inside if kind == RunKind.LITERAL else 0)

    def visible_from(self, place: int) -> int:
        """The offset of the first visible text at or after a place of the source; that of the last one behind them all."""
        at = bisect_right(self.runs, place, key=_source) - 1
        if at >= 0 and place < self.runs[at][2] + self.runs[at][3]:
            visible, _, source, _, kind = self.runs[at]
            return visible + (place - source if kind == RunKind.LITERAL else 0)
        return self.runs[min(at + 1, len(self.runs) - 1)][0] if self.runs else 0

    def source_ranges(self, start: int, end: int) -> Iterator[Range]:
        """What of the source holds a range of the visible text, without the markup in it."""
        low = high = -1
        for at in range(max(0, bisect_right(self.runs, start, key=_visible) - 1), len(self.runs)):
            visible, length, source, size, kind = self.runs[at]
            if visible >= end:
                break
            if visible + length <= start:
                continue
            is_literal = kind == RunKind.LITERAL
            first = source + (max(0, start - visible) if is_literal else 0)
            last = source + (min(length, end - visible) if is_literal else size)
            if first == high:
                high = last
                continue
            if low < high:
                yield low, high
            low, high = first, last
        if low < high:
            yield low, high


def _visible(run: Run) -> int:
    return run[0]


def _source(run: Run) -> int:
    return run[2]


def original_of(sheet: Sheet, *, with_page: bool) -> Original:
    """Read the original of a document; runs on the lane. Linear in its length."""
    if sheet.document.form is not Form.HTML:
        size = len(sheet.text) if sheet.text == sheet.source else 0
        return Original(sheet, laid_out(sheet.source), [(0, size, 0, size, RunKind.LITERAL)][: bool(size)], b"")
    read = visible_page(sheet.source, cleaned=True)
    alike = read.text == sheet.text and bool(read.text)
    runs = read.offsets.runs if alike else ()
    texts = [(stretch.start, stretch.end) for stretch in _stretches(runs, sheet)]
    made = Original(sheet, laid_out(without_returns(read.source), texts), runs, None)
    return with_painted_page(made) if with_page else made


def with_painted_page(made: Original) -> Original:
    """The same with its page, if it is one."""
    if made.page is not None:
        return made
    html = painted(made.laid.source, _stretches(made.runs, made.sheet), [PLAIN], [0])
    return replace(made, page=html.encode("utf-8", "replace"))


def _stretches(runs: Sequence[Run], sheet: Sheet) -> list[Stretch]:
    return stretches(runs, [len(sheet.text)])


class Originals(QObject):
    """Makes originals ready and keeps the last few.

    Signals:
        came: an Original.
        failed: the exception that kept one away.
    """

    came = Signal(Original)
    failed = Signal(BaseException)

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._made: list[Original] = []
        self._asked: list[tuple[Sheet, bool]] = []

    def of(self, sheet: Sheet) -> Original | None:
        """The original of a sheet, if it is there."""
        return next((made for made in self._made if made.sheet is sheet), None)

    def want(self, sheet: Sheet, *, with_page: bool) -> None:
        """Make it ready, unless it is or will be."""
        known = self.of(sheet)
        is_there = known is not None and (known.page is not None or not with_page)
        is_asked = any(asked is sheet and (page or not with_page) for asked, page in self._asked)
        if is_there or is_asked:
            return
        self._asked.append((sheet, with_page))
        make: Callable[[], Original] = (
            partial(original_of, sheet, with_page=with_page) if known is None else partial(with_painted_page, known)
        )
        self._lane.ask(make, partial(self._came, sheet), partial(self._stayed_away, sheet))

    def _came(self, sheet: Sheet, made: Original) -> None:
        self._forget_asking(sheet)
        self._made = [*(one for one in self._made if one.sheet is not sheet), made][-KEPT:]
        self.came.emit(made)

    def _stayed_away(self, sheet: Sheet, error: BaseException) -> None:
        self._forget_asking(sheet)
        self.failed.emit(error)

    def _forget_asking(self, sheet: Sheet) -> None:
        self._asked = [asked for asked in self._asked if asked[0] is not sheet]
