"""The main path on the command line: from an empty folder to exported and verified pages."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from labeler.cli.main import main
from labeler.domain.resources import resource
from labeler.learn.model_folder import shipped_folder
from labeler.store import migrate
from labeler.store.project import Project


@pytest.fixture
def made(labeler: Any, tmp_path: Path) -> str:
    """An empty project, by the command that makes it."""
    path = str(tmp_path / "pages.labeler")
    assert labeler("new", path, "--json").json == {"project": path, "schema": migrate.head()}
    return path


def _pages(folder: Path, count: int) -> Path:
    """Pages of two kinds: lessons in arithmetic, and shop pages."""
    folder.mkdir()
    for i in range(count):
        lesson = i % 2 == 0
        body = (
            f"<h1>Adding {i} and {i + 1}</h1><p>To add {i} and {i + 1}, count on from {i}: the sum is {2 * i + 1}. "
            "Addition does not depend on the order of its terms, which is why it can be checked by adding backwards.</p>"
            if lesson
            else f"<h1>Bargain number {i}</h1><p>Buy mug {i} now, only {i} left, free shipping on all our lovely mugs. "
            "Our customers like our mugs, and our prices are the lowest prices of all the prices that we know.</p>"
        )
        page = (
            f"<html><head><title>Page {i}</title></head><body><nav><a href='/'>Home</a> <a href='/shop'>Shop</a></nav>"
            f"<main><article>{body}</article></main><footer>Imprint and privacy</footer></body></html>"
        )
        (folder / f"page-{i:02}.html").write_text(page, encoding="utf-8")
    return folder


def _grades(path: Path, count: int) -> Path:
    rows = [
        {"document": f"page-{i:02}.html", "annotator": "annotator-a", "value": 4 if i % 2 == 0 else 0}
        for i in range(count)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_the_whole_path(labeler: Any, made: str, tmp_path: Path) -> None:
    came = labeler("ingest", made, _pages(tmp_path / "pages", 16), "--json").json
    assert (came["documents"], came["duplicates"], came["unread_bytes"], came["rejected"]) == (16, 0, 0, [])

    prepared = labeler("prepare", made, "--json").json
    assert prepared["documents"] == 16
    assert sum(prepared["by_fate"].values()) == prepared["tokens"] > 0
    assert prepared["by_fate"]["navigation"] > 0

    served = labeler("queue", made, "-n", 3, "--json").lines
    assert len(served) == 3
    assert all(0 < row["propensity"] <= 1 and row["score"] is None for row in served)

    graded = labeler("grade", made, "--from", _grades(tmp_path / "grades.jsonl", 12), "--json").json
    assert graded == {"recorded": 12, "rejected": []}

    trained = labeler("train", made, "--json").json
    assert trained["grades"] == 12
    assert trained["metrics"]["out_of_bag"]["spearman"]["n"] == 12

    scores = {row["document"]: row for row in labeler("scores", made, "--json").lines}
    assert len(scores) == 16
    assert scores["page-12.html"]["expected"] > scores["page-13.html"]["expected"]

    decided = labeler("decide", made, "--cut", 2, "--json").json
    assert decided["kept"] + decided["dropped"] == 16
    assert sum(decided["by_reason"].values()) == decided["dropped"]
    assert sum(decided["tokens_by_reason"].values()) == prepared["tokens"]

    for line in labeler("audit", made, "--all", "--json").lines:
        _check_ledger(line)
        assert line["score"] == scores[line["document"]]["expected"]

    exported = labeler("export", made, tmp_path / "out", "--what", "labels", "--format", "csv", "--json").json
    with Path(exported["files"][0]).open(encoding="utf-8", newline="") as file:
        assert [row["value"] for row in csv.DictReader(file)] == [str(4 if i % 2 == 0 else 0) for i in range(12)]
    assert labeler("verify", exported["manifest"], "--json").json["ok"]
    assert labeler("verify", made, "--json").json["problems"] == []


def _check_ledger(line: dict[str, Any]) -> None:
    """Laws 1 and 5 on one audited document."""
    at = 0
    for span in line["spans"]:
        assert span["start"] == at
        at = span["end"]
        assert (span["fate"] == "kept") == (span["stage"] is None)
        assert span["fate"] == "kept" or span["reason"]
    assert at == len(line["text"])
    assert sum(span["tokens"] for span in line["spans"]) == sum(line["totals"].values())
    if line["grades_behind"]:
        carried = sum(grade["weight"] * grade["value"] for grade in line["grades_behind"])
        assert carried == pytest.approx(line["score"], abs=1e-9)
        assert sum(grade["weight"] for grade in line["grades_behind"]) == pytest.approx(1, abs=1e-9)


def test_every_document_of_the_sample_has_a_ledger_that_adds_up(labeler: Any, sample: Project) -> None:
    lines = labeler("audit", sample.location, "--all", "--json").lines
    assert len(lines) >= 90
    for line in lines:
        _check_ledger(line)
    reasons = {span["reason"] for line in lines for span in line["spans"]}
    assert {"navigation", "footer", "below_cut", "exact_duplicate"} <= reasons


def test_a_budget_is_never_exceeded_and_keeps_the_best(labeler: Any, sample: Project) -> None:
    decided = labeler("decide", sample.location, "--budget", 5000, "--json").json
    assert 0 < decided["tokens"] <= 5000
    lines = labeler("audit", sample.location, "--all", "--json").lines
    kept = [line for line in lines if line["fate"] == "kept"]
    assert sum(line["totals"]["kept"] for line in kept) == decided["tokens"]
    best = max((line for line in lines if line["score"] is not None), key=lambda line: line["score"])
    assert best["fate"] == "kept" or best["totals"].get("over_budget", 0) > 0


def test_a_rerun_with_the_same_input_gives_the_same_probe_and_run(labeler: Any, sample: Project) -> None:
    first = labeler("train", sample.location, "--json").json
    again = labeler("train", sample.location, "--json").json
    assert (first["probe"], first["new"], again["new"]) == (again["probe"], False, False)
    run = labeler("decide", sample.location, "--cut", 2.5, "--json").json
    other = labeler("decide", sample.location, "--cut", 3.5, "--json").json
    assert other["run"] != run["run"]
    assert labeler("decide", sample.location, "--cut", 2.5, "--json").json["run"] == run["run"]


def test_exports_in_every_format_hold_the_same_rows(labeler: Any, sample: Project, tmp_path: Path) -> None:
    rows = {}
    for fmt in ("jsonl", "csv", "parquet", "hf"):
        report = labeler("export", sample.location, tmp_path / fmt, "--what", "labels", "--format", fmt, "--json").json
        rows[fmt] = report["rows"]
        assert labeler("verify", report["manifest"], "--json").json["ok"]
    expected = len(resource("sample", "grades.jsonl").read_text(encoding="utf-8").splitlines())
    assert rows == dict.fromkeys(rows, expected)
    table = pyarrow.parquet.read_table(tmp_path / "parquet" / "labels.parquet")
    lines = (tmp_path / "jsonl" / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    assert table.to_pylist() == [json.loads(line) for line in lines]


def test_exports_into_one_folder_each_keep_their_manifest(labeler: Any, sample: Project, tmp_path: Path) -> None:
    manifests = [
        labeler("export", sample.location, tmp_path / "out", "--what", what, "--json").json["manifest"]
        for what in ("labels", "decisions", "dataset")
    ]
    assert len(set(manifests)) == 3
    assert all(labeler("verify", manifest, "--json").json["ok"] for manifest in manifests)


def test_a_changed_export_does_not_verify(labeler: Any, sample: Project, tmp_path: Path) -> None:
    report = labeler("export", sample.location, tmp_path / "x", "--what", "decisions", "--json").json
    file = Path(report["files"][0])
    file.write_bytes(file.read_bytes().replace(b"kept", b"KEPT", 1))
    outcome = labeler("verify", report["manifest"], "--json", code=1).json
    assert outcome["ok"] is False
    assert file.name in outcome["problems"][0]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["prepare", "missing.labeler"], "There is no project missing.labeler"),
        (["decide", "{project}"], "Give either --cut or --budget"),
        (["decide", "{project}", "--cut", "3", "--budget", "3"], "Give either --cut or --budget"),
        (["decide", "{project}", "--cut", "nan"], "a cut score is a finite number"),
        (["decide", "{project}", "--cut=-inf"], "a cut score is a finite number"),
        (["decide", "{project}", "--budget=-1"], "a token budget is between 0 and"),
        (["decide", "{project}", "--budget", str(2**63)], "a token budget is between 0 and"),
        (["decide", "{project}", "--cut", "3"], "There is no probe yet"),
        (["train", "{project}"], "not prepared for a probe yet"),
        (["scores", "{project}"], "There is no probe yet"),
        (["audit", "{project}", "--document", "nobody"], "There is no document 'nobody'"),
        (["ingest", "{project}", "nowhere.warc"], "nowhere.warc"),
        (["export", "{project}", "out", "--what", "dataset"], "There is no decision run"),
        (["export", "{project}", "out", "--format", "docx"], "not 'docx'"),
        (["queue", "{project}", "--strategy", "luck"], "luck"),
        (["verify", "nowhere/manifest.json"], ""),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(labeler: Any, made: str, words: list[str], said: str) -> None:
    outcome = labeler(*(word.replace("{project}", made) for word in words), code=1)
    assert outcome.out == "" or words[0] == "verify"
    assert said in outcome.err
    assert outcome.err.count("\n") <= 1
    assert "Traceback" not in outcome.err


def test_a_console_with_few_signs_shows_what_it_can(
    made: str, labeler: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ja.jsonl").write_text('{"id": "光合成 caf\u00e9 \u202e", "text": "植物"}\n', encoding="utf-8")
    labeler("ingest", made, tmp_path / "ja.jsonl")
    labeler("prepare", made)
    shown = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(shown, encoding="cp1252"))
    assert main(["audit", made, "--all"]) == 0
    assert "\\u5149\\u5408\\u6210 café".encode("cp1252") in shown.getvalue()


def test_wrong_usage_is_one_line_and_its_own_exit_code(labeler: Any) -> None:
    outcome = labeler("ingest", "--no-such-option", code=2)
    assert outcome.err.count("\n") == 1
    assert "--no-such-option" in outcome.err


def test_a_manifest_in_a_closed_folder_is_said_in_one_line(
    labeler: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(path: Path, **_: Any) -> Any:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "stat", closed)
    outcome = labeler("verify", tmp_path / "manifest.json", "--json", code=1)
    assert "permission denied" in outcome.json["problems"][0]


@pytest.mark.parametrize("words", [["scores", "--probe"], ["audit", "--all", "--run"], ["export", "out", "--run"]])
def test_a_number_that_no_database_holds_is_wrong_usage(labeler: Any, made: str, words: list[str]) -> None:
    outcome = labeler(words[0], made, *words[1:], str(2**63), code=2)
    assert (outcome.out, outcome.err.count("\n")) == ("", 1)


def test_bad_grades_are_rejected_one_by_one(labeler: Any, sample: Project, tmp_path: Path) -> None:
    rows = [
        '{"document": "physics/ohms-law.html", "annotator": "annotator-x", "value": 5}',
        '{"document": "physics/ohms-law.html", "annotator": "annotator-x", "value": 6}',
        '{"document": "no/such.html", "annotator": "annotator-x", "value": 1}',
        "not json",
        '{"document": "physics/ohms-law.html", "annotator": "annotator-x", "value": 0, "at": "yesterday"}',
    ]
    path = tmp_path / "mixed.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    report = labeler("grade", sample.location, "--from", path, "--json").json
    assert report["recorded"] == 1
    assert [row["record"] for row in report["rejected"]] == ["line 2", "line 3", "line 4", "line 5"]


def test_ingesting_again_adds_nothing(labeler: Any, sample: Project) -> None:
    came = labeler("ingest", sample.location, resource("sample", "pages"), "--json").json
    assert (came["documents"], came["duplicates"]) == (0, came["records"])


def test_another_encoder_by_folder_gives_other_vectors_and_another_probe(
    labeler: Any, made: str, tmp_path: Path
) -> None:
    folder = tmp_path / "encoder"
    shutil.copytree(shipped_folder(), folder)
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-4] + b"\x00\x00\x00\x3f")
    labeler("ingest", made, _pages(tmp_path / "pages", 6))
    labeler("prepare", made)
    labeler("grade", made, "--from", _grades(tmp_path / "grades.jsonl", 6))
    first = labeler("train", made, "--json").json
    labeler("prepare", made, "--encoder", folder, "--max-passages", 2)
    second = labeler("train", made, "--json").json
    assert (second["new"], second["probe"]) == (True, first["probe"] + 1)
    outcome = labeler("prepare", made, "--encoder", "no-such-model", code=1)
    assert "no-such-model" in outcome.err


def test_languages_that_are_not_wanted_are_dropped_and_come_back(labeler: Any, sample: Project) -> None:
    german = labeler("prepare", sample.location, "--language", "de", "--json").json["by_fate"]
    assert german["other_language"] > german["kept"] > 0
    everything = labeler("prepare", sample.location, "--language", "all", "--json").json["by_fate"]
    assert "other_language" not in everything
