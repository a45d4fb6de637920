"""``labeler course``: what is asked, how people stand, and letting somebody go on, as a script sees it."""

from __future__ import annotations

from pathlib import Path

from labeler.store.project import Project
from tests.e2e.conftest import Labeler


def test_settings_questions_and_results(labeler: Labeler, project: Project, tmp_path: Path) -> None:
    place = project.location
    shown = labeler("course", place, "--json").json
    assert shown["settings"]["required"] is False
    assert (shown["gold"], shown["people"]) == (0, [])
    changed = labeler("course", place, "--set", "required=yes", "--set", "rate=0.05", "--set", "golds=3", "--json").json
    assert (changed["settings"]["required"], changed["settings"]["rate"], changed["settings"]["golds"]) == (
        True,
        0.05,
        3,
    )
    questions = tmp_path / "q.json"
    questions.write_text('[{"text": "Sure?", "options": ["yes", "no"], "right": 1, "why": "So it is."}]')
    assert labeler("course", place, "--questions", questions, "--json").json["questions"] == 1
    assert "required    yes" in labeler("course", place).out
    for wrong in (["--set", "required"], ["--set", "rate=much"], ["--set", "rate=2"], ["--set", "x=1"], ["--by", "lea"],
                  ["--lift", "nemo", "--by", "lea"], ["--questions", questions, "--usual-questions"]):  # fmt: skip
        assert len(labeler("course", place, *wrong, code=1).err.splitlines()) == 1
