"""Train: a new probe from all grades that may train. Evaluation documents never do (law 6)."""

from __future__ import annotations

import hashlib
import importlib.metadata
import time
from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.errors import PREPARE_FIRST, NotReady
from labeler.domain.grades import Grade, Strategy, digest
from labeler.domain.probes import ProbeInfo
from labeler.domain.progress import Progress
from labeler.learn.bootstrap import Keys, document_keys
from labeler.learn.curve import learning_curve
from labeler.learn.features import Features
from labeler.learn.figures import evaluate
from labeler.learn.forest import Forest, ForestSettings, growing
from labeler.stages.clock import now
from labeler.stages.config import ProjectSettings, load_settings
from labeler.stages.embed import current_encoder
from labeler.store import clusters, events, in_force, ledgers, probes, vectors
from labeler.store.probes import StoredProbe
from labeler.store.project import Project, Tx

CODE_VERSION = "train-3"
CURVE_POINTS = 6
CURVE_TREES = 60
MIN_EVALUATION = 30  # documents; below this the learning curve is measured out of bag
LIBRARIES = ("labeler", "numpy", "scikit-learn")


@dataclass(frozen=True, slots=True)
class TrainParams:
    """What to train on.

    Attributes:
        up_to: train on the grades as they stood after this event (law 4); None for all.
    """

    up_to: int | None = None


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


@dataclass(frozen=True, slots=True)
class Material:
    """Graded documents as the forest takes them, one row per main text.

    Attributes:
        rows: who graded what, JSON-ready, in the order of first grading.
        vectors: float32, shape (rows, dimension).
        groups: which rows are near-duplicates of each other: the same number for these, counted from 0.
    """

    rows: tuple[Mapping[str, Any], ...]
    vectors: NDArray[np.float32]
    groups: tuple[int, ...]

    @property
    def grades(self) -> list[list[int]]:
        """The grades of each row."""
        return [[int(g["value"]) for g in row["grades"]] for row in self.rows]

    @property
    def features(self) -> Features:
        """What the forest reads of each row."""
        return Features.of(self.vectors)

    @property
    def keys(self) -> Keys:
        """A key for each row, from its main text."""
        return document_keys(row["main_hash"] for row in self.rows)

    @property
    def tokens(self) -> NDArray[np.float64]:
        """Tokens of each row's main text."""
        return np.array([row["tokens"] for row in self.rows], dtype=np.float64)


def run(project: Project, params: TrainParams) -> Generator[Progress, None, TrainReport]:
    """Grow a probe from the grades up to an event, and measure it."""
    started = time.monotonic()
    yield Progress(0, 3, "steps", "gather grades")
    encoder = current_encoder(project)
    with project.read() as tx:
        settings = load_settings(tx)
        up_to = params.up_to if params.up_to is not None else events.last_seq(tx)
        training, evaluation = gather(tx, encoder, up_to)
    _check(training, encoder)
    key = probe_key(training, evaluation, encoder, settings)
    with project.read() as tx:
        known = probes.by_key(tx, key)
        earlier = in_force.gone_back_to(tx)
    if known is not None:
        earlier = _put_in_force(project, known) if params.up_to is None else None
        return TrainReport(known.id, known.grades, known.metrics, _seconds(started), new=False, instead_of=earlier)
    forest_settings = ForestSettings(trees=settings.trees, seed=settings.seed)
    forest = yield from growing(
        training.features, training.grades, settings=forest_settings, groups=training.groups, keys=training.keys
    )
    yield Progress(2, 3, "steps", "measure")
    metrics = measure(forest, training, evaluation, settings.keep_at)
    metrics["learning_curve"] = yield from _curve(training, evaluation, settings)
    number = _save(project, forest, training, settings, key=key, encoder=encoder, up_to=up_to, metrics=metrics)
    yield Progress(3, 3, "steps", "save")
    count = sum(len(g) for g in training.grades)
    return TrainReport(number, count, metrics, _seconds(started), new=True, instead_of=earlier)


def _seconds(started: float) -> float:
    return round(time.monotonic() - started, 3)


def _put_in_force(project: Project, known: ProbeInfo) -> int | None:
    """Put a probe in force that was trained before; returns the one that was, None when it was this one."""
    with project.write() as tx:
        before = in_force.number(tx)
        if before != known.id:
            in_force.choose(tx, known.id, by="", at=now())
    return before if before != known.id else None


def _check(training: Material, encoder: str) -> None:
    if not encoder:
        raise NotReady("The documents are not embedded yet.", PREPARE_FIRST)
    if not training.rows:
        raise NotReady("No grade can train a probe yet.", "Grade some documents first.")


