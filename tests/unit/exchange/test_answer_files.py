"""What other tools export, as they write it, comes in; whatever else a file holds is a rejection, never an error."""

from __future__ import annotations

import json
import re
import string
import zipfile
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput
from labeler.domain.grades import Circumstances
from labeler.domain.marks import Mark, Sign
from labeler.exchange import answer_files, doccano, packed
from labeler.exchange.answer_files import FORMATS, format_of, read_answers
from labeler.exchange.answers import Heard, Said, Status
from labeler.exchange.class_names import class_names
from labeler.exchange.reading import Reading

LOADED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]  # a busy machine is no fault
TASK: dict[str, Any] = {
    "id": 12, "project": 3, "created_at": "2026-03-09T21:52:49.513742Z",
    "data": {"text": "Plants make sugar.", "external_id": "page-1"},
    "annotations": [
        {
            "id": 1001, "completed_by": {"id": 7, "email": "ann@example.org", "first_name": "Ann", "last_name": ""},
            "was_cancelled": False, "ground_truth": False, "lead_time": 4.288, "result_count": 0, "task": 12,
            "created_at": "2026-03-09T22:16:08.728353Z", "updated_at": "2026-03-09T22:16:08.728378Z",
            "result": [
                {
                    "id": "Dx_aB91ISN", "from_name": "quality", "to_name": "text", "type": "rating", "origin": "manual",
                    "value": {"rating": 4},
                },
                {
                    "id": "t5sp3TyXPo", "from_name": "evidence", "to_name": "text", "type": "labels", "origin": "manual",
                    "value": {"start": 0, "end": 6, "text": "Plants", "labels": ["good"]},
                },
            ],
        },
        {
            "id": 1002, "completed_by": 10, "was_cancelled": True, "result": [], "lead_time": 1.0, "task": 12,
            "created_at": "2026-03-10T22:16:08Z", "updated_at": "2026-03-10T22:16:08Z",
        },
    ],
    "predictions": [{"model_version": "m", "result": []}], "drafts": [],
}  # fmt: skip
# as the converter of the SDK (2.1) writes JSON_MIN; the second task has no annotation
MIN: list[dict[str, Any]] = [
    {
        "text": "Plants make sugar.", "document": "page-1", "id": 1, "grade": "0", "comment": "thin",
        "evidence": [{"start": 0, "end": 6, "text": "Plants", "labels": ["bad"]}], "annotator": "ann",
        "annotation_id": 1, "created_at": "2026-11-02T10:00:00Z", "updated_at": "2026-11-02T10:00:05Z", "lead_time": 4.5,
    },
    {
        "text": "More.", "document": "page-2", "id": 2, "annotator": None, "annotation_id": None, "created_at": None,
        "updated_at": None, "lead_time": None,
    },
]  # fmt: skip
RECORD: dict[str, Any] = {
    "id": "page-1", "status": "completed", "_server_id": "e0ba74e8-bcd8-4b92-a291-aa1abb3792f7",
    "fields": {"text": "Plants make sugar."}, "metadata": {"url": "https://e.org/1"}, "suggestions": {}, "vectors": {},
    "responses": {"grade": [{"value": 3, "user_id": "59f7bf7b-b818-4b6f-8f80-e7cce9c25ee6"}]},
}  # fmt: skip
LINE: dict[str, Any] = {
    "text": "Plants make sugar.", "meta": {"document": "page-1"}, "_input_hash": -1, "_task_hash": 2, "answer": "accept",
    "options": [{"id": "3", "text": "3: Useful"}], "accept": ["3"], "_timestamp": 1_700_000_000,
    "spans": [{"start": 7, "end": 11, "label": "BAD", "token_start": 1, "token_end": 1}],
    "_session_id": "grades-ann", "_annotator_id": "grades-ann", "_view_id": "choice",
}  # fmt: skip
EXAMPLE: dict[str, Any] = {
    "id": 4,
    "text": "Plants make sugar.",
    "url": "https://e.org/1",
    "label": ["5"],
    "Comments": ["a"],
}


def heard(path: Path, fmt: str = "auto", **fields: str) -> list[Heard | Rejection]:
    return list(read_answers(path, fmt, Reading(fields)))


