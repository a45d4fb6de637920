"""The account of the whole project: it adds up, follows the stages, and is split by source, site and topic."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sqlalchemy as sa

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import NotReady, WorldError
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.probes import Cut, Decision, ProbeInfo, RunInfo
from labeler.domain.progress import drain
from labeler.stages import account, account_rows, topics
from labeler.stages.account import AccountParams, AccountReport, By, Group, flow, ordered
from labeler.stages.audit_filter import exactly, parse
from labeler.stages.audit_table import arrange, load_table
from labeler.stages.embed import ENCODER_KEY
from labeler.store import documents, ledgers, meta, opinions, probes, runs, vectors
from labeler.store.accounts import Part
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project
from labeler.store.vectors import Vector

WORDS = ("oven dough bread", "comet star orbit")
MAIN, LINE, NAV = 50, 5, 20


@pytest.fixture
def filled(project: Project) -> Project:
    """Twelve documents of two sites and two sources; texts of two kinds, one stated topic, one without text."""
    raws = [
        RawDocument(
            f"doc-{n}", f"{n}".encode(), Form.HTML,
            Origin(f"part {n % 2}, all.warc", str(n), url=f"https://www.site{n % 3}.example/{n}" if n else ""),
            extra={"topic": 'Alge“bra”, "basic"'} if n == 1 else {},
        )
        for n in range(12)
    ]  # fmt: skip
    chance = np.random.default_rng(1)
    centres = chance.standard_normal((2, 8))
    with project.write() as tx:
        documents.add_documents(tx, documents.add_source(tx, "s", "2026"), raws)
        ids = documents.all_ids(tx)
        rows = [extraction(number, at) for at, number in enumerate(ids)]
        ledgers.save_extractions(tx, rows)
        ledgers.save_screenings(tx, [screened(number, at) for at, number in enumerate(ids)])
        made = [(centres[at % 2] + 0.1 * chance.standard_normal(8)).astype(np.float32) for at in range(12)]
        vectors.save(tx, [Vector(r.main_hash, "enc", made[at], ()) for at, r in enumerate(rows) if r.main_hash])
        meta.put(tx, ENCODER_KEY, "enc")
    return project


def extraction(number: int, at: int) -> Extraction:
    text = f"Home {WORDS[at % 2]} number {at} " + "x" * 10
    spans: tuple[Span, ...] = (Span(0, 5, Fate.DROPPED, Stage.EXTRACT, "navigation", NAV),)
    if at == 11:
        spans += (Span(5, len(text), Fate.DROPPED, Stage.EXTRACT, "navigation", MAIN),)
    else:
        spans += (Span(5, len(text), Fate.KEPT, tokens=MAIN),)
    main = 0 if at == 11 else MAIN
    return Extraction(
        number, f"k{at}", "ok" if main else "empty", "utf-8", "", text, spans, f"h{at}" if main else "",
        NAV + MAIN, main, "en", 0.9, 1.0,
    )  # fmt: skip


def screened(number: int, at: int) -> Screened:
    line = (Span(6, 8, Fate.DROPPED, Stage.RULES, "c4.policy", LINE),) if at in (2, 3, 4) else ()
    why = {4: (Stage.DUPLICATES, "near_duplicate"), 5: (Stage.LANGUAGE, "other_language")}.get(at, (None, ""))
    return Screened(number, "k", *why, {}, trims=line)


def decide(project: Project, cut: Callable[[int], bool]) -> int:
    with project.write() as tx:
        standings, before = ledgers.standings(tx), ledgers.screenings(tx)
        made = []
        for at, s in enumerate(standings):
            stage, reason = before[s.document_id].stage, before[s.document_id].reason
            if stage is None and not s.main_hash:
                stage, reason = Stage.EXTRACT, "extraction_empty"
            elif stage is None and cut(at):
                stage, reason = Stage.SCORE, "below_cut"
            fate = Fate.DROPPED if stage else Fate.KEPT
            kept = 0 if stage else s.main_tokens - s.trimmed
            made.append(Decision(s.document_id, s.document, fate, stage, reason, 1.0, 0.5, s.tokens, kept))
        probe = probes.info(tx)
        if probe is None:
            probes.save(tx, probes.StoredProbe(ProbeInfo(0, "p", "2026", 0, 0, 1, "enc", {}, {}), (), b"f", "h"))
        number = runs.save(tx, RunInfo(0, f"run {len(runs.infos(tx))}", "2026", 1, Cut(score=1), 0, 0, 0, {}))
        runs.save_decisions(tx, number, made)
        opinions.keep_for_run(tx, number)
    return number


def counted(project: Project, by: By = By.STAGE, run: int | None = None) -> AccountReport:
    return drain(account.run(project, AccountParams(run, by)))


def test_the_way_of_all_tokens(filled: Project) -> None:
    decide(filled, lambda at: at > 7)
    report = counted(filled)
    assert (report.run, report.tokens, report.documents) == (1, 12 * (NAV + MAIN), 12)
    taken = {step.stage: {p.reason: (p.tokens, p.documents) for p in step.drops} for step in report.flow}
    assert taken == {
        Stage.EXTRACT: {"navigation": (12 * NAV + MAIN, 12), "extraction_empty": (0, 1)},
        Stage.LANGUAGE: {"other_language": (MAIN, 1)},
        Stage.RULES: {"c4.policy": (3 * LINE, 3)},
        Stage.DUPLICATES: {"near_duplicate": (MAIN - LINE, 1)},
        Stage.SCORE: {"below_cut": (3 * MAIN, 3)},
        Stage.BUDGET: {}, Stage.MIXTURE: {}, Stage.HUMAN: {},
    }  # fmt: skip
    for before, after in zip(report.flow, report.flow[1:], strict=False):
        assert (before.left, before.documents_left) == (after.entered, after.documents_entered)
    assert report.flow[-1].left == report.groups[0].kept.tokens == 6 * MAIN - 2 * LINE
    assert report.flow[-1].documents_left == 6
    assert [step.stage for step in report.flow] == list(Stage)


def test_before_a_run_it_tells_what_passed_so_far(filled: Project) -> None:
    report = counted(filled)
    assert (report.run, report.groups[0].kept.documents) == (None, 9)


def test_a_run_is_chosen_by_its_number_and_stays_as_it_was(filled: Project) -> None:
    decide(filled, lambda at: at > 7)
    decide(filled, lambda at: False)
    before = counted(filled, run=1)
    with filled.write() as tx:
        ledgers.save_screenings(tx, [Screened(n, "k2", None, "", {}) for n in documents.all_ids(tx)])
    assert counted(filled, run=1) == before
    assert counted(filled).run == 2


@pytest.mark.parametrize("by", list(By))
def test_each_split_adds_up_to_the_same(filled: Project, by: By) -> None:
    decide(filled, lambda at: at % 4 == 0)
    whole, report = counted(filled), counted(filled, by)
    assert report.flow == whole.flow
    assert sum(group.tokens for group in report.groups) == report.tokens
    assert sum(group.documents for group in report.groups) == report.documents
    sums: Counter[tuple[str, str]] = Counter()
    for group in report.groups:
        assert sum(part.tokens for part in group.parts) == group.tokens == sum(group.by_stage().values())
        assert sum(part.whole for part in group.parts) == group.documents
        for part in group.parts:
            sums[part.stage, part.reason] += part.tokens
    assert sums == {(p.stage, p.reason): p.tokens for p in whole.groups[0].parts}


def test_the_groups_have_their_names(filled: Project) -> None:
    assert {g.name: g.documents for g in counted(filled, By.SITE).groups} == {
        "site0.example": 3, "site1.example": 4, "site2.example": 4, "doc-0": 1,
    }  # fmt: skip
    assert {g.name for g in counted(filled, By.SOURCE).groups} == {"part 0, all.warc", "part 1, all.warc"}


def test_topics_are_stated_or_found(filled: Project) -> None:
    named = {g.name: g for g in counted(filled, By.TOPIC).groups}
    assert named['Alge“bra”, "basic"'].documents == 1
    assert named[topics.NO_TEXT].documents == 1
    others = {name: g.documents for name, g in named.items() if g.documents > 1}
    assert sorted(others.values()) == [4, 6]
    assert {name for name in others if set(name.split()) <= set(WORDS[0].split())}
    assert {name for name in others if set(name.split()) <= set(WORDS[1].split())}


def test_topics_are_found_again_only_when_something_changed(filled: Project) -> None:
    def find() -> topics.TopicReport:
        return drain(topics.run(filled, topics.TopicParams()))

    assert not topics.known(filled)
    first = find()
    assert first.new
    assert topics.known(filled)
    assert find() == topics.TopicReport(first.topics, new=False)
    with filled.write() as tx:
        meta.put(tx, ENCODER_KEY, "other")
    assert not topics.known(filled)
    assert set(find().topics.values()) == {'Alge“bra”, "basic"', topics.NO_TEXT, topics.NOT_EMBEDDED}


def test_finding_topics_can_be_cancelled(filled: Project) -> None:
    stage = account.run(filled, AccountParams(by=By.TOPIC))
    next(stage)
    stage.close()
    assert not topics.known(filled)


@pytest.mark.parametrize("by", [By.SOURCE, By.SITE, By.TOPIC])
def test_the_audit_finds_the_documents_of_a_group(filled: Project, by: By) -> None:
    decide(filled, lambda at: at % 4 == 0)
    report = counted(filled, by)
    table = load_table(filled, 1)
    for group in report.groups:
        rows = arrange(table, parse(exactly(by.value, group.name)))
        assert len(rows) == group.documents
        assert sum(table.rows[at].tokens for at in rows) == group.tokens
        kept = arrange(table, parse(f"{exactly(by.value, group.name)} fate:kept"))
        assert sum(table.rows[at].kept_tokens for at in kept) == group.kept.tokens


def test_the_audit_finds_the_documents_of_a_reason(filled: Project) -> None:
    decide(filled, lambda at: at > 7)
    table = load_table(filled, 1)
    for part in counted(filled).groups[0].parts:
        condition = exactly("reason", part.reason) if part.stage else "fate:kept"
        assert len(arrange(table, parse(condition))) == part.documents


def test_nothing_prepared_and_no_such_run(filled: Project) -> None:
    with pytest.raises(NotReady, match="no decision run 7"):
        counted(filled, run=7)
    with filled.write() as tx:
        tx.execute(sa.text("DELETE FROM extraction"))
    with pytest.raises(NotReady, match="Nothing is prepared"):
        counted(filled)


def test_a_run_over_other_texts_is_not_counted(filled: Project) -> None:
    number = decide(filled, lambda at: False)
    with filled.write() as tx:
        before = ledgers.extractions(tx, documents.all_ids(tx)[:1]).popitem()[1]
        spans = (Span(0, len(before.text), Fate.KEPT, tokens=99),)
        ledgers.save_extractions(tx, [replace(before, spans=spans, tokens=99, main_tokens=99)])
    with pytest.raises(NotReady, match=f"run {number}"):
        counted(filled)


def test_ledgers_that_do_not_add_up_are_never_shown(filled: Project) -> None:
    with filled.write() as tx:
        tx.execute(sa.text("UPDATE span SET tokens = tokens + 1 WHERE reason = 'navigation'"))
    with pytest.raises(ValueError, match="the texts have"):
        counted(filled)


def test_order_and_kept_of_a_group() -> None:
    parts = [
        Part("", "kept", 1, 1, 1),
        Part("score", "below_cut", 3, 1, 1),
        Part("extract", "b", 2, 1),
        Part("extract", "a", 2, 1),
    ]
    assert [p.reason for p in ordered(parts)] == ["a", "b", "below_cut", "kept"]
    assert Group("", 8, 2, ordered(parts)).kept.tokens == 1
    assert Group("", 0, 0, ()).kept.tokens == 0
    assert flow(Group("", 8, 2, ordered(parts)))[-1].left == 1


def test_json_and_csv_say_the_same(filled: Project, tmp_path: Path) -> None:
    decide(filled, lambda at: at > 7)
    report = counted(filled, By.SOURCE)
    account_rows.write_json(report, tmp_path / "a.json")
    account_rows.write_csv(report, tmp_path / "a.csv")
    told: dict[str, Any] = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert (told["run"], told["by"], told["tokens"], told["documents"]) == (1, "source", report.tokens, 12)
    assert sum(row["tokens"] for row in told["rows"]) == report.tokens
    assert {row["reason"] for row in told["rows"] if row["stage"] is None} == {"kept"}
    assert [step["stage"] for step in told["flow"]] == [stage.value for stage in Stage]
    for step in told["flow"]:
        assert step["entered"] - sum(drop["tokens"] for drop in step["drops"]) == step["left"]
    read = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text("utf-8"), newline="")))
    assert [
        {**r, "tokens": int(r["tokens"]), "documents": int(r["documents"]), "stage": r["stage"] or None} for r in read
    ] == told["rows"]


def test_a_place_that_cannot_be_written_is_named(filled: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WorldError, match="cannot be written"):
        account_rows.write_csv(counted(filled), tmp_path / "file" / "a.csv")
