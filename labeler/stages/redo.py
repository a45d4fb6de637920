"""Redo: what somebody took back last and has not said again, derived from the events alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from labeler.domain.grades import Action, Event, EventKind
from labeler.store import serving
from labeler.store.project import Project


def redoable(project: Project, annotator: str) -> Event | None:
    """What this person would say again now; None when nothing was taken back, or something new was said since."""
    with project.read() as tx:
        said, targets = serving.said_and_undone(tx, annotator)
    left = taken_back((event.action for event in said), {uid: event.action for uid, event in targets.items()})
    return targets[left[-1].uid] if left else None


def taken_back(actions: Iterable[Action], targets: Mapping[str, Action]) -> list[Action]:
    """What was taken back and can be said again, the next one last.

    Saying the next one again takes it off; anything else that is said clears the rest. So it needs no memory of keys: a
    redo is the same answer recorded anew.

    Args:
        actions: of one person at the desk, oldest first. targets: what was taken back, by uid.
    """
    stack: list[Action] = []
    for action in actions:
        if action.kind is EventKind.UNDO:
            stack += [targets[action.undoes]] if action.undoes in targets else []
        elif stack and _says_the_same(stack[-1], action):
            stack.pop()
        else:
            stack.clear()
    return stack


def _says_the_same(one: Action, other: Action) -> bool:
    return (one.kind, one.document, one.value, one.text, one.criteria) == (
        other.kind, other.document, other.value, other.text, other.criteria,
    )  # fmt: skip