def put(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_tasks_of_label_studio_come_in(tmp_path: Path) -> None:
    path = put(tmp_path / "export.json", [TASK])
    assert format_of(path) == "label-studio"
    graded, skipped = heard(path)
    assert graded == Heard(
        "task 1, annotation 1",
        Said(
            "ann@example.org", Status.GRADED, 4, marks=(Mark(0, 6, Sign.GOOD),), at="2026-03-09T22:16:08.728378Z",
            came=Circumstances(seconds=4.288),
        ),
        "page-1", "", "Plants make sugar.",
    )  # fmt: skip
    assert isinstance(skipped, Heard)
    assert (skipped.said.annotator, skipped.said.status, skipped.said.value) == ("10", Status.SKIPPED, None)


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        ({"type": "rating", "value": {"rating": 5}}, 5),
        ({"type": "number", "value": {"number": 2.0}}, 2),
        ({"type": "choices", "value": {"choices": ["0"]}}, 0),
        ({"type": "choices", "value": {"choices": ["3: Useful"]}}, 3),
    ],
)
def test_grades_come_from_any_control(tmp_path: Path, value: dict[str, Any], grade: int) -> None:
    task = {**TASK, "annotations": [{"completed_by": 1, "result": [{"from_name": "q", **value}]}]}
    [one] = heard(put(tmp_path / "export.json", [task]))
    assert isinstance(one, Heard), one
    assert one.said.value == grade


@pytest.mark.parametrize("value", [7, -1, 3.5, True, None, "good", "7", "3.5", "3-4", "", ["1", "2"], {}])
def test_a_value_that_is_no_grade_is_rejected_by_its_record(tmp_path: Path, value: object) -> None:
    control = {
        "from_name": "grade",
        "type": "choices",
        "value": {"choices": value if isinstance(value, list) else [value]},
    }
    task = {**TASK, "annotations": [{"completed_by": 1, "result": [control]}]}
    chosen = value if isinstance(value, list) else [value]
    files = [
        (put(tmp_path / "tasks.json", [task]), "label-studio", "task 1, annotation 1"),
        (put(tmp_path / "p.jsonl", {**LINE, "accept": chosen}), "prodigy", "line 1"),
        (put(tmp_path / "d.jsonl", {**EXAMPLE, "label": chosen}), "doccano", "line 1"),
    ]
    record = {**RECORD, "responses": {"grade": [{"value": value, "user_id": "u"}]}}
    if value is not None:
        files.append((put(tmp_path / "records.json", [record]), "argilla", "record 1, u"))
    for path, fmt, name in files:
        [one] = heard(path, fmt)
        assert isinstance(one, Rejection), (fmt, one)
        assert one.record == name


def test_two_controls_that_could_hold_the_grade_are_asked_about(tmp_path: Path) -> None:
    results = [{"from_name": name, "type": "rating", "value": {"rating": n}} for n, name in enumerate("ab", 1)]
    path = put(tmp_path / "export.json", [{**TASK, "annotations": [{"completed_by": 1, "result": results}]}])
    [asked] = heard(path)
    assert isinstance(asked, Rejection)
    assert "--field grade=NAME" in asked.error
    [one] = heard(path, grade="b")
    assert isinstance(one, Heard)
    assert one.said.value == 2


def test_json_min_comes_in(tmp_path: Path) -> None:
    path = put(tmp_path / "min.json", MIN)
    assert format_of(path) == "label-studio"
    [one] = heard(path)
    assert one == Heard(
        "item 1",
        Said(
            "ann", Status.GRADED, 0, comment="thin", marks=(Mark(0, 6, Sign.BAD),), at="2026-11-02T10:00:05Z",
            came=Circumstances(seconds=4.5),
        ),
        "page-1", "", "Plants make sugar.",
    )  # fmt: skip


def test_records_of_argilla_come_in_from_every_layout(tmp_path: Path) -> None:
    user = RECORD["responses"]["grade"][0]["user_id"]
    expected = Said(user, Status.GRADED, 3)
    path = put(tmp_path / "records.json", [RECORD])
    assert format_of(path) == "argilla"
    [nested] = heard(path)
    assert isinstance(nested, Heard)
    assert (nested.said, nested.document, nested.url) == (expected, "page-1", "https://e.org/1")
    flat = {"id": "page-1", "metadata.url": "https://e.org/1", "quality.responses": [3],
            "quality.responses.users": [user], "quality.responses.status": ["submitted"]}  # fmt: skip
    first = {"id": "page-1", "quality": [{"user_id": user, "value": 3, "status": "submitted"}]}
    for row in (flat, first):
        [one] = heard(put(path, [row]))
        assert isinstance(one, Heard), one
        assert one.said == expected


