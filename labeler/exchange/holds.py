"""What each format holds of what people say, and what is therefore said of an export."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from labeler.exchange import argilla, doccano, label_studio, prodigy
from labeler.exchange.answers import Said

TOOLS: Mapping[str, str] = {
    label_studio.NAME: "Label Studio",
    argilla.NAME: "Argilla",
    prodigy.NAME: "Prodigy",
    doccano.NAME: "doccano",
}
HELD: Mapping[str, Callable[[Said], Said]] = {
    label_studio.NAME: label_studio.held,
    argilla.NAME: argilla.held,
    prodigy.NAME: prodigy.held,
    doccano.NAME: doccano.held,
}
LEFT_OUT = ("answers that were taken back or replaced", "who settled a grade and why")


class Thing(StrEnum):
    """A part of what is said, as people call it."""

    GRADE = "grades from 0 to 5"
    APART = "not graded, skipped and flagged apart from grade 0"
    FLAG_WORDS = "words behind a kind of flag"
    COMMENT = "comments"
    EVIDENCE = "marks of evidence"
    ANNOTATOR = "names of people"
    AT = "times"
    SECONDS = "seconds taken"
    CRITERIA = "further criteria"
    CAME = "how an answer came about: rubric, what could be seen, queue, propensity, probe"


OWN: Mapping[str, frozenset[Thing]] = {
    label_studio.NAME: frozenset(Thing) - {Thing.FLAG_WORDS, Thing.CRITERIA, Thing.CAME},
    argilla.NAME: frozenset({Thing.GRADE, Thing.APART, Thing.COMMENT, Thing.EVIDENCE}),
    prodigy.NAME: frozenset({Thing.GRADE, Thing.APART, Thing.COMMENT, Thing.EVIDENCE, Thing.ANNOTATOR, Thing.AT}),
    doccano.NAME: frozenset({Thing.GRADE, Thing.APART, Thing.COMMENT}),
}
"""What the own fields of a tool hold; tables hold everything."""


def beside(fmt: str) -> tuple[str, ...]:
    """What travels beside a tool's own fields, where the tool does not show it."""
    return tuple(thing.value for thing in Thing if fmt in OWN and thing not in OWN[fmt])


def cannot_hold(fmt: str) -> tuple[str, ...]:
    """What a format has no place for: first what travels unseen under the key ``labeler``, last what is left out."""
    return (*beside(fmt), *LEFT_OUT)


def in_words(fmt: str) -> str:
    """The same as a sentence or two."""
    unseen = beside(fmt)
    said = (
        f"{TOOLS[fmt]} has no fields for {'; '.join(unseen)}: this goes along under the key labeler. " if unseen else ""
    )
    return f"{said}Left out: {'; '.join(LEFT_OUT)}."
