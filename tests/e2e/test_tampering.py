"""Whatever somebody changes in a project file behind Labeler's back, verify says what."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from labeler.domain.errors import Tampered
from labeler.stages.config import KEY, RECIPE, load_recipe, load_settings
from labeler.store import meta
from labeler.store.project import Project


def _tamper(project: Project, statements: str) -> None:
    """Change the file as a person with a database tool could, past triggers and foreign keys."""
    project.close()
    with closing(sqlite3.connect(Path(project.location))) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            connection.execute(f"DROP TRIGGER {name}")
        before = connection.total_changes
        for statement in statements.split(";"):
            connection.execute(statement)
        connection.commit()
        assert connection.total_changes > before


CHANGES = {
    "a grade": ("UPDATE event SET value = (value + 1) % 6 WHERE seq = 5", "event 5 was changed"),
    "who graded": ("UPDATE event SET annotator = 'somebody' WHERE seq = 5", "event 5 was changed"),
    "what was graded": ("UPDATE event SET document_id = document_id + 1 WHERE seq = 5", "event 5 is on"),
    "the last event": ("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", "its head says"),
    "an event between": ("DELETE FROM event WHERE seq = 5", "event 6 stands where 5 should be"),
    "the order": (
        (
            "UPDATE event SET seq = -1 WHERE seq = 5; UPDATE event SET seq = 5 WHERE seq = 6;"
            "UPDATE event SET seq = 6 WHERE seq = -1"
        ),
        "event 5 does not follow",
    ),
    "a name": ("UPDATE document SET external_id = 'another' WHERE id = (SELECT document_id FROM event)", "is on"),
    "the fate of a span": (
        (
            "UPDATE span SET fate = 'dropped', stage = 'extract', reason = 'footer' WHERE rowid = "
            "(SELECT min(rowid) FROM span WHERE fate = 'kept')"
        ),
        "do not add up",
    ),
    "the reason of a span": (
        "UPDATE span SET reason = 'advert' WHERE rowid = (SELECT min(rowid) FROM span WHERE fate = 'dropped')",
        "was changed after it was extracted",
    ),
    "a fate nobody knows": ("UPDATE span SET fate = 'lost' WHERE rowid = 1", "cannot be read"),
    "evidence that is none": ("UPDATE span SET evidence = '{' WHERE rowid = 1", "cannot be read"),
    "a word of a text": (
        "UPDATE extraction SET text = 'Z' || substr(text, 2) WHERE document_id = 3",
        "was changed after it was extracted",
    ),
    "a main text": ("UPDATE extraction SET main_hash = 'other' WHERE document_id = 3", "is not the one"),
    "original bytes": ("UPDATE blob SET packed = x'789c030000000001' WHERE rowid = 1", "original bytes of"),
    "bytes that do not unpack": ("UPDATE blob SET packed = x'00112233' WHERE rowid = 1", "are damaged"),
    "a forest": ("UPDATE probe SET forest = zeroblob(length(forest))", "the forest of probe 1 was changed"),
    "a training grade": (
        "UPDATE probe SET training = replace(training, '\"value\":1', '\"value\":4')",
        "was trained on a grade that",
    ),
    "a score": ("UPDATE score SET expected = 4.9 WHERE document_id = 3", "is not what probe 1 says"),
    "a vector": ('UPDATE vector SET "values" = zeroblob(length("values"))', "is not what probe 1 says"),
    "two decisions": (
        (
            "UPDATE decision SET fate = 'dropped', stage = 'score', reason = 'below_cut', kept_tokens = 0 WHERE rowid = "
            "(SELECT min(rowid) FROM decision WHERE fate = 'kept')"
        ),
        "did not decide so about",
    ),
    "a decision's score": (
        "UPDATE decision SET score = 0.01 WHERE rowid = (SELECT max(rowid) FROM decision WHERE fate = 'kept')",
        "did not decide so about",
    ),
    "a cut": ("UPDATE run SET cut_score = 5", "did not decide so about"),
    "what a line rule left out": (
        "UPDATE trim SET reason = 'c4.smell' WHERE rowid = (SELECT min(rowid) FROM trim)",
        "was changed after it was made",
    ),
    "a line that a rule left out": (
        "DELETE FROM trim WHERE rowid = (SELECT min(rowid) FROM trim)",
        "was changed after",
    ),
    "the stage of a line": ("UPDATE trim SET stage = 'taste'", "what screening found cannot be read"),
    "what screening said": (
        "UPDATE screening SET opinions = '[]' WHERE document_id = 3",
        "was changed after it was made",
    ),
    "the reason of screening": (
        "UPDATE screening SET stage = 'language', reason = 'other' WHERE stage IS NULL AND document_id < 5",
        "was changed after it was made",
    ),
    "measures that are none": ("UPDATE measure SET body = '{' WHERE document_id = 3", "cannot be read"),
    "the end of what a run left out": ('UPDATE run_trim SET "end" = 99999999', "is no part of its text"),
    "the evidence of what a run left out": (
        "UPDATE run_trim SET evidence = '{'",
        "left out inside documents cannot be",
    ),
    "who decided": (
        (
            'UPDATE decision SET opinions = \'[["human", "", {"event": "zz"}]]\' WHERE rowid = '
            "(SELECT min(rowid) FROM decision WHERE fate = 'kept')"
        ),
        "did not decide so about",
    ),
    "the reasons of a run": ("UPDATE run SET by_reason = '{}'", "do not add up"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_verify_finds_every_change(labeler: Any, sample: Project, change: str) -> None:
    statements, said = CHANGES[change]
    _tamper(sample, statements)
    outcome = labeler("verify", sample.location, "--json", code=1)
    assert outcome.err == ""
    assert any(said in problem for problem in outcome.json["problems"]), outcome.json["problems"][:3]


def test_verify_is_content_with_what_nobody_touched(labeler: Any, sample: Project) -> None:
    labeler("decide", sample.location, "--budget", 3000)
    assert labeler("verify", sample.location, "--json").json["problems"] == []


def test_damaged_bytes_stop_preparing_with_one_line(labeler: Any, sample: Project) -> None:
    _tamper(sample, "UPDATE blob SET packed = x'00112233' WHERE rowid = 1; DELETE FROM extraction")
    outcome = labeler("prepare", sample.location, code=1)
    assert "are damaged" in outcome.err
    assert outcome.err.count("\n") == 1


DAMAGE = {
    "statistics that are none": "UPDATE feature SET statistics = x'0102'",
    "words that do not unpack": "UPDATE feature SET words = x'00112233'",
    "no number": "UPDATE feature SET statistics = CAST(x'0000c07f' || substr(statistics, 5) AS BLOB)",
    "a certainty that is none": "UPDATE probe SET certainty = '[1'",
    "figures that are none": "UPDATE probe SET metrics = '['",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_a_probe_cannot_read_is_one_line_everywhere(labeler: Any, sample: Project, damage: str) -> None:
    _tamper(sample, DAMAGE[damage])
    problems = labeler("verify", sample.location, "--json", code=1).json["problems"]
    assert len(problems) == 1
    assert "probe" in problems[0]
    command = ("export", sample.location, Path(sample.location).parent / "out", "--what", "probe", "--format", "native")
    if "feature" in DAMAGE[damage]:
        command = ("train", sample.location, "--feature", "words")
    assert labeler(*command, code=1).err.count("\n") == 1


@pytest.mark.parametrize(
    "told",
    [
        "{", "[]", "5", '{"nope": 1}', '{"features": 5}', '{"features": []}', '{"features": ["nope"]}',
        '{"features": [{}]}', '{"trees": "many"}', '{"trees": 0}', '{"seed": "x"}', '{"seed": -1}', '{"keep_at": "a"}',
        '{"keep_at": 99}', '{"keep_at": true}', '{"repeated_share": null}',
    ],
)  # fmt: skip
def test_settings_that_are_none_are_named(project: Project, told: str) -> None:
    with project.write() as tx:
        meta.put(tx, KEY, told)
    with project.read() as tx, pytest.raises(Tampered, match="settings was changed"):
        load_settings(tx)


@pytest.mark.parametrize("told", ["{", "[]", "5"])
def test_a_recipe_that_is_none_is_named(project: Project, told: str) -> None:
    with project.write() as tx:
        meta.put(tx, RECIPE, told)
    with project.read() as tx, pytest.raises(Tampered, match="recipe was changed"):
        load_recipe(tx)


def test_a_damaged_direction_of_the_rubric_is_as_if_it_was_not_found_yet(labeler: Any, sample: Project) -> None:
    _tamper(sample, "UPDATE meta SET value = 'garbage' WHERE key LIKE 'rubric_direction%'")
    assert labeler("queue", sample.location, "-n", 2).out


@pytest.mark.parametrize("change", ["score SET p_keep", "score SET expected", "score SET low", "decision SET p_keep"])
def test_a_text_in_the_place_of_a_number_is_one_line_everywhere(labeler: Any, sample: Project, change: str) -> None:
    _tamper(sample, f"UPDATE {change} = 'much'")
    assert any(
        "no number" in p or "changed" in p
        for p in labeler("verify", sample.location, "--json", code=1).json["problems"]
    )
    out = Path(sample.location).parent / "out"
    commands = [("scores", sample.location), ("decide", sample.location, "--cut", 2)]
    if "low" not in change:
        commands.append(("queue", sample.location, "--json"))
    if "decision" in change:
        commands = [("export", sample.location, out, "--what", "decisions", "--format", "csv")]
    for command in commands:
        outcome = labeler(*command, code=1)
        assert "it is no number" in outcome.err
        assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("name", ["a\nb", "a\x00b", "a\u202eb"])
def test_a_name_of_several_lines_puts_no_probe_in_force(labeler: Any, sample: Project, name: str) -> None:
    outcome = labeler("probes", sample.location, "--use", 1, "--by", name, code=1)
    assert "A name is one line" in outcome.err
    assert outcome.err.count("\n") == 1
    assert labeler("probes", sample.location, "--json").json["choices"] == []
