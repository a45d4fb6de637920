"""Sound web archives."""

import gzip
import io
import json
import zlib

import pytest
from fastwarc.stream_io import BrotliWriter

from labeler.domain.documents import Form, Kind
from labeler.exchange.base import ReadOptions
from labeler.exchange.sources import source_kind
from labeler.exchange.warc import ArchiveReader

from .conftest import (  # noqa: TID252
    Archive,
    Put,
    Read,
    one_member,
    our_ids,
    page,
    public_ids,
    record_id,
    shared_data,
    small_archive,
    sorted_out,
)

ARC = (
    b"filedesc://x.arc 127.0.0.1 20140216050221 text/plain 75\n1 0 LiveWeb Capture\n"
    b"URL IP-address Archive-date Content-type Archive-length\n\n"
)


def arc_record(url: str, block: bytes, media_type: str = "text/html") -> bytes:
    return f"{url} 93.184.216.119 20140216050221 {media_type} {len(block)}\n".encode() + block + b"\n"


@pytest.mark.parametrize("gzipped", [True, False])
def test_pages_come_in_with_their_origin(read: Read, put: Put, gzipped: bool) -> None:
    archive = small_archive(gzipped=gzipped)
    path = put("a.warc.gz" if gzipped else "a.warc", archive.data())
    result = read(path)
    assert result.bodies() == archive.pages
    assert not result.rejections
    assert result.records == 4
    second = result.documents[1]
    assert second.form is Form.HTML
    assert second.charset == "utf-8"
    assert second.media_type == "text/html"
    assert second.extra == {"status": 200, "digest_ok": True}
    assert second.origin.source == path.as_posix()
    assert second.origin.record == second.external_id == record_id(1)
    assert second.origin.offset == archive.ends[0]
    assert second.origin.digest.startswith("sha1:")
    assert second.origin.fetched_at == "2024-05-18T01:58:10Z"
    assert second.origin.url == "https://example.org/1"
    assert result.marks[-1].bytes_done == result.marks[-1].bytes_total == path.stat().st_size


def test_one_gzip_member_around_all_records_is_read(read: Read, put: Put) -> None:
    archive = small_archive()
    result = read(put("a.warc.gz", one_member(archive.data())))
    assert result.bodies() == archive.pages
    assert not result.rejections


def test_records_may_be_cut_into_members_anywhere(read: Read, put: Put) -> None:
    plain = gzip.decompress(small_archive().data())
    parts = [gzip.compress(plain[at : at + 333]) for at in range(0, len(plain), 333)]
    result = read(put("a.warc.gz", b"".join(parts)))
    assert result.bodies() == small_archive().pages
    assert not result.rejections


def test_name_does_not_matter_for_what_a_file_holds(read: Read, put: Put) -> None:
    archive = small_archive()
    path = put("archive.warc.gz.bad", archive.data())
    assert source_kind(path) == "WARC"
    assert read(path).bodies() == archive.pages


def test_requests_metadata_and_revisits_count_but_are_no_documents(read: Read, put: Put) -> None:
    archive = Archive()
    archive.add(0, page(0))
    archive.add(1, page(1), type="metadata", content_type="text/html")
    archive.add(2, page(2), type="revisit")
    archive.add(3, b"plain", content_type="text/plain")
    archive.add(4, b"\x89PNG", content_type="image/png")
    result = read(put("a.warc.gz", archive.data()))
    assert list(result.bodies()) == [record_id(0)]
    assert result.records == 5
    assert not result.rejections


@pytest.mark.parametrize("stated", ["text/plain", "application/octet-stream", "application/xml"])
def test_html_with_a_vague_type_is_found_by_its_start(read: Read, put: Put, stated: str) -> None:
    body = b"\xef\xbb\xbf\n<!-- saved -->\n" + page(1)
    result = read(put("a.warc.gz", Archive().add(1, body, content_type=stated).data()))
    assert [document.form for document in result.documents] == [Form.HTML]


