"""The main text, set to be read: a serif, headings, paragraphs; dropped text muted and named."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from labeler.ui.language import tr
from labeler.ui.panels.grading.blocks import Block, Look
from labeler.ui.panels.grading.dropped import dropped_words
from labeler.ui.panels.grading.facts import Reading
from labeler.ui.panels.grading.text_forms import TextForms
from labeler.ui.panels.grading.text_places import TextPlaces
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import set_role
from labeler.ui.widgets.offsets import showable
from labeler.ui.widgets.reader import READER_KEYS, SIDE_MARGIN, TOP_MARGIN

FIRST_CHARACTERS: Final = 6000  # more than any screen shows; the rest follows in slices that do not hold up the window
SLICE_MS: Final = 8
NOTHING: Final = Reading("", "", ())


class TextPane(QTextEdit):
    """Shows a ``Reading``. Read only, loads nothing; arrows scroll, Space turns the page."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._reading = NOTHING
        self._written = 0
        self.places = TextPlaces()
        self._goal: tuple[int, int] | None = None
        self._forms: TextForms | None = None
        set_role(self, "reader")
        self.setAccessibleName(tr("Extracted text"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._write_slice)
        theme.changed.connect(self._restyle)
        settings.changed.connect(self._setting_changed)

    @property
    def reading(self) -> Reading:
        """What is shown."""
        return self._reading

    @property
    def is_whole(self) -> bool:
        """Whether the end of a long text is written already."""
        return self._written >= len(self._reading.blocks)

    def show_reading(self, reading: Reading) -> None:
        """Show a document from its beginning."""
        self._reading, self._goal = reading, None
        self._write()
        self.verticalScrollBar().setValue(0)

    def change_reading(self, reading: Reading) -> None:
        """Show the same document differently; the text at the top stays there."""
        top = self.top_offset
        self._reading = reading
        self._write()
        self.scroll_to(top)

    @property
    def top_offset(self) -> int:
        """Offset in the visible text of what stands at the top; 0 at the beginning."""
        if self._goal is not None and self._goal[1] == self.verticalScrollBar().value():
            return self._goal[0]
        if not self.verticalScrollBar().value():
            return 0
        return self.places.offset(self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()) or 0

    def scroll_to(self, offset: int) -> None:
        """Scroll an offset of the visible text to the top, or as near as the end of the text lets it."""
        bar = self.verticalScrollBar()
        position = self.position_of(offset) if offset > 0 else None
        if position is None:
            bar.setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        bar.setValue(bar.value() + self.cursorRect(cursor).top())
        self._goal = (offset, bar.value())

    def position_of(self, offset: int) -> int | None:
        """Where an offset of the visible text is on screen, or what stands before it; a long text is written up to there."""
        self._write_up_to(offset)
        number = self.places.number_of(offset)
        if number is None:
            return None
        return next((start for start, _ in self.places.positions(offset, offset + 1)), self.places.start_of(number))

    def _write_up_to(self, offset: int) -> None:
        """Write what is above an offset, and a screen below it."""
        if self.is_whole:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while not self.places.is_beyond(offset) and self._written < len(self._reading.blocks):
            self._write_blocks(cursor, FIRST_CHARACTERS, None)
        self._write_blocks(cursor, FIRST_CHARACTERS, None)
        cursor.endEditBlock()

    @property
    def forms(self) -> TextForms:
        """The formats in force."""
        if self._forms is None:
            self._forms = TextForms(self._theme, self._settings)
        return self._forms

    # writing the document

    def _write(self) -> None:
        self._rest.stop()
        self._written = 0
        self.places = TextPlaces()
        document = self.document()
        document.setDefaultFont(self.forms.font)
        document.clear()
        self._fit_margins()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        self._write_head(cursor)
        self._write_blocks(cursor, FIRST_CHARACTERS, None)
        cursor.endEditBlock()
        if not self.is_whole:
            self._rest.start()

    def _write_head(self, cursor: QTextCursor) -> None:
        head = QTextBlockFormat()
        head.setBottomMargin(4)
        if self._reading.title:
            cursor.setBlockFormat(head)
            if self._reading.head is not None:
                self.places.add(self._reading.head, cursor.position())
                cursor.insertText(_shown(self._reading.head.text), self.forms.letters["title"])
            else:
                cursor.insertText(_line(self._reading.title), self.forms.letters["title"])
            cursor.insertBlock()
        head.setBottomMargin(14)
        cursor.setBlockFormat(head)
        cursor.insertText(_line(self._reading.subtitle), self.forms.letters["small"])

    def _write_slice(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        self._write_blocks(cursor, None, spent)
        cursor.endEditBlock()
        if self.is_whole:
            self._rest.stop()

    def _write_blocks(self, cursor: QTextCursor, characters: int | None, spent: QElapsedTimer | None) -> None:
        blocks, before, size = self._reading.blocks, "", 0
        while self._written < len(blocks):
            block = blocks[self._written]
            cursor.insertBlock(self.forms.paragraphs[block.look, bool(block.dropped)])
            self._write_block(cursor, block, before)
            before = block.dropped
            self._written += 1
            size += len(block.text)
            if (characters is not None and size >= characters) or (spent is not None and spent.elapsed() > SLICE_MS):
                return

    def _write_block(self, cursor: QTextCursor, block: Block, before: str) -> None:
        if block.dropped and block.dropped != before:
            cursor.insertText(f"{dropped_words(block.dropped).upper()}  ", self.forms.letters["tag"])
        if block.look is Look.ITEM:
            cursor.insertText("•  ", self.forms.letters["muted"])
        self.places.add(block, cursor.position())
        for text, style in block.runs:
            kind = "dropped" if block.dropped else f"{block.look.value}{style}"
            cursor.insertText(_shown(text), self.forms.letters[kind])

    # formats

    def _restyle(self) -> None:
        self._forms = None
        if self._reading is not NOTHING:
            self.change_reading(self._reading)

    def _setting_changed(self, key: str) -> None:
        if key in READER_KEYS:
            self._restyle()

    def _fit_margins(self) -> None:
        """Keep lines of 65 to 75 characters in the middle of the pane."""
        wished = QFontMetricsF(self.forms.font).averageCharWidth() * int(self._settings.get("reader_characters"))
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
        """Keep the column in the middle, and the text at the top there."""
        top = self.top_offset
        super().resizeEvent(event)
        self._fit_margins()
        if top and event.size().width() != event.oldSize().width():
            self.scroll_to(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll: there is nothing to write here, and an unseen cursor is no help."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + 2 * step * bar.singleStep())

    def loadResource(self, kind: int, name: object) -> None:
        """Load nothing, whatever a document names."""


def _shown(text: str) -> str:
    """One character for each, so that places in the text are places on screen."""
    return showable(text).replace("\n", "\u2028")


def _line(text: str) -> str:
    return " ".join(showable(text).split())
