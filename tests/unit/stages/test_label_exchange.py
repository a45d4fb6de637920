"""Labels go to other tools and come back: nothing is lost that the format holds, and nothing is recorded twice."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, FlagKind, Strategy
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.marks import Mark, Sign, written
from labeler.domain.progress import drain
from labeler.domain.rubric import Level, Rubric
from labeler.exchange import argilla
from labeler.exchange.answers import KEY, Said, Status, imported, says_something
from labeler.exchange.holds import HELD
from labeler.exchange.parquet import table_rows, write_arrow
from labeler.stages import export, grade_file
from labeler.stages.grade import undo
from labeler.stages.new import new_project
from labeler.stages.said import tellings
from labeler.store import documents, events, ledgers, rubrics
from labeler.store.ledgers import Extraction
from labeler.store.project import Project, open_project

LOADED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]  # a busy machine is no fault
FORMATS = ("jsonl", "hf", "label-studio", "argilla", "prodigy", "doccano")
TOOLS = tuple(HELD)
PEOPLE = ("ann", "Ben Öz", "ann@example.org")
TEXTS = (
    "Plants make sugar 🌱 from light.",
    "Buy now!\nCheap shoes.\n",
    "Ohm's law: U = R · I. Home Imprint",
    "“Words”",
)
LABEL = "educational-value/1"


def build(path: Path) -> Path:
    """A project of four texts, of which nobody said anything."""
    with new_project(str(path)) as project:
        fill(project)
    return path


def fill(project: Project) -> None:
    with project.write() as tx:
        source = documents.add_source(tx, "pages.jsonl", "2026-11-01T10:00:00Z")
        raws = [
            RawDocument(
                f"page/{n}", text.encode(), Form.TEXT, Origin("pages.jsonl", f"line {n}", url=f"https://e.org/{n}")
            )
            for n, text in enumerate(TEXTS)
        ]
        documents.add_documents(tx, source, raws)
        ledgers.save_extractions(
            tx, [extraction(number, text) for number, text in zip(documents.all_ids(tx), TEXTS, strict=True)]
        )


def extraction(number: int, text: str) -> Extraction:
    cut = text.find("Home") if "Home" in text else len(text)
    spans = [Span(0, cut, Fate.KEPT, tokens=5)]
    if cut < len(text):
        spans.append(Span(cut, len(text), Fate.DROPPED, Stage.EXTRACT, "navigation", 2))
    main = hashlib.sha256(text[:cut].encode()).hexdigest()
    return Extraction(number, f"{number:064}", "ok", "utf-8", "", text, tuple(spans), main, 7, 5, "en", 0.9, 1.0)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes copies of a project of four documents."""
    folder = tmp_path_factory.mktemp("exchange")
    template = build(folder / "template.labeler")
    copies: Iterator[int] = iter(range(1_000_000))

    def copy() -> Path:
        return Path(shutil.copy(template, folder / f"{next(copies)}.labeler"))

    return copy


@st.composite
def marks(draw: st.DrawFn, text: str) -> tuple[Mark, ...]:
    found = set()
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text) - 1))
        found.add(Mark(start, draw(st.integers(start + 1, len(text))), draw(st.sampled_from(Sign))))
    return tuple(sorted(found))


WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=20)


