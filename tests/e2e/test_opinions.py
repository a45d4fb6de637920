"""Every stage has its say on every token: rules, lines left out, people; and the sums agree everywhere."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from labeler.domain.documents import Kind
from labeler.domain.errors import NotReady
from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Cut
from labeler.domain.progress import drain
from labeler.domain.verdicts import Says, Verdict
from labeler.stages import decide, export, measure, prepare, rule_preview, screen, verdict, verify
from labeler.stages.audit import Audited, AuditParams
from labeler.stages.audit import run as audit
from labeler.stages.audit_record import audited_record
from labeler.stages.config import change_settings, load_rule_set, save_rule_set
from labeler.stages.home import Next, home_view
from labeler.stages.model import keeps, model_view
from labeler.store import ledgers
from labeler.store.project import Project
from labeler.text.rules import shipped_rule_set

STRICT = shipped_rule_set("datatrove")


@pytest.fixture
def strict(sample: Project) -> Project:
    """The sample project under datatrove's rules, which drop more of it."""
    with sample.write() as tx:
        save_rule_set(tx, STRICT)
    drain(prepare.run(sample, prepare.PrepareParams()))
    return sample


def all_audited(project: Project, run: int | None = None) -> Iterator[Audited]:
    for item in audit(project, AuditParams(run=run)):
        if isinstance(item, Audited):
            yield item


def sums(project: Project, run: int | None = None) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for of in all_audited(project, run):
        counts.update(of.totals)
    return {why: count for why, count in sorted(counts.items()) if count}


def test_a_rule_set_decides_without_reading_a_text_again(sample: Project) -> None:
    with sample.read() as tx:
        before = load_rule_set(tx)
    moved = before.with_threshold("gopher_quality.gopher_short_doc", 300).next_version()
    expected = drain(rule_preview.preview(sample, moved))
    with sample.write() as tx:
        save_rule_set(tx, moved)
    assert drain(measure.run(sample, measure.MeasureParams())).documents == 0
    drain(screen.run(sample, screen.ScreenParams()))
    with sample.read() as tx:
        said = ledgers.screenings(tx)
        standings = {s.document_id: s for s in ledgers.standings(tx)}
    by_rules = {n for n, row in said.items() if any(o.stage is Stage.RULES and o.drops for o in row.said)}
    assert expected.newly_dropped
    assert len(by_rules) == expected.then.dropped > expected.now.dropped
    assert {standings[n].document for n in by_rules} >= set(expected.newly_dropped)
    short = next(o for n in by_rules for o in said[n].said if o.reason == "gopher_short_doc")
    assert (short.evidence["threshold"], short.evidence["version"]) == (300, moved.version)


def test_ledger_run_and_project_agree_on_every_token(strict: Project) -> None:
    report = drain(decide.run(strict, decide.DecideParams(Cut(score=2.0))))
    counts = sums(strict, report.run)
    assert counts == report.tokens_by_reason
    assert counts["kept"] == report.tokens
    assert any(why.startswith("c4.") for why in counts)
    assert sum(counts.values()) == drain(prepare.run(strict, prepare.PrepareParams())).tokens
    assert verify_problems(strict) == ()


def test_every_stage_is_heard_even_when_an_earlier_one_decides(strict: Project) -> None:
    report = drain(decide.run(strict, decide.DecideParams(Cut(score=6.0))))
    dropped = [of for of in all_audited(strict, report.run) if of.decision and of.decision.stage is Stage.RULES]
    assert dropped
    for of in dropped:
        stages = [o.stage for o in of.opinions]
        assert {Stage.LANGUAGE, Stage.RULES, Stage.DUPLICATES, Stage.SCORE} <= set(stages)
        assert next(o for o in of.opinions if o.drops).reason == of.decision.reason  # type: ignore[union-attr]
        (score,) = (o for o in of.opinions if o.stage is Stage.SCORE)
        assert score.reason == "below_cut" or (of.document.kind is Kind.LESSON and "not_gated" in score.evidence)


def test_a_run_does_not_change_when_the_rules_do(strict: Project) -> None:
    first = drain(decide.run(strict, decide.DecideParams(Cut(score=2.0))))
    before = [audited_record(of) for of in all_audited(strict, first.run)]
    with strict.write() as tx:
        save_rule_set(tx, shipped_rule_set("fineweb"))
    drain(prepare.run(strict, prepare.PrepareParams()))
    second = drain(decide.run(strict, decide.DecideParams(Cut(score=2.0))))
    assert second.run != first.run
    assert [audited_record(of) for of in all_audited(strict, first.run)] == before
    assert sums(strict, second.run) == second.tokens_by_reason != first.tokens_by_reason


