"""A large project for the desk benchmark, written through the store."""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
import random
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import numpy as np

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.probes import ProbeInfo
from labeler.domain.progress import Progress
from labeler.stages import ingest
from labeler.stages.describing import describe_some, features_key
from labeler.stages.embed import ENCODER_KEY
from labeler.stages.new import new_project
from labeler.store import documents, events, features, ledgers, meta, probes, vectors
from labeler.store.features import Described
from labeler.store.ledgers import Extraction, Screened
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Project

BATCH = 2000
GRADED = 500
IMPORTED = 1000  # pages of a file that comes in
SENTENCES = (
    "a square root of both sides leaves two cases one for each sign and solving gives the formula that most people "
    "learn by heart while the number under the root decides how many real solutions there are when light falls on a "
    "leaf water and air become sugar energy moves from cell to cell history tells of rivers cities bread and letters"
)
WORDS = [word for word in SENTENCES.split(" ") if word]
LENGTHS = (3, 5, 8, 12, 20, 40, 90)  # paragraphs of a page; a few are long
_NUMBER = "@number@"
NAVIGATION = "Home\nTopics\nAbout\nSign in\n\n"


def make_project(path: Path, count: int, pages: Sequence[str] = (), *, scored: bool = True) -> Project:
    """A project of ``count`` extracted and screened documents.

    Args:
        pages: HTML to mix in as sources, one in ten documents.
        scored: whether a probe has scored them; it is made up, and verify says so.
    """
    project = new_project(str(path))
    chance = random.Random(7)
    with project.write() as tx:
        source = documents.add_source(tx, "benchmark", "2026-01-01T00:00:00+00:00")
    for first in range(0, count, BATCH):
        numbers = range(first + 1, min(first + BATCH, count) + 1)
        texts = [_text(n, chance) for n in numbers]
        raws = [_raw(n, t, pages) for n, t in zip(numbers, texts, strict=True)]
        rows = [_extraction(n, t) for n, t in zip(numbers, texts, strict=True)]
        with project.write() as tx:
            documents.add_documents(tx, source, raws)
            ledgers.save_extractions(tx, rows)
            ledgers.save_screenings(tx, [Screened(n, "benchmark", None, "", {}) for n in numbers])
    if scored:
        _score(project, count)
        _feed_live_probe(project, count)
    return project


