"""The ledger: the spans of one document with their fates. It partitions the visible text (law 1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

NO_EVIDENCE: Mapping[str, object] = MappingProxyType({})


class Fate(StrEnum):
    """What became of a span."""

    KEPT = "kept"
    DROPPED = "dropped"


class Stage(StrEnum):
    """The stage that dropped a span, in the order in which they decide."""

    EXTRACT = "extract"
    LANGUAGE = "language"
    RULES = "rules"
    DUPLICATES = "duplicates"
    SCORE = "score"
    BUDGET = "budget"
    MIXTURE = "mixture"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the visible text with one fate.

    Attributes:
        start, end: code point offsets in the visible text, half open.
        tokens: how many tokens of the project's tokenizer start in the span.
        stage: the stage that dropped it, None for kept.
        reason: why it was dropped (``navigation``, ``below_cut``...); empty for kept.
        evidence: what decided it, JSON-ready (element path, twin, cut and score...).
    """

    start: int
    end: int
    fate: Fate
    stage: Stage | None = None
    reason: str = ""
    tokens: int = 0
    evidence: Mapping[str, object] = field(default_factory=lambda: NO_EVIDENCE)

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"a span needs text: {self.start}..{self.end}")
        if (self.fate is Fate.KEPT) != (self.stage is None and not self.reason):
            raise ValueError(f"kept spans have no reason, dropped ones need one: {self}")


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one stage says of a document, whether or not its word decided.

    Attributes:
        reason: why it would drop the document; empty when it would keep it.
        evidence: what it says so by, JSON-ready.
    """

    stage: Stage
    reason: str = ""
    evidence: Mapping[str, object] = field(default_factory=lambda: NO_EVIDENCE)

    @property
    def drops(self) -> bool:
        """Whether it would drop the document."""
        return bool(self.reason)


STAGE_ORDER: Mapping[Stage, int] = MappingProxyType({stage: at for at, stage in enumerate(Stage)})


def check_partition(spans: Iterable[Span], length: int) -> None:
    """Raise ValueError unless ``spans`` cover ``range(length)`` in order without gap or overlap."""
    at = 0
    for span in spans:
        if span.start != at:
            raise ValueError(f"span at {span.start} should start at {at}")
        at = span.end
    if at != length:
        raise ValueError(f"spans end at {at}, the text at {length}")


def totals(spans: Iterable[Span]) -> dict[str, int]:
    """Tokens by ``kept`` and by each reason; they add up to the document's tokens."""
    counts: Counter[str] = Counter()
    for span in spans:
        counts[span.reason or Fate.KEPT.value] += span.tokens
    return dict(counts)


def kept_text(text: str, spans: Iterable[Span]) -> str:
    """The text of the kept spans, in order: the main text while only extraction has spoken."""
    return "".join(text[s.start : s.end] for s in spans if s.fate is Fate.KEPT)


def drop_kept(spans: Iterable[Span], stage: Stage, reason: str, evidence: Mapping[str, object]) -> tuple[Span, ...]:
    """The spans as they are after ``stage`` dropped everything that was still kept."""
    return tuple(
        Span(s.start, s.end, Fate.DROPPED, stage, reason, s.tokens, evidence) if s.fate is Fate.KEPT else s
        for s in spans
    )


def apply_trims(spans: Sequence[Span], trims: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans with stretches of the kept ones dropped by ``trims``, and the same stretches as they were before.

    Both are cut at the same places. Tokens are those of the uncut spans and have to be counted anew where a span was
    cut; a stretch of a trim that is dropped already stays as it is.

    Args:
        spans: a partition. trims: dropped spans in order, disjoint.
    """
    after: list[Span] = []
    before: list[Span] = []
    at = 0
    for span in spans:
        while at < len(trims) and trims[at].end <= span.start:
            at += 1
        if span.fate is not Fate.KEPT:
            after.append(span)
            before.append(span)
            continue
        for start, end, trim in _cut(span, trims, at):
            part = span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end)
            before.append(part)
            after.append(part if trim is None else replace(trim, start=start, end=end))
    return tuple(after), tuple(before)


def _cut(span: Span, trims: Sequence[Span], first: int) -> Iterator[tuple[int, int, Span | None]]:
    """The stretches of a kept span, each with the trim that covers it."""
    at = span.start
    for trim in trims[first:]:
        if trim.start >= span.end:
            break
        low, high = max(trim.start, at), min(trim.end, span.end)
        if at < low:
            yield at, low, None
        if low < high:
            yield low, high, trim
            at = high
    if at < span.end:
        yield at, span.end, None
