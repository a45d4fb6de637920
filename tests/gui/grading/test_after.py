"""Blind until the own grade is durable; then, if wanted, what the probe thought, and always what one gave to a twin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from labeler.domain.errors import WorldError
from labeler.domain.grades import Action, Circumstances, Event, EventKind
from labeler.domain.probes import ProbeInfo, Score
from labeler.stages.afterwards import Afterwards, Alike
from labeler.store import ledgers, probes, twins
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import open_project
from labeler.store.twins import Pair, Signed
from labeler.ui.panels.grading import after_text
from labeler.ui.panels.grading.leaving import GRACE_MS
from labeler.ui.panels.grading.shift import Pace, Shift, pace

Make = Callable[..., Any]
SCORE, LOW, HIGH = 3.7321, 2.2123, 4.6789
TELLTALE = ("3.7", "2.2", "4.7", "chosen because", "uncertain", "evaluation", "disagree", "typical of", "probe thought")


@pytest.fixture
def scored(sit: Make, pages: Make, place: Make, location: str) -> Callable[..., Any]:
    """A seat in a project whose probe has scored every document."""

    def sit_down(count: int = 8, **options: Any) -> Any:
        made = pages(count)
        with open_project(location) as project:
            place(project, made)
            with project.write() as tx:
                hashes = {n: row.main_hash for n, row in ledgers.extractions(tx, range(1, count + 1)).items()}
                number = probes.save(tx, StoredProbe(ProbeInfo(0, "p", "2026", 0, 0, 1, "e", {}, {}), (), b"f", "h"))
                rows = [ScoreRow(n, hashes[n], SCORE, 0.5, 1.0, LOW, HIGH) for n in range(1, count + 1)]
                probes.save_scores(tx, number, rows)
        seat = sit(**options, wait=False)
        seat.until(lambda: seat.name and len(seat.control.supply.ready) >= min(5, count - 1))
        seat.settle()
        return seat

    return sit_down


def everything_said(seat: Any) -> str:
    """All that the window shows or says of anything."""
    said = []
    for widget in [seat.window, *seat.window.findChildren(QWidget)]:
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "toPlainText", "placeholderText"):
            found = getattr(widget, name, None)
            if callable(found):
                said.append(str(found()))
    return "\n".join([*said, seat.hint])


def test_nothing_tells_the_score_or_the_reason_before_the_own_grade(scored: Make) -> None:
    seat = scored()
    seat.settings.put("probe_after", True)
    for _ in range(3):
        said = everything_said(seat).casefold()
        assert [word for word in TELLTALE if word in said] == []
        seat.key(Qt.Key.Key_S)
        seat.settle()
    assert all(e.action.circumstances.score_visible is False for e in seat.events())


def test_after_the_grade_the_probe_says_what_it_thought_and_a_new_grade_says_that_it_was_seen(scored: Make) -> None:
    seat = scored()
    seat.settings.put("probe_after", True)
    name = seat.name
    seat.grade(2)
    strip = seat.panel.strip
    seat.until(lambda: strip.after.text() == f"{name}: you gave 2, the probe thought 3.7 (2.2 to 4.7)")
    seat.settle()
    assert seat.panel.heading.blind.text() == "score seen"
    seat.grade(3)
    seat.until(lambda: "you gave 3" in strip.after.text())
    seat.grade_and_go_on(3)
    assert seat.panel.heading.blind.text() == "blind"
    assert [e.action.circumstances.score_visible for e in seat.events()] == [False, True, True]
    seat.grade(1)
    assert seat.events()[-1].action.circumstances.score_visible is False, "the next document is graded blind"


def test_that_a_score_was_seen_is_known_after_a_restart_and_after_an_undo(scored: Make) -> None:
    seat = scored()
    seat.settings.put("probe_after", True)
    name = seat.grade_and_go_on(2)
    seat.until(lambda: name in seat.panel.strip.after.text())
    seat.settings.put("probe_after", False)
    seat.panel.on_project(None)
    seat.panel.on_project(seat.desktop.shell.project)
    seat.until(lambda: seat.name)
    seat.settle()
    assert seat.panel.strip.after.isHidden()
    QTest.mouseClick(seat.panel.strip.boxes[0], Qt.MouseButton.LeftButton)
    seat.until(lambda: seat.name == name)
    seat.settle()
    assert seat.panel.heading.blind.text() == "score seen"
    seat.grade(4)
    assert seat.events()[-1].action.circumstances.score_visible is True
    for _ in range(2):
        seat.key(Qt.Key.Key_Z)
        seat.settle()
    assert seat.control.visit.value is None
    seat.grade(5)
    assert seat.events()[-1].action.circumstances.score_visible is True


def test_while_a_key_still_corrects_nothing_is_shown(scored: Make) -> None:
    seat = scored(advance="moment")
    seat.settings.put("probe_after", True)
    name = seat.name
    seat.key(Qt.Key.Key_2)
    QTest.qWait(GRACE_MS // 2)
    assert seat.panel.strip.after.text() == ""
    seat.key(Qt.Key.Key_3)
    seat.until(lambda: seat.name != name)
    seat.until(lambda: "you gave 3, the probe thought 3.7" in seat.panel.strip.after.text())
    assert [e.action.circumstances.score_visible for e in seat.events()] == [False, False]


def test_it_is_off_unless_somebody_wants_it(scored: Make) -> None:
    seat = scored()
    seat.grade(2)
    seat.settle()
    assert seat.panel.strip.after.isHidden()
    seat.grade(3)
    assert [e.action.circumstances.score_visible for e in seat.events()] == [False, False]


@pytest.mark.parametrize("wanted", [True, False])
def test_where_the_project_cannot_be_reached_nothing_is_shown_and_nobody_is_told(
    scored: Make, monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    def fail(*_: Any) -> None:
        raise WorldError("The server is away.", "Wait.")

    seat = scored()
    seat.settings.put("probe_after", wanted)
    for name in ("reveal", "compare"):
        monkeypatch.setattr(f"labeler.stages.afterwards.{name}", fail)
    told: list[object] = []
    seat.desktop.shell.errors.told.connect(lambda *said: told.append(said))
    seat.grade(3)
    seat.grade(4)
    assert seat.panel.strip.after.isHidden()
    assert told == []
    assert [e.action.circumstances.score_visible for e in seat.events()] == [False, False]


def test_another_grade_of_a_twin_is_told_afterwards_and_the_twin_can_be_opened(
    sit: Make, pages: Make, location: str
) -> None:
    seat = sit(pages(6))
    first, second = seat.grade_and_go_on(4), seat.grade_and_go_on(2)
    assert seat.panel.strip.after.isHidden()
    with open_project(location) as project, project.write() as tx:
        numbers = [int(name.removeprefix("page-")) for name in (first, second)]
        hashes = [ledgers.extractions(tx, [n])[n].main_hash for n in numbers]
        signed = [Signed(at, text, 9, b"s", ()) for at, text in enumerate(hashes, 1)]
        twins.add(tx, signed, [Pair(1, 2, 0.92)])
    seat.panel.history.open_again(second)
    seat.until(lambda: seat.name == second)
    seat.settle()
    assert seat.panel.strip.after.isHidden(), "never before the own grade"
    seat.grade(1)
    seat.until(lambda: seat.panel.strip.after.text() == f"You gave 4 to a near-twin of {second} today.")
    seat.settle()
    seat.panel.strip.other.click()
    seat.until(lambda: seat.name == first)
    seat.settle()
    assert seat.panel.side.levels.cards[4].isChecked()
    seat.grade(1)
    seat.until(lambda: seat.panel.strip.after.isHidden())


def test_the_goal_is_off_by_default_and_the_pace_is_told(sit: Make, pages: Make) -> None:
    seat = sit(pages(9))
    heading = seat.panel.heading
    assert heading.today.text() == "Today 0"
    assert not heading.bar.isVisible()
    for value in (1, 2, 3, 4, 5):
        seat.grade_and_go_on(value)
    assert "an hour" in heading.today.toolTip()
    seat.settings.put("daily_goal", 10)
    seat.settle()
    assert heading.today.text() == "Today 5 of 10"
    assert heading.bar.isVisible()


def test_a_pause_is_suggested_in_one_line_when_wanted(sit: Make, pages: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = sit(pages(3))
    monkeypatch.setattr(type(seat.control), "at_work", property(lambda _self: 3120.0))
    seat.panel.around.draw()
    assert "pause" not in seat.panel.strip.status.text()
    seat.settings.put("pause_after", 50)
    seat.settle()
    assert seat.panel.strip.status.text().startswith("52 minutes without a pause · 3 left")


# what needs no window


def test_a_shift_begins_anew_after_a_pause() -> None:
    shift = Shift()
    assert shift.seconds(5.0) == 0.0
    shift.touch(10.0)
    shift.touch(200.0)
    assert shift.seconds(210.0) == 200.0
    assert shift.seconds(600.0) == 0.0
    shift.touch(600.0)
    assert shift.seconds(630.0) == 30.0


def graded(seconds: float | None, kind: EventKind = EventKind.GRADE) -> Event:
    value = 3 if kind is EventKind.GRADE else None
    action = Action("u", kind, "d", "dana", "2026", value, circumstances=Circumstances(seconds=seconds))
    return Event(1, action, "", "")


def test_a_pace_needs_some_grades() -> None:
    assert pace([graded(10.0)] * 4) is None
    assert pace([graded(10.0)] * 4 + [graded(60.0), graded(None), graded(500.0, EventKind.SKIP)]) == Pace(180, 10.0)


THOUGHT = Score(1, "d", 2.62, 0.4, 3, 1.84, 3.41)
LIKE = Alike("e", 4, "2026-03-11T12:00:00+00:00", 0.9)


def test_what_is_said_afterwards() -> None:
    seen = Afterwards("https://www.example.org/a/very/long/address", 3, THOUGHT, LIKE)
    assert after_text.probe_words(seen, with_thought=True) == (
        "…ple.org/a/very/long/address: you gave 3, the probe thought 2.6 (1.8 to 3.4)"
    )
    assert after_text.probe_words(seen, with_thought=False) == ""
    assert (
        after_text.probe_words(Afterwards("d", 3, None, None), with_thought=True)
        == "d: you gave 3; no probe has read it"
    )
    bare = Afterwards("d", 3, Score(1, "d", 2.62, 0.4, 3), None)
    assert after_text.probe_words(bare, with_thought=True) == "d: you gave 3, the probe thought 2.6"
    for day, when in ((11, "today"), (12, "yesterday"), (20, "on 11 March")):
        said = after_text.alike_words(Afterwards("d", 3, None, LIKE), date(2026, 3, day))
        assert said == f"You gave 4 to a near-twin of d {when}."
    same = Afterwards("d", 3, None, Alike("e", 4, "nonsense", 1.0))
    assert after_text.alike_words(same, date(2026, 3, 11)) == "You gave 4 to a document with the same text before."
    assert after_text.alike_words(bare, date(2026, 3, 11)) == ""
