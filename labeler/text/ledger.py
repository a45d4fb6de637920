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
from labeler.text.boilerplate import Place, reason_of

if TYPE_CHECKING:
    from labeler.text.visible import Block, VisiblePage

EXTRACTION_EMPTY = "extraction_empty"
MAX_PATH = 160
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")
# start, end, reason (empty for kept) and evidence of a span to be
Draft = tuple[int, int, str, Mapping[str, object]]
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
    drafts: list[Draft] = []
    at = 0
    for block in page.blocks:
        while at < len(ranges) and ranges[at][1] <= block.start:
            at += 1
        last = at
        while last < len(ranges) and ranges[last][0] < block.end:
            last += 1
        if at == last:
            drafts.append(_dropped(page.text, block, _short(block.path), block.start, block.end))
        else:
            inside = [(max(start, block.start), min(end, block.end)) for start, end in ranges[at:last]]
            drafts.extend(_block_drafts(page.text, block, inside))
    return drafts


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


def _block_drafts(text: str, block: Block, kept: Sequence[tuple[int, int]]) -> Iterator[Draft]:
    """The spans of one block, of which the ``kept`` stretches are matched."""
    path = _short(block.path)
    at = block.start
    for start, end in _widened(text, block, kept):
        if at < start:
            yield _dropped(text, block, path, at, start)
        yield start, end, "", {"path": path}
        at = end
    if at < block.end:
        yield _dropped(text, block, path, at, block.end)


def _widened(text: str, block: Block, kept: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The matched stretches with the punctuation that belongs to them; those without a word between are one."""
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


def _dropped(text: str, block: Block, path: str, start: int, end: int) -> Draft:
    density = min(block.linked / max(len(text[block.start : block.end].rstrip()), 1), 1.0)
    reason = reason_of(Place(block.path, block.hidden, density, text[start:end]))
    return start, end, reason.name, {"path": path, "why": reason.why, "link_density": round(density, 3)}


def _short(path: str) -> str:
    """The inner end of a path, at most 160 characters."""
    if len(path) <= MAX_PATH:
        return path
    cut = path.find("/", len(path) - MAX_PATH)
    return "…" + (path[cut:] if cut >= 0 else path[-MAX_PATH:])