@pytest.mark.parametrize(("status", "said"), [("discarded", Status.SKIPPED), ("draft", None)])
def test_what_argilla_has_not_submitted_is_no_grade(tmp_path: Path, status: str, said: Status | None) -> None:
    row = {"id": "p", "grade.responses": [3], "grade.responses.users": ["u"], "grade.responses.status": [status]}
    [one] = heard(put(tmp_path / "records.json", [row]), "argilla")
    if said is None:
        assert isinstance(one, Rejection)
        assert one.error == "a draft, not submitted"
    else:
        assert isinstance(one, Heard)
        assert (one.said.status, one.said.value) == (said, None)


def test_lines_of_prodigy_come_in(tmp_path: Path) -> None:
    path = put(tmp_path / "p.jsonl", LINE)
    assert format_of(path) == "prodigy"
    [one] = heard(path)
    assert one == Heard(
        "line 1",
        Said("grades-ann", Status.GRADED, 3, marks=(Mark(7, 11, Sign.BAD),), at="2023-11-14T22:13:20Z"),
        "page-1", "", "Plants make sugar.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"answer": "ignore"}, (Status.SKIPPED, None, "")),
        ({"answer": "reject"}, (Status.FLAGGED, None, "other")),
        ({"accept": ["paywall"]}, (Status.FLAGGED, None, "paywall")),
        ({"accept": [2]}, (Status.GRADED, 2, "")),
    ],
)
def test_answers_of_prodigy(tmp_path: Path, change: dict[str, Any], expected: tuple[object, ...]) -> None:
    [one] = heard(put(tmp_path / "p.jsonl", {**LINE, **change}))
    assert isinstance(one, Heard), one
    assert (one.said.status, one.said.value, one.said.flag) == expected


def test_evidence_that_is_not_understood_costs_nothing_else(tmp_path: Path) -> None:
    span = {"start": 7, "end": 11, "label": "ORG"}
    region = {
        "from_name": "evidence",
        "type": "labels",
        "value": {"start": 0, "end": 6, "text": "Pl", "labels": ["good"]},
    }
    grade = {"from_name": "grade", "type": "rating", "value": {"rating": 3}}
    task = {**TASK, "annotations": [{"completed_by": 1, "result": [grade, region]}]}
    record = {
        **RECORD,
        "responses": {
            **RECORD["responses"],
            "evidence": [{"value": [span], "user_id": RECORD["responses"]["grade"][0]["user_id"]}],
        },
    }
    files = [
        put(tmp_path / "p.jsonl", {**LINE, "spans": [span]}),
        put(tmp_path / "tasks.json", [task]),
        put(tmp_path / "records.json", [record]),
        put(tmp_path / "d.jsonl", {**EXAMPLE, "label": ["3", [0, 2, "ORG"]]}),
    ]
    for path in files:
        [one] = heard(path)
        assert isinstance(one, Heard), (path, one)
        assert (one.said.value, one.said.marks, bool(one.lost)) == (3, (), True)


def test_offsets_in_units_of_utf_16_are_understood(tmp_path: Path) -> None:
    """As Label Studio counted before 1.4, where the marked text tells."""
    value = {"start": 3, "end": 6, "text": "🌱s", "labels": ["bad"]}
    region = {"from_name": "evidence", "type": "labels", "value": value}
    task = {"data": {"text": "🌱 🌱s"}, "annotations": [{"completed_by": 1, "result": [region]}]}
    [one] = heard(put(tmp_path / "tasks.json", [task]))
    assert isinstance(one, Heard)
    assert one.said.marks == (Mark(2, 4, Sign.BAD),)


def test_a_task_of_prodigy_without_an_answer_says_nothing(tmp_path: Path) -> None:
    task = {name: LINE[name] for name in ("text", "meta", "options", "_input_hash", "_task_hash")}
    assert heard(put(tmp_path / "p.jsonl", task)) == []


