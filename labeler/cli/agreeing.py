"""``agreement``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, emit
from labeler.learn.consensus import Model
from labeler.learn.intervals import Figure
from labeler.stages import agreement as agreement_stage
from labeler.stages.agreement import AgreementParams, AgreementReport, Consensus, Seen
from labeler.stages.agreement_record import TITLES, record
from labeler.store.project import open_project

SHOWN = 20


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("agreement")(agreement)


def agreement(
    project: ProjectName,
    seen: Annotated[
        Seen, typer.Option("--grades", help="Which grades: all, or by what could be seen before they were given.")
    ] = Seen.ALL,
    model: Annotated[
        Model | None,
        typer.Option("--consensus", help="Settle the shared documents by a model that learns whom to believe."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Show how far people agree, with intervals, and how each of them grades beside the others."""
    with open_project(project) as opened:
        report = drain(agreement_stage.run(opened, AgreementParams(seen, model)))
    emit(record(report), as_json=as_json, words="\n".join(_lines(report)))


def _lines(report: AgreementReport) -> Iterator[str]:
    yield (
        f"{sum(report.grades.values())} grades of {len(report.grades)} people for {report.documents} documents, "
        f"{report.shared} of them graded by two or more"
    )
    yield f"{report.blind} blind, {report.not_blind} not blind, {report.unknown} unknown; taken: {report.seen.value}"
    if report.outdated:
        yield f"{report.outdated} grades under earlier versions of the rubric are left out"
    yield from _figures(report.overall.figures)
    apart = {kind: found for kind, found in report.by_kind.items() if found.figures != report.overall.figures}
    for kind, found in apart.items() if len(apart) > 1 else ():
        yield f"{kind.value}s:"
        yield from _figures(found.figures)
    if report.people:
        yield from _people(report)
    if report.consensus is not None:
        yield from _consensus(report.consensus)


def _figures(figures: Mapping[str, Figure]) -> Iterator[str]:
    whys = {figure.why for figure in figures.values()}
    if len(whys) == 1 and "" not in whys:
        yield f"  {whys.pop()}"
        return
    for name, figure in figures.items():
        yield f"  {TITLES[name]:40}  {_said(figure)}"


def _said(figure: Figure) -> str:
    if figure.value is None:
        return f"–  {figure.why}"
    low, high = (f"{end:.3f}" if end is not None and isfinite(end) else "no limit" for end in (figure.low, figure.high))
    return f"{figure.value:6.3f}  [{low}, {high}]  of {figure.n}"


def _people(report: AgreementReport) -> Iterator[str]:
    yield "annotators beside the others: severity in grades (below 0 severe), use of the scale, drift in grades"
    for person in report.people:
        yield f"  {person.name}: {report.grades[person.name]} graded, {person.shared} of them shared"
        for name, figure in (("severity", person.severity), ("spread", person.spread), ("drift", person.drift)):
            yield f"    {name:9} {_said(figure)}"
    for pair in report.overall.pairs[:SHOWN]:
        yield f"  {pair.first} and {pair.second}: kappa {_said(pair.quadratic_kappa)}"
    if len(report.overall.pairs) > SHOWN:
        yield f"  and {len(report.overall.pairs) - SHOWN} more pairs; --json has them all"


def _consensus(found: Consensus) -> Iterator[str]:
    yield f"{found.model.value} settles {len(found.documents)} documents; --json lists them"
    for name, skill in found.skills.items():
        yield f"  {name}: {skill:.3f}"
    yield "a grade put aside, foretold from the others:"
    for way, figures in found.held_out.items():
        yield f"  {way:12} kappa {_said(figures.quadratic_kappa)}"
        yield f"  {'':12} mean absolute error {_said(figures.mean_absolute_error)}"
