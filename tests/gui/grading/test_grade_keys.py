"""Grading by keys: what is recorded, and when the next document comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.domain.grades import EventKind, Strategy
from labeler.ui.actions import Context, in_context
from labeler.ui.panels.grading.leaving import GRACE_MS

Make = Callable[..., Any]


def test_a_key_records_a_blind_grade_with_how_it_came_about(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    name = seat.name
    seat.until(lambda: seat.control.seconds > 0.05)
    seat.grade(4)
    (event,) = seat.events()
    action, how = event.action, event.action.circumstances
    assert (action.kind, action.document, action.annotator, action.value) == (EventKind.GRADE, name, "dana", 4)
    assert how.strategy in (Strategy.RANDOM, Strategy.EVALUATION)
    assert how.propensity is not None
    assert 1 / 8 <= how.propensity <= 1
    assert how.seconds is not None
    assert 0.05 <= how.seconds < 15
    assert (how.score_visible, how.others_visible, how.rubric) == (False, False, "educational-value/1")
    assert seat.panel.heading.saved.text() == "● saved"
    assert seat.panel.side.levels.cards[4].isChecked()


def test_the_grade_is_durable_before_the_document_leaves(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    stored: list[object] = []
    seat.control.placed.connect(lambda: stored.append(seat.said()))
    seat.key(Qt.Key.Key_3)
    assert seat.name == name
    seat.until(lambda: seat.name != name)
    assert stored == [[("grade", name, 3)]]  # when the next one was put down


def test_another_key_within_the_moment_corrects_and_begins_the_moment_anew(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    seat.key(Qt.Key.Key_3)
    QTest.qWait(GRACE_MS // 2)
    seat.key(Qt.Key.Key_5)
    QTest.qWait(GRACE_MS * 2 // 3)
    assert seat.name == name
    seat.until(lambda: seat.name != name)
    seat.settle()
    assert seat.said() == [("grade", name, 3), ("grade", name, 5)]
    assert [box.text() for box in seat.panel.strip.boxes] == ["5"]
    assert seat.panel.heading.today.text() == "Today 1"


def test_enter_goes_on_at_once_and_only_with_an_answer(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    assert seat.name == name
    assert "Not graded yet" in seat.hint
    assert seat.events() == []
    seat.key(Qt.Key.Key_2)
    seat.key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    seat.until(lambda: seat.name != name)
    QTest.qWait(GRACE_MS + 100)
    assert len(seat.events()) == 1


def test_with_enter_the_document_stays_until_enter(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="enter")
    name = seat.name
    seat.grade(4)
    QTest.qWait(GRACE_MS + 100)
    assert seat.name == name
    assert seat.hint.startswith("4 is set. Enter next")


def test_at_once_goes_on_as_soon_as_the_grade_is_saved(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="at once")
    name = seat.name
    seat.key(Qt.Key.Key_1)
    assert seat.name == name
    seat.until(lambda: seat.name != name)
    assert seat.said() == [("grade", name, 1)]


def test_a_key_right_after_the_page_changed_by_itself_grades_nothing(
    sit: Make, pages: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = sit(pages(8), advance="at once")
    monkeypatch.setattr("labeler.ui.panels.grading.leaving.TOO_SOON_SECONDS", 60.0)
    first = seat.name
    seat.grade(1)
    seat.until(lambda: seat.name != first)
    seat.grade(5)
    assert seat.said() == [("grade", first, 1)]
    assert "was not taken" in seat.hint


def test_a_key_held_down_is_one_answer(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    actions = seat.desktop.shell.actions
    assert not any(actions[row.id].autoRepeat() for row in in_context(Context.GRADE))


def test_a_click_on_a_level_grades_and_gives_the_focus_back(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    name = seat.name
    card = seat.panel.side.levels.cards[2]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    seat.settle()
    assert seat.said() == [("grade", name, 2)]
    seat.grade(3)
    assert seat.said()[-1] == ("grade", name, 3)


def test_a_level_reached_with_tab_is_pressed_with_space(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    card = seat.panel.side.levels.cards[0]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    seat.key(Qt.Key.Key_Space)
    seat.settle()
    assert seat.said() == [("grade", seat.name, 0)]


def test_a_flag_is_chosen_by_a_letter_and_the_document_stays(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    seat.key(Qt.Key.Key_F)
    assert seat.panel.flags.isVisible()
    seat.key(Qt.Key.Key_3)
    seat.key(Qt.Key.Key_P)
    seat.settle()
    assert not seat.panel.flags.isVisible()
    assert seat.said() == [("flag", name, "paywall")]
    assert seat.name == name
    assert seat.hint.startswith("Flagged: paywall. Enter next")
    seat.key(Qt.Key.Key_1)
    seat.until(lambda: seat.name != name)
    assert seat.said() == [("flag", name, "paywall"), ("grade", name, 1)]


def test_a_flag_is_chosen_by_arrows_and_enter(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.key(Qt.Key.Key_F)
    seat.key(Qt.Key.Key_Return)
    assert seat.panel.flags.isVisible(), "nothing is chosen yet"
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Return)
    assert not seat.panel.flags.isVisible()
    seat.settle()
    assert seat.said() == [("flag", seat.name, "wrong language")]


def test_the_list_of_flags_can_be_left_without_a_flag(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.key(Qt.Key.Key_F)
    seat.key(Qt.Key.Key_Escape)
    assert not seat.panel.flags.isVisible()
    seat.grade(2)
    assert seat.said() == [("grade", seat.name, 2)]


def test_digits_written_into_a_comment_do_not_grade(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    seat.key(Qt.Key.Key_C)
    assert QApplication.focusWidget() is seat.panel.side.comment
    seat.write("levels 3 and 5? s z f")
    seat.key(Qt.Key.Key_Escape)
    seat.settle()
    assert seat.said() == [("comment", name, "levels 3 and 5? s z f")]
    assert seat.name == name
    assert seat.panel.side.comment.text() == "levels 3 and 5? s z f"
    seat.key(Qt.Key.Key_4)
    seat.until(lambda: seat.name != name)
    assert seat.said()[1:] == [("grade", name, 4)]
    assert seat.panel.side.comment.isHidden()


def test_a_comment_stops_the_moment(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    seat.key(Qt.Key.Key_4)
    seat.key(Qt.Key.Key_C)
    seat.write("why")
    QTest.qWait(GRACE_MS + 100)
    assert seat.name == name
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    assert seat.said() == [("grade", name, 4), ("comment", name, "why")]
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.name != name)


def test_leaving_the_panel_keeps_a_comment_and_does_not_go_on(sit: Make, pages: Make) -> None:
    seat = sit(pages(8), advance="moment")
    name = seat.name
    seat.key(Qt.Key.Key_4)
    seat.key(Qt.Key.Key_C)
    seat.write("half")
    seat.panel.on_hidden()
    seat.settle()
    QTest.qWait(GRACE_MS + 50)
    assert seat.name == name
    assert seat.said() == [("grade", name, 4), ("comment", name, "half")]


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_H, Qt.Key.Key_D, Qt.Key.Key_Z, Qt.Key.Key_S])
def test_digits_work_after_every_action(sit: Make, pages: Make, key: Qt.Key) -> None:
    seat = sit(pages(8))
    seat.key(key)
    seat.settle()
    name = seat.name
    seat.grade(3)
    assert seat.said()[-1] == ("grade", name, 3)


def test_the_seconds_stand_still_while_the_panel_is_hidden(sit: Make, pages: Make) -> None:
    seat = sit(pages(8))
    seat.panel.on_hidden()
    before = seat.control.seconds
    QTest.qWait(60)
    assert seat.control.seconds == before
    seat.panel.on_shown()
    seat.until(lambda: seat.control.seconds > before)


def test_another_name_has_a_queue_of_its_own(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    graded = seat.grade_and_go_on(4)
    seat.settings.put("annotator", "robin")
    seat.until(lambda: seat.name and len(seat.control.supply.ready) == 2)
    names = {seat.name, *(s.document.external_id for s in seat.control.supply.ready)}
    assert graded in names
    assert seat.panel.heading.name.text() == "as robin"
    assert seat.panel.strip.boxes == []
    seat.grade(0)
    assert seat.events()[-1].action.annotator == "robin"


def test_five_documents_are_ready_and_painted_without_the_store(sit: Make, pages: Make) -> None:
    import threading

    seat = sit(pages(12))
    assert len(seat.control.supply.ready) == 5
    expected = seat.control.supply.ready[0].document.external_id
    seat.grade(4)
    gate = threading.Event()
    seat.desktop.shell.lane.ask(gate.wait)
    seat.key(Qt.Key.Key_Return)
    assert seat.name == expected
    assert seat.panel.reading.text.reading.title == f"Page {expected.removeprefix('page-')}"
    gate.set()
    seat.settle()
    assert len(seat.control.supply.ready) == 5
