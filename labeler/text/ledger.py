"""Ledgers of documents as extraction leaves them: every stretch of the visible text kept, or dropped for a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from labeler.domain.ledger import Fate, Span, Stage
from labeler.text.align import Alignment, align
from labeler.text.evidence import Draft, EvidenceWriter

if TYPE_CHECKING:
    from labeler.text.visible import Block, VisiblePage

EXTRACTION_EMPTY = "extraction_empty"
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")
_NO_WORD = re.compile(r"[^\w]*")
_TRAILING = re.compile(r"[^\w\s]*")
_LEADING = re.compile(r"[^\w\s]*$")


def page_ledger(page: VisiblePage, main: str) -> tuple[Span, ...]:
    """The ledger of a page after extraction; empty for a page without visible text.

    Kept is what the words of the main text match, with the punctuation and white space between them inside a block.
    Everything else is dropped by ``extract`` with a reason and the evidence for it. Tokens are not counted yet.

    Args:
        page: the visible text. main: the main text as extraction returned it, in its own words and order.
    """
    return aligned_ledger(page, align_page(page, main))


def align_page(page: VisiblePage, main: str) -> Alignment:
    """Where the words of the main text stand on the page; shown text comes before hidden text."""
    return align(page.text, main, [(block.start, block.end) for block in page.blocks if block.hidden])


def aligned_ledger(
    page: VisiblePage, alignment: Alignment, starts: npt.NDArray[np.int64] | None = None
) -> tuple[Span, ...]:
    """The ledger of a page whose main text has been aligned, with tokens counted when their ``starts`` are given."""
    if not page.text:
        return ()
    drafts = _drafts(page, alignment.ranges) if alignment.ranges else [_nothing_found(page.text)]
    ends = np.fromiter((end for _, end, _, _ in drafts), dtype=np.int64, count=len(drafts))
    counts = _tokens_until(ends, starts) if starts is not None else [0] * len(drafts)
    return tuple(
        Span(start, end, Fate.DROPPED, Stage.EXTRACT, reason, tokens, evidence)
        if reason
        else Span(start, end, Fate.KEPT, None, "", tokens, evidence)
        for (start, end, reason, evidence), tokens in zip(drafts, counts, strict=True)
    )


def _nothing_found(text: str) -> Draft:
    return 0, len(text), EXTRACTION_EMPTY, {"why": "extraction found no main text"}


def _drafts(page: VisiblePage, ranges: Sequence[tuple[int, int]]) -> list[Draft]:
    """The spans to be, block by block."""
    kept = list(_kept_by_block(page.blocks, ranges))
    writer = EvidenceWriter(page, kept)
    drafts: list[Draft] = []
    for block, inside in zip(page.blocks, kept, strict=True):
        if inside:
            drafts.extend(_block_drafts(writer, block, _widened(page.text, block, inside)))
        else:
            drafts.append(writer.passed_over(block))
    return drafts


def _kept_by_block(blocks: Sequence[Block], ranges: Sequence[tuple[int, int]]) -> Iterator[Sequence[tuple[int, int]]]:
    """For each block the matched stretches inside it."""
    at, count = 0, len(ranges)
    for block in blocks:
        begin, finish = block.start, block.end
        while at < count and ranges[at][1] <= begin:
            at += 1
        if at == count or ranges[at][0] >= finish:
            yield ()
            continue
        last = at + 1
        while last < count and ranges[last][0] < finish:
            last += 1
        yield [(max(start, begin), min(end, finish)) for start, end in ranges[at:last]]


def text_ledger(text: str) -> tuple[Span, ...]:
    """The ledger of a plain text: one kept span for each paragraph, with the blank lines after it."""
    starts = [0, *(match.end() for match in _PARAGRAPH_END.finditer(text) if 0 < match.end() < len(text))]
    ends = [*starts[1:], len(text)]
    return tuple(
        Span(start, end, Fate.KEPT, evidence={"path": "text", "paragraph": number})
        for number, (start, end) in enumerate(zip(starts, ends, strict=True))
        if start < end
    )


def whole_text_dropped(text: str, reason: str, evidence: Mapping[str, object]) -> tuple[Span, ...]:
    """One dropped span over the whole text: a time limit, a failure, a page that is too large or has no main text."""
    return (Span(0, len(text), Fate.DROPPED, Stage.EXTRACT, reason, evidence=evidence),) if text else ()


def count_tokens(spans: Sequence[Span], starts: npt.NDArray[np.int64]) -> tuple[Span, ...]:
    """The spans with their tokens: each token counts in the span in which it starts.

    Args:
        spans: a partition of the text.
        starts: code point offsets at which the tokens start, rising; shape (n,).
    """
    ends = np.fromiter((span.end for span in spans), dtype=np.int64, count=len(spans))
    counts = _tokens_until(ends, starts)
    return tuple(replace(span, tokens=count) for span, count in zip(spans, counts, strict=True))


def _tokens_until(ends: npt.NDArray[np.int64], starts: npt.NDArray[np.int64]) -> list[int]:
    """How many tokens start between each end and the one before."""
    counts: list[int] = np.diff(np.searchsorted(starts, ends, side="left"), prepend=0).tolist()
    return counts


def _block_drafts(writer: EvidenceWriter, block: Block, kept: Sequence[tuple[int, int]]) -> Iterator[Draft]:
    """The spans of one block, of which the ``kept`` stretches are matched."""
    did = writer.what_was_kept(block, kept)
    taken_out = writer.taken_out(block, did)
    if taken_out:
        yield taken_out
        return
    at = block.start
    for start, end in kept:
        if at < start:
            yield writer.dropped(block, at, start, did)
        yield writer.kept(block, start, end, did)
        at = end
    if at < block.end:
        yield writer.dropped(block, at, block.end, did)


def _widened(text: str, block: Block, kept: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The matched stretches with the punctuation that belongs to them; those without a word between are one."""
    if len(kept) == 1 and kept[0][0] == block.start and not text[kept[0][1] : block.end].strip():
        return [(block.start, block.end)]
    wide: list[tuple[int, int]] = []
    reached = block.start
    for start, end in kept:
        left = _wordless_from(text, reached, start)
        if left < 0:
            found = _LEADING.search(text, reached, start)
            left = found.start() if found else start
        if left == reached and wide:
            wide[-1] = (wide[-1][0], end)
        else:
            wide.append((left, end))
        reached = end
        trailing = _TRAILING.match(text, end, block.end)
        if trailing and trailing.end() > end:
            wide[-1] = (wide[-1][0], trailing.end())
            reached = trailing.end()
    if wide and _wordless_from(text, wide[-1][1], block.end) >= 0:
        wide[-1] = (wide[-1][0], block.end)
    return wide


def _wordless_from(text: str, start: int, end: int) -> int:
    """``start`` when no word stands in the range, else -1."""
    found = _NO_WORD.match(text, start, end)
    return start if found and found.end() == end else -1
