"""Agreement of a project: which grades take part, and what is made of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from labeler.domain.documents import Form, Kind, Origin, RawDocument
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.progress import Progress, drain
from labeler.domain.rubric import Level, Rubric
from labeler.learn.agreement import agreement
from labeler.learn.agreement_grades import ALONE, SharedGrades
from labeler.learn.consensus import Model
from labeler.stages import agreement as stage
from labeler.stages import grade as grade_stage
from labeler.stages.agreement import NONE_SEEN, AgreementParams, AgreementReport, Seen
from labeler.stages.agreement_record import TITLES, record
from labeler.store import documents, events, rubrics
from labeler.store.project import Project

BLIND = Circumstances(Strategy.RANDOM, score_visible=False, others_visible=False, rubric="r/1")


def add(project: Project, names: Sequence[str], kind: Kind = Kind.PAGE) -> None:
    with project.write() as tx:
        source = documents.add_source(tx, kind.value, "2026-01-01T00:00:00+00:00")
        raw = [RawDocument(name, f"text of {name}".encode(), Form.TEXT, Origin("here", name), kind) for name in names]
        documents.add_documents(tx, source, raw)


def give(project: Project, document: str, who: str, value: int, how: Circumstances = BLIND, at: int = 0) -> None:
    action = Action(
        f"{document} {who} {value} {at}", EventKind.GRADE, document, who,
        f"2026-03-01T{at // 60:02}:{at % 60:02}:00+00:00", value, circumstances=how,
    )  # fmt: skip
    with project.write() as tx:
        events.append(tx, [action])


def look(project: Project, params: AgreementParams | None = None) -> AgreementReport:
    return drain(stage.run(project, params or AgreementParams(resamples=50)))


@pytest.fixture
def team(project: Project) -> Project:
    """Thirty pages and ten lessons, graded by two people a minute apart; a third one graded five."""
    rng = np.random.default_rng(1)
    pages, lessons = [f"page {k}" for k in range(30)], [f"lesson {k}" for k in range(10)]
    add(project, pages)
    add(project, lessons, Kind.LESSON)
    for at, name in enumerate((*pages, *lessons)):
        level = int(rng.integers(0, 5))
        give(project, name, "ada", level, at=at)
        give(project, name, "bob", min(level + int(rng.integers(0, 2)), 5), at=at)
        if at < 5:
            give(project, name, "cleo", level, replace(BLIND, others_visible=True), at=at)
    return project


def test_figures_of_the_project_are_those_of_its_grades(team: Project) -> None:
    report = look(team)
    assert (report.documents, report.shared, sum(report.grades.values())) == (40, 40, 85)
    with team.read() as tx:
        standing = events.current_grades(tx)
    rows = [(grade.document_id, grade.annotator, float(grade.value)) for grade in standing]
    by_hand = agreement(SharedGrades.of(*(list(column) for column in zip(*rows, strict=True))), resamples=50)
    assert report.overall == by_hand
    assert [person.name for person in report.people] == ["ada", "bob", "cleo"]
    assert report.grades == {"ada": 40, "bob": 40, "cleo": 5}


def test_pages_and_lessons_are_looked_at_apart(team: Project) -> None:
    report = look(team)
    assert report.by_kind[Kind.PAGE].figures["exact"].n == 30
    assert report.by_kind[Kind.LESSON].figures["exact"].n == 10
    assert report.by_kind[Kind.PAGE].figures != report.by_kind[Kind.LESSON].figures


def test_where_all_are_pages_nothing_is_found_twice(project: Project) -> None:
    add(project, ["a", "b"])
    for name in "ab":
        give(project, name, "ada", 1)
        give(project, name, "bob", 2)
    report = look(project)
    assert report.by_kind[Kind.PAGE] is report.overall
    assert report.by_kind[Kind.LESSON].figures["exact"].value is None


def test_blindness_is_counted_and_can_be_asked_for(team: Project) -> None:
    give(team, "page 7", "dora", 3, Circumstances())
    report = look(team)
    assert (report.blind, report.not_blind, report.unknown) == (80, 5, 1)
    blind = look(team, AgreementParams(Seen.BLIND, resamples=10))
    assert blind.grades == {"ada": 40, "bob": 40}
    assert (blind.blind, blind.not_blind, blind.unknown) == (80, 5, 1)
    assert look(team, AgreementParams(Seen.NOT_BLIND, resamples=10)).overall.figures["exact"].why == ALONE


def test_where_no_grade_was_given_so_it_says_so(project: Project) -> None:
    add(project, ["a"])
    give(project, "a", "ada", 1, Circumstances())
    give(project, "a", "bob", 1, Circumstances())
    for seen, why in NONE_SEEN.items():
        assert look(project, AgreementParams(seen)).overall.figures["alpha_ordinal"].why == why
    assert look(project).overall.figures["exact"].value == 1.0


def test_only_the_newest_grade_that_stands_counts(project: Project) -> None:
    add(project, ["a"])
    give(project, "a", "ada", 1, at=1)
    give(project, "a", "ada", 4, at=2)
    give(project, "a", "bob", 4, at=3)
    give(project, "a", "bob", 0, at=4)
    grade_stage.undo(project, "bob")
    assert look(project).overall.figures["exact"].value == 1.0


def test_grades_that_the_rubric_no_longer_accepts_take_no_part(project: Project) -> None:
    add(project, ["a", "b"])
    for name, value in (("a", 1), ("b", 4)):
        give(project, name, "ada", value)
        give(project, name, "bob", value)
    with project.write() as tx:
        levels = tuple(Level(value, str(value), "") for value in range(6))
        rubrics.add(tx, Rubric("r", 9, "?", levels, keeps={"r/1": (4, 5)}))
    report = look(project)
    assert (report.documents, report.outdated) == (1, 2)


def test_severity_and_drift_come_from_the_clock(team: Project) -> None:
    bob = next(person for person in look(team).people if person.name == "bob")
    assert bob.severity.value is not None
    assert bob.severity.value > 0
    assert bob.drift.value is not None
    assert bob.blocks[0].first < bob.blocks[-1].last


def test_a_consensus_settles_every_shared_document(team: Project) -> None:
    give(team, "page 0", "dora", 3)
    report = look(team, AgreementParams(model=Model.DAWID_SKENE, resamples=20))
    found = report.consensus
    assert found is not None
    assert len(found.documents) == report.shared
    first = next(one for one in found.documents if one.document == "page 0")
    assert set(first.grades) == {"ada", "bob", "cleo", "dora"}
    assert 0 < first.probability <= 1
    assert 0 <= first.expected <= 5
    assert set(found.held_out) == {"dawid-skene", "majority", "median", "mean", "reliability"}


def test_the_document_is_json_without_infinities(team: Project) -> None:
    give(team, "page 9", "dora", 3)
    report = look(team, AgreementParams(model=Model.DAWID_SKENE, resamples=20))
    made = json.loads(json.dumps(record(report), allow_nan=False))
    assert list(made["figures"]) == list(TITLES)
    assert set(made["figures"]["exact"]) == {"value", "low", "high", "n", "why"}
    dora = made["annotators"][-1]
    assert (dora["annotator"], dora["grades"], dora["shared"]) == ("dora", 1, 1)
    assert dora["severity"]["high"] <= 5
    assert made["pairs"][0]["shared"] == 40
    assert made["consensus"]["model"] == "dawid-skene"


def test_it_says_how_far_it_is_and_ends_where_it_said(team: Project) -> None:
    said = []
    running = stage.run(team, AgreementParams(resamples=10))
    while True:
        try:
            said.append(next(running))
        except StopIteration:
            break
    assert [step.done for step in said] == sorted(step.done for step in said)
    assert said[-1] == Progress(said[-1].total or 0, said[-1].total, "steps", "consensus")


def test_an_empty_project_explains_itself(project: Project) -> None:
    report = look(project, AgreementParams(model=Model.GLAD))
    assert {figure.why for figure in report.overall.figures.values()} == {"There are no grades."}
    assert report.people == ()
    assert report.consensus is not None
    assert report.consensus.held_out == {}


def test_the_votes_of_danish_readers_agree_as_published(project: Project, shared_data: Path, tmp_path: Path) -> None:
    """FineWeb-C publishes an interval alpha of about .43 for the whole source; these are a part of it."""
    votes, texts = tmp_path / "votes.jsonl", []
    with gzip.open(shared_data / "graded" / "fineweb-c-danish-500.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    with votes.open("w", encoding="utf-8") as file:
        for row in rows:
            texts.append(row["id"])
            for vote in row["votes"]:
                if vote["score"] is not None:
                    said = {"document": row["id"], "annotator": vote["rater"], "value": vote["score"]}
                    file.write(json.dumps(said) + "\n")
    add(project, texts)
    assert drain(grade_stage.run(project, grade_stage.GradeParams(votes))).rejected == ()
    report = look(project, AgreementParams())
    alpha = report.overall.figures["alpha_interval"]
    assert alpha.value == pytest.approx(0.43, abs=0.03)
    assert alpha.low is not None
    assert alpha.high is not None
    assert alpha.low < 0.43 < alpha.high
    assert report.unknown == sum(report.grades.values())
    # Who read most of them used less of the scale than the others, and graded more severely.
    severe = next(person for person in report.people if person.name == "85ac8d54")
    assert severe.severity.high is not None
    assert severe.severity.high < 0
    assert severe.spread.high is not None
    assert severe.spread.high < 1
