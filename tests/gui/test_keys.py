"""Other keys for actions: given in a dialog, refused where they clash, kept, and working at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from labeler.ui import keys
from labeler.ui.actions import CONTEXTS, DEFAULTS, TABLE, Actions, Context
from labeler.ui.app import Desktop
from labeler.ui.lifetime import delete_now
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.keys_dialog import ChangeKeysDialog, KeysDialog

Keep = Callable[[QWidget], QWidget]


@pytest.fixture
def actions(settings: Settings, keep: Keep) -> Actions:
    return Actions(keep(QWidget()), settings)


@pytest.fixture
def dialog(actions: Actions, theme: Theme, qtbot: QtBot, keep: Keep) -> ChangeKeysDialog:
    made = ChangeKeysDialog(None, actions)
    keep(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(qtbot: QtBot, dialog: ChangeKeysDialog, action: str, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    button = dialog.buttons[action]
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    held = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        held |= one
    qtbot.keyClick(button, key, held)


def test_a_key_is_given_shown_kept_and_taken_back(
    dialog: ChangeKeysDialog, actions: Actions, settings: Settings, qtbot: QtBot, keep: Keep
) -> None:
    press(qtbot, dialog, "grade_3", Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
    assert actions["grade_3"].shortcut() == QKeySequence("Ctrl+Alt+D")
    assert dialog.buttons["grade_3"].text() == "Ctrl+Alt+D"
    assert "has the key Ctrl+Alt+D now" in dialog.said.text()
    assert "(Ctrl+Alt+D)" in actions["grade_3"].toolTip()
    settings.sync()
    again_settings = Settings(Path(settings.path).parent)
    again = Actions(keep(QWidget()), again_settings)
    assert again.key("grade_3") == "Ctrl+Alt+D"
    assert again["grade_3"].shortcut() == QKeySequence("Ctrl+Alt+D")
    delete_now(again_settings)
    listed = keep(KeysDialog(None, actions))
    assert "Ctrl+Alt+D" in [one.text() for one in listed.findChildren(QLabel)]
    assert dialog._backs["grade_3"].isVisible()
    dialog._backs["grade_3"].click()
    assert actions.key("grade_3") == "3"
    assert actions.given == frozenset()


def test_a_key_that_does_something_already_is_refused_by_name(
    dialog: ChangeKeysDialog, actions: Actions, qtbot: QtBot
) -> None:
    press(qtbot, dialog, "grade_3", Qt.Key.Key_S)
    assert dialog.said.text() == "S already does: Skip."
    assert actions.key("grade_3") == "3"
    press(qtbot, dialog, "grade_3", Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert dialog.said.text() == "Ctrl+I already does: Import."
    press(qtbot, dialog, "toggle_theme", Qt.Key.Key_J)
    assert dialog.said.text().startswith("J already does: "), "what works everywhere clashes with every panel"
    press(qtbot, dialog, "audit_text", Qt.Key.Key_S)
    assert actions.key("audit_text") == "S", "another panel may use the same key"


def test_what_scrolls_or_moves_the_focus_is_not_given_away(
    dialog: ChangeKeysDialog, actions: Actions, qtbot: QtBot
) -> None:
    for key, modifiers in ((Qt.Key.Key_Tab, ()), (Qt.Key.Key_Space, ()), (Qt.Key.Key_Down, ())):
        press(qtbot, dialog, "skip", key, *modifiers)
        assert "cannot be given" in dialog.said.text()
    press(qtbot, dialog, "skip", Qt.Key.Key_Escape)
    assert actions.key("skip") == "S"
    assert dialog.buttons["skip"].text() == "S"
    assert dialog.isVisible(), "Esc leaves the key as it is, not the dialog"


def test_two_actions_can_change_keys_and_all_are_reset_at_once(
    dialog: ChangeKeysDialog, actions: Actions, qtbot: QtBot
) -> None:
    press(qtbot, dialog, "skip", Qt.Key.Key_Q)
    press(qtbot, dialog, "flag", Qt.Key.Key_S)
    press(qtbot, dialog, "skip", Qt.Key.Key_F)
    assert (actions.key("skip"), actions.key("flag")) == ("F", "S")
    dialog._backs["skip"].click()
    assert dialog.said.text() == "S already does: Flag."
    actions.reset_keys()
    assert (actions.key("skip"), actions.key("flag")) == ("S", "F")
    assert not dialog._backs["skip"].isVisible()


def test_enter_and_return_are_one_key(actions: Actions) -> None:
    actions.give("next", "Q")
    actions.give("skip", "Enter")
    assert actions.keys("skip") == ("Enter", "Return")
    assert actions.holder("next", "Return") is actions.rows["skip"]


def test_the_new_key_works_and_the_old_one_does_not(qtbot: QtBot, make_desktop: Callable[..., Desktop]) -> None:
    desktop = make_desktop()
    window = desktop.window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("grade")
    desktop.shell.actions.give("grade_3", "A")
    qtbot.keyClick(window, Qt.Key.Key_3)
    qtbot.keyClick(window, Qt.Key.Key_A)
    panel = window.panel("grade")
    assert [which for name, which in panel.calls if name == "action"] == ["grade_3"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "found"),
    [
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?", "?"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "A", "Shift+A"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, "", ""),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "", "F5"),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.ShiftModifier, "/", "/"),
    ],
)
def test_a_key_is_read_as_it_is_written(
    qapp: QApplication, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, found: str
) -> None:
    assert keys.of_event(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == found


IDS = sorted(DEFAULTS)
SOME = st.sampled_from(["Q", "Ctrl+J", "7", "S", "3", "Return", "Tab", "nonsense", "", "Ctrl+K, Ctrl+L", "É"])


@given(st.dictionaries(st.sampled_from([*IDS, "gone"]), st.one_of(st.lists(SOME, max_size=2), st.none(), SOME)))
def test_whatever_the_file_says_no_key_does_two_things(stored: dict[str, object]) -> None:
    given_keys = keys.read(json.dumps(stored), DEFAULTS, CONTEXTS, Context.WINDOW)
    now = {**DEFAULTS, **given_keys}
    for context in Context:
        together = [a for a in now if CONTEXTS[a] in (context, Context.WINDOW)]
        used = [key for action in together for key in now[action]]
        assert len(used) == len(set(used))
    assert all(found for action in now for found in now[action])
    assert keys.read(keys.written(given_keys), DEFAULTS, CONTEXTS, Context.WINDOW) == given_keys


@pytest.mark.parametrize("text", ["", "[]", "7", '{"skip": "S"}', '{"skip": [3]}'])
def test_a_broken_setting_leaves_the_keys_of_the_table(text: str) -> None:
    assert keys.read(text, DEFAULTS, CONTEXTS, Context.WINDOW) == {}


def test_every_action_can_be_changed(dialog: ChangeKeysDialog) -> None:
    assert set(dialog.buttons) == {row.id for row in TABLE}
    assert all(button.accessibleName() for button in dialog.buttons.values())
