"""Which grades a probe is made of, and what is remembered of how their documents came before people (laws 3 and 6)."""

from __future__ import annotations

from collections import defaultdict

import pytest

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.stages.gather import Material, gather
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.live_events import effective_events, read_texts
from labeler.stages.material import Basis
from labeler.stages.quality import answers_held_out
from labeler.stages.quality_weighted import weighted_figures
from labeler.stages.score import Scorer
from labeler.store import clusters, events, ledgers, probes
from labeler.store.project import Project

PAGE = "physics/ohms-law.html"
DRAWN = Circumstances(Strategy.UNCERTAINTY, 0.25, among=40)
BY_HAND = Circumstances(Strategy.CHOSEN)


def grade(project: Project, document: str, value: int, how: Circumstances, by: str = "zoe") -> None:
    answer(project, Answer(EventKind.GRADE, document, by, how, value=value))


def material(project: Project) -> tuple[Material, Material]:
    with project.read() as tx:
        return gather(tx, Basis.present(tx), events.last_seq(tx))


@pytest.mark.parametrize("by", ["zoe", "yan"])
def test_a_grade_by_hand_does_not_lose_how_the_queue_drew_its_document(sample: Project, by: str) -> None:
    grade(sample, PAGE, 1, DRAWN)
    grade(sample, PAGE, 4, BY_HAND, by)
    grade(sample, PAGE, 4, Circumstances(Strategy.RANDOM, 0.5, among=2), "wim")
    training, _ = material(sample)
    (row,) = (row for row in training.rows if row["document"] == PAGE)
    assert {name: row["drawn"][name] for name in ("strategy", "propensity", "among")} == {
        "strategy": "uncertainty",
        "propensity": 0.25,
        "among": 40,
    }
    newest = {g["annotator"]: g["value"] for g in row["grades"]}
    assert newest[by] == 4
    assert newest["zoe"] == (4 if by == "zoe" else 1)
    assert _weighted(sample)["documents"] == 1


def test_a_draw_whose_grade_was_taken_back_is_none(sample: Project) -> None:
    grade(sample, PAGE, 4, BY_HAND, "yan")
    grade(sample, PAGE, 1, DRAWN)
    undo(sample, "zoe")
    assert _weighted(sample)["documents"] == 0


def _weighted(project: Project) -> dict[str, object]:
    training, evaluation = material(project)
    with project.read() as tx:
        info = probes.info(tx)
        stored = probes.load(tx, info.id) if info else None
    assert stored is not None
    scorer = Scorer(stored)
    inside, outside = (answers_held_out(scorer.forest, m, scorer.certainty, 3) for m in (training, evaluation))
    return weighted_figures(training, inside, evaluation, outside, 3, pool=100)


def test_an_evaluation_document_that_cannot_be_read_any_more_keeps_its_twins_out_of_training(sample: Project) -> None:
    first, second = _twins(sample)
    grade(sample, first, 1, Circumstances(Strategy.EVALUATION, 0.5))
    grade(sample, second, 5, Circumstances(Strategy.RANDOM, 0.5))
    with sample.write() as tx:
        gone = {s.document: s.main_hash for s in ledgers.standings(tx)}[first]
        tx.exec_driver_sql("DELETE FROM vector WHERE main_hash = ?", (gone,))
    training, _ = material(sample)
    with sample.read() as tx:
        texts = read_texts(tx)
        learned = {event.giver.partition("\n")[2] for event in effective_events(tx, texts).events}
    trained = {g["document"] for row in training.rows for g in row["grades"]}
    assert second not in trained
    assert learned == trained


def _twins(project: Project) -> tuple[str, str]:
    """Two documents whose main texts are near-duplicates, but not the same."""
    with project.read() as tx:
        cluster_of = clusters.by_text(tx)
        found: dict[int, dict[str, str]] = defaultdict(dict)
        for s in ledgers.standings(tx):
            if s.main_hash in cluster_of:
                found[cluster_of[s.main_hash]][s.main_hash] = s.document
    first, second, *_ = next(list(texts.values()) for texts in found.values() if len(texts) > 1)
    return first, second
