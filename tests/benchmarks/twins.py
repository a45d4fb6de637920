"""Near-duplicates: planted copies found beside datatrove's MinHash, and what adding documents to many costs.

Adding includes finding the passages that are repeated across a site.

Run: ``python tests/benchmarks/twins.py [--data DIR] [--quick] [--reference PYTHON]``. One JSON line per figure. The
reference runs in an interpreter that has ``datatrove``, ``spacy`` and ``xxhash<4`` (this one unless another is named).
"""

from __future__ import annotations

import argparse
import gc
import gzip
import hashlib
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import accumulate, islice, product
from pathlib import Path

from figures import figure

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import drain
from labeler.stages import passages, screen, twins
from labeler.stages.config import load_settings
from labeler.stages.new import new_project
from labeler.store import documents, ledgers
from labeler.store.ledgers import Extraction
from labeler.store.project import Project, open_project

LEVELS = (0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
BARRED = (0.8, 0.9)
BAR_RECALL, BAR_COST = 1.0, 1.5
NEAR = 0.01  # how far a planted similarity may be from its level
SHORTEST = 150  # words
ADDED, FEW, MANY, MANY_QUICK = 1_000, 1_000, 100_000, 10_000
BATCH = 2_000
TURNS = 3
WORDS = ["".join(letters) for letters in islice(product("abcdefghijklmnopqrstuvwxyz", repeat=4), 20_000)]
LINE = 25  # words
SITES = 1_000
WEIGHTS = list(accumulate(1 / (rank + 3) for rank in range(len(WORDS))))


def main() -> int:
    """Measure and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data(), help="folder of the form of shared/data")
    parser.add_argument("--quick", action="store_true", help="fewer copies, and 10,000 documents for 100,000")
    parser.add_argument("--reference", default=sys.executable, help="Python that has datatrove, spacy and xxhash<4")
    given = parser.parse_args()
    texts = load(given.data)[:: 4 if given.quick else 1]
    figures = [*recall(texts, given.reference), *cost(MANY_QUICK if given.quick else MANY)]
    for entry in figures:
        print(json.dumps(entry), flush=True)
    return 0 if all(entry["holds"] for entry in figures) else 1


def default_data() -> Path:
    """``data`` in LABELER_SHARED, or in ``shared`` beside the project."""
    named = os.environ.get("LABELER_SHARED")
    return (Path(named) if named else Path(__file__).resolve().parents[3] / "shared") / "data"


def load(data: Path) -> list[str]:
    """The texts of all files in ``graded`` that are long enough to be edited finely."""
    files = sorted((data / "graded").glob("*.jsonl.gz"))
    if not files:
        sys.exit(f"There are no texts in {data / 'graded'}; name another folder with --data.")
    found = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as rows:
            found.extend(json.loads(row)["text"] for row in rows)
    return [text for text in dict.fromkeys(found) if len(text.split()) >= SHORTEST]


def fives(words: Sequence[str]) -> set[tuple[str, ...]]:
    """Sequences of five words, lower case without punctuation."""
    plain = [word for raw in words for word in re.findall(r"\w+", raw.lower())]
    return {tuple(plain[at : at + 5]) for at in range(len(plain) - 4)}


def similarity(a: Sequence[str], b: Sequence[str]) -> float:
    """Jaccard similarity by sequences of five words."""
    first, second = fives(a), fives(b)
    return len(first & second) / max(len(first | second), 1)


def edited(text: str, level: float, chance: random.Random) -> str | None:
    """A copy with words exchanged, put in and left out until it is ``level`` similar; None when it missed that."""
    original = text.split()
    words = list(original)
    while (now := similarity(original, words)) > level + NEAR:
        # each edit costs about ten of the sequences of both; go nearly there, then one by one
        for _ in range(max(1, int((now - level) * len(words) / 20))):
            at = chance.randrange(len(words))
            how = chance.random()
            words[at : at + 1] = (
                [] if how < 0.25 else [chance.choice(original)] if how < 0.75 else [words[at], "indeed"]
            )
    return " ".join(words) if now >= level - NEAR else None


def recall(texts: Sequence[str], reference: str) -> list[dict[str, object]]:
    """The share of planted copies that are found, at each level, beside the reference; and whether evidence holds."""
    figures, right, dropped = [], 0, 0
    for level in LEVELS:
        chance = random.Random(int(level * 100))
        pairs = [(text, copy) for text in texts if (copy := edited(text, level, chance)) is not None]
        theirs = in_reference(pairs, reference)
        ours, good = in_labeler(pairs)
        right, dropped = right + good, dropped + sum(ours)
        bar = BAR_RECALL if level in BARRED else 0.0
        figures.append(
            figure(
                f"recall_{level}",
                sum(ours) / len(pairs),
                f"share of {len(pairs)} copies found",
                sum(theirs) / len(pairs),
                bar,
                at_least=True,
            )
        )
    evidence = figure(
        "evidence", right / max(dropped, 1), "share of drops with a kept twin and its similarity", 1, 1, at_least=True
    )
    return [*figures, evidence]


def in_reference(pairs: Sequence[tuple[str, str]], reference: str) -> list[bool]:
    """What datatrove finds."""
    script = Path(__file__).with_name("twins_reference.py")
    lines = "".join(json.dumps(pair) + "\n" for pair in pairs)
    done = subprocess.run([reference, str(script)], input=lines, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{reference} cannot run the reference: {done.stderr.strip()} Name one with --reference.")
    return [json.loads(line) for line in done.stdout.splitlines()]


def in_labeler(pairs: Sequence[tuple[str, str]]) -> tuple[list[bool], int]:
    """Which pairs lose one of the two as a near-duplicate, and how many of these drops name a kept twin rightly."""
    with tempfile.TemporaryDirectory() as folder, new_project(f"{folder}/planted.labeler") as project:
        fill(project, [text for pair in pairs for text in pair])
        compare_and_screen(project)
        with project.read() as tx:
            at = load_settings(tx).near_duplicate_at
            said = {s.document: ledgers.screenings(tx, [s.document_id])[s.document_id] for s in ledgers.standings(tx)}
    found, right = [], 0
    for number in range(len(pairs)):
        gone = [n for n in (2 * number, 2 * number + 1) if said[f"page-{n}"].stage is not None]
        found.append(bool(gone))
        evidence = said[f"page-{gone[0]}"].evidence if gone else {}
        twin = str(evidence.get("twin", "page-0"))
        measured = similarity(*(text_of(pairs, name) for name in (f"page-{gone[0]}", twin))) if gone else 0.0
        right += bool(gone) and said[twin].stage is None and measured >= at - NEAR
    return found, right


def text_of(pairs: Sequence[tuple[str, str]], name: str) -> list[str]:
    """The words of the text that a document was made of."""
    number = int(name.removeprefix("page-"))
    return pairs[number // 2][number % 2].split()


def fill(project: Project, texts: Sequence[str], first: int = 0) -> None:
    """Put extracted documents into a project, as ingest and extract would."""
    with project.write() as tx:
        source = documents.add_source(tx, "benchmark", "2026-01-01T00:00:00+00:00")
    for start in range(0, len(texts), BATCH):
        part = list(enumerate(texts[start : start + BATCH], first + start))
        raws = [RawDocument(f"page-{n}", f"{n} {t}".encode(), Form.TEXT, origin(n)) for n, t in part]
        with project.write() as tx:
            documents.add_documents(tx, source, raws)
            numbers = documents.numbers_of(tx, [raw.external_id for raw in raws])
            ledgers.save_extractions(tx, [extraction(numbers[f"page-{n}"], text) for n, text in part])


def origin(number: int) -> Origin:
    """Where a document is from."""
    return Origin("benchmark", str(number), url=f"https://www.site-{number % SITES}.example/{number}")


def extraction(number: int, text: str) -> Extraction:
    """A document that is all main text."""
    count = len(text.split())
    main_hash = hashlib.sha256(text.encode()).hexdigest()
    spans = (Span(0, len(text), Fate.KEPT, tokens=count),)
    return Extraction(
        number, main_hash[:32], "ok", "utf-8", "", text, spans, main_hash, count, count, "en", 1.0, 1.0
    )  # fmt: skip


def cost(many: int) -> list[dict[str, object]]:
    """Seconds of processor for 1,000 documents more in a project of many, beside the same ones in one of few.

    Adding is all of it: into the store, compared, passages found, screened. Comparing is the stage of near-duplicates
    alone, passages that of passages. Each turn begins with projects of those sizes; the medians count.
    """
    spent: dict[int, list[tuple[float, float, float]]] = {FEW: [], many: []}
    with tempfile.TemporaryDirectory() as folder:
        for count in spent:
            with new_project(f"{folder}/{count}.labeler") as project:
                fill(project, [synthetic(n) for n in range(count)])
                compare_and_screen(project)
        for _ in range(TURNS):
            for count, seconds in spent.items():
                copy = Path(folder, "copy.labeler")
                shutil.copyfile(f"{folder}/{count}.labeler", copy)
                with open_project(copy) as project:
                    seconds.append(add(project, many))
    few, lots = (
        [statistics.median(spent[count][turn][which] for turn in range(TURNS)) for which in range(3)]
        for count in (FEW, many)
    )
    return [
        figure(name, lots[which], f"s for {ADDED:,} documents into {many:,}", few[which], BAR_COST)
        for which, name in enumerate(("adding", "comparing", "passages"))
    ]


def add(project: Project, first: int) -> tuple[float, float, float]:
    """Seconds to add documents, and of these, seconds to compare them and to find their passages."""
    texts = [synthetic(n) for n in range(first, first + ADDED)]
    gc.collect()
    began = time.process_time()
    fill(project, texts, first)
    filled = time.process_time()
    drain(twins.run(project, twins.TwinsParams()))
    compared = time.process_time()
    drain(passages.run(project, passages.PassagesParams()))
    found = time.process_time()
    drain(screen.run(project, screen.ScreenParams()))
    return time.process_time() - began, compared - filled, found - compared


def compare_and_screen(project: Project) -> None:
    """What preparing does after extraction."""
    drain(twins.run(project, twins.TwinsParams()))
    drain(passages.run(project, passages.PassagesParams()))
    drain(screen.run(project, screen.ScreenParams()))


def synthetic(number: int) -> str:
    """A text of 200 to 1,000 words of 20,000, few of them common, in lines, the last of which is that of its site.

    One in ten is an edited copy of the one before it.
    """
    chance = random.Random(number - (number % 10 == 9))
    words = chance.choices(WORDS, cum_weights=WEIGHTS, k=chance.randint(200, 1_000))
    if number % 10 == 9:
        words[len(words) // 2] = "edited"
    site = random.Random(number % SITES)
    lines = [words[at : at + LINE] for at in range(0, len(words), LINE)]
    return "\n".join(map(" ".join, [*lines, site.choices(WORDS, k=LINE)]))


if __name__ == "__main__":
    sys.exit(main())
