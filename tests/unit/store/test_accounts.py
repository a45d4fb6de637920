"""Where all tokens went: every token has one fate, whatever the ledgers, screenings and runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.probes import Cut, Decision, ProbeInfo, RunInfo
from labeler.store import accounts, audit_rows, documents, ledgers, opinions, probes, runs, topics
from labeler.store.accounts import Part
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, Tx

Fill = Callable[..., list[int]]
Make = Callable[..., Extraction]
Sums = dict[tuple[str, str], list[int]]

KEPT = (Fate.KEPT, None, "")
fates = st.sampled_from([KEPT, *((Fate.DROPPED, Stage.EXTRACT, why) for why in ("navigation", "advert", "timeout"))])
screens = st.sampled_from(
    [(None, ""), (Stage.RULES, "short"), (Stage.LANGUAGE, "other_language"), (Stage.RULES, "c4.policy")]
)
ends = st.sampled_from([(None, ""), (Stage.SCORE, "below_cut"), (Stage.HUMAN, "overturned")])
trims = st.lists(st.tuples(st.sampled_from(["c4.policy", "repeated_passage"]), st.integers(0, 3)), max_size=2)
status = st.sampled_from(["ok", "empty", "timeout"])
document = st.tuples(
    st.lists(st.tuples(fates, st.integers(0, 9)), min_size=1, max_size=6), screens, ends, trims, status
)


def left_out(number: int, parts: list, wanted: list) -> tuple[Span, ...]:
    """Parts of the first kept span that later stages leave out, with tokens that it has."""
    kept = next((at for at, (fate, tokens) in enumerate(parts) if fate is KEPT and tokens >= 6), None)
    if kept is None:
        return ()
    start = kept * 10
    return tuple(
        Span(start + at, start + at + 1, Fate.DROPPED, Stage.RULES, why, tokens)
        for at, (why, tokens) in enumerate(wanted)
    )


def expected_of(spans: tuple[Span, ...], cut: tuple[Span, ...], end: tuple[Stage | None, str], sums: Sums) -> None:
    """Count one document by hand."""
    inside: defaultdict[tuple[str, str], int] = defaultdict(int)
    for span in spans:
        if span.stage is not None:
            inside[span.stage.value, span.reason] += span.tokens
    for span in cut:
        assert span.stage is not None
        inside[span.stage.value, span.reason] += span.tokens
    rest = sum(s.tokens for s in spans) - sum(inside.values())
    whole = (end[0].value, end[1]) if end[0] else ("", "kept")
    for why, tokens in inside.items():
        sums[why] = [a + b for a, b in zip(sums.get(why, [0, 0, 0]), [tokens, 1, 0], strict=True)]
    more = [rest, 0 if whole in inside else 1, 1]
    sums[whole] = [a + b for a, b in zip(sums.get(whole, [0, 0, 0]), more, strict=True)]


def found(tx: Tx, run: int | None) -> Sums:
    by_document: Sums = {}
    groups = accounts.parts_by_group(tx, {one.number: one.document for one in accounts.about(tx, run)}, run)
    for part in (part for parts in groups.values() for part in parts):
        before = by_document.get((part.stage, part.reason), [0, 0, 0])
        counts = (part.tokens, part.documents, part.whole)
        by_document[part.stage, part.reason] = [a + b for a, b in zip(before, counts, strict=True)]
    at_once = {(p.stage, p.reason): [p.tokens, p.documents, p.whole] for p in accounts.parts(tx, run)}
    assert at_once == by_document
    return at_once


def save_run(tx: Tx, decisions: list[Decision], key: str) -> int:
    probe = probes.info(tx)
    if probe is None:
        probes.save(tx, probes.StoredProbe(ProbeInfo(0, "p", "2026", 0, 0, 1, "e", {}, {}), (), b"f", "h"))
    number = runs.save(tx, RunInfo(0, key, "2026", 1, Cut(score=1), 0, 0, 0, {}))
    runs.save_decisions(tx, number, decisions)
    opinions.keep_for_run(tx, number)
    return number


def check(project: Project, fill: Fill, extraction: Make, drawn: list) -> None:
    with project.read() as tx:
        numbers = documents.all_ids(tx) or fill(project)
    rows, screened, decisions, so_far, decided, total = [], [], [], {}, {}, 0
    for number, (parts, screen, end, wanted, said) in zip(numbers, drawn, strict=True):
        spans = tuple(Span(at * 10, at * 10 + 10, *fate, tokens) for at, (fate, tokens) in enumerate(parts))
        main = sum(s.tokens for s in spans if s.fate is Fate.KEPT)
        tokens = sum(s.tokens for s in spans)
        has_text = any(s.fate is Fate.KEPT for s in spans)
        status = "ok" if has_text else said
        rows.append(
            extraction(
                number, "x" * 10 * len(spans), spans=spans, tokens=tokens, main_tokens=main,
                main_hash="h" if has_text else "", status=status,
            )
        )  # fmt: skip
        cut = left_out(number, parts, wanted)
        screened.append(Screened(number, "k", *screen, {}, trims=cut))
        empty = (Stage.EXTRACT, "timeout" if status == "timeout" else "extraction_empty")
        early = screen if screen[0] else (None, "") if has_text else empty
        last = early if early[0] else end
        expected_of(spans, cut, early, so_far)
        expected_of(spans, cut, last, decided)
        kept = 0 if last[0] else main - sum(s.tokens for s in cut)
        fate = Fate.DROPPED if last[0] else Fate.KEPT
        decisions.append(Decision(number, "d", fate, *last, None, None, tokens, kept))
        total += tokens
    with project.write() as tx:
        ledgers.save_extractions(tx, rows)
        ledgers.save_screenings(tx, screened)
        made = len(runs.infos(tx))
        run = save_run(tx, decisions, f"run {made}")
    with project.read() as tx:
        assert found(tx, None) == so_far
        assert found(tx, run) == decided
        assert accounts.total(tx) == accounts.total(tx, run) == (len(numbers), total)
        assert not accounts.changed_since(tx, run)
        assert sum(counts[0] for counts in decided.values()) == total
        assert sum(counts[2] for counts in decided.values()) == len(numbers)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=st.lists(document, min_size=3, max_size=3))
def test_every_token_has_one_fate(project: Project, fill: Fill, extraction: Make, drawn: list) -> None:
    check(project, fill, extraction, drawn)


@pytest.mark.postgres
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=st.lists(document, min_size=3, max_size=3))
def test_every_token_has_one_fate_on_a_server(on_server: Project, fill: Fill, extraction: Make, drawn: list) -> None:
    check(on_server, fill, extraction, drawn)


def test_documents_prepared_later_belong_to_no_run(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, _ = fill(anywhere)
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a)])
        run = save_run(tx, [Decision(a, "a", Fate.KEPT, None, "", None, None, 10, 4)], "r")
        ledgers.save_extractions(tx, [extraction(b)])
    with anywhere.read() as tx:
        assert (accounts.total(tx), accounts.total(tx, run)) == ((2, 20), (1, 10))
        assert set(accounts.parts(tx, run)) == {Part("extract", "navigation", 6, 1, 0), Part("", "kept", 4, 1, 1)}
        assert [one.number for one in accounts.about(tx, run)] == [a]
    longer = (Span(0, 4, Fate.KEPT, tokens=5),)
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a, "text", spans=longer)])
    with anywhere.read() as tx:
        assert accounts.changed_since(tx, run)


def test_what_documents_can_be_sorted_by(anywhere: Project, extraction: Make) -> None:
    body, form = b"<p>x</p>", Form.HTML
    with anywhere.write() as tx:
        source = documents.add_source(tx, "s", "2026")
        raws = [
            RawDocument("a", body, form, Origin("one.warc", "1", url="http://x/"), extra={"topic": "é, algebra"}),
            RawDocument("b", body + b"2", form, Origin("two.warc", "1"), extra={"level": 3}),
        ]
        documents.add_documents(tx, source, raws)
        numbers = documents.all_ids(tx)
        ledgers.save_extractions(tx, [extraction(n) for n in numbers])
    with anywhere.read() as tx:
        a, b = accounts.about(tx)
    assert (a.document, a.source, a.url, a.main_hash, a.language) == ("a", "one.warc", "http://x/", "hash", "en")
    assert "algebra" in a.extra
    assert (b.source, b.url, b.extra) == ("two.warc", "", "")


def test_topics_are_replaced_as_a_whole(anywhere: Project, fill: Fill) -> None:
    a, b, c = fill(anywhere)
    with anywhere.write() as tx:
        assert (topics.made_with(tx), topics.by_document(tx)) == ("", {})
        topics.save(tx, "k1", {a: "x", b: "y"})
    with anywhere.write() as tx:
        topics.save(tx, "k2", {c: "z\0"})
    with anywhere.read() as tx:
        assert (topics.made_with(tx), topics.by_document(tx)) == ("k2", {c: "z\ufffd"})


def test_a_stamp_is_another_one_after_texts_were_touched(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, _, _ = fill(anywhere)
    with anywhere.write() as tx:
        assert topics.stamped(tx) == ""
        topics.set_stamp(tx, topics.stamp(tx, "x"))
    with anywhere.read() as tx:
        assert topics.stamped(tx) == topics.stamp(tx, "x") != topics.stamp(tx, "y")
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a)])
        assert topics.stamped(tx) != topics.stamp(tx, "x")


def test_reasons_of_later_stages_are_those_of_the_run(anywhere: Project, fill: Fill, extraction: Make) -> None:
    a, b, _ = fill(anywhere)
    line = Span(6, 8, Fate.DROPPED, Stage.RULES, "c4.policy", 1)
    with anywhere.write() as tx:
        ledgers.save_extractions(tx, [extraction(a), extraction(b)])
        ledgers.save_screenings(tx, [Screened(a, "k", None, "", {}, trims=(line,)), Screened(b, "k", None, "", {})])
        run = save_run(tx, [Decision(a, "a", Fate.KEPT, None, "", None, None, 10, 3)], "r")
        ledgers.save_screenings(tx, [Screened(a, "k", None, "", {}), Screened(b, "k", None, "", {}, trims=(line,))])
    with anywhere.read() as tx:
        assert audit_rows.trim_reasons(tx, run) == {"c4.policy": frozenset({a})}
        assert audit_rows.trim_reasons(tx) == {"c4.policy": frozenset({b})}
        assert audit_rows.span_reasons(tx) == {"navigation": frozenset({a, b})}
