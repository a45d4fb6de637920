"""Two documents side by side."""

from __future__ import annotations

import hashlib

import pytest

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.stages.twin_view import kept_because, twin_view
from labeler.store import documents, ledgers
from labeler.store.ledgers import Extraction
from labeler.store.project import Project
from labeler.text.differences import Side


@pytest.fixture
def pair(project: Project) -> Project:
    """Two extracted documents and one that is not."""
    with project.write() as tx:
        source = documents.add_source(tx, "s", "2026")
        raws = [RawDocument(name, name.encode(), Form.TEXT, Origin("s")) for name in ("one", "two", "three")]
        documents.add_documents(tx, source, raws)
        texts = {1: "one two three four five six", 2: "one two three four five seven"}
        ledgers.save_extractions(tx, [extraction(number, text) for number, text in texts.items()])
    return project


def extraction(number: int, text: str) -> Extraction:
    spans = (
        Span(0, 5, Fate.DROPPED, Stage.EXTRACT, "navigation", 1),
        Span(5, 5 + len(text), Fate.KEPT, tokens=6),
    )  # fmt: skip
    main_hash = hashlib.sha256(text.encode()).hexdigest()
    return Extraction(number, "k", "ok", "utf-8", "", f"menu\n{text}", spans, main_hash, 7, 6, "en", 1.0, 1.0)


def test_main_texts_are_compared(pair: Project) -> None:
    found = twin_view(pair, "one", "two")
    assert found is not None
    assert (found.left_document.external_id, found.right_document.external_id) == ("one", "two")
    assert (found.left, found.right) == ("one two three four five six", "one two three four five seven")
    assert found.similarity == pytest.approx(1 / 3)
    assert [s.side for s in found.differences.stretches] == [Side.BOTH, Side.LEFT, Side.RIGHT]
    same = twin_view(pair, "one", "one")
    assert same is not None
    assert same.similarity == 1.0


def test_what_is_not_there_cannot_be_compared(pair: Project) -> None:
    assert twin_view(pair, "one", "three") is None
    assert twin_view(pair, "nothing", "two") is None


def test_the_ledger_says_why_the_twin_stays() -> None:
    said = [
        Opinion(Stage.LANGUAGE),
        Opinion(Stage.DUPLICATES, "near_duplicate", {"twin": "a", "kept_because": "longer"}),
    ]
    assert kept_because(said, "a") == "longer"
    assert kept_because(said, "b") == ""
