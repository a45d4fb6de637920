"""``verdict`` and ``rules``."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, emit, emit_recorded
from labeler.domain.errors import BadInput
from labeler.stages import rule_preview
from labeler.stages import verdict as verdict_stage
from labeler.stages.config import load_rule_set, save_rule_set
from labeler.stages.rule_preview import Difference, Outcome
from labeler.stages.rules import is_same, numbered, read_rules
from labeler.store.project import open_project
from labeler.text.rules import BY_ID, SHIPPED, RuleSet, shipped_rule_set


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("verdict")(verdict)
    app.command("rules")(rules)


def verdict(
    project: ProjectName,
    source: Annotated[Path, typer.Option("--from", metavar="FILE", help="JSON Lines of verdicts.")],
    as_json: Json = False,
) -> None:
    """Record verdicts from JSON Lines of document, auditor, says, fate, and perhaps start, end, reason, note and at."""
    with open_project(project) as opened:
        report = drain(verdict_stage.run(opened, verdict_stage.VerdictParams(source)))
    emit_recorded(report.recorded, report.rejected, what="verdicts", as_json=as_json)


def rules(
    project: ProjectName,
    use: Annotated[
        str, typer.Option("--use", metavar="NAME|FILE", help=f"Another rule set: {', '.join(SHIPPED)}, or a file.")
    ] = "",
    moves: Annotated[
        list[str] | None,
        typer.Option("--threshold", metavar="RULE=VALUE", help="Move one threshold; off turns it off."),
    ] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Only show what would change.")] = False,
    as_json: Json = False,
) -> None:
    """Show the rules in force and what each does; or change them, or preview a change."""
    with open_project(project) as opened:
        with opened.read() as tx:
            now = load_rule_set(tx)
            wanted = numbered(tx, _moved(_chosen(use) if use else now, moves or []))
        found = drain(rule_preview.preview(opened, wanted))
        changed = not preview and not is_same(wanted, now)
        if changed:
            with opened.write() as tx:
                save_rule_set(tx, wanted)
    emit(_record(wanted, found, changed=changed), as_json=as_json, words=_words(wanted, found, changed=changed))


def _chosen(use: str) -> RuleSet:
    if use in SHIPPED:
        return shipped_rule_set(use)
    return read_rules(Path(use))


def _moved(rule_set: RuleSet, wishes: list[str]) -> RuleSet:
    for wish in wishes:
        rule, _, value = wish.partition("=")
        if rule not in rule_set.thresholds:
            raise BadInput(f"The rule set {rule_set.name} has no rule {rule!r}.", "labeler rules PROJECT lists them.")
        try:
            limit = None if value == "off" else float(value)
            if limit is not None and not math.isfinite(limit):
                raise ValueError(value)
            rule_set = rule_set.with_threshold(rule, limit)
        except ValueError:
            raise BadInput(f"{value!r} is no threshold for {rule}.", "Write a number, or off.") from None
    return rule_set


def _record(rule_set: RuleSet, found: Difference, *, changed: bool) -> dict[str, object]:
    return {
        "rule_set": rule_set.name,
        "version": rule_set.version,
        "digest": rule_set.digest,
        "changed": changed,
        "rules": [
            {
                "rule": rule,
                "threshold": limit,
                "fails": BY_ID[rule].fails.value,
                "description": BY_ID[rule].description,
                "documents": found.then.by_rule.get(rule, 0),
                "tokens": found.then.tokens_by_rule.get(rule, 0),
            }
            for rule, limit in rule_set.thresholds.items()
        ],
        "now": _sums(found.now),
        "then": _sums(found.then),
        "newly_kept": list(found.newly_kept),
        "newly_dropped": list(found.newly_dropped),
    }


def _sums(of: Outcome) -> dict[str, int]:
    return {"asked": of.asked, "dropped": of.dropped, "tokens": of.tokens}


def _words(rule_set: RuleSet, found: Difference, *, changed: bool) -> str:
    lines = [f"{rule_set.name}, version {rule_set.version}"]
    for rule, limit in rule_set.thresholds.items():
        side = "off" if limit is None else f"{'>' if BY_ID[rule].fails.value == 'above' else '<'} {limit:g}"
        lines.append(f"  {rule:44} {side:>10}  {found.then.by_rule.get(rule, 0):>7} documents")
    then, now = found.then, found.now
    lines.append(f"{then.dropped} of {then.asked} documents dropped (now {now.dropped}), {then.tokens} tokens left.")
    lines.append(f"{len(found.newly_kept)} newly kept, {len(found.newly_dropped)} newly dropped.")
    if changed:
        lines.append("In force from the next labeler prepare on.")
    return "\n".join(lines)
