"""Where the tokens go: a bar of parts, one for each group of reasons, wide as its share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from labeler.ui.language import tr
from labeler.ui.panels.home_text import flow_label, flow_tip
from labeler.ui.theme import Theme, Tokens, mixed
from labeler.ui.widgets.kit import role_font

if TYPE_CHECKING:
    from labeler.stages.home import Flow

HEIGHT: Final = 132
GAP: Final = 3
THINNEST: Final = 8
INSET: Final = 10
NARROW: Final = 24
SOFT: Final = 0.20
STYLES: Final[dict[str, tuple[str, Qt.PenStyle, int]]] = {
    "boilerplate": ("boilerplate", Qt.PenStyle.DotLine, 1),
    "unread": ("muted", Qt.PenStyle.DashDotLine, 1),
    "language": ("language", Qt.PenStyle.DashLine, 1),
    "rules": ("rule", Qt.PenStyle.DashDotDotLine, 1),
    "twins": ("twin", Qt.PenStyle.SolidLine, 2),
    "below_cut": ("muted", Qt.PenStyle.SolidLine, 1),
    "over_budget": ("muted", Qt.PenStyle.DashLine, 1),
    "people": ("rule", Qt.PenStyle.DashLine, 2),
    "kept": ("accent", Qt.PenStyle.NoPen, 0),
}
"""Token, and the line at the foot of a part: style, and how many times. Colour is never alone."""


def widths(tokens: Sequence[int], room: int) -> list[int]:
    """Widths of parts with gaps between them that fill ``room`` pixels; none thinner than ``THINNEST``."""
    left = room - GAP * (len(tokens) - 1)
    whole = sum(tokens)
    if not tokens or left <= 0 or whole <= 0:
        return [0] * len(tokens)
    wished = [max(float(THINNEST), left * count / whole) for count in tokens]
    over = sum(wished) - left
    spare = sum(w - THINNEST for w in wished)
    if over > 0 and spare > 0:
        wished = [w - over * (w - THINNEST) / spare for w in wished]
    ends = [round(sum(wished[: at + 1])) for at in range(len(wished))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


class FlowPart(QAbstractButton):
    """One part. A click opens the documents behind it."""

    def __init__(self, flow: Flow, whole: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.flow = flow
        self._theme = theme
        self.name, self.share = flow_label(flow, whole)
        tip = flow_tip(flow, whole)
        self.setText(self.name)
        self.setToolTip(f"{tip}\n{tr('Opens these documents in Audit')}")
        self.setAccessibleName(tr("{name}, {share} tokens", name=self.name, share=self.share))
        self.setAccessibleDescription(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def labelled(self) -> bool:
        """Whether the name fits in."""
        return self.fontMetrics().horizontalAdvance(self.name) + 2 * INSET + 4 <= self.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, name, share, the line of its style, and the focus ring."""
        tokens = self._theme.current
        colour, style, lines = STYLES[self.flow.group.value]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = min(6.0, frame.width() / 2)
        painter.setPen(self._ring(tokens))
        painter.setBrush(QColor(self._fill(tokens, colour)))
        painter.drawRoundedRect(frame, radius, radius)
        painter.setPen(QPen(QColor(getattr(tokens, colour)), 2, style))
        for at in range(lines if self.width() >= NARROW else 0):
            y = frame.bottom() - 7 - 4 * at
            painter.drawLine(round(frame.left() + radius), round(y), round(frame.right() - radius), round(y))
        if self.labelled:
            self._paint_words(painter, tokens)

    def _ring(self, tokens: Tokens) -> QPen:
        if self.hasFocus():
            return QPen(QColor(tokens.accent), 2)
        return QPen(QColor(tokens.muted), 1) if self.underMouse() else QPen(Qt.PenStyle.NoPen)

    def _fill(self, tokens: Tokens, colour: str) -> str:
        if self.flow.group.value == "kept":
            return tokens.signal
        return mixed(str(getattr(tokens, colour)), tokens.surface, SOFT)

    def _paint_words(self, painter: QPainter, tokens: Tokens) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words in their own direction
        painter.setPen(QColor(tokens.ink))
        painter.setFont(role_font("strong"))
        painter.drawText(INSET, 24, self.name)
        painter.setFont(role_font(""))
        metrics = painter.fontMetrics()
        room = self.width() - 2 * INSET
        shown = next(
            (text for text in (self.share, self.share.split(" · ")[0]) if metrics.horizontalAdvance(text) <= room), ""
        )
        painter.drawText(INSET, 43, shown)


class FlowBar(QWidget):
    """The bar.

    Signals:
        asked: the Flow of a part that was clicked.
        placed: parts have other widths now.
    """

    asked = Signal(object)
    placed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.parts: list[FlowPart] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Where the tokens go"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Parts can get thin."""
        return QSize(200, HEIGHT)

    def show_flow(self, flow: Sequence[Flow], whole: int) -> None:
        """Show other parts; what is unchanged stays, and with it the focus."""
        if [part.flow for part in self.parts] == list(flow):
            return
        for part in self.parts:
            part.setParent(None)
            part.deleteLater()
        self.parts = [FlowPart(one, whole, self._theme, self) for one in flow]
        for part in self.parts:
            part.clicked.connect(self._clicked)
            part.show()
        self._place()

    def unlabelled(self) -> list[FlowPart]:
        """Parts too thin for their names."""
        return [part for part in self.parts if not part.labelled]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts fill the width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        bold = QFont(role_font("strong"))
        left = 0
        for part, width in zip(self.parts, widths([p.flow.tokens for p in self.parts], self.width()), strict=True):
            part.setFont(bold)
            part.setGeometry(left, 0, width, HEIGHT)
            left += width + GAP
        self.placed.emit()

    def _clicked(self) -> None:
        part = self.sender()
        if isinstance(part, FlowPart):
            self.asked.emit(part.flow)
