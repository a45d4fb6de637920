"""Pages and lessons apart: what was measured on pages alone never decides about lessons (law 10)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from labeler.domain.documents import Kind
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.learn.calibration import FEWEST
from labeler.stages.grade import Answer, answer
from labeler.store import ledgers
from labeler.store.project import Project


def lessons(project: Project) -> list[str]:
    with project.read() as tx:
        return [s.document for s in ledgers.standings(tx) if s.kind == Kind.LESSON and s.main_hash]


def test_law_10_a_probe_of_pages_never_gates_lessons(labeler: Any, sample: Project) -> None:
    names = lessons(sample)
    run = labeler("decide", sample.location, "--cut", 5, "--json").json
    audited = {r["document"]: r for r in labeler("audit", sample.location, "--all", "--json").lines}
    assert names
    kept = {name for name, record in audited.items() if record["fate"] == "kept"}
    assert kept
    assert kept <= set(names)
    assert run["kept"] == len(kept)
    for name in kept:
        record = audited[name]
        (said,) = (o for o in record["opinions"] if o["stage"] == "score")
        assert said["reason"] is None
        assert said["evidence"]["not_gated"] == f"not gated: lessons have 29 of {FEWEST} grades of their own"
        assert "its kind had enough grades of its own" in record["counterfactual"]["dropped_if"]
    assert not any(o["reason"] == "below_cut" for name in names for o in audited[name]["opinions"])
    assert labeler("verify", sample.location, "--json").json["ok"]


def test_law_10_pages_and_lessons_have_their_own_figures(labeler: Any, sample: Project) -> None:
    drawn = Circumstances(Strategy.RANDOM, 0.1, among=90)
    for name in ("physics/ohms-law.html", "history/hanse.html", lessons(sample)[0]):
        answer(sample, Answer(EventKind.GRADE, name, "zoe", drawn, value=3))
    answer(sample, Answer(EventKind.GRADE, lessons(sample)[1], "zoe", Circumstances(Strategy.EVALUATION, 0.1), value=3))
    metrics = labeler("train", sample.location, "--json").json["metrics"]
    page, lesson = metrics["kinds"]["page"], metrics["kinds"]["lesson"]
    assert lesson["why"] == "1 of 30 lessons that the random evaluation stream needs are graded"
    assert page["out_of_bag"]["documents"] + lesson["out_of_bag"]["documents"] == metrics["out_of_bag"]["documents"]
    both = np.array(page["confusion"]["table"]) + np.array(lesson["confusion"]["table"])
    np.testing.assert_array_equal(both, metrics["confusion"]["table"])
    bins = [sum(b["documents"] for b in one["calibration_curve"]["bins"]) for one in (page, lesson, metrics)]
    assert bins[0] + bins[1] == bins[2]
    assert (page["weighted"]["documents"], lesson["weighted"]["documents"]) == (2, 2)
    assert metrics["weighted"]["documents"] == 4
    assert [one["advice"]["reasons"][0]["now"] for one in (page, lesson)] == [0, 1]
    listed = labeler("probes", sample.location).out.splitlines()[1]
    assert listed.index("pages: spearman") < listed.index("; lessons: spearman")
    for one in (page, lesson):
        assert [p["documents"] for p in one["learning_curve"]] == [p["documents"] for p in metrics["learning_curve"]]
        last = one["learning_curve"][-1]["spearman"]
        assert last["n"] == one["out_of_bag"]["documents"] < metrics["learning_curve"][-1]["spearman"]["n"]


def test_a_kind_that_nobody_graded_says_so(labeler: Any, tmp_path: Path) -> None:
    source = tmp_path / "pages.jsonl"
    words = "A page about the {0}th of the numbers, which is {0} and no other, and what one can do with it at school."
    rows = [{"id": f"d{n}", "text": words.format(n) * (n + 1)} for n in range(8)]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    grades = tmp_path / "grades.jsonl"
    told = [{"document": f"d{n}", "annotator": "ann", "value": n % 6} for n in range(8)]
    grades.write_text("".join(json.dumps(row) + "\n" for row in told), encoding="utf-8")
    project = tmp_path / "p.labeler"
    for command in (("new", project), ("ingest", project, source), ("prepare", project)):
        labeler(*command)
    labeler("grade", project, "--from", grades)
    kinds = labeler("train", project, "--json").json["metrics"]["kinds"]
    assert kinds["lesson"] == {"why": "no lesson is graded yet"}
    assert kinds["page"]["out_of_bag"]["documents"] == 8
