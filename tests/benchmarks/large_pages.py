"""Pages near the limits, read as a project reads them: in worker processes that can be killed."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Mapping

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import check_partition
from labeler.domain.progress import drain
from labeler.stages import extract
from labeler.stages.config import change_settings
from labeler.stages.extract import ExtractParams
from labeler.stages.new import new_project
from labeler.store import documents, ledgers

WORDS = "water stone light house keeper river bridge channel arch spring city wall road north south".split()  # noqa: SIM905


def long_page(size: int) -> bytes:
    """A page of long paragraphs, of about ``size`` bytes."""
    chance = random.Random(1)
    paragraphs = [f"<p>{' '.join(chance.choices(WORDS, k=200))}.</p>" for _ in range(500)]
    count = size // len(paragraphs[0])
    return f"<html><body><article>{''.join(chance.choices(paragraphs, k=count))}".encode()


def many_paragraphs(size: int) -> bytes:
    """A page of short paragraphs with links, of about ``size`` bytes."""
    row = "<p class=c>Sentence {0} about water and <b>light</b>house keepers has <a href=/{0}>a link</a>.</p>\n"
    return f"<html><body><article>{''.join(row.format(n) for n in range(size // len(row)))}".encode()


def many_elements(count: int) -> bytes:
    """A page of ``count`` elements."""
    return f"<html><body>{''.join(f'<div><span>w{n} stone</span></div>' for n in range(count // 2))}".encode()


def nested(depth: int) -> bytes:
    """A page of elements inside each other."""
    return f"<html><body>{'<div>' * depth}deep inside</body></html>".encode()


def extracted(pages: Mapping[str, bytes], **settings: object) -> tuple[dict[str, str], float]:
    """Status of each page in a new project's ledger, and the seconds until all were there.

    Args:
        settings: those of the project that are other than usual.
    """
    with tempfile.TemporaryDirectory() as folder, new_project(f"{folder}/large.labeler") as project:
        with project.write() as tx:
            change_settings(tx, **settings)
            source = documents.add_source(tx, "made", "2026-01-01T00:00:00+00:00")
            raws = [RawDocument(n, body, Form.HTML, Origin("made", n), charset="utf-8") for n, body in pages.items()]
            documents.add_documents(tx, source, raws)
        began = time.monotonic()
        drain(extract.run(project, ExtractParams(workers=1)))
        seconds = time.monotonic() - began
        with project.read() as tx:
            numbers = documents.numbers_of(tx, list(pages))
            made = ledgers.extractions(tx, list(numbers.values()))
        for row in made.values():
            check_partition(row.spans, len(row.text))
            if row.status not in ("ok", "empty") and not all(span.reason for span in row.spans):
                raise ValueError(f"a span has no reason: {row.status}")
        return {name: made[number].status for name, number in numbers.items()}, seconds
