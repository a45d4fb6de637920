"""The list and the ledger view at the sizes of a real crawl."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from labeler.domain.documents import Document, Form, Kind, Origin
from labeler.domain.ledger import Fate, Span, Stage, totals
from labeler.stages.audit import Audited
from labeler.stages.audit_filter import parse
from labeler.stages.audit_table import Sort, Table, arrange
from labeler.store.runs import DecisionRow
from labeler.ui.panels.audit_legend import Flow, Legend, fates
from labeler.ui.panels.audit_list import DocumentList, DocumentModel
from labeler.ui.panels.audit_shown import Shown, shown
from labeler.ui.panels.audit_text import LedgerView
from labeler.ui.settings import Settings
from labeler.ui.stall import StallMeter
from labeler.ui.theme import Theme
from labeler.ui.widgets.marks import Under

ROWS = 100_000
LONGEST_MS = 200.0
WAIT = 20_000


class Bot(Protocol):
    def waitUntil(self, callback: Callable[[], bool], *, timeout: int = ...) -> None: ...  # noqa: N802


def audited(text: str, spans: tuple[Span, ...], passages: tuple[tuple[int, int], ...] = ()) -> Audited:
    return Audited(
        document=Document(1, "a", Kind.PAGE, Form.HTML, "A", Origin("x"), "", "h", None), text=text, spans=spans,
        totals=totals(spans), score=None, p_keep=None, probe=None, run=None, decision=None, grades_behind=(),
        counterfactual={}, passages=passages, language="en", mapped=1.0, confidence=1.0, extracted=spans, title="A",
        screened=None, stale=False,
    )  # fmt: skip


def big(spans: int, size: int) -> Shown:
    """A text of ``spans`` spans of ``size`` characters, astral ones among them, every second one dropped."""
    part = ("kept words 𝔸 of a page " * (size // 22 + 1))[: size - 2] + "\n\n"
    made = tuple(
        Span(at * size, (at + 1) * size, Fate.DROPPED, Stage.EXTRACT, "navigation" if at % 4 == 1 else "footer", 5)
        if at % 2
        else Span(at * size, (at + 1) * size, Fate.KEPT, tokens=5)
        for at in range(spans)
    )
    return shown(audited(part * spans, made))


@pytest.fixture
def view(theme: Theme, settings: Settings, keep: Callable[[QWidget], QWidget]) -> LedgerView:
    made = keep(LedgerView(theme, settings))
    assert isinstance(made, LedgerView)
    made.resize(640, 700)
    made.show()
    return made


def test_a_hundred_thousand_rows_are_listed_filtered_and_scrolled_without_a_stall(
    qapp: QApplication, theme: Theme, keep: Callable[[QWidget], QWidget]
) -> None:
    rows = [
        DecisionRow(
            n, f"doc-{n}", f"Title {n}", f"https://site{n % 997}.example/{n}", "page", "kept", "", "", n % 50 / 10, 0.5,
            n % 900, 10, "en",
        )
        for n in range(ROWS)
    ]  # fmt: skip
    table = Table(None, rows).warm()
    model = DocumentModel()
    made = keep(DocumentList(model, theme))
    assert isinstance(made, DocumentList)
    made.resize(320, 700)
    made.show()
    found = [arrange(table, parse(text), Sort.SCORE) for text in ("", "title 9", "score>2.5")]
    meter = StallMeter(made)
    meter.start()
    for numbers in (*found, found[0]):
        model.show(table, numbers)
        qapp.processEvents()
    for line in range(0, ROWS, 9973):
        made.scrollTo(model.index(line))
        qapp.processEvents()
    made.setCurrentIndex(model.index(ROWS - 1))
    qapp.processEvents()
    assert meter.stop() < LONGEST_MS
    assert model.rowCount() == ROWS
    best = model.row(0)
    assert best is not None
    assert best.score == 4.9
    assert model.line_of(best.document_id) == 0


def test_a_row_says_title_site_score_and_fate_to_a_screen_reader() -> None:
    row = DecisionRow(
        1, "d", "A title", "https://www.s.example/", "page", "dropped", "score", "below_cut", 2.5, 0.1, 9, 0, ""
    )
    model = DocumentModel()
    model.show(Table(None, [row]), arrange(Table(None, [row]), parse("")))
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "A title, s.example, score 2.50, dropped: below cut, 0 of 9 tokens"
    assert model.row(5) is None


def test_a_megabyte_of_five_thousand_spans_is_painted_without_a_stall(
    qapp: QApplication, view: LedgerView, qtbot: Bot
) -> None:
    made = big(5000, 200)
    assert len(made.audited.text) == 1_000_000
    qapp.processEvents()
    meter = StallMeter(view)
    meter.start()
    view.show_text(made.laid, title="Big")
    view.viewport().repaint()
    qtbot.waitUntil(lambda: view.is_complete, timeout=WAIT)
    last = made.audited.spans[-1]
    view.go_to(made.mark_at(last.start))
    qapp.processEvents()
    assert meter.stop() < LONGEST_MS
    assert made.span_at(view.offset_at_cursor()) == 4999
    assert view.verticalScrollBar().value() > 0


def test_one_span_over_a_megabyte_is_painted_without_a_stall(qapp: QApplication, view: LedgerView, qtbot: Bot) -> None:
    text = "word " * 200_000
    made = shown(audited(text, (Span(0, len(text), Fate.DROPPED, Stage.EXTRACT, "extraction_empty", 9),)))
    meter = StallMeter(view)
    meter.start()
    view.show_text(text, made.marks)
    qtbot.waitUntil(lambda: view.is_complete, timeout=WAIT)
    for share in (2, 1):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // share)
        view.viewport().repaint()
        qapp.processEvents()
    assert meter.stop() < LONGEST_MS


def test_a_jump_to_what_is_not_set_yet_happens_when_it_is(view: LedgerView, qtbot: Bot) -> None:
    made = big(3000, 100)
    view.show_text(made.audited.text, made.marks)
    assert not view.is_complete
    wanted = made.mark_at(made.audited.spans[2001].start)
    view.go_to(wanted)
    assert view.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0, timeout=WAIT)
    assert made.span_at(view.offset_at_cursor()) == 2001
    assert wanted is not None
    assert wanted.start <= view.offset_at_cursor() < wanted.end


def test_another_document_forgets_a_jump_that_waits(view: LedgerView, qtbot: Bot) -> None:
    made = big(3000, 100)
    view.show_text(made.audited.text, made.marks)
    view.go_to(made.mark_at(made.audited.spans[2001].start))
    view.show_text("short", ())
    qtbot.waitUntil(lambda: view.is_complete, timeout=WAIT)
    assert view._wanted is None
    assert view.offset_at_cursor() == 0


def test_dropped_spans_are_found_forwards_backwards_and_by_reason() -> None:
    made = big(8, 40)
    assert [made.next_dropped(span, 1) for span in (None, 0, 1, 7)] == [1, 1, 3, None]
    assert [made.next_dropped(span, -1) for span in (None, 7, 1)] == [7, 5, None]
    assert made.next_dropped(None, 1, frozenset({"footer"})) == 3
    assert made.next_dropped(7, -1, frozenset({"navigation"})) == 5


def test_a_tag_is_written_where_a_fate_begins_and_again_after_a_while() -> None:
    spans = tuple(Span(at * 100, (at + 1) * 100, Fate.DROPPED, Stage.SCORE, "below_cut") for at in range(20))
    tags = [mark.tag for mark in shown(audited("x" * 2000, spans)).marks]
    assert [at for at, tag in enumerate(tags) if tag] == [0, 7, 14]
    assert {tag for tag in tags if tag} == {"CUT"}


def test_unread_text_is_cut_out_of_its_span_with_a_tag_and_an_underline() -> None:
    spans = (Span(0, 10, Fate.KEPT, tokens=2), Span(10, 30, Fate.KEPT, tokens=4))
    marks = shown(audited("0123456789" * 3, spans, passages=((0, 5), (20, 25)))).marks
    assert [(m.start, m.end, m.tag, m.under) for m in marks] == [
        (0, 5, "", Under.NONE), (5, 10, "UNREAD", Under.DASHED), (10, 20, "", Under.DASHED),
        (20, 25, "", Under.NONE), (25, 30, "UNREAD", Under.DASHED),
    ]  # fmt: skip
    assert all(m.glow for m in marks)


def test_dimmed_marks_are_paler_than_those_in_focus(qapp: QApplication, view: LedgerView) -> None:
    made = big(4, 60)
    view.show_text(made.audited.text, made.marks)
    qapp.processEvents()
    before = view.grab().toImage()
    view.focus_on(made.of_reasons(frozenset({"navigation"})))
    qapp.processEvents()
    after = view.grab().toImage()
    assert before != after
    view.focus_on(frozenset())
    qapp.processEvents()
    assert view.grab().toImage() == before


def test_the_legend_lists_kept_first_then_reasons_by_stage_and_tokens() -> None:
    made = big(8, 40)
    assert [(reason, tokens) for reason, _, tokens in fates(made.audited)] == [
        ("", 20),
        ("footer", 10),
        ("navigation", 10),
    ]


def test_the_legend_keeps_what_is_looked_at_from_document_to_document(
    theme: Theme, keep: Callable[[QWidget], QWidget]
) -> None:
    legend = keep(Legend(theme))
    assert isinstance(legend, Legend)
    legend.show_ledger(big(8, 40).audited)
    legend.entries[1].click()
    assert legend.reasons == {"footer"}
    legend.show_ledger(big(4, 40).audited)
    assert legend.reasons == {"footer"}
    legend.show_ledger(big(1, 40).audited)
    assert legend.reasons == frozenset()


def test_a_flow_breaks_into_lines_where_there_is_no_room(
    qapp: QApplication, keep: Callable[[QWidget], QWidget]
) -> None:
    host = keep(QWidget())
    flow = Flow(gap=4)
    host.setLayout(flow)
    for _ in range(4):
        label = QLabel("word")
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(300) == 20
    assert flow.heightForWidth(110) == 44
    flow.setGeometry(QRect(0, 0, 110, 100))
    third = flow.itemAt(2)
    assert third is not None
    assert third.geometry().topLeft().toTuple() == (0, 24)
