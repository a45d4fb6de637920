"""How often the reasons for dropped spans are those that an annotator gave who read the spans.

Run: ``python tests/benchmarks/boilerplate.py [--data DIR] [--quick]``. One JSON line per figure. The labels are in
``tests/data`` (see its README); the rules were made on one half of the pages, the figures with a bar are those of the
other half.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import sys
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.ledger import Span
from labeler.text.ledger import page_ledger
from labeler.text.main_text import extract_main
from labeler.text.visible import visible_page

LABELS = Path(__file__).resolve().parents[1] / "data" / "boilerplate-labels.jsonl"
BARS = {"found": 0.95, "micro": 0.84, "macro_f1": 0.78}
QUICK = 4


@dataclass(frozen=True, slots=True)
class Label:
    """What the annotator said about a span: the page and the span's text by their SHA-256, its offsets, the reason."""

    page: str
    start: int
    end: int
    text: str
    reason: str

    @property
    def held_out(self) -> bool:
        """Whether the page belongs to the half on which no rule was made."""
        return int(self.page[0], 16) % 2 == 1


@dataclass(frozen=True, slots=True)
class Judged:
    """Labels beside what the ledger says.

    Attributes:
        labels: labels of pages that were read.
        pairs: label and the reason of the span that was found for it; empty for one that is kept now.
    """

    labels: int
    pairs: Sequence[tuple[Label, str]]

    def counts(self, *, held_out: bool) -> Counter[tuple[str, str]]:
        """How often each reason was given for each label, kept spans left out."""
        return Counter((label.reason, reason) for label, reason in self.pairs if reason and label.held_out is held_out)


def main() -> int:
    """Measure and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data(), help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="a quarter of the pages")
    given = parser.parse_args()
    wanted = labels()
    pages = list(load(given.data))
    judged = judge(pages[::QUICK] if given.quick else pages, wanted)
    if not judged.labels:
        sys.exit(f"None of the labelled pages is in {given.data / 'pages'}; name another folder with --data.")
    lines = [line("found", len(judged.pairs) / judged.labels, "share of labels whose span is there", BARS["found"])]
    lines.append(line("kept", sum(not reason for _, reason in judged.pairs), "labelled spans that are kept now"))
    for held_out in (False, True):
        half = "held out" if held_out else "tuned on"
        counts = judged.counts(held_out=held_out)
        for name, value in figures(counts).items():
            lines.append(line(name, value, half, BARS.get(name) if held_out else None))
        shown = figures({pair: number for pair, number in counts.items() if pair[0] != "hidden"})
        lines += [line(f"{name}_without_hidden", shown[name], half) for name in ("micro", "macro_f1")]
    for entry in lines:
        print(json.dumps(entry))
    return 0 if all(entry["holds"] for entry in lines) else 1


def default_data() -> Path:
    """``data`` in LABELER_SHARED, or in ``shared`` beside the project."""
    named = os.environ.get("LABELER_SHARED")
    return (Path(named) if named else Path(__file__).resolve().parents[3] / "shared") / "data"


def load(data: Path) -> Iterator[str]:
    """The pages of all files in ``pages``."""
    for file in sorted((data / "pages").glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as rows:
            for row in rows:
                yield json.loads(row)["html"]


def labels() -> list[Label]:
    """All labels."""
    return [Label(**json.loads(row)) for row in LABELS.read_text(encoding="utf-8").splitlines()]


def judge(pages: Sequence[str], wanted: Sequence[Label]) -> Judged:
    """Find the labelled spans in the ledgers of the pages.

    A span is found by the hash of its text where the label says, else where the same text is nearest.
    """
    of_page: dict[str, list[Label]] = defaultdict(list)
    for label in wanted:
        of_page[label.page].append(label)
    count, pairs = 0, []
    for source in pages:
        here = of_page.get(digest(source), [])
        if not here:
            continue
        count += len(here)
        page = visible_page(source)
        spans = page_ledger(page, extract_main(source))
        for label in here:
            span = find(label, page.text, spans)
            if span:
                pairs.append((label, span.reason))
    return Judged(count, pairs)


def find(label: Label, text: str, spans: Sequence[Span]) -> Span | None:
    """The span that a label is about, None when its text is gone."""
    if digest(text[label.start : label.end]) == label.text:
        return spans[bisect_right(spans, label.start, key=lambda span: span.start) - 1]
    length = label.end - label.start
    same = [
        span for span in spans if span.end - span.start == length and digest(text[span.start : span.end]) == label.text
    ]
    return min(same, key=lambda span: abs(span.start - label.start)) if same else None


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def figures(counts: Mapping[tuple[str, str], int]) -> dict[str, float]:
    """Precision and recall of each reason, and over all: ``micro`` is the share of right reasons.

    Args:
        counts: how often each (label, reason) occurs.
    """
    right = {name: number for (name, given), number in counts.items() if name == given}
    wanted, said = Counter[str](), Counter[str]()
    for (name, given), number in counts.items():
        wanted[name] += number
        said[given] += number
    found: dict[str, float] = {}
    measures: dict[str, list[float]] = defaultdict(list)
    for name in sorted(wanted):
        precision = right.get(name, 0) / said[name] if said[name] else 0.0
        recall = right.get(name, 0) / wanted[name]
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        found |= {f"labels:{name}": wanted[name], f"precision:{name}": precision, f"recall:{name}": recall}
        for kind, value in (("precision", precision), ("recall", recall), ("f1", f1)):
            measures[kind].append(value)
    found |= {f"macro_{kind}": sum(values) / len(values) for kind, values in measures.items()}
    found["micro"] = sum(right.values()) / sum(wanted.values())
    return found


def line(name: str, value: float, unit: str, bar: float | None = None) -> dict[str, object]:
    """One figure; those without a bar hold."""
    shown = round(value, 4)
    return {
        "name": name,
        "value": shown,
        "unit": unit,
        "reference": 1.0,
        "ratio": shown,
        "bar": bar,
        "holds": bar is None or value >= bar,
    }


if __name__ == "__main__":
    sys.exit(main())
