"""The main text, set to be read: a serif, headings, paragraphs; dropped text muted and named."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from labeler.ui.panels.grading.blocks import Block, Look
from labeler.ui.panels.grading.facts import Reading
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme, fixed_font, interface_font, serif_font
from labeler.ui.widgets.kit import set_role
from labeler.ui.widgets.offsets import showable
from labeler.ui.widgets.reader import READER_KEYS, SIDE_MARGIN, TOP_MARGIN

LINE_HEIGHT: Final = 1.6  # of the size of the font
FIRST_CHARACTERS: Final = 6000  # more than any screen shows; the rest follows in slices that do not hold up the window
SLICE_MS: Final = 8
NOTHING: Final = Reading("", "", ())
_P = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FONT = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly


class TextPane(QTextEdit):
    """Shows a ``Reading``. Read only, loads nothing; arrows scroll, Space turns the page."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._reading = NOTHING
        self._written = 0
        self._forms: dict[tuple[str, ...], QTextCharFormat] = {}
        self._frames: dict[tuple[Look, bool], QTextBlockFormat] = {}
        set_role(self, "reader")
        self.setAccessibleName("Extracted text")
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
        self._reading = reading
        self._write()
        self.verticalScrollBar().setValue(0)

    def change_reading(self, reading: Reading) -> None:
        """Show the same document differently, near the place where it was."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._reading = reading
        self._write(whole=True)
        bar.setValue(round(share * bar.maximum()))

    # writing the document

    def _write(self, *, whole: bool = False) -> None:
        self._rest.stop()
        self._written = 0
        if not self._forms:
            self._make_forms()
        document = self.document()
        document.setDefaultFont(self._font())
        document.clear()
        self._fit_margins()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        self._write_head(cursor)
        self._write_blocks(cursor, None if whole else FIRST_CHARACTERS, None)
        cursor.endEditBlock()
        if not self.is_whole:
            self._rest.start()

    def _write_head(self, cursor: QTextCursor) -> None:
        head = QTextBlockFormat()
        head.setBottomMargin(4)
        if self._reading.title:
            cursor.setBlockFormat(head)
            cursor.insertText(_line(self._reading.title), self._forms["title",])
            cursor.insertBlock()
        head.setBottomMargin(14)
        cursor.setBlockFormat(head)
        cursor.insertText(_line(self._reading.subtitle), self._forms["small",])

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
            cursor.insertBlock(self._frames[block.look, bool(block.dropped)])
            self._write_block(cursor, block, before)
            before = block.dropped
            self._written += 1
            size += len(block.text)
            if (characters is not None and size >= characters) or (spent is not None and spent.elapsed() > SLICE_MS):
                return

    def _write_block(self, cursor: QTextCursor, block: Block, before: str) -> None:
        if block.dropped and block.dropped != before:
            cursor.insertText(f"{block.dropped.upper()}  ", self._forms["tag",])
        if block.look is Look.ITEM:
            cursor.insertText("•  ", self._forms["muted",])
        for text, style in block.runs:
            kind = "dropped" if block.dropped else f"{block.look.value}{style}"
            cursor.insertText(showable(text).replace("\n", "\u2028"), self._forms[kind,])

    # formats

    def _font(self) -> QFont:
        return serif_font(int(self._settings.get("reader_px")), str(self._settings.get("reader_family")))

    def _make_forms(self) -> None:
        px = int(self._settings.get("reader_px"))
        plain = self._font()
        self._forms = {
            ("title",): self._form(_sized(plain, round(px * 1.5), bold=True)),
            ("small",): self._form(interface_font(), "muted"),
            ("muted",): self._form(plain, "muted"),
            ("dropped",): self._form(plain, "muted"),
            ("tag",): self._form(_sized(interface_font(10), 10, bold=True), "boilerplate"),
        }
        self._forms["dropped",].setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._forms["dropped",].setUnderlineColor(self._theme.colour("boilerplate"))
        for look in Look:
            font = self._font_of(look, plain, px)
            for style in ("", "b", "i", "code"):
                self._forms[f"{look.value}{style}",] = self._form(_styled(font, style, px))
            for dropped in (False, True):
                self._frames[look, dropped] = _frame(look, font)

    def _font_of(self, look: Look, plain: QFont, px: int) -> QFont:
        if look is Look.HEADING:
            return _sized(plain, round(px * 1.2), bold=True)
        if look is Look.SUBHEADING:
            return _sized(plain, px, bold=True)
        return fixed_font(px - 3) if look is Look.CODE else plain

    def _form(self, font: QFont, ink: str = "ink") -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font, _FONT)
        form.setForeground(self._theme.colour(ink))
        return form

    def _restyle(self) -> None:
        self._forms = {}
        if self._reading is not NOTHING:
            self.change_reading(self._reading)

    def _setting_changed(self, key: str) -> None:
        if key in READER_KEYS:
            self._restyle()

    def _fit_margins(self) -> None:
        """Keep lines of 65 to 75 characters in the middle of the pane."""
        wished = QFontMetricsF(self._font()).averageCharWidth() * int(self._settings.get("reader_characters"))
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


def _line(text: str) -> str:
    return " ".join(showable(text).split())


def _sized(font: QFont, px: int, *, bold: bool) -> QFont:
    made = QFont(font)
    made.setPixelSize(px)
    made.setBold(bold)
    return made


def _styled(font: QFont, style: str, px: int) -> QFont:
    if style == "code":
        return fixed_font(px - 3)
    made = QFont(font)
    if style == "b":
        made.setBold(True)
    made.setItalic(style == "i")
    return made


def _frame(look: Look, font: QFont) -> QTextBlockFormat:
    px = font.pixelSize()
    tight = look in (Look.HEADING, Look.SUBHEADING, Look.CODE)
    made = QTextBlockFormat()
    made.setLineHeight(100 * px * (1.35 if tight else LINE_HEIGHT) / QFontMetricsF(font).height(), _P)
    below = {Look.ITEM: 0.3, Look.LINE: 0.1, Look.HEADING: 0.4, Look.SUBHEADING: 0.3}.get(look, 0.65)
    made.setBottomMargin(px * below)
    if look in (Look.HEADING, Look.SUBHEADING):
        made.setTopMargin(px * 0.6)
    if look is Look.ITEM:
        made.setLeftMargin(px * 1.4)
        made.setTextIndent(-px * 0.9)
    if look is Look.CODE:
        made.setLeftMargin(px * 0.8)
    return made
