"""Bundles between copies of a project: trust, what cannot come in yet, and what must never come in."""

from __future__ import annotations

import json
import sqlite3
import stat
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput, NotReady, Tampered
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy, chain_hash
from labeler.domain.progress import drain
from labeler.domain.team import Member, Role
from labeler.exchange import bundle as files
from labeler.exchange import signing
from labeler.stages import bundle_make, bundle_merge, bundle_show, export, keys, verify
from labeler.stages import grade as desk
from labeler.stages.bundle_make import MakeParams, MakeReport
from labeler.stages.bundle_merge import MergeParams, MergeReport
from labeler.stages.bundle_trust import ask
from labeler.stages.grade import Answer, answer
from labeler.store import bundles, documents, events, members, meta
from labeler.store.project import Project, create_project, open_project

DRAWN = Circumstances(Strategy.UNCERTAINTY, 0.5, rubric="r/1")


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sit_at("ann", monkeypatch, tmp_path)


def sit_at(whose: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Another computer: another user's settings and keys."""
    monkeypatch.setenv("LABELER_CONFIG_DIR", str(tmp_path / f"computer of {whose}"))


def add(project: Project, *names: str) -> None:
    with project.write() as tx:
        source = documents.add_source(tx, "t", "2026")
        raws = [RawDocument(n, n.encode(), Form.TEXT, Origin("t", n)) for n in names]
        documents.add_documents(tx, source, raws)


def copy_of(project: Project, path: Path) -> Project:
    with closing(sqlite3.connect(project.location)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)
    return open_project(path)


@pytest.fixture
def mine(project: Project) -> Project:
    add(project, "a", "b", "c")
    return project


@pytest.fixture
def lead(mine: Project, tmp_path: Path) -> Any:
    with copy_of(mine, tmp_path / "lead.labeler") as copied:
        yield copied


def say(project: Project, document: str, value: int, who: str = "ann", how: Circumstances = DRAWN) -> Action:
    return answer(project, Answer(EventKind.GRADE, document, who, how, value=value)).action


def make(project: Project, path: Path, annotator: str = "ann", **how: Any) -> MakeReport:
    return drain(bundle_make.run(project, MakeParams(path, annotator, **how)))


def merge(project: Project, *paths: Path, trust: tuple[str, ...] = ()) -> MergeReport:
    return drain(bundle_merge.run(project, MergeParams(paths, trust)))


def grades(project: Project) -> dict[tuple[str, str], int]:
    with project.read() as tx:
        return {(g.document, g.annotator): g.value for g in events.current_grades(tx)}


def problems(project: Project) -> tuple[str, ...]:
    return drain(verify.run(project)).problems


def count(project: Project) -> int:
    with project.read() as tx:
        return events.last_seq(tx)


def test_grades_come_in_once_and_the_chain_holds(mine: Project, lead: Project, tmp_path: Path) -> None:
    say(lead, "a", 1, "lead")
    say(mine, "a", 4)
    say(mine, "b", 2)
    desk.undo(mine, "ann")
    report = make(mine, tmp_path / "one")
    first = merge(lead, tmp_path / "one")
    assert (first.new, first.known, first.rejected) == (3, 0, ())
    again = merge(lead, tmp_path / "one", tmp_path / "one")
    assert (again.new, again.known, count(lead)) == (0, 6, 4)
    assert grades(lead) == {("a", "ann"): 4, ("a", "lead"): 1}
    assert problems(lead) == problems(mine) == ()
    assert report.events == 3
    with mine.read() as tx, lead.read() as other:
        assert {a.uid: a for a in bundles.actions_of(tx, "ann")} == {a.uid: a for a in bundles.actions_of(other, "ann")}


def test_a_stranger_s_key_is_asked_about_and_then_remembered(
    mine: Project, lead: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(mine, "a", 4)
    made = make(mine, tmp_path / "one")
    sit_at("lead", monkeypatch, tmp_path)
    with pytest.raises(BadInput, match="not trusted here") as told:
        merge(lead, tmp_path / "one")
    assert made.fingerprint in str(told.value)
    assert count(lead) == 0
    (stranger,) = ask(lead, [tmp_path / "one"])
    assert (stranger.annotator, stranger.fingerprint, stranger.events, stranger.others) == (
        "ann",
        made.fingerprint,
        1,
        0,
    )
    with pytest.raises(BadInput, match="not trusted here"):
        merge(lead, tmp_path / "one", trust=("0000 " * 8,))
    assert merge(lead, tmp_path / "one", trust=(made.fingerprint.replace(" ", "").upper(),)).new == 1
    say(mine, "b", 1)
    sit_at("ann", monkeypatch, tmp_path)
    make(mine, tmp_path / "two")
    sit_at("lead", monkeypatch, tmp_path)
    assert merge(lead, tmp_path / "two").new == 1


def test_a_second_key_of_the_same_name_is_asked_about_and_says_so(
    mine: Project, lead: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(mine, "a", 4)
    make(mine, tmp_path / "one")
    merge(lead, tmp_path / "one")
    sit_at("mallory", monkeypatch, tmp_path)
    say(mine, "b", 5)
    forged = make(mine, tmp_path / "two")
    sit_at("lead", monkeypatch, tmp_path)
    with pytest.raises(BadInput, match="who is known here by another key"):
        merge(lead, tmp_path / "two")
    assert merge(lead, tmp_path / "two", trust=(forged.fingerprint,)).new == 1  # two computers, two keys
    assert problems(lead) == ()


def test_a_trusted_key_signs_for_nobody_else(mine: Project, lead: Project, tmp_path: Path) -> None:
    say(mine, "a", 4)
    make(mine, tmp_path / "one")
    merge(lead, tmp_path / "one")
    with mine.read() as tx:
        actions = [replace(a, annotator="bob") for a in bundles.actions_of(tx, "ann")]
        project = str(meta.get(tx, "uuid"))
    own = keys.own_key("ann")
    files.write_bundle(tmp_path / "two", files.seal(project, "bob", actions, own.private), 1)
    with pytest.raises(BadInput, match="says it is of bob, but is signed with the key of ann"):
        merge(lead, tmp_path / "two", trust=(own.fingerprint,))


def test_a_bundle_of_another_project_is_refused(mine: Project, tmp_path: Path) -> None:
    say(mine, "a", 4)
    made = make(mine, tmp_path / "one")
    with create_project(str(tmp_path / "other.labeler")) as other:
        add(other, "a")
        with pytest.raises(BadInput, match="was made in another project"):
            merge(other, tmp_path / "one", trust=(made.fingerprint,))
        assert count(other) == 0


def test_one_bad_file_keeps_all_of_them_out(mine: Project, lead: Project, tmp_path: Path) -> None:
    say(mine, "a", 4)
    make(mine, tmp_path / "one")
    data = (tmp_path / "one").read_bytes()
    (tmp_path / "two").write_bytes(data.replace(b'"value":4', b'"value":5'))
    with pytest.raises(Tampered, match="two was changed or cut"):
        merge(lead, tmp_path / "one", tmp_path / "two")
    assert count(lead) == 0


def test_grades_of_missing_documents_wait_and_come_in_with_any_later_merge(
    mine: Project, lead: Project, tmp_path: Path
) -> None:
    add(mine, "new")
    say(mine, "new", 5)
    desk.undo(mine, "ann")
    say(mine, "new", 3)
    say(mine, "a", 4)
    make(mine, tmp_path / "one")
    say(mine, "b", 1, "bob")
    make(mine, tmp_path / "two", "bob")
    report = merge(lead, tmp_path / "one")
    assert (report.new, len(report.rejected), report.bundles[0].waiting) == (1, 3, 3)
    assert all("there is no document 'new'" in r.error for r in report.rejected)
    assert problems(lead) == ()
    add(lead, "new")
    later = merge(lead, tmp_path / "two")
    assert (later.new, later.rejected) == (4, ())
    assert grades(lead) == grades(mine)
    assert problems(lead) == ()


def test_what_waits_is_handed_on_as_it_was_signed(mine: Project, lead: Project, tmp_path: Path) -> None:
    add(mine, "new")
    say(mine, "new", 5)
    make(mine, tmp_path / "one")
    merge(lead, tmp_path / "one")
    say(lead, "a", 1, "lead")
    say(lead, "a", 2, "zoe")
    report = make(lead, tmp_path / "all", "lead", everyone=True)
    assert (report.events, report.bundles, report.left_out) == (1, 2, {"zoe": 1})
    assert merge(mine, tmp_path / "all").new == 1
    assert grades(mine) == {("new", "ann"): 5, ("a", "lead"): 1}
    assert [one.annotator for one in bundle_show.show(tmp_path / "all")] in (["ann", "lead"], ["lead", "ann"])
    assert [one.sealed for one in files.read_bundles(tmp_path / "all") if one.annotator == "ann"] == [
        (tmp_path / "one").read_bytes()
    ]


def test_a_lead_who_grades_nothing_hands_on_what_others_did(mine: Project, lead: Project, tmp_path: Path) -> None:
    say(mine, "a", 5)
    make(mine, tmp_path / "one")
    merge(lead, tmp_path / "one")
    assert make(lead, tmp_path / "all", "lead", everyone=True).bundles == 1
    with pytest.raises(NotReady, match="zoe has done nothing"):
        make(lead, tmp_path / "own", "zoe")
    assert keys.known_key("zoe") is None


def test_a_server_s_project_takes_the_same_bundles(mine: Project, location: str, tmp_path: Path) -> None:
    say(mine, "a", 4)
    say(mine, "b", 2)
    desk.undo(mine, "ann")
    answer(mine, Answer(EventKind.COMMENT, "c", "ann", DRAWN, text="größe 🎓"))
    make(mine, tmp_path / "one")
    with mine.read() as tx:
        uuid = str(meta.get(tx, "uuid"))
    with create_project(location if "://" in location else f"{location}2") as other:
        add(other, "a", "b")
        with other.write() as tx:
            meta.put(tx, "uuid", uuid)
        assert (merge(other, tmp_path / "one").new, len(merge(other, tmp_path / "one").rejected)) == (3, 1)
        add(other, "c")
        assert merge(other, tmp_path / "one").new == 1
        assert grades(other) == grades(mine)
        assert problems(other) == ()
        make(other, tmp_path / "two")
        assert (tmp_path / "two").read_bytes() == (tmp_path / "one").read_bytes()


def test_two_devices_that_take_back_the_same_grade_agree(
    mine: Project, lead: Project, tmp_path: Path
) -> None:  # fmt: skip
    say(mine, "a", 4)
    make(mine, tmp_path / "0")
    merge(lead, tmp_path / "0")
    for device in (mine, lead):
        desk.undo(device, "ann")
    make(mine, tmp_path / "1")
    make(lead, tmp_path / "2")
    assert (merge(lead, tmp_path / "1").new, merge(mine, tmp_path / "2").new) == (0, 0)
    assert grades(lead) == grades(mine) == {}
    assert problems(lead) == problems(mine) == ()


def test_a_bundle_since_then_holds_what_its_undos_take_back(mine: Project, lead: Project, tmp_path: Path) -> None:
    old = Action("old", EventKind.GRADE, "a", "ann", "2026-01-01T00:00:00Z", 4)
    older = Action("older", EventKind.GRADE, "b", "ann", "2025-01-01T00:00:00Z", 4)
    undo = Action("undo", EventKind.UNDO, "a", "ann", "2026-01-03T00:00:00Z", undoes="old")
    with mine.write() as tx:
        events.append(tx, [older, old, undo])
    assert make(mine, tmp_path / "one", since="2026-01-02").events == 2
    assert merge(lead, tmp_path / "one").new == 2
    assert grades(lead) == {}
    with pytest.raises(NotReady, match="since then"):
        make(mine, tmp_path / "two", since="2026-02-01T00:00:00+01:00")
    with pytest.raises(BadInput, match="Not a time"):
        make(mine, tmp_path / "two", since="yesterday")


def test_times_of_tomorrow_come_in_and_those_of_next_week_wait(
    mine: Project, lead: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mine.write() as tx:
        for at in ("2026-06-02T11:00:00Z", "2026-06-02T13:00:00Z"):
            events.append(tx, [Action(at, EventKind.GRADE, "a", "ann", at, 4)])
    make(mine, tmp_path / "one")
    monkeypatch.setattr(bundle_merge, "now", lambda: "2026-06-01T12:00:00+00:00")
    report = merge(lead, tmp_path / "one")
    assert (report.new, [r.error for r in report.rejected]) == (1, ["its time is in the future: 2026-06-02T13:00:00Z"])
    monkeypatch.setattr(bundle_merge, "now", lambda: "2026-06-01T14:00:00+00:00")
    assert merge(lead, tmp_path / "one").new == 1


@pytest.mark.parametrize("member", ["ann", "somebody else"])
def test_a_role_holds_for_bundles_too(mine: Project, lead: Project, tmp_path: Path, member: str) -> None:
    say(mine, "a", 4)
    answer(mine, Answer(EventKind.ADJUDICATION, "a", "ann", DRAWN, value=2, text="because"))
    make(mine, tmp_path / "one")
    with lead.write() as tx:
        members.put(tx, Member(member, Role.ANNOTATOR))
    report = merge(lead, tmp_path / "one")
    assert (report.new, [r.error for r in report.rejected]) == (1, ["of the role annotator nobody may do that"])
    with lead.write() as tx:
        members.put(tx, Member("ann", Role.LEAD))
    assert merge(lead, tmp_path / "one").new == 1


def test_two_events_of_one_name_are_told_and_neither_is_written_over(
    mine: Project, lead: Project, tmp_path: Path
) -> None:
    for project, value in ((mine, 4), (lead, 1)):
        with project.write() as tx:
            events.append(tx, [Action("same", EventKind.GRADE, "a", "ann", "2026-01-01T00:00:00Z", value)])
    make(mine, tmp_path / "one")
    report = merge(lead, tmp_path / "one")
    assert [r.error for r in report.rejected] == ["another event of the same name is recorded here"]
    assert grades(lead) == {("a", "ann"): 1}
    assert problems(lead) == ("event 1 says something else than ann signed",)


def test_what_anybody_was_served_to_evaluate_stays_apart(mine: Project, lead: Project, tmp_path: Path) -> None:
    say(mine, "a", 4, how=Circumstances(Strategy.EVALUATION, 1.0))
    say(lead, "a", 2, "lead")
    make(mine, tmp_path / "one")
    merge(lead, tmp_path / "one")
    with lead.read() as tx:
        assert events.served_by(tx, Strategy.EVALUATION) == {1}


def test_a_chain_written_anew_does_not_say_what_was_signed(mine: Project, lead: Project, tmp_path: Path) -> None:
    say(mine, "a", 4)
    say(mine, "b", 4)
    make(mine, tmp_path / "one")
    merge(lead, tmp_path / "one")
    lead.close()
    with closing(sqlite3.connect(lead.location)) as raw, raw:
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
    with open_project(lead.location) as opened:
        with opened.read() as tx:
            first, second = events.all_events(tx)
        lied = replace(first.action, value=0)
        one = chain_hash(first.previous, 1, lied)
        two = chain_hash(one, 2, second.action)
    with closing(sqlite3.connect(lead.location)) as raw, raw:
        raw.execute("UPDATE event SET value=0, hash=? WHERE seq=1", (one,))
        raw.execute("UPDATE event SET previous=?, hash=? WHERE seq=2", (one, two))
        raw.execute("UPDATE meta SET value=? WHERE key='chain_head'", (f"2 {two}",))
    with open_project(lead.location) as opened:
        assert problems(opened) == ("event 1 says something else than ann signed",)


def test_a_merge_that_breaks_off_leaves_nothing(
    mine: Project, lead: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(mine, "a", 4)
    make(mine, tmp_path / "one")

    def full(*_: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(bundles, "keep", full)
        with pytest.raises(OSError, match="full"):
            merge(lead, tmp_path / "one")
    assert (count(lead), problems(lead)) == (0, ())
    with lead.read() as tx:
        assert bundles.trusted(tx) == {}
    assert merge(lead, tmp_path / "one").new == 1


def test_two_merges_at_once_record_everything_once(mine: Project, lead: Project, tmp_path: Path) -> None:
    for value in range(6):
        say(mine, "abc"[value % 3], value)
    make(mine, tmp_path / "one")
    start = threading.Barrier(2)
    reports: list[MergeReport] = []

    def run() -> None:
        with open_project(lead.location) as opened:
            start.wait()
            reports.append(merge(opened, tmp_path / "one"))

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(report.new for report in reports) == [0, 6]
    assert grades(lead) == grades(mine)
    assert problems(lead) == ()


def test_whose_events_are_meant_has_to_be_clear(
    mine: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    with pytest.raises(NotReady, match="Nobody has done anything"):
        make(mine, tmp_path / "one", "")
    say(mine, "a", 4)
    assert make(mine, tmp_path / "one", "").annotator == "ann"
    say(mine, "a", 4, "bob")
    assert make(mine, tmp_path / "one", "").annotator == "ann"  # whose key is on this computer
    sit_at("nobody", monkeypatch, tmp_path)
    with pytest.raises(BadInput, match="Several people have events here: ann, bob"):
        make(mine, tmp_path / "one", "")


def test_a_key_is_made_once_and_only_its_user_reads_it(tmp_path: Path) -> None:
    made = keys.own_key("Zoë /../x")
    assert keys.own_key("Zoë /../x").public_key == made.public_key
    assert keys.own_key("Zoe --- x").public_key != made.public_key
    assert made.path.parent == keys.keys_folder()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert not list(made.path.parent.glob(".new-*"))
    made.path.write_bytes(b"torn")
    with pytest.raises(BadInput, match="holds no key"):
        keys.own_key("Zoë /../x")


def test_two_who_make_the_key_at_once_get_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    other = signing.new_key()
    making = signing.new_key

    def overtaken() -> bytes:
        keys.key_path("ann").write_bytes(other)
        return making()

    monkeypatch.setattr(signing, "new_key", overtaken)
    assert keys.own_key("ann").public_key == signing.public_of(other)


def test_merged_in_another_order_labels_are_the_same_bytes(mine: Project, lead: Project, tmp_path: Path) -> None:
    with copy_of(mine, tmp_path / "third.labeler") as third:
        for number, (project, who) in enumerate(((mine, "ann"), (lead, "lead"), (mine, "ann"), (third, "bob"))):
            say(project, "abc"[number % 3], number, who)
        for project, who in ((mine, "ann"), (lead, "lead"), (third, "bob")):
            make(project, tmp_path / f"of {who}", who)
        merge(lead, tmp_path / "of ann", tmp_path / "of bob")
        merge(third, tmp_path / "of lead", tmp_path / "of ann")
        written = []
        for project in (lead, third):
            out = tmp_path / Path(project.location).stem
            drain(export.run(project, export.ExportParams(out)))
            rows = [json.loads(line) for line in (out / "labels.jsonl").read_text("utf-8").splitlines()]
            written.append([{**row, "event": None, "hash": None} for row in rows])
    assert len(written[0]) == 4
    assert written[0] == written[1]
