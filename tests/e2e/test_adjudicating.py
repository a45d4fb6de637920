"""Disagreements are listed worst first, settled with a reason, and what is settled is what the probe learns from."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.errors import BadInput, NotReady
from labeler.domain.grades import Circumstances, EventKind, Strategy
from labeler.domain.marks import Mark, Sign, written
from labeler.domain.progress import drain
from labeler.stages import verify
from labeler.stages.adjudicate import Disagreement, Voice, disagreements, settle, take_back, worst_first
from labeler.stages.afterwards import note_looks
from labeler.stages.clock import now
from labeler.stages.gather import gather
from labeler.stages.grade import Answer, answer
from labeler.stages.live_events import effective_events, read_texts
from labeler.stages.material import Basis
from labeler.store import events
from labeler.store.project import Project

MOON = "astronomy/phases-of-the-moon.html"  # graded 3, 5 and 5
ROOTS = "algebra/completing-the-square.html"  # graded 4 and 4
HOW = Circumstances(Strategy.RANDOM, 0.5, score_visible=False, others_visible=False)


def say(project: Project, document: str, by: str, kind: EventKind = EventKind.GRADE, **said: Any) -> None:
    answer(project, Answer(kind, document, by, HOW, **said))


def of(project: Project, document: str) -> Disagreement | None:
    found = disagreements(project)
    return next((d for d in (*found.open, *found.settled) if d.document == document), None)


def trains_on(project: Project, document: str) -> list[tuple[str, int]]:
    """Who gave which grade of this document that a probe trains on, from the record and by the live probe."""
    with project.read() as tx:
        sides = gather(tx, Basis.present(tx), events.last_seq(tx))
        texts = read_texts(tx)
        live = effective_events(tx, texts)
        (row,) = (row for side in sides for row in side.rows if any(g["document"] == document for g in row["grades"]))
    stored = [(g["annotator"], g["value"]) for g in row["grades"]]
    heard = {e.giver.partition("\n")[0]: e.value for e in live.events if e.giver.endswith(f"\n{document}")}
    assert sorted(stored) == sorted(heard.items())
    return stored


def test_the_worst_disagreement_comes_first_with_all_that_was_said(sample: Project) -> None:
    say(sample, ROOTS, "annotator-c", value=0, text="no steps are given")
    say(sample, ROOTS, "annotator-c", EventKind.EVIDENCE, text=written([Mark(3, 9, Sign.BAD)]))
    worst = disagreements(sample).open[0]
    assert (worst.document, worst.spread, worst.crosses) == (ROOTS, 4, True)
    assert worst.apart == pytest.approx((16 + 16 + 0) / 3)
    lowest = worst.voices[0]
    assert (lowest.annotator, lowest.value, lowest.comment, lowest.blind) == (
        "annotator-c",
        0,
        "no steps are given",
        True,
    )
    assert lowest.marks == (Mark(3, 9, Sign.BAD),)
    apart = [d.apart for d in disagreements(sample).open]
    assert apart == sorted(apart, reverse=True)


def test_a_flag_against_a_grade_is_a_disagreement_and_agreement_is_none(sample: Project) -> None:
    assert of(sample, ROOTS) is None
    say(sample, ROOTS, "annotator-c", EventKind.FLAG, text="paywall")
    found = of(sample, ROOTS)
    assert found is not None
    assert [(v.value, v.flag) for v in found.voices] == [(4, ""), (4, ""), (None, "paywall")]


def test_what_is_settled_trains_alone_and_is_no_longer_open(sample: Project) -> None:
    assert sorted(value for _, value in trains_on(sample, MOON)) == [3, 5, 5]
    settle(sample, MOON, 4, "complete, but it is only about names", "leila")
    assert trains_on(sample, MOON) == [("leila", 4)]
    found = of(sample, MOON)
    assert found is not None
    assert not found.is_open
    assert [v.value for v in found.voices] == [3, 5, 5], "what people said stays"
    settle(sample, MOON, 2, "on second thoughts", "max")
    assert trains_on(sample, MOON) == [("max", 2)]
    assert drain(verify.run(sample)).ok
    take_back(sample, "max")
    assert trains_on(sample, MOON) == [("leila", 4)]
    take_back(sample, "leila")
    assert sorted(value for _, value in trains_on(sample, MOON)) == [3, 5, 5]
    with pytest.raises(NotReady, match="no settled grade"):
        take_back(sample, "leila")


def test_a_grade_given_after_it_was_settled_opens_it_again(sample: Project) -> None:
    settle(sample, MOON, 4, "between them", "leila")
    say(sample, MOON, "annotator-b", value=1)
    found = of(sample, MOON)
    assert found is not None
    assert found.is_open
    assert found.is_stale
    assert trains_on(sample, MOON) == [("leila", 4)], "until somebody settles it again"


def test_the_evaluation_stream_stays_it_when_its_document_is_settled(sample: Project) -> None:
    stream = Circumstances(Strategy.EVALUATION, 0.1, among=60)
    answer(sample, Answer(EventKind.GRADE, ROOTS, "zoe", stream, value=1))
    settle(sample, ROOTS, 3, "it shows one way", "leila")
    with sample.read() as tx:
        training, evaluation = gather(tx, Basis.present(tx), events.last_seq(tx))
    assert [[g["value"] for g in row["grades"]] for row in evaluation.rows if row["document"] == ROOTS] == [[3]]
    assert all(row["document"] != ROOTS for row in training.rows)


@pytest.mark.parametrize(
    ("document", "value", "reason", "by", "problem"),
    [
        (MOON, 4, " ", "leila", "needs a reason"),
        (MOON, 4, "because", "", "Somebody has to"),
        (MOON, 6, "because", "leila", "6 is no grade"),
        ("nowhere", 4, "because", "leila", "no document 'nowhere'"),
    ],
)
def test_what_cannot_be_settled_is_refused(
    sample: Project, document: str, value: int, reason: str, by: str, problem: str
) -> None:
    with sample.read() as tx:
        before = events.last_seq(tx)
    with pytest.raises(BadInput, match=problem):
        settle(sample, document, value, reason, by)
    with sample.read() as tx:
        assert events.last_seq(tx) == before


def test_the_command_lists_settles_and_takes_back(sample: Project, labeler: Callable[..., Any]) -> None:
    where = sample.location
    first = labeler("adjudicate", where, "--json").lines[0]
    assert first["apart"] >= 1
    done = labeler(
        "adjudicate", where, "--document", MOON, "--grade", 4, "--reason", "so", "--by", "leila", "--json"
    ).json
    assert (done["document"], done["grade"], done["by"]) == (MOON, 4, "leila")
    assert [d["document"] for d in labeler("adjudicate", where, "--settled", "--json").lines] == [MOON]
    assert MOON not in [d["document"] for d in labeler("adjudicate", where, "--json").lines]
    labeler("adjudicate", where, "--take-back", "--by", "leila")
    assert labeler("adjudicate", where, "--settled", "--json").lines == []
    labeler("adjudicate", where, "--document", MOON, code=1)


def test_a_grade_given_after_others_grades_or_the_score_were_seen_says_so(sample: Project) -> None:
    early = now()
    note_looks(sample, "zoe", others=[MOON], scores=[ROOTS])
    say(sample, MOON, "zoe", value=3)
    say(sample, ROOTS, "zoe", value=3)
    say(sample, MOON, "ben", value=3)
    say(sample, ROOTS, "zoe", value=4, at=early)
    with sample.read() as tx:
        how = [event.action.circumstances for event in list(events.all_events(tx))[-4:]]
    assert [(c.score_visible, c.others_visible) for c in how] == [
        (False, True), (True, False), (False, False), (False, False),
    ]  # fmt: skip


voices = st.lists(st.integers(0, 5), min_size=2, max_size=5).map(
    lambda values: tuple(Voice(f"p{n}", v, "", "", "", (), None, None, "", n) for n, v in enumerate(values))
)


@given(st.lists(st.tuples(voices, st.booleans()), max_size=6))
def test_the_order_is_by_how_far_apart_people_are(many: list[tuple[tuple[Voice, ...], bool]]) -> None:
    made = [Disagreement(n, str(n), v, 0, float(len(v)), crosses) for n, (v, crosses) in enumerate(many)]
    ordered = sorted(made, key=worst_first)
    assert [d.apart for d in ordered] == sorted((d.apart for d in made), reverse=True)
    for a, b in pairwise(ordered):
        assert a.apart > b.apart or a.crosses >= b.crosses