@st.composite
def actions(draw: st.DrawFn) -> list[Action]:
    """What several people did, at different times, in any order."""
    kinds = st.sampled_from(
        [EventKind.GRADE, EventKind.GRADE, EventKind.SKIP, EventKind.FLAG, EventKind.COMMENT, EventKind.EVIDENCE]
    )
    made = []
    for n in range(draw(st.integers(1, 14))):
        kind, number = draw(kinds), draw(st.integers(0, len(TEXTS) - 1))
        text = ""
        if kind is EventKind.FLAG:
            text = draw(st.sampled_from(FlagKind)).value + draw(st.sampled_from(["", ": see the footer"]))
        elif kind is EventKind.COMMENT:
            text = draw(WORDS.filter(lambda words: words.strip()))
        elif kind is EventKind.EVIDENCE:
            text = written(draw(marks(TEXTS[number])))
        served = kind is EventKind.GRADE and draw(st.booleans())
        made.append(
            Action(
                uid=f"u{n}",
                kind=kind,
                document=f"page/{number}",
                annotator=draw(st.sampled_from(PEOPLE)),
                at=f"2026-11-02T10:{n:02}:00.{draw(st.integers(0, 999_999)):06}+00:00",
                value=draw(st.integers(0, 5)) if kind is EventKind.GRADE else None,
                text=text,
                circumstances=Circumstances(
                    Strategy.RARE if served else Strategy.CHOSEN,
                    0.25 if served else None,
                    seconds=draw(st.sampled_from([None, 0.0, 12.5])),
                    score_visible=draw(st.sampled_from([None, False, True])),
                    others_visible=False,
                    rubric=LABEL,
                ),
                criteria=(("depth", 2),) if served else (),
            )
        )
    return draw(st.permutations(made))


def record(path: Path, done: list[Action], undos: int) -> None:
    with open_project(str(path)) as project:
        with project.write(durable=True) as tx:
            events.append(tx, done)
        for _ in range(undos):
            undo(project, done[0].annotator)


def standing(project: Project) -> dict[tuple[str, str], Said]:
    """What stands, as it is once it was given elsewhere."""
    told = tellings(project, everything=False)
    return {(one.document, said.annotator): imported(said) for one in told for said in one.said}


def sent(source: Path, fmt: str) -> Path:
    """The labels of a project in a folder of its own; returns the file or folder."""
    out = source.with_suffix(f".{fmt}")
    shutil.rmtree(out, ignore_errors=True)
    with open_project(str(source)) as project:
        report = drain(export.run(project, export.ExportParams(out, "labels", fmt)))
    return Path(report.files[0]) if fmt in ("jsonl", "label-studio", "prodigy") else out


def received(path: Path, file: Path, fmt: str = "auto") -> tuple[grade_file.GradeReport, dict[tuple[str, str], Said]]:
    with open_project(str(path)) as project:
        report = drain(grade_file.run(project, grade_file.GradeParams(file, fmt)))
        return report, standing(project)


SLOW = settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],  # an example makes many projects: the first that fails is shown as it is
    suppress_health_check=LOADED,
)


@SLOW
@given(done=actions(), undos=st.integers(0, 1))
def test_everything_comes_back_from_every_format(fresh: Callable[[], Path], done: list[Action], undos: int) -> None:
    source = fresh()
    record(source, done, undos)
    with open_project(str(source)) as project:
        before = standing(project)
    for fmt in FORMATS:
        file = sent(source, fmt)
        target = fresh()
        if not before:
            continue
        report, after = received(target, file)
        assert (report.rejected, report.recorded, report.known) == ((), len(before), 0), fmt
        assert after == before, fmt
        again, unchanged = received(target, file)
        assert (again.recorded, again.known, unchanged) == (0, len(before), before), fmt
        home, same = received(source, file)
        assert (home.recorded, same) == (0, before), fmt


@SLOW
@given(done=actions())
@pytest.mark.parametrize("fmt", TOOLS)
def test_a_tool_s_own_fields_hold_what_is_said_they_do(fresh: Callable[[], Path], fmt: str, done: list[Action]) -> None:
    """What goes along under the key ``labeler`` is taken away, as another tool might do it."""
    source = fresh()
    record(source, done, 0)
    with open_project(str(source)) as project:
        before = [(document, HELD[fmt](said)) for (document, _), said in standing(project).items()]
    file = sent(source, fmt)
    without_key(file, fmt)
    _, after = received(fresh(), file, fmt)
    own = {(document, said.annotator): said for document, said in before if says_something(said)}
    assert {key: comparable(said, fmt) for key, said in after.items()} == {
        key: comparable(said, fmt) for key, said in own.items()
    }


def comparable(said: Said, fmt: str) -> Said:
    """Without the times that the tool does not keep, and without the rubric that the project adds."""
    keeps_time = fmt in ("label-studio", "prodigy")
    came = Circumstances(seconds=said.came.seconds if said.status is not Status.NOT_GRADED else None)
    return replace(said, at=said.at if keeps_time else "", graded_at="", came=came)


