"""JSON Lines, JSON, CSV and Parquet as sources."""

import gzip
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.documents import Form, Kind
from labeler.exchange.base import ReadOptions
from labeler.exchange.jsonl import JsonlReader
from labeler.exchange.sources import source_kind

from .conftest import Pack, Put, Read, sorted_out  # noqa: TID252


def lines(*rows: object) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_rows_with_html_are_html_and_rows_with_text_are_text(read: Read, put: Put, pack: Pack) -> None:
    data = lines(
        {"id": "a", "html": "<p>ä</p>", "text": "gold", "url": "https://e.org/a", "title": "T", "label": 3},
        {"doc_id": 7, "content": "plain ö"},
        {"text": "no name"},
    )
    path = put("rows.txt", pack(data))
    assert source_kind(path) == "JSONL"
    result = read(path)
    assert [(d.external_id, d.form, d.body.decode()) for d in result.documents] == [
        ("a", Form.HTML, "<p>ä</p>"),
        ("7", Form.TEXT, "plain ö"),
        ("rows.txt:3", Form.TEXT, "no name"),
    ]
    first = result.documents[0]
    assert (first.charset, first.title, first.origin.url, dict(first.extra)) == (
        "utf-8",
        "T",
        "https://e.org/a",
        {"label": 3},
    )
    assert first.origin.record == "line 1"
    assert result.records == 3
    assert not result.rejections


def test_named_fields_win_and_a_row_without_one_is_rejected(read: Read, put: Put) -> None:
    data = lines(
        {"key": "a", "html": "<p>x</p>", "story": "S", "web": "https://e.org"}, {"key": "b", "html": "<p>y</p>"}
    )
    result = read(put("a.jsonl", data), id_field="key", text_field="story", url_field="web")
    assert [(d.external_id, d.form, d.body, d.origin.url) for d in result.documents] == [
        ("a", Form.TEXT, b"S", "https://e.org")
    ]
    assert [(r.record, r.error) for r in result.rejections] == [("line 2", "no field 'web'")]


def test_an_explicit_text_field_is_text_even_beside_html(read: Read, put: Put) -> None:
    result = read(put("a.jsonl", lines({"id": 1, "html": "<p>x</p>", "text": "plain"})), text_field="text")
    assert [(d.form, d.body) for d in result.documents] == [(Form.TEXT, b"plain")]


BAD_LINES = {
    b'{"text": "cut': "not JSON",
    b"[1, 2]": "not a JSON object",
    b'"text"': "not a JSON object",
    b'{"id": "x"}': "no field with a text",
    b'{"id": "x", "text": "  "}': "the text is empty",
    b'{"id": "x", "text": 5}': "is no text",
    b'{"id": [1], "text": "t"}': "neither text nor a whole number",
    b'{"id": true, "text": "t"}': "neither text nor a whole number",
    b'{"id": "x", "text": "t", "url": 5}': "is no text",
    b'{"id": "x", "text": "t", "n": NaN}': "NaN",
    b'{"id": "x", "text": "\xff"}': "not UTF-8",
    b'{"id": "x", "text": "\\ud800"}': "surrogate",
    b'{"id": "\\ud800", "text": "t"}': "surrogate",
    b'{"id": "x", "text": "t", "note": "\\udfff"}': "surrogate",
    b'{"a": ' + b"[" * 100_000 + b"}": "",
    b'{"text": "t", "n": ' + b"9" * 5000 + b"}": "not JSON",
}


@pytest.mark.parametrize("line", BAD_LINES, ids=range(len(BAD_LINES)))
def test_a_bad_line_is_rejected_by_its_number_and_costs_no_other(read: Read, put: Put, line: bytes) -> None:
    result = read(put("a.jsonl", b'{"text": "one"}\n' + line + b'\n\n{"text": "two"}'))
    assert [d.external_id for d in result.documents] == ["a.jsonl:1", "a.jsonl:4"]
    (rejection,) = result.rejections
    assert rejection.record == "line 2"
    assert BAD_LINES[line] in rejection.error
    assert "\n" not in rejection.error