def test_changed_rules_or_settings_never_give_the_old_decisions(sample: Project, tmp_path: Path) -> None:
    params = decide.DecideParams(Cut(score=2.0))
    first = drain(decide.run(sample, params))
    with sample.write() as tx:
        before = load_rule_set(tx)
        save_rule_set(tx, STRICT)
    with pytest.raises(NotReady, match="have changed since"):
        drain(decide.run(sample, params))
    with sample.write() as tx:
        save_rule_set(tx, before)
        change_settings(tx, languages=("de",))
    with pytest.raises(NotReady, match="have changed since"):
        drain(decide.run(sample, params))
    with sample.write() as tx:
        change_settings(tx, languages=(), extract_megabytes=0)
    drain(prepare.run(sample, prepare.PrepareParams()))
    assert all(of.stale for of in all_audited(sample, first.run) if of.decision and of.decision.stage is None)
    with pytest.raises(NotReady, match="other texts now"):
        drain(export.run(sample, export.ExportParams(out=tmp_path / "out", what="dataset", format="jsonl")))
    home = home_view(sample)
    assert (home.of_run, home.next) == (False, Next.DECIDE)
    assert sum(part.tokens for part in home.flow) == home.counts.tokens
    assert verify_problems(sample) == ()
    assert drain(decide.run(sample, params)).run != first.run


