"""What can be wrong with a document: a small list above the column, every kind with a key."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from labeler.domain.grades import FlagKind
from labeler.ui.language import tr
from labeler.ui.widgets.kit import INNER, SIDE_WIDTH, caption, key_cap, label, row, set_role

KINDS: Final = {
    FlagKind.BROKEN_EXTRACTION: (
        "B",
        tr("Broken extraction"),
        tr("The text lacks what the page says, or holds what it does not"),
    ),
    FlagKind.WRONG_LANGUAGE: ("W", tr("Wrong language"), tr("The text is not in the language it is taken for")),
    FlagKind.UNSAFE: ("U", tr("Unsafe"), tr("Nobody should learn from this text")),
    FlagKind.PERSONAL_DATA: (
        "D",
        tr("Personal data"),
        tr("The text tells private people's addresses, numbers or affairs"),
    ),
    FlagKind.PAYWALL: ("P", tr("Paywall"), tr("Only the beginning of the text is there")),
    FlagKind.OTHER: ("O", tr("Something else"), tr("Something else; a comment can say what")),
}
WIDTH: Final = 232
CAP_WIDTH: Final = 34


class _Kind(QPushButton):
    """One kind with its key."""

    def __init__(self, key: str, text: str, tip: str) -> None:
        super().__init__()
        cap: QLabel = key_cap(key)
        cap.setFixedWidth(CAP_WIDTH)  # a W is wider than an O, and the words shall begin below each other
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = label(text)
        for part in (cap, words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = row(cap, words, None)
        line.setContentsMargins(INNER, 0, INNER, 0)
        self.setLayout(line)
        self.setFixedHeight(32)
        self.setAutoDefault(False)
        self.setToolTip(tip)
        self.setAccessibleName(tr("{text}, key {key}", text=text, key=key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class FlagList(QFrame):
    """Lies above the column while a flag is chosen. A letter chooses, so does Enter after arrows; Esc leaves.

    Signals:
        chosen: a FlagKind.
        left: the list is closed, with a choice or without.
    """

    chosen = Signal(FlagKind)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What is wrong with this document"))
        self.setFixedWidth(WIDTH)
        self.kinds: dict[FlagKind, QPushButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(4)
        box.addWidget(caption(tr("What is wrong?")))
        box.addSpacing(4)
        for kind, words in KINDS.items():
            made = self.kinds[kind] = _Kind(*words)
            made.clicked.connect(lambda _=False, which=kind: self._choose(which))
            box.addWidget(made)
        self.hide()

    def open_below(self, anchor: QWidget) -> None:
        """Show the list at a button, above it where there is no room below."""
        self.adjustSize()
        around = cast(QWidget, self.parentWidget())  # it lies over the side from the start
        place = anchor.mapTo(around, QPoint(0, anchor.height() + 4))
        if place.y() + self.height() > around.height():
            place.setY(max(0, place.y() - anchor.height() - 8 - self.height()))
        self.move(min(place.x(), SIDE_WIDTH - WIDTH - INNER), place.y())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_changed)

    def close_list(self) -> None:
        """Close it without a choice."""
        if not self.isHidden():
            QApplication.instance().focusChanged.disconnect(self._focus_changed)
            self.hide()
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window works while a flag is chosen: D is a kind of flag then."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent) or _is_chord(event):
            return super().event(event)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses, or Enter the kind that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
            return
        pressed = QKeySequence(event.key()).toString()
        for kind, (key, *_) in KINDS.items():
            if key == pressed and not _is_chord(event):
                self._choose(kind)
                return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for kind, button in self.kinds.items():
                if button.hasFocus():
                    self._choose(kind)
                    return

    def _choose(self, kind: FlagKind) -> None:
        self.chosen.emit(kind)
        self.close_list()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.close_list()


def _is_chord(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
