"""The live probe on the sample project: it follows what is recorded, and can be built again from it (laws 4 and 6)."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.progress import drain
from labeler.stages import ingest, live, prepare, probe_versions
from labeler.stages.config import change_settings
from labeler.stages.describing import features_key
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.live import LiveProbe, LiveScores
from labeler.stages.material import Basis
from labeler.stages.path import train_and_score
from labeler.stages.probe_versions import UseParams
from labeler.store import events, features, ledgers, vectors
from labeler.store.features import Described
from labeler.store.project import Project
from labeler.store.vectors import Vector

PAGES = ("physics/ohms-law.html", "history/hanse.html", "algebra/pq-formel.html")


def grade(project: Project, document: str, value: int, strategy: Strategy = Strategy.RANDOM) -> None:
    answer(project, Answer(EventKind.GRADE, document, "ann", Circumstances(strategy, 0.5), value=value))


def learned(project: Project) -> LiveProbe:
    probe = LiveProbe(project)
    drain(probe.start())
    return probe


def scores(probe: LiveProbe) -> LiveScores:
    drain(probe.follow())
    assert probe.scores is not None
    assert probe.scores.settled
    return probe.scores


def test_it_follows_every_grade_and_comes_to_what_a_new_one_finds(sample: Project) -> None:
    probe = learned(sample)
    before = scores(probe)
    for value, page in zip((0, 0, 5), PAGES, strict=True):
        grade(sample, page, value)
        now = scores(probe)
        assert not np.array_equal(now.scores, before.scores, equal_nan=True)
        before = now
    again = scores(learned(sample))
    np.testing.assert_array_equal(again.ids, before.ids)
    np.testing.assert_array_equal(again.scores, before.scores)
    with sample.read() as tx:
        assert before.learned == events.last_seq(tx)


def test_what_was_taken_back_was_never_learned(sample: Project) -> None:
    probe = learned(sample)
    before = scores(probe)
    for page in PAGES:
        grade(sample, page, 5)
        drain(probe.follow())
    for _ in PAGES:
        undo(sample, "ann")
    np.testing.assert_array_equal(scores(probe).scores, before.scores)


def test_what_evaluates_is_unlearned_with_its_near_duplicates(sample: Project) -> None:
    grade(sample, PAGES[0], 5)
    probe = learned(sample)
    before = scores(probe)
    grade(sample, PAGES[0], 0, Strategy.EVALUATION)
    after = scores(probe)
    assert not np.array_equal(before.scores, after.scores)
    state = probe.describe()
    assert state is not None
    assert state.events < _standing(sample)


def _standing(project: Project) -> int:
    with project.read() as tx:
        return len(events.standing(tx, (EventKind.GRADE,)))


def test_a_project_without_prepared_documents_has_nothing_to_learn(project: Project) -> None:
    probe = learned(project)
    assert probe.scores is None
    assert probe.describe() is None


def test_every_document_with_main_text_has_a_score(sample: Project) -> None:
    found = scores(learned(sample))
    with sample.read() as tx:
        wanted = {s.document_id for s in ledgers.standings(tx) if s.main_hash}
    assert set(found.ids.tolist()) == wanted
    assert np.isfinite(found.scores).all()
    assert ((found.scores[:, 0] >= 0) & (found.scores[:, 0] <= 5)).all()


def test_it_is_silent_while_an_earlier_probe_is_in_force(sample: Project) -> None:
    grade(sample, PAGES[0], 0)
    drain(train_and_score(sample))
    probe = learned(sample)
    before = scores(probe)
    drain(probe_versions.use(sample, UseParams(1, "ann")))
    drain(probe.follow())
    assert probe.scores is None
    assert learned(sample).scores is None
    drain(probe_versions.use(sample, UseParams(2, "ann")))
    np.testing.assert_array_equal(scores(probe).scores, before.scores)


def test_it_says_nothing_new_while_nothing_is_recorded(sample: Project) -> None:
    probe = learned(sample)
    before = scores(probe)
    assert scores(probe) is before
    answer(sample, Answer(EventKind.SKIP, PAGES[0], "ann", Circumstances(Strategy.RANDOM, 0.5)))
    assert scores(probe).learned > before.learned


def test_it_is_outdated_once_more_texts_can_be_read(sample: Project) -> None:
    probe = learned(sample)
    assert not probe.is_outdated
    with sample.write() as tx:
        vectors.save(tx, [Vector("another", Basis.present(tx).encoder, np.ones(4, np.float32), ())])
    assert probe.is_outdated
    probe = learned(sample)
    with sample.write() as tx:
        row = Described(
            "another", features_key(), np.ones(2, np.float32), np.zeros(0, np.uint32), np.zeros(0, np.uint16)
        )
        features.save(tx, [row])
    assert probe.is_outdated


def test_documents_that_were_added_are_taken_in_as_if_it_had_started_with_them(
    sample: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = learned(sample)
    before, more = scores(probe), tmp_path / "more.jsonl"
    rows = [
        {"id": f"new-{n}", "text": f"A page about the number {n}, and what one does with it. " * (n + 2)}
        for n in range(4)
    ]
    more.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    drain(ingest.run(sample, ingest.IngestParams((str(more),))))
    drain(prepare.run(sample, prepare.PrepareParams()))
    grade(sample, "new-0", 5)
    read: list[int] = []
    load = live.load_features
    monkeypatch.setattr(live, "load_features", lambda tx, basis, of: (read.append(len(of)), load(tx, basis, of))[1])
    assert probe.is_outdated
    found = probe.additions()
    assert found is not None
    drain(probe.take_in(found))
    assert sum(read) == 4
    assert not probe.is_outdated
    now = scores(probe)
    assert len(now.ids) == len(before.ids) + 4
    again = scores(learned(sample))
    np.testing.assert_array_equal(again.ids, now.ids)
    np.testing.assert_array_equal(again.scores, now.scores)


def test_what_changed_otherwise_is_read_anew(sample: Project) -> None:
    probe = learned(sample)
    with sample.write() as tx:
        change_settings(tx, seed=9)
    assert probe.additions() is None
    with sample.write() as tx:
        change_settings(tx, seed=1)
    assert probe.additions() is not None
    with sample.write() as tx:
        tx.exec_driver_sql("DELETE FROM vector WHERE main_hash = (SELECT min(main_hash) FROM vector)")
    assert probe.additions() is None
