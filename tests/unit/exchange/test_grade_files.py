"""Grades from a file."""

import gzip
import json
from pathlib import Path

import pytest

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput
from labeler.exchange.answer_files import read_answers
from labeler.exchange.answers import Heard, Said, Status
from labeler.exchange.reading import Reading

from .conftest import Pack  # noqa: TID252

GOOD: dict[str, object] = {"document": "d", "annotator": "ann", "value": 3}


def grades(path: Path, *rows: object, pack: Pack = bytes) -> list[Heard | Rejection]:
    path.write_bytes(pack("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return list(read_answers(path, "jsonl", Reading()))


def said(*rows: Heard | Rejection) -> list[Said]:
    assert all(isinstance(row, Heard) for row in rows), rows
    return [row.said for row in rows if isinstance(row, Heard)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_grades_come_in(tmp_path: Path, pack: Pack) -> None:
    full = {**GOOD, "at": "2024-05-01T12:00:00+02:00", "comment": "clear", "other": 1}
    assert grades(tmp_path / "g.jsonl", full, {**GOOD, "document": 7}, pack=pack) == [
        Heard("line 1", Said("ann", Status.GRADED, 3, comment="clear", at="2024-05-01T10:00:00Z"), "d"),
        Heard("line 2", Said("ann", Status.GRADED, 3), "7"),
    ]


@pytest.mark.parametrize("value", [0, 5, 3.0])
def test_whole_numbers_of_the_scale_are_grades(tmp_path: Path, value: object) -> None:
    [one] = said(*grades(tmp_path / "g.jsonl", {**GOOD, "value": value}))
    assert one.value == value
    assert type(one.value) is int


@pytest.mark.parametrize("value", [-1, 6, 3.5, True, False, "3", None, [3], {}, 10**400, 1e300])
def test_nothing_else_is_a_grade(tmp_path: Path, value: object) -> None:
    (row,) = grades(tmp_path / "g.jsonl", {**GOOD, "value": value})
    assert isinstance(row, Rejection)
    assert row.record == "line 1"


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"document": None}, "no document"),
        ({"document": " "}, "the document is empty"),
        ({"document": True}, "no text"),
        ({"annotator": 5}, "no text"),
        ({"annotator": ""}, "empty"),
        ({"at": "yesterday"}, "not an ISO 8601 time"),
        ({"at": 5}, "no text"),
        ({"at": "0001-01-01T00:00:00+05:00"}, "not an ISO 8601 time"),
        ({"comment": 5}, "no text"),
        ({"comment": "\ud800"}, "surrogate"),
    ],
)
def test_a_bad_row_is_rejected_by_its_line(tmp_path: Path, change: dict[str, object], error: str) -> None:
    first, second = grades(tmp_path / "g.jsonl", GOOD, {**GOOD, **change})
    assert isinstance(first, Heard)
    assert isinstance(second, Rejection)
    assert second.record == "line 2"
    assert error in second.error


@pytest.mark.parametrize(
    ("at", "utc"),
    [
        ("2024-05-01", "2024-05-01T00:00:00Z"),
        ("2024-05-01T10:00:00", "2024-05-01T10:00:00Z"),
        ("2024-05-01T10:00:00.25Z", "2024-05-01T10:00:00.250000Z"),
        ("20240501T100000-0500", "2024-05-01T15:00:00Z"),
    ],
)
def test_times_are_normalised_to_utc(tmp_path: Path, at: str, utc: str) -> None:
    [one] = said(*grades(tmp_path / "g.jsonl", {**GOOD, "at": at}))
    assert one.at == utc


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        list(read_answers(tmp_path / "none.jsonl", "jsonl", Reading()))
