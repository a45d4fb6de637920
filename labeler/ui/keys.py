"""Which keys actions have: those of the table, or others that a person gave them. No key does two things at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from labeler.ui.language import tr

Keys = Mapping[str, tuple[str, ...]]
KEPT: Final = frozenset(
    {"Tab", "Backtab", "Shift+Backtab", "Space", "Esc", "Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End",  # not for the catalogs
     "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"}
)  # fmt: skip
"""What moves the focus, scrolls, leaves or copies everywhere; no action can have it that has not got it already."""
_MODIFIERS: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_SIGNS: Final = {"Umschalt+": "⇧+", "Mayúsculas+": "⇧+", "Control+": "Ctrl+"}
_TWINS: Final = {"Return": "Enter", "Enter": "Return"}
"""Two keys of a keyboard that people take for one."""


def sequence(key: str) -> QKeySequence:
    """A key of the table or the settings, which name keys alike in every language."""
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)


def normal(key: str) -> str:
    """A key as Qt writes it; empty for what is no single key."""
    found = sequence(key)
    return found.toString() if found.count() == 1 else ""


def shown(key: str) -> str:
    """A key as people read it: ``Enter``, ``Ctrl+I``, ``?``; in German ``Strg+I``."""
    return sequence(key.replace("Return", "Enter")).toString(QKeySequence.SequenceFormat.NativeText)


def short(key: str) -> str:
    """A key as people read it, with signs for the long names of modifiers: what a key cap has room for."""
    for word, sign in _SIGNS.items():
        key = key.replace(word, sign)
    return key


def read_out(key: str) -> str:
    """What a screen reader says for a key cap."""
    return tr("key {key}", key=key)


def of_event(event: QKeyEvent) -> str:
    """The key that was pressed, with its modifiers; empty for a modifier alone and for what is no key."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS or key == Qt.Key.Key_unknown:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # it took Shift to write it: ? is ? on every keyboard
    return QKeySequence(QKeyCombination(modifiers, key)).toString()


def with_twin(key: str) -> tuple[str, ...]:
    """The keys that an action gets when it is given one."""
    return (key, _TWINS[key]) if key in _TWINS else (key,)


def holder(keys: Keys, contexts: Mapping[str, str], everywhere: str, action: str, key: str) -> str | None:
    """The action that has a key already and works at the same time as another one; None for none.

    Args:
        contexts: where each action works. everywhere: the context that goes with every other.
    """
    mine = contexts[action]
    wanted = {normal(one) for one in with_twin(key)}
    for other, theirs in keys.items():
        together = everywhere in (mine, contexts[other]) or mine == contexts[other]
        if other != action and together and wanted & {normal(one) for one in theirs}:
            return other
    return None


def read(text: str, defaults: Keys, contexts: Mapping[str, str], everywhere: str) -> dict[str, tuple[str, ...]]:
    """Keys that a person gave, from the settings; what does not fit any more is left out.

    The file can be edited by hand, and a later version may give a key to another action.
    """
    try:
        stored = json.loads(text)
    except ValueError:
        return {}
    given: dict[str, tuple[str, ...]] = {}
    for action, keys in stored.items() if isinstance(stored, dict) else ():
        if action in defaults and isinstance(keys, list) and keys and all(_fits(one) for one in keys):
            given[action] = tuple(dict.fromkeys(normal(one) for one in keys))
    while (clash := _clash({**defaults, **given}, given, contexts, everywhere)) is not None:
        del given[clash]
    return given


def _fits(key: object) -> bool:
    return isinstance(key, str) and bool(normal(key)) and normal(key) not in KEPT


def _clash(keys: Keys, given: Keys, contexts: Mapping[str, str], everywhere: str) -> str | None:
    for action in given:
        if any(holder(keys, contexts, everywhere, action, key) for key in keys[action]):
            return action
    return None


def written(given: Mapping[str, Sequence[str]]) -> str:
    """What ``read`` reads."""
    return json.dumps({action: list(keys) for action, keys in sorted(given.items())})