def test_files_of_doccano_are_of_one_person_each(tmp_path: Path) -> None:
    put(tmp_path / "ann.jsonl", EXAMPLE)
    put(tmp_path / "ben.jsonl", {**EXAMPLE, "label": [], "Comments": []})
    put(tmp_path / "all.jsonl", EXAMPLE)
    assert format_of(tmp_path) == "doccano"
    unnamed, one = heard(tmp_path)
    assert one == Heard(
        "ann.jsonl, line 1", Said("ann", Status.GRADED, 5, comment="a"), "", "https://e.org/1", "Plants make sugar."
    )
    assert isinstance(unnamed, Rejection)
    assert (unnamed.record, unnamed.error) == ("all.jsonl, line 1", "no annotator")
    named = list(read_answers(tmp_path / "all.jsonl", "auto", Reading(annotator="cy")))
    assert isinstance(named[0], Heard)
    assert named[0].said.annotator == "cy"


@given(names=st.lists(st.text(min_size=1), min_size=2, max_size=6, unique=True))
def test_people_of_doccano_have_files_of_their_own(names: list[str]) -> None:
    stems = [doccano.file_stem(name) for name in [*names, "con", "all", "../x", "Ann", "ann"]]
    assert len({stem.lower() for stem in stems}) == len({*names, "con", "all", "../x", "Ann", "ann"})
    assert all(re.fullmatch(r"[A-Za-z0-9@+_-]{1,80}", stem) and stem not in ("con", "all") for stem in stems)
    assert doccano.file_stem("ann") == "ann"


def test_labels_of_doccano_by_number_are_no_grades(tmp_path: Path) -> None:
    row = {"id": 1, "text": "x", "annotations": [{"id": 1, "label": 3, "user": 1}]}
    [one] = heard(put(tmp_path / "ann.jsonl", row), "doccano")
    assert isinstance(one, Rejection)
    assert "names of labels" in one.error


def test_an_unknown_field_or_format_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="'colour'"):
        Reading({"colour": "x"})
    with pytest.raises(BadInput, match="'xml'"):
        heard(tmp_path, "xml")
    with pytest.raises(BadInput, match="holds no grades"):
        heard(tmp_path)


def test_an_archive_of_doccano_is_unpacked_where_it_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../ann.jsonl", json.dumps(EXAMPLE))
        archive.writestr("work\\ben.jsonl", json.dumps({**EXAMPLE, "label": ["good"]}))
        archive.writestr("notes.txt", "no grades")
    assert format_of(path) == "doccano"
    first, second = heard(path)
    assert isinstance(first, Heard)
    assert (first.record, first.said.annotator, first.said.value) == ("ann.jsonl, line 1", "ann", 5)
    assert isinstance(second, Rejection)
    assert (second.source, second.record) == (path.as_posix(), "ben.jsonl, line 1")
    assert not list(tmp_path.parent.glob("ann.jsonl"))
    monkeypatch.setattr(packed, "MAX_BYTES", 50)
    with pytest.raises(BadInput, match="more than 50 bytes"):
        heard(path)
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(BadInput, match="cannot be unpacked"):
        heard(path)


