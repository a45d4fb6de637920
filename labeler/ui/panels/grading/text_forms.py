"""How the main text is set: a serif, headings, paragraphs; dropped text muted."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from labeler.ui.panels.grading.blocks import Look
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme, fixed_font, interface_font, serif_font

LINE_HEIGHT: Final = 1.6  # of the size of the font
_P = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FONT = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly


class TextForms:
    """The formats of letters and of paragraphs, as theme and settings were when they were made.

    Attributes:
        letters: by what they belong to. paragraphs: by look, and whether the text was dropped.
    """

    def __init__(self, theme: Theme, settings: Settings) -> None:
        self._theme = theme
        self.letters: dict[str, QTextCharFormat] = {}
        self.paragraphs: dict[tuple[Look, bool], QTextBlockFormat] = {}
        px = int(settings.get("reader_px"))
        self.font = serif_font(px, str(settings.get("reader_family")))
        self.letters = {
            "title": self._form(_sized(self.font, round(px * 1.5), bold=True)),
            "small": self._form(interface_font(), "muted"),
            "muted": self._form(self.font, "muted"),
            "dropped": self._form(self.font, "muted"),
            "tag": self._form(_sized(interface_font(10), 10, bold=True), "boilerplate"),
        }
        self.letters["dropped"].setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self.letters["dropped"].setUnderlineColor(theme.colour("boilerplate"))
        for look in Look:
            font = _font_of(look, self.font, px)
            for style in ("", "b", "i", "code"):
                self.letters[f"{look.value}{style}"] = self._form(_styled(font, style, px))
            for dropped in (False, True):
                self.paragraphs[look, dropped] = _paragraph(look, font)

    def _form(self, font: QFont, ink: str = "ink") -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font, _FONT)
        form.setForeground(self._theme.colour(ink))
        return form


def _font_of(look: Look, plain: QFont, px: int) -> QFont:
    if look is Look.HEADING:
        return _sized(plain, round(px * 1.2), bold=True)
    if look is Look.SUBHEADING:
        return _sized(plain, px, bold=True)
    return fixed_font(px - 3) if look is Look.CODE else plain


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


def _paragraph(look: Look, font: QFont) -> QTextBlockFormat:
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
