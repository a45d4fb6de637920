"""Account of 100,000 documents: how long the numbers of the Flow panel take, split by stage, source, site and topic.

Run: ``python tests/benchmarks/account.py [--data DIR] [--quick]``. One JSON line per figure. The reference is the same
account made by reading every ledger, as `labeler audit --all` does, over a part of the documents and scaled up. Both
are seconds of work on one core, so that other work on the machine counts as little as it can; ``clock_`` is what passes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import Fate, Span, Stage, apply_trims, drop_kept, totals
from labeler.domain.probes import Cut, Decision, ProbeInfo, RunInfo
from labeler.domain.progress import drain
from labeler.stages import account, topics
from labeler.stages.account import AccountParams, By
from labeler.stages.embed import ENCODER_KEY
from labeler.stages.new import new_project
from labeler.store import accounts, documents, ledgers, meta, opinions, probes, runs, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, open_project

MANY, MANY_QUICK = 100_000, 10_000
BAR_SECONDS = 2.0
TURNS = 5
BATCH = 2000
READ = 2000
SOURCES, SITES, KINDS = 40, 997, 30
REASONS = (
    "navigation", "consent", "advert", "share", "related", "comments", "footer", "login", "hidden", "link-dense", "seo",
    "other",
)  # fmt: skip
RULES = ("gopher_short_doc", "gopher_below_alpha_threshold", "fineweb_line_punct_ratio")
WORDS = [f"{a}{b}{c}a" for a in "bdfgklmnprst" for b in "aeiou" for c in "bdfgklmnprst"]


def main() -> int:
    """Measure and print; 0 when every bar holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="not read: the documents are made here")
    parser.add_argument("--quick", action="store_true", help="10,000 documents for 100,000")
    count = MANY_QUICK if parser.parse_args().quick else MANY
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "account.labeler"
        fill(path, count)
        with open_project(path) as project:
            figures = measure(project, count)
    for entry in figures:
        print(json.dumps(entry), flush=True)
    return 0 if all(entry["holds"] for entry in figures) else 1


def measure(project: Project, count: int) -> list[dict[str, object]]:
    """Seconds of each account, the middle of several; topics are found before and measured apart."""
    reference, expected = by_ledgers(project, count)
    began = time.perf_counter()
    drain(topics.run(project, topics.TopicParams()))
    finding = time.perf_counter() - began
    figures = []
    for by in By:
        seconds, worked = [], []
        for _ in range(TURNS):
            began, busy = time.perf_counter(), time.process_time()
            report = drain(account.run(project, AccountParams(by=by)))
            seconds.append(time.perf_counter() - began)
            worked.append(time.process_time() - busy)
        if by is By.STAGE:
            check(project, expected)
        if sum(group.tokens for group in report.groups) != report.tokens:
            sys.exit("the groups do not add up")
        middle = statistics.median(worked)
        figures.append(figure(f"account_by_{by.value}", middle, reference, BAR_SECONDS, holds=middle <= BAR_SECONDS))
        figures.append(figure(f"clock_by_{by.value}", statistics.median(seconds), None, None, holds=True))
    figures.append(figure("finding_topics", finding, None, None, holds=True))
    return figures


def check(project: Project, expected: Counter[str]) -> None:
    """The first documents' ledgers, read one by one, and their sums in the database say the same."""
    found: Counter[str] = Counter()
    with project.read() as tx:
        first = {one.number: "first" if one.number <= READ else "rest" for one in accounts.about(tx, 1)}
        for part in accounts.parts_by_group(tx, first, 1)["first"]:
            found[part.reason] += part.tokens
    if +found != +expected:
        sys.exit(f"ledgers and sums differ: {expected - found} {found - expected}")


def by_ledgers(project: Project, count: int) -> tuple[float, Counter[str]]:
    """Seconds of reading all ledgers, scaled up from some of them; and the tokens of those by reason."""
    began = time.process_time()
    sums: Counter[str] = Counter()
    ids = list(range(1, min(READ, count) + 1))
    with project.read() as tx:
        found = ledgers.extractions(tx, ids)
        left_out = opinions.trims(tx, ids, 1)
        decided = {d.document_id: d for d in runs.decisions(tx, 1, ids)}
    for number, extraction in found.items():
        spans, _ = apply_trims(extraction.spans, left_out.get(number, ()))
        whole = decided[number]
        ledger = spans if whole.stage is None else drop_kept(spans, whole.stage, whole.reason, {})
        sums.update(totals(ledger))
    return (time.process_time() - began) * count / len(ids), sums


def figure(name: str, value: float, reference: float | None, bar: float | None, *, holds: bool) -> dict[str, object]:
    """One line of the output; the ratio says how many times faster it is than reading all ledgers."""
    ratio = None if reference is None else round(reference / value, 1)
    beside = None if reference is None else round(reference, 1)
    return {
        "name": name, "value": round(value, 3), "unit": "s", "reference": beside, "ratio": ratio, "bar": bar, "holds": holds,
    }  # fmt: skip


