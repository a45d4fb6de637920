"""The table of actions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.domain.resources import resource
from labeler.ui.actions import TABLE, Actions, Context, Row, in_context
from labeler.ui.app import Desktop
from labeler.ui.theme import Theme
from labeler.ui.widgets.keys_dialog import KeysDialog, key_sections
from labeler.ui.widgets.kit import ActionButton


@pytest.mark.parametrize("context", [c for c in Context if c is not Context.WINDOW])
def test_no_two_actions_that_work_together_share_a_key(context: Context) -> None:
    together = in_context(Context.WINDOW) + in_context(context)
    used = Counter(QKeySequence(key).toString() for row in together for key in row.keys)
    assert [key for key, times in used.items() if times > 1] == []


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.id)
def test_every_action_has_key_tooltip_name_and_icon(row: Row) -> None:
    assert row.keys
    assert all(QKeySequence(key).toString() for key in row.keys)
    assert row.tip
    assert row.accessible_name
    assert "!" not in row.tip + row.text
    assert resource("icons", f"{row.icon}.svg").is_file()


def test_ids_are_unique() -> None:
    assert len({row.id for row in TABLE}) == len(TABLE)


def test_the_key_list_holds_every_action(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    actions = Actions(keep(QWidget()))
    dialog = keep(KeysDialog(None, actions))
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    assert sum(len(rows) for _, rows in key_sections()) == len(TABLE)
    for row in TABLE:
        assert row.tip in texts
        assert actions.key(row.id) in texts


def test_keys_of_a_panel_work_only_while_it_is_shown(qapp: QApplication, keep: Callable[[QWidget], QWidget]) -> None:
    actions = Actions(keep(QWidget()))
    assert not actions["grade_3"].isEnabled()
    assert actions["go_home"].isEnabled()
    actions.show_context(Context.GRADE)
    assert actions["grade_3"].isEnabled()
    actions.set_enabled("undo", False)
    actions.show_context(Context.AUDIT)
    actions.show_context(Context.GRADE)
    assert not actions["undo"].isEnabled()
    assert actions["skip"].isEnabled()


def test_a_key_reaches_its_action_and_typing_in_a_field_does_not(
    qtbot: QtBot, make_desktop: Callable[..., Desktop]
) -> None:
    desktop = make_desktop()
    window = desktop.window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("grade")
    panel = window.panel("grade")
    field = QLineEdit(panel)
    field.show()
    panel.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_3)
    qtbot.keyClick(window, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    done = [which for name, which in panel.calls if name == "action"]  # type: ignore[attr-defined]
    assert done == ["grade_3", "next", "redo"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_4)
    assert field.text() == "4"
    assert len([1 for name, _ in panel.calls if name == "action"]) == 3  # type: ignore[attr-defined]


def test_a_button_follows_its_action(theme: Theme, keep: Callable[[QWidget], QWidget]) -> None:
    window = keep(QWidget())
    actions = Actions(window)
    button = ActionButton(actions["start_grading"], primary=True, key="right")
    button.setParent(window)
    assert not button.isEnabled()
    actions.show_context(Context.HOME)
    assert button.isEnabled()
    assert button.accessibleName() == "Start grading"
    assert "(G)" in button.toolTip()
    triggered: list[bool] = []
    actions["start_grading"].triggered.connect(lambda: triggered.append(True))
    button.click()
    assert triggered == [True]
    plain = ActionButton(actions["start_grading"])
    plain.setParent(window)
    assert button.sizeHint().width() > plain.sizeHint().width()
    assert not button.grab().isNull()
