"""The levels of the rubric as cards: pressed, clicked or reached with Tab."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from labeler.domain.rubric import Level
from labeler.ui.actions import Actions
from labeler.ui.language import tr
from labeler.ui.panels.grading.hint import paint_cap
from labeler.ui.speech import announce
from labeler.ui.theme import Theme, interface_font
from labeler.ui.widgets.kit import MARGIN, SIDE_WIDTH

TEXT_LEFT: Final = 48.0
RIGHT: Final = 12.0
WORDS_WIDTH: Final = SIDE_WIDTH - 2 * MARGIN - TEXT_LEFT - RIGHT
LOW: Final = 46
SPARE: Final = 6
NAME: Final = tr("Grade {value}, {title}")
SET: Final = tr("Grade {value}, {title}, set")
TAKEN_BACK: Final = tr("Grade {value}, {title}, taken back")


class LevelCard(QAbstractButton):
    """One level: its key, its name, what it takes. Checked while it is the grade of the document."""

    def __init__(self, level: Level, theme: Theme, key: str) -> None:
        super().__init__()
        self.level = level
        self._key = key
        self._theme = theme
        self._was = False
        self._is_low = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(self._name(NAME))
        self.setAccessibleName(self._name(NAME))
        self.setAccessibleDescription(f"{level.description}. {level.guidance}")
        self.setToolTip(_tip(level))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def _name(self, said: str) -> str:
        return said.format(value=self.level.value, title=self.level.title)

    def nextCheckState(self) -> None:
        """The panel says what is checked, when it has taken the grade."""

    def show_key(self, key: str) -> None:
        """Show the key that gives this grade."""
        self._key = key
        self.update()

    def show_state(self, *, chosen: bool, was: bool) -> None:
        """Show whether it is the grade, or was it before an undo."""
        if (chosen, was) != (self.isChecked(), self._was):
            self._was = was
            self.setChecked(chosen)
            self.setAccessibleName(self._name(SET if chosen else TAKEN_BACK if was else NAME))
            if chosen or was:
                announce(self, self.accessibleName())
            self.update()

    def set_low(self, low: bool) -> None:
        """Take less height: the description on one line."""
        if low != self._is_low:
            self._is_low = low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Two lines of description, or one."""
        if self._is_low:
            return QSize(240, LOW)
        words = QRectF(0, 0, WORDS_WIDTH, 500)
        metrics = QFontMetricsF(interface_font(12))
        return QSize(
            240, 37 + round(metrics.boundingRect(words, Qt.TextFlag.TextWordWrap, self.level.description).height())
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() or self.hasFocus() or self._was
        ground = "selected" if self.isChecked() or self.isDown() else "surface"
        style = Qt.PenStyle.DashLine if self._was and not self.isChecked() else Qt.PenStyle.SolidLine
        line = "accent" if strong else "muted" if self.underMouse() else "line"
        painter.setPen(QPen(self._theme.colour(line), 2 if self.hasFocus() else 1, style))
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_words(painter)

    def _mirrored(self, part: QRectF) -> QRectF:
        """The same part of the card, from the right where one reads from there."""
        if not self.isRightToLeft():
            return part
        return QRectF(self.width() - part.right(), part.top(), part.width(), part.height())

    def _paint_words(self, painter: QPainter) -> None:
        title = interface_font(weight=QFont.Weight.Medium)
        is_cramped = self.height() < LOW - SPARE  # many criteria in a low window: the name alone can be read
        top = (self.height() - 18) / 2 if is_cramped else 6.0 if self._is_low else 9.0
        paint_cap(painter, self._theme, self._mirrored(QRectF(14, top - 1, 23, 20)), self._key)
        width = self.width() - TEXT_LEFT - RIGHT
        painter.setFont(title)
        painter.setPen(self._theme.colour("ink"))
        words = self._mirrored(QRectF(TEXT_LEFT, top, width, 18))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.level.title)
        if not is_cramped:
            self._paint_description(painter, top, width)

    def _paint_description(self, painter: QPainter, top: float, width: float) -> None:
        small = interface_font(12)
        painter.setFont(small)
        painter.setPen(self._theme.colour("muted"))
        below = self._mirrored(QRectF(TEXT_LEFT, top + 17, width, self.height() - top - 19))
        if self._is_low:
            line = QFontMetricsF(small).elidedText(self.level.description, Qt.TextElideMode.ElideRight, width)
            painter.drawText(below, Qt.AlignmentFlag.AlignTop, line)
        else:
            painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.level.description)


class Levels(QWidget):
    """All levels, the highest first.

    Signals:
        chosen: the value of a card that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme, self._actions = theme, actions
        self._is_low = False
        actions.keys_changed.connect(self._show_keys)
        self.cards: dict[int, LevelCard] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self.setAccessibleName(tr("Levels"))

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Make the cards of a rubric."""
        if [card.level for card in self.cards.values()] == sorted(levels, key=lambda one: -one.value):
            return
        for card in self.cards.values():
            self._box.removeWidget(card)
            card.deleteLater()
        self.cards = {}
        for level in sorted(levels, key=lambda one: -one.value):
            card = LevelCard(level, self._theme, self._key(level))
            card.set_low(self._is_low)
            card.clicked.connect(lambda _=False, value=level.value: self.chosen.emit(value))
            self.cards[level.value] = card
            self._box.addWidget(card)

    def _key(self, level: Level) -> str:
        return self._actions.key(f"grade_{level.value}")

    def _show_keys(self) -> None:
        for card in self.cards.values():
            card.show_key(self._key(card.level))

    def show_grade(self, value: int | None, was: int | None = None) -> None:
        """Mark the grade of the document, or the one that was taken back."""
        for card in self.cards.values():
            card.show_state(chosen=card.level.value == value, was=value is None and card.level.value == was)

    def set_low(self, low: bool) -> None:
        """Take less height, where the window has little."""
        if low != self._is_low:
            self._is_low = low
            self._box.setSpacing(5 if low else 8)
            for card in self.cards.values():
                card.set_low(low)
            self._box.activate()
            self.updateGeometry()


def _tip(level: Level) -> str:
    words = f"{level.description}. {level.guidance}".split()
    lines, line = [f"{level.value}  {level.title}"], ""
    for word in words:
        if len(line) + len(word) > 64:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return "\n".join([*lines, line])
