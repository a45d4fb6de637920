"""``simulate``: which queue would have learned faster from the grades there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from labeler.cli.arguments import Json, ProjectName
from labeler.cli.output import drain, emit_rows
from labeler.domain.errors import BadInput
from labeler.exchange.curves_svg import Curve, Panel, curves_svg
from labeler.exchange.files import replacing
from labeler.learn.queues import NAMES
from labeler.stages import simulate as simulate_stage
from labeler.stages.simulate import MeanStep, SimulateParams, SimulateReport
from labeler.store.project import open_project


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("simulate")(simulate)


def simulate(
    project: ProjectName,
    strategy: Annotated[
        list[str] | None, typer.Option(help=f"One of {', '.join(NAMES)}; several by repeating the option.")
    ] = None,
    grades: Annotated[int, typer.Option(min=1, help="How many grades each run gives.")] = 200,
    seed: Annotated[int, typer.Option(min=0, help="Of the first run of each strategy.")] = 1,
    seeds: Annotated[int, typer.Option(min=1, help="Runs of each strategy; ten or more show a difference.")] = 1,
    step: Annotated[int, typer.Option(min=1, help="Grades between two probes.")] = 10,
    trees: Annotated[int, typer.Option(min=1, help="Trees of each probe.")] = 60,
    workers: Annotated[int, typer.Option(min=0, help="Processes; one per core when 0.")] = 0,
    plot: Annotated[Path | None, typer.Option(metavar="FILE.svg", help="Draw the curves with their intervals.")] = None,
    as_json: Json = False,
) -> None:
    """Replay the grades that the project has, as if a queue had served them: learning curves, one row per step.

    A share of the documents is held out and never served; near-duplicates stay on one side. Rows of single runs name
    their seed. With several seeds, rows without a seed follow: means with 95 % intervals.
    """
    if plot is not None and not plot.parent.is_dir():
        raise BadInput(f"There is no folder {plot.parent} for the drawing.")
    if plot is not None and plot.suffix.lower() != ".svg":
        raise BadInput(f"The drawing is an SVG file, and {plot.name} is not named so.", "Name it FILE.svg.")
    params = SimulateParams(tuple(strategy or ["mixed"]), grades, step, seed, seeds, trees, workers)
    with open_project(project) as opened:
        report = drain(simulate_stage.run(opened, params))
    if plot is not None:
        with replacing(plot) as drawing:
            drawing.write(curves_svg(_panels(report)).encode())
    words = "{strategy:12}  {seed:>5}  {grades:>5} grades  Spearman {spearman:>6}  AUC {auc:>6}  found {found}"
    rows = _rows(report) if as_json else (_short(row) for row in _rows(report))
    emit_rows(rows, as_json=as_json, words=words)


def _rows(report: SimulateReport) -> Iterator[dict[str, object]]:
    for run in report.runs:
        for step in run.steps:
            yield {"strategy": run.strategy, "seed": run.seed, **asdict(step)}
    for mean in report.means:
        row: dict[str, object] = {"strategy": mean.strategy, "seed": None, "grades": mean.grades, "seeds": mean.seeds}
        for name, figure in mean.figures.items():
            row |= {name: figure.value, f"{name}_low": figure.low, f"{name}_high": figure.high}
        yield row


def _short(row: dict[str, object]) -> dict[str, object]:
    said = {name: f"{value:.3f}" if isinstance(value, float) else value for name, value in row.items()}
    return {name: "mean" if name == "seed" and value is None else "-" if value is None else value
            for name, value in said.items()}  # fmt: skip


def _panels(report: SimulateReport) -> list[Panel]:
    steps = report.means or tuple(m for one in report.runs for m in simulate_stage.mean_steps([one]))
    titles = {
        "spearman": ("Rank agreement on documents held out", "Spearman"),
        "auc": (f"Grades of {report.cut} or more told from others", "ROC-AUC"),
        "found": (f"Documents of grade {report.cut} or more found", "documents"),
    }
    return [Panel(title, "grades", label, _curves(steps, name)) for name, (title, label) in titles.items()]


def _curves(steps: tuple[MeanStep, ...], figure: str) -> list[Curve]:
    curves = []
    for name in dict.fromkeys(step.strategy for step in steps):
        known = [(s.grades, s.figures[figure]) for s in steps if s.strategy == name]
        points = [(x, f.value, f) for x, f in known if f.value is not None]
        curves.append(
            Curve(
                name,
                [x for x, _, _ in points],
                [y for _, y, _ in points],
                [y if f.low is None else f.low for _, y, f in points],
                [y if f.high is None else f.high for _, y, f in points],
            )
        )
    return curves