def gather(tx: Tx, encoder: str, up_to: int) -> tuple[Material, Material]:
    """Graded documents that train, and those kept apart for evaluation.

    Documents with the same main text are one row, and near-duplicates stand on one side together. A text that anybody
    was ever served by the evaluation stream is evaluated on with all of its cluster, whatever grades these got
    otherwise, before or after.
    """
    standings = {s.document_id: s for s in ledgers.standings(tx)}
    known = vectors.known(tx, encoder) if encoder else set()
    grades = [
        g
        for g in events.current_grades(tx, up_to)
        if g.document_id in standings and standings[g.document_id].main_hash in known
    ]
    served = events.served_by(tx, Strategy.EVALUATION, up_to)
    cluster_of = clusters.by_text(tx)
    apart = {cluster_of.get(h, h) for s in standings.values() if s.document_id in served and (h := s.main_hash)}
    rows: dict[str, dict[str, Any]] = {}
    for g in grades:
        s = standings[g.document_id]
        row = rows.setdefault(
            s.main_hash, {"document": s.document, "main_hash": s.main_hash, "tokens": s.main_tokens, "grades": []}
        )
        row["grades"].append(_grade_row(g))
    training = {h: row for h, row in rows.items() if cluster_of.get(h, h) not in apart}
    evaluation = {h: row for h, row in rows.items() if cluster_of.get(h, h) in apart}
    return _material(tx, encoder, training, cluster_of), _material(tx, encoder, evaluation, cluster_of)


def _grade_row(g: Grade) -> dict[str, object]:
    return {"document": g.document, "annotator": g.annotator, "value": g.value, "at": g.at, "event": g.seq}


def _material(tx: Tx, encoder: str, rows: Mapping[str, Mapping[str, Any]], cluster_of: Mapping[str, int]) -> Material:
    first: dict[str | int, int] = {}
    groups = tuple(first.setdefault(cluster_of.get(h, h), len(first)) for h in rows)
    return Material(tuple(rows.values()), vectors.load(tx, encoder, list(rows)), groups)


def probe_key(training: Material, evaluation: Material, encoder: str, settings: ProjectSettings) -> str:
    """Hash of all that decides a probe's scores and figures (laws 4 and 11)."""
    said = [[[r["main_hash"], r["document"], r["tokens"], r["grades"]] for r in m.rows] for m in (training, evaluation)]
    return digest([CODE_VERSION, said, training.groups, encoder, asdict(settings), versions()])


def versions() -> dict[str, str]:
    """Versions of the libraries that decide scores."""
    return {name: importlib.metadata.version(name) for name in LIBRARIES}


def measure(forest: Forest, training: Material, evaluation: Material, cut: int) -> dict[str, Any]:
    """Figures with intervals: out of bag on the training grades, and on the evaluation stream where there is one."""
    oob = {
        name: asdict(figure)
        for name, figure in evaluate(
            grades=training.grades,
            expected=forest.oob_expected(training.groups),
            probabilities=forest.oob_probabilities(training.groups),
            cut=cut,
            tokens=training.tokens,
        ).items()
    }
    metrics: dict[str, Any] = {"cut": cut, "out_of_bag": {"documents": len(training.rows), **oob}}
    if evaluation.rows:
        found = evaluate(
            grades=evaluation.grades,
            expected=forest.expected(evaluation.features),
            probabilities=forest.probabilities(evaluation.features),
            cut=cut,
            tokens=evaluation.tokens,
        )
        metrics["evaluation"] = {
            "documents": len(evaluation.rows), **{name: asdict(figure) for name, figure in found.items()}
        }  # fmt: skip
    else:
        metrics["evaluation"] = {"documents": 0, "why": "no document of the random evaluation stream is graded yet"}
    return metrics


def _curve(
    training: Material, evaluation: Material, settings: ProjectSettings
) -> Generator[Progress, None, list[dict[str, Any]]]:
    """Quality by the number of grades, on the evaluation stream where it is large enough, else out of bag."""
    large = len(evaluation.rows) >= MIN_EVALUATION
    points = learning_curve(
        training.features,
        training.grades,
        settings=ForestSettings(trees=CURVE_TREES, seed=settings.seed),
        points=CURVE_POINTS,
        groups=training.groups,
        held_out=(evaluation.features, evaluation.grades) if large else None,
    )
    found: list[dict[str, Any]] = []
    for point in points:
        found.append(asdict(point))
        yield Progress(len(found), CURVE_POINTS, "points", "learning curve")
    return found


def _save(
    project: Project,
    forest: Forest,
    training: Material,
    settings: ProjectSettings,
    *,
    key: str,
    encoder: str,
    up_to: int,
    metrics: Mapping[str, Any],
) -> int:
    packed = forest.to_bytes()
    info = ProbeInfo(
        id=0,
        key=key,
        created_at=now(),
        events=up_to,
        grades=sum(len(g) for g in training.grades),
        seed=settings.seed,
        encoder=encoder,
        settings=asdict(settings),
        versions=versions(),
        metrics=metrics,
    )
    stored = StoredProbe(info, training.rows, packed, hashlib.sha256(packed).hexdigest())
    with project.write() as tx:
        known = probes.by_key(tx, key)
        return known.id if known else probes.save(tx, stored)
