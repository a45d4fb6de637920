"""What needs no window: the stopwatch, blocks of text, facts and words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.documents import Document, Form, Kind, Origin
from labeler.domain.grades import Action, Event, EventKind
from labeler.domain.ledger import Fate, Span, Stage
from labeler.stages.desk import DeskState, with_answer
from labeler.stages.new import shipped_rubric
from labeler.ui.panels.grading import facts
from labeler.ui.panels.grading.blocks import LONGEST_BLOCK, Look, lesson_blocks, page_blocks
from labeler.ui.panels.grading.stopwatch import Stopwatch
from labeler.ui.panels.grading.words import nothing


def test_the_stopwatch_counts_while_somebody_reads() -> None:
    watch = Stopwatch(100.0)
    assert watch.seconds(130.0) == 30.0
    watch.touch(130.0)
    assert watch.seconds(150.0) == 50.0


def test_the_stopwatch_stops_after_a_minute_without_a_touch() -> None:
    watch = Stopwatch(0.0)
    assert watch.seconds(500.0) == 60.0
    watch.touch(500.0)
    assert watch.seconds(510.0) == 70.0


def test_the_stopwatch_stands_still_while_paused() -> None:
    watch = Stopwatch(0.0)
    watch.pause(10.0)
    assert watch.seconds(50.0) == 10.0
    watch.go_on(100.0)
    watch.go_on(103.0)
    assert watch.seconds(105.0) == 15.0


@given(st.lists(st.floats(0, 200), max_size=20))
def test_the_stopwatch_never_counts_more_than_went_by(gaps: list[float]) -> None:
    watch, now = Stopwatch(0.0), 0.0
    for gap in gaps:
        now += gap
        watch.touch(now)
    assert 0 <= watch.seconds(now) <= now + 1e-6
    assert watch.seconds(now) == pytest.approx(sum(min(gap, 60.0) for gap in gaps))


def kept(start: int, end: int, path: str) -> Span:
    return Span(start, end, Fate.KEPT, evidence={"path": path})


def dropped(start: int, end: int, reason: str = "navigation") -> Span:
    return Span(start, end, Fate.DROPPED, Stage.EXTRACT, reason, evidence={"path": "body/nav"})


def test_headings_items_and_code_are_told_by_their_elements() -> None:
    text = "Title\n\nSome text.\n\nfirst\nsecond\ndef f():\n    pass\n"
    spans = (
        kept(0, 7, "body/main#x.y/h1.big"),
        kept(7, 19, "body/p"),
        kept(19, 25, "body/ul/li"),
        kept(25, 32, "body/ul/li"),
        kept(32, 50, "body/pre"),
    )
    blocks = page_blocks(text, spans)
    assert [(b.look, b.text) for b in blocks] == [
        (Look.HEADING, "Title"),
        (Look.TEXT, "Some text."),
        (Look.ITEM, "first"),
        (Look.ITEM, "second"),
        (Look.CODE, "def f():\n    pass"),
    ]


def test_dropped_text_is_left_out_unless_it_is_asked_for() -> None:
    text = "Home\n\nA word here.\n\n"
    spans = (dropped(0, 6), kept(6, 8, "body/p"), dropped(8, 13, "link-dense"), kept(13, 20, "body/p"))
    assert [b.text for b in page_blocks(text, spans)] == ["A here."]
    whole = page_blocks(text, spans, with_dropped=True)
    assert [(b.text, b.dropped) for b in whole] == [
        ("Home", "navigation"), ("A", ""), ("word", "link-dense"), ("here.", ""),
    ]  # fmt: skip


def test_rows_and_broken_lines_stand_close_and_paragraphs_apart() -> None:
    text = "one\ntwo\n\na\tb\nc\td\nend"
    spans = (kept(0, 9, "body/p"), kept(9, 11, "body/td"), kept(11, 13, "body/td"), kept(13, 17, "body/tr/td"),
             kept(17, 20, "body/p"))  # fmt: skip
    assert [(b.look, b.text) for b in page_blocks(text, spans)] == [
        (Look.LINE, "one"), (Look.TEXT, "two"), (Look.LINE, "a   b"), (Look.LINE, "c   d"), (Look.TEXT, "end"),
    ]  # fmt: skip


def test_table_cells_stay_apart() -> None:
    assert [b.text for b in page_blocks("a\tb\n", (kept(0, 2, "body/td"), kept(2, 4, "body/td")))] == ["a   b"]


@given(st.text(st.sampled_from("ab \n\t"), max_size=60), st.lists(st.integers(1, 8), max_size=12), st.booleans())
def test_no_kept_letter_is_lost(text: str, lengths: list[int], first_kept: bool) -> None:
    spans, at, is_kept = [], 0, first_kept
    for length in [*lengths, len(text)]:
        end = min(at + length, len(text))
        if at < end:
            spans.append(kept(at, end, "body/p") if is_kept else dropped(at, end))
        at, is_kept = end, not is_kept
    letters = "".join(text[s.start : s.end] for s in spans if s.fate is Fate.KEPT)
    shown = "".join(b.text for b in page_blocks(text, spans))
    assert [c for c in shown if c in "ab"] == [c for c in letters if c in "ab"]
    everything = "".join(b.text for b in page_blocks(text, spans, with_dropped=True))
    assert [c for c in everything if c in "ab"] == [c for c in text if c in "ab"]


MARKED = st.text(st.sampled_from("ab \n\r\t*`#-1."), max_size=60)


@given(MARKED, st.lists(st.integers(1, 8), max_size=12), st.booleans())
def test_every_block_knows_where_its_letters_stand_in_the_visible_text(
    text: str, lengths: list[int], first_kept: bool
) -> None:
    spans, at, is_kept = [], 0, first_kept
    for length in [*lengths, len(text)]:
        end = min(at + length, len(text))
        if at < end:
            spans.append(kept(at, end, "body/p") if is_kept else dropped(at, end))
        at, is_kept = end, not is_kept
    for blocks in (page_blocks(text, spans, with_dropped=True), page_blocks(text, spans), lesson_blocks(text)):
        before = 0
        for block in blocks:
            assert "".join(part for part, _ in block.runs) == block.text
            for at, offset, length in block.shown.places:
                assert offset >= before
                assert block.text[at : at + length] == text[offset : offset + length]
                before = offset + length
            covered = {p.at + n for p in block.shown.places for n in range(p.length)}
            assert {n for n, letter in enumerate(block.text) if not letter.isspace()} <= covered


def test_an_endless_line_is_broken() -> None:
    text = "word " * 5000
    blocks = page_blocks(text, (kept(0, len(text), "body/p"),))
    assert max(len(b.text) for b in blocks) <= LONGEST_BLOCK
    assert "".join(b.text for b in blocks).split() == text.split()


def test_a_lesson_is_set_as_its_reader_sees_it() -> None:
    text = "# Balance\n\nDo **this** with `x`\nand *that*.\n\n- one\n2. two\n\n```\ncode *here*\n```\n5 * 3 * 2"
    blocks = lesson_blocks(text)
    assert [(b.look, b.text) for b in blocks] == [
        (Look.HEADING, "Balance"),
        (Look.TEXT, "Do this with x and that."),
        (Look.ITEM, "one"),
        (Look.ITEM, "2. two"),
        (Look.CODE, "code *here*"),
        (Look.TEXT, "5 * 3 * 2"),
    ]
    assert [style for _, style in blocks[1].runs] == ["", "b", "", "code", "", "i", ""]


def document(**changes: object) -> Document:
    values: dict[str, object] = {
        "id": 1, "external_id": "a/b.html", "kind": Kind.PAGE, "form": Form.HTML, "title": "", "charset": "",
        "origin": Origin("s", url="https://www.example.org/x"), "content_hash": "", "duplicate_of": None,
    }  # fmt: skip
    return Document(**(values | changes))  # type: ignore[arg-type]


def test_the_site_is_the_host_or_the_name() -> None:
    assert facts.site_of(document()) == "example.org"
    assert facts.site_of(document(origin=Origin("s"))) == "a/b.html"
    assert facts.site_of(document(origin=Origin("s", url="http://[broken"))) == "a/b.html"


def test_today_begins_at_the_local_midnight() -> None:
    east = timezone(timedelta(hours=5))
    noon = datetime(2026, 3, 12, 12, tzinfo=east)
    began = datetime.fromisoformat(facts.day_began(noon))
    assert began.utcoffset() == timedelta(0)
    assert began <= noon
    assert noon - began < timedelta(days=1)
    assert facts.day_began(datetime.now(UTC)).endswith("+00:00")


def test_counts_are_said_in_words() -> None:
    assert facts.supply_words(left=1204, ready=5, is_training=True) == (
        "1,204 left · next five ready · a probe is being trained"
    )
    assert facts.supply_words(left=0, ready=0, is_training=False) == "0 left"
    assert (
        facts.supply_words(left=9, ready=1, is_training=False, with_others=3)
        == "9 left · next one ready · 3 with others"
    )
    assert facts.today_words(86, 150) == "Today 86 of 150"
    assert facts.today_words(86, 0) == "Today 86"
    assert [facts.seconds_words(s) for s in (0.9, 59.9, 65)] == ["0 s", "59 s", "1 min 05 s"]


def answer(seq: int, name: str, value: int) -> Event:
    return Event(seq, Action(str(seq), EventKind.GRADE, name, "dana", "2026", value), "", "")


def test_the_last_answers_hold_each_document_once_and_no_more_than_thirty() -> None:
    recent: tuple[Event, ...] = ()
    for seq in range(40):
        recent = with_answer(recent, answer(seq, f"d{seq % 35}", 1))
    names = [e.action.document for e in recent]
    assert len(names) == len(set(names)) == 30
    assert names[-1] == "d4"


def state(documents: int, prepared: int, recent: tuple[Event, ...] = ()) -> DeskState:
    return DeskState(shipped_rubric(), recent, frozenset(), documents, prepared)


@pytest.mark.parametrize(
    ("there", "left", "skipped", "preparing", "title", "way"),
    [
        (state(0, 0), 0, 0, False, "Nothing to grade yet", "import"),
        (state(5, 0), 0, 0, False, "Not prepared yet", "prepare"),
        (state(5, 0), 0, 0, True, "Preparing", "go_home"),
        (state(5, 5), 0, 0, False, "Nothing to grade", "import"),
        (state(5, 5, (answer(1, "a", 1),)), 0, 0, False, "Everything is graded", "go_model"),
        (state(5, 3, (answer(1, "a", 1),)), 0, 0, False, "Everything is graded", "prepare"),
        (state(5, 5, (answer(1, "a", 1),)), 2, 2, False, "Everything else is graded", "grade_skipped"),
    ],
)
def test_an_empty_desk_says_why_and_what_to_do(
    there: DeskState, left: int, skipped: int, preparing: bool, title: str, way: str
) -> None:
    why = nothing(there, left=left, skipped=skipped, is_preparing=preparing)
    assert (why.title, why.actions[0]) == (title, way)


def test_an_empty_desk_counts_what_waits_behind_a_twin() -> None:
    done = state(5, 5, (answer(1, "a", 1),))
    words = nothing(done, left=0, skipped=0, is_preparing=False, behind_twin=2).text
    assert "2 documents more say the same as some that you answered." in words
    assert "say the same" not in nothing(done, left=0, skipped=0, is_preparing=False).text
