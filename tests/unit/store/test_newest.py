"""The newest of what one person said is what sorting everything by its moment gives."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import RawDocument
from labeler.domain.grades import Action, EventKind, moment
from labeler.store import documents, events
from labeler.store.newest import newest_seqs
from labeler.store.project import Project

TIMES = st.sampled_from(
    [
        "2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00.5+00:00", "2026-01-01T13:00:00+14:00", "2025-12-31T13:00:00-12:00",
        "2026-01-02", "20260102T0000", "2025-W53-7", "2026-W01-1", "2024-02-29T00:00:00Z", "2026-03-01T00:00:00Z",
        "", "yesterday", "zzz", "9999-12-31", "0001-01-01",
    ]
)  # fmt: skip


LISTS = st.one_of(
    st.lists(TIMES, min_size=1, max_size=9),
    st.lists(st.integers(0, 6).map(lambda s: f"2026-01-01T00:00:0{s}.000000+00:00"), min_size=1, max_size=9),
)
PEOPLE = itertools.count()


@given(LISTS, st.integers(1, 6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_times_look_like(
    anywhere: Project, page: Callable[..., RawDocument], grade: Callable[..., Action], times: list[str], limit: int
) -> None:
    who = f"ann{next(PEOPLE)}"
    actions = [replace(grade(f"{who}-{n}", "a", who), at=at) for n, at in enumerate(times)]
    with anywhere.write(durable=True) as tx:
        if not documents.all_ids(tx):
            documents.add_documents(tx, documents.add_source(tx, "s", "2026-01-01T00:00:00Z"), [page("a")])
        before = events.last_seq(tx)
        events.append(tx, actions)
        found = newest_seqs(tx, (EventKind.GRADE,), who, limit)
    wanted = sorted(range(len(actions)), key=lambda n: moment(actions[n]))[-limit:]
    assert found == [before + n + 1 for n in wanted]


def test_what_was_taken_back_is_not_among_them(
    anywhere: Project, fill: Callable[..., list[int]], grade: Callable[..., Action]
) -> None:
    fill(anywhere, "a")
    rows = [replace(grade(f"g{n}", value=n), at=f"2026-01-0{n}T00:00:00+00:00") for n in (3, 1, 2)]
    undo = replace(grade("u", undoes="g3", value=None), at="2026-01-04T00:00:00+00:00")
    with anywhere.write(durable=True) as tx:
        events.append(tx, [*rows, undo])
    with anywhere.read() as tx:
        assert [e.action.uid for e in events.recent(tx, "ann", 5)] == ["g1", "g2"]
        last = events.last_undoable(tx, "ann")
        assert last is not None
        assert last.action.uid == "g2"
        assert events.last_undoable(tx, "nobody") is None
