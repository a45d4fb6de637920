"""No key dies: wherever the focus goes, and whatever was opened and closed, the next key grades."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from labeler.ui.widgets.keys_dialog import ChangeKeysDialog

Make = Callable[..., Any]


def grades(seat: Any, value: int) -> bool:
    """Whether a grade key works where the focus is now."""
    before = len(seat.events())
    seat.key(Qt.Key(Qt.Key.Key_0 + value))
    seat.settle()
    after = seat.events()
    return len(after) == before + 1 and after[-1].action.value == value


def stops(seat: Any) -> list[QWidget]:
    """Everything that Tab reaches in the window, but fields to write in."""
    found: list[QWidget] = []
    at = seat.panel.reading.text
    for _ in range(400):
        at = at.nextInFocusChain()
        reachable = at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and at not in found and not isinstance(at, QLineEdit):
            found.append(at)
    return found


def test_a_grade_key_works_wherever_tab_leads(sit: Make, pages: Make) -> None:
    seat = sit(pages(4))
    seat.grade_and_go_on(1)
    seat.key(Qt.Key.Key_J)
    places = stops(seat)
    assert len(places) > 25, "rail, tabs, levels, buttons, marks and boxes"
    value = 0
    for place in places:
        if not place.isVisible():
            continue
        value = 1 + value % 5
        place.setFocus(Qt.FocusReason.TabFocusReason)
        assert grades(seat, value), place
        assert QApplication.focusWidget() is seat.panel.reading.text, "and the focus is where keys read on"


def test_tab_itself_comes_round(sit: Make, pages: Make) -> None:
    seat = sit(pages(4))
    seen = []
    for _ in range(120):
        seat.key(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        assert seen[-1] is not None
        if seen[-1] is seat.panel.reading.text and len(seen) > 5:
            break
    else:
        pytest.fail("Tab never comes back to the document")
    assert grades(seat, 3)


def dialog_of(seat: Any) -> QDialog:
    found = [one for one in seat.window.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("closes", ["Esc", "button"])
@pytest.mark.parametrize("opens", ["settings", "help", "name", "change"])
def test_a_grade_key_works_after_a_dialog(sit: Make, pages: Make, opens: str, closes: str) -> None:
    seat = sit(pages(4))
    if opens == "name":
        seat.panel.heading.name.click()
    elif opens == "change":
        ChangeKeysDialog.open_above(seat.window, seat.desktop.shell.actions)
    elif opens == "help":
        seat.key(Qt.Key.Key_F1)
    else:
        seat.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    seat.until(lambda: any(one.isVisible() for one in seat.window.findChildren(QDialog)))
    dialog = dialog_of(seat)
    if closes == "Esc":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.closing.click()
    seat.until(lambda: not any(one.isVisible() for one in seat.window.findChildren(QDialog)))
    seat.window.activateWindow()
    seat.until(lambda: seat.window.isActiveWindow() and QApplication.focusWidget() is not None)
    assert grades(seat, 4)


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_C, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_H])
def test_a_grade_key_works_after_esc(sit: Make, pages: Make, key: Qt.Key) -> None:
    seat = sit(pages(4))
    seat.key(key)
    seat.key(Qt.Key.Key_Escape)
    seat.settle()
    assert grades(seat, 2)


def test_a_grade_key_works_after_another_panel_and_after_another_window(sit: Make, pages: Make, keep: Make) -> None:
    seat = sit(pages(4))
    seat.panel.on_hidden()
    seat.panel.on_shown()
    assert grades(seat, 1)
    other = keep(QWidget())
    other.show()
    other.activateWindow()
    seat.until(lambda: not seat.window.isActiveWindow())
    before = seat.control.seconds
    QTest.qWait(60)
    assert seat.control.seconds == before, "the seconds stand still while another window is in front"
    other.close()
    seat.window.activateWindow()
    seat.until(lambda: seat.window.isActiveWindow() and QApplication.focusWidget() is not None)
    seat.until(lambda: seat.control.seconds > before)
    assert grades(seat, 2)


def test_a_key_that_was_given_works_like_the_one_before(sit: Make, pages: Make) -> None:
    seat = sit(pages(4))
    seat.desktop.shell.actions.give("grade_5", "A")
    assert seat.panel.side.levels.cards[5]._key == "A"
    seat.key(Qt.Key.Key_5)
    seat.key(Qt.Key.Key_A)
    seat.settle()
    assert seat.said() == [("grade", seat.name, 5)]
    seat.desktop.shell.actions.give("undo", "U")
    seat.settle()
    assert "U undo" in seat.hint, "what is said of keys is said of those they have"
    assert seat.panel.side.buttons["undo"]._key == "U"
    seat.desktop.shell.actions.give("grade_source", "Q")
    assert seat.panel.reading.tabs.tabToolTip(2).endswith("(Q)")
