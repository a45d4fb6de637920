"""Pages and lessons apart: what was measured on pages alone never decides about lessons (law 10)."""

from __future__ import annotations

from typing import Any

from labeler.domain.documents import Kind
from labeler.learn.calibration import FEWEST
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
