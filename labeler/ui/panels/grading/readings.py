"""Documents as they are read; long ones are set up away from the window, the next one before it is wanted."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from labeler.stages.desk import Sheet
from labeler.ui.lane import Lane
from labeler.ui.panels.grading.facts import Reading, reading_of

LONG: Final = 60_000
"""Characters from which a text takes longer to set up than the window may stand still."""
KEPT: Final = 3
Wish = tuple[Sheet, bool]


class Readings(QObject):
    """Makes readings ready and keeps the last few long ones.

    Signals:
        came: a long document that was asked for can be shown now.
        failed: the exception that kept one away.
    """

    came = Signal(Sheet)
    failed = Signal(BaseException)

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._made: list[tuple[Wish, Reading]] = []
        self._asked: list[Wish] = []

    def of(self, sheet: Sheet, *, with_dropped: bool) -> Reading | None:
        """The reading of a document: at once for a short one; None for a long one that is not ready, and then asked for."""
        if len(sheet.text) < LONG:
            return reading_of(sheet, with_dropped=with_dropped)
        for (known, dropped), made in self._made:
            if known is sheet and dropped == with_dropped:
                return made
        self.expect(sheet, with_dropped=with_dropped)
        return None

    def expect(self, sheet: Sheet, *, with_dropped: bool) -> None:
        """Make a long one ready, unless it is or will be."""
        is_known = any(one is sheet and d == with_dropped for one, d in [*self._asked, *(w for w, _ in self._made)])
        if len(sheet.text) < LONG or is_known:
            return
        wish = (sheet, with_dropped)
        self._asked.append(wish)
        self._lane.ask(
            lambda: reading_of(sheet, with_dropped=with_dropped), partial(self._came, wish), partial(self._failed, wish)
        )

    def _came(self, wish: Wish, made: Reading) -> None:
        self._asked = [one for one in self._asked if one is not wish]
        self._made = [*self._made, (wish, made)][-KEPT:]
        self.came.emit(wish[0])

    def _failed(self, wish: Wish, error: BaseException) -> None:
        self._asked = [one for one in self._asked if one is not wish]
        self.failed.emit(error)
