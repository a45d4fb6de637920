"""`labeler account` on the finished sample."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labeler.store.project import Project

Labeler = Callable[..., Any]


def test_the_account_adds_up_to_the_run(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    told = labeler("account", sample.location, "--json", "--csv", tmp_path / "a.csv").json
    assert set(told) == {"run", "by", "tokens", "documents", "flow", "groups", "rows"}
    assert sum(row["tokens"] for row in told["rows"]) == told["tokens"]
    assert set(told["rows"][0]) == {"by", "stage", "reason", "tokens", "documents"}
    decided = labeler("decide", sample.location, "--cut", "0", "--json").json
    again = labeler("account", sample.location, "--run", decided["run"], "--json").json
    assert {row["reason"]: row["tokens"] for row in again["rows"] if row["tokens"]} == decided["tokens_by_reason"]
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8") as file:
        assert sum(int(row["tokens"]) for row in csv.DictReader(file)) == told["tokens"]


@pytest.mark.parametrize("by", ["source", "site", "topic"])
def test_the_account_is_split(labeler: Labeler, sample: Project, by: str) -> None:
    told = labeler("account", sample.location, "--by", by, "--json").json
    assert told["by"] == by
    assert sum(group["tokens"] for group in told["groups"]) == told["tokens"]
    assert {row["by"] for row in told["rows"]} == {group["by"] for group in told["groups"]}
    if by == "topic":
        assert {"algebra", "biology"} <= {group["by"] for group in told["groups"]}


def test_people_read_lines(labeler: Labeler, sample: Project) -> None:
    lines = labeler("account", sample.location).out.splitlines()
    assert "tokens of 104 documents in run 1" in lines[0]
    assert lines[-1].split()[0] == "kept"
    assert "and 83 more" in labeler("account", sample.location, "--by", "site").out


def test_errors_are_one_line(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    labeler("new", tmp_path / "empty.labeler")
    for words, says in (
        (("account", sample.location, "--run", 99), "There is no decision run 99."),
        (("account", tmp_path / "empty.labeler"), "Nothing is prepared yet."),
        (("account", tmp_path / "nothing.labeler"), "nothing.labeler"),
        (("account", sample.location, "--csv", tmp_path / "empty.labeler" / "x.csv"), "cannot be written"),
    ):
        failed = labeler(*words, "--json", code=1)
        assert says in failed.err
        assert failed.out == ""
        assert failed.err.count("\n") == 1
    assert "week" in labeler("account", sample.location, "--by", "week", code=2).err
