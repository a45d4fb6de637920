"""Offsets, marks and the reading panes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.domain.ledger import Fate, Span, Stage
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.marks import Mark, Under, breaks, fitted, mark_of, pieces
from labeler.ui.widgets.offsets import Utf16Map, showable
from labeler.ui.widgets.painting import line_rects
from labeler.ui.widgets.reader import TextView
from labeler.ui.widgets.source import SourceView, laid_out

Keep = Callable[[QWidget], QWidget]
HARD = "a𝑎b\r\nc\u2028d\u2029e\ufdd0f\0g\ud800h\ufffci\tj😀👩‍👩‍👧\n\nend"
texts = st.text(st.characters(), max_size=60)


@given(texts, st.data())
def test_positions_count_utf16_units_and_lead_back(text: str, data: st.DataObject) -> None:
    inserted = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=5)))
    base = data.draw(st.integers(0, 9))
    shown = Utf16Map(text, inserted, base)
    for offset in range(len(text) + 1):
        before = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        assert shown.position(offset) == base + before + sum(at <= offset for at in inserted)
        assert shown.end_position(offset) == base + before + sum(at < offset for at in inserted)
        assert shown.offset(shown.position(offset)) == offset
        assert shown.offset(shown.end_position(offset)) == offset
    assert shown.offset(0) == 0


@given(texts)
def test_what_is_shown_has_the_length_of_what_is_meant(text: str) -> None:
    assert len(showable(text)) == len(text)


@given(texts)
def test_a_qt_document_holds_exactly_the_characters_of_the_map(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(showable(text))
    assert document.characterCount() - 1 == Utf16Map(text).position(len(text))


@given(texts, st.integers(1, 20))
def test_breaks_leave_no_line_too_long_and_come_in_order(text: str, longest: int) -> None:
    found = breaks(text, longest)
    assert all(a < b for a, b in pairwise(found))
    parts = [text[a:b] for a, b in pairwise([0, *found, len(text)])]
    assert "".join(parts) == text
    assert all(len(line) <= longest for part in parts for line in part.split("\n"))


@given(st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50)), max_size=12), st.integers(0, 40))
def test_fitted_marks_never_overlap_and_pieces_cover_the_text(ends: list[tuple[int, int]], length: int) -> None:
    marks = fitted(length, [Mark(min(e), max(e)) for e in ends if min(e) >= 0])
    assert all(a.end <= b.start for a, b in pairwise(marks))
    covered = list(pieces(length, marks))
    assert [p[0] for p in covered] == [0, *(p[1] for p in covered)][: len(covered)]
    assert (covered[-1][1] if covered else 0) == length


@pytest.mark.parametrize("stage", Stage)
def test_no_fate_is_told_by_colour_alone(stage: Stage) -> None:
    mark = mark_of(Span(0, 3, Fate.DROPPED, stage, "a_reason"))
    assert mark.under is not Under.NONE
    assert mark.tag == "A REASON"
    kept = mark_of(Span(0, 3, Fate.KEPT))
    assert kept.glow
    assert not kept.tag


def a_view(theme: Theme, settings: Settings, keep: Keep, width: int = 900) -> TextView:
    view = TextView(theme, settings)
    keep(view)
    view.resize(width, 700)
    view.show()
    return view


def test_marks_sit_on_their_characters_whatever_the_text_holds(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    marks = [Mark(at, at + 1, tag="T" if at % 3 == 0 else "") for at in range(len(HARD))]
    view.show_text(HARD, marks, title="A 𝑡itle", subtitle="below")
    document = view.document()
    shown = showable(HARD)
    for piece, mark in [(view._piece(mark), mark) for mark in view._marks]:
        cursor = QTextCursor(document)
        cursor.setPosition(piece.start)
        cursor.setPosition(piece.end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\u2029", "\n") == shown[mark.start : mark.end]


def test_copying_gives_the_documents_own_text(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    text = "x" * 9000 + "\r\nkept 𝑎 text"
    view.show_text(text, [mark_of(Span(0, 9002, Fate.DROPPED, Stage.RULES, "c4"))], title="Title")
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text


def test_the_mark_under_the_cursor_is_told(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    first = mark_of(Span(0, 5, Fate.DROPPED, Stage.EXTRACT, "nav"))
    second = mark_of(Span(5, 12, Fate.KEPT))
    entered: list[object] = []
    view.show_text("Home\nkept 𝑎!tail", [first, second])
    view.mark_entered.connect(entered.append)
    view.go_to(second)
    assert view.offset_at_cursor() == 5
    assert view.mark_at(11) == second
    assert view.mark_at(13) is None
    view.go_to(first)
    assert entered == [second, first]


def test_marks_are_painted_each_in_its_way(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    text = "\n".join(["some words of text"] * len(Under))
    spans = [Mark(n * 19, n * 19 + 18, "rule", under) for n, under in enumerate(Under)]
    view.show_text(text, spans)
    pictures = []
    image = view.viewport().grab().toImage()
    for piece in map(view._piece, view._marks):
        (base,) = line_rects(view.document(), piece.start, piece.end)
        area = base.adjusted(0, -16, 0, 8).toRect()
        pictures.append(bytes(image.copy(area).convertToFormat(QImage.Format.Format_RGB32).constBits()))
    assert len(set(pictures)) == len(Under)


def test_kept_text_glows(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    view.show_text("kept words", [Mark(0, 10, glow=True)])
    (base,) = line_rects(view.document(), 0, 10)
    image = view.viewport().grab().toImage()
    glow = theme.colour("signal").name()
    row = [image.pixelColor(x, int(base.top()) - 14).name() for x in range(int(base.left()), int(base.right()))]
    assert row.count(glow) > len(row) / 2


def test_lines_hold_65_to_75_characters_on_a_wide_screen(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep, 1600)
    view.show_text("The quick brown fox jumps over the lazy dog and then it rests for a while. " * 40)
    view.grab()
    layout = view.document().firstBlock().layout()
    lengths = [layout.lineAt(at).textLength() for at in range(layout.lineCount() - 1)]
    assert 62 <= sum(lengths) / len(lengths) <= 80


def test_a_change_of_reading_size_keeps_text_and_marks(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    view.show_text("some words", [Mark(0, 4, glow=True)])
    before = view.document().size().height()
    settings.put("reader_px", 30)
    assert view.document().size().height() > before
    theme.toggle()
    assert view.text == "some words"
    assert view.mark_at(0) is not None


def test_the_reader_loads_nothing(theme: Theme, settings: Settings, keep: Keep) -> None:
    view = a_view(theme, settings, keep)
    assert view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname")) is None
    view.show_text("<img src='file:///etc/hostname'>")
    assert view.toPlainText() == "<img src='file:///etc/hostname'>"


def test_an_endless_line_of_source_is_broken_on_screen_and_copied_whole(
    qtbot: QtBot, theme: Theme, settings: Settings, keep: Keep
) -> None:
    source = "<p>𝑎" + "x" * 100_000 + "\r\n</p>\rend"
    view = SourceView(theme, settings)
    keep(view)
    view.show_source(laid_out(source, [(3, 9000), (9000, 9004)]))
    qtbot.waitUntil(lambda: view.is_complete)
    assert max(len(line) for line in view.toPlainText().split("\n")) <= 2000
    assert view.toPlainText().replace("\n", "") == source.replace("\r\n", "").replace("\r", "")
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == source.replace("\r\n", "\n").replace("\r", "\n")


def test_keys_pass_through_the_reader(
    qtbot: QtBot, qapp: QApplication, theme: Theme, settings: Settings, keep: Keep
) -> None:
    view = a_view(theme, settings, keep)
    view.show_text("text")
    qtbot.keyClick(view, Qt.Key.Key_3)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert view.toPlainText() == "text"


def test_a_long_text_is_set_in_slices_and_arrives_whole(
    qtbot: QtBot, theme: Theme, settings: Settings, keep: Keep
) -> None:
    text = "".join(f"line {n} of a long text with 𝑎 in it\n" for n in range(9000))
    marks = [mark_of(Span(n, n + 40, Fate.DROPPED, Stage.RULES, "c4")) for n in range(0, len(text) - 40, 400)]
    view = a_view(theme, settings, keep)
    view.show_text(text, marks)
    assert not view._type.is_complete
    assert view.document().characterCount() < len(text) / 4
    qtbot.waitUntil(lambda: view._type.is_complete)
    assert view.document().characterCount() - 1 == view._type.map.position(len(text))
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text


def test_going_to_what_is_not_set_yet_sets_it_first(theme: Theme, settings: Settings, keep: Keep) -> None:
    text = "some words in a line\n" * 9000
    last = Mark(len(text) - 20, len(text) - 10, glow=True)
    view = a_view(theme, settings, keep)
    view.show_text(text, [last])
    view.go_to(last)
    assert view.offset_at_cursor() == last.start
    assert view.verticalScrollBar().value() > 0


def test_other_marks_leave_the_text_where_it_is(qtbot: QtBot, theme: Theme, settings: Settings, keep: Keep) -> None:
    text = "".join(f"{n} some words in a line\n" for n in range(2000))
    view = a_view(theme, settings, keep)
    view.show_text(text)
    qtbot.waitUntil(lambda: view._type.is_complete)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3)

    def at_top() -> str:
        return view.cursorForPosition(QPoint(view.viewport().width() // 2, 3)).block().text().replace("\ufffc", "")

    before = at_top()
    view.show_marks([mark_of(Span(n * 100, n * 100 + 30, Fate.DROPPED, Stage.RULES, "c4")) for n in range(300)])
    assert at_top() == before
    theme.toggle()
    assert at_top() == before