@pytest.mark.parametrize("stated", ["", "application/octet-stream", "application/htt\x00p"])
def test_a_response_whose_record_states_another_type_is_still_a_message(read: Read, put: Put, stated: str) -> None:
    archive = Archive().add(1, page(1), warc_headers={"Content-Type": stated})
    (document,) = read(put("a.warc.gz", archive.data())).documents
    assert (document.body, document.charset, document.extra["status"]) == (page(1), "utf-8", 200)


def test_a_message_with_a_damaged_first_line_keeps_its_headers(read: Read, put: Put) -> None:
    data = Archive(gzipped=False).add(1, page(1)).data().replace(b"HTTP/1.1 200 OK", b"HTQQ@@!!200 OK@")
    (document,) = read(put("a.warc", data)).documents
    assert document.body == page(1)


def test_a_resource_with_html_is_a_page_and_error_pages_keep_their_status(read: Read, put: Put) -> None:
    archive = Archive().add(0, page(0), type="resource", content_type="text/html")
    archive.add(1, page(1), status="404 Not Found")
    result = read(put("a.warc.gz", archive.data()))
    assert [document.extra.get("status") for document in result.documents] == [None, 404]


def test_texts_of_a_wet_file_come_in_as_text(read: Read, put: Put) -> None:
    archive = Archive().add(0, b"soft: 1", type="warcinfo", content_type="application/warc-fields")
    archive.add(1, "Grüße".encode(), type="conversion", content_type="text/plain")
    path = put("x.gz", archive.data())
    assert source_kind(path) == "WET"
    (document,) = read(path).documents
    assert (document.form, document.charset, document.body.decode()) == (Form.TEXT, "utf-8", "Grüße")


@pytest.mark.parametrize("gzipped", [True, False])
def test_arc_pages_come_in(read: Read, put: Put, gzipped: bool) -> None:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin-1\r\n\r\n" + page(1)
    records = [ARC, arc_record("http://example.org/a b", http), arc_record("http://example.org/c", page(2))]
    path = put("a.arc", b"".join(map(gzip.compress, records) if gzipped else records))
    assert source_kind(path) == "ARC"
    result = read(path)
    assert [document.body for document in result.documents] == [page(1), page(2)]
    first = result.documents[0]
    assert first.external_id == "http://example.org/a b 20140216050221"
    assert first.origin.fetched_at == "2014-02-16T05:02:21Z"
    assert first.origin.url == "http://example.org/a b"
    assert first.charset == "latin-1"
    assert first.extra == {"status": 200}
    assert result.records == 3
    assert not result.rejections


def test_a_bad_length_in_an_arc_file_costs_no_other_record(read: Read, put: Put) -> None:
    broken = b"http://example.org/bad 1.2.3.4 201404010000000000 text/html abc\n" + page(3) + b"\n"
    result = read(
        put("a.arc", ARC + arc_record("http://a.org/", page(1)) + broken + arc_record("http://b.org/", page(2)))
    )
    assert [document.body for document in result.documents] == [page(1), page(3), page(2)]
    assert [(r.record, r.error) for r in result.rejections] == [
        ("http://example.org/bad 201404010000000000", "states no valid length")
    ]