def test_screening_left_half_way_leaves_nothing_of_it(sample: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    with sample.write() as tx:
        before, rule_set = ledgers.screenings(tx), load_rule_set(tx)
        save_rule_set(tx, STRICT)
    monkeypatch.setattr(screen, "BATCH", 5)
    drain(measure.run(sample, measure.MeasureParams()))
    steps = screen.run(sample, screen.ScreenParams())
    next(steps), next(steps)
    steps.close()
    with sample.write() as tx:
        assert ledgers.screenings(tx) != before
        save_rule_set(tx, rule_set)
    drain(measure.run(sample, measure.MeasureParams()))
    drain(screen.run(sample, screen.ScreenParams()))
    with sample.read() as tx:
        assert ledgers.screenings(tx) == before


def test_a_cut_shows_what_a_run_with_it_keeps(sample: Project) -> None:
    dropped = Verdict(Says.OVERTURN, Fate.DROPPED, note="Advertising.")
    verdict.give(sample, "algebra/completing-the-square.html", "ann", dropped)
    view = model_view(sample)
    near = [of.score for of in all_audited(sample) if of.decision and of.decision.reason == "near_duplicate"]
    assert near
    for cut in (0.0, *(score + by for score in near if score for by in (-0.01, 0.01)), 3.0):
        made = drain(decide.run(sample, decide.DecideParams(Cut(score=cut))))
        shown = keeps(view, cut)
        assert (shown.documents, shown.tokens) == (made.kept, made.tokens)


def test_what_line_rules_leave_out_is_not_in_the_data_set(strict: Project, tmp_path: Path) -> None:
    drain(decide.run(strict, decide.DecideParams(Cut(score=0.0))))
    wanted = export.ExportParams(out=tmp_path / "out", what="dataset", format="jsonl")
    made = drain(export.run(strict, wanted))
    texts = {row["id"]: row["text"] for row in rows_of(tmp_path / "out", made.files)}
    left_out = [
        (of, of.text[s.start : s.end].strip())
        for of in all_audited(strict)
        if of.decision and of.decision.stage is None
        for s in of.spans
        if s.reason.startswith("c4.") and s.reason != "c4.citation"
    ]
    assert left_out
    for of, line in left_out:
        assert line not in texts[of.document.external_id].split("\n") or of.text.count(line) > 1


def rows_of(folder: Path, files: Any) -> Iterator[dict[str, Any]]:
    for name in files:
        if str(name).endswith(".jsonl"):
            yield from map(json.loads, (folder / name).read_text(encoding="utf-8").splitlines())


def verify_problems(project: Project) -> tuple[str, ...]:
    return drain(verify.run(project)).problems


@pytest.mark.parametrize("cut", [Cut(score=3.0), Cut(budget=5000)])
def test_an_overturned_document_has_its_way_until_it_is_taken_back(sample: Project, cut: Cut) -> None:
    params = decide.DecideParams(cut)
    first = drain(decide.run(sample, params))
    of = next(
        a for a in all_audited(sample, first.run) if a.decision and a.decision.stage in (Stage.SCORE, Stage.BUDGET)
    )
    name = of.document.external_id
    verdict.give(sample, name, "ann", Verdict(Says.OVERTURN, of.decision.fate.KEPT, note="A fine table."))  # type: ignore[union-attr]
    second = drain(decide.run(sample, params))
    again = next(a for a in all_audited(sample, second.run) if a.document.external_id == name)
    assert again.decision is not None
    assert (second.run != first.run, again.decision.stage) == (True, None)
    assert again.opinions[-1].stage is Stage.HUMAN
    assert again.opinions[-1].evidence["note"] == "A fine table."
    assert sums(sample, second.run) == second.tokens_by_reason
    assert verify_problems(sample) == ()
    verdict.take_back(sample, "ann")
    assert drain(decide.run(sample, params)).run == first.run
    assert verify_problems(sample) == ()


def test_a_person_can_drop_a_document_and_the_budget_stays_a_limit(sample: Project) -> None:
    first = drain(decide.run(sample, decide.DecideParams(Cut(score=0.0))))
    of = next(a for a in all_audited(sample, first.run) if a.decision and a.decision.stage is None)
    name = of.document.external_id
    verdict.give(sample, name, "ann", Verdict(Says.OVERTURN, of.decision.fate.DROPPED, note="Advertising."))  # type: ignore[union-attr]
    second = drain(decide.run(sample, decide.DecideParams(Cut(score=0.0))))
    again = next(a for a in all_audited(sample, second.run) if a.document.external_id == name)
    assert again.decision is not None
    assert (again.decision.stage, again.decision.reason) == (Stage.HUMAN, "overturned")
    verdict.give(sample, name, "ann", Verdict(Says.OVERTURN, of.decision.fate.KEPT, note="It is not."))  # type: ignore[union-attr]
    none_left = drain(decide.run(sample, decide.DecideParams(Cut(budget=1))))
    assert (none_left.kept, none_left.tokens) == (0, 0)


def test_spans_know_their_bytes(sample: Project) -> None:
    for of in all_audited(sample):
        assert len(of.bytes) == len(of.spans)
        assert all(a[1] <= b[1] for a, b in pairwise(of.bytes))


def test_what_a_person_drops_takes_no_near_duplicate_with_it(sample: Project) -> None:
    params = decide.DecideParams(Cut(score=0.0))
    first = drain(decide.run(sample, params))
    of = next(a for a in all_audited(sample, first.run) if a.decision and a.decision.reason == "near_duplicate")
    assert of.decision is not None
    twin = str(of.decision.evidence["twin"])
    verdict.give(sample, twin, "ann", Verdict(Says.OVERTURN, Fate.DROPPED, note="A copy of a poor page."))
    second = drain(decide.run(sample, params))
    fates = {a.document.external_id: a.decision for a in all_audited(sample, second.run)}
    assert fates[twin] is not None
    assert (fates[twin].stage, fates[of.document.external_id].stage) == (Stage.HUMAN, None)  # type: ignore[union-attr]


def test_a_document_kept_against_its_language_still_loses_what_rules_drop(strict: Project) -> None:
    with strict.read() as tx:
        said = ledgers.screenings(tx)
        lines = {s.document: said[s.document_id].trimmed for s in ledgers.standings(tx)}
    with strict.write() as tx:
        change_settings(tx, languages=("xx",))
    drain(prepare.run(strict, prepare.PrepareParams()))
    name = max(lines, key=lines.__getitem__)
    assert lines[name] > 0
    verdict.give(strict, name, "ann", Verdict(Says.OVERTURN, Fate.KEPT, note="English, and good."))
    run = drain(decide.run(strict, decide.DecideParams(Cut(score=0.0))))
    (of,) = (a for a in all_audited(strict, run.run) if a.document.external_id == name)
    assert of.decision is not None
    assert of.decision.stage is None
    assert sum(s.tokens for s in of.spans if s.reason.startswith("c4.")) == lines[name]
    assert sums(strict, run.run) == run.tokens_by_reason
    assert verify_problems(strict) == ()
