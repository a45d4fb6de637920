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

from labeler.domain.documents import Form
from labeler.domain.ledger import Fate, Span
from labeler.text.page import Extracted, read_document
from labeler.text.tokens import FileTokenizer, default_tokenizer

V = TypeVar("V")
BAR_SHARE, BAR_PAGE, BAR_PAGES, BAR_TIME = 0.995, 0.97, 0.95, 1.25
QUICK = 35
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


def figure(
    name: str, value: float, unit: str, reference: float, bar: float, *, at_least: bool = False
) -> dict[str, object]:
    """One measured figure; ``ratio`` is value over reference and is what the bar holds against."""
    ratio = value / reference
    return {
        "name": name,
        "value": round(value, 5),
        "unit": unit,
        "reference": round(reference, 5),
        "ratio": round(ratio, 5),
        "bar": bar,
        "holds": ratio >= bar if at_least else ratio <= bar,
    }


if __name__ == "__main__":
    sys.exit(main())
