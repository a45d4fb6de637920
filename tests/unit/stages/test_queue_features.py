"""The queue looks at features of prepared documents, follows the project's recipe, and leans to the rubric."""

from __future__ import annotations

import json

import numpy as np
import pytest

from labeler.cli.main import main
from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput
from labeler.domain.grades import Strategy
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import drain
from labeler.domain.rubric import Level, Rubric
from labeler.learn.queues import Recipe
from labeler.stages import queue
from labeler.stages.config import load_recipe, save_recipe
from labeler.stages.describing import features_key
from labeler.stages.embed import ENCODER_KEY
from labeler.stages.queue import QueueParams
from labeler.stages.rubric_direction import direction_of, keep_direction, load_direction
from labeler.store import documents, features, ledgers, meta, rubrics, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project
from labeler.text.statistics import STATISTICS

GROUPS = 4


def fill(project: Project, count: int) -> None:
    """Documents in a few groups; the last one is not embedded."""
    texts = [f"text {n}" for n in range(count)]
    rows = np.eye(GROUPS, 6, dtype=np.float32)[np.arange(count) % GROUPS]
    rows += 0.02 * np.random.default_rng(0).normal(size=rows.shape).astype(np.float32)
    none = np.zeros(0, np.uint32), np.zeros(0, np.uint16)
    with project.write() as tx:
        meta.put(tx, ENCODER_KEY, "e")
        source = documents.add_source(tx, "t", "2026")
        raws = [RawDocument(f"d{n}", t.encode(), Form.TEXT, Origin("t", str(n))) for n, t in enumerate(texts)]
        documents.add_documents(tx, source, raws)
        spans = (Span(0, 6, Fate.KEPT, tokens=1),)
        made = [
            Extraction(n, "t", "ok", "utf-8", "", t, spans, t, 1, 1, "en", 1.0, 1.0) for n, t in enumerate(texts, 1)
        ]
        ledgers.save_extractions(tx, made)
        ledgers.save_screenings(tx, [Screened(n, "t", None, "", {}) for n in range(1, count + 1)])
        plain = np.zeros(len(STATISTICS), np.float32)
        features.save(tx, [features.Described(t, features_key(), plain, *none) for t in texts[:-1]])
        vectors.save(tx, [vectors.Vector(t, "e", r, ((0, 6, 1),)) for t, r in zip(texts[:-1], rows, strict=False)])


def test_the_first_documents_are_of_different_groups(project: Project) -> None:
    fill(project, 61)
    served = drain(queue.run(project, QueueParams(n=GROUPS, strategy="cold-start"))).served
    assert {s.strategy for s in served} == {Strategy.COLD_START}
    assert len({(s.document_id - 1) % GROUPS for s in served}) >= GROUPS - 1
    assert all(s.among is not None and 0 < s.propensity <= 1 for s in served)


def test_a_document_that_is_not_embedded_is_served_too(project: Project) -> None:
    fill(project, 9)
    report = drain(queue.run(project, QueueParams(n=99)))
    assert sorted(s.document_id for s in report.served) == list(range(1, 10))
    assert report.left == 9


def test_the_recipe_decides_who_gets_the_slots(project: Project) -> None:
    fill(project, 60)
    with project.write() as tx:
        save_recipe(tx, Recipe.of({"random": 1.0}))
    served = drain(queue.run(project, QueueParams(n=20))).served
    assert {s.strategy for s in served} <= {Strategy.RANDOM, Strategy.EVALUATION}


def test_the_command_shows_and_sets_the_recipe(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipe", project.location, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {s.value: share for s, share in Recipe().shares.items()}
    assert main(["recipe", project.location, "evaluation=.2", "cold-start=.8", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"evaluation": 0.2, "cold-start": 0.8}
    with project.read() as tx:
        assert load_recipe(tx) == Recipe.of({"evaluation": 0.2, "cold_start": 0.8})
    for wrong in ("rare", "rare=much", "rare=.5", "best=1"):
        assert main(["recipe", project.location, wrong]) == 1
        assert capsys.readouterr().err.count("\n") == 1


def test_an_unknown_strategy_is_refused_before_anything_is_read(project: Project) -> None:
    with pytest.raises(BadInput, match="mixed"):
        drain(queue.run(project, QueueParams(strategy="best")))


class Reader:
    """An encoder that says whether a text is about lessons."""

    dimension = 2
    hash = "h"

    def __init__(self) -> None:
        self.read: list[str] = []

    def encode(self, texts: list[str]) -> np.ndarray:
        self.read += texts
        return np.array([[1.0, 0.0] if "lesson" in text else [0.0, 1.0] for text in texts], np.float32)


LEVELS = (
    Level(5, "Best", "a fine lesson", "A lesson. A good lesson."),
    Level(1, "Some", "little"),
    Level(0, "None", "ads"),
)


def test_the_rubric_s_direction_leads_from_the_lowest_level_to_those_worth_keeping(project: Project) -> None:
    reader = Reader()
    with project.write() as tx:
        rubrics.add(tx, Rubric("own", 9, "How good?", LEVELS))
    keep_direction(project, reader, "e", 3)  # type: ignore[arg-type]
    with project.read() as tx:
        found = load_direction(tx, "e", 3)
        assert load_direction(tx, "other", 3) is None
    assert found is not None
    assert found.tolist() == [1.0, -1.0]
    assert reader.read == ["A lesson.", "A good lesson.", "ads"]
    keep_direction(project, reader, "e", 3)  # type: ignore[arg-type]
    assert len(reader.read) == 3, "found once"
    assert direction_of(LEVELS[2:], reader, 3) is None  # type: ignore[arg-type]
