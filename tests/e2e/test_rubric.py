"""Another rubric on the sample project: what trains, what is verified, and how the command line says it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from labeler.domain.progress import drain
from labeler.stages import embed, rubric, rubric_direction, rubric_file, score, train, verify
from labeler.stages.live import LiveProbe
from labeler.stages.new import shipped_rubric
from labeler.stages.rubric import UseParams
from labeler.store import events, meta, probes
from labeler.store.project import Project
from tests.e2e.conftest import Labeler

FIRST = "educational-value/1"


def edited(project: Project, path: Path) -> Path:
    """The rubric in force with another level 2, as somebody edits its file."""
    rubric_file.write_file(rubric.rubric_view(project).in_force, path)
    said = json.loads(path.read_text("utf-8"))
    said["levels"] = [one | {"description": "Something else"} if one["value"] == 2 else one for one in said["levels"]]
    path.write_text(json.dumps(said), "utf-8")
    return path


def settled(project: Project) -> np.ndarray:
    live = LiveProbe(project)
    drain(live.start())
    assert live.scores is not None
    return live.scores.scores


def test_law_4_a_probe_says_under_which_rubric_it_was_trained_and_is_rebuilt_under_it(
    sample: Project, tmp_path: Path
) -> None:
    first = drain(train.run(sample, train.TrainParams()))
    drain(score.run(sample, score.ScoreParams(first.probe)))
    live = LiveProbe(sample)
    drain(live.start())
    before = settled(sample)
    made = rubric_file.read_file(edited(sample, tmp_path / "r.json"))
    used = drain(rubric.use(sample, UseParams(made, {FIRST: (0, 1, 3, 4, 5)})))
    assert used.invalid > 0
    drain(live.follow())
    assert live.scores is not None
    np.testing.assert_array_equal(live.scores.scores, settled(sample))
    assert not np.array_equal(live.scores.scores, before, equal_nan=True)
    second = drain(train.run(sample, train.TrainParams()))
    assert second.new
    with sample.read() as tx:
        trained = {number: probes.load(tx, number) for number in (first.probe, second.probe)}
        valid = {g.seq for g in events.current_grades(tx)}
    one, two = trained[first.probe], trained[second.probe]
    assert one is not None
    assert two is not None
    assert (one.info.settings["rubric"], two.info.settings["rubric"]) == (FIRST, "educational-value/2")
    assert {g["event"] for row in two.training for g in row["grades"]} <= valid
    assert not {g["event"] for row in one.training for g in row["grades"]} <= valid
    assert drain(verify.run(sample)).problems == ()
    again = drain(train.run(sample, train.TrainParams(up_to=one.info.events, rubric=FIRST)))
    assert (again.probe, again.new) == (first.probe, False), "the same grades under the same rubric are the same probe"
    with sample.write() as tx:
        tx.exec_driver_sql("UPDATE rubric SET body = replace(body, 'Something else', 'Anything') WHERE version = 2")
    problems = drain(verify.run(sample)).problems
    assert f"the rubric educational-value/2 was changed after probe {second.probe} was trained under it" in problems


def test_preparing_finds_where_the_high_levels_of_a_new_rubric_lie(sample: Project) -> None:
    drain(rubric.use(sample, UseParams(shipped_rubric("teaching-quality"), {FIRST: ()})))
    with sample.read() as tx:
        encoder = meta.get(tx, embed.ENCODER_KEY) or ""
        assert rubric_direction.load_direction(tx, encoder, 3) is None
    assert drain(embed.run(sample, embed.EmbedParams())).texts == 0
    with sample.read() as tx:
        assert rubric_direction.load_direction(tx, encoder, 3) is not None
        assert not rubric_direction.is_due(tx, encoder, 3)


def test_the_command_line_shows_exports_and_puts_in_force(labeler: Labeler, sample: Project, tmp_path: Path) -> None:
    place = tmp_path / "r.json"
    shown = labeler("rubric", sample.location, "--json").json
    assert (shown["in_force"], shown["keep_at"]) == (FIRST, 3)
    assert shown["versions"][0]["grades"] == shown["versions"][0]["valid"] > 0
    assert labeler("rubric", sample.location, "--export", place, "--json").json == {"rubric": FIRST, "file": str(place)}
    edited(sample, place)
    refused = labeler("rubric", sample.location, "--use", place, code=1)
    assert len(refused.err.splitlines()) == 1
    assert "--keep educational-value/1=0,1,3,4,5" in refused.err
    assert labeler("rubric", sample.location, "--json").json["in_force"] == FIRST
    used = labeler(
        "rubric", sample.location, "--use", place, "--keep", f"{FIRST}=0,1,3,4,5", "--by", "ann", "--json"
    ).json
    assert (used["rubric"], used["before"], used["changed"]) == ("educational-value/2", FIRST, True)
    assert used["valid"] + used["invalid"] == shown["versions"][0]["grades"]
    labels = tmp_path / "labels.jsonl"
    labeler("export", sample.location, labels, "--what", "labels", "--format", "jsonl")
    rows = [json.loads(line) for line in labels.read_text("utf-8").splitlines()]
    assert sum(row["valid"] is False for row in rows) == used["invalid"]
    assert all(row["value"] == 2 for row in rows if row["valid"] is False)
    assert "Something else" in labeler("rubric", sample.location).out
    assert "Something else" not in labeler("rubric", sample.location, "--show", FIRST).out
    back = labeler("rubric", sample.location, "--use", FIRST, "--json").json
    assert (back["rubric"], back["invalid"]) == ("educational-value/3", 0)
    two = labeler("rubric", sample.location, "--use", "worth-learning", "--keep", f"{FIRST}=none", "--json").json
    assert (two["rubric"], two["valid"], two["keep_at"]) == ("worth-learning/4", 0, 1)


def test_options_that_do_not_fit_are_refused(labeler: Labeler, sample: Project) -> None:
    assert "belong to --use" in labeler("rubric", sample.location, "--keep", "a=all", code=1).err
    assert "OLD=all" in labeler("rubric", sample.location, "--use", FIRST, "--keep", "all", code=1).err
    assert "alone" in labeler("rubric", sample.location, "--use", FIRST, "--show", FIRST, code=1).err
