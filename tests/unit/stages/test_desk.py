"""The desk's data: what is served, opened again, taken back; and a queue that reads a project once."""

from __future__ import annotations

import hashlib

import pytest

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import NotReady
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.probes import ProbeInfo
from labeler.domain.progress import drain
from labeler.stages import desk, queue
from labeler.stages import shelf as shelf_module
from labeler.stages.grade import Answer, answer
from labeler.stages.new import shipped_rubric
from labeler.stages.queue import QueueParams
from labeler.stages.shelf import Shelf
from labeler.store import documents, ledgers, probes, rubrics, serving
from labeler.store.ledgers import Extraction, Screened
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Project

NOBODY: frozenset[int] = frozenset()


def fill(project: Project, count: int, *, first: int = 1, dropped: int = 0, empty: int = 0) -> None:
    """``count`` documents that can be served, then some that screening dropped, then some without main text."""
    total = count + dropped + empty
    with project.write() as tx:
        rubrics.add(tx, shipped_rubric())
        source = documents.add_source(tx, "t", "2026")
        raws = [
            RawDocument(f"d{n}", f"<p>text {n}</p>".encode(), Form.HTML, Origin("t", str(n)))
            for n in range(first, first + total)
        ]
        documents.add_documents(tx, source, raws)
        rows = [extraction(n, empty=n >= first + count + dropped) for n in range(first, first + total)]
        ledgers.save_extractions(tx, rows)
        screened = [
            Screened(n, "t", Stage.DUPLICATES if first + count <= n < first + count + dropped else None, "", {})
            for n in range(first, first + total)
        ]
        ledgers.save_screenings(tx, screened)


def extraction(number: int, *, empty: bool = False) -> Extraction:
    text = f"text {number}"
    main_hash = "" if empty else hashlib.sha256(text.encode()).hexdigest()
    spans = (Span(0, len(text), Fate.KEPT, tokens=2, evidence={"path": "body/p"}),)
    return Extraction(number, "t", "ok", "utf-8", "", text, spans, main_hash, 2, 2, "en", 1.0, 1.0)


def score(project: Project, values: dict[int, float]) -> int:
    with project.write() as tx:
        key = f"p{len(probes.infos(tx))}"
        info = ProbeInfo(0, key, "2026", 0, 1, 1, "e", {}, {})
        number = probes.save(tx, StoredProbe(info, (), b"", ""))
        probes.save_scores(tx, number, [ScoreRow(n, "h", v, v / 5, 0.1) for n, v in values.items()])
    return number


def give(project: Project, sheet: desk.Sheet, kind: EventKind, *, value: int | None = None, text: str = "") -> None:
    how = desk.circumstances(sheet, seconds=1.23456, rubric="educational-value/1")
    desk.record(project, sheet, Answer(kind, sheet.document.external_id, "dana", how, value, text))


def test_only_prepared_documents_with_main_text_are_served(project: Project) -> None:
    fill(project, 3, dropped=2, empty=2)
    supply = desk.next_sheets(project, "dana", 10, NOBODY)
    assert {s.document.external_id for s in supply.sheets} == {"d1", "d2", "d3"}
    assert (supply.left, supply.skipped) == (3, 0)


def test_what_is_on_the_desk_is_not_served_but_counts_as_left(project: Project) -> None:
    fill(project, 3)
    supply = desk.next_sheets(project, "dana", 10, frozenset({2}))
    assert {s.document.id for s in supply.sheets} == {1, 3}
    assert supply.left == 3


def test_skipped_documents_are_served_only_when_wanted_oldest_skip_first(project: Project) -> None:
    fill(project, 3)
    sheets = desk.next_sheets(project, "dana", 3, NOBODY).sheets
    for sheet in sheets:
        give(project, sheet, EventKind.SKIP)
    without = desk.next_sheets(project, "dana", 5, NOBODY)
    assert (without.sheets, without.left, without.skipped) == ((), 3, 3)
    again = desk.next_sheets(project, "dana", 5, NOBODY, skipped=True)
    assert [s.document.id for s in again.sheets] == [s.document.id for s in sheets]


def test_a_skipped_document_comes_back_with_the_circumstances_it_was_first_served_with(project: Project) -> None:
    fill(project, 40)
    score(project, dict.fromkeys(range(1, 41), 2.0))
    served = drain(queue.run(project, QueueParams(n=2, strategy="evaluation", annotator="dana"))).served
    (sheet, *_) = desk._sheets(project, served)
    give(project, sheet, EventKind.SKIP)
    score(project, dict.fromkeys(range(1, 41), 4.0))
    for _ in range(2):  # skipped again, it still is as it was first
        others = frozenset(range(1, 41)) - {sheet.document.id}
        (back,) = desk.next_sheets(project, "dana", 1, others, skipped=True).sheets
        assert back.served == sheet.served
        assert (back.served.strategy, back.served.score, back.served.probe) == (Strategy.EVALUATION, 2.0, 1)
        assert back.served.among is not None
        give(project, back, EventKind.SKIP)


def test_a_skipped_document_of_which_nobody_knows_how_it_came_is_chosen(project: Project) -> None:
    fill(project, 1)
    unknown = Circumstances(Strategy.CHOSEN, rubric="r/1")
    answer(project, Answer(EventKind.SKIP, "d1", "dana", unknown))
    (back,) = desk.next_sheets(project, "dana", 1, NOBODY, skipped=True).sheets
    assert (back.served.strategy, back.served.among) == (Strategy.CHOSEN, None)


