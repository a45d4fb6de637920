"""A team shares documents: leases, as many grades as wanted, more where they disagree."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput, Tampered
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy
from labeler.domain.ledger import Fate, Span
from labeler.domain.progress import drain
from labeler.domain.team import Member, Role, Sharing
from labeler.domain.twins import components
from labeler.stages import desk, queue, sharing
from labeler.stages.clock import now
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.queue import QueueParams, QueueReport
from labeler.stages.shelf import Shelf
from labeler.store import clusters, documents, events, leases, ledgers, members, meta, twins
from labeler.store.ledgers import Extraction, Screened
from labeler.store.project import Project, create_project, open_project


class Team:
    """People who draw from one project; which of its texts are alike is said."""

    def __init__(self, project: Project, count: int, alike: Iterable[tuple[int, int]] = (), **how: object) -> None:
        self.project = project
        with project.write() as tx:
            source = documents.add_source(tx, "t", "2026")
            numbers = range(1, count + 1)
            raws = [RawDocument(f"d{n}", f"body {n}".encode(), Form.TEXT, Origin("t", str(n))) for n in numbers]
            documents.add_documents(tx, source, raws)
            ledgers.save_extractions(tx, [extraction(n) for n in numbers])
            ledgers.save_screenings(tx, [Screened(n, "t", None, "", {}) for n in numbers])
            twins.add(tx, [twins.Signed(n, f"h{n}", 9, b"", (n,)) for n in numbers], [])
            clusters.set_all(tx, 0.7, components(sorted(alike)))
            for name in ("ann", "ben", "cem"):
                members.put(tx, Member(name, Role.ANNOTATOR))
            sharing.change_sharing(tx, **how)

    def draw(self, who: str, n: int = 99, desk: Iterable[int] = (), *, lease: bool = True) -> QueueReport:
        params = QueueParams(n, annotator=who, exclude=frozenset(desk), lease=lease)
        return drain(queue.run(self.project, params))

    def say(self, who: str, number: int, value: int | None = 3, how: Circumstances | None = None) -> str:
        kind = EventKind.FLAG if value is None else EventKind.GRADE
        text = "other" if value is None else ""
        came = how or Circumstances(Strategy.RANDOM, 0.5)
        return answer(self.project, Answer(kind, f"d{number}", who, came, value, text)).action.uid

    def held(self) -> set[tuple[int, str]]:
        with self.project.read() as tx:
            return set(leases.live(tx))


def extraction(number: int) -> Extraction:
    spans = (Span(0, 4, Fate.KEPT, tokens=1),)
    return Extraction(number, "t", "ok", "utf-8", "", "text", spans, f"h{number}", 1, 1, "en", 1.0, 1.0)


def numbers(report: QueueReport) -> set[int]:
    return {s.document_id for s in report.served}


def test_what_is_on_a_desk_is_not_served_to_another(project: Project) -> None:
    team = Team(project, 5)
    mine = numbers(team.draw("ann", 3))
    report = team.draw("ben")
    assert len(mine) == 3
    assert numbers(report) == {1, 2, 3, 4, 5} - mine
    assert (report.left, report.with_others, report.enough) == (2, 3, 0)


def test_propensities_are_those_of_what_the_others_left(project: Project) -> None:
    team = Team(project, 40)
    team.draw("ann", 30)
    report = team.draw("ben", 1)
    (only,) = report.served
    assert only.among is not None
    assert only.among <= 10
    assert only.propensity == pytest.approx(1 / only.among)


def test_looking_leases_nothing(project: Project) -> None:
    team = Team(project, 5)
    team.draw("ann", 3, lease=False)
    assert team.held() == set()


def test_who_works_alone_leases_nothing(project: Project) -> None:
    team = Team(project, 3)
    with project.write() as tx:
        for name in ("ben", "cem"):
            members.put(tx, Member(name, Role.ANNOTATOR, active=False))
    assert len(numbers(team.draw("ann"))) == 3
    assert team.held() == set()
    team.say("eve", 1)
    assert len(numbers(team.draw("ann"))) == 3


def test_an_answer_a_skip_and_going_give_back(project: Project) -> None:
    team = Team(project, 4)
    team.draw("ann", 4)
    team.say("ann", 1)
    answer(project, Answer(EventKind.SKIP, "d2", "ann", Circumstances(Strategy.RANDOM, 0.5)))
    assert team.held() == {(3, "ann"), (4, "ann")}
    assert numbers(team.draw("ben")) == {2}
    assert team.draw("cem").enough == 1
    sharing.leave(project, "ann")
    assert numbers(team.draw("cem")) == {3, 4}


def test_what_left_the_desk_unanswered_is_given_back_with_the_next_draw(project: Project) -> None:
    team = Team(project, 4)
    first = numbers(team.draw("ann", 2))
    kept = min(first)
    team.draw("ann", 0, desk=[kept])
    assert team.held() == {(kept, "ann")}


def test_a_comment_keeps_the_lease(project: Project) -> None:
    team = Team(project, 1)
    team.draw("ann")
    answer(project, Answer(EventKind.COMMENT, "d1", "ann", Circumstances(Strategy.RANDOM, 0.5), text="hm"))
    assert team.held() == {(1, "ann")}


def test_an_answer_taken_back_is_on_the_desk_again(project: Project) -> None:
    team = Team(project, 2)
    (first,) = numbers(team.draw("ann", 1))
    team.say("ann", first)
    assert numbers(team.draw("ben", 1)) == {3 - first}
    undo(project, "ann")
    assert (first, "ann") in team.held()
    assert numbers(team.draw("cem")) == set()


def test_a_lease_runs_out_and_is_lost_when_somebody_else_took_the_document(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    team = Team(project, 2, lease_minutes=30)
    clock = [1_000_000.0]
    monkeypatch.setattr(leases, "clock", lambda tx: clock[0])
    mine = numbers(team.draw("ann", 2))
    clock[0] += 29 * 60
    team.draw("ann", 0, desk=mine)  # still there
    clock[0] += 29 * 60
    assert numbers(team.draw("ben")) == set()
    clock[0] += 2 * 60
    taken = numbers(team.draw("ben", 1))
    report = team.draw("ann", 0, desk=mine)
    assert report.lost == taken
    assert team.held() == {(n, "ben") for n in taken} | {(n, "ann") for n in mine - taken}


def test_so_many_people_as_wanted_grade_a_document_and_carry_its_one_draw(project: Project) -> None:
    team = Team(project, 6, overlap=2)
    how = Circumstances(Strategy.EVALUATION, 0.25, 7, score=2.5, learned=4, among=4)
    team.say("ann", 4, how=how)
    team.say("ann", 2)
    report = team.draw("ben", 3)
    first = report.served[0]
    assert (first.document_id, first.strategy, first.propensity) == (4, Strategy.EVALUATION, 0.25)
    assert (first.probe, first.score, first.learned, first.among) == (7, 2.5, 4, 4)
    assert report.served[1].document_id == 2
    team.say("ben", 4)
    report = team.draw("cem")
    assert 4 not in numbers(report)
    assert report.enough == 1


def test_a_document_on_a_desk_can_be_drawn_for_another_while_two_are_wanted(project: Project) -> None:
    team = Team(project, 1, overlap=2)
    assert numbers(team.draw("ann")) == numbers(team.draw("ben")) == {1}
    report = team.draw("cem")
    assert (numbers(report), report.with_others, report.left) == (set(), 1, 0)


def test_grades_that_disagree_call_one_more_at_a_time(project: Project) -> None:
    team = Team(project, 1, overlap=2, most_raters=4)
    with project.write() as tx:
        for name in ("dia", "eve"):
            members.put(tx, Member(name, Role.ANNOTATOR))
    team.say("ann", 1, 5)
    team.say("ben", 1, 1)
    assert numbers(team.draw("cem")) == {1}
    assert team.draw("dia").with_others == 1
    team.say("cem", 1, 5)
    assert numbers(team.draw("dia")) == {1}
    team.say("dia", 1, 5)
    assert team.draw("eve").enough == 1


def test_what_was_settled_wants_nobody(project: Project) -> None:
    team = Team(project, 1, overlap=2)
    team.say("ann", 1, 5)
    with project.write() as tx:
        events.append(tx, [Action("a", EventKind.ADJUDICATION, "d1", "lea", now(), 4, "since")])
    assert numbers(team.draw("ben")) == set()


def test_a_flag_is_an_answer_and_gives_no_grade_to_disagree_with(project: Project) -> None:
    team = Team(project, 1, overlap=2)
    team.say("ann", 1, None)
    team.say("ben", 1, 5)
    assert numbers(team.draw("cem")) == set()


def test_grades_that_were_brought_in_do_not_come_first(project: Project) -> None:
    team = Team(project, 30, overlap=2)
    for number in range(1, 16):
        team.say("file", number, how=Circumstances(Strategy.IMPORT))
    assert {s.strategy for s in team.draw("ann").served} <= {Strategy.EVALUATION, Strategy.RANDOM, Strategy.COLD_START}


def test_two_people_get_the_same_one_of_documents_that_say_the_same(project: Project) -> None:
    team = Team(project, 3, alike=[(1, 2), (2, 3)], overlap=2)
    team.say("ann", 3)
    report = team.draw("ben")
    assert (numbers(report), report.behind_twin) == ({3}, 2)
    assert team.draw("cem").with_others == 1
    team.say("ben", 3)
    assert (numbers(team.draw("cem")), team.draw("cem").enough) == (set(), 1)


def test_everything_is_counted_once(project: Project) -> None:
    team = Team(project, 9, overlap=1)
    team.draw("ben", 3)
    team.say("cem", min({n for n, _ in team.held()}))
    report = team.draw("ann", 2)
    assert report.left + report.with_others + report.enough + report.behind_twin == 9


def test_what_is_drawn_by_many_at_once_is_leased_to_as_many_as_wanted(location: str) -> None:
    """Threads with projects of their own, as processes have them."""
    with create_project(location) as made:
        team = Team(made, 80, overlap=2, across_cut=False, disagreement=5)
    drawn: dict[str, set[int]] = defaultdict(set)
    faults: list[BaseException] = []

    def work(who: str) -> None:
        try:
            with open_project(location) as own:
                shelf = Shelf()
                for _ in range(5):
                    supply = desk.next_sheets(own, who, 4, frozenset(drawn[who]), shelf=shelf, lease=True)
                    drawn[who] |= {sheet.document.id for sheet in supply.sheets}
        except BaseException as error:  # noqa: BLE001  (told below)
            faults.append(error)

    threads = [threading.Thread(target=work, args=(f"p{n}",)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    count = Counter(number for got in drawn.values() for number in got)
    assert max(count.values()) <= 2
    assert sum(count.values()) == 6 * 20
    with open_project(location) as own:
        team.project = own
        assert team.held() == {(number, who) for who, got in drawn.items() for number in got}


STEPS = st.lists(
    st.tuples(st.sampled_from(["ann", "ben", "cem"]), st.sampled_from(["draw", "grade", "flag", "undo", "leave"])),
    max_size=25,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, overlap=st.integers(1, 3), values=st.randoms(use_true_random=False))
def test_never_more_people_on_a_document_than_wanted(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]], overlap: int, values: object
) -> None:
    path = tmp_path_factory.mktemp("share") / "t.labeler"
    with create_project(str(path)) as project:
        how = Sharing(overlap, 3)
        team = Team(project, 5, alike=[(1, 2)], overlap=overlap, most_raters=3)
        on_desk: dict[str, set[int]] = defaultdict(set)
        for who, step in steps:
            if step == "draw":
                on_desk[who] |= numbers(team.draw(who, 2, on_desk[who]))
            elif step == "leave":
                sharing.leave(project, who)
                on_desk[who].clear()
            elif step == "undo":
                with project.read() as tx:
                    last = events.last_undoable(tx, who)
                if last:
                    undo(project, who)
                    on_desk[who].add(int(last.action.document[1:]))
            elif on_desk[who]:
                value = values.randint(0, 5) if step == "grade" else None  # type: ignore[attr-defined]
                team.say(who, on_desk[who].pop(), value)
            check(team, how)


def check(team: Team, how: Sharing) -> None:
    with team.project.read() as tx:
        said = events.of_each(events.standing(tx, (EventKind.GRADE, EventKind.FLAG)))
        held = leases.live(tx)
    raters: dict[int, set[str]] = defaultdict(set)
    for number, who in said:
        raters[number].add(who)
    for number, who in held:
        raters[number].add(who)
    most = max(how.overlap, how.most_raters if how.overlap > 1 else 0)
    assert {number: people for number, people in raters.items() if len(people) > most} == {}


def test_settings_that_cannot_be_are_refused(project: Project) -> None:
    with project.write() as tx:
        assert sharing.load_sharing(tx) == Sharing()
        with pytest.raises(BadInput):
            sharing.change_sharing(tx, overlap=0)
        with pytest.raises(BadInput):
            sharing.change_sharing(tx, overlaps=2)
        meta.put(tx, sharing.KEY, '{"overlap": "many"}')
        with pytest.raises(Tampered):
            sharing.load_sharing(tx)


@pytest.mark.parametrize(
    ("grades", "wanted"),
    [([], 2), ([3], 2), ([3, 3], 2), ([3, 5], 2), ([2, 3], 3), ([1, 4], 3), ([5, 2, 2], 4), ([5, 0, 5, 0], 4)],
)
def test_how_many_are_wanted(grades: list[int], wanted: int) -> None:
    assert Sharing(2, 4).wanted(len(grades), grades, keep_at=3) == wanted
