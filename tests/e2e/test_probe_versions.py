"""Versions of the probe: going back and forward decides who scores, what is served, kept, and exported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.domain.probes import Cut
from labeler.domain.progress import Progress, drain
from labeler.stages import decide, probe_versions, queue
from labeler.stages.audit_view import audit_view
from labeler.stages.home import home_view
from labeler.stages.model import model_view
from labeler.stages.probe_versions import CompareParams, UseParams
from labeler.store import probes, runs
from labeler.store.project import Project, open_project

CUT = 2.5


@pytest.fixture(scope="module")
def two_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project with a second probe, which learned from turned grades; it has scored nothing yet."""
    from shutil import copyfile

    from labeler.stages import grade, train

    folder = tmp_path_factory.mktemp("versions")
    made = folder / "two.labeler"
    copyfile(sample_file, made)
    with open_project(made) as opened:
        with opened.read() as tx:
            names = [s.document for s in probes.scores(tx, 1)]
        rows = [{"document": name, "annotator": "turned", "value": 5 if n % 3 else 0} for n, name in enumerate(names)]
        source = folder / "turned.jsonl"
        source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        drain(grade.run(opened, grade.GradeParams(source)))
        report = drain(train.run(opened, train.TrainParams()))
        assert (report.probe, report.new, report.instead_of) == (2, True, None)
    return made


@pytest.fixture
def two(two_file: Path, tmp_path: Path) -> Any:
    """A copy of it."""
    from shutil import copyfile

    copy = tmp_path / "two.labeler"
    copyfile(two_file, copy)
    with open_project(copy) as opened:
        yield opened


def served(labeler: Any, project: Project) -> list[Any]:
    return labeler(
        "queue", project.location, "-n", 8, "--strategy", "uncertainty", "--annotator", "new", "--json"
    ).lines


def test_everything_follows_the_probe_in_force(labeler: Any, two: Project, tmp_path: Path) -> None:
    where = two.location
    newest = labeler("scores", where, "--json").lines
    queued = served(labeler, two)
    assert {row["probe"] for row in newest} == {2}
    assert labeler("decide", where, "--cut", CUT, "--json").json["probe"] == 2

    report = labeler("probes", where, "--use", 1, "--by", "dana", "--json").json
    assert report == {"probe": 1, "before": 2, "scored": 0, "changed": True}

    earlier = labeler("scores", where, "--json").lines
    assert {row["probe"] for row in earlier} == {1}
    assert [row["expected"] for row in earlier] != [row["expected"] for row in newest]
    by_name = {row["document"]: row["expected"] for row in earlier}
    again = served(labeler, two)
    assert again != queued
    assert all(row["score"] == by_name[row["document"]] for row in again)
    decided = labeler("decide", where, "--cut", CUT, "--json").json
    assert decided["probe"] == 1
    exported = labeler("export", where, tmp_path / "probe", "--what", "probe", "--json").json
    about = json.loads(Path(exported["manifest"]).read_text())["about"]
    assert about["probe"] == 1
    with open_project(where) as reopened:
        views = (model_view(reopened).probe, home_view(reopened).probe, audit_view(reopened, None).probe)
    assert [v if isinstance(v, int) or v is None else v.id for v in views] == [1, 1, 1]

    assert labeler("probes", where, "--use", 1, "--json").json["changed"] is False
    assert "in the place of probe 1" in labeler("probes", where, "--use", 2).out
    assert labeler("scores", where, "--json").lines == newest
    assert labeler("verify", where, "--json").json["problems"] == []


def test_a_desk_that_remembers_the_queue_notices(two: Project) -> None:
    shelf = queue.Shelf()
    params = queue.QueueParams(n=5, strategy="uncertainty", annotator="new")
    assert {s.probe for s in drain(queue.run(two, params, shelf)).served} == {2}
    assert not shelf.is_behind
    drain(probe_versions.use(two, UseParams(1, "dana")))
    drain(queue.run(two, params, shelf))
    assert shelf.is_behind
    drain(shelf.renew(two))
    assert {s.probe for s in drain(queue.run(two, params, shelf)).served} == {1}
    assert not shelf.is_behind


def test_training_takes_over_and_says_so(labeler: Any, two: Project) -> None:
    where = two.location
    labeler("probes", where, "--use", 1, "--by", "dana")
    known = labeler("train", where, "--json").json
    assert (known["probe"], known["new"], known["instead_of"]) == (2, False, 1)
    assert labeler("probes", where, "--json").json["in_force"] == 2
    labeler("probes", where, "--use", 1, "--by", "dana")
    row = {"document": labeler("scores", where, "--json").lines[0]["document"], "annotator": "late", "value": 1}
    source = Path(where).with_name("late.jsonl")
    source.write_text(json.dumps(row) + "\n")
    labeler("grade", where, "--from", source)
    assert "Probe 3 " in (said := labeler("train", where).out)
    assert "in the place of probe 1" in said
    listed = labeler("probes", where, "--json").json
    assert [(p["probe"], p["in_force"]) for p in listed["probes"]] == [(1, False), (2, False), (3, True)]
    assert [(c["probe"], c["by"]) for c in listed["choices"]] == [(1, "dana"), (2, ""), (1, "dana")]
    shown = labeler("probes", where).out
    assert "in force  probe 3" in shown
    assert "put in force by dana" in shown
    assert "put in force by a training" in shown
    assert labeler("train", where, "--json").json["instead_of"] is None


