"""What a screen reader is told without being asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from labeler.ui import speech

Make = Callable[..., Any]


class Reader:
    """Stands for Qt's side of a screen reader that is running."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's name
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.heard.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    reader = Reader()
    monkeypatch.setattr(speech, "QAccessible", reader)
    return reader.heard


def test_document_grade_and_that_it_is_saved_are_told_while_grading(
    sit: Make, pages: Make, heard: list[tuple[str, bool]]
) -> None:
    seat = sit(pages(3))
    assert heard[-1] == (f"Page {seat.name.removeprefix('page-')}", False)
    heard.clear()
    seat.grade(4)
    assert [words for words, _ in heard] == ["Grade 4, Teaches well, set", "saved"]
    seat.key(Qt.Key.Key_Z)
    seat.settle()
    assert "Grade 4, Teaches well, taken back" in [words for words, _ in heard]


def test_what_went_wrong_breaks_off_what_is_being_said(sit: Make, heard: list[tuple[str, bool]]) -> None:
    seat = sit(wait=False)
    seat.window.messages.tell("The disk is full.", "Make room.")
    seat.window.messages.tell("Written.", tone="good")
    assert heard[-2:] == [("The disk is full. Make room.", True), ("Written.", False)]


def test_what_a_panel_has_to_say_instead_of_a_document_is_told(sit: Make, heard: list[tuple[str, bool]]) -> None:
    seat = sit(wait=False)
    seat.until(lambda: seat.empty_title)
    assert any(words.startswith(seat.empty_title) for words, _ in heard)


def test_nothing_is_said_where_nobody_listens(keep: Callable[[QWidget], QWidget]) -> None:
    speech.announce(keep(QWidget()), "saved")  # Qt has no screen reader here: it must not even make the event
