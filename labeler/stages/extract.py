"""Extract: from original bytes to a ledger, in worker processes that can be killed."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from labeler.domain.grades import digest
from labeler.domain.ledger import Fate, Span, kept_text
from labeler.domain.progress import Progress
from labeler.stages.config import ProjectSettings, load_settings
from labeler.stages.reading import Reading, read_one, start_reader, tokenizer_hash, unread
from labeler.stages.workers import Crashed, Done, KillablePool, Result, Timeout
from labeler.store import documents, ledgers
from labeler.store.ledgers import Extraction
from labeler.store.project import Project
from labeler.text.page import Extracted

CODE_VERSION = "extract-4"  # raise it when the code would read the same bytes otherwise
EARLY = ("too_large",)  # reasons given before extraction was tried
WORKER_MEMORY = 4_000_000_000  # bytes of address space
BATCH = 50
READ_AHEAD = 16


@dataclass(frozen=True, slots=True)
class ExtractParams:
    """How to extract.

    Attributes:
        workers: worker processes; 0 for one per core.
    """

    workers: int = 0


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """What was extracted now; documents that had an extraction under the same key are not counted."""

    documents: int
    tokens: int
    failed: int


def run(project: Project, params: ExtractParams) -> Generator[Progress, None, ExtractReport]:
    """Extract every document that has no extraction under the present settings and code (law 11)."""
    with project.read() as tx:
        settings = load_settings(tx)
        keys = {n: _key(settings, *content) for n, content in ledgers.content_hashes(tx).items()}
        todo = ledgers.without_extraction(tx, keys)
    yield Progress(0, len(todo), "documents", "extract")
    done = tokens = failed = 0
    batch: list[Extraction] = []
    for number, result in _results(project, todo, settings, params.workers):
        made = _extraction(project, number, keys[number], result, settings)
        batch.append(made)
        done, tokens, failed = done + 1, tokens + made.tokens, failed + (made.status not in ("ok", "empty"))
        if len(batch) >= BATCH or done == len(todo):
            with project.write() as tx:
                ledgers.save_extractions(tx, batch)
            batch = []
        yield Progress(done, len(todo), "documents", "extract")
    return ExtractReport(done, tokens, failed)


def _key(settings: ProjectSettings, content: str, form: str, charset: str) -> str:
    limits = [settings.extract_seconds, settings.extract_megabytes]
    return digest([CODE_VERSION, extractor(), tokenizer_hash(), content, form, charset, limits])[: ledgers.KEY_PART]


def extractor() -> str:
    """The extractor and its version."""
    return f"trafilatura {importlib.metadata.version('trafilatura')}"


def _results(
    project: Project, todo: Sequence[int], settings: ProjectSettings, workers: int
) -> Iterator[tuple[int, Result[Extracted]]]:
    if not todo:
        return
    pool = KillablePool(
        read_one,
        workers=min(workers or os.cpu_count() or 1, len(todo)),
        timeout_s=settings.extract_seconds,
        memory_bytes=WORKER_MEMORY,
        initializer=start_reader,
    )
    yield from zip(todo, pool.map(_readings(project, todo, settings)), strict=True)


def _readings(project: Project, todo: Sequence[int], settings: ProjectSettings) -> Iterator[Reading]:
    limit = settings.extract_megabytes * 1_000_000
    for at in range(0, len(todo), READ_AHEAD):
        part = todo[at : at + READ_AHEAD]
        with project.read() as tx:
            rows, bodies = documents.by_ids(tx, part), documents.bodies(tx, part)
        for number in part:
            yield Reading(bodies[number], rows[number].form, rows[number].charset, rows[number].origin.url, limit)


def _extraction(
    project: Project, number: int, key: str, result: Result[Extracted], settings: ProjectSettings
) -> Extraction:
    if isinstance(result, Done):
        made = result.value
        return _stored(number, key, made, made.error if made.error in EARLY else made.status)
    reading = next(_readings(project, [number], settings))
    if isinstance(result, Timeout):
        return _stored(number, key, unread(reading, "timeout", {"seconds": result.seconds}), "timeout")
    status = "crashed" if isinstance(result, Crashed) else "failed"
    reason = "extraction_crashed" if isinstance(result, Crashed) else "extraction_failed"
    return _stored(number, key, unread(reading, reason, {"why": result.error}), status)


def _stored(number: int, key: str, made: Extracted, status: str) -> Extraction:
    main = kept_text(made.text, made.spans)
    return Extraction(
        document_id=number,
        key=key + ledgers.seal(made.text, made.spans),
        status=str(status),
        encoding=made.encoding,
        title=made.title,
        text=made.text,
        spans=made.spans,
        main_hash=hashlib.sha256(main.encode()).hexdigest() if main.strip() else "",
        tokens=made.tokens,
        main_tokens=_kept_tokens(made.spans),
        language=made.language.code,
        confidence=made.language.confidence,
        mapped=made.mapped,
        error=made.error,
    )


def _kept_tokens(spans: Sequence[Span]) -> int:
    return sum(s.tokens for s in spans if s.fate is Fate.KEPT)
