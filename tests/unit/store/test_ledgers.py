"""Ledgers, screenings, vectors, rubrics and the overview."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Kind, RawDocument, Rejection
from labeler.domain.grades import Action, EventKind
from labeler.domain.ledger import Fate, Span, Stage, check_partition
from labeler.domain.rubric import Level, Rubric
from labeler.store import documents, events, ledgers, meta, overview, rubrics, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project
from labeler.store.vectors import Vector

Fill = Callable[..., list[int]]
Make = Callable[..., Extraction]


def test_an_extraction_comes_back_with_its_spans(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c = fill(anywhere)
    made = [
        extraction(a, "menü 😀 main", title="Ti\0tle", error=""),
        extraction(b, spans=(), text="", status="timeout", error="no end after 20 s", main_hash=""),
    ]
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, made)
    with anywhere.read() as tx:
        found = ledgers.extractions(tx, [a, b, c])
        assert list(ledgers.with_text(tx, [c, b, a])) == [(documents.by_ids(tx, [n])[n], found[n]) for n in (b, a)]
    assert found[b] == made[1]
    assert found[a].title == "Ti\ufffdtle"
    assert found[a].spans == made[0].spans
    assert (found[a].confidence, found[a].mapped) == (0.1 + 0.2, 0.995)
    check_partition(found[a].spans, len(found[a].text))


def test_offsets_hold_whatever_the_text(anywhere: Project, fill: Fill, extraction: Make) -> None:
    (a,) = fill(anywhere, "a")
    text = "\ud83d\ude00\0 \udfff main"
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a, text)])
    with anywhere.read() as tx:
        found = ledgers.extractions(tx, [a])[a]
    check_partition(found.spans, len(found.text))
    assert len(found.text) == len(text)


def test_extracting_again_replaces_spans_and_clears_the_screening(
    anywhere: Project, fill: Fill, extraction: Make
) -> None:
    a, b, c = fill(anywhere)
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a), extraction(b)])
        ledgers.save_screenings(
            tx, [Screened(a, "k", Stage.RULES, "too_short", {"words": 3}), Screened(b, "k", None, "", {})]
        )
    with anywhere.read() as tx:
        assert ledgers.without_extraction(tx, {c: "key", a: "key", b: "other"}) == [c, b]
    again = extraction(a, "other text", key="new")
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [again])
        ledgers.save_extractions(tx, [])
    with anywhere.read() as tx:
        assert ledgers.extractions(tx, [a])[a] == again
        assert ledgers.screenings(tx) == {b: Screened(b, "k", None, "", {})}
        assert ledgers.screenings(tx, [a, c]) == {}
        assert [s.document_id for s in ledgers.standings(tx)] == [a, b]


fates = st.sampled_from(
    [(Fate.KEPT, None, ""), (Fate.DROPPED, Stage.EXTRACT, "navigation"), (Fate.DROPPED, Stage.EXTRACT, "Ads")]
)
screens = st.sampled_from([None, (None, ""), (Stage.RULES, "too_short"), (Stage.LANGUAGE, "other_language")])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    given_spans=st.lists(
        st.tuples(st.lists(st.tuples(fates, st.integers(0, 9)), max_size=6), screens), min_size=3, max_size=3
    )
)
def test_tokens_by_fate_add_up(project: Project, fill: Fill, extraction: Make, given_spans: list) -> None:
    with project.read() as tx:
        there = documents.all_ids(tx)
    numbers = there or fill(project)
    made, screened, expected = [], [], {}
    for number, (parts, screen) in zip(numbers, given_spans, strict=True):
        spans = tuple(Span(at, at + 1, *fate, tokens) for at, (fate, tokens) in enumerate(parts))
        count = sum(span.tokens for span in spans)
        made.append(extraction(number, "x" * len(spans), spans=spans, tokens=count) if spans else None)
        if screen is not None:
            screened.append(Screened(number, "k", *screen, {}))
        for span in spans:
            why = span.reason or (screen[1] if screen and screen[0] else "kept")
            expected[why] = expected.get(why, 0) + span.tokens
    expected = {why: tokens for why, tokens in expected.items() if tokens}
    with project.write() as tx:
        ledgers.save_extractions(tx, [extraction(n, "", spans=()) for n in numbers])
        ledgers.save_extractions(tx, [row for row in made if row])
        ledgers.save_screenings(tx, screened)
    with project.read() as tx:
        assert ledgers.tokens_by_fate(tx) == expected
        assert list(ledgers.tokens_by_fate(tx)) == sorted(expected)


def test_reasons_come_in_the_same_order_everywhere(anywhere: Project, fill: Fill, extraction: Make) -> None:
    (a,) = fill(anywhere, "a")
    reasons = ["b", "B", "a_b", "aa", "á"]
    spans = tuple(Span(n, n + 1, Fate.DROPPED, Stage.EXTRACT, why, 1) for n, why in enumerate(reasons))
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a, "xxxxx", spans=spans)])
    with anywhere.read() as tx:
        assert list(ledgers.tokens_by_fate(tx)) == ["B", "a_b", "aa", "b", "á"]


def test_vectors_come_back_bit_for_bit(anywhere: Project) -> None:
    values = np.array([0.1, -0.0, 1e-38, 3.4e38], dtype=np.float32)
    rows = [Vector("h1", "mini", values, ((0, 100, 20), (300, 400, 20))), Vector("h2", "mini", values[::-1], ())]
    with anywhere.write() as tx:
        vectors.save(tx, [*rows, Vector("h1", "other", values / 2, ())])
        vectors.save(tx, [])
    with anywhere.read() as tx:
        loaded = vectors.load(tx, "mini", ["h2", "h1", "h2"])
        assert loaded.tobytes() == np.stack([values[::-1], values, values[::-1]]).tobytes()
        assert vectors.known(tx, "mini") == {"h1", "h2"}
        assert vectors.load(tx, "mini", []).size == 0
        assert vectors.some(tx, "mini", ["h1", "h9"])["h1"].passages == ((0, 100, 20), (300, 400, 20))
        with pytest.raises(KeyError):
            vectors.load(tx, "other", ["h2"])


def test_a_vector_that_another_process_saved_first_is_no_fault(anywhere: Project) -> None:
    row = Vector("h", "mini", np.ones(3, dtype=np.float32), ())
    for _ in range(2):
        with anywhere.write() as tx:
            vectors.save(tx, [row, row])
    with anywhere.read() as tx:
        assert vectors.known(tx, "mini") == {"h"}


def test_the_newest_rubric_is_in_force(anywhere: Project) -> None:
    first = Rubric("educational-value", 1, "How much?", (Level(0, "None", "Nothing", "ads"), Level(5, "All", "é")))
    second = Rubric("educational-value", 2, "How much now?", first.levels)
    with anywhere.write() as tx:
        assert rubrics.newest(tx) is None
        for made in (second, first, first):
            rubrics.add(tx, made)
    with anywhere.read() as tx:
        assert rubrics.newest(tx) == second


def test_facts_are_set_and_replaced(anywhere: Project) -> None:
    for value in ("one", "", "two"):
        with anywhere.write() as tx:
            meta.put(tx, "key", value)
        with anywhere.read() as tx:
            assert meta.get(tx, "key") == value


def test_the_overview_counts(
    anywhere: Project, page: Callable[..., RawDocument], extraction: Make, grade: Callable[..., Action]
) -> None:
    with anywhere.read() as tx:
        empty = overview.overview(tx)
    assert set(vars_of(empty).values()) == {0}
    with anywhere.write() as tx:
        source = documents.add_source(tx, "s", "2026")
        batch = [page("a", b"1"), page("b", b"2"), page("c", b"3", kind=Kind.LESSON)]
        added = documents.add_documents(tx, source, batch)
        documents.add_rejections(tx, source, [Rejection("s", "1", "broken", 7)])
        documents.close_source(tx, source, records=4, added=added, unread_bytes=7, finished=True)
        a, b, _ = documents.all_ids(tx)
        ledgers.save_extractions(tx, [extraction(a), extraction(b, main_hash="other")])
        ledgers.save_screenings(tx, [Screened(a, "k", None, "", {})])
        vectors.save(tx, [Vector("hash", name, np.ones(2, np.float32), ()) for name in ("mini", "maxi")])
        events.append(tx, [grade("1"), grade("2", annotator="bob"), grade("3", kind=EventKind.SKIP)])
    with anywhere.read() as tx:
        found = vars_of(overview.overview(tx))
    assert found == vars_of(empty) | {
        "pages": 2, "lessons": 1, "extracted": 2, "screened": 1, "with_text": 2, "embedded": 1, "tokens": 20, "events": 3,
        "annotators": 2, "graded_documents": 1, "sources": 1, "rejected": 1, "unread_bytes": 7,
    }  # fmt: skip


def vars_of(counts: overview.Overview) -> dict[str, int]:
    return {name: getattr(counts, name) for name in counts.__slots__}
