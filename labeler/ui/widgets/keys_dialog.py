"""Every key, by panel, and a way to give an action another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labeler.ui import keys
from labeler.ui.actions import PLACES, Actions, Context, Row, in_context
from labeler.ui.language import tr
from labeler.ui.speech import announce
from labeler.ui.widgets.dialogs import Sheet, scrolling
from labeler.ui.widgets.kit import GAP, MARGIN, button, caption, key_cap, label, row, set_role

LEFT: Final = (Context.WINDOW, Context.HOME, Context.MODEL, Context.EXPORT)
PRESS: Final = tr("Press a key…")
TEXTS: Final = {
    "how": tr("Choose an action, then press its new key. Esc leaves it as it is."),
    "taken": tr("{key} already does: {action}."),
    "kept": tr("{key} scrolls, moves the focus, leaves or copies. It cannot be given to an action."),
    "given": tr("{action} has the key {key} now."),
    "back": tr("{action} has its own key again: {key}."),
    "all back": tr("Every action has its own key again."),
}


def key_sections() -> list[tuple[Context, list[Row]]]:
    """The key list: contexts and their actions, panel by panel."""
    return [(context, rows) for context in Context if (rows := in_context(context))]


def spoken(declared: Row) -> str:
    """An action and where it works: ``Show the page, Grade``; many panels have an action of that name."""
    name, place = declared.accessible_name, PLACES[declared.context]
    return name if declared.context is Context.WINDOW else f"{name}, {place}"


def keys_shown(found: tuple[str, ...]) -> list[str]:
    """The keys of an action as caps; Enter and Return are one."""
    return list(dict.fromkeys(keys.shown(key) for key in found))


class KeysDialog(Sheet):
    """Every key, by panel, as it is now."""

    def __init__(self, parent: QWidget | None, actions: Actions) -> None:
        super().__init__(parent, tr("All keys"), 1080, 720)
        self._actions = actions
        self.outer.addWidget(_columns(self._line), 1)
        self.finish(button(tr("Change keys…"), tr("Give actions other keys"), self._change))

    def _line(self, declared: Row) -> QWidget:
        line = QWidget()
        found = self._actions.keys(declared.id)
        text = label(declared.tip, "muted", wrap=True)
        text.setToolTip(declared.accessible_name)
        box = row(*map(key_cap, keys_shown(found)), text)
        box.setStretchFactor(text, 1)
        line.setLayout(box)
        line.setAccessibleName(f"{', '.join(keys_shown(found))}: {declared.tip}")
        return line

    def _change(self) -> None:
        ChangeKeysDialog.open_above(self.parentWidget(), self._actions)
        self.accept()


class KeyButton(QPushButton):
    """Shows the key of an action; pressed, it waits for another one.

    Signals:
        given: the key that was pressed.
    """

    given = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._keys = name, ""
        self.is_waiting = False
        self.setAutoDefault(False)
        self.setMinimumWidth(116)
        self.clicked.connect(self._wait)

    def show_keys(self, found: tuple[str, ...], *, is_given: bool) -> None:
        """The keys now; one that a person gave is set strong."""
        self._keys = "  ".join(keys_shown(found))
        set_role(self, "button", tone="changed" if is_given else "")
        self._settle()

    def _wait(self) -> None:
        self.is_waiting = True
        self.setText(PRESS)
        self.setAccessibleName(f"{self._name}. {PRESS}")

    def _settle(self) -> None:
        self.is_waiting = False
        self.setText(keys.short(self._keys))
        self.setAccessibleName(tr("{name}: {keys}. Change the key", name=self._name, keys=self._keys))

    def event(self, event: QEvent) -> bool:
        """While it waits every key is the new one, Tab and Enter too."""
        if not self.is_waiting or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._pressed(event)
        return True

    def _pressed(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._settle()
            return
        found = keys.of_event(event)
        if found:
            self._settle()
            self.given.emit(found)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody does something else."""
        super().focusOutEvent(event)
        self._settle()


