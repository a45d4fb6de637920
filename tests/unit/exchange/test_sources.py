"""HTML files, folders, and which reader a source gets."""

import gzip
import os
from pathlib import Path

import pytest

from labeler.domain.documents import Form
from labeler.domain.errors import BadInput
from labeler.exchange.base import ReadOptions
from labeler.exchange.sources import open_source, source_kind

from .conftest import Put, Read, page, record_id, small_archive  # noqa: TID252


def test_a_single_html_file_is_named_after_its_file(read: Read, put: Put) -> None:
    body = b'<!doctype html><link href="https://e.org/a?x=1&amp;y=2" rel="canonical"><p>\xe4</p>'
    path = put("sub/page one.html", body)
    (document,) = read(path).documents
    assert document.external_id == "page one.html"
    assert document.body == body
    assert document.form is Form.HTML
    assert document.charset == ""
    assert document.origin.url == "https://e.org/a?x=1&y=2"
    assert document.origin.fetched_at == ""


@pytest.mark.parametrize(
    "link",
    [
        b"<link rel=stylesheet href=/x>",
        b"<link rel=canonical href=javascript:x>",
        b"x" * 70_000 + b'<link rel=canonical href="https://e.org">',
    ],
)
def test_an_address_is_only_taken_from_a_canonical_link_near_the_start(read: Read, put: Put, link: bytes) -> None:
    assert read(put("a.html", b"<html>" + link)).documents[0].origin.url == ""


def test_an_empty_html_file_is_rejected_and_a_cut_gzip_one_reported(read: Read, put: Put) -> None:
    assert [r.error for r in read(put("a.html", b" \n")).rejections] == ["the file is empty"]
    packed = gzip.compress(os.urandom(500).hex().join(["<html>", "</html>"]).encode())
    result = read(put("b.html.gz", packed[:300]))
    assert result.documents[0].body.startswith(b"<html>")
    assert [r.error for r in result.rejections] == ["the gzip stream ends early"]


def test_a_folder_is_walked_in_order_with_everything_readable_in_it(read: Read, put: Put, tmp_path: Path) -> None:
    put("site/b/index.html", page(2))
    put("site/a.html", page(1))
    put("site/b/style.css", b"p {}")
    put("site/.git/x.html", page(3))
    put("site/crawl.warc.gz", small_archive(count=2).data())
    put("site/rows.jsonl", b'{"id": "r", "text": "t"}\nbroken\n')
    put("site/notes.txt", b"nothing\x00 to read")
    put("site/list.txt", b"https://example.org/\n")
    result = read(tmp_path / "site")
    assert [d.external_id for d in result.documents] == [
        "a.html", "b/index.html", record_id(0), record_id(1), "r",
    ]  # fmt: skip
    assert result.documents[1].origin.source == (tmp_path / "site/b/index.html").as_posix()
    assert [r.record for r in result.rejections] == ["list.txt", "notes.txt", "line 2"]
    assert result.records == 6
    marks = result.marks
    assert marks[-1].bytes_done == marks[-1].bytes_total
    assert [mark.records for mark in marks] == sorted(mark.records for mark in marks)


def test_an_empty_folder_has_no_records(read: Read, tmp_path: Path) -> None:
    assert read(tmp_path).records == 0


@pytest.mark.parametrize("name", ["missing.warc", "bad\x00name"])
def test_a_missing_source_is_named_at_once(name: str) -> None:
    with pytest.raises(BadInput, match="does not exist"):
        open_source(name, ReadOptions())


def test_an_unknown_source_says_what_can_be_read(put: Put) -> None:
    path = put("a.bin", b"\x00\x01\x02")
    with pytest.raises(BadInput, match="not a format that Labeler reads"):
        open_source(str(path), ReadOptions())


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("x", b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "WARC"),
        ("x.csv", b"<!doctype html><p>", "HTML"),
        ("x.warc.gz", b"damaged at the start", "WARC"),
        ("x.csv", b"id,text\n", "CSV"),
        ("x.tsv.gz", gzip.compress(b"id\ttext\n", mtime=0), "CSV"),
        ("x.html", b"just words", "HTML"),
        ("x", b"# list\nhttps://e.org/a\n\nhttp://e.org/b\n", "URL list"),
        ("x", b'{"a": 1}\n', "JSONL"),
        ("x", b'[{"a": 1}]', "JSON"),
        ("x", b'{\n "a": 1}', "JSON"),
        ("x.jsonl", b"", "JSONL"),
    ],
)
def test_content_decides_first_and_the_name_second(put: Put, name: str, data: bytes, kind: str) -> None:
    assert source_kind(put(name, data)) == kind


def test_a_folder_that_cannot_be_read_is_told_and_costs_no_other(
    read: Read, put: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("site/closed/a.html", page(1))
    put("site/open/b.html", page(2))
    look = os.scandir

    def scandir(place: str) -> object:
        if os.fspath(place).endswith("closed"):
            raise PermissionError(13, "Permission denied", place)
        return look(place)

    monkeypatch.setattr(os, "scandir", scandir)
    result = read(tmp_path / "site")
    assert [d.external_id for d in result.documents] == ["open/b.html"]
    assert [(Path(r.source).name, r.error) for r in result.rejections] == [
        ("closed", "the folder cannot be read: permission denied")
    ]
