"""The small parts every panel uses: labels by role, cards, chips, key caps, buttons made from actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from labeler.ui import keys
from labeler.ui.theme import interface_font

L = TypeVar("L", bound=QBoxLayout)

MARGIN: Final = 24
GAP: Final = 16
INNER: Final = 8
SIDE_WIDTH: Final = 348

_FONTS: Final[dict[str, tuple[int, QFont.Weight]]] = {
    "title": (17, QFont.Weight.DemiBold),
    "heading": (20, QFont.Weight.DemiBold),
    "strong": (13, QFont.Weight.DemiBold),
    "figure": (26, QFont.Weight.DemiBold),
    "caption": (11, QFont.Weight.DemiBold),
    "chip": (12, QFont.Weight.Medium),
    "key": (11, QFont.Weight.DemiBold),
}


def set_role(widget: QWidget, role: str, *, tone: str = "") -> None:
    """Give a widget its part in the style sheet (``card``, ``primary``, ``muted``...) and its type."""
    widget.setProperty("role", role)
    widget.setProperty("tone", tone)
    if role in _FONTS:
        widget.setFont(role_font(role))
    repolish(widget)


def role_font(role: str) -> QFont:
    """The font of a role."""
    px, weight = _FONTS.get(role, (13, QFont.Weight.Normal))
    font = interface_font(px, weight=weight)
    if role == "caption":
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def label(text: str = "", role: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """A plain-text label; never reads markup out of a document's title."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        set_role(made, role, tone=tone)
    return made


def caption(text: str) -> QLabel:
    """A small heading in capitals above a group."""
    return label(text, "caption")


def key_cap(key: str) -> QLabel:
    """A key as it looks on a keyboard."""
    made = label(keys.short(key), "key")
    made.setAccessibleName(keys.read_out(key))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def hairline() -> QFrame:
    """A horizontal line of one pixel."""
    line = QFrame()
    line.setFixedHeight(1)
    set_role(line, "rule")
    return line


def row(*parts: QWidget | int | None, gap: int = INNER) -> QHBoxLayout:
    """Widgets beside each other; an int is a space in pixels, None takes what is left."""
    return _filled(QHBoxLayout(), parts, gap)


def column(*parts: QWidget | int | None, gap: int = INNER) -> QVBoxLayout:
    """Widgets below each other; an int is a space in pixels, None takes what is left."""
    return _filled(QVBoxLayout(), parts, gap)


def _filled(layout: L, parts: Iterable[QWidget | int | None], gap: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it; a widget without a parent would be a window that takes the keys."""
    while (item := _first(layout)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _first(layout: QLayout) -> QLayoutItem | None:
    return layout.takeAt(0) if layout.count() else None


class Card(QFrame):
    """A sheet with a hairline and round corners. Put widgets into ``body``.

    Args:
        title: shown small in capitals (``caption``) or as a strong line.
    """

    def __init__(self, title: str = "", *, as_caption: bool = False, margin: int = GAP) -> None:
        super().__init__()
        set_role(self, "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(INNER)
        if title:
            self.body.addWidget(caption(title) if as_caption else label(title, "strong"))
            self.setAccessibleName(title)


class Chip(QLabel):
    """A small rounded label for state: ``saved``, ``blind``, ``Run 12 · cut 3.0``.

    Args:
        tone: ``good``, ``rule``, ``accent`` or empty. A dot is set before a toned text, so that colour is not alone.
    """

    def __init__(self, text: str = "", tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(text, tone)

    def say(self, text: str, tone: str = "") -> None:
        """Show another state; hidden while there is nothing to say."""
        mark = {"good": "● ", "rule": "▲ ", "accent": "● "}.get(tone, "")
        self.setText(mark + text)
        self.setAccessibleName(text)
        if not text or self.parentWidget() is not None:  # shown without a parent it would become a window
            self.setVisible(bool(text))
        set_role(self, "chip", tone=tone)


class Figure(QWidget):
    """A large number with what it is above and its interval below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.value = label("–", "figure")
        self.note = label("", "muted", wrap=True)
        self.setLayout(column(caption(name), self.value, self.note, gap=4))
        self.show_value("–", "")

    def show_value(self, value: str, note: str) -> None:
        """Show ``value`` and, below it, its interval or what it rests on."""
        self.value.setText(value)
        self.note.setText(note)
        self.setAccessibleName(f"{self._name}: {value}. {note}")


class ActionButton(QPushButton):
    """A button made from an action: its text, tooltip, name and key. Disabled and triggered with it.

    Args:
        primary: the one button of a view that goes on.
        key: ``left`` or ``right`` of the text, or empty for no key cap.
    """

    def __init__(self, action: QAction, *, primary: bool = False, key: str = "") -> None:
        super().__init__(action.text())
        self._action, self._side, self._key = action, key, ""
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        set_role(self, "primary" if primary else "button")
        self._follow()

    def _follow(self) -> None:
        self._key = keys.short(keys.shown(self._action.shortcut().toString()))
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.statusTip())
        self.setEnabled(self._action.isEnabled())
        self.updateGeometry()
        self.update()  # another key is painted

    def sizeHint(self) -> QSize:
        """Room for text and key cap."""
        hint = super().sizeHint()
        return hint + QSize(self._cap_width() + 6, 0) if self._side else hint

    def minimumSizeHint(self) -> QSize:
        """Never narrower than what is written."""
        return self.sizeHint()

    def _cap_width(self) -> int:
        return max(18, _advance(role_font("key"), self._key) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, with a key cap beside its text when asked for."""
        if not self._side:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_content(painter, self._action.text())

    def _paint_content(self, painter: QPainter, text: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, cap = _advance(self.font(), text), self._cap_width()
        left = (self.width() - width - cap - 6) / 2
        is_first = (self._side == "left") != self.isRightToLeft()
        cap_left, text_left = (left, left + cap + 6) if is_first else (left + width + 6, left)
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        painter.setPen(ink)
        painter.drawText(QRectF(text_left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        frame = QRectF(cap_left + 0.5, self.height() / 2 - 9 + 0.5, cap - 1, 17)
        faint = self.palette().color(QPalette.ColorRole.ButtonText)
        faint.setAlphaF(0.35)
        painter.setPen(QPen(faint, 1))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(ink)
        painter.setFont(role_font("key"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def button(text: str, tip: str, clicked: Callable[[], object], *, role: str = "button") -> QPushButton:
    """A button of a dialog or state, for what is not an action of the table.

    Args:
        role: ``button``, ``primary`` or ``link``.
    """
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setAccessibleName(text.rstrip("…"))
    made.setAutoDefault(False)
    made.clicked.connect(lambda: clicked())
    set_role(made, role)
    return made


def splitter(*parts: QWidget, sizes: Iterable[int] = (), name: str = "splitter") -> QSplitter:
    """Parts beside each other with handles; collapsing is off, so that nothing gets lost."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setObjectName(name)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(5)
    for part in parts:
        made.addWidget(part)
    if wished := list(sizes):
        made.setSizes(wished)
    return made