def without_key(file: Path, fmt: str) -> None:
    if fmt == "label-studio":
        tasks = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(json.dumps([{**task, "meta": {}} for task in tasks]), encoding="utf-8")
    elif fmt == "argilla":
        [table] = file.glob("*.arrow")
        rows = [{**row, KEY: None} for row in table_rows(table)]
        with table.open("wb") as out:
            write_arrow(rows, argilla.TYPES, out)
    else:
        for one in [file] if file.is_file() else file.glob("*.jsonl"):
            rows = [json.loads(line) for line in one.read_text(encoding="utf-8").split("\n") if line]
            one.write_text("".join(json.dumps({**row, KEY: None}) + "\n" for row in rows), encoding="utf-8")


def test_the_four_ways_of_not_saying_a_grade_are_told_apart(fresh: Callable[[], Path], tmp_path: Path) -> None:
    source = fresh()
    kinds = (EventKind.GRADE, EventKind.SKIP, EventKind.FLAG)
    done = [
        Action(f"u{n}", kind, f"page/{n}", "ann", f"2026-11-02T10:0{n}:00Z", 0 if not n else None, "paywall" * (n == 2))
        for n, kind in enumerate(kinds)
    ]
    record(source, done, 0)
    found = {}
    with open_project(str(source)) as project:
        for fmt in export.formats("labels"):
            out = tmp_path / fmt
            report = drain(export.run(project, export.ExportParams(out, "labels", fmt, all_documents=True)))
            assert report.rows == 4, fmt
            found[fmt] = out
    rows = [json.loads(line) for line in (found["jsonl"] / "labels.jsonl").read_text().splitlines()]
    assert [(row["status"], row["value"], row["flag"]) for row in rows] == [
        ("graded", 0, None), ("skipped", None, None), ("flagged", None, "paywall"), ("not graded", None, None),
    ]  # fmt: skip
    tasks = json.loads((found["label-studio"] / "labels.label-studio.json").read_text(encoding="utf-8"))
    assert [[a["was_cancelled"] for a in task["annotations"]] for task in tasks] == [[False], [True], [False], []]
    lines = [json.loads(line) for line in (found["prodigy"] / "labels.prodigy.jsonl").read_text().splitlines()]
    assert [(row.get("answer"), row.get("accept")) for row in lines] == [
        ("accept", ["0"]), ("ignore", []), ("accept", ["paywall"]), (None, None),
    ]  # fmt: skip
    records = list(table_rows(found["argilla"] / "data-00000-of-00001.arrow"))
    assert [(r["status"], r["grade.responses"], r["grade.responses.status"]) for r in records] == [
        ("completed", [0], ["submitted"]), ("pending", [None], ["discarded"]), ("completed", [], []), ("pending", [], []),
    ]  # fmt: skip
    ann = [json.loads(line) for line in (found["doccano"] / "ann.jsonl").read_text().splitlines()]
    assert [row["label"] for row in ann] == [["0"], ["skipped"], ["paywall"]]
    [nobody] = (found["doccano"] / "not-graded.jsonl").read_text().splitlines()
    assert json.loads(nobody)["label"] == []


def test_what_was_changed_in_the_other_tool_counts(fresh: Callable[[], Path]) -> None:
    source = fresh()
    record(source, [Action("u", EventKind.GRADE, "page/0", "ann", "2026-11-02T10:00:00Z", 1)], 0)
    file = sent(source, "label-studio")
    [task] = json.loads(file.read_text(encoding="utf-8"))
    task["annotations"][0]["result"][0]["value"] = {"choices": ["4"]}
    task["annotations"][0]["updated_at"] = "2026-11-03T10:00:00Z"
    file.write_text(json.dumps([task]), encoding="utf-8")
    report, after = received(source, file)
    assert report.recorded == 1
    assert [(said.value, said.at) for said in after.values()] == [(4, "2026-11-03T10:00:00Z")]