def brotli(data: bytes) -> bytes:
    out = io.BytesIO()
    with BrotliWriter(out) as writer:
        writer.write(data)
    return out.getvalue()


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def chunked(data: bytes, size: int = 50) -> bytes:
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    return b"".join(b"%x;note=1\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


ENCODED = {
    "gzip": (gzip.compress, [("Content-Encoding", "gzip")]),
    "x-gzip in two members": (
        lambda data: gzip.compress(data[:40]) + gzip.compress(data[40:]),
        [("Content-Encoding", "x-gzip")],
    ),
    "deflate": (zlib.compress, [("Content-Encoding", "deflate")]),
    "raw deflate": (raw_deflate, [("Content-Encoding", "deflate")]),
    "brotli": (brotli, [("Content-Encoding", "br")]),
    "chunked": (chunked, [("Transfer-Encoding", "chunked")]),
    "chunked gzip": (
        lambda data: chunked(gzip.compress(data)),
        [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")],
    ),
    "stated gzip, stored plain": (bytes, [("Content-Encoding", "gzip")]),
    "stated brotli, stored plain": (bytes, [("Content-Encoding", "br")]),
    "stated chunked, stored plain": (bytes, [("Transfer-Encoding", "chunked")]),
}


@pytest.mark.parametrize("name", ENCODED)
def test_encoded_bodies_are_decoded(read: Read, put: Put, name: str) -> None:
    encode, headers = ENCODED[name]
    result = read(put("a.warc.gz", Archive().add(1, encode(page(1)), headers=headers).data()))
    assert [document.body for document in result.documents] == [page(1)]
    assert result.documents[0].extra["digest_ok"] is True
    assert not result.rejections


@pytest.mark.parametrize("name", ["gzip", "deflate", "raw deflate", "brotli", "chunked", "chunked gzip"])
def test_an_encoded_body_that_ends_early_keeps_its_start_and_is_reported(read: Read, put: Put, name: str) -> None:
    encode, headers = ENCODED[name]
    long = b"".join(page(number) for number in range(200))
    encoded = encode(long)
    result = read(put("a.warc.gz", Archive().add(1, encoded[: len(encoded) // 2], headers=headers).data()))
    (document,) = result.documents
    assert len(document.body) > 1000
    assert long.startswith(document.body)
    assert [rejection.record for rejection in result.rejections] == [record_id(1)]


def test_wrong_chunks_keep_what_can_be_read(read: Read, put: Put) -> None:
    body = chunked(page(1))[:200] + b"ZZZ\r\nrest</html>"
    result = read(put("a.warc.gz", Archive().add(1, body, headers=[("Transfer-Encoding", "chunked")]).data()))
    assert page(1).startswith(result.documents[0].body[:100])
    assert len(result.rejections) == 1


def test_a_wrong_digest_is_told_and_costs_nothing(read: Read, put: Put) -> None:
    wrong = {"WARC-Payload-Digest": "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "WARC-Block-Digest": "odd:1"}
    result = read(put("a.warc.gz", Archive().add(1, page(1), warc_headers=wrong).data()))
    assert result.documents[0].extra["digest_ok"] is False
    assert result.documents[0].body == page(1)
    assert not result.rejections


def test_a_record_above_the_limit_is_rejected_and_the_next_one_read(put: Put) -> None:
    archive = Archive(gzipped=False).add(0, page(0)).add(1, b"<html>" + b"x" * 300_000).add(2, page(2))
    items = list(ArchiveReader(limit=100_000).read(put("a.warc", archive.data()), ReadOptions()))
    result = sorted_out(items)
    assert list(result.bodies()) == [record_id(0), record_id(2)]
    (rejection,) = result.rejections
    assert rejection.record == record_id(1)
    assert "too large" in rejection.error
    assert rejection.unread_bytes > 300_000


def test_documents_carry_the_kind_that_was_asked_for(read: Read, put: Put) -> None:
    path = put("a.warc.gz", small_archive(count=1).data())
    assert read(path, kind=Kind.LESSON).documents[0].kind is Kind.LESSON


def test_shared_archives_give_at_least_what_the_better_public_reader_gives(read: Read) -> None:
    folder = shared_data()
    if folder is None:
        pytest.skip("the shared development data is not here")
    for known in json.loads((folder / "warc" / "readers.json").read_text()):
        path = folder / "warc" / known["file"]
        result = read(path)
        pages = [document for document in result.documents if document.form is Form.HTML]
        assert len(pages) >= known["html_responses"], known["file"]
        assert result.records >= max(known["warcio_records"], known["fastwarc_records"]), known["file"]
        assert public_ids(path) <= our_ids(path), known["file"]


def test_the_clipped_shared_archive_reports_its_loss(read: Read) -> None:
    folder = shared_data()
    if folder is None:
        pytest.skip("the shared development data is not here")
    result = read(folder / "warc" / "clipped.warc.gz")
    (rejection,) = result.rejections
    assert rejection.unread_bytes > 0
    assert "ends early: 75207 of 88275 bytes" in rejection.error
    assert len(result.documents[0].body) > 70_000
