"""Fixtures of the store's tests: the same project on both databases, and rows for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Protocol

import pytest

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span, Stage
from labeler.store import documents
from labeler.store.ledgers import Extraction
from labeler.store.project import Project, create_project


class Server(Protocol):
    """What these tests need of the PostgreSQL server."""

    def database(self, options: str = "") -> AbstractContextManager[str]:
        """The URL of a new database."""
        ...


@pytest.fixture
def anywhere(location: str) -> Iterator[Project]:
    """An empty project, on SQLite and on PostgreSQL."""
    with create_project(location) as made:
        yield made


@pytest.fixture
def on_server(postgres_server: Server) -> Iterator[Project]:
    """An empty project on PostgreSQL."""
    with postgres_server.database() as url, create_project(url) as made:
        yield made


@pytest.fixture
def page() -> Callable[..., RawDocument]:
    """Makes a page."""

    def make(name: str, body: bytes = b"<p>text</p>", **changes: object) -> RawDocument:
        raw = RawDocument(name, body, Form.HTML, Origin("crawl.warc.gz", f"<urn:{name}>", 7, "sha1:A", "", "http://x/"))
        return replace(raw, **changes)

    return make


@pytest.fixture
def fill(page: Callable[..., RawDocument]) -> Callable[..., list[int]]:
    """Puts pages ``a``, ``b``... of different bytes into a project; their numbers."""

    def put(project: Project, names: Sequence[str] = "abc") -> list[int]:
        with project.write() as tx:
            source = documents.add_source(tx, "crawl.warc.gz", "2026-01-01T00:00:00Z")
            documents.add_documents(tx, source, [page(name, f"<p>{name!a}</p>".encode()) for name in names])
            return documents.all_ids(tx)

    return put


@pytest.fixture
def grade() -> Callable[..., Action]:
    """Makes an action; a grade unless told otherwise."""

    def make(
        uid: str, document: str = "a", annotator: str = "ann", value: int | None = None, **changes: object
    ) -> Action:
        how = Circumstances(Strategy.RANDOM, 0.25, None, 3.5, False, False, "educational-value/1")
        kind = changes.pop("kind", EventKind.UNDO if "undoes" in changes else EventKind.GRADE)
        if kind is EventKind.GRADE and value is None:
            value = 3
        given = {"value": value, "circumstances": how} | changes
        return Action(uid, kind, document, annotator, "2026-01-01T00:00:00Z", **given)

    return make


@pytest.fixture
def extraction() -> Callable[..., Extraction]:
    """Makes an extraction of 4 kept and 6 dropped tokens."""

    def make(number: int, text: str = "menu main", **changes: object) -> Extraction:
        at = text.find(" ") + 1
        spans = (
            changes.get("spans")
            if "spans" in changes
            else (
                Span(0, at, Fate.DROPPED, Stage.EXTRACT, "navigation", 6, {"path": "nav>a"}),
                Span(at, len(text), Fate.KEPT, tokens=4),
            )
        )
        tokens, main = sum(s.tokens for s in spans), sum(s.tokens for s in spans if s.fate is Fate.KEPT)
        made = Extraction(
            number, "key", "ok", "utf-8", "Title", text, spans, "hash", tokens, main, "en", 0.1 + 0.2, 0.995
        )
        return replace(made, **changes)

    return make
