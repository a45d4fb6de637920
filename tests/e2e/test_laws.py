"""Laws of the design that hold across stages, each with a test that fails when it is broken."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.progress import drain
from labeler.stages import queue, score, train
from labeler.stages.audit import Auditor
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.queue import QueueParams
from labeler.store import events, ledgers, probes, vectors
from labeler.store.project import Project, open_project


def _grade(project: Project, document: str, value: int, strategy: Strategy) -> None:
    given = Answer(EventKind.GRADE, document, "annotator-z", Circumstances(strategy, 0.5), value=value)
    answer(project, given)


def test_law_2_an_undo_is_an_event_and_takes_exactly_the_last_answer_back(sample: Project) -> None:
    with sample.read() as tx:
        before = {(g.document, g.annotator): g.value for g in events.current_grades(tx)}
        count = events.last_seq(tx)
    _grade(sample, "physics/ohms-law.html", 1, Strategy.RANDOM)
    undo(sample, "annotator-z")
    with sample.read() as tx:
        assert {(g.document, g.annotator): g.value for g in events.current_grades(tx)} == before
        assert events.last_seq(tx) == count + 2


def test_law_4_a_probe_is_rebuilt_from_the_grades_up_to_its_event(sample: Project) -> None:
    with sample.read() as tx:
        first = probes.info(tx)
        assert first is not None
        stored = probes.load(tx, first.id)
        before = {s.document: s.expected for s in probes.scores(tx, first.id)}
    assert stored is not None
    for document in ("physics/ohms-law.html", "history/hanse.html", "algebra/pq-formel.html"):
        _grade(sample, document, 0, Strategy.RANDOM)
    with sample.write() as tx:  # forget the probe; its grades are still there
        tx.exec_driver_sql("DELETE FROM run")
        tx.exec_driver_sql("DELETE FROM probe")
    again = drain(train.run(sample, train.TrainParams(up_to=first.events)))
    drain(score.run(sample, score.ScoreParams(again.probe)))
    with sample.read() as tx:
        rebuilt = probes.load(tx, again.probe)
        assert {s.document: s.expected for s in probes.scores(tx, again.probe)} == before
    assert rebuilt is not None
    assert (rebuilt.forest_hash, rebuilt.info.key) == (stored.forest_hash, stored.info.key)


def test_law_5_the_weights_of_the_grades_add_up_to_every_score(sample: Project) -> None:
    auditor = Auditor(sample)
    with sample.read() as tx:
        ids = [s.document_id for s in ledgers.standings(tx)]
    scored = [a for a in auditor.documents(ids) if a.score is not None]
    assert len(scored) > 90
    for audited in scored:
        weights = np.array([g.weight for g in audited.grades_behind])
        values = np.array([g.value for g in audited.grades_behind])
        assert weights.sum() == pytest.approx(1.0, abs=1e-9)
        assert weights @ values == pytest.approx(audited.score, abs=1e-9)


def test_law_6_evaluation_documents_never_train(sample: Project) -> None:
    served = drain(queue.run(sample, QueueParams(n=8, strategy="evaluation", annotator="annotator-z"))).served
    assert {s.strategy for s in served} == {Strategy.EVALUATION}
    for s in served:
        _grade(sample, s.document, 3, s.strategy)
        _grade(sample, s.document, 4, Strategy.RANDOM)  # a second look by another way changes nothing
    report = drain(train.run(sample, train.TrainParams()))
    with sample.read() as tx:
        made = probes.load(tx, report.probe)
        hashes = {s.document: s.main_hash for s in ledgers.standings(tx)}
    assert made is not None
    assert {row["main_hash"] for row in made.training}.isdisjoint(hashes[s.document] for s in served)


def test_law_6_once_served_for_evaluation_a_document_stays_out_of_training(sample: Project) -> None:
    _grade(sample, "physics/ohms-law.html", 4, Strategy.EVALUATION)
    report = drain(train.run(sample, train.TrainParams()))
    with sample.read() as tx:
        made = probes.load(tx, report.probe)
    assert made is not None
    assert all(row["document"] != "physics/ohms-law.html" for row in made.training)
    assert report.metrics["evaluation"]["documents"] == 1


def test_law_11_a_changed_setting_never_returns_the_old_answer(sample: Project) -> None:
    from labeler.stages.config import change_settings

    with sample.write() as tx:
        change_settings(tx, seed=2)
    report = drain(train.run(sample, train.TrainParams()))
    assert report.new


def test_law_12_what_the_encoder_did_not_read_is_marked(labeler: Any, sample: Project, tmp_path: Path) -> None:
    words = " ".join(f"word{i} is followed by word{i + 1}." for i in range(900))
    source = tmp_path / "long.jsonl"
    source.write_text(json.dumps({"id": "long", "text": words}), encoding="utf-8")
    labeler("ingest", sample.location, source)
    labeler("prepare", sample.location)
    labeler("decide", sample.location, "--cut", 1)
    line = labeler("audit", sample.location, "--document", "long", "--json").json
    assert len(line["passages"]) == 4
    assert line["passages"][0][0] == 0
    read = sum(end - start for start, end in line["passages"])
    assert 0 < read < len(words) / 2


TAMPERING: dict[str, tuple[str, str]] = {
    "a grade is edited": ("UPDATE event SET value = 5 - value WHERE seq = 17", "event 17 was changed"),
    "the last event is cut off": ("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", "the chain ends"),
    "one in the middle is cut out": ("DELETE FROM event WHERE seq = 40", "stands where 40 should be"),
    "a page is edited": ("UPDATE blob SET packed = (SELECT packed FROM blob ORDER BY hash DESC LIMIT 1)", "original"),
    "a span is edited": (
        "UPDATE span SET tokens = tokens + 1 WHERE document_id = 3 AND start = 0",
        "do not add up",
    ),
    "a span is cut out": ("DELETE FROM span WHERE document_id = 3 AND start = 0", "does not partition"),
    "the forest is exchanged": ("UPDATE probe SET forest = x'00'", "forest of probe 1"),
    "a line that a run left out gets another reason": ("UPDATE run_trim SET reason = 'other'", "what run 1 decided"),
    "an opinion in a run is gone": ("UPDATE decision SET opinions = '[]' WHERE document_id = 3", "what run 1 decided"),
    "the seal of a run is gone": ("DELETE FROM meta WHERE key = 'run_seal/1'", "what run 1 decided"),
    "a decision is turned": (
        "UPDATE decision SET stage = NULL, fate = 'kept' WHERE reason = 'exact_duplicate'",
        "decisions of run 1",
    ),
}


@pytest.mark.parametrize("what", TAMPERING)
def test_verify_finds_what_was_tampered_with(what: str, labeler: Any, sample_file: Path, tmp_path: Path) -> None:
    statement, said = TAMPERING[what]
    copy = tmp_path / "tampered.labeler"
    copy.write_bytes(sample_file.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (trigger,) in triggers:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(statement)
        connection.commit()
    report = labeler("verify", copy, "--json", code=1).json
    assert report["ok"] is False
    assert any(said in problem for problem in report["problems"])


def test_law_9_a_forest_that_was_changed_is_not_used(sample: Project) -> None:
    from labeler.domain.errors import Tampered

    with sample.write() as tx:
        tx.exec_driver_sql("UPDATE probe SET forest = x'00ff'")
    with pytest.raises(Tampered, match="was changed after it was trained"):
        Auditor(sample)


def test_vectors_are_cached_by_content(sample: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from labeler.stages import embed, prepare

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("the encoder was asked for texts that it knows")

    monkeypatch.setattr(embed, "load_encoder", fail)
    monkeypatch.setattr(embed, "KillablePool", fail)
    report = drain(prepare.run(sample, prepare.PrepareParams()))
    assert report.new == 0
    with open_project(sample.location) as again, again.read() as tx:
        assert len(vectors.known(tx, embed.current_encoder(sample))) > 90
