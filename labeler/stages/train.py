"""Train: a new probe from all grades that may train. Evaluation documents never do (law 6)."""

from __future__ import annotations

import importlib.metadata
import time
from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from labeler.domain.errors import PREPARE_FIRST, BadInput, NotReady
from labeler.domain.grades import digest
from labeler.domain.probes import ProbeInfo
from labeler.domain.progress import Progress
from labeler.domain.rubric import Rubric
from labeler.domain.wording import phrase
from labeler.learn.forest import Forest, ForestSettings, growing
from labeler.stages import quality
from labeler.stages.certainty import Certainty, fit_certainty
from labeler.stages.clock import now
from labeler.stages.config import ProjectSettings, load_recipe, load_settings
from labeler.stages.gather import WEIGHT_DIGITS, Material, gather, reliability, weighted
from labeler.stages.material import FEATURES_KEY, Basis, known_texts
from labeler.stages.quality_curve import ALL, curves
from labeler.stages.quality_kinds import by_kind
from labeler.stages.quality_weighted import weighted_figures
from labeler.store import events, in_force, probes, rubrics
from labeler.store.probes import StoredProbe, sealed
from labeler.store.project import Project, Tx

CODE_VERSION = "train-8"
RUBRIC_KEY, RUBRIC_DIGEST_KEY = "rubric", "rubric_digest"  # among the settings of a stored probe
LIBRARIES = ("labeler", "numpy", "scikit-learn", "scipy")


@dataclass(frozen=True, slots=True)
class TrainParams:
    """What to train on.

    Attributes:
        up_to: train on the grades as they stood after this event (law 4); None for all.
        rubric: label of the version of the rubric that says which grades are valid; empty for the one in force.
    """

    up_to: int | None = None
    rubric: str = ""


@dataclass(frozen=True, slots=True)
class TrainReport:
    """The probe: a new one, or the one that exactly these grades and settings gave before. It is in force now.

    Attributes:
        instead_of: the probe that somebody had gone back to, and whose place it takes; None when nobody had.
    """

    probe: int
    grades: int
    metrics: Mapping[str, Any]
    seconds: float
    new: bool
    instead_of: int | None = None


def run(project: Project, params: TrainParams) -> Generator[Progress, None, TrainReport]:
    """Grow a probe from the grades up to an event, and measure it."""
    started = time.monotonic()
    yield Progress(0, 3, "steps", "gather grades")
    with project.read() as tx:
        basis = Basis.present(tx)
        settings = load_settings(tx)
        up_to = params.up_to if params.up_to is not None else events.last_seq(tx)
        rubric = _rubric(tx, params.rubric)
        training, evaluation = gather(tx, basis, up_to, rubric)
        pool = len(known_texts(tx, basis))
        stream = load_recipe(tx).evaluation
    if not pool:
        raise NotReady(phrase("The documents are not prepared for a probe yet."), PREPARE_FIRST)
    if not training.rows:
        raise NotReady(phrase("No grade can train a probe yet."), phrase("Grade some documents first."))
    people = reliability(training)
    weights = {name: round(a.weight, WEIGHT_DIGITS) for name, a in people.items()}
    training, evaluation = weighted(training, weights), weighted(evaluation, weights)
    key = probe_key(training, evaluation, basis, settings, stream, rubric)
    with project.read() as tx:
        known = probes.by_key(tx, key)
        earlier = in_force.gone_back_to(tx)
    if known is not None:
        earlier = _put_in_force(project, known) if params.up_to is None else None
        return TrainReport(known.id, known.grades, known.metrics, _seconds(started), new=False, instead_of=earlier)
    forest = yield from growing(
        training.features,
        training.table,
        settings=ForestSettings(trees=settings.trees, families=settings.features, seed=settings.seed),
        groups=training.groups,
        keys=training.keys,
    )
    yield Progress(2, 3, "steps", "measure")
    certainty = fit_certainty(forest, training)
    metrics = yield from _metrics(forest, training, evaluation, certainty, settings, pool, stream)
    metrics["annotators"] = {name: asdict(a) for name, a in people.items()}
    made = Made(forest, certainty, training, metrics, rubric)
    number = _save(project, made, settings, key=key, basis=basis, up_to=up_to)
    yield Progress(3, 3, "steps", "save")
    count = sum(len(g) for g in training.grades)
    return TrainReport(number, count, metrics, _seconds(started), new=True, instead_of=earlier)


