"""Extract: from original bytes to a ledger, in worker processes that can be killed."""

from __future__ import annotations

import hashlib
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
from labeler.text.page import CODE_VERSION, Extracted

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
        made = _extraction(number, keys[number], result)
        batch.append(made)
        done, tokens, failed = done + 1, tokens + made.tokens, failed + (made.status not in ("ok", "empty"))
        if len(batch) >= BATCH or done == len(todo):
            with project.write() as tx:
                ledgers.save_extractions(tx, batch)
            batch = []
        yield Progress(done, len(todo), "documents", "extract")
    return ExtractReport(done, tokens, failed)


def _key(settings: ProjectSettings, content: str, form: str, charset: str) -> str:
    return digest(
        [CODE_VERSION, content, form, charset, settings.extract_seconds, settings.extract_megabytes, tokenizer_hash()]
    )


def _results(
    project: Project, todo: Sequence[int], settings: ProjectSettings, workers: int
) -> Iterator[tuple[int, Result[Extracted]]]:
    if not todo:
        return
    pool = KillablePool(
        read_one,
        workers=min(workers or os.cpu_count() or 1, len(todo)),
        timeout_s=settings.extract_seconds,
        memory_bytes=4_000_000_000,
        initializer=start_reader,
    )
    yield from zip(todo, pool.map(_readings(project, todo, settings)), strict=True)


def _readings(project: Project, todo: Sequence[int], settings: ProjectSettings) -> Iterator[Reading]:
    for at in range(0, len(todo), READ_AHEAD):
        part = todo[at : at + READ_AHEAD]
        with project.read() as tx:
            rows, bodies = documents.by_ids(tx, part), documents.bodies(tx, part)
        for number in part:
            row = rows[number]
            yield Reading(bodies[number], row.form, row.charset, row.origin.url, settings.extract_megabytes * 1_000_000)


def _extraction(number: int, key: str, result: Result[Extracted]) -> Extraction:
    if isinstance(result, Done):
        return _stored(number, key, result.value, "")
    if isinstance(result, Timeout):
        return _stored(number, key, unread("timeout", result.job), f"stopped after {result.seconds:g} s")
    if isinstance(result, Crashed):
        return _stored(number, key, unread("crashed", result.job), result.error)
    raise TypeError(f"a worker gave {result!r}")


def _stored(number: int, key: str, made: Extracted, error: str) -> Extraction:
    main = kept_text(made.text, made.spans)
    return Extraction(
        document_id=number,
        key=key,
        status=made.status,
        encoding=made.encoding,
        title=made.title,
        text=made.text,
        spans=made.spans,
        main_hash=hashlib.sha256(main.encode()).hexdigest() if main.strip() else "",
        tokens=made.tokens,
        main_tokens=_kept_tokens(made.spans),
        language=made.language,
        confidence=made.confidence,
        mapped=made.mapped,
        error=error or made.error,
    )


def _kept_tokens(spans: Sequence[Span]) -> int:
    return sum(s.tokens for s in spans if s.fate is Fate.KEPT)
