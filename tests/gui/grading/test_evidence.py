"""Evidence: marked by keys and with the mouse, kept, shown again, taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from labeler.domain.grades import EventKind
from labeler.domain.marks import Mark, Sign, read_marks
from labeler.ui.panels.grading.reading import View

Make = Callable[..., Any]
GOOD, BAD = Sign.GOOD, Sign.BAD


def marked(seat: Any) -> list[tuple[str, Sign]]:
    """The evidence of the document on the desk, as text."""
    visit = seat.control.visit
    return [(visit.sheet.text[m.start : m.end], m.sign) for m in visit.marks]


def framed(seat: Any) -> str:
    where = seat.panel.marking.framed
    return seat.control.visit.sheet.text[slice(*where)] if where else ""


def find(seat: Any, text: str) -> tuple[QPoint, QPoint]:
    """Where a piece of the text is on screen: its beginning and its end."""
    pane = seat.panel.reading.text
    cursor = pane.document().find(text)
    assert not cursor.isNull()
    end = pane.cursorRect(cursor)
    cursor.setPosition(cursor.selectionStart())
    return pane.cursorRect(cursor).center(), end.center()


def drag(seat: Any, start: QPoint, end: QPoint) -> None:
    view = seat.panel.reading.text.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_one_hand_marks_block_by_block(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    number = seat.name.removeprefix("page-")
    seat.key(Qt.Key.Key_E)
    assert framed(seat) == f"Page {number}"
    assert seat.panel.bar.isVisible()
    seat.key(Qt.Key.Key_J)
    assert framed(seat) == f"Paragraph 1 of page {number} teaches something."
    seat.key(Qt.Key.Key_G)
    seat.key(Qt.Key.Key_J)
    seat.key(Qt.Key.Key_B)
    seat.key(Qt.Key.Key_K)
    seat.settle()
    assert marked(seat) == [
        (f"Paragraph 1 of page {number} teaches something.", GOOD),
        (f"Paragraph 2 of page {number} teaches something.", BAD),
    ]
    assert "G good" in seat.hint
    assert framed(seat).startswith("Paragraph 1")
    seat.key(Qt.Key.Key_Escape)
    assert framed(seat) == ""
    assert not seat.panel.bar.isVisible()
    last = seat.events()[-1].action
    assert last.kind is EventKind.EVIDENCE
    assert read_marks(last.text) == seat.control.visit.marks
    assert seat.panel.heading.saved.text() == "● saved"


def test_every_marking_key_works_at_any_time(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    number = seat.name.removeprefix("page-")
    seat.key(Qt.Key.Key_G)
    assert marked(seat) == [(f"Page {number}", GOOD)]
    seat.key(Qt.Key.Key_E)
    seat.key(Qt.Key.Key_J)
    assert framed(seat) == f"Page {number}", "the first press frames, so that one sees where one is"
    seat.key(Qt.Key.Key_X)
    assert marked(seat) == []
    seat.key(Qt.Key.Key_4)
    seat.settle()
    assert seat.control.visit.value == 4, "grades are given while marking too"


def test_the_same_key_again_takes_the_mark_away(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_J)
    for key, left in ((Qt.Key.Key_B, [BAD]), (Qt.Key.Key_G, [GOOD]), (Qt.Key.Key_G, [])):
        seat.key(key)
        assert [sign for _, sign in marked(seat)] == left
    seat.settle()
    assert [kind for kind, *_ in seat.said()] == ["evidence"] * 3


def test_the_mouse_takes_whole_words_and_over_several_blocks_whole_blocks(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    number = seat.name.removeprefix("page-")
    start, end = find(seat, "ragraph 1 o")
    drag(seat, start, end)
    seat.key(Qt.Key.Key_G)
    assert marked(seat) == [("Paragraph 1 of", GOOD)]
    start, end = find(seat, "eaches something.")[0], find(seat, "agraph 3")[1]
    drag(seat, start, end)
    seat.key(Qt.Key.Key_B)
    text = "\n\n".join(f"Paragraph {n} of page {number} teaches something." for n in (1, 2, 3))
    assert marked(seat) == [(text, BAD)]
    seat.settle()
    assert seat.panel.reading.text.accessibleDescription() == "Evidence: 0 good, 1 bad"


def test_a_click_frames_the_mark_below_it_or_its_block(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    drag(seat, *find(seat, "graph 1 o"))
    seat.key(Qt.Key.Key_G)
    view = seat.panel.reading.text.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=find(seat, "graph 3")[1])
    assert framed(seat).startswith("Paragraph 3")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=find(seat, "graph 1")[1])
    assert framed(seat) == "Paragraph 1 of"
    QTest.mouseClick(seat.panel.bar.buttons["mark_none"], Qt.MouseButton.LeftButton)
    assert marked(seat) == []
    seat.settle()
    seat.key(Qt.Key.Key_2)
    seat.settle()
    assert seat.said()[-1][0] == "grade"


def test_evidence_stays_through_undo_redo_of_itself_and_reopening(sit: Make, pages: Make) -> None:
    seat = sit(pages(6))
    seat.key(Qt.Key.Key_J)
    seat.key(Qt.Key.Key_G)
    first = marked(seat)
    seat.key(Qt.Key.Key_J)
    seat.key(Qt.Key.Key_B)
    seat.settle()
    both = marked(seat)
    seat.key(Qt.Key.Key_Z)
    seat.until(lambda: marked(seat) == first)
    seat.settle()
    seat.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    seat.until(lambda: marked(seat) == both)
    seat.settle()
    graded = seat.grade_and_go_on(3)
    assert seat.panel.marking.framed is None, "the next document begins without a frame"
    assert marked(seat) == []
    QTest.mouseClick(seat.panel.strip.boxes[0], Qt.MouseButton.LeftButton)
    seat.until(lambda: seat.name == graded)
    seat.settle()
    assert marked(seat) == both
    assert seat.panel.reading.text.accessibleDescription() == "Evidence: 1 good, 1 bad"


def test_evidence_on_a_document_without_a_grade_is_there_the_next_time(sit: Make, pages: Make) -> None:
    seat = sit(pages(1))
    seat.key(Qt.Key.Key_G)
    seat.key(Qt.Key.Key_C)
    seat.write("why")
    seat.key(Qt.Key.Key_Return)
    seat.settle()
    before = marked(seat)
    seat.panel.on_project(None)
    seat.panel.on_project(seat.desktop.shell.project)
    seat.until(lambda: seat.name)
    seat.settle()
    assert marked(seat) == before
    assert seat.panel.side.comment.text() == "why"


def test_marking_moves_the_text_only_to_show_what_is_framed(sit: Make, make_page: Make) -> None:
    seat = sit([make_page(n, paragraphs=60) for n in (1, 2)])
    bar = seat.panel.reading.text.verticalScrollBar()
    seat.until(lambda: bar.maximum() > 1000)
    for key in (Qt.Key.Key_E, Qt.Key.Key_J, Qt.Key.Key_G, Qt.Key.Key_J, Qt.Key.Key_B, Qt.Key.Key_E):
        seat.key(key)
        seat.settle()
        assert bar.value() == 0
    drag(seat, *find(seat, "graph 3 o"))
    seat.key(Qt.Key.Key_E)
    seat.key(Qt.Key.Key_E)
    assert bar.value() == 0
    for _ in range(25):
        seat.key(Qt.Key.Key_J)
    place = seat.panel.reading.text.cursorRect(seat.panel.reading.text.document().find("Paragraph 24 "))
    assert 0 <= place.top() < seat.panel.reading.text.viewport().height() * 3 / 4


def test_in_a_narrow_window_the_bar_still_fits(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_E)
    for width in (960, 1440, 960):
        seat.window.resize(width, 620)
        QTest.qWait(30)
        bar, pane = seat.panel.bar, seat.panel.reading.text
        assert bar.isVisible()
        assert pane.rect().contains(bar.geometry())
        assert bar.buttons["mark_next"].isVisible() == (width == 1440)


def test_marking_brings_the_text(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_H)
    seat.key(Qt.Key.Key_E)
    assert seat.panel.reading.view is View.TEXT
    assert framed(seat)


def test_a_lesson_is_marked_in_its_own_text(sit: Make, make_lesson: Make) -> None:
    seat = sit([make_lesson(1), make_lesson(2)])
    drag(seat, *find(seat, "he sam"))
    seat.key(Qt.Key.Key_G)
    text = seat.control.visit.sheet.text
    assert marked(seat) == [("the same", GOOD)]
    assert text[seat.control.visit.marks[0].start - 2 :].startswith("**the same**")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_good_and_bad_differ_by_more_than_colour(sit: Make, pages: Make, scheme: str) -> None:
    seat = sit(pages(3))
    seat.settings.put("theme", scheme)
    seat.desktop.shell.theme.apply()
    seat.key(Qt.Key.Key_J)
    pane = seat.panel.reading.text
    pictures = []
    for sign in (GOOD, BAD):
        place = seat.panel.marking.framed
        seat.panel.marking.leave()
        pane.show_evidence((Mark(*place, sign),), None)
        pictures.append(pane.viewport().grab().toImage())
        seat.key(Qt.Key.Key_J)
    grey = [[QColor(image.pixel(x, y)).lightness() for x in range(0, image.width(), 2) for y in range(300)]
            for image in pictures]  # fmt: skip
    assert sum(abs(a - b) > 40 for a, b in zip(*grey, strict=True)) > 40, "they look alike without colour"


def test_the_ground_of_a_heading_is_as_high_as_its_letters(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_G)
    seat.key(Qt.Key.Key_E)
    seat.settle()
    pane = seat.panel.reading.text
    image = pane.viewport().grab().toImage()
    signal = seat.desktop.shell.theme.colour("signal").rgb()
    rows = [y for y in range(120) if any(image.pixel(x, y) == signal for x in range(0, image.width(), 3))]
    place = pane.cursorRect(pane.document().find("Page"))
    assert rows, "the title is marked"
    assert rows[-1] - rows[0] >= pane.forms.letters["title"].font().pixelSize()
    assert rows[0] <= place.top() + 4
