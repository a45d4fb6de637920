"""The reading pane: text in a serif with marked stretches."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from labeler.ui.language import tr
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import set_role
from labeler.ui.widgets.marks import Mark, fitted
from labeler.ui.widgets.painting import Piece, paint_over, paint_under, register_tags
from labeler.ui.widgets.source import SourceView
from labeler.ui.widgets.typesetting import Laid, Typesetter, laid_out

__all__ = ["SourceView", "TextView"]

SIDE_MARGIN: Final = 32
TOP_MARGIN: Final = 28
SAMPLE: Final = "an even line of some seventy letters is read with the least effort of the eye"
READER_KEYS: Final = ("reader_family", "reader_px", "reader_characters")


class TextView(QTextEdit):
    """A text with marks. Read only, loads nothing, copies exactly what the document says.

    Offsets count code points of the text given to ``show_text``.

    Signals:
        mark_entered: the mark under the text cursor changed (a Mark, or None).
    """

    mark_entered = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._laid = laid_out("", ())
        self._title, self._subtitle = "", ""
        self._type = Typesetter(self.document(), theme, settings, self)
        self._framed: Mark | None = None
        self._under: Mark | None = None
        set_role(self, "reader")
        self.setAccessibleName(tr("Text"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        register_tags(self.document(), theme)
        theme.changed.connect(self._rebuild)
        settings.changed.connect(self._setting_changed)
        self.cursorPositionChanged.connect(self._cursor_moved)

    # what panels use

    @property
    def text(self) -> str:
        """The text shown, as it was given."""
        return self._laid.text

    @property
    def _text(self) -> str:
        return self._laid.text

    @property
    def _marks(self) -> Sequence[Mark]:
        return self._laid.marks

    def show_text(self, text: str | Laid, marks: Sequence[Mark] = (), *, title: str = "", subtitle: str = "") -> None:
        """Show a text from its beginning; a long one is laid out before, away from the window.

        Args:
            marks: of a text that is not laid out; do not overlap; what overlaps is cut off.
            title, subtitle: stand above the text and are not counted in offsets.
        """
        self._laid = laid_out(text, fitted(len(text), marks)) if isinstance(text, str) else text
        self._title, self._subtitle = title, subtitle
        self._framed = self._under = None
        self._build()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show other marks on the same text, which stays where it is."""
        self._laid = laid_out(self._text, fitted(len(self._text), marks))
        self._framed = None
        self._rebuild()

    def go_to(self, mark: Mark | None, *, frame: bool = True) -> None:
        """Scroll to a mark and put a frame around it; None takes the frame away."""
        self._framed = mark if frame else None
        if mark is not None:
            position = self._type.map.position(mark.start)
            self._type.finish_until(position)
            cursor = self.textCursor()
            cursor.setPosition(position)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.viewport().update()

    def mark_at(self, offset: int) -> Mark | None:
        """The mark that covers an offset."""
        at = bisect_right(self._marks, offset, key=_start) - 1
        return self._marks[at] if at >= 0 and offset < self._marks[at].end else None

    def offset_at_cursor(self) -> int:
        """Offset of the text cursor."""
        return self._type.map.offset(self.textCursor().position())

    def selected_offsets(self) -> tuple[int, int]:
        """Start and end of the selection; equal when nothing is selected."""
        cursor = self.textCursor()
        return self._type.map.offset(cursor.selectionStart()), self._type.map.offset(cursor.selectionEnd())

    # building the document

    def _build(self) -> None:
        self._type.set_text(self._laid, self._title, self._subtitle)
        self._fit_margins()

    def _piece(self, mark: Mark) -> Piece:
        where = self._type.map
        return Piece(where.end_position(mark.start), where.position(mark.start), where.end_position(mark.end), mark)

    def _rebuild(self) -> None:
        """Set the text anew; the characters at the top and under the cursor stay where they are."""
        top = self._type.map.offset(self.cursorForPosition(QPoint(0, 0)).position())
        under = self.offset_at_cursor()
        self._build()
        cursor = self.textCursor()
        for offset in (under, top):
            position = self._type.map.position(offset)
            self._type.finish_until(position)
            cursor.setPosition(min(position, self.document().characterCount() - 1))
            if offset == under:
                self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if top else 0)

    def _setting_changed(self, key: str) -> None:
        if key in READER_KEYS:
            self._rebuild()

    def _fit_margins(self) -> None:
        """Keep lines of 65 to 75 characters in the middle of the pane."""
        character = QFontMetricsF(self.document().defaultFont()).horizontalAdvance(SAMPLE) / len(SAMPLE)
        wished = character * int(self._settings.get("reader_characters"))
        side = max(float(SIDE_MARGIN), (self.viewport().width() - wished) / 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if (form.leftMargin(), form.topMargin()) != (side, TOP_MARGIN):
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setTopMargin(TOP_MARGIN)
            form.setBottomMargin(TOP_MARGIN * 2)
            frame.setFrameFormat(form)

    # what Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._fit_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Signal colour below the text, underlines and frames above it."""
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        visible = self._visible_pieces()
        painter = QPainter(self.viewport())
        paint_under(painter, self.document(), visible, shift, self._theme)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_over(painter, self.document(), visible, shift, self._theme, framed=self._framed)
        painter.end()

    def _visible_pieces(self) -> list[Piece]:
        if not self._marks:
            return []
        area = self.viewport().rect()
        first = self.cursorForPosition(area.topLeft()).block().position()
        block: QTextBlock = self.cursorForPosition(area.bottomRight()).block()
        last = block.position() + block.length()
        begin = max(0, bisect_right(self._marks, self._type.map.offset(first), key=_start) - 1)
        end = bisect_right(self._marks, self._type.map.offset(last), key=_start)
        return [_within(self._piece(mark), first, last) for mark in self._marks[begin:end]]

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the document's own text, without tags and inserted breaks."""
        start, end = self.selected_offsets()
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click tells which mark it was on, also when the cursor was there already."""
        super().mouseReleaseEvent(event)
        self._cursor_moved()

    def loadResource(self, kind: int, name: object) -> None:
        """Load nothing, whatever a document names."""

    def _cursor_moved(self) -> None:
        mark = self.mark_at(self.offset_at_cursor()) if self._text else None
        if mark is not self._under:
            self._under = mark
            self.mark_entered.emit(mark)


def _within(piece: Piece, first: int, last: int) -> Piece:
    """What of a piece is on screen: a mark over a whole book must not be measured line by line."""
    if first <= piece.tag_start and piece.end <= last:
        return piece
    start, end = max(piece.start, first), min(piece.end, last)
    return replace(piece, tag_start=max(piece.tag_start, first), start=start, end=max(start, end))


def _start(mark: Mark) -> int:
    return mark.start
