"""A line of words and key caps that wraps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from string import Formatter
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.ui.theme import Theme, interface_font
from labeler.ui.widgets.kit import role_font

LINE: Final = 26.0
CAP: Final = 20.0
AFTER_KEY: Final = 6.0


@dataclass(frozen=True, slots=True)
class Key:
    """A key to be drawn as a cap."""

    name: str


@dataclass(frozen=True, slots=True)
class Act:
    """The key of an action, whichever it has."""

    action: str


Part = str | Key
Said = Part | Act
BREAK: Final = "\n"


def resolved(parts: Iterable[Said], key_of: Callable[[str], str]) -> tuple[Part, ...]:
    """The same with the keys that actions have now."""
    return tuple(Key(key_of(part.action)) if isinstance(part, Act) else part for part in parts)


def sentence(said: str, /, **values: str | int | tuple[Said, ...]) -> tuple[Said, ...]:
    """A sentence with keys in it as parts to be drawn: ``{next}`` is the key of the action ``next``, a field in ``values``
    what it has there. Lines break where it does.
    """
    parts: list[Said] = []
    words = ""
    for literal, name, _, _ in Formatter().parse(said):
        words += literal
        value = values.get(name, Act(name)) if name else ""
        if isinstance(value, str | int):
            words += str(value)
        else:
            parts += _lines(words)
            parts += (value,) if isinstance(value, Act) else value
            words = ""
    return (*parts, *_lines(words))


def _lines(words: str) -> list[str]:
    """Words, with a break where a line ends."""
    found: list[str] = []
    for at, line in enumerate(words.split(BREAK)):
        found += [BREAK] if at else []
        found += [line.strip()] if line.strip() else []
    return found


class HintLine(QWidget):
    """Says what the next keys do. ``say`` takes words and keys.

    Args:
        one_line: whether it never wraps; what does not fit is cut off.
    """

    def __init__(self, theme: Theme, *, one_line: bool = False) -> None:
        super().__init__()
        self._theme, self._one_line = theme, one_line
        self._parts: tuple[Part, ...] = ()
        self._ink = "muted"
        self._lines: tuple[tuple[Part, ...], float, list[tuple[QRectF, Part]]] = ((), 0.0, [])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join(p.name if isinstance(p, Key) else p for p in self._parts if p != BREAK)

    def say(self, *parts: Part, ink: str = "muted") -> None:
        """Show other words; ``ink`` is the token of their colour."""
        if (parts, ink) == (self._parts, self._ink):
            return
        rows = self._rows
        self._parts, self._ink = parts, ink
        self.setAccessibleName(self.text)
        if self._rows != rows:
            self.updateGeometry()
        self.update()

    @property
    def _rows(self) -> int:
        placed = self._placed(max(self.width(), 200))
        return 1 + round(max((rect.top() for rect, _ in placed), default=0.0) / LINE)

    def sizeHint(self) -> QSize:
        """As many lines as it takes, two at least so that nothing jumps."""
        return QSize(240, round(LINE * (1 if self._one_line else max(2, self._rows))))

    def _pieces(self) -> list[Part]:
        pieces: list[Part] = []
        for part in self._parts:
            pieces.extend([part] if isinstance(part, Key) or part == BREAK else part.split())
        return pieces

    def _placed(self, width: float) -> list[tuple[QRectF, Part]]:
        """Where each piece goes. Asked for several times for the same words: when they change, for the size, to paint."""
        parts, wide, lines = self._lines
        if parts is not self._parts or wide != width:
            lines = self._laid(width)
            self._lines = (self._parts, width, lines)
        return lines

    def _laid(self, width: float) -> list[tuple[QRectF, Part]]:
        words, caps = QFontMetricsF(interface_font()), QFontMetricsF(role_font("key"))
        placed: list[tuple[QRectF, Part]] = []
        x, y = 0.0, 0.0
        pieces = self._pieces()
        widths = [
            max(CAP, caps.horizontalAdvance(piece.name) + 12)
            if isinstance(piece, Key)
            else words.horizontalAdvance(piece)
            for piece in pieces
        ]
        for at, (piece, wide) in enumerate(zip(pieces, widths, strict=True)):
            if piece == BREAK:
                x, y = (x + 12, y) if self._one_line else (0.0, y + LINE)
                continue
            with_next = wide + AFTER_KEY + widths[at + 1] if _stays_with_next(pieces, at) else wide
            if x and x + with_next > width and not self._one_line:
                x, y = 0.0, y + LINE
            placed.append((QRectF(x, y, wide, LINE), piece))
            x += wide + (AFTER_KEY if isinstance(piece, Key) else words.horizontalAdvance(" ") + 1)
        return placed

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words and caps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = interface_font()
        for rect, piece in self._placed(self.width()):
            if isinstance(piece, Key):
                paint_cap(painter, self._theme, rect, piece.name)
            else:
                painter.setFont(font)
                painter.setPen(self._theme.colour(self._ink))
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, piece)


def _stays_with_next(pieces: list[Part], at: int) -> bool:
    """Whether a piece is a key whose word follows."""
    following = pieces[at + 1] if at + 1 < len(pieces) else BREAK
    return isinstance(pieces[at], Key) and isinstance(following, str) and following != BREAK


def paint_cap(painter: QPainter, theme: Theme, rect: QRectF, name: str, font: QFont | None = None) -> None:
    """A key cap in the middle of ``rect``."""
    frame = QRectF(rect.left() + 0.5, rect.center().y() - CAP / 2 + 0.5, rect.width() - 1, CAP - 1)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(frame, 4, 4)
    painter.drawLine(QPointF(frame.left() + 3, frame.bottom() - 1), QPointF(frame.right() - 3, frame.bottom() - 1))
    painter.setFont(font or role_font("key"))
    painter.setPen(theme.colour("ink"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, name)
