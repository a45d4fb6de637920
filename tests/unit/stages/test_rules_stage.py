"""Rule sets in force: no two share name and version, files come back as they went."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from labeler.domain.errors import BadInput
from labeler.domain.progress import drain
from labeler.stages import rules
from labeler.stages.config import load_rule_set, past_rule_set, save_rule_set
from labeler.store.project import Project
from labeler.text.rules import SHIPPED, RuleSet, Settings, shipped_rule_set

RULE = "gopher_quality.gopher_short_doc"
STANDARD = shipped_rule_set()


def apply(project: Project, rule_set: RuleSet) -> RuleSet:
    return drain(rules.run(project, rules.RulesParams(rule_set))).rule_set


def test_every_other_set_gets_a_version_of_its_own(project: Project) -> None:
    first = apply(project, STANDARD.with_threshold(RULE, 40))
    assert (first.version, apply(project, first)) == (2, first)
    assert apply(project, STANDARD) == STANDARD
    second = apply(project, STANDARD.with_threshold(RULE, 30))
    assert second.version == 3
    assert apply(project, STANDARD.with_threshold(RULE, 40)) == first
    assert apply(project, STANDARD.with_threshold(RULE, 20)).version == 4
    with project.read() as tx:
        assert past_rule_set(tx, "Standard", 2) == first
        assert past_rule_set(tx, "Standard", 3) == second
        assert load_rule_set(tx).thresholds[RULE] == 20


def test_a_set_of_another_name_keeps_its_version_until_another_one_has_it(project: Project) -> None:
    mine = replace(STANDARD, name="Mine", version=7).with_threshold(RULE, 5)
    assert apply(project, mine).version == 7
    assert apply(project, mine.with_threshold(RULE, 6)).version == 8


def test_what_is_in_force_is_not_saved_again(project: Project) -> None:
    with project.write() as tx:
        save_rule_set(tx, STANDARD.with_threshold(RULE, 3))
    with project.read() as tx:
        before = load_rule_set(tx)
    assert apply(project, before) == before
    with project.read() as tx:
        assert past_rule_set(tx, before.name, before.version) != before.with_threshold(RULE, 4)


@pytest.mark.parametrize("name", SHIPPED)
def test_files_come_back_as_they_went(tmp_path: Path, name: str) -> None:
    for rule_set in (shipped_rule_set(name), replace(STANDARD, settings=Settings(citations=False, short_line=3))):
        rules.write_rules(tmp_path / "set.json", rule_set)
        assert rules.read_rules(tmp_path / "set.json") == rule_set


def test_files_that_cannot_be_read_or_written_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\xff")
    for path in (tmp_path, tmp_path / "none", tmp_path / "bytes"):
        with pytest.raises(BadInput):
            rules.read_rules(path)
    with pytest.raises(BadInput):
        rules.write_rules(tmp_path / "no" / "set.json", STANDARD)


def test_an_empty_project_has_ground_without_documents(project: Project) -> None:
    found = drain(rules.ground(project))
    assert (found.known, found.in_force, found.now.asked, found.missing) == ((), STANDARD, 0, 0)