def test_two_files_of_one_name_in_an_archive_are_an_error(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for folder in "ab":
            archive.writestr(f"{folder}/ann.jsonl", json.dumps(EXAMPLE))
    with pytest.raises(BadInput, match="twice"):
        heard(tmp_path / "x.zip")


def test_a_data_set_opens_no_file_outside_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    put(tmp_path / "secret.arrow", {})
    (folder / "link.arrow").symlink_to(tmp_path / "secret.arrow")
    names = ["../secret.arrow", str(tmp_path / "secret.arrow"), "link.arrow", "", None, "no.arrow", "a\x00b"]
    put(folder / "state.json", {"_data_files": [{"filename": name} for name in names]})
    found = heard(folder)
    assert len(found) == len(names)
    assert all(isinstance(one, Rejection) and "not opened" in one.error for one in found)


@pytest.mark.parametrize("state", [{}, {"_data_files": "data.arrow"}, [1], None])
def test_a_folder_without_a_table_says_so(tmp_path: Path, state: object) -> None:
    if state is not None:
        (tmp_path / "state.json").write_text(json.dumps(state), encoding="utf-8")
    (found,) = read_answers(tmp_path, "hf", Reading())
    assert isinstance(found, Rejection)
    assert "names no table" in found.error


def test_numbers_of_named_classes_are_read_as_their_names(tmp_path: Path) -> None:
    features = {
        "value": {"names": ["4", "good"], "_type": "ClassLabel"},
        "annotator": {"dtype": "string", "_type": "Value"},
    }
    metadata = {"huggingface": json.dumps({"info": {"features": features}})}
    columns = {"document": ["a", "b", "c"], "annotator": ["x"] * 3, "value": [0, 1, 7]}
    pyarrow.parquet.write_table(pyarrow.table(columns).replace_schema_metadata(metadata), tmp_path / "x.parquet")
    first, *others = heard(tmp_path / "x.parquet")
    assert isinstance(first, Heard)
    assert first.said.value == 4
    assert [one.error[-6:] for one in others if isinstance(one, Rejection)] == ["'good'", " value"]


@pytest.mark.parametrize(
    "text", [b"", b"no json", b"[]", b'{"info": 1}', b'{"info": {"features": {"a": 1, "b": {"_type": "ClassLabel"}}}}']
)
def test_features_that_say_nothing_change_nothing(text: bytes) -> None:
    assert class_names({b"huggingface": text}) == {}
    assert class_names(None) == {}


@pytest.mark.parametrize("name", ["x.arrow", "x.parquet"])
def test_a_damaged_table_is_a_rejection(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PAR1 but nothing behind it")
    [one] = heard(tmp_path / name, "hf")
    assert isinstance(one, Rejection)
    assert "no readable table" in one.error


SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(string.printable + "é🌱\ud800")
)
KEYS = st.sampled_from(
    [
        "data", "annotations", "completions", "result", "from_name", "type", "value", "choices", "rating", "number", "labels",
        "grade", "flag", "comment", "evidence", "completed_by", "email", "was_cancelled", "updated_at", "lead_time", "meta",
        "labeler", "said", "annotator", "annotation_id", "status", "start", "end", "text", "sign", "label", "document",
        "url", "at", "seconds", "criteria", "responses", "fields", "metadata", "grade.responses", "grade.responses.users",
        "grade.responses.status", "user_id", "accept", "answer", "options", "spans", "_timestamp", "_annotator_id",
        "_session_id", "_task_hash", "Comments", "cats", "username", "id",
    ]
)  # fmt: skip
WORDS = st.sampled_from(
    ["graded", "skipped", "flagged", "not graded", "submitted", "discarded", "accept", "reject", "ignore", "choices", "3",
     "good", "BAD", "paywall", "grade", "evidence", "2026-11-02T10:00:00Z", "labels", "rating"]
)  # fmt: skip
ANYTHING = st.recursive(
    SCALARS | WORDS | st.integers(0, 6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=8),
    max_leaves=40,
)


@settings(max_examples=100, deadline=None, suppress_health_check=LOADED)
@given(values=st.lists(st.dictionaries(KEYS, ANYTHING, max_size=10) | ANYTHING, min_size=1, max_size=3))
def test_any_json_is_heard_or_rejected(tmp_path: Path, values: list[object]) -> None:
    lines = tmp_path / "any.jsonl"
    lines.write_text("".join(json.dumps(value) + "\n" for value in values), encoding="utf-8")
    listed = put(tmp_path / "any.json", values)
    for fmt in FORMATS:
        path = lines if fmt in ("jsonl", "prodigy", "doccano") else listed
        for one in read_answers(path, fmt, Reading()):
            assert isinstance(one, Heard | Rejection)
            if isinstance(one, Heard):
                json.dumps(one.said.comment).encode()
                one.said.annotator.encode()
    for path in (lines, listed):
        assert answer_files.format_of(path) in FORMATS


@settings(max_examples=60, deadline=None, suppress_health_check=LOADED)
@given(base=st.sampled_from([TASK, *MIN, RECORD, LINE, EXAMPLE]), data=st.data())
def test_a_good_record_with_one_thing_wrong_is_heard_or_rejected(
    tmp_path: Path, base: dict[str, Any], data: st.DataObject
) -> None:
    record = json.loads(json.dumps(base))
    places = list(_places(record))
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(ANYTHING)
    path = put(tmp_path / "one.json", [record])
    lines = put(tmp_path / "one.jsonl", record)
    for fmt in FORMATS:
        for one in read_answers(lines if fmt in ("jsonl", "prodigy", "doccano") else path, fmt, Reading()):
            assert isinstance(one, Heard | Rejection)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in nested lists and objects where something stands."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, inner in pairs for place in [(value, key), *_places(inner)]]
