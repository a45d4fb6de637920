"""The foot of the desk: the last answers, and what is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from labeler.domain.grades import Event, EventKind
from labeler.ui.language import tr
from labeler.ui.panels.grading.facts import box_text, box_tip
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import MARGIN, button, label, role_font

SIDE: Final = 24
GAP: Final = 6
MOST: Final = 30


class Box(QAbstractButton):
    """One of the last answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.event_shown: Event | None = None
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(SIDE, SIDE)
        self.hide()
        theme.changed.connect(self.update)

    def show_event(self, event: Event, *, is_open: bool) -> None:
        """Show an answer; ``is_open`` when its document is on the desk."""
        if (event, is_open) == (self.event_shown, self._is_open):
            return
        self.event_shown, self._is_open = event, is_open
        self.setText(box_text(event))
        self.setToolTip(box_tip(event))
        self.setAccessibleName(box_tip(event).partition(".  ")[0])
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small frame; dashed for what is no grade."""
        graded = self.event_shown is not None and self.event_shown.action.kind is EventKind.GRADE
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self.underMouse() or self._is_open
        style = Qt.PenStyle.SolidLine if graded else Qt.PenStyle.DashLine
        painter.setPen(QPen(self._theme.colour("accent" if strong else "line" if graded else "muted"), 1, style))
        painter.setBrush(self._theme.colour("selected" if self._is_open else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus():  # within the frame, which is strong already while the document is open
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        painter.setPen(self._theme.colour("ink" if graded else "muted"))
        painter.setFont(role_font("key"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Boxes(QWidget):
    """As many boxes as there is room for, the newest at the right."""

    chosen = Signal(Event)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.boxes = [Box(theme) for _ in range(MOST)]
        self._recent: tuple[Event, ...] = ()
        self._document = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for box in self.boxes:
            box.setParent(self)
            box.clicked.connect(lambda _=False, which=box: self.chosen.emit(which.event_shown))

    def show_answers(self, recent: Sequence[Event], document: str) -> None:
        self._recent, self._document = tuple(recent), document
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(MOST * (SIDE + GAP), SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        fits = min(MOST, max(0, (self.width() + GAP) // (SIDE + GAP)))
        shown = self._recent[len(self._recent) - min(fits, len(self._recent)) :]
        for at, box in enumerate(self.boxes):
            if at < len(shown):
                box.show_event(shown[at], is_open=shown[at].action.document == self._document)
                box.move(at * (SIDE + GAP), 0)
            box.setVisible(at < len(shown))


class Strip(QWidget):
    """``Last`` with its boxes at the left, what is left at the right.

    Signals:
        chosen: the event of a box that was clicked.
        other_wanted: the document that got another grade is to be opened.
    """

    chosen = Signal(Event)
    other_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._boxes = _Boxes(theme)
        self._boxes.chosen.connect(self.chosen)
        self.status = label("", "muted")
        self.after = label("", "strong")
        self.other = button(
            tr("Open it"), tr("Open the other document again, with its grade"), self.other_wanted.emit, role="link"
        )
        self.other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._none = label(tr("Your last answers will stand here."), "muted")
        self._last = label(tr("Last", about="the last answers"), "muted")
        box = QHBoxLayout(self)
        box.setContentsMargins(MARGIN, 0, MARGIN, 0)
        box.setSpacing(GAP)
        for part in (self._last, self._none):
            box.addWidget(part)
        box.addWidget(self._boxes, 1)
        for shown in (self.after, self.other):
            box.addWidget(shown)
            shown.hide()
        box.addSpacing(MARGIN)
        box.addWidget(self.status)
        self.show_answers((), "")

    def show_after(self, words: str, *, with_other: bool) -> None:
        """What there is to see of the grade before; ``with_other`` when another document can be opened."""
        self.after.setText(words)
        self.after.setAccessibleName(words)
        self.after.setToolTip(words)  # a small window may have no room for all of it
        self.after.setVisible(bool(words))
        self.other.setVisible(with_other)

    @property
    def boxes(self) -> list[Box]:
        """The boxes that are shown, oldest first."""
        return [box for box in self._boxes.boxes if not box.isHidden()]

    def show_answers(self, recent: Sequence[Event], document: str) -> None:
        """Show the last answers; ``document`` is on the desk."""
        self._last.setVisible(bool(recent))
        self._none.setVisible(not recent)
        self._boxes.show_answers(recent, document)
