"""The kept text of real pages against their gold main text, beside trafilatura alone.

Run: ``python tests/benchmarks/main_text.py [--data DIR] [--quick]``. One JSON line per figure. The second opinion of the
ledger was made on the pages whose SHA-256 begins with an even digit (``tuned on``); the others are ``held out``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import re
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.ledger import kept_text
from labeler.text.ledger import page_ledger
from labeler.text.main_text import extract_main
from labeler.text.visible import visible_page

ALL = "all"
BOTH, TUNED, HELD_OUT = "both halves", "tuned on", "held out"
NOISE = 0.01  # of the F1 of one page type
QUICK = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its gold: main text, snippets that belong to it, and snippets that do not."""

    source: str
    kind: str
    gold: str
    must_have: Sequence[str]
    must_not_have: Sequence[str]

    @property
    def half(self) -> str:
        """Whether the second opinion was made on it."""
        return HELD_OUT if int(hashlib.sha256(self.source.encode()).hexdigest()[0], 16) % 2 else TUNED


@dataclass(frozen=True, slots=True)
class Score:
    """How near a text is to the gold: word F1, and which snippets it holds."""

    f1: float
    must_have: Sequence[bool]
    must_not_have: Sequence[bool]


def main() -> int:
    """Measure and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data(), help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="a quarter of the pages")
    given = parser.parse_args()
    pages = list(load(given.data))
    if not pages:
        sys.exit(f"There are no pages with gold text in {given.data / 'pages'}; name another folder with --data.")
    lines = figures(pages[::QUICK] if given.quick else pages)
    for entry in lines:
        print(json.dumps(entry))
    return 0 if all(entry["holds"] for entry in lines) else 1


def default_data() -> Path:
    """``data`` in LABELER_SHARED, or in ``shared`` beside the project."""
    named = os.environ.get("LABELER_SHARED")
    return (Path(named) if named else Path(__file__).resolve().parents[3] / "shared") / "data"


def load(data: Path) -> Iterator[Page]:
    """The pages with gold text of all files in ``pages``."""
    for file in sorted((data / "pages").glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8") as rows:
            for line in rows:
                row = json.loads(line)
                if row.get("text"):
                    yield Page(
                        row["html"],
                        row["label"],
                        row["text"],
                        row.get("must_have") or (),
                        row.get("must_not_have") or (),
                    )


def figures(pages: Sequence[Page]) -> list[dict[str, object]]:
    """All figures: of both halves with bars, and of each half."""
    groups: dict[tuple[str, str], list[tuple[Score, Score]]] = defaultdict(list)
    for page in pages:
        scores = compare(page)
        for kind in (ALL, page.kind):
            groups[BOTH, kind].append(scores)
            groups[page.half, kind].append(scores)
    lines: list[dict[str, object]] = []
    for (half, kind), scores in sorted(groups.items()):
        own, alone = [score for score, _ in scores], [score for _, score in scores]
        lowest = None if half != BOTH else 1.0 if kind == ALL else 1.0 - NOISE
        lines.append(figure(f"f1:{kind}", half, mean_f1(own), mean_f1(alone), lowest, at_least=True))
        bar = 1.0 if half == BOTH and kind == ALL else None
        for name in ("must_have", "must_not_have"):
            kept = share(own, name), share(alone, name)
            lines.append(figure(f"{name}:{kind}", half, *kept, bar, at_least=name == "must_have"))
    return lines


def compare(page: Page) -> tuple[Score, Score]:
    """The scores of the kept text and of what trafilatura returns."""
    from trafilatura import extract

    visible = visible_page(page.source)
    kept = kept_text(visible.text, page_ledger(visible, extract_main(page.source)))
    return score(kept, page), score(extract(page.source) or "", page)


def score(text: str, page: Page) -> Score:
    """How near a text is to the gold of its page."""
    plain = f" {' '.join(_WORD.findall(text.lower()))} "
    return Score(
        word_f1(text, page.gold),
        [snippet in plain for snippet in snippets(page.must_have)],
        [snippet in plain for snippet in snippets(page.must_not_have)],
    )


def snippets(stated: Sequence[str]) -> Iterator[str]:
    """Snippets as words between spaces; those without a word say nothing."""
    for snippet in stated:
        words = _WORD.findall(snippet.lower())
        if words:
            yield f" {' '.join(words)} "


def word_f1(text: str, gold: str) -> float:
    """F1 of the words of a text, each as often as it occurs, against those of the gold."""
    own, wanted = (Counter(_WORD.findall(part.lower())) for part in (text, gold))
    common = (own & wanted).total()
    return 2 * common / (own.total() + wanted.total()) if common else float(not own and not wanted)


def mean_f1(scores: Sequence[Score]) -> float:
    """Mean over pages."""
    return statistics.fmean(score.f1 for score in scores)


def share(scores: Sequence[Score], name: str) -> float:
    """Share of all snippets of one kind that are in the texts; 0 when there are none."""
    held: list[bool] = [value for score in scores for value in getattr(score, name)]
    return sum(held) / len(held) if held else 0.0


def figure(
    name: str, unit: str, value: float, reference: float, bar: float | None, *, at_least: bool
) -> dict[str, object]:
    """One measured figure; ``ratio`` is value over reference and is what the bar holds against, where there is one."""
    ratio = value / reference if reference else float(value == 0.0) or float("inf")
    return {
        "name": name,
        "value": round(value, 4),
        "unit": unit,
        "reference": round(reference, 4),
        "ratio": round(ratio, 4),
        "bar": bar,
        "holds": bar is None or (ratio >= bar if at_least else ratio <= bar),
    }


if __name__ == "__main__":
    sys.exit(main())