def _rubric(tx: Tx, label: str) -> Rubric | None:
    """The version of that label, the one in force for an empty one; None in a project without a rubric."""
    if not label:
        return rubrics.newest(tx)
    found = rubrics.by_label(tx, label)
    if found is None:
        raise BadInput(phrase("There is no rubric {label!r} in this project.", label=label))
    return found


def _seconds(started: float) -> float:
    return round(time.monotonic() - started, 3)


def _put_in_force(project: Project, known: ProbeInfo) -> int | None:
    """Put a probe in force that was trained before; returns the one that was, None when it was this one."""
    with project.write() as tx:
        before = in_force.number(tx)
        if before != known.id:
            in_force.choose(tx, known.id, by="", at=now())
    return before if before != known.id else None


def _metrics(
    forest: Forest,
    training: Material,
    evaluation: Material,
    certainty: Certainty,
    settings: ProjectSettings,
    pool: int,
    stream: float,
) -> Generator[Progress, None, dict[str, Any]]:
    """All that is known of the quality of a forest.

    Args:
        pool: how many texts it could score. stream: share of the grades that goes to the evaluation stream.
    """
    cut = settings.keep_at
    inside = quality.answers_out_of_bag(forest, training, certainty, cut)
    outside = quality.answers_held_out(forest, evaluation, certainty, cut)
    metrics = quality.measure(training, inside, evaluation, outside, certainty, cut)
    metrics["weighted"] = weighted_figures(training, inside, evaluation, outside, cut, pool)
    found = yield from curves(training, evaluation, settings)
    metrics["learning_curve"] = [asdict(point) for point in found[ALL]]
    metrics["kinds"] = by_kind(training, inside, evaluation, outside, cut=cut, pool=pool, stream=stream, curves=found)
    metrics["families"] = yield from quality.families(training, settings)
    metrics["advice"] = quality.advice(metrics["evaluation"], found[ALL], stream)
    return metrics


def probe_key(
    training: Material,
    evaluation: Material,
    basis: Basis,
    settings: ProjectSettings,
    stream: float,
    rubric: Rubric | None = None,
) -> str:
    """Hash of all that decides a probe's scores, figures and advice (laws 4 and 11); ``stream`` as in the recipe."""
    parts = ("main_hash", "document", "tokens", "kind", "drawn", "grades")
    said = [[[r[part] for part in parts] for r in m.rows] for m in (training, evaluation)]
    decides = [asdict(basis), asdict(settings), rubric_facts(rubric), stream, versions()]
    return digest([CODE_VERSION, said, training.groups, *decides])


def rubric_facts(rubric: Rubric | None) -> dict[str, str]:
    """What a probe's settings say of the rubric it was trained under; nothing for a project without one."""
    return {RUBRIC_KEY: rubric.label, RUBRIC_DIGEST_KEY: rubric.digest} if rubric else {}


def versions() -> dict[str, str]:
    """Versions of the libraries that decide scores."""
    return {name: importlib.metadata.version(name) for name in LIBRARIES}


@dataclass(frozen=True, slots=True)
class Made:
    """A forest as it was grown, with all that is known of it."""

    forest: Forest
    certainty: Certainty
    training: Material
    metrics: Mapping[str, Any]
    rubric: Rubric | None = None


def _save(project: Project, made: Made, settings: ProjectSettings, *, key: str, basis: Basis, up_to: int) -> int:
    packed, certainty = made.forest.to_bytes(), made.certainty.to_record()
    info = ProbeInfo(
        id=0,
        key=key,
        created_at=now(),
        events=up_to,
        grades=sum(len(g) for g in made.training.grades),
        seed=settings.seed,
        encoder=basis.encoder,
        settings={**asdict(settings), FEATURES_KEY: basis.features, **rubric_facts(made.rubric)},
        versions=versions(),
        metrics=made.metrics,
    )
    stored = StoredProbe(info, made.training.rows, packed, sealed(packed, certainty, info), certainty)
    with project.write() as tx:
        known = probes.by_key(tx, key)
        return known.id if known else probes.save(tx, stored)