def _feed_live_probe(project: Project, count: int) -> None:
    """Vectors and descriptions of all documents, and grades of somebody else: what the live probe learns from."""
    chance = np.random.default_rng(9)
    chosen = random.Random(9)
    told = describe_some([_text(n, chosen) for n in range(200)])
    key = features_key()
    with project.write() as tx:
        meta.put(tx, ENCODER_KEY, "benchmark")
    for first in range(0, count, BATCH):
        with project.read() as tx:
            texts = ledgers.with_text(tx, list(range(first + 1, min(first + BATCH, count) + 1)))
            hashes = [extraction.main_hash for _, extraction in texts]
        made = chance.standard_normal((len(hashes), 384)).astype(np.float32)
        with project.write() as tx:
            vectors.save(tx, [vectors.Vector(h, "benchmark", row, ()) for h, row in zip(hashes, made, strict=True)])
            features.save(tx, [Described(h, key, *told[n % len(told)]) for n, h in enumerate(hashes)])
    how = Circumstances(Strategy.RANDOM, 0.5, rubric="educational-value/1")
    actions = [
        Action(f"before-{n}", EventKind.GRADE, f"page-{n:06}", "somebody else", "2026-01-01T00:00:00Z", n % 6,
               circumstances=how)
        for n in range(1, min(GRADED, count // 4) + 1)
    ]  # fmt: skip
    with project.write(durable=True) as tx:
        events.append(tx, actions)


def _text(number: int, chance: random.Random) -> str:
    paragraphs = [f"Page {number} of many"]
    for _ in range(chance.choice(LENGTHS)):
        paragraphs.append(" ".join(chance.choices(WORDS, k=chance.randint(20, 90))).capitalize() + ".")
    return "\n\n".join(paragraphs)


def _raw(number: int, text: str, pages: Sequence[str]) -> RawDocument:
    body = "".join(f"<p>{p}</p>" for p in text.split("\n\n"))
    html = f"<html><head><title>Page {number}</title></head><body><nav>{NAVIGATION}</nav>{body}</body></html>"
    if pages and number % 10 == 0:
        html = f"{pages[number % len(pages)]}<!-- {number} -->"
    url = f"https://site-{number % 997}.example/{number}"
    return RawDocument(f"page-{number:06}", html.encode(), Form.HTML, Origin("benchmark", str(number), url=url))


def _extraction(number: int, text: str) -> Extraction:
    whole = NAVIGATION + text
    at, spans = len(NAVIGATION), []
    spans.append(Span(0, at, Fate.DROPPED, Stage.EXTRACT, "navigation", 4, {"path": "body/nav"}))
    for part in text.split("\n\n"):
        end = min(at + len(part) + 2, len(whole))
        path = "body/h1" if at == len(NAVIGATION) else "body/p"
        spans.append(Span(at, end, Fate.KEPT, tokens=len(part.split()), evidence={"path": path}))
        at = end
    tokens = sum(s.tokens for s in spans)
    main_hash = hashlib.sha256(text.encode()).hexdigest()
    key = "k" * ledgers.KEY_PART + ledgers.seal(whole, spans)
    return Extraction(
        number, key, "ok", "utf-8", f"Page {number}", whole, tuple(spans), main_hash,
        tokens, tokens - 4, "en", 1.0, 1.0,
    )  # fmt: skip


def _score(project: Project, count: int) -> None:
    drawn = np.random.default_rng(7).random((count, 3))
    info = ProbeInfo(1, "benchmark", "2026-01-01T00:00:00+00:00", 0, 1, 1, "benchmark", {"keep_at": 3}, {})
    with project.write() as tx:
        number = probes.save(tx, StoredProbe(info, (), b"", hashlib.sha256(b"").hexdigest()))
    for first in range(0, count, BATCH):
        rows = [
            ScoreRow(i + 1, "benchmark", 5 * float(drawn[i, 0]), float(drawn[i, 1]), float(drawn[i, 2]))
            for i in range(first, min(first + BATCH, count))
        ]
        with project.write() as tx:
            probes.save_scores(tx, number, rows)


def real_pages(folder: Path | None, at_most: int = 60) -> list[str]:
    """HTML of real pages from JSON Lines files below ``folder``, where there are some."""
    return list(_pages(folder, at_most)) if folder is not None else []


def _pages(folder: Path, at_most: int) -> Iterator[str]:
    for path in sorted(folder.glob("pages/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for _, line in zip(range(at_most), lines, strict=False):
                yield str(json.loads(line)["html"])


def train() -> Generator[Progress, None, None]:
    """Grow forests over 2,000 graded vectors, one after the other, as Train does; until it is closed."""
    from labeler.learn.features import Features
    from labeler.learn.forest import ForestSettings, growing

    chance = np.random.default_rng(7)
    features = Features.of(chance.standard_normal((2_000, 384)))
    grades = [[int(g)] for g in chance.integers(0, 6, 2_000)]
    while True:
        yield from growing(features, grades, settings=ForestSettings())


def bring_in(project: Project, folder: Path) -> Generator[Progress, None, None]:
    """Import file after file of new pages with the real stage; until it is closed.

    The pages are made before the first step: making up texts is no part of importing, and takes the interpreter from others.
    """
    template = "".join(_import_lines())

    def steps() -> Generator[Progress, None, None]:
        for number in itertools.count():
            path = folder / f"import-{number}.jsonl"
            path.write_text(template.replace(_NUMBER, str(number)), encoding="utf-8")
            yield from ingest.run(project, ingest.IngestParams((str(path),)))
            path.unlink()

    return steps()


def _import_lines() -> Iterator[str]:
    chance = random.Random(11)
    for at in range(IMPORTED):
        text = f"Import {_NUMBER}, document {at}. {_text(at, chance)}"
        yield json.dumps({"id": f"import-{_NUMBER}-{at}", "text": text}) + "\n"