def fill(path: Path, count: int) -> None:
    """A prepared, screened and decided project; about seven dropped spans a document, and vectors in clusters."""
    chance, noise = random.Random(7), np.random.default_rng(7)
    centres = noise.standard_normal((KINDS, 384)).astype(np.float32)
    with new_project(str(path)) as project:
        with project.write() as tx:
            source = documents.add_source(tx, "benchmark", "2026-01-01T00:00:00+00:00")
            meta.put(tx, ENCODER_KEY, "benchmark")
            info = ProbeInfo(1, "b", "2026-01-01T00:00:00+00:00", 0, 1, 1, "benchmark", {"keep_at": 3}, {})
            probes.save(tx, probes.StoredProbe(info, (), b"", hashlib.sha256(b"").hexdigest()))
            runs.save(tx, RunInfo(0, "b", "2026-01-01T00:00:00+00:00", 1, Cut(score=3.0), 0, 0, 0, {}))
        for first in range(1, count + 1, BATCH):
            numbers = range(first, min(first + BATCH, count + 1))
            rows = [extraction(n, chance) for n in numbers]
            screens = [screened(row, chance) for row in rows]
            made = noise.standard_normal((len(rows), 384)).astype(np.float32) + 2 * centres[np.array(numbers) % KINDS]
            with project.write() as tx:
                documents.add_documents(tx, source, [raw(n) for n in numbers])
                ledgers.save_extractions(tx, rows)
                ledgers.save_screenings(tx, screens)
                vectors.save(
                    tx,
                    [
                        vectors.Vector(r.main_hash, "benchmark", v, ())
                        for r, v in zip(rows, made, strict=True)
                        if r.main_hash
                    ],
                )
                runs.save_decisions(tx, 1, [decision(r, s, chance) for r, s in zip(rows, screens, strict=True)])
        with project.write() as tx:
            opinions.keep_for_run(tx, 1)


def raw(number: int) -> RawDocument:
    """A page of one of many sites and sources."""
    url = f"https://www.site-{number % SITES}.example/{number}"
    origin = Origin(f"crawl-{number % SOURCES:02}.warc.gz", str(number), url=url)
    return RawDocument(f"page-{number:06}", str(number).encode(), Form.HTML, origin)


def extraction(number: int, chance: random.Random) -> Extraction:
    """A ledger of 6 to 18 spans with evidence as extraction leaves it."""
    kind = number % KINDS
    words = chance.choices(WORDS[kind * 20 : kind * 20 + 60], k=12)
    spans: list[Span] = []
    text = ""
    for at in range(chance.randint(6, 18)):
        start, text = len(text), f"{text}{words[at % 12]} {words[(at * 5 + 1) % 12]}\n"
        if chance.random() < 0.66:
            evidence = {"path": "html/body/div[2]/nav", "link_density": 0.93, "words": 12, "position": at}
            reason, tokens = chance.choice(REASONS), chance.randint(1, 40)
            spans.append(Span(start, len(text), Fate.DROPPED, Stage.EXTRACT, reason, tokens, evidence))
        else:
            spans.append(Span(start, len(text), Fate.KEPT, tokens=chance.randint(20, 200), evidence={"path": "body/p"}))
    main = sum(s.tokens for s in spans if s.fate is Fate.KEPT)
    main_hash = hashlib.sha256(str(number).encode()).hexdigest() if main else ""
    return Extraction(
        number, "benchmark", "ok" if main else "empty", "utf-8", f"Page {number}", text, tuple(spans), main_hash,
        sum(s.tokens for s in spans), main, "en", 1.0, 1.0,
    )  # fmt: skip


def screened(row: Extraction, chance: random.Random) -> Screened:
    """One in ten is of another language, one in seven falls to a rule; three in ten lose a whole passage."""
    kept = [s for s in row.spans if s.fate is Fate.KEPT]
    trims = ()
    if kept and chance.random() < 0.3:
        trims = (Span(kept[0].start, kept[0].end, Fate.DROPPED, Stage.RULES, "c4.policy", kept[0].tokens),)
    drawn = chance.random()
    stage, reason = (
        (Stage.LANGUAGE, "other_language") if drawn < 0.1
        else (Stage.RULES, chance.choice(RULES)) if drawn < 0.25
        else (Stage.DUPLICATES, "near_duplicate") if drawn < 0.3
        else (None, "")
    )  # fmt: skip
    return Screened(row.document_id, "benchmark", stage, reason, {}, trims=trims)


def decision(row: Extraction, before: Screened, chance: random.Random) -> Decision:
    """Two in five of what is left are kept."""
    stage, reason = before.stage, before.reason
    if stage is None and not row.main_hash:
        stage, reason = Stage.EXTRACT, "extraction_empty"
    elif stage is None and chance.random() < 0.6:
        stage, reason = Stage.SCORE, "below_cut"
    fate = Fate.DROPPED if stage else Fate.KEPT
    kept = 0 if stage else row.main_tokens - before.trimmed
    return Decision(row.document_id, "", fate, stage, reason, 2.0, 0.5, row.tokens, kept)


if __name__ == "__main__":
    sys.exit(main())
