"""``decide`` and ``audit``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProbeNumber, ProjectName, RunNumber
from labeler.cli.output import drain, dump, emit
from labeler.domain.errors import BadInput
from labeler.domain.probes import Cut
from labeler.stages import audit as audit_stage
from labeler.stages import decide as decide_stage
from labeler.stages.audit import Audited
from labeler.stages.audit_record import audited_record
from labeler.store.project import open_project


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("decide")(decide)
    app.command("audit")(audit)


def decide(
    project: ProjectName,
    cut: Annotated[float | None, typer.Option(help="Keep documents that score at least this.")] = None,
    budget: Annotated[int | None, typer.Option(help="Keep the best documents up to so many tokens.")] = None,
    probe: ProbeNumber = None,
    as_json: Json = False,
) -> None:
    """Make a decision run with a cut score or a token budget."""
    if (cut is None) == (budget is None):
        raise BadInput("Give either --cut or --budget.")
    try:
        chosen = Cut(cut, budget)
    except ValueError as error:
        raise BadInput(f"That cannot decide: {error}.") from error
    with open_project(project) as opened:
        report = drain(decide_stage.run(opened, decide_stage.DecideParams(chosen, probe)))
    words = f"Run {report.run}: {report.kept} documents kept ({report.tokens} tokens), {report.dropped} dropped."
    emit(asdict(report), as_json=as_json, words=words)


def audit(
    project: ProjectName,
    document: Annotated[str, typer.Option(help="External id of one document.")] = "",
    all_documents: Annotated[bool, typer.Option("--all", help="All documents.")] = False,
    run: RunNumber = None,
    as_json: Json = False,
) -> None:
    """Show why each stretch of a document's visible text was kept or dropped."""
    if bool(document) == all_documents:
        raise BadInput("Name one document with --document, or ask for --all.")
    with open_project(project) as opened:
        stage = audit_stage.run(opened, audit_stage.AuditParams(document, run))
        for item in stage:
            if isinstance(item, Audited):
                for line in [dump(audited_record(item))] if as_json else _lines(item):
                    typer.echo(line)


def _lines(audited: Audited) -> Iterator[str]:
    score = "no score" if audited.score is None else f"score {audited.score:.3f}"
    yield f"{audited.document.external_id}: {score}; " + ", ".join(f"{k} {v}" for k, v in audited.totals.items())
    for key, value in audited.counterfactual.items():
        if key.endswith("_if"):
            yield f"  would be {key.removesuffix('_if')} if {value}"
    for s in audited.spans:
        text = " ".join(audited.text[s.start : s.end].split())
        yield f"  {s.start:>7}-{s.end:<7} {s.tokens:>5} {s.reason or s.fate.value:<18} {text[:80]}"
    for g in audited.grades_behind[:5]:
        yield f"  {g.weight:6.1%} of the score: {g.annotator} gave {g.value} to {g.document}"
