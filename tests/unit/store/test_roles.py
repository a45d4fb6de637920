"""On PostgreSQL the database itself holds everybody to their role."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.cli.main import main
from labeler.domain.course import Attempt, Result
from labeler.domain.errors import BadInput, NotAllowed, NotReady
from labeler.domain.grades import Action, Circumstances, EventKind, Sight, Strategy, chain_hash
from labeler.domain.ledger import Fate
from labeler.domain.progress import drain
from labeler.domain.team import Role
from labeler.domain.verdicts import Says, Verdict
from labeler.stages import bundle_make, bundle_merge, sharing, team, verdict, verify
from labeler.stages.clock import now
from labeler.stages.grade import Answer, answer, undo
from labeler.stages.new import shipped_rubric
from labeler.store import afterwards, events, leases, meta, qualifications, roles, rubrics
from labeler.store.events import _row
from labeler.store.project import Project, Tx, open_project

Fill = Callable[..., list[int]]
WORDS = "words' with \\signs%"
HOW = Circumstances(Strategy.RANDOM, 0.25, None, 3.5, False, False, "educational-value/1", 2.5, 4, 9)


@dataclass
class Server:
    """A project with a lead, an auditor and two annotators, each with a login."""

    owner: Project

    def url(self, login: str) -> str:
        return self.owner.location.replace("postgres@", f"{login}@")

    @contextmanager
    def as_(self, who: str) -> Iterator[Project]:
        with open_project(self.url(f"{who}_in_{self.number}")) as project:
            yield project

    @property
    def number(self) -> str:
        return self.owner.location.partition("@/")[2].partition("?")[0]


@pytest.fixture
def server(on_server: Project, fill: Fill) -> Iterator[Server]:
    fill(on_server, "abcd")
    made = Server(on_server)
    with on_server.write() as tx:
        tx.execute(sa.text("GRANT CREATE ON SCHEMA public TO PUBLIC"))  # as servers before 15 do
    people = {"lea": Role.LEAD, "aud": Role.AUDITOR, "ann": Role.ANNOTATOR, "ben": Role.ANNOTATOR}
    for name, role in people.items():
        team.add(on_server, name, role, login=f"{name}_in_{made.number}", password=WORDS)
    yield made
    with on_server.write() as tx:
        for name in people:
            roles.revoke(tx, f"{name}_in_{made.number}")
            tx.execute(sa.text(f"DROP ROLE {name}_in_{made.number}"))


def say(project: Project, who: str, document: str, value: int = 3, kind: EventKind = EventKind.GRADE) -> str:
    graded = value if kind is EventKind.GRADE else None
    return answer(
        project, Answer(kind, document, who, HOW, graded, "hm" if kind is EventKind.COMMENT else "")
    ).action.uid


def refused(project: Project, *statements: str) -> str:
    """What the database says to a statement of this login."""
    with pytest.raises(NotAllowed) as told:
        run(project, statements)
    return str(told.value)


def run(project: Project, statements: Sequence[str]) -> None:
    with project.write() as tx:
        for statement in statements:
            tx.execute(sa.text(statement))


def test_an_annotator_grades_and_the_chain_holds(server: Server) -> None:
    with server.as_("ann") as ann, server.as_("ben") as ben:
        say(ann, "ann", "a")
        say(ben, "ben", "a", 5)
        say(ann, "ann", "b", kind=EventKind.SKIP)
        say(ann, "ann", "a", kind=EventKind.COMMENT)
        undo(ann, "ann")
        say(ben, "ben", "c", 0)
    assert drain(verify.run(server.owner)).problems == ()
    with server.owner.read() as tx:
        assert meta.get(tx, events.CHAIN_HEAD) == f"6 {events.last_hash(tx)}"


FORBIDDEN = [
    "UPDATE event SET value = 5",
    "DELETE FROM event",
    "TRUNCATE event",
    "UPDATE member SET role = 'lead'",
    "INSERT INTO member VALUES ('eve', 'lead', session_user, '', '', true)",
    "INSERT INTO rubric VALUES ('r', 9, '{}')",
    "UPDATE document SET title = 'x'",
    "DELETE FROM probe",
    "INSERT INTO meta VALUES ('settings', '{}')",
    "UPDATE meta SET value = 'x' WHERE key = 'uuid'",
    "DELETE FROM meta",
    "UPDATE meta SET value = '0 0' WHERE key = 'chain_head'",
    "UPDATE meta SET key = 'settings' WHERE key = 'chain_head'",
    "INSERT INTO lease VALUES (1, 'ben', '', 9)",
    "DELETE FROM lease WHERE annotator = 'ben'",
    "UPDATE lease SET annotator = 'ann' WHERE annotator = 'ben'",
    "INSERT INTO qualification VALUES ('q', 'ben', 'r', 'course', '', true, '{}')",
    "INSERT INTO qualification VALUES ('q', '{who}', 'r', 'lift', '2026-01-01T00:00:00Z', null, '{\"by\":\"lea\"}')",
    "INSERT INTO qualification VALUES ('q', '{who}', 'r', 'course', '2026-01-01T00:00:00Z', true, '{}')",
    "INSERT INTO qualification VALUES ('q', '{who}', 'r', 'questions', '9026-01-01T00:00:00Z', true, '{}')",
    "INSERT INTO qualification VALUES ('q', '{who}', 'r', 'questions', '2026-01-01T00:00:00Z', true, '[1]')",
    "INSERT INTO lease VALUES (1, '{who}', '', 1e12)",
    "INSERT INTO lease VALUES (1, '{who}', '', 'NaN')",
    "CREATE FUNCTION extract_epoch() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "COPY event FROM PROGRAM 'true'",
    "UPDATE qualification SET passed = true",
    "DROP TRIGGER event_allowed ON event",
    "ALTER TABLE event DISABLE TRIGGER ALL",
    "CREATE TABLE mine (a int)",
    "SET SESSION AUTHORIZATION postgres",
    "SET session_replication_role = replica",
]


@pytest.mark.parametrize("who", ["ann", "aud"])
def test_what_only_leads_and_owners_may_do_is_refused_by_the_database(server: Server, who: str) -> None:
    say(server.owner, "ben", "d")
    with server.owner.write() as tx:
        leases.hold(tx, "ben", [2], 60)
    with server.as_(who) as project:
        for statement in FORBIDDEN:
            refused(project, statement.replace("{who}", who))
    assert drain(verify.run(server.owner)).problems == ()


@contextmanager
def raw(project: Project, made: Action, **changes: object) -> Iterator[Tx]:
    """Put an event into the chain without asking any of our code."""
    with project.write() as tx:
        last = events.last_seq(tx)
        previous = events.last_hash(tx)
        number = tx.execute(
            sa.text("SELECT id FROM document WHERE external_id = :d"), {"d": made.document}
        ).scalar_one()
        event = events.Event(last + 1, made, previous, chain_hash(previous, last + 1, made))
        tx.execute(events.event.insert().values(**(_row(event, number) | changes)))
        yield tx


def action(who: str, kind: EventKind = EventKind.GRADE, **changes: object) -> Action:
    value = 3 if kind in (EventKind.GRADE, EventKind.ADJUDICATION) else None
    return Action(f"u-{who}-{kind}", kind, "a", who, "2026-01-01T00:00:00Z", value, "t", circumstances=HOW, **changes)


FORGED: list[tuple[str, Action, dict[str, object]]] = [
    ("ann", action("ben"), {}),
    ("ann", action("ann", EventKind.VERDICT), {}),
    ("ann", action("ann", EventKind.ADJUDICATION), {}),
    ("aud", action("aud", EventKind.ADJUDICATION), {}),
    ("aud", action("lea", EventKind.VERDICT), {}),
    ("ann", action("ann", EventKind.UNDO, undoes="of-ben"), {}),
    ("ann", action("ann"), {"value": 5}),
    ("ann", action("ann"), {"hash": "0" * 64}),
    ("ann", action("ann"), {"seq": 9}),
    ("ann", action("ann"), {"previous": "1" * 64}),
    ("ann", action("ann"), {"document": "b"}),
    ("ann", action("ann"), {"at": "2027-01-01T00:00:00Z"}),
    ("lea", action("ben"), {"value": 5}),
]


def odd(kind: EventKind = EventKind.GRADE, **changes: object) -> Action:
    """An action as it would break whoever reads it; none can be made so."""
    made = action("ann", kind)
    for name, value in changes.items():
        where = made if hasattr(made, name) else made.circumstances
        object.__setattr__(where, name, value)
    return made


def unreadable() -> list[Action]:
    how = {name: replace(HOW) for name in ("a", "b", "c")}
    flag, evidence, comment = EventKind.FLAG, EventKind.EVIDENCE, EventKind.COMMENT
    return [
        odd(value=None), odd(value=9), odd(value=-1), odd(comment, value=3), odd(comment, uid=""),
        odd(at="9999-12-31T23:59:59.999999+00:00"), odd(at="yesterday"), odd(at="2026-13-01T00:00:00Z"),
        odd(flag, text="no kind"), odd(evidence, text="no marks"), odd(evidence, text='[[4,2,"good"]]'),
        odd(evidence, text='[[1.0,2,"good"]]'), odd(evidence, text='[[01,2,"good"]]'), odd(evidence, text='[[1,2,"x"]]'),
        odd(circumstances=how["a"], propensity=7.0), odd(circumstances=how["b"], seconds=1e15),
        odd(circumstances=how["c"], score=1e300), odd(criteria=(("b", 1), ("a", "x"))), odd(comment, criteria=(("a", 1),)),
    ]  # fmt: skip


def test_an_event_that_nobody_could_read_or_that_is_from_the_future_is_refused(server: Server) -> None:
    with server.as_("ann") as project:
        for made in unreadable():
            with pytest.raises(NotAllowed), raw(project, made) as tx:
                meta.put(tx, events.CHAIN_HEAD, f"1 {events.last_hash(tx)}")
        for text in ("[]", '[[1,2,"good"],[3,9,"bad"]]'):
            made = replace(action("ann", EventKind.EVIDENCE), text=text, uid=text)
            with raw(project, made) as tx:
                meta.put(tx, events.CHAIN_HEAD, f"{events.last_seq(tx)} {events.last_hash(tx)}")
    assert drain(verify.run(server.owner)).ok


def test_a_forged_event_is_refused_by_the_database(server: Server) -> None:
    with server.owner.write() as tx:
        events.append(tx, [Action("of-ben", EventKind.GRADE, "d", "ben", "2026-01-01T00:00:00Z", 3)])
    for who, made, changes in FORGED:
        with server.as_(who) as project, pytest.raises(NotAllowed), raw(project, made, **changes) as tx:
            meta.put(tx, events.CHAIN_HEAD, f"2 {events.last_hash(tx)}")
    assert drain(verify.run(server.owner)).ok


def test_an_event_without_the_head_of_the_chain_is_refused(server: Server) -> None:
    with server.as_("ann") as project, pytest.raises(NotAllowed), raw(project, action("ann")):
        pass
    with server.as_("ann") as project, raw(project, action("ann")) as tx:
        meta.put(tx, events.CHAIN_HEAD, f"1 {events.last_hash(tx)}")
    assert drain(verify.run(server.owner)).ok


def test_a_table_of_ones_own_makes_nobody_a_lead(server: Server) -> None:
    with server.as_("ann") as project:
        refused(
            project,
            "CREATE TEMP TABLE member AS SELECT 'ann' AS name, 'lead' AS role, session_user::text AS login, true AS active",
            "INSERT INTO public.meta VALUES ('settings', '{}')",
        )


def test_auditors_give_verdicts_and_leads_do_everything_but_rewrite(server: Server) -> None:
    kept = Verdict(Says.AGREE, Fate.KEPT)
    with server.as_("ann") as project, pytest.raises(NotAllowed, match="ann is an annotator, and may give no verdict"):
        verdict.give(project, "a", "ann", kept)
    with server.as_("aud") as project:
        verdict.give(project, "a", "aud", kept)
    with server.as_("lea") as project:
        with project.write() as tx:
            sharing.change_sharing(tx, overlap=2)
            events.append(tx, [action("lea", EventKind.ADJUDICATION), action("somebody else")])
            rubrics.add(tx, shipped_rubric())
            tx.execute(sa.text("UPDATE document SET title = 'x'"))
            tx.execute(sa.text("INSERT INTO source (name, added_at, records, documents, duplicates, unread_bytes, finished)"
                               " VALUES ('s', '', 0, 0, 0, 0, true)"))  # fmt: skip
        for statement in ("DELETE FROM event", "UPDATE meta SET value = '1 2' WHERE key = 'chain_head'"):
            refused(project, statement)
    assert drain(verify.run(server.owner)).problems == ()


def test_what_one_saw_oneself_is_noted_and_never_taken_away(server: Server) -> None:
    with server.as_("ann") as ann:
        for what in Sight:
            for _ in range(2):
                with ann.write() as tx:
                    afterwards.note_seen(tx, "ann", ["a", "b"], what, now())
            with pytest.raises(NotAllowed), ann.write() as tx:
                afterwards.note_seen(tx, "ben", ["a"], what, now())
            with pytest.raises(NotAllowed), ann.write() as tx:
                afterwards.note_seen(tx, "ann", ["c"], what, "9999-01-01T00:00:00Z")
        refused(ann, "DELETE FROM meta WHERE key LIKE 'seen:%'")
        refused(ann, "UPDATE meta SET value = '2030-01-01T00:00:00Z' WHERE key LIKE 'others:%'")
        with ann.read() as tx:
            assert [afterwards.seen(tx, "ann", "abc", what).keys() for what in Sight] == [{"a", "b"}, {"a", "b"}]


def test_own_leases_and_courses_are_written_and_what_expired_of_others_is_cleared(server: Server) -> None:
    with server.owner.write() as tx:
        leases.hold(tx, "ben", [1], -1)
        leases.hold(tx, "ben", [2], 60)
    with server.as_("ann") as project, project.write() as tx:
        leases.hold(tx, "ann", [3, 4], 60)
        leases.keep_only(tx, "ann", {3})
        for kind in (Attempt.QUESTIONS, Attempt.COURSE):
            qualifications.add(tx, Result(kind.value, "ann", "r", kind, now(), True))
    with server.owner.read() as tx:
        assert sorted(leases.live(tx)) == [(2, "ben"), (3, "ann")]
        assert leases.held_by(tx, "ben") == {2}


def test_a_command_is_refused_in_one_line(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    at = server.url(f"ann_in_{server.number}")
    assert main(["team", "sharing", at, "--overlap", "3"]) == 1
    assert capsys.readouterr().err == (
        "labeler: ann has the role annotator in this project, and may not change its settings. Ask a lead of the project.\n"
    )
    assert main(["team", "add", at, "eve", "--role", "lead"]) == 1
    assert "permission denied for table member" in capsys.readouterr().err


def test_the_app_says_in_one_line_who_one_is(server: Server) -> None:
    with server.as_("ann") as project, pytest.raises(NotAllowed, match="You are logged in as ann, and not as ben"):
        say(project, "ben", "a")


def test_a_new_role_counts_at_once_and_who_left_can_do_nothing(server: Server) -> None:
    with server.as_("ann") as project:
        say(project, "ann", "a")
        team.add(server.owner, "ann", Role.AUDITOR)
        verdict.give(project, "a", "ann", Verdict(Says.AGREE, Fate.KEPT))
        team.remove(server.owner, "ann")
        refused(project, "SELECT * FROM document")
    with pytest.raises(NotReady):
        team.remove(server.owner, "ann")


def test_a_lead_changes_roles_and_ends_membership_but_gives_no_rights(server: Server) -> None:
    kept = Verdict(Says.AGREE, Fate.KEPT)
    with server.as_("lea") as lea, server.as_("ann") as ann:
        team.add(lea, "ann", Role.AUDITOR)
        verdict.give(ann, "a", "ann", kept)
        with pytest.raises(NotAllowed):
            team.add(lea, "ann", Role.LEAD)
        team.remove(lea, "ann")
        refused(ann, "INSERT INTO lease VALUES (1, 'ann', '', 9)")
        with pytest.raises(NotAllowed, match="ann has left the team"):
            verdict.give(ann, "a", "ann", kept)


def test_a_login_is_one_person_s(server: Server) -> None:
    with pytest.raises(BadInput, match="belongs to ann"):
        team.add(server.owner, "eve", Role.LEAD, login=f"ann_in_{server.number}")


def test_a_stranger_s_login_opens_nothing(server: Server) -> None:
    with server.owner.write() as tx:
        roles.make_login(tx, f"eve_in_{server.number}")
    with pytest.raises(NotAllowed), server.as_("eve"):
        pass
    with server.owner.write() as tx:
        tx.execute(sa.text(f"DROP ROLE eve_in_{server.number}"))


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
reals = st.floats(-1e14, 1e14, allow_nan=False)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(
        st.tuples(texts, texts, reals, st.floats(1e-300, 1), st.none() | reals, st.none() | st.integers(0, 2**31 - 1),
                  st.dictionaries(texts, st.integers(0, 5), max_size=2)), min_size=1, max_size=20
    )
)  # fmt: skip
def test_the_database_hashes_events_as_labeler_does(on_server: Project, fill: Fill, said: list[tuple]) -> None:
    if not getattr(on_server, "filled", False):
        fill(on_server, "a")
        on_server.filled = True
    with on_server.write() as tx:
        first = events.last_seq(tx)
        for at, (text, name, seconds, propensity, score, among, criteria) in enumerate(said):
            how = Circumstances(Strategy.RARE, propensity, among, seconds, None, True, text, score, among, among)
            made = Action(f"{first}-{at}", EventKind.GRADE, "a", name or "x", "2026", 2, text,
                          circumstances=how, criteria=tuple(sorted(criteria.items())))  # fmt: skip
            if len(text) <= 96:
                events.append(tx, [made])
        wrong = tx.execute(sa.text("SELECT count(*) FROM event e WHERE labeler_event_hash(e) <> e.hash")).scalar_one()
    assert wrong == 0


def test_a_lead_merges_bundles_and_an_annotator_may_not(
    server: Server, project: Project, fill: Fill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LABELER_CONFIG_DIR", str(tmp_path / "config"))
    fill(project, "abcd")
    with server.owner.read() as tx, project.write() as copy:
        meta.put(copy, "uuid", str(meta.get(tx, "uuid")))
    say(project, "ann", "a")
    say(project, "ann", "a", 5)
    undo(project, "ann")
    drain(bundle_make.run(project, bundle_make.MakeParams(tmp_path / "ann.labeler-bundle")))
    params = bundle_merge.MergeParams((tmp_path / "ann.labeler-bundle",))
    with server.as_("ben") as ben, pytest.raises(NotAllowed):
        drain(bundle_merge.run(ben, params))
    with server.as_("lea") as lead:
        assert drain(bundle_merge.run(lead, params)).new == 3
        assert drain(bundle_merge.run(lead, params)).known == 3
    assert drain(verify.run(server.owner)).problems == ()
