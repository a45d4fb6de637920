"""Simulate: the project's grades are replayed by processes, the same in any number of them, and recorded nowhere."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from lxml import etree

from labeler.cli.main import main
from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput, MissingPiece, NotReady
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import Progress, drain
from labeler.stages import simulate
from labeler.stages.describing import features_key
from labeler.stages.embed import ENCODER_KEY
from labeler.stages.simulate import SimulateParams
from labeler.store import documents, events, features, ledgers, meta, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project
from labeler.text.statistics import STATISTICS

NO_WORDS = np.zeros(0, np.uint32), np.zeros(0, np.uint16)


def fill(project: Project, count: int, graded: int) -> None:
    """Documents that are prepared, the first of them graded by what their vectors say."""
    rows = np.random.default_rng(0).normal(size=(count, 4)).astype(np.float32)
    texts = [f"text {n}" for n in range(count)]
    key = features_key()
    statistics = np.zeros(len(STATISTICS), np.float32)
    with project.write() as tx:
        meta.put(tx, ENCODER_KEY, "e")
        source = documents.add_source(tx, "t", "2026")
        raws = [RawDocument(f"d{n}", text.encode(), Form.TEXT, Origin("t", str(n))) for n, text in enumerate(texts)]
        documents.add_documents(tx, source, raws)
        spans = (Span(0, 6, Fate.KEPT, tokens=1),)
        made = [
            Extraction(n, "t", "ok", "utf-8", "", t, spans, t, 1, 1, "en", 1.0, 1.0) for n, t in enumerate(texts, 1)
        ]
        ledgers.save_extractions(tx, made)
        ledgers.save_screenings(tx, [Screened(n, "t", None, "", {}) for n in range(1, count + 1)])
        features.save(tx, [features.Described(text, key, statistics, *NO_WORDS) for text in texts])
        vectors.save(tx, [vectors.Vector(t, "e", row, ((0, 6, 1),)) for t, row in zip(texts, rows, strict=True)])
        grades = np.clip(np.rint(2 + 1.5 * rows[:graded, 0]), 0, 5).astype(int).tolist()
        how = [Circumstances(Strategy.EVALUATION if n % 9 == 0 else Strategy.RANDOM, 0.5) for n in range(graded)]
        events.append(
            tx,
            [
                Action(f"u{n}", EventKind.GRADE, f"d{n}", "ann", "2026-01-01T00:00:00Z", value, circumstances=c)
                for n, (value, c) in enumerate(zip(grades, how, strict=True))
            ],
        )


PARAMS = SimulateParams(("random", "mixed"), grades=24, step=8, seed=3, seeds=2, trees=4, workers=1)


def test_runs_are_the_same_however_many_processes_there_are(project: Project) -> None:
    fill(project, 70, 60)
    steps: list[Progress] = []

    def watched(params: SimulateParams) -> simulate.SimulateReport:
        stage = simulate.run(project, params)
        while True:
            try:
                steps.append(next(stage))
            except StopIteration as stop:
                return stop.value

    one = watched(PARAMS)
    two = drain(simulate.run(project, replace(PARAMS, workers=2)))
    assert one == two
    assert (one.documents, one.cut) == (60, 3)
    assert [(r.strategy, r.seed) for r in one.runs] == [("random", 3), ("random", 4), ("mixed", 3), ("mixed", 4)]
    assert all([s.grades for s in r.steps] == [8, 16, 24] for r in one.runs)
    assert [s.done for s in steps if s.note == "simulate"] == [0, 1, 2, 3, 4]
    mean = one.means[0].figures["spearman"]
    assert mean.value == pytest.approx(np.mean([r.steps[0].spearman for r in one.runs[:2]]))
    assert mean.low is not None
    assert mean.high is not None
    assert mean.low <= mean.value <= mean.high


def test_a_run_that_is_closed_leaves_no_process(project: Project) -> None:
    fill(project, 40, 40)
    stage = simulate.run(project, PARAMS)
    assert next(stage).note == "gather grades"
    next(stage)
    stage.close()


def test_what_cannot_be_replayed_is_said(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotReady, match="prepare"):
        drain(simulate.run(project, PARAMS))
    fill(project, 30, 12)
    with pytest.raises(NotReady, match="there are 12"):
        drain(simulate.run(project, PARAMS))
    with pytest.raises(BadInput, match="mixed"):
        drain(simulate.run(project, SimulateParams(("best",))))
    monkeypatch.setitem(sys.modules, "skactiveml.pool", None)
    with pytest.raises(MissingPiece, match="simulate"):
        drain(simulate.run(project, SimulateParams(("typical",))))


@pytest.mark.parametrize(
    "wrong",
    [
        {"strategies": ()},
        {"seeds": 0},
        {"workers": -1},
        {"seed": -1},
        {"seed": 10**23},
        {"seed": 2**63 - 2, "seeds": 3},
    ],
)
def test_parameters_that_cannot_be_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        SimulateParams(**wrong)  # type: ignore[arg-type]


def test_a_mean_without_spread_has_no_interval() -> None:
    assert simulate.mean_of([None, None], (0, 1)) == simulate.Mean(None, None, None)
    assert simulate.mean_of([0.5, None], (0, 1)) == simulate.Mean(0.5, None, None)
    assert simulate.mean_of([0.0, 1.0], (0, 1)) == simulate.Mean(0.5, 0, 1)  # no figure lies outside its range
    both = simulate.mean_of([1.0, 3.0], (-99, 99))
    assert both.value == 2.0
    assert both.high == pytest.approx(2 + 12.706, abs=1e-3)  # Student's, with one degree of freedom


def test_the_command_prints_json_lines_and_draws(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(project, 60, 60)
    plot = tmp_path / "curves.svg"
    words = ["simulate", project.location, "--strategy", "random", "--strategy", "cold start", "--grades", "16"]
    words += ["--step", "8", "--seed", "5", "--seeds", "2", "--trees", "3", "--workers", "1", "--plot", str(plot)]
    before = _events(project)
    assert main([*words, "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(r["strategy"], r["seed"], r["grades"]) for r in rows[:4]] == [
        ("random", 5, 8), ("random", 5, 16), ("random", 6, 8), ("random", 6, 16)
    ]  # fmt: skip
    assert [(r["strategy"], r["seed"]) for r in rows[8:]] == [(s, None) for s in ("random",) * 2 + ("cold-start",) * 2]
    assert {"spearman", "auc", "found", "trained"} <= rows[0].keys()
    assert rows[8]["spearman_low"] <= rows[8]["spearman"] <= rows[8]["spearman_high"]
    drawing = etree.fromstring(plot.read_text(encoding="utf-8"))
    said = [node.text for node in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert {"grades", "Spearman", "ROC-AUC", "random", "cold-start"} <= set(said)
    assert _events(project) == before
    assert main(words) == 0
    assert capsys.readouterr().out.count("mean") == 4


def test_the_command_says_in_one_line_what_is_wrong(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", project.location, "--strategy", "best"]) == 1
    assert "There is no queue strategy 'best'" in capsys.readouterr().err
    assert main(["simulate", project.location, "--plot", str(tmp_path / "none" / "p.svg")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["simulate", project.location, "--plot", project.location]) == 1
    assert "Name it FILE.svg" in capsys.readouterr().err


def _events(project: Project) -> int:
    with project.read() as tx:
        return events.last_seq(tx)
