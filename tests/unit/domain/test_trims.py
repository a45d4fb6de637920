"""Stretches left out inside documents: the ledger stays a partition, whatever is left out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.ledger import Fate, Span, Stage, apply_trims, check_partition


@st.composite
def ledgers(draw: st.DrawFn) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """A partition with kept and dropped spans, and trims anywhere in it."""
    spans, at = [], 0
    for length, kept in draw(st.lists(st.tuples(st.integers(1, 9), st.booleans()), min_size=1, max_size=8)):
        fate = (Fate.KEPT, None, "") if kept else (Fate.DROPPED, Stage.EXTRACT, "navigation")
        spans.append(Span(at, at + length, *fate, evidence={"at": at}))
        at += length
    edges = sorted(draw(st.sets(st.integers(0, at), max_size=8)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    trims = tuple(Span(low, high, Fate.DROPPED, Stage.RULES, "c4.policy") for low, high in pairs)
    return tuple(spans), trims


@given(ledgers())
def test_exactly_what_was_kept_and_trimmed_is_dropped(given_ledger: tuple[tuple[Span, ...], tuple[Span, ...]]) -> None:
    spans, trims = given_ledger
    after, before = apply_trims(spans, trims)
    check_partition(after, spans[-1].end)
    assert [(s.start, s.end) for s in after] == [(s.start, s.end) for s in before]
    trimmed = {at for trim in trims for at in range(trim.start, trim.end)}
    for now, then in zip(after, before, strict=True):
        inside = set(range(now.start, now.end))
        assert inside <= trimmed or not inside & trimmed or then.fate is Fate.DROPPED
        dropped_now = then.fate is Fate.KEPT and bool(inside & trimmed)
        assert now.reason == ("c4.policy" if dropped_now else then.reason)
        assert any(then.evidence == s.evidence and s.start <= then.start and then.end <= s.end for s in spans)


def test_no_trims_change_nothing() -> None:
    spans = (Span(0, 4, Fate.KEPT), Span(4, 6, Fate.DROPPED, Stage.EXTRACT, "footer"))
    assert apply_trims(spans, ()) == (spans, spans)
