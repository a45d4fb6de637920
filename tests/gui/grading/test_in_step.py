"""Page, text and source keep the place, scroll together, and show the same evidence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from labeler.domain.documents import Document, Form, Kind, Origin, RawDocument
from labeler.domain.errors import WorldError
from labeler.domain.grades import Strategy
from labeler.domain.ledger import Fate, Span
from labeler.stages.desk import Sheet
from labeler.stages.queue import Served
from labeler.store.ledgers import Extraction
from labeler.text.visible import visible_page
from labeler.ui.panels.grading.original import original_of
from labeler.ui.panels.grading.reading import View
from labeler.ui.web.ledger_page import OUR_WORLD

Make = Callable[..., Any]
WORDS = "Every quadratic equation can be put into a form in which its roots can be read off &amp; seen. " * 3


def real_page(number: int, paragraphs: int = 60) -> tuple[RawDocument, Extraction]:
    """A page whose visible text is what its source says, with entities, in paragraphs longer than a line."""
    body = "".join(f"<p>Paragraph {n}:\n  <b>of</b> page {number}. {WORDS}</p>\n" for n in range(1, paragraphs + 1))
    html = f"<!doctype html><title>Page {number}</title><h1>Page {number}</h1>{body}"
    read = visible_page(html)
    spans = tuple(Span(b.start, b.end, Fate.KEPT, tokens=9, evidence={"path": b.path}) for b in read.blocks)
    key = hashlib.sha256(read.text.encode()).hexdigest()
    extraction = Extraction(
        number, "t", "ok", "utf-8", f"Page {number}", read.text, spans, key, 9, 9, "en", 1.0, 1.0
    )  # fmt: skip
    return RawDocument(f"page-{number}", html.encode(), Form.HTML, Origin("tests", str(number))), extraction


@pytest.fixture
def seat(sit: Make) -> Any:
    return sit([real_page(number) for number in (1, 2, 3)])


def paragraph_at(seat: Any, offset: int) -> int:
    text = seat.control.visit.sheet.text
    starts = [text.index(f"Paragraph {n}: of") for n in range(1, 61)]
    return max([n for n, start in enumerate(starts, 1) if start <= offset], default=0)


def go_to_paragraph(seat: Any, number: int) -> int:
    reading = seat.panel.reading
    seat.until(lambda: reading.text.is_whole)
    reading.text.scroll_to(seat.control.visit.sheet.text.index(f"Paragraph {number}: of"))
    return reading.text.top_offset


def source_filled(seat: Any) -> bool:
    source = seat.panel.reading.source
    return source.original is not None and source.original.sheet is seat.control.visit.sheet


def test_the_source_opens_where_the_text_was_and_the_way_back_is_the_same(seat: Any) -> None:
    reading = seat.panel.reading
    top = go_to_paragraph(seat, 30)
    for _ in range(3):
        seat.key(Qt.Key.Key_H)
        seat.until(lambda: source_filled(seat) and reading.source.is_complete)
        cursor = reading.source.cursorForPosition(QPoint(0, 2))
        assert "Paragraph 30" in cursor.block().text()
        seat.key(Qt.Key.Key_T)
        assert reading.text.top_offset == top, "going there and back does not drift"


def test_what_is_scrolled_in_the_source_is_where_the_text_opens(seat: Any) -> None:
    reading = seat.panel.reading
    seat.key(Qt.Key.Key_H)
    seat.until(lambda: source_filled(seat) and reading.source.is_complete)
    cursor = reading.source.document().find("Paragraph 41")
    reading.source.scroll_to(reading.source.original.visible_from(reading.source.map.offset(cursor.selectionStart())))
    seat.key(Qt.Key.Key_T)
    assert paragraph_at(seat, reading.text.top_offset) == 41


def test_the_page_opens_where_the_text_was_and_the_way_back_is_the_same(seat: Any) -> None:
    reading = seat.panel.reading
    top = go_to_paragraph(seat, 30)
    seat.key(Qt.Key.Key_P)
    seat.until(lambda: not reading.page.is_covered and reading.page.top_offset is not None)
    seat.until(lambda: reading.page._view.seen is not None and paragraph_at(seat, reading.page._view.seen[0]) == 30)
    seat.key(Qt.Key.Key_T)
    assert reading.text.top_offset == top
    seat.key(Qt.Key.Key_P)
    seat.key(Qt.Key.Key_H)
    seat.until(lambda: source_filled(seat) and reading.source.is_complete)
    assert "Paragraph 30" in reading.source.cursorForPosition(QPoint(0, 2)).block().text()


def test_the_next_document_begins_at_its_top_in_every_view(seat: Any) -> None:
    reading = seat.panel.reading
    go_to_paragraph(seat, 30)
    seat.key(Qt.Key.Key_H)
    seat.until(lambda: source_filled(seat) and reading.source.is_complete)
    seat.grade_and_go_on(2)
    seat.until(lambda: source_filled(seat) and reading.source.is_complete)
    assert reading.view is View.SOURCE
    assert reading.source.verticalScrollBar().value() == 0
    seat.key(Qt.Key.Key_T)
    assert reading.text.verticalScrollBar().value() == 0


def wheel(widget: Any, steps: int) -> None:
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre, QPointF(widget.mapToGlobal(widget.rect().center())), QPoint(), QPoint(0, -120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_beside_each_other_they_scroll_together(seat: Any) -> None:
    reading = seat.panel.reading
    seat.window.resize(1720, 900)
    seat.until(lambda: reading.is_wide)
    seat.key(Qt.Key.Key_H)
    seat.until(lambda: source_filled(seat) and reading.source.is_complete and reading.text.is_whole)
    wheel(reading.text.viewport(), 40)
    there = paragraph_at(seat, reading.text.top_offset)
    assert there > 3
    seat.until(lambda: abs(paragraph_at(seat, reading.source.top_offset) - there) <= 1)
    wheel(reading.source.viewport(), 30)
    further = paragraph_at(seat, reading.source.top_offset)
    assert further > there
    seat.until(lambda: abs(paragraph_at(seat, reading.text.top_offset) - further) <= 1)


def test_beside_the_text_the_page_follows(seat: Any) -> None:
    reading = seat.panel.reading
    seat.window.resize(1720, 900)
    seat.until(lambda: reading.is_wide and reading.text.is_whole)
    seat.key(Qt.Key.Key_P)
    seat.until(lambda: not reading.page.is_covered and reading.page._view.seen is not None)
    wheel(reading.text.viewport(), 40)
    there = paragraph_at(seat, reading.text.top_offset)
    assert there > 3
    seat.until(lambda: abs(paragraph_at(seat, reading.page._view.seen[0]) - there) <= 1)
    assert paragraph_at(seat, reading.text.top_offset) == there, "the text did not follow back"


def test_evidence_is_shown_on_the_page_and_in_the_source(seat: Any) -> None:
    reading = seat.panel.reading
    seat.key(Qt.Key.Key_J)
    seat.key(Qt.Key.Key_J)
    seat.key(Qt.Key.Key_G)
    seat.key(Qt.Key.Key_J)
    seat.key(Qt.Key.Key_B)
    seat.key(Qt.Key.Key_E)
    seat.settle()
    visit = seat.control.visit
    said = [visit.sheet.text[m.start : m.end] for m in visit.marks]
    seat.key(Qt.Key.Key_P)
    seat.until(lambda: not reading.page.is_covered and reading.page._view.seen is not None)
    found: list[str] = []
    code = "JSON.stringify(Array.from(CSS.highlights.values(), (all) => Array.from(all)[0].toString()))"
    reading.page._view._front.page().runJavaScript(code, OUR_WORLD, found.append)
    seat.until(lambda: found)

    assert [one.split() for one in json.loads(found[0])] == [one.split() for one in said]
    seat.key(Qt.Key.Key_H)
    seat.until(lambda: source_filled(seat) and reading.source.is_complete)
    shown = " ".join(s.cursor.selectedText() for s in reading.source.extraSelections())
    assert "seen" in shown
    assert "&amp;" in shown, "an entity is whole"
    assert "<b>" not in shown, "markup is no evidence"


def test_where_the_original_is_read_otherwise_now_nothing_goes_wrong(sit: Make, pages: Make) -> None:
    seat = sit(pages(3))
    seat.key(Qt.Key.Key_G)
    for key in (Qt.Key.Key_H, Qt.Key.Key_T, Qt.Key.Key_P, Qt.Key.Key_T):
        seat.key(key)
        seat.settle()
    assert seat.panel.reading.view is View.TEXT


def test_a_page_that_cannot_be_made_ready_says_so(seat: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise WorldError("The page was lost.", "")

    monkeypatch.setattr("labeler.ui.panels.grading.original.original_of", fail)
    seat.key(Qt.Key.Key_P)
    pane = seat.panel.reading.page
    seat.until(lambda: "could not be rendered" in pane._cover.text())
    seat.grade(3)
    assert seat.said() == [("grade", seat.name, 3)]


def test_the_page_is_enlarged_with_the_text(seat: Any) -> None:
    reading = seat.panel.reading
    seat.key(Qt.Key.Key_P)
    seat.until(lambda: not reading.page.is_covered)
    seat.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    seat.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert reading.page._view._front.zoomFactor() == pytest.approx(19 / 17)
    seat.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert seat.settings.get("reader_px") == 18
    seat.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert seat.settings.get("reader_px") == 17
    assert reading.page._view._front.zoomFactor() == pytest.approx(1)
    assert seat.events() == [], "Ctrl+0 is no grade"


PIECES = st.lists(
    st.sampled_from(["<p>", "</p>", "<b>", "</b>", "one two", "a  b\r\n c", "&amp;", "é", "𝔸", "<pre>\n"]), max_size=20
)


@given(PIECES.map("".join), st.integers(0, 60), st.integers(1, 30))
def test_source_and_visible_text_map_both_ways(html: str, start: int, length: int) -> None:
    text = visible_page(html).text
    document = Document(1, "d", Kind.PAGE, Form.HTML, "", Origin("s"), "", "h", None)
    sheet = Sheet(Served(1, "d", Strategy.RANDOM, 1.0, None, None), document, html, text, (), "", "", 1, 1)
    made = original_of(sheet, with_page=False)
    for offset in range(len(text) if made.runs else 0):
        place = made.source_at(offset)
        if not text[offset].isspace():
            assert made.visible_from(place) == offset
    end = min(len(text), start + length)
    if start < end and made.runs:
        said = "".join(made.laid.source[a:b] for a, b in made.source_ranges(start, end))
        assert "<" not in said
        letters = [c for c in text[start:end] if c.isalnum()]
        assert [c for c in said.replace("&amp;", "") if c.isalnum()] == letters
