"""What can be said again follows from the events."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.grades import Action, EventKind
from labeler.stages.redo import taken_back

STEPS = st.lists(
    st.one_of(st.just("undo"), st.just("redo"), st.tuples(st.sampled_from("ab"), st.integers(0, 2))), max_size=25
)


@given(STEPS)
def test_the_events_tell_what_a_stack_of_keys_would(steps: list[object]) -> None:
    actions: list[Action] = []
    targets: dict[str, Action] = {}
    standing: list[Action] = []
    undone: list[Action] = []  # what an editor would remember
    for step in steps:
        uid = f"u{len(actions)}"
        if step == "undo":
            if not standing:
                continue
            gone = standing.pop()
            undone.append(gone)
            targets[gone.uid] = gone
            actions.append(Action(uid, EventKind.UNDO, gone.document, "dana", "", undoes=gone.uid))
            continue
        if step == "redo":
            if not undone:
                continue
            again = undone.pop()
            made = Action(uid, EventKind.GRADE, again.document, "dana", "", again.value)
        else:
            document, value = step  # type: ignore[misc]
            made = Action(uid, EventKind.GRADE, document, "dana", "", value)
            said_again = bool(undone) and (undone[-1].document, undone[-1].value) == (document, value)
            undone = undone[:-1] if said_again else []  # saying the same by hand is a redo
        standing.append(made)
        actions.append(made)
    assert taken_back(actions, targets) == undone


def test_an_undo_of_something_that_is_no_answer_changes_nothing() -> None:
    grade = Action("g", EventKind.GRADE, "d", "dana", "", 3)
    undo = Action("u", EventKind.UNDO, "d", "dana", "", undoes="g")
    verdict_undone = Action("v", EventKind.UNDO, "d", "dana", "", undoes="a verdict")
    assert taken_back([grade, undo, verdict_undone], {"g": grade}) == [grade]


def test_evidence_and_grades_are_told_apart() -> None:
    grade = Action("g", EventKind.GRADE, "d", "dana", "", 3)
    undo = Action("u", EventKind.UNDO, "d", "dana", "", undoes="g")
    for other in (
        Action("x", EventKind.COMMENT, "d", "dana", "", text="3"),
        Action("x", EventKind.GRADE, "d", "dana", "", 3, criteria=(("depth", 1),)),
        Action("x", EventKind.GRADE, "e", "dana", "", 3),
    ):
        assert taken_back([grade, undo, other], {"g": grade}) == []
