"""Documents: what came in, once, with its bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.documents import Form, Kind, Origin, RawDocument, Rejection
from labeler.store import blobs, documents
from labeler.store.chunks import CHUNK
from labeler.store.documents import Added, clean, name_of, to_json
from labeler.store.project import Project
from labeler.store.schema import blob, source

Page = Callable[..., RawDocument]


def add(project: Project, *batch: RawDocument) -> Added:
    with project.write() as tx:
        number = documents.add_source(tx, "crawl", "2026-01-01T00:00:00Z")
        return documents.add_documents(tx, number, batch)


def names(project: Project) -> list[str]:
    with project.read() as tx:
        return list(documents.external_ids(tx).values())


def test_a_document_comes_back_as_it_came_in(anywhere: Project) -> None:
    origin = Origin("crawl.warc.gz", "<urn:uuid:1>", 2**40, "sha1:ABC", "2026-01-01T00:00:00Z", "https://x/é😀")
    extra = {"lineage": ["draft", {"pass": 1}], "weight": 0.1}
    body = bytes(range(256)) * 50
    raw = RawDocument("é😀\u2028x", body, Form.HTML, origin, Kind.LESSON, "latin-1", "text/html", "Ti\ttle", extra)
    assert add(anywhere, raw) == Added(1, 0, 0)
    with anywhere.read() as tx:
        found = documents.by_external_id(tx, "é😀\u2028x")
        assert found is not None
        assert documents.bodies(tx, [found.id]) == {found.id: body}
        assert documents.by_ids(tx, [found.id, 99]) == {found.id: found}
        assert documents.by_external_id(tx, "other") is None
    assert (found.kind, found.form, found.origin, found.charset) == (Kind.LESSON, Form.HTML, origin, "latin-1")
    assert (found.title, found.extra, found.duplicate_of) == ("Ti\ttle", extra, None)


def test_the_same_bytes_are_stored_once_and_name_the_first(anywhere: Project, page: Page) -> None:
    assert add(anywhere, page("a", b"1"), page("b", b"1"), page("c", b"2")) == Added(3, 1, 0)
    assert add(anywhere, page("d", b"1"), page("e", b"1", form=Form.TEXT)) == Added(2, 1, 0)
    with anywhere.read() as tx:
        found = documents.by_ids(tx, documents.all_ids(tx))
        assert tx.execute(sa.select(sa.func.count()).select_from(blob)).scalar() == 2
    first = min(found)
    assert [d.duplicate_of for d in found.values()] == [None, first, None, first, None]


def test_reading_a_source_again_adds_nothing(anywhere: Project, page: Page) -> None:
    batch = [page("a", b"1"), page("b", b"2"), page("a", b"3"), page("b", b"1")]
    assert add(anywhere, *batch) == Added(4, 1, 0)
    before = names(anywhere)
    assert add(anywhere, *batch) == Added(0, 0, 4)
    assert add(anywhere, *reversed(batch)) == Added(0, 0, 4)
    assert names(anywhere) == before


def test_other_bytes_under_a_known_id_are_kept_under_a_longer_one(anywhere: Project, page: Page) -> None:
    assert add(anywhere, page("a", b"1"), page("a", b"2")) == Added(2, 0, 0)
    assert add(anywhere, page("a", b"3")) == Added(1, 0, 0)
    first, second, third = names(anywhere)
    assert first == "a"
    assert second.startswith("a#")
    assert third.startswith("a#")
    with anywhere.read() as tx:
        numbers = documents.all_ids(tx)
        assert list(documents.bodies(tx, numbers).values()) == [b"1", b"2", b"3"]


def test_an_id_that_looks_like_a_longer_one_does_no_harm(anywhere: Project, page: Page) -> None:
    tag = "a#d4735e3a"  # the start of the hash of b"2"
    assert add(anywhere, page("a", b"1"), page(tag, b"3"), page("a", b"2")) == Added(3, 0, 0)
    assert len(set(names(anywhere))) == 3
    assert add(anywhere, page("a", b"2")) == Added(0, 0, 1)


def test_ids_that_no_database_holds_are_made_to_fit(anywhere: Project, page: Page) -> None:
    long = "https://x/" + "€" * 3000
    awkward = ["nul\0", "half \ud83d", "", long, long + "y"]
    added = add(anywhere, *(page(name, str(at).encode()) for at, name in enumerate(awkward)))
    assert added == Added(5, 0, 0)
    assert len(set(names(anywhere))) == 5
    with anywhere.read() as tx:
        found = documents.numbers_of(tx, [long, long + "y", "nul\0", "nobody"])
        assert sorted(found) == sorted([long, long + "y", "nul\0"])
        for name in names(anywhere):  # the kept name finds the document too
            kept = documents.by_external_id(tx, name)
            assert kept is not None
            assert kept.external_id == name


@given(st.text(alphabet=st.characters(), max_size=900))
def test_a_kept_name_is_short_and_stays_what_it_is(text: str) -> None:
    name = name_of(text)
    assert len(name.encode()) <= documents.MAX_NAME_BYTES
    assert name_of(name) == name
    assert len(clean(text)) == len(text)


@pytest.mark.parametrize("text", ["\ud800\udc00", "a\0b", "\udcff"])
def test_cleaning_keeps_offsets(text: str) -> None:
    assert len(clean(text)) == len(text)
    clean(text).encode()
    assert clean("ok é😀") == "ok é😀"


def test_numbers_that_json_lacks_become_null(anywhere: Project, page: Page) -> None:
    extra = {"a": float("nan"), "b": [float("inf"), 1.5], "c": "x\ud800\0"}
    assert to_json({"a": float("-inf")}) == '{"a":null}'
    add(anywhere, page("a", extra=extra))
    with anywhere.read() as tx:
        found = documents.by_external_id(tx, "a")
    assert found is not None
    assert found.extra == {"a": None, "b": [None, 1.5], "c": "x\ufffd\0"}


def test_more_documents_than_one_statement_can_name(anywhere: Project, page: Page) -> None:
    batch = [page(str(n), str(n).encode()) for n in range(CHUNK * 2 + 1)]
    assert add(anywhere, *batch).documents == len(batch)
    assert add(anywhere, *batch).known == len(batch)
    with anywhere.read() as tx:
        assert len(documents.bodies(tx, documents.all_ids(tx))) == len(batch)
        assert len(documents.numbers_of(tx, [raw.external_id for raw in batch])) == len(batch)


def test_a_batch_is_written_in_a_few_statements_whatever_its_size(anywhere: Project, page: Page) -> None:
    def statements(*batch: RawDocument) -> int:
        said: list[str] = []

        def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
            said.append(statement)

        with anywhere.write() as tx:
            number = documents.add_source(tx, "s", "2026")
            sa.event.listen(tx, "before_cursor_execute", note)
            documents.add_documents(tx, number, batch, blobs.pack_new(tx, batch))
        return len(said)

    few = statements(*(page(f"few {n}", b"few %d" % n) for n in range(3)))
    many = statements(*(page(f"many {n}", b"many %d" % n) for n in range(60)))
    assert few == many <= 6


def test_no_statement_of_a_batch_goes_through_all_documents(project: Project, page: Page) -> None:
    plans: list[str] = []

    def explain(_c: object, cursor: Any, statement: str, parameters: Any, _context: object, many: bool) -> None:
        if not many and not statement.startswith("EXPLAIN"):
            found = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            plans.extend(str(row[3]) for row in found)

    batch = [page(f"d{n}", b"%d" % n) for n in range(50)]
    with project.write() as tx:
        number = documents.add_source(tx, "s", "2026")
        sa.event.listen(tx, "before_cursor_execute", explain)
        documents.add_documents(tx, number, batch, blobs.pack_new(tx, batch))
    searches = [plan for plan in plans if "document" in plan or "blob" in plan]
    assert len(searches) >= 3
    assert all(plan.startswith("SEARCH") and "duplicate_of" not in plan for plan in searches), searches


def test_repeats_within_a_batch_name_the_first_one_wherever_they_stand(anywhere: Project, page: Page) -> None:
    batch = [page("a", b"1"), page("b", b"2"), page("c", b"1"), page("d", b"3"), page("e", b"2"), page("f", b"1")]
    assert add(anywhere, *batch) == Added(6, 3, 0)
    assert add(anywhere, page("g", b"3"), page("h", b"3")) == Added(2, 2, 0)
    with anywhere.read() as tx:
        found = documents.by_ids(tx, documents.all_ids(tx))
    name_of_number = {number: one.external_id for number, one in found.items()}
    assert list(name_of_number.values()) == list("abcdefgh")  # in the order in which they came
    twins = {one.external_id: name_of_number[one.duplicate_of] for one in found.values() if one.duplicate_of}
    assert twins == {"c": "a", "e": "b", "f": "a", "g": "d", "h": "d"}


def test_what_was_packed_before_is_what_is_there(anywhere: Project, page: Page) -> None:
    batch = [page("a", b"1" * 500), page("b", b"2" * 500), page("c", b"1" * 500)]
    with anywhere.read() as tx:
        packed = blobs.pack_new(tx, batch)
    assert len(packed) == 2
    with anywhere.write() as tx:
        documents.add_documents(tx, documents.add_source(tx, "s", "2026"), batch, packed)
    with anywhere.read() as tx:
        numbers = documents.all_ids(tx)
        found = documents.bodies(tx, numbers)
        assert [found[number] for number in numbers] == [raw.body for raw in batch]
        assert blobs.pack_new(tx, batch) == {}


def test_a_source_says_what_became_of_it(anywhere: Project, page: Page) -> None:
    with anywhere.write() as tx:
        number = documents.add_source(tx, "clipped\0.warc.gz", "2026-01-01T00:00:00Z")
        added = documents.add_documents(tx, number, [page("a", b"1"), page("b", b"1")])
        listed = [Rejection("clipped.warc.gz", "<urn:1>\0", "cut off \ud800", 2**33), Rejection("x", "", "empty")]
        documents.add_rejections(tx, number, listed)
        documents.add_rejections(tx, number, [])
        documents.close_source(tx, number, records=5, added=added, unread_bytes=2**33, finished=True)
    with anywhere.read() as tx:
        row = tx.execute(sa.select(source)).one()
        found = documents.rejections(tx)
        assert documents.rejections(tx, limit=1) == found[:1]
    assert (row.name, row.records, row.documents, row.duplicates) == ("clipped\ufffd.warc.gz", 5, 2, 1)
    assert (row.unread_bytes, row.finished) == (2**33, True)
    assert found == [Rejection("clipped.warc.gz", "<urn:1>\ufffd", "cut off \ufffd", 2**33), listed[1]]
