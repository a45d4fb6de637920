"""What training says of a probe: which features it reads, how sure it is, and on what its figures rest."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from labeler.domain.documents import Kind
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.probes import FAMILIES
from labeler.domain.progress import drain
from labeler.learn.calibration import FEWEST
from labeler.learn.packing import pack
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


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE probe SET metrics = replace(metrics, '\"cut\":3', '\"cut\":4')",
        "UPDATE probe SET events = events - 1",
        "UPDATE probe SET certainty = replace(certainty, '\"slope\":', '\"slope\":1')",
    ],
)
def test_what_is_told_of_a_probe_is_sealed_with_it(
    labeler: Any, sample_file: Path, tmp_path: Path, change: str
) -> None:
    copy = shutil.copy(sample_file, tmp_path / "changed.labeler")
    assert labeler("verify", copy).out
    with closing(sqlite3.connect(copy)) as database:
        before = database.execute("SELECT metrics, events, certainty FROM probe").fetchall()
        database.execute(change)
        database.commit()
        assert database.execute("SELECT metrics, events, certainty FROM probe").fetchall() != before
    assert "was changed after it was trained" in labeler("verify", copy, code=1).out
    assert "was changed after it was trained" in labeler("scores", copy, code=1).err


def test_runs_of_an_earlier_versions_probe_are_audited_without_the_grades_behind(
    labeler: Any, sample_file: Path, tmp_path: Path
) -> None:
    copy = shutil.copy(sample_file, tmp_path / "old.labeler")
    forest = pack("forest", {}, {})
    with closing(sqlite3.connect(copy)) as database:
        database.execute(
            "UPDATE probe SET forest = ?, certainty = '{}', forest_hash = ?",
            (forest, hashlib.sha256(forest).hexdigest()),
        )
        database.commit()
    audited = labeler("audit", copy, "--document", "physics/ohms-law.html", "--run", "1", "--json").json
    assert audited["spans"]
    assert audited["score"] is not None
    assert audited["grades_behind"] == []
    assert labeler("verify", copy, "--json").json["ok"]