def test_an_answered_document_opens_with_its_answer_comment_and_circumstances(project: Project) -> None:
    fill(project, 2)
    (sheet,) = desk.next_sheets(project, "dana", 1, NOBODY).sheets
    name = sheet.document.external_id
    give(project, sheet, EventKind.GRADE, value=3)
    give(project, sheet, EventKind.COMMENT, text="well")
    again = desk.open_again(project, name, "dana")
    assert again is not None
    assert again.own is not None
    assert (again.own.action.value, again.comment) == (3, "well")
    how = desk.circumstances(again, seconds=2.0, rubric="educational-value/1")
    assert (how.strategy, how.propensity) == (sheet.served.strategy, sheet.served.propensity)
    assert (how.seconds, how.score_visible, how.others_visible) == (2.0, False, False)
    assert desk.open_again(project, "nothing", "dana") is None
    others = desk.open_again(project, name, "robin")
    assert others is not None
    assert (others.own, others.comment) == (None, ""), "other people's answers stay hidden"


def test_a_document_that_came_by_hand_has_no_propensity(project: Project) -> None:
    fill(project, 1)
    again = desk.open_again(project, "d1", "dana", Circumstances(Strategy.IMPORT))
    assert again is not None
    how = desk.circumstances(again, seconds=1.0, rubric="educational-value/1")
    assert (how.strategy, how.propensity) == (Strategy.CHOSEN, None)


def test_taking_back_shows_what_stands_then(project: Project) -> None:
    fill(project, 2)
    (sheet,) = desk.next_sheets(project, "dana", 1, NOBODY).sheets
    give(project, sheet, EventKind.GRADE, value=3)
    give(project, sheet, EventKind.GRADE, value=5)
    taken = desk.take_back(project, "dana")
    assert taken.event.action.value == 5
    assert taken.sheet is not None
    assert taken.sheet.own is not None
    assert taken.sheet.own.action.value == 3
    again = desk.take_back(project, "dana")
    assert again.sheet is not None
    assert again.sheet.own is None
    assert again.sheet.came == sheet_circumstances(sheet)
    with pytest.raises(NotReady):
        desk.take_back(project, "dana")


def sheet_circumstances(sheet: desk.Sheet) -> Circumstances:
    return desk.circumstances(sheet, seconds=1.23456, rubric="educational-value/1")


def test_the_state_counts_today_and_holds_one_answer_for_each_document(project: Project) -> None:
    fill(project, 3)
    one, two = desk.next_sheets(project, "dana", 2, NOBODY).sheets
    give(project, one, EventKind.GRADE, value=3)
    give(project, two, EventKind.SKIP)
    give(project, one, EventKind.GRADE, value=4)
    state = desk.state(project, "dana", today="2000")
    assert [(e.action.document, e.action.value) for e in state.recent] == [
        (two.document.external_id, None), (one.document.external_id, 4),
    ]  # fmt: skip
    assert state.today == {one.document.external_id}
    assert (state.documents, state.prepared) == (3, 3)
    assert desk.state(project, "dana", today="9999").today == frozenset()


def test_an_answer_for_another_document_is_refused(project: Project) -> None:
    fill(project, 2)
    one, two = desk.next_sheets(project, "dana", 2, NOBODY).sheets
    wrong = Answer(EventKind.GRADE, two.document.external_id, "dana", sheet_circumstances(one), 3)
    with pytest.raises(ValueError, match="another document"):
        desk.record(project, one, wrong)


def test_a_shelf_draws_the_same_as_no_shelf(project: Project) -> None:
    fill(project, 30)
    score(project, {n: n / 6 for n in range(1, 31)})
    shelf = Shelf()
    for exclude in (NOBODY, frozenset({1, 2}), frozenset({7})):
        params = QueueParams(n=6, annotator="dana", exclude=exclude)
        assert drain(queue.run(project, params, shelf)) == drain(queue.run(project, params))


def test_a_shelf_is_read_once_until_it_is_behind_and_catches_up_when_renewed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(project, 4)
    reads = []
    whole = serving.read_catalog
    monkeypatch.setattr(serving, "read_catalog", lambda *a: reads.append(1) or whole(*a))
    shelf = Shelf()
    for _ in range(3):
        desk.next_sheets(project, "dana", 2, NOBODY, shelf=shelf)
    assert len(reads) == 1
    assert not shelf.is_behind
    fill(project, 2, first=5)
    number = score(project, {1: 3.0, 6: 4.0})
    assert desk.next_sheets(project, "dana", 10, NOBODY, shelf=shelf).left == 4
    assert shelf.is_behind
    monkeypatch.setattr(shelf_module, "STEP", 2)
    assert drain(shelf.renew(project)) is None
    supply = desk.next_sheets(project, "dana", 10, NOBODY, shelf=shelf)
    assert (supply.left, shelf.is_behind, len(reads)) == (6, False, 1)
    assert {s.served.probe for s in supply.sheets} == {number}
    scores = {s.document.id: s.served.score for s in supply.sheets}
    assert (scores[1], scores[6], scores[2]) == (3.0, 4.0, None)


def test_grading_does_not_make_a_shelf_stale(project: Project) -> None:
    fill(project, 3)
    shelf = Shelf()
    (sheet,) = desk.next_sheets(project, "dana", 1, NOBODY, shelf=shelf).sheets
    give(project, sheet, EventKind.GRADE, value=3)
    supply = desk.next_sheets(project, "dana", 5, NOBODY, shelf=shelf)
    assert (supply.left, shelf.is_behind) == (2, False)
    assert sheet.document.id not in {s.document.id for s in supply.sheets}
