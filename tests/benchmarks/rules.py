"""Verdicts and speed of the rules beside datatrove's Gopher, C4 and FineWeb filters, with their defaults.

Run: ``python tests/benchmarks/rules.py [--data DIR] [--quick]``. One JSON line per figure; differences go to stderr.
Needs datatrove 0.10 and spaCy in the same interpreter.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from rules_reference import Outcome, compared, datatrove

from labeler.domain.documents import Form, RawDocument
from labeler.exchange.base import ReadOptions
from labeler.exchange.warc import ArchiveReader
from labeler.text.decode import decode
from labeler.text.main_text import extract_main
from labeler.text.rules import Family, RuleReport, evaluate, shipped_rule_set
from labeler.text.rules.chunks import forget_chunks
from labeler.text.rules.reading import Reading
from labeler.text.rules.settings import Settings
from labeler.text.visible import visible_page

K = TypeVar("K")
V = TypeVar("V")
BAR_SPEED = 10.0
QUICK = 12
BLOCK = 50


@dataclass
class Found:
    """What the comparison found so far."""

    texts: int = 0
    same: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    reference: float = 0.0


def main() -> int:
    """Measure and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data(), help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="a twelfth of the texts")
    given = parser.parse_args()
    if not (find_spec("datatrove") and find_spec("spacy")):
        print("datatrove and spaCy are not installed here: pip install 'datatrove>=0.10.1,<0.11' 'spacy>=3.8,<4'")
        return 1
    texts = list(every_text(given.data))
    if not texts:
        sys.exit(f"There are no texts in {given.data}; name another folder with --data.")
    found = compare(texts[::QUICK] if given.quick else texts)
    figures = [parity(name, found) for name in (*Family, "c4_lines", "words")]
    speed = found.reference / found.seconds
    figures.append(
        {
            "name": "speed",
            "value": round(found.seconds / found.texts * 1000, 4),
            "unit": "ms per text for all rules",
            "reference": round(found.reference / found.texts * 1000, 4),
            "ratio": round(speed, 2),
            "bar": BAR_SPEED,
            "holds": speed >= BAR_SPEED,
        }
    )
    for entry in figures:
        print(json.dumps(entry))
    return 0 if all(entry["holds"] for entry in figures) else 1


def parity(name: str, found: Found) -> dict[str, Any]:
    """The figure for the share of texts with the same result."""
    share = found.same[name] / found.texts
    return {
        "name": f"same_{name}",
        "value": found.same[name],
        "unit": "texts with the same result",
        "reference": found.texts,
        "ratio": round(share, 6),
        "bar": 1.0,
        "holds": share == 1.0,
    }


def default_data() -> Path:
    """``data`` in LABELER_SHARED, or in ``shared`` beside the project."""
    named = os.environ.get("LABELER_SHARED")
    return (Path(named) if named else Path(__file__).resolve().parents[3] / "shared") / "data"


def every_text(data: Path) -> Iterator[tuple[str, str]]:
    """Texts with a name each: graded ones, the pool, and pages three ways (gold, main and visible text), archives."""
    for folder in ("graded", "pool", "pages"):
        for file in sorted((data / folder).glob("*.jsonl.gz")):
            with gzip.open(file, "rt", encoding="utf-8") as rows:
                for row in map(json.loads, rows):
                    yield f"{file.name}#{row['id']}", row["text"]
                    if "html" in row:
                        yield from page_texts(f"{file.name}#{row['id']}", row["html"])
    for file in sorted((data / "warc").glob("*arc*")):
        for item in ArchiveReader().read(file, ReadOptions()):
            if isinstance(item, RawDocument):
                html = item.form is Form.HTML
                text = decode(item.body, charset=item.charset, html=html).text
                name = f"{file.name}#{item.external_id}"
                yield from page_texts(name, text) if html else [(name, text)]


def page_texts(name: str, html: str) -> Iterator[tuple[str, str]]:
    """The visible text of a page, and its main text."""
    yield f"{name}:visible", visible_page(html).text
    try:
        yield f"{name}:main", extract_main(html)
    except Exception as error:  # noqa: BLE001  # any page may break the extractor
        print(f"{name}: no main text, {type(error).__name__}", file=sys.stderr)


def compare(texts: list[tuple[str, str]]) -> Found:
    """Run both on a block of texts in turn, so that what else the machine does meets both.

    Nothing is known of the texts beforehand.
    """
    filters, words_of = datatrove()
    rule_set = shipped_rule_set("datatrove")
    evaluate("A first text.", rule_set)
    forget_chunks()
    found = Found(len(texts))

    def own(block: list[tuple[str, str]]) -> list[RuleReport]:
        return [evaluate(text, rule_set) for _, text in block]

    def other(block: list[tuple[str, str]]) -> list[dict[Family, Outcome]]:
        return [{family: judge(text) for family, judge in filters.items()} for _, text in block]

    for at in range(0, len(texts), BLOCK):
        block = texts[at : at + BLOCK]
        theirs, expected = timed(other, block)
        mine, reports = timed(own, block)
        found.seconds += mine
        found.reference += theirs
        for (name, text), report, outcomes in zip(block, reports, expected, strict=True):
            results = compared(text, report, outcomes)
            results["words"] = (Reading(text, Settings()).words, words_of(text))
            for kind, (ours, reference) in results.items():
                found.same[kind] += ours == reference
                if ours != reference:
                    print(f"{name}: {kind}: {ours!r:.300} not {reference!r:.300}", file=sys.stderr)
    return found


def timed(function: Callable[[K], V], given: K) -> tuple[float, V]:
    """Processor seconds of this thread, and what the call returned."""
    began = time.thread_time()
    value = function(given)
    return time.thread_time() - began, value


if __name__ == "__main__":
    sys.exit(main())
