"""``probes``: all versions of the probe, what two of them would keep, and which is in force."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated

import typer

from labeler.cli.arguments import MAX_NUMBER, Json, ProjectName
from labeler.cli.output import drain, emit
from labeler.domain.documents import Kind
from labeler.domain.errors import BadInput
from labeler.stages import probe_versions
from labeler.stages.probe_versions import CompareParams, Comparison, Kept, Moved, UseParams, Versions
from labeler.store.project import open_project

SHOWN = 10


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("probes")(probes)


def probes(
    project: ProjectName,
    two: Annotated[
        tuple[int, int] | None,
        typer.Option("--compare", metavar="A B", max=MAX_NUMBER, help="What changes from probe A to probe B."),
    ] = None,
    cut: Annotated[
        float | None, typer.Option("--cut", help="Score that decides; that of the newest decision run when left out.")
    ] = None,
    use: Annotated[
        int | None, typer.Option("--use", max=MAX_NUMBER, help="Put this probe in force until a newer one is trained.")
    ] = None,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who puts it in force.")] = "",
    as_json: Json = False,
) -> None:
    """List all probes; or compare two, or put one in force."""
    if two is not None and use is not None:
        raise BadInput("Give either --compare or --use.")
    if cut is not None and two is None:
        raise BadInput("--cut belongs to --compare.")
    if by and use is None:
        raise BadInput("--by belongs to --use.")
    if cut is not None and not math.isfinite(cut):
        raise BadInput(f"A cut is a finite number, not {cut}.")
    with open_project(project) as opened:
        if two is not None:
            found = drain(probe_versions.compare(opened, CompareParams(*two, cut)))
            emit(_comparison(found), as_json=as_json, words=_comparison_words(found))
        elif use is not None:
            report = drain(probe_versions.use(opened, UseParams(use, by)))
            before = f", in the place of probe {report.before}" if report.changed else " already"
            emit(asdict(report), as_json=as_json, words=f"Probe {report.probe} is in force{before}.")
        else:
            listed = probe_versions.versions(opened)
            emit(_listed(listed), as_json=as_json, words=_listed_words(listed))


def _listed(of: Versions) -> dict[str, object]:
    return {
        "in_force": of.in_force,
        "probes": [
            {
                "probe": info.id,
                "created_at": info.created_at,
                "grades": info.grades,
                "events": info.events,
                "encoder": info.encoder,
                "in_force": info.id == of.in_force,
                "metrics": info.metrics,
            }
            for info in of.probes
        ],
        "choices": [{"at": c.at, "probe": c.probe, "by": c.by} for c in of.choices],
    }


def _listed_words(of: Versions) -> str:
    if not of.probes:
        return "There is no probe yet. Train one: labeler train PROJECT"
    lines = [
        f"{'in force' if info.id == of.in_force else '':8}  probe {info.id}  {info.created_at[:19]}  "
        f"{info.grades} grades up to event {info.events}  {_told(info.metrics)}"
        for info in of.probes
    ]
    lines += [f"{c.at[:19]}  probe {c.probe} put in force by {c.by or 'a training'}" for c in of.choices]
    return "\n".join(lines)


def _told(metrics: Mapping[str, object]) -> str:
    """Figures; those of pages and of lessons apart, where both were graded."""
    kinds = metrics.get("kinds")
    told = [(kind, kinds.get(kind)) for kind in Kind] if isinstance(kinds, Mapping) else []
    apart = [
        f"{kind.value}s: {_figures(one)}" for kind, one in told if isinstance(one, Mapping) and "evaluation" in one
    ]
    return "; ".join(apart) if len(apart) > 1 else _figures(metrics)


def _figures(metrics: Mapping[str, object]) -> str:
    """Figures with their intervals, on the evaluation stream where it has some."""
    for name, words in (("evaluation", "evaluation stream"), ("out_of_bag", "out of bag")):
        found = metrics.get(name)
        if isinstance(found, Mapping) and found.get("documents"):
            shown = [f"{figure} {_figure(found.get(figure))}" for figure in ("spearman", "precision", "recall")]
            return f"{', '.join(shown)} ({words}, {found['documents']} documents)"
    return "not measured"


def _figure(found: object) -> str:
    if not isinstance(found, Mapping) or found.get("value") is None:
        return "–"
    return f"{found['value']:.2f} [{found['low']:.2f}, {found['high']:.2f}]"


def _comparison(found: Comparison) -> dict[str, object]:
    return {
        "a": found.a,
        "b": found.b,
        "cut": found.cut,
        "scored": found.scored,
        "spearman": found.spearman,
        "kept_a": asdict(found.kept_a),
        "kept_b": asdict(found.kept_b),
        "gained": {"documents": len(found.gained), "tokens": found.gained_tokens},
        "lost": {"documents": len(found.lost), "tokens": found.lost_tokens},
        "changes": [asdict(m) for m in (*found.gained, *found.lost)],
        "movers": [asdict(m) for m in found.movers],
    }


def _comparison_words(found: Comparison) -> str:
    agreement = "–" if found.spearman is None else f"{found.spearman:.3f}"
    lines = [
        f"At cut {found.cut:g} probe {found.a} keeps {_kept(found.kept_a)}; probe {found.b} keeps {_kept(found.kept_b)}.",
        f"Rank agreement {agreement} over {found.scored} documents.",
    ]
    for title, moved, tokens in (
        (f"kept only by probe {found.b}", found.gained, found.gained_tokens),
        (f"kept only by probe {found.a}", found.lost, found.lost_tokens),
    ):
        lines.append(f"{len(moved)} documents, {tokens} tokens {title}{':' if moved else '.'}")
        lines += [f"  {_moved(m)}  {m.tokens} tokens" for m in moved[:SHOWN]]
        lines += [f"  and {len(moved) - SHOWN} more (--json lists all)"] if len(moved) > SHOWN else []
    lines += ["Farthest moved:", *(f"  {_moved(m)}" for m in found.movers)] if found.movers else []
    return "\n".join(lines)


def _kept(of: Kept) -> str:
    return f"{of.documents} documents, {of.tokens} tokens"


def _moved(m: Moved) -> str:
    before, after = ("–" if s is None else f"{s:.2f}" for s in (m.score_a, m.score_b))
    return f"{before} -> {after}  {m.document}"
