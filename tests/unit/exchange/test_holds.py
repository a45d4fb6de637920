"""What is told of each format is what it holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.domain.grades import Circumstances
from labeler.domain.marks import Mark, Sign
from labeler.exchange.answers import Said, Status
from labeler.exchange.holds import HELD, LEFT_OUT, OWN, TOOLS, Thing, cannot_hold, in_words

README = Path(__file__).resolve().parents[3] / "README.md"
GRADED = Said(
    "Ann Öz", Status.GRADED, 0, "", "clear", (Mark(0, 4, Sign.BAD),), "2026-11-02T10:00:07Z", "", (("depth", 2),),
    Circumstances(seconds=12.5, rubric="educational-value/1", score_visible=False),
)  # fmt: skip
FLAGGED = replace(GRADED, status=Status.FLAGGED, flag="paywall: after two lines")
OTHERS = {Status.NOT_GRADED, Status.SKIPPED, Status.FLAGGED}
KEPT: dict[Thing, Callable[[Callable[[Said], Said]], bool]] = {
    Thing.GRADE: lambda held: held(GRADED).value == 0,
    Thing.APART: lambda held: all(
        held(replace(FLAGGED, status=status, value=None)).status is status and held(GRADED).status is Status.GRADED
        for status in OTHERS
    ),
    Thing.FLAG_WORDS: lambda held: held(FLAGGED).flag == FLAGGED.flag,
    Thing.COMMENT: lambda held: held(GRADED).comment == "clear",
    Thing.EVIDENCE: lambda held: held(GRADED).marks == GRADED.marks,
    Thing.ANNOTATOR: lambda held: held(GRADED).annotator == GRADED.annotator,
    Thing.AT: lambda held: held(GRADED).at == GRADED.at,
    Thing.SECONDS: lambda held: held(GRADED).came.seconds == 12.5,
    Thing.CRITERIA: lambda held: held(GRADED).criteria == GRADED.criteria,
    Thing.CAME: lambda held: held(GRADED).came.rubric != "",
}


@pytest.mark.parametrize("fmt", TOOLS)
@pytest.mark.parametrize("thing", Thing)
def test_a_format_holds_what_is_told_of_it(fmt: str, thing: Thing) -> None:
    assert KEPT[thing](HELD[fmt]) == (thing in OWN[fmt])


def test_the_table_of_the_readme_says_the_same() -> None:
    rows = re.findall(
        r"^\| (.+?) \| (yes|no) \| (yes|no) \| (yes|no) \| (yes|no) \|$", README.read_text(), re.MULTILINE
    )
    assert {thing: cells for thing, *cells in rows} == {
        thing.value: ["yes" if thing in OWN[fmt] else "no" for fmt in TOOLS] for thing in Thing
    }


def test_what_a_format_cannot_hold_is_said_in_a_line() -> None:
    assert cannot_hold("csv") == LEFT_OUT
    assert in_words("csv") == "Left out: answers that were taken back or replaced; who settled a grade and why."
    assert cannot_hold("doccano")[:2] == ("words behind a kind of flag", "marks of evidence")
    assert in_words("doccano").startswith("doccano has no fields for words behind a kind of flag; marks of evidence;")