def test_an_answer_that_changed_at_the_same_time_is_another_one(fresh: Callable[[], Path], tmp_path: Path) -> None:
    target, file = fresh(), tmp_path / "rows.jsonl"
    row = {"document": "page/0", "annotator": "a", "value": 3, "at": "2026-11-02T10:00:00Z"}
    for change in ({}, {"criteria": {"depth": 1}}, {"value": 2}):
        file.write_text(json.dumps({**row, **change}), encoding="utf-8")
        report, after = received(target, file)
        assert report.recorded == 1
        assert [(said.value, dict(said.criteria)) for said in after.values()] == [
            (change.get("value", 3), change.get("criteria", {}))
        ]


@pytest.mark.parametrize("at", ["", "2026-01-01T00:00:00Z"])
def test_a_file_that_comes_back_to_what_it_said_before_is_taken_at_its_last_word(
    fresh: Callable[[], Path], tmp_path: Path, at: str
) -> None:
    file = tmp_path / "said.jsonl"
    rows = [{"document": "page/0", "annotator": "ann", "value": v} | ({"at": at} if at else {}) for v in (3, 4, 4, 3)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    with open_project(fresh()) as project:
        for recorded in (3, 0):
            assert drain(grade_file.run(project, grade_file.GradeParams(file))).recorded == recorded
            with project.read() as tx:
                assert [g.value for g in events.current_grades(tx)] == [3]


def test_documents_are_found_by_id_address_and_text(fresh: Callable[[], Path], tmp_path: Path) -> None:
    rows = [
        {"document": "page/0", "annotator": "a", "value": 1},
        {"url": "https://e.org/1", "annotator": "a", "value": 2},
        {"document": "4711", "text": f"  {TEXTS[2]}\n", "annotator": "a", "value": 3},
        {"text": "Ohm's law: U = R · I.", "annotator": "b", "value": 4},
        {"text": "Ohm's law", "annotator": "b", "value": 5},
        {"annotator": "b", "value": 5},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    report, after = received(fresh(), file)
    assert {(document, said.value) for (document, _), said in after.items()} == {
        ("page/0", 1), ("page/1", 2), ("page/2", 3), ("page/2", 4),
    }  # fmt: skip
    assert [rejected.record for rejected in report.rejected] == ["line 5", "line 6"]


def test_evidence_moves_to_where_its_text_stands(fresh: Callable[[], Path], tmp_path: Path) -> None:
    shared = {"annotator": "a", "value": 1, "evidence": [[0, 5, "good"]]}
    rows = [
        {**shared, "document": "page/1", "text": "Cheap shoes."},
        {**shared, "document": "page/0", "text": "another text"},
        {**shared, "document": "page/3", "evidence": [[0, 99, "bad"]]},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    report, after = received(fresh(), file)
    assert report.recorded == 3
    assert [said.marks for said in after.values()] == [(), (Mark(9, 14, Sign.GOOD),), ()]
    assert ["the rest of it was recorded" in rejected.error for rejected in report.rejected] == [True, True]


def test_rows_without_a_time_are_recorded_once_and_in_their_order(fresh: Callable[[], Path], tmp_path: Path) -> None:
    rows = [{"document": "page/0", "annotator": "a", "value": value} for value in (3, 4, 4)]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    target = fresh()
    first, after = received(target, file)
    again, same = received(target, file)
    assert (first.recorded, again.recorded) == (2, 0)
    assert [said.value for said in after.values()] == [said.value for said in same.values()] == [4]


ODD = st.sampled_from(
    [None, True, -1, 2.5, 10**30, "", "\ud800", "\x00", "x" * 3000, "0001-01-01T00:00:00Z", "9999-12-31", "-5", [], {}, [[]],
     {"a": 1}, {"b": 2, "a": 3}, [[0, 3, "good"]], [[0, 10**9, "bad"]], "graded", "skipped", "flagged", "paywall", 3, 0]
)  # fmt: skip
ROW = {
    "document": "page/0", "annotator": "a", "value": 3, "status": "flagged", "flag": "unsafe", "comment": "c", "url": "",
    "evidence": [[0, 3, "good"]], "criteria": {"b": 1}, "at": "2026-11-02T10:00:00Z", "graded_at": "2026-11-02T09:00:00Z",
    "seconds": 1.5, "rubric": "r/1", "score_visible": False, "text": "",
}  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=LOADED)
@given(changes=st.dictionaries(st.sampled_from(sorted(ROW)), ODD, max_size=4))
def test_odd_rows_are_recorded_whole_or_rejected(
    fresh: Callable[[], Path], tmp_path: Path, changes: dict[str, object]
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in ({**ROW, **changes}, {**ROW, "document": "page/1"})))
    report, after = received(fresh(), file)
    assert after["page/1", "a"].value == 3
    assert report.recorded + len([r for r in report.rejected if "was recorded" not in r.error]) == 2


def test_both_databases_take_the_same(location: str, tmp_path: Path) -> None:
    """Signs that one of them cannot hold included."""
    odd = {"url": "https://e.org/\x00\ud800", "comment": "a\x00b", "flag": "other: \x00", "annotator": "Ann\x00 🌱"}
    rows = [
        {"document": "page/0", "annotator": "ann", "value": 0, "evidence": [[18, 19, "good"]]},
        {"document": "page/\ud800\x00", **odd},
        {**odd, "text": TEXTS[1], "url": ""},
        {"document": "page/2", "annotator": "ann", "value": 1, "criteria": {"a\x00": 1}, "seconds": 1},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    with new_project(location) as project:
        fill(project)
        report = drain(grade_file.run(project, grade_file.GradeParams(file)))
        assert [r.record for r in report.rejected] == ["line 2"]
        again = drain(grade_file.run(project, grade_file.GradeParams(file)))
        assert (report.recorded, again.recorded, again.known) == (3, 0, 3)
        found = standing(project)
        out = drain(export.run(project, export.ExportParams(tmp_path / "out", "labels", "label-studio")))
    assert found["page/1", "Ann 🌱"].flag == "other: "
    assert found["page/0", "ann"].marks == (Mark(18, 19, Sign.GOOD),)
    assert found["page/2", "ann"].criteria == (("a", 1),)
    assert out.rows == 3


def test_a_grade_that_is_not_on_the_scale_is_rejected(fresh: Callable[[], Path], tmp_path: Path) -> None:
    target, file = fresh(), tmp_path / "rows.jsonl"
    with open_project(str(target)) as project, project.write() as tx:
        rubrics.add(tx, Rubric("yes-or-no", 9, "Is it good?", (Level(0, "No", ""), Level(1, "Yes", ""))))
    row = {"document": "page/0", "annotator": "a", "at": "2026-11-02T10:00:00Z"}
    rows = [{**row, "value": 3}, {**row, "value": 1}, {**row, "annotator": "b", "value": 3, "rubric": LABEL}]
    file.write_text("\n".join(map(json.dumps, rows)))
    report, after = received(target, file)
    assert [(r.record, r.error) for r in report.rejected] == [("line 1", "yes-or-no/9 has the grades 0, 1, not 3")]
    assert {(said.value, said.came.rubric) for said in after.values()} == {(1, "yes-or-no/9"), (3, LABEL)}


def test_a_time_that_lies_ahead_is_rejected(fresh: Callable[[], Path], tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"document": "page/0", "annotator": "a", "value": 3, "at": "9999-12-31T23:59:59Z"}')
    report, after = received(fresh(), file)
    assert not after
    assert "lies ahead" in report.rejected[0].error


def test_pyarrow_reads_what_was_written_for_datasets(fresh: Callable[[], Path]) -> None:
    source = fresh()
    record(source, [Action("u", EventKind.GRADE, "page/0", "ann", "2026-11-02T10:00:00Z", 1)], 0)
    folder = sent(source, "argilla")
    with pa.memory_map(str(folder / "data-00000-of-00001.arrow")) as file:
        table = pa.ipc.open_stream(file).read_all()
    assert table.schema.field("grade.responses").type == pa.list_(pa.int64())
    assert table.column("document").to_pylist() == ["page/0"]
