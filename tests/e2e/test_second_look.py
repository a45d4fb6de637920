"""A planted wrong grade is found, by a probe that did not learn from it; what is settled or taken back is left alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from labeler.domain.errors import NotReady
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.progress import drain
from labeler.stages.adjudicate import settle
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.path import train_and_score
from labeler.stages.second_look import SecondLook, SecondLookParams, advice_words, run
from labeler.store.project import Project

ROOTS = "algebra/completing-the-square.html"  # two people gave 4
HOW = Circumstances(Strategy.RANDOM, 0.5)


def look(project: Project, **params: Any) -> SecondLook:
    return drain(run(project, SecondLookParams(**params)))


def slip(project: Project) -> None:
    answer(project, Answer(EventKind.GRADE, ROOTS, "zoe", HOW, value=0))


def is_first(found: SecondLook) -> bool:
    return (found.doubted[0].grade.document, found.doubted[0].grade.annotator) == (ROOTS, "zoe")


def test_a_slip_is_the_most_doubted_grade_before_and_after_a_probe_learned_it(sample: Project) -> None:
    before = look(sample)
    slip(sample)
    found = look(sample)
    assert is_first(found)
    assert found.looked_at == before.looked_at + 1
    first = found.doubted[0]
    assert first.others == (4, 4)
    assert first.chance < 0.01
    assert first.expected > 3
    drain(train_and_score(sample))
    again = look(sample)
    assert again.probe == found.probe + 1
    assert is_first(again)
    assert [d.surprise for d in again.doubted] == sorted((d.surprise for d in again.doubted), reverse=True)


def test_only_one_persons_grades_when_wanted(sample: Project) -> None:
    slip(sample)
    assert {d.grade.annotator for d in look(sample, annotator="zoe").doubted} == {"zoe"}
    assert len(look(sample, at_most=1.0).doubted) == look(sample).looked_at


def test_what_is_taken_back_or_settled_is_looked_at_no_more(sample: Project) -> None:
    slip(sample)
    settle(sample, ROOTS, 4, "zoe hit the wrong key", "leila")
    assert ROOTS not in {d.grade.document for d in look(sample, at_most=1.0).doubted}
    other = "physics/ohms-law.html"
    answer(sample, Answer(EventKind.GRADE, other, "zoe", HOW, value=0))
    undo(sample, "zoe")
    assert "zoe" not in {d.grade.annotator for d in look(sample, at_most=1.0).doubted}


def test_the_advice_says_why(sample: Project, labeler: Callable[..., Any]) -> None:
    found = labeler("second-look", sample.location, "--json").json
    advice = found["advice"]
    assert 0 <= advice["graded"] <= advice["compared"]
    assert advice["noise"] > 0
    assert str(advice["compared"]) in advice["words"]
    assert labeler("second-look", sample.location, "--chance", 2, code=2)


def test_without_shared_documents_the_advice_asks_for_some_and_without_a_probe_it_is_not_ready(
    sample: Project, project: Project
) -> None:
    alone = look(sample)
    unknown = SecondLook(alone.probe, 0, 0, (), type(alone.advice)(0, 0, None))
    assert "Nobody shares documents" in advice_words(unknown)
    with pytest.raises(NotReady, match="no probe"):
        look(project)
