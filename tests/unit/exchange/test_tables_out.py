"""Tables that are written, and the manifest over them."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.errors import BadInput, WorldError
from labeler.exchange.manifest import check_manifest, write_manifest
from labeler.exchange.tables import FORMATS, Card, Column, WrittenFile, write_table

COLUMNS = (
    Column("document", "string"),
    Column("value", "int"),
    Column("score", "float"),
    Column("kept", "bool"),
    Column("spans", "json"),
)
ROWS: list[dict[str, object]] = [
    {"document": 'a,"b"\nö', "value": 3, "score": 2.5, "kept": True, "spans": [{"z": 1, "a": "ä"}], "secret": "x"},
    {"document": "=1+1", "value": 0, "score": 1, "kept": False, "spans": {}},
    {"document": "c"},
]


def target(folder: Path, wanted: str) -> Path:
    return folder / "out" / ("set" if wanted == "hf" else f"labels.{wanted}")


def test_jsonl_keeps_types_and_order(tmp_path: Path) -> None:
    (file,) = write_table(ROWS, COLUMNS, tmp_path / "a.jsonl", "jsonl")
    rows = [json.loads(line) for line in file.path.read_text("utf-8").splitlines()]
    assert rows[0] == {name: value for name, value in ROWS[0].items() if name != "secret"}
    assert list(rows[2]) == [column.name for column in COLUMNS]
    assert rows[2]["spans"] is None
    assert (file.rows, file.bytes) == (3, file.path.stat().st_size)


def test_csv_alters_no_value(tmp_path: Path) -> None:
    (file,) = write_table(ROWS, COLUMNS, tmp_path / "a.csv", "csv")
    with file.path.open(encoding="utf-8", newline="") as text:
        rows = list(csv.reader(text))
    assert rows[1] == ['a,"b"\nö', "3", "2.5", "true", '[{"a":"ä","z":1}]']
    assert rows[2] == ["=1+1", "0", "1.0", "false", "{}"]
    assert rows[3] == ["c", "", "", "", ""]


@pytest.mark.parametrize("wanted", ["parquet", "hf"])
def test_parquet_and_data_set_read_back(tmp_path: Path, wanted: str) -> None:
    out = target(tmp_path, wanted)
    file = write_table(ROWS, COLUMNS, out, wanted)[0]
    table = pq.read_table(file.path)
    assert [str(field.type) for field in table.schema] == ["string", "int64", "double", "bool", "string"]
    rows = table.to_pylist()
    assert rows[0]["document"] == ROWS[0]["document"]
    assert json.loads(rows[0]["spans"]) == ROWS[0]["spans"]
    assert rows[2] == {"document": "c", "value": None, "score": None, "kept": None, "spans": None}


def test_a_data_card_describes_the_data(tmp_path: Path) -> None:
    card = Card('Labels: "a"', "Grades of pages.", {"How they came about": "By hand."}, language=["no", "de"])
    table, readme = write_table(ROWS, COLUMNS, tmp_path / "set", "hf", card)
    text = readme.path.read_text("utf-8")
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    assert table.path == tmp_path / "set/data/train-00000-of-00001.parquet"
    assert front.splitlines()[:7] == [
        'pretty_name: "Labels: \\"a\\""', "license: other", "language:", '- "no"', "- de", "size_categories:", "- n<1K",
    ]  # fmt: skip
    assert "  - split: train\n    path: data/train-*\n" in front
    assert f"num_examples: 3\n  download_size: {table.bytes}" in front
    assert "  - name: spans\n    dtype: string" in front
    assert "## How they came about\n\nBy hand." in body


@pytest.mark.parametrize("wanted", FORMATS)
def test_equal_rows_give_equal_bytes_and_leave_nothing_else_behind(tmp_path: Path, wanted: str) -> None:
    first = write_table(iter(ROWS), COLUMNS, target(tmp_path / "1", wanted), wanted, Card("T", "d"))
    second = write_table(iter(ROWS), COLUMNS, target(tmp_path / "2", wanted), wanted, Card("T", "d"))
    assert [file.sha256 for file in first] == [file.sha256 for file in second]
    assert {path for path in (tmp_path / "1").rglob("*") if path.is_file()} == {file.path for file in first}


@pytest.mark.parametrize("wanted", FORMATS)
def test_a_failure_half_way_leaves_the_old_file(tmp_path: Path, wanted: str) -> None:
    out = target(tmp_path, wanted)
    before = write_table(ROWS, COLUMNS, out, wanted)

    def failing() -> Iterator[dict[str, object]]:
        yield ROWS[0]
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        write_table(failing(), COLUMNS, out, wanted)
    assert all(file.path.exists() for file in before)
    assert check(before)
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".part"]


def check(files: list[WrittenFile]) -> bool:
    from labeler.exchange.files import hash_file

    return all(hash_file(file.path) == file.sha256 for file in files)


@pytest.mark.parametrize("wanted", FORMATS)
def test_no_rows_give_a_valid_empty_table(tmp_path: Path, wanted: str) -> None:
    assert write_table([], COLUMNS, target(tmp_path, wanted), wanted)[0].rows == 0


@pytest.mark.parametrize(
    "row",
    [
        {"value": "3"},
        {"value": True},
        {"value": 1.5},
        {"kept": 1},
        {"document": 3},
        {"score": float("nan")},
        {"score": True},
    ],
)
@pytest.mark.parametrize("wanted", FORMATS)
def test_a_value_of_another_type_is_not_written(tmp_path: Path, wanted: str, row: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        write_table([row], COLUMNS, target(tmp_path, wanted), wanted)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_wrong_targets_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for out, wanted in ((tmp_path / "a", "xlsx"), (tmp_path / "file", "hf"), (tmp_path, "csv")):
        with pytest.raises(BadInput):
            write_table(ROWS, COLUMNS, out, wanted)
    with pytest.raises(BadInput):
        write_table(ROWS, [*COLUMNS, COLUMNS[0]], tmp_path / "a", "csv")
    with pytest.raises(WorldError, match="cannot be written"):
        write_table(ROWS, COLUMNS, tmp_path / "file" / "a.csv", "csv")


@given(
    st.lists(
        st.tuples(
            st.text(),
            st.none() | st.integers(-(2**63), 2**63 - 1),
            st.none() | st.floats(allow_nan=False, allow_infinity=False),
        )
    )
)
def test_what_is_written_reads_back(
    tmp_path_factory: pytest.TempPathFactory, values: list[tuple[str, int | None, float | None]]
) -> None:
    folder = tmp_path_factory.getbasetemp() / "round"
    rows = [{"document": text, "value": number, "score": score} for text, number, score in values]
    columns = COLUMNS[:3]
    write_table(rows, columns, folder / "a.parquet", "parquet")
    write_table(rows, columns, folder / "a.jsonl", "jsonl")
    write_table(rows, columns, folder / "a.csv", "csv")
    assert pq.read_table(folder / "a.parquet").to_pylist() == rows
    with (folder / "a.jsonl").open(encoding="utf-8", newline="\n") as text:
        assert [json.loads(line) for line in text] == rows
    with (folder / "a.csv").open(encoding="utf-8", newline="") as text:
        assert [row["document"] for row in csv.DictReader(text)] == [row["document"] for row in rows]


@pytest.fixture
def export(tmp_path: Path) -> Path:
    files = [
        *write_table(ROWS, COLUMNS, tmp_path / "a.jsonl", "jsonl"),
        *write_table(ROWS, COLUMNS, tmp_path / "set", "hf"),
    ]
    return write_manifest(tmp_path, files, {"what": "labels", "format": "jsonl", "probe": None})


def test_a_sound_export_has_no_problems(export: Path) -> None:
    body = json.loads(export.read_text())
    assert [entry["path"] for entry in body["files"]] == [
        "a.jsonl",
        "set/README.md",
        "set/data/train-00000-of-00001.parquet",
    ]
    assert body["about"] == {"what": "labels", "format": "jsonl", "probe": None}
    assert check_manifest(export) == check_manifest(export.parent) == []


def test_changed_and_missing_files_are_named(export: Path) -> None:
    path = export.parent / "a.jsonl"
    data = bytearray(path.read_bytes())
    data[5] ^= 1
    path.write_bytes(data)
    (export.parent / "set/README.md").unlink()
    assert check_manifest(export) == [
        "a.jsonl: the file was changed, its hash does not hold",
        "set/README.md: the file is missing",
    ]


def test_a_changed_manifest_is_found(export: Path) -> None:
    export.write_text(export.read_text().replace('"labels"', '"others"'))
    (problem,) = check_manifest(export)
    assert "its own hash does not hold" in problem


@pytest.mark.parametrize(
    "name", ["../secret", "/etc/passwd", "a/../../secret", "C:\\x", "..\\x", "link/secret", "x\x00y"]
)
def test_a_path_that_leads_out_of_the_folder_is_not_opened(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (tmp_path / "secret").write_text("s")
    (folder / "link").symlink_to(tmp_path)
    body = {"format": "labeler-manifest/1", "files": [{"path": name, "bytes": 1, "sha256": "0"}]}
    (folder / "manifest.json").write_text(json.dumps(body))
    problems = check_manifest(folder)
    assert any("leads out" in problem or "not valid" in problem for problem in problems)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b"\xff", b'{"format": "labeler-manifest/1"}', b"[" * 200_000, b'{"format": NaN}']
)
def test_what_is_no_manifest_is_a_problem_and_no_exception(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(data)
    (problem,) = check_manifest(tmp_path)
    assert "is not a manifest" in problem


@pytest.mark.parametrize("files", [[5], [{}], [{"path": 3}], [{"path": "a"}] * 2, [{"path": ""}]])
def test_odd_entries_are_problems(tmp_path: Path, files: list[object]) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({"format": "labeler-manifest/1", "files": files}))
    assert len(check_manifest(tmp_path)) >= 2


def test_a_missing_manifest_is_a_problem(tmp_path: Path) -> None:
    assert "cannot be read" in check_manifest(tmp_path / "manifest.json")[0]


def test_a_project_is_never_written_over(tmp_path: Path) -> None:
    place = tmp_path / "grades.labeler"
    place.write_bytes(b"SQLite format 3\0 and all the grades")
    with pytest.raises(WorldError, match=r"not written over\. Choose another place"):
        write_table(ROWS, COLUMNS, place, "jsonl")
    assert place.read_bytes().endswith(b"all the grades")
    assert list(tmp_path.iterdir()) == [place]
