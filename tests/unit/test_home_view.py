"""Home's data: groups of reasons, agreement, and the next step."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument, Rejection
from labeler.domain.grades import Action, EventKind, Grade
from labeler.domain.probes import Cut, ProbeInfo, RunInfo
from labeler.stages.home import ENOUGH_TO_TRAIN, Group, Next, agreement, grouped, home_view, rejected, what_next
from labeler.store import documents, events
from labeler.store.overview import Overview
from labeler.store.project import Project

READY = Overview(
    pages=38, lessons=2, extracted=40, screened=40, with_text=39, embedded=39, tokens=900, events=20, annotators=2,
    graded_documents=10, probes=0, runs=0, sources=1, rejected=0, unread_bytes=0,
)  # fmt: skip
PROBE = ProbeInfo(3, "k", "2026-11-01T00:00:00Z", 100, 100, 1, "e", {}, {})
RUN = RunInfo(1, "r", "2026-11-01T00:00:00Z", 3, Cut(score=3.0), 1, 1, 10, {})


def grade(document: int, annotator: str, value: int) -> Grade:
    return Grade(f"d{document}", document, annotator, value, "2026-11-01T00:00:00Z", 1)


@pytest.mark.parametrize(
    ("counts", "probe", "run", "grades", "behind", "expected"),
    [
        (replace(READY, pages=0, lessons=0), None, None, 0, 0, Next.IMPORT),
        (replace(READY, extracted=39), None, None, 50, 50, Next.PREPARE),
        (replace(READY, screened=39), None, None, 50, 50, Next.PREPARE),
        (replace(READY, embedded=38), None, None, 50, 50, Next.PREPARE),
        (READY, None, None, ENOUGH_TO_TRAIN - 1, 9, Next.GRADE),
        (READY, None, None, ENOUGH_TO_TRAIN, 10, Next.TRAIN),
        (READY, PROBE, None, 100, 19, Next.DECIDE),
        (READY, PROBE, RUN, 100, 20, Next.TRAIN),
        (READY, PROBE, replace(RUN, probe=2), 100, 0, Next.DECIDE),
        (READY, PROBE, RUN, 100, 0, Next.AUDIT),
        (READY, PROBE, RUN, 3, 0, Next.AUDIT),
    ],
)
def test_the_next_step_is_the_first_that_is_open(
    counts: Overview, probe: ProbeInfo | None, run: RunInfo | None, grades: int, behind: int, expected: Next
) -> None:
    assert what_next(counts, probe, run, grades, behind) is expected


def test_reasons_come_in_groups_in_the_order_of_the_stages() -> None:
    tokens = {"kept": 50, "navigation": 5, "footer": 9, "exact_duplicate": 4, "gopher_repetition": 3, "below_cut": 2,
              "timeout": 1, "other_language": 7, "over_budget": 6, "overturned": 8, "share": 0}  # fmt: skip
    found = grouped(tokens, ["gopher_repetition", "below_cut", "exact_duplicate"])
    assert [flow.group for flow in found] == list(Group)
    assert list(found[0].reasons) == ["footer", "navigation"]
    assert sum(flow.tokens for flow in found) == sum(tokens.values())


@given(st.dictionaries(st.text(max_size=12), st.integers(0, 10**9), max_size=12))
def test_no_token_is_lost_in_grouping(tokens: dict[str, int]) -> None:
    found = grouped(tokens)
    assert sum(flow.tokens for flow in found) == sum(tokens.values())
    assert len({flow.group for flow in found}) == len(found)


def test_agreement_counts_pairs_of_different_people_on_one_document() -> None:
    grades = [
        grade(1, "a", 3),
        grade(1, "b", 3),
        grade(1, "c", 4),
        grade(2, "a", 0),
        grade(2, "b", 5),
        grade(3, "a", 1),
    ]
    found = agreement(grades)
    assert found is not None
    assert (found.documents, found.pairs) == (2, 4)
    assert found.same == pytest.approx(1 / 4)
    assert found.near == pytest.approx(3 / 4)
    assert agreement(grades[-1:]) is None
    assert agreement([]) is None


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), max_size=20))
def test_agreement_is_what_counting_by_hand_gives(given_grades: list[tuple[int, int]]) -> None:
    grades = [grade(document, f"person {at}", value) for at, (document, value) in enumerate(given_grades)]
    apart = [abs(a.value - b.value) for a, b in combinations(grades, 2) if a.document_id == b.document_id]
    found = agreement(grades)
    if not apart:
        assert found is None
        return
    assert found is not None
    assert found.same == pytest.approx(sum(d == 0 for d in apart) / len(apart))
    assert found.near == pytest.approx(sum(d < 2 for d in apart) / len(apart))


def test_a_new_project_has_nothing_and_wants_an_import(project: Project) -> None:
    view = home_view(project)
    assert view.next is Next.IMPORT
    assert view.flow == ()
    assert (view.grades, view.train_behind, view.last_event, view.agreement) == (0, 0, 0, None)
    assert rejected(project) == []


def test_what_came_in_and_was_graded_shows(project: Project) -> None:
    raws = [RawDocument(f"d{n}", b"<p>%d</p>" % n, Form.HTML, Origin("f")) for n in range(3)]
    lost = Rejection("f", "record 9", "cut off", 12)
    with project.write() as tx:
        source = documents.add_source(tx, "f", "2026-11-01T00:00:00Z")
        documents.add_documents(tx, source, raws)
        documents.add_rejections(tx, source, [lost])
    with project.write(durable=True) as tx:
        actions = [
            Action(f"u{n}", EventKind.GRADE, "d0", f"p{n}", "2026-11-01T00:00:00Z", value=2 + n) for n in range(2)
        ]
        events.append(tx, actions)
    view = home_view(project)
    assert (view.counts.pages, view.counts.rejected, view.grades, view.last_event) == (3, 1, 2, 2)
    assert view.next is Next.PREPARE
    assert view.agreement is not None
    assert (view.agreement.same, view.agreement.near) == (0.0, 1.0)
    assert rejected(project) == [lost]


def test_rules_on_lines_and_passages_are_in_their_groups_without_a_whole_document() -> None:
    tokens = {
        "c4.policy": 9,
        "c4.citation": 2,
        "top_2_gram": 3,
        "repeated_passage": 5,
        "overturned": 1,
        "navigation": 4,
    }
    groups = {flow.group: dict(flow.reasons) for flow in grouped(tokens)}
    assert groups == {
        Group.BOILERPLATE: {"navigation": 4},
        Group.RULES: {"c4.policy": 9, "top_2_gram": 3, "c4.citation": 2},
        Group.TWINS: {"repeated_passage": 5},
        Group.PEOPLE: {"overturned": 1},
    }
