"""Reading mode: the document alone, and still every key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labeler.ui.panels.grading.reading import View

Make = Callable[..., Any]


def around(seat: Any) -> list[bool]:
    window, panel = seat.window, seat.panel
    parts = (window.rail, window.header, panel.side, panel.strip, panel.reading.tabs, panel.reading.line)
    return [part.isVisible() for part in parts]


def test_only_the_document_is_shown_and_every_key_works(sit: Make, pages: Make) -> None:
    seat = sit(pages(6))
    assert all(around(seat))
    seat.key(Qt.Key.Key_R)
    seat.settle()
    assert not any(around(seat))
    assert seat.panel.foot.isVisible()
    assert "grade, Enter next" in seat.panel.foot.hint.text
    assert seat.panel.foot.saved.text() == "● saved"
    name = seat.grade_and_go_on(3)
    assert seat.said() == [("grade", name, 3)]
    assert not any(around(seat)), "it stays for the next document"
    assert "Today 1" in seat.panel.foot.status.text()
    seat.key(Qt.Key.Key_R)
    seat.settle()
    assert all(around(seat))
    assert not seat.panel.foot.isVisible()
    assert QApplication.focusWidget() is seat.panel.reading.text


def test_it_is_remembered_and_left_with_the_panel(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_R)
    assert seat.settings.get("reading_mode") is True
    seat.panel.on_hidden()
    assert seat.window.rail.isVisible()
    assert seat.window.header.isVisible()
    seat.panel.on_shown()
    assert not seat.window.rail.isVisible()


def test_flag_and_comment_bring_the_column_for_as_long_as_they_are_asked(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_R)
    seat.key(Qt.Key.Key_F)
    assert seat.panel.flags.isVisible()
    seat.key(Qt.Key.Key_W)
    seat.settle()
    assert not seat.panel.side.isVisible()
    seat.key(Qt.Key.Key_C)
    seat.write("short")
    assert seat.panel.side.isVisible()
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    assert not seat.panel.side.isVisible()
    assert [kind for kind, *_ in seat.said()] == ["flag", "comment"]
    seat.key(Qt.Key.Key_4)
    seat.settle()
    assert seat.said()[-1][0] == "grade"


def test_where_there_is_nothing_to_read_everything_is_shown(sit: Make, pages: Make) -> None:
    seat = sit(pages(1))
    seat.key(Qt.Key.Key_R)
    seat.grade_and_go_on(3)
    assert seat.empty_title == "Everything is graded"
    assert seat.window.rail.isVisible()
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: seat.name)
    seat.settle()
    assert not seat.window.rail.isVisible()


def test_the_views_are_one_key_apart_there_too(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.window.resize(1720, 900)
    seat.until(lambda: seat.panel.reading.is_wide)
    seat.key(Qt.Key.Key_R)
    seat.settle()
    reading = seat.panel.reading
    seat.key(Qt.Key.Key_T)
    assert reading.text.isVisible()
    seat.key(Qt.Key.Key_H)
    seat.settle()
    assert reading.view is View.SOURCE
    assert not reading.text.isVisible(), "one thing at a time, in the whole width"
    assert reading.source.isVisible()
    seat.key(Qt.Key.Key_R)
    seat.settle()
    assert reading.text.isVisible()
