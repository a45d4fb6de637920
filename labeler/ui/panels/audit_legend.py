"""The legend: every fate of the document with its tokens; an entry dims all the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QTextDocument
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QSizePolicy, QWidget

from labeler.domain.ledger import Stage
from labeler.stages.audit import Audited
from labeler.stages.audit_words import reason_in_words, tag_of
from labeler.ui.language import figure, shown, tr, trn
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import role_font, set_role
from labeler.ui.widgets.marks import Mark, Under, mark_of
from labeler.ui.widgets.painting import underline

SAMPLE: Final = QSize(22, 16)


class Flow(QLayout):
    """Widgets beside each other, in as many lines as it takes."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt for every widget added."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every part in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One part wide at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            if x + hint.width() > rect.right() + 1 and x > rect.x():
                x, y, high = rect.x(), y + high + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self._gap
            high = max(high, hint.height())
        return y + high - rect.y()


class Entry(QPushButton):
    """One fate: a sample of how it is painted, its word and its tokens."""

    def __init__(self, theme: Theme, reason: str, mark: Mark, tokens: int) -> None:
        word, name = shown(tag_of(reason)) if reason else tr("kept"), shown(reason_in_words(reason))
        super().__init__(f" {word} {figure(tokens, ',')}")
        self.reason = reason
        self._theme, self._mark = theme, mark
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFont(role_font("chip"))
        self.setIconSize(SAMPLE)
        set_role(self, "legend")
        self.setToolTip(
            trn(
                "{reason}: {count:,} token. Click to dim everything else.",
                "{reason}: {count:,} tokens. Click to dim everything else.",
                tokens,
                reason=name[:1].upper() + name[1:],
            )
        )
        self.setAccessibleName(trn("{reason}, {count:,} token", "{reason}, {count:,} tokens", tokens, reason=name))
        self.draw()

    def draw(self) -> None:
        """Draw the sample in the colours of the theme."""
        ratio = self.devicePixelRatioF()
        image = QPixmap(SAMPLE * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mark.glow:
            painter.fillRect(QRectF(0, 1, SAMPLE.width(), SAMPLE.height() - 2), self._theme.colour("signal"))
        if self._mark.under is not Under.NONE:
            colour = self._theme.colour(self._mark.colour)
            _sample(painter, self._mark.under, colour)
        painter.end()
        self.setIcon(QIcon(image))


def _sample(painter: QPainter, under: Under, colour: QColor) -> None:
    if under is Under.STRIKE:
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(1, SAMPLE.height() / 2), QPointF(SAMPLE.width() - 1, SAMPLE.height() / 2))
    else:
        underline(painter, QRectF(1, SAMPLE.height() - 9, SAMPLE.width() - 2, 4), under, colour, QTextDocument())


class Legend(QWidget):
    """All fates of one document.

    Signals:
        chosen: frozenset of the reasons to look at (an empty reason for kept); empty for all.
    """

    chosen = Signal(frozenset)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.entries: list[Entry] = []
        self._flow = Flow()
        self.setLayout(self._flow)
        self.setAccessibleName(tr("Legend"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._draw)

    @property
    def reasons(self) -> frozenset[str]:
        """The reasons looked at; empty for all."""
        return frozenset(entry.reason for entry in self.entries if entry.isChecked())

    def show_ledger(self, audited: Audited) -> None:
        """The fates of a document; what was looked at in the one before stays so where it occurs again."""
        chosen = self.reasons
        for entry in self.entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = [Entry(self._theme, reason, mark, tokens) for reason, mark, tokens in fates(audited)]
        for entry in self.entries:
            self._flow.addWidget(entry)
            entry.setChecked(entry.reason in chosen)
            entry.toggled.connect(self._toggled)
            entry.show()
        self.updateGeometry()

    def _toggled(self) -> None:
        self.chosen.emit(self.reasons)

    def _draw(self) -> None:
        for entry in self.entries:
            entry.draw()


def fates(audited: Audited) -> Sequence[tuple[str, Mark, int]]:
    """Reason (empty for kept), how it is painted, tokens; kept first, then by stage, the most tokens first."""
    tokens: dict[str, int] = {}
    marks: dict[str, Mark] = {}
    stages: Mapping[Stage | None, int] = {None: -1, **{stage: at for at, stage in enumerate(Stage)}}
    order: dict[str, int] = {}
    for span in audited.spans:
        tokens[span.reason] = tokens.get(span.reason, 0) + span.tokens
        if span.reason not in marks:
            marks[span.reason], order[span.reason] = mark_of(span, ""), stages[span.stage]
    return [(r, marks[r], tokens[r]) for r in sorted(tokens, key=lambda r: (order[r], -tokens[r], r))]
