"""Partition, mapping and cost of the ledger on real pages, beside trafilatura alone.

Run: ``python tests/benchmarks/ledger.py [--data DIR] [--quick]``. One JSON line per figure.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from byte_ranges import wrong_spans
from figures import figure
from large_pages import extracted, long_page, many_elements, many_paragraphs, nested

from labeler.domain.documents import Form
from labeler.domain.ledger import Fate, Span
from labeler.text.page import Extracted, read_document
from labeler.text.places import Places
from labeler.text.tokens import FileTokenizer, default_tokenizer

V = TypeVar("V")
BAR_SHARE, BAR_PAGE, BAR_PAGES, BAR_TIME = 0.995, 0.97, 0.95, 1.25
LIMIT = 20.0
QUICK = 35
CHARSETS = ("utf-16", "windows-1252", "gb18030", "shift_jis", "iso2022_jp", "euc-kr", "windows-1251")
WARM_UP = 20


def main() -> int:
    """Measure and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data(), help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="a quarter of the pages")
    given = parser.parse_args()
    pages = load(given.data)
    warm_up = pages[1 : 2 * WARM_UP : 2]
    if given.quick:
        pages = pages[:: max(len(pages) // QUICK, 1)]
    shares, whole, seconds, reference = measure(pages, warm_up, rounds=2)
    figures = [
        figure("partition", whole / len(pages), "share of pages", 1.0, 1.0, at_least=True),
        figure("mapped_words", statistics.fmean(shares), "mean share of words", 1.0, BAR_SHARE, at_least=True),
        figure(
            "pages_mapped",
            sum(share >= BAR_PAGE for share in shares) / len(shares),
            "share of pages with 97 % of words",
            1.0,
            BAR_PAGES,
            at_least=True,
        ),
        figure("time", seconds / len(pages) * 1000, "ms per page", reference / len(pages) * 1000, BAR_TIME),
    ]
    right, spans = byte_ranges(pages)
    figures.append(figure("byte_ranges", right / spans, f"share of {spans} spans", 1.0, 1.0, at_least=True))
    figures += limits(quick=given.quick)
    for entry in figures:
        print(json.dumps(entry))
    return 0 if all(entry["holds"] for entry in figures) else 1


def default_data() -> Path:
    """``data`` in LABELER_SHARED, or in ``shared`` beside the project."""
    named = os.environ.get("LABELER_SHARED")
    return (Path(named) if named else Path(__file__).resolve().parents[3] / "shared") / "data"


def load(data: Path) -> list[str]:
    """The pages of all files in ``pages``."""
    files = sorted((data / "pages").glob("*.jsonl.gz"))
    if not files:
        sys.exit(f"There are no pages in {data / 'pages'}; name another folder with --data.")
    pages: list[str] = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as rows:
            pages.extend(json.loads(row)["html"] for row in rows)
    return pages


def measure(pages: list[str], warm_up: list[str], rounds: int) -> tuple[list[float], int, float, float]:
    """Mapped shares, pages that are partitioned, seconds to read all pages, and seconds trafilatura takes alone.

    Each page counts with its best of ``rounds``.

    Both run on each page in turn, so that what else the machine does meets both.
    """
    from trafilatura import extract

    tokenizers = [fresh_tokenizer() for _ in range(rounds)]  # one that has seen a page is faster on it

    def read(page: str, turn: int = 0) -> Extracted:
        return read_document(page.encode(), form=Form.HTML, charset="utf-8", url="", tokenizer=tokenizers[turn])

    for page in warm_up:  # both load what they need, some of it only on some pages
        extract(page)
        for turn in range(rounds):
            read(page, turn)
    shares: list[float] = []
    whole = 0
    seconds = reference = 0.0
    for number, page in enumerate(pages):
        alone, own = [], []
        for turn in range(rounds):
            if (number + turn) % 2:
                alone.append(timed(extract, page)[0])
            spent, result = timed(partial(read, turn=turn), page)
            own.append(spent)
            if not (number + turn) % 2:
                alone.append(timed(extract, page)[0])
        seconds, reference = seconds + min(own), reference + min(alone)
        shares.append(result.mapped)
        whole += partitions(result.spans, len(result.text))
    return shares, whole, seconds, reference


def byte_ranges(pages: list[str]) -> tuple[int, int]:
    """Spans whose bytes, cut and read by another parser, say what the span says; and how many spans there are.

    Each page is read as UTF-8 and in one more charset.
    """
    right = total = 0
    for number, page in enumerate(pages):
        for charset in ("utf-8", CHARSETS[number % len(CHARSETS)]):
            body = page.encode(charset, "xmlcharrefreplace")
            read = read_document(body, form=Form.HTML, charset=charset, url="", tokenizer=default_tokenizer())
            places = Places(body, form=Form.HTML, charset=charset)
            for span, wanted, said in wrong_spans(places, read.spans):
                print(f"page {number} in {charset}, {span.start}: {wanted[:200]!r} is {said[:200]!r}", file=sys.stderr)
                right -= 1
            right += len(read.spans)
            total += len(read.spans)
    return right, total


def limits(*, quick: bool) -> list[dict[str, object]]:
    """What becomes of pages near the limits; a tenth of that in short."""
    part = 10 if quick else 1
    large = {"10mb": long_page(10_000_000 // part), "100k": many_elements(100_000 // part)}
    seconds = {}
    for name, body in large.items():
        page = body.decode()
        tokenizer = fresh_tokenizer()
        seconds[name], _ = timed(
            lambda page, use=tokenizer: read_document(
                page.encode(), form=Form.HTML, charset="utf-8", url="", tokenizer=use
            ),
            page,
        )
    hard = {"paragraphs": many_paragraphs(10_000_000 // part), "nested": nested(100_000 // part)}
    status, spent = extracted(large | hard)
    print(f"large pages: {status} in {spent:.1f} s", file=sys.stderr)
    known = sum(said in ("ok", "empty", "timeout", "crashed", "failed", "too_large") for said in status.values())
    return [
        figure("page_10mb_seconds", seconds["10mb"], "seconds", 1.0, LIMIT),
        figure("elements_100k_seconds", seconds["100k"], "seconds", 1.0, LIMIT),
        figure("large_pages_reported", known / 4, "share of pages in the ledger", 1.0, 1.0, at_least=True),
    ]


def fresh_tokenizer() -> FileTokenizer:
    """The default tokenizer, with nothing remembered."""
    known = default_tokenizer()
    return FileTokenizer(known.path, name=known.name)


def timed(function: Callable[[str], V], page: str) -> tuple[float, V]:
    """Processor seconds of this thread, and what the call returned."""
    began = time.thread_time()
    value = function(page)
    return time.thread_time() - began, value


def partitions(spans: tuple[Span, ...], length: int) -> bool:
    """Whether spans cover a text of ``length`` in order, and each dropped one has a reason."""
    at = 0
    for span in spans:
        if span.start != at or (span.fate is Fate.DROPPED and not span.reason):
            return False
        at = span.end
    return at == length


if __name__ == "__main__":
    sys.exit(main())
