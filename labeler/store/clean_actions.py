"""Actions as every database gives them back, made before they are hashed."""

from __future__ import annotations

from dataclasses import replace

from labeler.domain.errors import BadInput
from labeler.domain.grades import Action
from labeler.domain.wording import phrase
from labeler.store.documents import clean, name_of

LIMITS = {"uid": 64, "undoes": 64, "at": 40}  # the columns' lengths, which SQLite does not check


def clean_action(action: Action) -> Action:
    """The action as every database gives it back; made before hashing, so that the chain holds everywhere.

    Raises:
        BadInput: a name or a time in it is longer than a project holds.
    """
    for name, limit in LIMITS.items():
        if len(getattr(action, name)) > limit:
            raise BadInput(
                phrase(
                    "The {name} of an action on {document!r} is longer than {limit} characters.",
                    name=name,
                    document=action.document,
                    limit=limit,
                )
            )
    c = action.circumstances
    return replace(
        action,
        uid=clean(action.uid),
        document=name_of(action.document),
        annotator=clean(action.annotator),
        at=clean(action.at),
        value=None if action.value is None else int(action.value),
        criteria=tuple((clean(name), int(value)) for name, value in action.criteria),
        text=clean(action.text),
        undoes=clean(action.undoes),
        circumstances=replace(
            c,
            propensity=_real(c.propensity),
            seconds=_real(c.seconds),
            rubric=clean(c.rubric),
            score=_real(c.score),
        ),
    )


def _real(number: float | None) -> float | None:
    """A whole number comes back as 3.0, and minus zero as 0.0."""
    return None if number is None else float(number) + 0.0
