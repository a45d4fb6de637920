"""The field for a comment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from labeler.ui.language import tr


class CommentField(QLineEdit):
    """One line. While it has the focus every key writes; leaving it in any way keeps what was written.

    Signals:
        written: the comment, when it was left with another text than before.
        left: Enter or Esc was pressed: the focus goes back to the document.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.setPlaceholderText(tr("Comment · Enter keeps it"))
        self.setToolTip(tr("A comment on this document. Enter or Esc goes back to grading; what you wrote is kept."))
        self.setAccessibleName(tr("Comment on this document"))
        self.setMaxLength(2000)
        self.hide()

    def show_comment(self, comment: str) -> None:
        """Show the comment that stands; the field hides while there is none."""
        self._kept = comment
        self.setText(comment)
        self.setVisible(bool(comment))

    def follow(self, comment: str) -> None:
        """Show what stands now, unless somebody is writing."""
        if comment != self._kept and not self.hasFocus():
            self.show_comment(comment)

    def begin(self) -> None:
        """Write."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)

    def keep(self) -> None:
        """Hand over what was written."""
        text = self.text().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)
        self.setVisible(bool(text) or self.hasFocus())

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window works here: digits are written, Esc leaves."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if not chord:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go back to the document."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        self.keep()
