"""Search by reason inside the document: a field with the reasons that occur, each with its spans."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from labeler.stages.audit_words import reason_in_words, tag_of
from labeler.ui.language import shown as said
from labeler.ui.language import tr, trn
from labeler.ui.panels.audit_shown import Shown
from labeler.ui.widgets.kit import set_role

WIDTH: Final = 260
ROWS: Final = 12
LINE: Final = 28
_REASON: Final = Qt.ItemDataRole.UserRole


class ReasonField(QLineEdit):
    """The field and, below it, the reasons that match. Enter goes to the next span of one, Shift+Enter back.

    Signals:
        wanted: reason (empty for kept), and 1 for the next span or -1 for the one before.
        left: the person is done.
    """

    wanted = Signal(str, int)
    left = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._shown: Shown | None = None
        self.setPlaceholderText(tr("Go to reason…"))
        self.setToolTip(tr("A reason: Enter goes to its next span, Shift+Enter back, Esc closes (R)"))
        self.setAccessibleName(tr("Go to reason"))
        self.setFixedWidth(WIDTH)
        self.reasons = QListWidget(host)
        set_role(self.reasons, "choices")
        self.reasons.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reasons.setAccessibleName(tr("Reasons of this document"))
        self.reasons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reasons.hide()
        self.hide()
        self.textEdited.connect(self._list)
        self.reasons.itemClicked.connect(self._clicked)
        host.installEventFilter(self)

    def open(self, shown: Shown) -> None:
        """Ask which reason of a document to go to."""
        self._shown = shown
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._list()

    def close_up(self) -> None:
        """Take field and list away."""
        self.hide()
        self.reasons.hide()

    def say(self, at: int, of: int) -> None:
        """Show which span of how many was reached."""
        item = self.reasons.currentItem()
        if item is not None:
            item.setText(tr("{reason} · {at:,} of {of:,}", reason=_name(str(item.data(_REASON))), at=at, of=of))

    def _list(self) -> None:
        words = self.text().lower().split()
        before = self.reasons.currentItem()
        chosen = None if before is None else before.data(_REASON)
        self.reasons.clear()
        spans = {} if self._shown is None else self._shown.by_reason
        for reason in sorted(spans, key=lambda r: (not r, -len(spans[r]), r)):
            name = _name(reason)
            if all(word in f"{name} {reason} {said(tag_of(reason))}".lower() for word in words):
                count = len(spans[reason])
                line = trn("{reason} · {count:,} span", "{reason} · {count:,} spans", count, reason=name)
                item = QListWidgetItem(line, self.reasons)
                item.setData(_REASON, reason)
                if reason == chosen:
                    self.reasons.setCurrentItem(item)
        if self.reasons.currentRow() < 0:
            self.reasons.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        rows = min(self.reasons.count(), ROWS)
        self.reasons.setVisible(bool(rows) and self.isVisible())
        at = self.geometry()
        self.reasons.setGeometry(at.left(), at.bottom() + 4, at.width(), rows * LINE + 10)
        self.reasons.raise_()

    def _clicked(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        item = self.reasons.currentItem()
        if item is not None:
            self.wanted.emit(str(item.data(_REASON)), step)

    # what Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that choose, go and leave."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            self.reasons.setCurrentRow(max(0, min(self.reasons.count() - 1, self.reasons.currentRow() + by)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc leaves the field; it must not cancel work."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list stays below the field when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def _name(reason: str) -> str:
    return said(reason_in_words(reason))
