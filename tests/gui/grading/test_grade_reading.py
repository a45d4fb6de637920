"""The document as page, text and source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from labeler.domain.probes import ProbeInfo
from labeler.store import probes
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import open_project
from labeler.ui.panels.grading.reading import View

Make = Callable[..., Any]


def shown(seat: Any) -> str:
    return seat.panel.reading.text.toPlainText()


def test_the_text_is_the_main_text_under_one_title(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    number = seat.name.removeprefix("page-")
    lines = shown(seat).splitlines()
    assert lines[:3] == [f"Page {number}", "extracted main text", f"Paragraph 1 of page {number} teaches something."]
    assert "About" not in shown(seat)
    assert seat.panel.reading.line.text().startswith(f"site-{number}.example · 12 tokens · en · ")


def test_dropped_text_is_shown_muted_and_named_on_demand(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_D)
    seat.settle()
    assert "NAVIGATION  Home" in shown(seat)
    assert seat.panel.reading.dropped.isChecked()
    seat.key(Qt.Key.Key_D)
    seat.settle()
    assert "Home" not in shown(seat)


def test_the_source_is_the_page_as_it_came(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_H)
    seat.settle()
    assert seat.panel.reading.view is View.SOURCE
    assert seat.panel.reading.source.isVisible()
    assert not seat.panel.reading.text.isVisible()
    assert "<nav>Home<br>About</nav>" in seat.panel.reading.source.toPlainText()
    first = seat.panel.reading.source.toPlainText()
    seat.grade_and_go_on(1)
    assert seat.panel.reading.source.toPlainText() != first
    seat.key(Qt.Key.Key_T)
    assert seat.panel.reading.text.isVisible()


def test_a_lesson_shows_its_lineage_and_has_no_page(sit: Make, make_lesson: Make) -> None:
    seat = sit([make_lesson(1), make_lesson(2)])
    lines = shown(seat).splitlines()
    assert lines[0] == "Page 1" or lines[0] == "Page 2"
    assert lines[1] == "lesson · rewrite of lesson-draft · algebra · teacher teacher-1"
    assert "Keep the Balance" in lines
    assert "Do the same on both sides." in lines
    assert "•  1. Subtract 5" in lines
    seat.key(Qt.Key.Key_P)
    seat.settle()
    assert "has no page" in seat.hint
    assert seat.panel.reading.view is View.TEXT


def test_a_long_text_comes_whole_and_stays_where_it_is_read(sit: Make, make_page: Make) -> None:
    seat = sit([make_page(1, paragraphs=900), make_page(2)])
    if seat.name != "page-1":
        seat.grade_and_go_on(1)
    pane = seat.panel.reading.text
    place = pane.verticalScrollBar().value()
    seat.until(lambda: pane.is_whole)
    assert pane.verticalScrollBar().value() == place == 0
    assert "Paragraph 900 of page 1" in shown(seat)


def test_space_and_arrows_scroll_and_the_next_document_begins_at_its_top(sit: Make, make_page: Make) -> None:
    seat = sit([make_page(n, paragraphs=80) for n in range(1, 4)])
    bar = seat.panel.reading.text.verticalScrollBar()
    seat.until(lambda: bar.maximum() > 0)
    seat.key(Qt.Key.Key_Down)
    down = bar.value()
    seat.key(Qt.Key.Key_Space)
    assert bar.value() > down > 0
    seat.grade_and_go_on(2)
    assert bar.value() == 0


def test_a_new_probe_moves_nothing_of_the_document_that_is_read(sit: Make, make_page: Make, location: str) -> None:
    seat = sit([make_page(n, paragraphs=80) for n in range(1, 9)])
    pane, name = seat.panel.reading.text, seat.name
    seat.until(lambda: pane.is_whole and pane.verticalScrollBar().maximum() > 0)
    seat.key(Qt.Key.Key_Space)
    before = (name, pane.verticalScrollBar().value(), shown(seat), pane.mapToGlobal(pane.rect().topLeft()))
    focus = QApplication.focusWidget()
    with open_project(location) as project, project.write() as tx:
        number = probes.save(tx, StoredProbe(ProbeInfo(0, "p", "2026", 0, 0, 1, "e", {}, {}), (), b"f", "h"))
        rows = [ScoreRow(n, f"h{n}", 5.0 - n / 2, 0.5, 1.0) for n in range(1, 9)]
        probes.save_scores(tx, number, rows)
    seat.desktop.shell.lane.broadcast(frozenset({"probe", "scores"}))
    seat.settle()
    bar = pane.verticalScrollBar().value()
    assert before[1] > 0
    assert (seat.name, bar, shown(seat), pane.mapToGlobal(pane.rect().topLeft())) == before
    assert QApplication.focusWidget() is focus


def test_page_and_text_stand_beside_each_other_where_there_is_room(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    reading = seat.panel.reading
    seat.key(Qt.Key.Key_H)
    seat.window.resize(1720, 900)
    seat.until(lambda: reading.is_wide)
    seat.settle()
    assert reading.source.isVisible()
    assert reading.text.isVisible()
    reading.split.setSizes([300, 500])
    state = reading.save_state()
    assert state["view"] == "source"
    seat.key(Qt.Key.Key_T)
    assert not reading.source.isVisible()
    reading.restore_state(state)
    assert reading.view is View.SOURCE
    seat.window.resize(1200, 800)
    seat.until(lambda: not reading.is_wide)
    assert not reading.text.isVisible()


def test_a_page_is_covered_until_it_is_loaded(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    reading = seat.panel.reading
    seat.key(Qt.Key.Key_P)
    assert reading.view is View.PAGE
    assert reading.page.is_covered
    seat.until(lambda: not reading.page.is_covered)
    seat.until(lambda: reading.page._view._back.is_loaded)
    seat.grade_and_go_on(3)
    assert not reading.page.is_covered, "the next page was loaded behind the one that was read"
    assert reading.page._view.document_id == seat.control.visit.sheet.document.id
    assert QApplication.focusWidget() is not None
    name = seat.name
    seat.grade(2)
    assert seat.said()[-1] == ("grade", name, 2)


def test_everything_has_a_name_and_a_tooltip(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.grade_and_go_on(1)
    buttons = [b for b in seat.panel.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) >= 12
    for button in buttons:
        assert button.accessibleName(), button
        assert button.toolTip(), button
    for widget in seat.panel.heading.widgets:
        assert widget.accessibleName() or widget.text()


def test_what_is_left_is_said(sit: Make, pages: Make) -> None:
    seat = sit(pages(9))
    assert seat.panel.strip.status.text() == "9 left · next five ready"
    seat.grade_and_go_on(1)
    assert seat.panel.strip.status.text() == "8 left · next five ready"


def test_a_low_window_keeps_everything_in_sight(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    for height in (720, 900):
        seat.window.resize(1280, height)
        QTest.qWait(20)
        side = seat.panel.side
        parts = [*side.levels.cards.values(), *side.buttons.values(), side.hint]
        bottoms = [part.mapTo(side, part.rect().bottomLeft()).y() for part in parts]
        assert bottoms == sorted(bottoms)
        assert bottoms[-1] < side.height()
    card = seat.panel.side.levels.cards[5]
    seat.window.resize(1280, 720)
    low = card.height()
    seat.window.resize(1440, 900)
    assert card.height() == card.sizeHint().height() > low, "cards are laid out again at once"


def test_the_name_can_be_changed_in_a_dialog(sit: Make, pages: Make) -> None:
    from labeler.ui.panels.grading.naming import NameDialog

    seat = sit(pages(3))
    seat.panel.heading.name.click()
    dialog = seat.window.findChild(NameDialog)
    assert dialog is not None
    dialog.field.setText("  Robin   Doe ")
    dialog.accept()
    seat.window.activateWindow()
    seat.until(lambda: seat.name and seat.window.isActiveWindow())
    seat.settle()
    assert seat.settings.annotator == "Robin Doe"
    seat.grade(1)
    assert seat.events()[0].action.annotator == "Robin Doe"


def test_a_very_long_text_is_set_up_away_from_the_window(sit: Make, make_page: Make) -> None:
    seat = sit([make_page(n, paragraphs=2500) for n in (1, 2, 3)])
    seat.until(lambda: "Paragraph 1 of" in shown(seat))
    pane, desk = seat.panel.reading.text, seat.panel.reading
    first = seat.grade_and_go_on(1)
    assert seat.name != first
    seat.until(lambda: "Paragraph 1 of" in shown(seat))
    assert f"Page {seat.name.removeprefix('page-')}" in shown(seat)
    seat.until(lambda: pane.is_whole)
    seat.key(Qt.Key.Key_D)
    seat.until(lambda: "NAVIGATION" in shown(seat))
    coming = seat.control.supply.ready[0]
    assert any(known is coming for (known, _), _ in desk._readings._made), "the next one is ready before it is wanted"