class ChangeKeysDialog(Sheet):
    """Every action with its key, which can be changed. A key that does something already is refused, and why is said."""

    def __init__(self, parent: QWidget | None, actions: Actions) -> None:
        super().__init__(parent, tr("Change keys"), 1080, 720)
        self._actions = actions
        self.buttons: dict[str, KeyButton] = {}
        self._backs: dict[str, QPushButton] = {}
        self.said = label(TEXTS["how"], "muted", wrap=True)
        self.outer.addWidget(_columns(self._line), 1)
        self.outer.addWidget(self.said)
        self.finish(button(tr("Reset all keys"), tr("Give every action its own key again"), self._reset))
        actions.keys_changed.connect(self._show)
        self._show()

    @classmethod
    def open_above(cls, parent: QWidget | None, actions: Actions) -> ChangeKeysDialog:
        """Show it without a nested event loop; it is deleted when it closes."""
        made = cls(parent, actions)
        made.finished.connect(made.deleteLater)
        QTimer.singleShot(0, made, made.open)
        return made

    def _line(self, declared: Row) -> QWidget:
        line = QWidget()
        name = spoken(declared)
        made = self.buttons[declared.id] = KeyButton(name)
        made.setToolTip(declared.tip)
        made.given.connect(lambda key, which=declared: self._give(which, key))
        text = label(declared.accessible_name, wrap=True)
        text.setToolTip(declared.tip)
        back = self._backs[declared.id] = button(
            tr("reset", about="a key"), tr("Its own key again"), lambda: self._back(declared), role="link"
        )
        back.setAccessibleName(tr("Reset the key of {name}", name=name))
        box = row(made, text, back)
        box.setStretchFactor(text, 1)
        line.setLayout(box)
        return line

    def _give(self, declared: Row, key: str) -> None:
        other = self._actions.holder(declared.id, key)
        if other is not None:
            self._say("taken", key=keys.shown(key), action=other.accessible_name, is_refused=True)
        elif key in keys.KEPT:
            self._say("kept", key=keys.shown(key), is_refused=True)
        else:
            self._actions.give(declared.id, key)
            self._say("given", key=keys.shown(key), action=declared.accessible_name)

    def _back(self, declared: Row) -> None:
        other = self._actions.take_back_key(declared.id)
        key = keys.shown(declared.keys[0])
        if other is not None:
            self._say("taken", key=key, action=other.accessible_name, is_refused=True)
        else:
            self._say("back", action=declared.accessible_name, key=key)

    def _reset(self) -> None:
        self._actions.reset_keys()
        self._say("all back")

    def _say(self, what: str, *, is_refused: bool = False, **parts: str) -> None:
        self.said.setText(TEXTS[what].format(**parts))
        self.said.setAccessibleName(self.said.text())
        announce(self.said, self.said.text(), urgent=is_refused)
        set_role(self.said, "error" if is_refused else "muted")

    def _show(self) -> None:
        for action_id, made in self.buttons.items():
            is_given = action_id in self._actions.given
            made.show_keys(self._actions.keys(action_id), is_given=is_given)
            self._backs[action_id].setVisible(is_given)


def _columns(line: Callable[[Row], QWidget]) -> QScrollArea:
    """All actions in two columns that scroll."""
    page = QWidget()
    page.setObjectName("page")
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, GAP, 0)
    grid.setHorizontalSpacing(MARGIN * 2)
    left, right = QVBoxLayout(), QVBoxLayout()
    for side in (left, right):
        side.setSpacing(6)
    for context, rows in key_sections():
        side = left if context in LEFT else right
        side.addWidget(caption(PLACES[context]))
        for declared in rows:
            side.addWidget(line(declared))
        side.addSpacing(GAP)
    for at, side in enumerate((left, right)):
        side.addStretch(1)
        grid.addLayout(side, 0, at)
        grid.setColumnStretch(at, 1)
    return scrolling(page)
