"""Source in a font of fixed width; long ones are set in slices between other work."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from labeler.ui.language import tr
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme, fixed_font
from labeler.ui.widgets.kit import set_role
from labeler.ui.widgets.marks import breaks
from labeler.ui.widgets.offsets import Utf16Map, showable

MARGIN: Final = 32
LONGEST: Final = 2000
"""Characters of a line; a longer one is broken on screen."""
AT_ONCE: Final = 40_000
"""Characters set before ``show_source`` returns: more than any screen shows."""
STROKE: Final = 8_000
TURN_S: Final = 0.008
"""Seconds of setting in one turn of the event loop."""
Stroke = tuple[str, bool]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A source made ready to be set.

    Attributes:
        source: line feeds only. shown: the same with what Qt would swallow replaced, one for one.
        broken: offsets before which a line is broken on screen. map: offsets and positions of the document.
        texts: ranges that are text, rising and apart; all else is markup and muted. None of them mutes nothing.
    """

    source: str
    shown: str
    broken: Sequence[int]
    map: Utf16Map
    texts: Sequence[tuple[int, int]]


def laid_out(source: str, texts: Sequence[tuple[int, int]] = ()) -> Sheet:
    """Make a source ready, in time linear in its length; ``texts`` count where it has line feeds only."""
    one = unified(source)
    shown = showable(one)
    broken = breaks(shown, LONGEST)
    return Sheet(one, shown, broken, Utf16Map(shown, broken), texts)


class SourceView(QPlainTextEdit):
    """Source in a font of fixed width. Endless lines are broken on screen; copying gives the source itself."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._sheet = laid_out("")
        self._rest: Iterator[Stroke] = iter(())
        set_role(self, "reader")
        self.setAccessibleName(tr("Source", about="HTML"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDocumentMargin(MARGIN)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next_slice)
        settings.changed.connect(self._setting_changed)
        theme.changed.connect(self._recolour)
        self._set_font()

    @property
    def is_complete(self) -> bool:
        """Whether the whole source is there."""
        return not self._timer.isActive()

    def show_source(self, source: str | Sheet) -> None:
        """Show a source from its beginning; a long one is laid out before, away from the window."""
        self._sheet = laid_out(source) if isinstance(source, str) else source
        self._set()

    @property
    def map(self) -> Utf16Map:
        """Offsets of the source (line feeds only) and positions of the document."""
        return self._sheet.map

    def _set(self) -> None:
        self._rest = _strokes(self._sheet)
        self.clear()
        self._timer.start()
        self._write(AT_ONCE, 60.0)

    def _next_slice(self) -> None:
        self._write(len(self._sheet.source) + 1, TURN_S)

    def _write(self, characters: int, seconds: float) -> None:
        ink, muted = (self._form(token) for token in ("ink", "muted"))
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        until = time.perf_counter() + seconds
        while characters > 0 and time.perf_counter() < until:
            stroke = next(self._rest, None)
            if stroke is None:
                self._timer.stop()
                break
            cursor.insertText(stroke[0], ink if stroke[1] else muted)
            characters -= len(stroke[0])
        cursor.endEditBlock()

    def _form(self, token: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._theme.colour(token))
        return form

    def _recolour(self) -> None:
        """Set anew in the colours of the theme; the line at the top stays there once it is set."""
        self._set_font()
        top = self.verticalScrollBar().value()
        self._set()
        self.verticalScrollBar().setValue(top)

    def _set_font(self) -> None:
        self.setFont(fixed_font(max(11, int(self._settings.get("reader_px")) - 4)))

    def _setting_changed(self, key: str) -> None:
        if key == "reader_px":
            self._set_font()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet puts the font of the application in the place of ours when it is first shown."""
        super().showEvent(event)
        self._set_font()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the source's own characters, without inserted breaks."""
        cursor = self.textCursor()
        start, end = (self.map.offset(p) for p in (cursor.selectionStart(), cursor.selectionEnd()))
        data = QMimeData()
        data.setText(self._sheet.source[start:end])
        return data


def unified(source: str) -> str:
    """``source`` with line feeds only."""
    return source.replace("\r\n", "\n").replace("\r", "\n") if "\r" in source else source


def _strokes(sheet: Sheet) -> Iterator[Stroke]:
    """The source in pieces of one colour, none long, with the inserted breaks; and whether each is text."""
    shown, broken = sheet.shown, sheet.broken
    if not sheet.texts:
        yield from _cut(shown, broken, 0, len(shown), is_text=True)
        return
    at = 0
    for start, end in sheet.texts:
        yield from _cut(shown, broken, at, start, is_text=False)
        yield from _cut(shown, broken, start, end, is_text=True)
        at = end
    yield from _cut(shown, broken, at, len(shown), is_text=False)


def _cut(shown: str, broken: Sequence[int], start: int, end: int, *, is_text: bool) -> Iterator[Stroke]:
    while start < end:
        stop = min(start + STROKE, end)
        at = bisect_right(broken, start)
        if at < len(broken) and broken[at] <= stop:
            stop = broken[at]
            yield shown[start:stop] + "\n", is_text
        else:
            yield shown[start:stop], is_text
        start = stop
