"""The course: questions, gold documents on the desk, what opens and what holds, and silent gold afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from labeler.domain.course import Stance
from labeler.domain.errors import BadInput, NotReady
from labeler.domain.grades import EventKind, Strategy
from labeler.domain.progress import drain
from labeler.domain.team import Member, Role
from labeler.stages import adjudicate, course, desk, rubric
from labeler.stages.grade import Answer
from labeler.stages.new import SHIPPED, SHIPPED_IN, shipped_rubric
from labeler.stages.rubric import UseParams
from labeler.stages.standing import everybody, stand
from labeler.store import events, members, settled
from labeler.store.project import Project
from tests.unit.stages.test_desk import NOBODY, fill

RIGHT = [2, 2, 2, 1, 1, 1, 2]


def ask(project: Project, **changes: object) -> None:
    with project.write() as tx:
        course.change_course(tx, **changes)


def settle(project: Project, *numbers: int, value: int = 3) -> None:
    """Make gold: bea grades, the lead settles."""
    for n in numbers:
        sheet = desk.open_again(project, f"d{n}", "bea")
        assert sheet is not None
        give(project, sheet, value, "bea")
        adjudicate.settle(project, f"d{n}", value, "as the rubric says", "lea")


def give(project: Project, sheet: desk.Sheet, value: int, who: str = "dana") -> None:
    how = desk.circumstances(sheet, seconds=1.0, rubric="educational-value/1")
    desk.record(project, sheet, Answer(EventKind.GRADE, sheet.document.external_id, who, how, value))


def stance(project: Project, who: str = "dana") -> Stance:
    with project.read() as tx:
        return stand(tx, who).stance


def test_nothing_is_asked_unless_a_lead_says_so(project: Project) -> None:
    fill(project, 4)
    settle(project, 1)
    supply = desk.next_sheets(project, "dana", 9, NOBODY)
    assert supply.standing is not None
    assert supply.standing.stance is Stance.OPEN
    assert Strategy.GOLD not in {s.served.strategy for s in supply.sheets}


def test_the_course_is_questions_then_gold_on_the_desk_then_everything(project: Project) -> None:
    fill(project, 12)
    settle(project, 1, 2, 3)
    ask(project, required=True, golds=2, exact=0.5, near=1.0)
    assert desk.next_sheets(project, "dana", 5, NOBODY).sheets == ()
    assert stance(project) is Stance.QUESTIONS
    assert not course.answer_questions(project, "dana", [1] * len(RIGHT)).passed
    assert stance(project) is Stance.QUESTIONS, "one may answer again at once"
    assert course.answer_questions(project, "dana", RIGHT).passed
    supply = desk.next_sheets(project, "dana", 5, NOBODY)
    assert [s.served.strategy for s in supply.sheets] == [Strategy.GOLD] * 2
    assert supply.left == 2
    assert {s.document.id for s in supply.sheets} <= {1, 2, 3}
    first, second = supply.sheets
    give(project, first, 3)
    on_desk = desk.next_sheets(project, "dana", 4, frozenset({second.document.id}))
    assert on_desk.sheets == (), "the other one lies on the desk already"
    give(project, second, 4)
    assert desk.next_sheets(project, "dana", 5, frozenset({second.document.id})).standing.stance is Stance.GOLD  # type: ignore[union-attr]
    after = desk.next_sheets(project, "dana", 5, NOBODY)
    assert after.standing is not None
    assert after.standing.stance is Stance.OPEN
    assert after.standing.course is not None
    assert after.standing.course.body == {"golds": 2, "exact": 1, "near": 2}
    assert Strategy.GOLD not in {s.served.strategy for s in after.sheets}


def test_who_fails_is_held_until_a_lead_lets_them_try_again(project: Project) -> None:
    fill(project, 12)
    settle(project, 1, 2, 3, 4)
    ask(project, required=True, golds=2)
    course.answer_questions(project, "dana", RIGHT)
    for sheet in desk.next_sheets(project, "dana", 2, NOBODY).sheets:
        give(project, sheet, 0)
    assert desk.next_sheets(project, "dana", 2, NOBODY).sheets == ()
    assert stance(project) is Stance.FAILED
    with project.write() as tx:
        members.put(tx, Member("lea", Role.LEAD))
        members.put(tx, Member("dana", Role.ANNOTATOR))
    with pytest.raises(BadInput, match="dana is no lead"):
        course.lift(project, "dana", by="dana")
    with pytest.raises(NotReady, match="nemo"):
        course.lift(project, "nemo", by="lea")
    course.lift(project, "dana", by="lea", why="talked it over")
    assert stance(project) is Stance.QUESTIONS
    course.answer_questions(project, "dana", RIGHT)
    sheets = desk.next_sheets(project, "dana", 5, NOBODY).sheets
    assert len(sheets) == 2, "two gold documents are left that dana did not see"
    for sheet in sheets:
        give(project, sheet, 3)
    assert desk.next_sheets(project, "dana", 5, NOBODY).sheets
    assert stance(project) is Stance.OPEN


def test_without_gold_the_questions_are_enough(project: Project) -> None:
    fill(project, 3)
    ask(project, required=True)
    course.answer_questions(project, "dana", RIGHT)
    assert len(desk.next_sheets(project, "dana", 5, NOBODY).sheets) == 3
    assert stance(project) is Stance.OPEN


def test_another_scale_asks_for_the_course_again_and_more_examples_do_not(project: Project) -> None:
    fill(project, 3)
    ask(project, required=True)
    course.answer_questions(project, "dana", RIGHT)
    desk.next_sheets(project, "dana", 1, NOBODY)
    old = shipped_rubric()
    drain(rubric.use(project, UseParams(replace(old, notes="more"), {})))
    assert stance(project) is Stance.OPEN
    drain(rubric.use(project, UseParams(replace(old, question="Other?"), {})))
    assert stance(project) is Stance.QUESTIONS


def test_silent_gold_is_mixed_in_never_trains_and_warns_then_pauses(project: Project) -> None:
    fill(project, 60)
    settle(project, *range(1, 25))
    ask(project, rate=0.5)
    stances, golds, total = [], 0, 0
    while stance(project) is not Stance.PAUSED and total < 60:
        (sheet,) = desk.next_sheets(project, "dana", 1, NOBODY).sheets
        golds += sheet.served.strategy is Strategy.GOLD
        assert (sheet.document.id <= 24) == (sheet.served.strategy is Strategy.GOLD), "nothing else serves gold"
        assert 0 < sheet.served.propensity <= 0.5 or sheet.served.strategy is not Strategy.GOLD
        give(project, sheet, 0)
        total += 1
        stances.append(stance(project))
    assert golds == 10
    assert golds < total, "others come between"
    assert Stance.WARNED in stances
    supply = desk.next_sheets(project, "dana", 5, NOBODY)
    assert supply.sheets == ()
    assert supply.standing is not None
    assert supply.standing.drift.bias.value == -3
    with project.read() as tx:
        counted = {g.document_id: g.annotator for g in settled.grades_that_count(tx)}
    assert {counted[n] for n in range(1, 25)} == {"lea"}, "a settled document has one voice"
    course.lift(project, "dana", by="lea")
    assert stance(project) is Stance.OPEN
    assert desk.next_sheets(project, "dana", 5, NOBODY).sheets
    (told,) = [one for one in everybody(project) if one.annotator == "dana"]
    assert told.drift.distance.n == 0, "what was before the lift counts no more"


def test_gold_is_not_for_who_graded_or_settled_it(project: Project) -> None:
    fill(project, 6)
    settle(project, 1, 2)
    ask(project, rate=0.5)
    for who in ("bea", "lea"):
        supply = desk.next_sheets(project, who, 6, NOBODY)
        assert Strategy.GOLD not in {s.served.strategy for s in supply.sheets}


def test_gold_is_in_no_figure_of_agreement(project: Project) -> None:
    from labeler.stages import agreement

    fill(project, 8)
    settle(project, 1, 2, 3, 4)
    before = drain(agreement.run(project, agreement.AgreementParams()))
    ask(project, required=True, golds=4)
    course.answer_questions(project, "dana", RIGHT)
    for sheet in desk.next_sheets(project, "dana", 4, NOBODY).sheets:
        give(project, sheet, 5)
    after = drain(agreement.run(project, agreement.AgreementParams()))
    assert (after.overall, after.people) == (before.overall, before.people)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_rubric_has_questions(name: str, project: Project) -> None:
    drain(rubric.use(project, UseParams(shipped_rubric(name), {})))
    with project.read() as tx:
        found = course.questions(tx)
    assert len(found) >= 2
    assert all(q.why and q.options[q.right - 1] for q in found)
    assert len({q.text for q in found}) == len(found)


def test_the_first_scale_has_questions_of_its_own_in_every_language(project: Project) -> None:
    asked = []
    for names in SHIPPED_IN.values():
        drain(rubric.use(project, UseParams(shipped_rubric(names[0]), {})))
        with project.read() as tx:
            asked.append([(len(q.options), q.right) for q in course.questions(tx)])
    assert asked[0] == asked[1] == asked[2]
    assert len(asked[0]) == 7


def test_a_project_may_ask_its_own_questions(project: Project, tmp_path: Path) -> None:
    fill(project, 1)
    place = tmp_path / "q.json"
    place.write_text('[{"text": "Sure?", "options": ["yes", "no"], "right": 1, "why": "So it is."}]')
    assert course.set_questions(project, place) == 1
    with project.read() as tx:
        assert course.questions(tx)[0].text == "Sure?"
    for wrong in (
        "",
        "[]",
        "{}",
        '[{"text": "x"}]',
        '[{"text": "x", "options": ["a", "b"], "right": 3}]',
        "[" * 99_999,
    ):
        place.write_text(wrong)
        with pytest.raises(BadInput, match="holds no questions"):
            course.set_questions(project, place)
    assert course.set_questions(project, None) == len(RIGHT)
    with pytest.raises(BadInput, match="7 questions, and 1 were answered"):
        course.answer_questions(project, "dana", [1])


def test_settings_have_names_and_kinds(project: Project) -> None:
    with pytest.raises(BadInput, match="nothing=1"):
        ask(project, nothing=1)
    with pytest.raises(BadInput, match="required=1"):
        ask(project, required=1)
    ask(project, rate=0)
    with project.read() as tx:
        assert course.load_course(tx).rate == 0
        assert events.last_seq(tx) == 0
