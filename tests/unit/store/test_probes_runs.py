"""Probes, scores, decision runs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
import sqlalchemy as sa

from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Cut, Decision, ProbeInfo, RunInfo, Score
from labeler.store import ledgers, probes, runs
from labeler.store.ledgers import Extraction
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Project

Fill = Callable[..., list[int]]
Make = Callable[..., Extraction]


def stored(key: str = "k") -> StoredProbe:
    info = ProbeInfo(
        0,
        key,
        "2026",
        7,
        5,
        2**40,
        "mini",
        {"trees": 200, "keep_at": 3},
        {"numpy": "2"},
        {"oob": float("nan"), "rho": 0.5},
    )
    forest = bytes(range(256)) * 10
    training = ({"document": 1, "main_hash": "h", "grades": [{"annotator": "é", "value": 3}]},)
    return StoredProbe(info, training, forest, hashlib.sha256(forest).hexdigest())


def test_a_probe_comes_back_whole(anywhere: Project) -> None:
    with anywhere.write() as tx:
        assert (probes.info(tx), probes.load(tx, 1), probes.infos(tx)) == (None, None, [])
        assert [probes.save(tx, stored(key)) for key in ("k", "l")] == [1, 2]
    with anywhere.read() as tx:
        second = probes.load(tx, 2)
        assert second is not None
        assert (second.training, second.forest, second.forest_hash) == (
            stored().training, stored().forest, stored().forest_hash,
        )  # fmt: skip
        assert probes.info(tx) == probes.info(tx, 2) == probes.by_key(tx, "l") == second.info
        assert [made.id for made in probes.infos(tx)] == [1, 2]
        first = probes.info(tx, 1)
        assert first is not None
        assert (first.seed, first.metrics) == (2**40, {"oob": None, "rho": 0.5})
        assert probes.by_key(tx, "nothing") is None
    with pytest.raises(sa.exc.IntegrityError), anywhere.write() as tx:
        probes.save(tx, stored("k"))


def test_scores_of_texts_that_changed_since_are_left_out(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c = fill(anywhere)
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a), extraction(b, main_hash="new"), extraction(c)])
        probe = probes.save(tx, stored())
        probes.save_scores(tx, probe, [ScoreRow(n, "hash", 1 / 3, 0.1 + 0.2, 0.5) for n in (c, a, b)])
        probes.save_scores(tx, probe, [ScoreRow(c, "hash", 4.0, 1.0, 0.25)])
        probes.save_scores(tx, probe, [])
    with anywhere.read() as tx:
        assert list(probes.scores(tx, probe)) == [
            Score(a, "a", 1 / 3, 0.1 + 0.2, probe),
            Score(c, "c", 4.0, 1.0, probe),
        ]
        assert probes.spreads(tx, probe)[c] == (4.0, 1.0, 0.25)
        assert probes.unscored(tx, probe, [(a, "hash"), (b, "new"), (c, "hash"), (99, "x")]) == [b, 99]
        assert list(probes.scores(tx, 9)) == []


def test_a_run_comes_back_and_adds_up(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, c = fill(anywhere)
    made = RunInfo(0, "r", "2026", 1, Cut(budget=2**40), 1, 2, 4, {"kept": 4, "below_cut": 4})
    decisions = [
        Decision(c, "c", Fate.DROPPED, Stage.RULES, "too_short", None, None, 10, 0, {"words": 2}),
        Decision(a, "a", Fate.KEPT, None, "", 1 / 3, 0.9, 10, 4),
        Decision(b, "b", Fate.DROPPED, Stage.SCORE, "below_cut", 0.1, 0.2, 10, 0),
    ]
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(n) for n in (a, b, c)])
        probes.save(tx, stored())
        assert runs.save(tx, made) == 1
        runs.save_decisions(tx, 1, decisions)
        runs.save_decisions(tx, 1, [])
    with anywhere.read() as tx:
        info = runs.info(tx)
        assert info is not None
        assert (info.id, info.cut, info.by_reason) == (1, Cut(budget=2**40), made.by_reason)
        assert [info] == runs.infos(tx) == [runs.by_key(tx, "r")]
        assert runs.info(tx, 2) is None
        assert list(runs.decisions(tx, 1)) == sorted(decisions, key=lambda d: d.document_id)
        assert [d.document for d in runs.decisions(tx, 1, [b, 99])] == ["b"]
        table = runs.table(tx, 1)
        assert [(row.document, row.fate, row.stage, row.title) for row in table] == [
            ("a", "kept", "", "Title"), ("b", "dropped", "score", "Title"), ("c", "dropped", "rules", "Title"),
        ]  # fmt: skip
        assert runs.tokens_by_reason(tx, 1) == {"below_cut": 4, "kept": 4, "navigation": 18, "too_short": 4}