def test_a_comparison_adds_up_and_says_what_two_runs_would_keep(two: Project) -> None:
    found = drain(probe_versions.compare(two, CompareParams(1, 2, CUT)))
    assert found.kept_b.documents == found.kept_a.documents + len(found.gained) - len(found.lost)
    assert found.kept_b.tokens == found.kept_a.tokens + found.gained_tokens - found.lost_tokens
    assert found.gained
    assert found.lost
    kept = {}
    for number, said in ((1, found.kept_a), (2, found.kept_b)):
        run = drain(decide.run(two, decide.DecideParams(Cut(score=CUT), number)))
        assert (run.kept, run.tokens) == (said.documents, said.tokens)
        with two.read() as tx:
            kept[number] = {d.document for d in runs.decisions(tx, run.run) if d.stage is None}
    assert {m.document for m in found.gained} == kept[2] - kept[1]
    assert {m.document for m in found.lost} == kept[1] - kept[2]
    with two.read() as tx:
        first, second = ({s.document: s.expected for s in probes.scores(tx, n)} for n in (1, 2))
    moves = sorted((abs(second[name] - first[name]) for name in first), reverse=True)
    assert [abs(m.by) for m in found.movers] == pytest.approx(moves[: len(found.movers)])
    assert found.scored == len(first)
    assert found.spearman is not None
    assert -1 <= found.spearman < 1


def test_the_other_way_round_is_the_other_way_round(labeler: Any, two: Project) -> None:
    there = labeler("probes", two.location, "--compare", 1, 2, "--cut", CUT, "--json").json
    back = labeler("probes", two.location, "--compare", 2, 1, "--cut", CUT, "--json").json
    assert (there["gained"], there["lost"]) == (back["lost"], back["gained"])
    assert there["spearman"] == back["spearman"]
    same = labeler("probes", two.location, "--compare", 2, 2, "--json").json
    assert (same["changes"], same["movers"], same["spearman"]) == ([], [], 1.0)
    assert same["kept_a"] == same["kept_b"]
    words = labeler("probes", two.location, "--compare", 1, 2, "--cut", CUT).out
    assert (
        f"{len(there['changes']) - there['lost']['documents']} documents, {there['gained']['tokens']} tokens" in words
    )
    with two.read() as tx:
        assert len(runs.infos(tx)) == 1, "nothing was decided"


def test_a_comparison_that_is_cancelled_leaves_whole_batches(two: Project) -> None:
    steps = probe_versions.compare(two, CompareParams(1, 2, CUT))
    seen = []
    for step in steps:
        seen.append(step)
        if step.note == "score" and step.done:
            break
    steps.close()
    assert isinstance(seen[-1], Progress)
    with two.read() as tx:
        assert len(list(probes.scores(tx, 2))) == len(list(probes.scores(tx, 1)))


def test_going_back_that_is_cancelled_changes_nothing(two: Project) -> None:
    drain(probe_versions.use(two, UseParams(1, "dana")))
    steps = probe_versions.use(two, UseParams(2, "dana"))
    next(steps)
    steps.close()
    with two.read() as tx:
        info = probes.info(tx)
    assert info is not None
    assert info.id == 1


def test_what_cannot_be_is_one_line(labeler: Any, two: Project, project: Project) -> None:
    where = two.location
    wrong = [
        (("--use", 9), "There is no probe 9."),
        (("--use", 0), "There is no probe 0."),
        (("--compare", 1, 9), "There is no probe 9."),
        (("--compare", 1, 2, "--cut", "nan"), "finite"),
        (("--compare", 1, 2, "--use", 1), "either"),
        (("--cut", 2), "--compare"),
        (("--by", "dana"), "--use"),
    ]
    for words, said in wrong:
        err = labeler("probes", where, *words, code=1).err
        assert said in err
        assert err.count("\n") == 1
    assert labeler("probes", where, "--json").json["in_force"] == 2
    assert "no probe yet" in labeler("probes", project.location).out
    assert labeler("probes", project.location, "--json").json == {"in_force": None, "probes": [], "choices": []}


def test_a_probe_that_can_read_nothing_is_not_put_in_force(labeler: Any, two: Project) -> None:
    import sqlite3
    from contextlib import closing

    where = two.location
    two.close()
    with closing(sqlite3.connect(where)) as connection:
        connection.execute("DELETE FROM score WHERE probe_id = 1")
        connection.execute("UPDATE probe SET encoder = 'of another time' WHERE id = 1")
        connection.commit()
    assert "can read no document" in labeler("probes", where, "--use", 1, code=1).err
    assert labeler("probes", where, "--json").json["in_force"] == 2


def test_a_choice_that_was_changed_is_found(labeler: Any, two: Project) -> None:
    import sqlite3
    from contextlib import closing

    where = two.location
    labeler("probes", where, "--use", 1, "--by", "dana")
    two.close()
    with closing(sqlite3.connect(where)) as connection:
        connection.execute("UPDATE meta SET value = replace(value, 'dana', 'emil') WHERE key = 'probe_choices'")
        connection.commit()
    report = labeler("verify", where, "--json", code=1).json
    assert [p for p in report["problems"] if "the choice of probe 1" in p] == report["problems"]
