"""What each format holds of what people say, and what is therefore said of an export."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from labeler.domain.wording import Phrase, joined, phrase
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
LEFT_OUT = (phrase("answers that were taken back or replaced"), phrase("who settled a grade and why"))


class Thing(Enum):
    """A part of what is said, as people call it."""

    GRADE = phrase("grades from 0 to 5")
    APART = phrase("not graded, skipped and flagged apart from grade 0")
    FLAG_WORDS = phrase("words behind a kind of flag")
    COMMENT = phrase("comments")
    EVIDENCE = phrase("marks of evidence")
    ANNOTATOR = phrase("names of people")
    AT = phrase("times")
    SECONDS = phrase("seconds taken")
    CRITERIA = phrase("further criteria")
    CAME = phrase("how an answer came about: rubric, what could be seen, queue, propensity, probe")


OWN: Mapping[str, frozenset[Thing]] = {
    label_studio.NAME: frozenset(Thing) - {Thing.FLAG_WORDS, Thing.CRITERIA, Thing.CAME},
    argilla.NAME: frozenset({Thing.GRADE, Thing.APART, Thing.COMMENT, Thing.EVIDENCE}),
    prodigy.NAME: frozenset({Thing.GRADE, Thing.APART, Thing.COMMENT, Thing.EVIDENCE, Thing.ANNOTATOR, Thing.AT}),
    doccano.NAME: frozenset({Thing.GRADE, Thing.APART, Thing.COMMENT}),
}
"""What the own fields of a tool hold; tables hold everything."""


def beside(fmt: str) -> tuple[Phrase, ...]:
    """What travels beside a tool's own fields, where the tool does not show it."""
    return tuple(thing.value for thing in Thing if fmt in OWN and thing not in OWN[fmt])


def cannot_hold(fmt: str) -> tuple[Phrase, ...]:
    """What a format has no place for: first what travels unseen under the key ``labeler``, last what is left out."""
    return (*beside(fmt), *LEFT_OUT)


def in_words(fmt: str) -> Phrase:
    """The same as a sentence or two."""
    unseen = beside(fmt)
    left_out = phrase("Left out: {things}.", things=joined("; ", LEFT_OUT))
    if not unseen:
        return left_out
    said = phrase(
        "{tool} has no fields for {things}: this goes along under the key labeler.",
        tool=TOOLS[fmt], things=joined("; ", unseen),
    )  # fmt: skip
    return joined(" ", (said, left_out))