@given(st.binary(max_size=200))
def test_any_line_is_a_document_or_a_rejection(tmp_path_factory: pytest.TempPathFactory, line: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    path.write_bytes(b'{"text": "one"}\n' + line.replace(b"\n", b"") + b'\n{"text": "two"}\n')
    result = sorted_out(list(JsonlReader().read(path, ReadOptions())))
    assert [d.body for d in result.documents][:: max(1, len(result.documents) - 1)] == [b"one", b"two"]


def test_every_truncation_of_a_gzip_file_keeps_whole_lines_and_tells_of_the_loss(tmp_path: Path) -> None:
    rows = [{"id": f"r{number}", "text": f"text {number} " * 5} for number in range(8)]
    data = gzip.compress(lines(*rows), mtime=0)
    path = tmp_path / "a.jsonl.gz"
    for cut in range(20, len(data)):
        path.write_bytes(data[:cut])
        result = sorted_out(list(JsonlReader().read(path, ReadOptions())))
        assert [d.body.decode() for d in result.documents] == [row["text"] for row in rows[: len(result.documents)]]
        assert len(result.rejections) == 1, cut
    assert len(result.documents) == 8


def test_a_line_above_the_limit_is_passed_over(tmp_path: Path) -> None:
    from labeler.exchange.jsonl import json_lines

    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "one"}\n' + b'{"text": "' + b"x" * 5000 + b'"}\n{"text": "two"}\n')
    found = list(json_lines(path, limit=100))
    assert [getattr(item, "number", None) for item in found] == [1, None, 3]
    assert found[1].unread_bytes > 5000


def test_lessons_keep_their_lineage(read: Read, put: Put) -> None:
    row = {
        "id": "l1",
        "text": "t",
        "title": "T",
        "parent": None,
        "root": "l0",
        "pass": "draft",
        "plan": {"topic": ["a"]},
    }
    lesson = read(put("a.jsonl", lines(row)), kind=Kind.LESSON).documents[0]
    assert lesson.kind is Kind.LESSON
    assert dict(lesson.extra) == {"root": "l0", "pass": "draft", "plan": {"topic": ["a"]}}
    as_page = read(put("b.jsonl", lines({**row, "long": "x" * 500}))).documents[0]
    assert dict(as_page.extra) == {"root": "l0", "pass": "draft"}


def test_a_json_list_is_read(read: Read, put: Put) -> None:
    path = put("a.json", json.dumps([{"id": "a", "text": "x"}, 5], indent=1).encode())
    assert source_kind(path) == "JSON"
    result = read(path)
    assert list(result.bodies()) == ["a"]
    assert [r.record for r in result.rejections] == ["item 2"]
    assert read(put("b.json", b"[{")).rejections[0].unread_bytes == 2


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_separators_and_encodings_are_found(read: Read, put: Put, separator: str, encoding: str) -> None:
    text = separator.join(["id", "text", "note"]) + "\r\n"
    text += (
        separator.join(["a", f'"Größe{separator} ""x""\nzwei\x0c"', "n"])
        + "\r\n"
        + separator.join(["b", "kurz", ""])
        + "\r\n"
    )
    result = read(put("a.csv", text.encode(encoding)))
    assert [(d.external_id, d.body.decode()) for d in result.documents] == [
        ("a", f'Größe{separator} "x"\nzwei\x0c'),
        ("b", "kurz"),
    ]
    stated = {"source_encoding": "cp1252"} if encoding == "cp1252" else {}
    assert dict(result.documents[0].extra) == {"note": "n", **stated}
    assert result.records == 2


def test_bad_csv_rows_are_rejected_by_line(read: Read, put: Put) -> None:
    result = read(put("a.csv", b"id,text\na,one\nb,two,three\nc\n\nd,four\n"))
    assert list(result.bodies()) == ["a", "d"]
    assert [(r.record, r.error.split(":")[0]) for r in result.rejections] == [
        ("line 3", "3 fields, the header names 2"),
        ("line 4", "no field with a text (html, text, content, body...)"),
    ]


def test_a_csv_field_above_the_old_limit_of_the_library_is_read(read: Read, put: Put) -> None:
    result = read(put("a.csv", b"id,text\na," + b"x" * 300_000 + b"\n"))
    assert len(result.documents[0].body) == 300_000


