"""Versions of a rubric: what is shipped, what a file may hold, which grades stay valid, and what comes back."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from labeler.domain.errors import BadInput
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.progress import drain
from labeler.domain.rubric import Level, Rubric, problems
from labeler.stages import desk, rubric, rubric_file, verify
from labeler.stages.config import load_settings
from labeler.stages.export_rows import table
from labeler.stages.new import SHIPPED, SHIPPED_IN, new_project, shipped_rubric
from labeler.stages.rubric import UseParams, UseReport
from labeler.store import events, rubrics, serving
from labeler.store.project import Project
from tests.unit.stages.test_desk import NOBODY, fill

FIRST = "educational-value/1"
OLD = shipped_rubric()
REWORDED = replace(OLD, levels=tuple(_l if _l.value != 2 else replace(_l, description="other") for _l in OLD.levels))


def grade(project: Project, number: int, value: int, label: str = FIRST, annotator: str = "dana") -> None:
    with project.write() as tx:
        seq = events.last_seq(tx)
        at = f"2026-01-01T00:00:{seq:02}+00:00"
        came = Circumstances(Strategy.RANDOM, 0.5, rubric=label)
        action = Action(f"u{seq}", EventKind.GRADE, f"d{number}", annotator, at, value, circumstances=came)
        events.append(tx, [action])


def use(project: Project, made: Rubric) -> UseReport:
    return drain(rubric.use(project, UseParams(made, {})))


def current(project: Project) -> dict[str, int]:
    with project.read() as tx:
        return {g.document: g.value for g in events.current_grades(tx)}


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_rubric_can_be_used(name: str, tmp_path: Path) -> None:
    made = shipped_rubric(name)
    assert made.name == name
    assert problems(made) == []
    with new_project(str(tmp_path / "p.labeler")) as project:
        report = use(project, made)
        assert report.rubric.version == (1 if name == "educational-value" else 2)
        assert report.changed == (name != "educational-value")
        with project.read() as tx:
            assert rubrics.newest(tx) == report.rubric
            assert load_settings(tx).keep_at == made.keep_at


def test_the_shipped_ones_have_the_levels_they_say() -> None:
    scales = {name: shipped_rubric(name) for name in SHIPPED_IN["en"]}
    assert {name: made.values for name, made in scales.items()} == {
        "educational-value": (0, 1, 2, 3, 4, 5), "teaching-quality": (0, 1, 2, 3, 4), "worth-learning": (0, 1),
    }  # fmt: skip
    assert [name for name, made in scales.items() if made.problematic] == ["teaching-quality"]
    assert {name: made.keep_at for name, made in scales.items()} == {
        "educational-value": 3, "teaching-quality": 3, "worth-learning": 1,
    }  # fmt: skip


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_shipped_ones_are_the_same_scales_in_every_language(language: str) -> None:
    def scale(made: Rubric) -> tuple[object, ...]:
        texts = [(bool(one.title), bool(one.description), bool(one.guidance)) for one in made.levels]
        return [one.value for one in made.levels], texts, made.keep_at, made.problematic, bool(made.notes)

    english, others = ([shipped_rubric(name) for name in SHIPPED_IN[one]] for one in ("en", language))
    assert [scale(made) for made in others] == [scale(made) for made in english]
    assert not {made.question for made in others} & {made.question for made in english}


def test_a_new_version_has_to_say_which_grades_stay_valid(project: Project) -> None:
    fill(project, 4)
    grade(project, 1, 2)
    with pytest.raises(BadInput, match=r"One grade stands that was given under educational-value/1") as error:
        use(project, REWORDED)
    assert "--keep educational-value/1=0,1,3,4,5" in error.value.advice
    with project.read() as tx:
        assert len(rubrics.versions(tx)) == 1, "nothing was put in force"


def test_without_grades_nobody_is_asked_and_more_examples_change_no_grade(project: Project) -> None:
    fill(project, 4)
    assert use(project, REWORDED).rubric.label == "educational-value/2"
    grade(project, 1, 2, "educational-value/2")
    again = use(project, replace(REWORDED, notes="with notes"))
    assert (again.rubric.version, again.valid, again.invalid) == (3, 1, 0)


def test_grades_that_are_not_kept_do_not_count_come_back_and_are_restored_by_going_back(project: Project) -> None:
    fill(project, 5)
    for number, value in ((1, 2), (2, 3), (3, 2)):
        grade(project, number, value)
    grade(project, 1, 5, annotator="robin")
    report = drain(rubric.use(project, UseParams(REWORDED, {FIRST: (0, 1, 3, 4, 5)}, "ann")))
    assert (report.valid, report.invalid, report.before, report.rubric.by) == (2, 2, FIRST, "ann")
    with project.read() as tx:
        assert [(g.document, g.annotator, g.value) for g in events.current_grades(tx)] == [
            ("d2", "dana", 3),
            ("d1", "robin", 5),
        ]
        assert len(events.newest_grades(tx)) == 4, "nothing is deleted"
        assert list(serving.answered(tx, "dana")) == [2]
        assert set(serving.answered(tx, None)) == {1, 2}, "what anybody's grade still counts for is answered"
    supply = desk.next_sheets(project, "dana", 9, NOBODY)
    assert [(s.document.id, s.served.again, s.served.strategy) for s in supply.sheets[:2]] == [
        (1, True, Strategy.RANDOM), (3, True, Strategy.RANDOM),
    ]  # fmt: skip
    assert {s.document.id for s in supply.sheets[2:]} == {4, 5}
    assert (supply.left, supply.again) == (4, 2)
    on_desk = desk.next_sheets(project, "dana", 1, frozenset({1}))
    assert [s.document.id for s in on_desk.sheets] == [3]
    valid = {(r["document"], r["annotator"]): r["valid"] for r in table(project, "labels", None).rows}
    assert valid == {("d1", "dana"): False, ("d2", "dana"): True, ("d3", "dana"): False, ("d1", "robin"): True}
    back = drain(rubric.use(project, UseParams(OLD, {"educational-value/2": ()})))
    assert (back.rubric.label, back.valid, back.invalid) == ("educational-value/3", 4, 0)
    assert current(project) == {"d1": 5, "d2": 3, "d3": 2}
    assert desk.next_sheets(project, "dana", 9, NOBODY).again == 0


def test_a_grade_given_again_counts_and_the_old_one_stays_out(project: Project) -> None:
    fill(project, 3)
    grade(project, 1, 4)
    grade(project, 1, 2)  # the newest is what this person thinks
    drain(rubric.use(project, UseParams(REWORDED, {FIRST: (4,)})))
    assert current(project) == {}, "an older grade does not take the place of one that counts no more"
    grade(project, 1, 0, "educational-value/2")
    assert current(project) == {"d1": 0}
    assert desk.next_sheets(project, "dana", 9, NOBODY).again == 0


def test_what_is_in_force_is_not_put_in_force_again(project: Project) -> None:
    fill(project, 1)
    assert not use(project, OLD).changed
    assert not use(project, replace(OLD, version=9, at="2030", by="x")).changed
    with project.read() as tx:
        assert len(rubrics.versions(tx)) == 1


def test_only_levels_that_are_there_and_versions_that_were_can_be_kept(project: Project) -> None:
    fill(project, 1)
    grade(project, 1, 5)
    two = shipped_rubric("worth-learning")
    with pytest.raises(BadInput, match="only at levels"):
        drain(rubric.use(project, UseParams(two, {FIRST: (5,)})))
    with pytest.raises(BadInput, match="no earlier version 'other/1'"):
        drain(rubric.use(project, UseParams(two, {FIRST: (), "other/1": ()})))
    report = drain(rubric.use(project, UseParams(two, {FIRST: ()})))
    assert (report.keep_at, report.keep_at_before, report.invalid) == (1, 3, 1)


def test_grades_of_a_rubric_that_is_not_here_do_not_count_until_somebody_says_so(project: Project) -> None:
    fill(project, 1)
    grade(project, 1, 3, "elsewhere/4")
    assert current(project) == {}
    assert rubric.rubric_view(project).unknown == 1
    with pytest.raises(BadInput, match="elsewhere/4"):
        use(project, REWORDED)
    drain(rubric.use(project, UseParams(REWORDED, {"elsewhere/4": (3,)})))
    assert current(project) == {"d1": 3}


def test_a_file_comes_back_as_it_was_written(project: Project, tmp_path: Path) -> None:
    fill(project, 1)
    made = replace(REWORDED, keeps={FIRST: (1, 2)}, notes="für alle")
    path = tmp_path / "rubric.json"
    rubric_file.write_file(made, path)
    assert rubric_file.read_file(path) == made
    assert rubric.find(project, str(path)) == made
    assert rubric.find(project, FIRST) == OLD
    with pytest.raises(BadInput, match="no rubric 'nothing'"):
        rubric.find(project, "nothing")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "7", '"x"', "{}", '{"name": "a"}', '{"name": "a", "question": "?", "levels": [7]}',
     '{"name": "a", "question": "?", "levels": [{"value": "1", "title": "x", "description": ""}]}',
     '{"name": "a", "question": "?", "levels": []}', "[" * 100_000],
)  # fmt: skip
def test_a_file_that_holds_no_rubric_is_one_clear_line(text: str, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(text)
    with pytest.raises(BadInput, match="holds no rubric"):
        rubric_file.read_file(path)
    with pytest.raises(BadInput, match="cannot be read"):
        rubric_file.read_file(tmp_path / "missing.json")


@pytest.mark.parametrize(("said", "kept"), [("all", (0, 1, 2, 3, 4, 5)), ("none", ()), ("2,0", (0, 2)), (" 3 ", (3,))])
def test_keep_is_all_none_or_values(said: str, kept: tuple[int, ...]) -> None:
    assert rubric.values_of(said, OLD) == kept


@pytest.mark.parametrize("said", ["", "some", "1;2", "1,,2"])
def test_what_keep_does_not_know_is_refused(said: str) -> None:
    with pytest.raises(BadInput, match="all, none, or values"):
        rubric.values_of(said, OLD)


def test_a_rubric_changed_behind_labelers_back_is_found(project: Project) -> None:
    fill(project, 1)
    body = asdict(OLD)
    body["levels"] = [asdict(Level(1, "x", "y")) | {"value": "one"}]
    with project.write() as tx:
        tx.exec_driver_sql("UPDATE rubric SET body = ?", (json.dumps(body),))
    (problem,) = [p for p in drain(verify.run(project)).problems if "rubric" in p]
    assert "educational-value/1 was changed behind Labeler's back" in problem
