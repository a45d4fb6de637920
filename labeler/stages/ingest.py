"""Ingest: documents come in from archives, folders, tables and lists of addresses."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

from labeler.domain.courtesy import stand_aside
from labeler.domain.documents import RawDocument, Rejection
from labeler.domain.progress import Progress
from labeler.exchange.base import Mark, ReadOptions
from labeler.exchange.sources import open_source
from labeler.stages.clock import now
from labeler.store import blobs, documents
from labeler.store.documents import Added
from labeler.store.project import Project

BATCH_DOCUMENTS = 25  # small: while a batch is written, a grade waits
BATCH_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class IngestParams:
    """What to read, and how.

    Attributes:
        sources: paths of archives, files and folders, each read to its end in turn.
    """

    sources: tuple[str, ...]
    options: ReadOptions = field(default_factory=ReadOptions)


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What came in.

    Attributes:
        documents: new documents. duplicates: how many of the readable documents repeat bytes that were there before,
            those that were not added again included.
        records: records of any type that the sources hold. unread_bytes: bytes that nobody could read.
    """

    documents: int
    duplicates: int
    records: int
    unread_bytes: int
    rejected: tuple[Rejection, ...]


class _Batch:
    """Documents and rejections that are written together."""

    def __init__(self) -> None:
        self.documents: list[RawDocument] = []
        self.rejections: list[Rejection] = []
        self.bytes = 0

    def add(self, item: RawDocument | Rejection) -> None:
        if isinstance(item, Rejection):
            self.rejections.append(item)
        else:
            self.documents.append(item)
            self.bytes += len(item.body)

    @property
    def full(self) -> bool:
        return len(self.documents) >= BATCH_DOCUMENTS or self.bytes >= BATCH_BYTES

    def write(self, project: Project, source_id: int) -> Added:
        with project.read() as tx:
            packed = blobs.pack_new(tx, self.documents)  # before the turn to write, for which a grade may wait
        stand_aside()
        with project.write() as tx:
            added = documents.add_documents(tx, source_id, self.documents, packed)
            documents.add_rejections(tx, source_id, self.rejections)
        self.documents, self.rejections, self.bytes = [], [], 0
        return added


def run(project: Project, params: IngestParams) -> Generator[Progress, None, IngestReport]:
    """Read the sources in order. Closing the generator leaves whole batches behind; reading again adds the rest."""
    parts: list[IngestReport] = []
    for source in params.sources:
        report = yield from _one(project, source, params.options)
        parts.append(report)
    return IngestReport(
        documents=sum(p.documents for p in parts),
        duplicates=sum(p.duplicates for p in parts),
        records=sum(p.records for p in parts),
        unread_bytes=sum(p.unread_bytes for p in parts),
        rejected=tuple(r for p in parts for r in p.rejected),
    )


def _one(project: Project, source: str, options: ReadOptions) -> Generator[Progress, None, IngestReport]:
    items = open_source(source, options)
    with project.write() as tx:
        source_id = documents.add_source(tx, source, now())
    batch, rejected, total, records = _Batch(), [], Added(0, 0, 0), 0
    finished = False
    try:
        for item in items:
            stand_aside()
            if isinstance(item, Mark):
                records = item.records
                yield Progress(item.bytes_done, item.bytes_total, "bytes", source)
                continue
            batch.add(item)
            if isinstance(item, Rejection):
                rejected.append(item)
            if batch.full:
                total = _sum(total, batch.write(project, source_id))
                yield Progress(total.documents, None, "documents", source)
        finished = True
    finally:
        # also on cancel: what was read whole is written, and the source says that it is unfinished
        total = _sum(total, batch.write(project, source_id))
        unread = sum(r.unread_bytes for r in rejected)
        with project.write() as tx:
            documents.close_source(tx, source_id, records=records, added=total, unread_bytes=unread, finished=finished)
    return IngestReport(total.documents, total.duplicates + total.known, records, unread, tuple(rejected))


def _sum(a: Added, b: Added) -> Added:
    return Added(a.documents + b.documents, a.duplicates + b.duplicates, a.known + b.known)