def test_a_cut_csv_gzip_keeps_its_whole_rows(read: Read, put: Put) -> None:
    import random

    noise = random.Random(3)
    rows = "".join(f"r{n},{noise.getrandbits(200):x}\n" for n in range(300))
    data = gzip.compress(b"id,text\n" + rows.encode(), mtime=0)
    result = read(put("a.csv.gz", data[: len(data) // 2]))
    assert 50 < len(result.documents) < 300
    assert all(f"{d.external_id},{d.body.decode()}\n" in rows for d in result.documents)
    assert result.unread > 0
    assert len(result.rejections) == 1


def test_parquet_rows_come_in_and_a_damaged_group_costs_itself(read: Read, put: Put, tmp_path: Path) -> None:
    table = pa.table({"id": [f"r{n}" for n in range(400)], "text": [f"text number {n} " * 20 for n in range(400)]})
    path = tmp_path / "a.parquet"
    pq.write_table(table, path, row_group_size=100, compression="snappy", write_page_checksum=True)
    assert source_kind(path) == "Parquet"
    result = read(path)
    assert result.records == 400
    assert [d.external_id for d in result.documents] == table["id"].to_pylist()
    about = pq.ParquetFile(path).metadata.row_group(1).column(1)
    data = bytearray(path.read_bytes())
    for at in range(about.dictionary_page_offset, about.dictionary_page_offset + about.total_compressed_size):
        data[at] ^= 0xFF
    damaged = read(put("b.parquet", bytes(data)))
    assert {d.external_id for d in damaged.documents} >= {f"r{n}" for n in (*range(100), *range(200, 400))}
    assert damaged.records == 400
    assert [r.record for r in damaged.rejections] == ["rows 101 to 200"]
    assert damaged.unread > 0


def test_parquet_without_its_end_is_one_rejection(read: Read, put: Put, tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["a"]}), path)
    data = path.read_bytes()
    result = read(put("b.parquet", data[:-10]))
    assert (len(result.documents), len(result.rejections), result.unread) == (0, 1, len(data) - 10)


def test_parquet_may_hold_html_as_bytes(read: Read, put: Put, tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"url": ["https://e.org"], "html": [b"<p>\xe4</p>"]}), path)
    (document,) = read(path).documents
    assert (document.external_id, document.body, document.charset) == ("https://e.org", b"<p>\xe4</p>", "")


def test_a_parquet_value_that_nothing_can_hold_costs_no_row(read: Read, tmp_path: Path) -> None:
    offsets = pa.py_buffer(b"".join(place.to_bytes(4, "little") for place in (0, 4, 9)))
    texts = pa.Array.from_buffers(pa.string(), 2, [None, offsets, pa.py_buffer(b"caf\xe9plain")])
    pq.write_table(
        pa.table({"id": ["a", "b"], "text": texts, "seen": pa.array([2**62, 0], pa.timestamp("us"))}),
        tmp_path / "odd.parquet",
    )
    result = read(tmp_path / "odd.parquet")
    assert [(d.external_id, d.body) for d in result.documents] == [("a", b"caf\xe9"), ("b", b"plain")]
    assert not result.rejections


def test_ids_of_every_usual_column_type_name_documents(read: Read, tmp_path: Path) -> None:
    columns = {
        "float": pa.array([7.0, float("nan")], pa.float64()),
        "binary": pa.array([b"seven", None], pa.binary()),
        "uuid": pa.array([bytes(range(16)), None], pa.binary(16)).cast(pa.uuid()),
    }
    names = []
    for name, ids in columns.items():
        path = tmp_path / f"{name}.parquet"
        urls = pa.array([b"https://e.org/", None], pa.binary())
        pq.write_table(pa.table({"id": ids, "url": urls, "text": [b"one", b"two"]}), path)
        found = read(path).documents
        assert found[0].origin.url == "https://e.org/"
        names.append([d.external_id for d in found])
    assert names == [
        ["7", "float.parquet:2"],
        ["seven", "binary.parquet:2"],
        ["00010203-0405-0607-0809-0a0b0c0d0e0f", "uuid.parquet:2"],
    ]


def test_spaces_around_the_names_of_csv_columns_do_not_count(read: Read, put: Put) -> None:
    (document,) = read(put("a.csv", b"id , text\n1,some words\n")).documents
    assert (document.external_id, document.body) == ("1", b"some words")
