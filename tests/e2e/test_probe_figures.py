"""What training says of a probe: which features it reads, how sure it is, and on what its figures rest."""

from __future__ import annotations

from typing import Any

import pytest

from labeler.domain.documents import Kind
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.probes import FAMILIES
from labeler.domain.progress import drain
from labeler.learn.calibration import FEWEST
from labeler.learn.queues import Recipe
from labeler.stages import grade, score, train
from labeler.stages.config import save_recipe
from labeler.stages.grade import Answer
from labeler.stages.score import ScoreParams
from labeler.stages.train import TrainParams
from labeler.store import ledgers, probes
from labeler.store.project import Project


def test_families_of_features_can_be_left_out(labeler: Any, sample: Project) -> None:
    before = labeler("train", sample.location, "--json").json
    after = labeler("train", sample.location, "--feature", "words", "--feature", "statistics", "--json").json
    assert after["probe"] != before["probe"]
    with sample.read() as tx:
        stored = probes.load(tx, after["probe"])
    assert stored is not None
    scorer = score.Scorer(stored)
    assert scorer.forest.views.families == tuple(f for f in FAMILIES if f in {"words", "statistics"})
    assert scorer.forest.views.width < scorer.forest.views.dimension


def test_another_share_of_the_evaluation_stream_gives_other_advice(sample: Project) -> None:
    before = drain(train.run(sample, TrainParams()))
    with sample.write() as tx:
        save_recipe(tx, Recipe.of({"evaluation": 0.5, "random": 0.5}))
    after = drain(train.run(sample, TrainParams()))
    assert after.new
    assert after.metrics["advice"] != before.metrics["advice"]


@pytest.mark.parametrize("words", ["luck", ""])
def test_a_family_that_does_not_exist_is_refused(labeler: Any, sample: Project, words: str) -> None:
    outcome = labeler("train", sample.location, "--feature", words, code=1)
    assert "embedding, statistics, words, directions" in outcome.err


def test_kinds_without_enough_grades_have_no_calibration_of_their_own(sample: Project) -> None:
    report = drain(train.run(sample, TrainParams()))
    drain(score.run(sample, ScoreParams()))
    certainty = report.metrics["certainty"]
    with sample.read() as tx:
        stored = probes.load(tx, report.probe)
        kind_of = {s.document_id: s.kind for s in ledgers.standings(tx)}
        scores = list(probes.scores(tx, report.probe))
    assert stored is not None
    for kind in Kind:
        rows = sum(row["kind"] == kind for row in stored.training)
        assert certainty[kind.value]["interval"] == (rows >= FEWEST)
        found = [s for s in scores if kind_of[s.document_id] == kind]
        assert all((s.low is not None) == (rows >= FEWEST) for s in found)
        assert all(0 <= (s.low or 0) <= (s.high or 0) <= 5 for s in found)


def test_figures_rest_on_documents_that_did_not_train(sample: Project) -> None:
    for at, document in enumerate(("physics/ohms-law.html", "history/hanse.html")):
        how = Circumstances(Strategy.EVALUATION, propensity=0.5)
        grade.answer(sample, Answer(EventKind.GRADE, document, "ann", how, value=at))
    metrics = drain(train.run(sample, TrainParams())).metrics
    by_kind = sum(metrics["by_kind"][kind.value]["documents"] for kind in Kind)
    assert by_kind == metrics["evaluation"]["documents"] > 0
    assert sum(map(sum, metrics["confusion"]["table"])) <= metrics["out_of_bag"]["documents"]
    assert sum(b["documents"] for b in metrics["calibration_curve"]["bins"]) > 0
