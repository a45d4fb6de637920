"""Rules: put another rule set in force, and screen the documents by it."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from labeler.domain.errors import BadInput, why_refused
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.stages import measure, screen
from labeler.stages.config import load_rule_set, past_rule_set, save_rule_set
from labeler.stages.rule_preview import Known, Outcome, judge, load
from labeler.store import measures
from labeler.store.project import Project, Tx
from labeler.text.rules import SHIPPED, RuleSet, read_rule_set, shipped_rule_set


@dataclass(frozen=True, slots=True)
class RulesParams:
    """The rule set to put in force; its version is chosen so that no two sets share name and version."""

    rule_set: RuleSet


@dataclass(frozen=True, slots=True)
class RulesReport:
    """The set as it is in force now, and how many documents were screened by it."""

    rule_set: RuleSet
    screened: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What edits of the rules start from.

    Attributes:
        known: the documents that are measured. in_force: the rule set in force, and what it does: now.
        missing: how many documents with main text are not measured for it, or could not be.
    """

    known: Sequence[Known]
    in_force: RuleSet
    now: Outcome
    missing: int


def ground(project: Project) -> Generator[Progress, None, Ground]:
    """Everything an editor of the rules needs, read once."""
    known = yield from load(project)
    with project.read() as tx:
        in_force = load_rule_set(tx)
        missing = len(measures.keys(tx)) - len(known)
    now = yield from judge(known, in_force)
    return Ground(known, in_force, now, missing)


def run(project: Project, params: RulesParams) -> Generator[Progress, None, RulesReport]:
    """Put a set in force and screen by it. Texts are measured again only where the set reads them otherwise.

    Cancelled after the set is in force, what is left is done by the next preparing.
    """
    with project.write() as tx:
        rule_set = numbered(tx, params.rule_set)
        if not is_same(rule_set, load_rule_set(tx)):
            save_rule_set(tx, rule_set)
    yield from measure.run(project, measure.MeasureParams())
    report = yield from screen.run(project, screen.ScreenParams())
    return RulesReport(rule_set, report.documents)


def numbered(tx: Tx, wanted: RuleSet) -> RuleSet:
    """The set under a version that no other one of its name has: in force, shipped, or in force before."""
    taken = [load_rule_set(tx), *map(shipped_rule_set, SHIPPED)]
    for one in taken:
        if (one.name, one.digest) == (wanted.name, wanted.digest):
            return one
    versions = {one.version for one in taken if one.name == wanted.name}
    version = wanted.version
    while version in versions or _was_another(tx, wanted, version):
        version += 1
    return replace(wanted, version=version)


def is_same(one: RuleSet, other: RuleSet) -> bool:
    """Whether two sets decide the same under the same name and version."""
    return (one.name, one.version, one.digest) == (other.name, other.version, other.digest)


def read_rules(path: Path) -> RuleSet:
    """The rule set of a file.

    Raises:
        BadInput: it cannot be read, or holds none.
    """
    try:
        return read_rule_set(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeError) as error:
        raise BadInput(
            phrase("There is no rule set {path!r}.", path=str(path)),
            phrase("Name one that ships ({shipped}), or a file.", shipped=", ".join(SHIPPED)),
        ) from error


def write_rules(path: Path, rule_set: RuleSet) -> None:
    """Write a rule set as a file that can be read again, one rule a line.

    Raises:
        BadInput: the file cannot be written.
    """
    record = rule_set.as_record()
    rules = ",\n".join(f"    {json.dumps(rule, ensure_ascii=False)}" for rule in record.pop("rules"))
    head = json.dumps(record, ensure_ascii=False, indent=2).removesuffix("\n}")
    try:
        path.write_text(f'{head},\n  "rules": [\n{rules}\n  ]\n}}\n', encoding="utf-8")
    except OSError as error:
        raise BadInput(
            phrase("{path} cannot be written: {reason}.", path=path, reason=why_refused(error)),
            phrase("Choose another place."),
        ) from error


def _was_another(tx: Tx, wanted: RuleSet, version: int) -> bool:
    past = past_rule_set(tx, wanted.name, version)
    return past is not None and past.digest != wanted.digest
