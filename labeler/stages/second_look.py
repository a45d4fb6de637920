"""Second look: grades that are likely wrong, and whether to grade again or to grade new documents."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.grades import Grade
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.doubt import NOISE, doubts, levels_left_open, narrowed_by, without_own
from labeler.learn.reliability import fit_annotators
from labeler.stages.score import Scorer, load_probe
from labeler.store import clusters, events
from labeler.store.ledgers import Standing
from labeler.store.probes import StoredProbe
from labeler.store.project import Project, Tx

LIKELY_WRONG = 0.05  # chance of a fair grade that surprises as much
SAMPLE = 2000  # ungraded documents that are looked at for the advice
BEST = 0.1  # of all documents: those from which another grade would tell most
HALF = 0.5
SEED = 7


@dataclass(frozen=True, slots=True)
class SecondLookParams:
    """Which grades to offer.

    Attributes:
        annotator: only this person's; None for everybody's. at_most: the chance of a fair grade that surprises as much, up
            to which a grade is offered.
    """

    annotator: str | None = None
    at_most: float = LIKELY_WRONG


@dataclass(frozen=True, slots=True)
class Doubted:
    """A grade that is likely wrong.

    Attributes:
        surprise, chance: as in `labeler.learn.doubt.Doubts`. expected: the mean of what was expected without it.
        others: the other people's grades of the document.
    """

    grade: Grade
    surprise: float
    chance: float
    expected: float
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """Whether another grade tells more on graded documents or on new ones.

    Attributes:
        compared: how many documents the tenth is that gains most from one more grade.
        graded: how many of these have grades already; estimated from a sample of those without.
        noise: standard deviation of people's grades around a document's level; None where nobody shares documents, and
            nothing can be said.
    """

    compared: int
    graded: int
    noise: float | None


@dataclass(frozen=True, slots=True)
class SecondLook:
    """What to look at again: the most doubted grade first.

    Attributes:
        probe: number of the probe that was asked. looked_at: how many grades were judged.
        unread: grades of documents that the probe cannot read.
    """

    probe: int
    looked_at: int
    unread: int
    doubted: tuple[Doubted, ...]
    advice: Advice


def run(project: Project, params: SecondLookParams) -> Generator[Progress, None, SecondLook]:
    """Judge every current grade by the probe in force, which is asked without the trees that saw its document.

    Grades of documents that an adjudicator settled were looked at already.

    Raises:
        NotReady: there is no probe.
    """
    stored = load_probe(project, None)
    yield Progress(0, None, "grades", phrase("reading the probe"))
    scorer = Scorer(stored)
    with project.read() as tx:
        readable = scorer.can_read(tx)
        settled = events.adjudications(tx)
        said = [g for g in events.current_grades(tx) if g.document_id not in settled]
        cluster_of = clusters.by_text(tx)
    grades = [g for g in said if g.document_id in readable]
    hashes = list(dict.fromkeys(readable[g.document_id].main_hash for g in grades))
    yield Progress(0, len(grades), "grades", phrase("asking the probe"))
    with project.read() as tx:
        probabilities = _unseen(tx, scorer, stored, hashes, cluster_of)
        new, ungraded = _sample(tx, scorer, readable, set(hashes))
    yield Progress(len(grades), len(grades), "grades", phrase("judging"))
    rows = _places(hashes, [readable[g.document_id].main_hash for g in grades])
    noises, common = _noises(grades, rows)
    values = np.array([g.value for g in grades], np.int64)
    found = doubts(probabilities, rows, values, noises)
    expected = without_own(probabilities, rows, values, noises)
    of_row: dict[int, list[int]] = {}
    for at, row in enumerate(rows.tolist()):
        of_row.setdefault(row, []).append(at)
    doubted = [
        Doubted(
            grades[at], float(found.surprise[at]), float(found.chance[at]), float(expected[at]),
            tuple(int(values[other]) for other in of_row[int(rows[at])] if other != at),
        )
        for at in np.argsort(-found.surprise, kind="stable").tolist()
        if found.chance[at] <= params.at_most and params.annotator in (None, grades[at].annotator)
    ]  # fmt: skip
    open_ = levels_left_open(probabilities, rows, values, noises)
    return SecondLook(
        stored.info.id, len(grades), len(said) - len(grades), tuple(doubted), _advice(open_, new, ungraded, common)
    )


def _places(known: Sequence[str], asked: Sequence[str]) -> NDArray[np.int64]:
    place = {h: at for at, h in enumerate(known)}
    return np.array([place[h] for h in asked], np.int64)


def _unseen(
    tx: Tx, scorer: Scorer, stored: StoredProbe, hashes: Sequence[str], cluster_of: Mapping[str, int]
) -> NDArray[np.float64]:
    """Probabilities of the grades of texts, shape (texts, 6), by trees that saw neither them nor a near-duplicate."""
    found = np.full((len(hashes), 6), np.nan)
    trained = [str(row["main_hash"]) for row in stored.training]
    unseen = scorer.forest.oob_probabilities(tuple(map(clusters.numbering(cluster_of), trained)))
    inside = dict(zip(trained, unseen, strict=True))
    for at, h in enumerate(hashes):
        if h in inside:
            found[at] = inside[h]
    outside = [at for at, h in enumerate(hashes) if h not in inside]
    if outside:
        read = scorer.forest.read(scorer.features(tx, [hashes[at] for at in outside]))
        found[outside] = read.probabilities
    return found


def _sample(
    tx: Tx, scorer: Scorer, readable: Mapping[int, Standing], graded: set[str]
) -> tuple[NDArray[np.float64], int]:
    """Probabilities of a random sample of texts that nobody graded, shape (n, 6), and how many such texts there are."""
    left = sorted({s.main_hash for s in readable.values()} - graded)
    if not left:
        return np.zeros((0, 6)), 0
    chosen = np.random.default_rng(SEED).permutation(len(left))[:SAMPLE]
    read = scorer.forest.read(scorer.features(tx, [left[at] for at in sorted(chosen.tolist())]))
    return read.probabilities, len(left)


def _noises(grades: Sequence[Grade], rows: NDArray[np.int64]) -> tuple[NDArray[np.float64], float | None]:
    """Each grade's noise, and that of people in common; None where nobody shares documents."""
    people = fit_annotators(rows, [g.annotator for g in grades], [g.value for g in grades])
    known = [(a.noise, a.shared) for a in people.values() if a.noise is not None and a.shared]
    common = float(np.average([n for n, _ in known], weights=[s for _, s in known])) if known else None
    default = common if common is not None else NOISE
    return np.array([_noise(people[g.annotator].noise, default) for g in grades], np.float64), common


def _noise(own: float | None, otherwise: float) -> float:
    return max(own if own is not None else otherwise, 0.1)


def _advice(graded: NDArray[np.float64], new: NDArray[np.float64], ungraded: int, noise: float | None) -> Advice:
    """Whether the documents that gain most have grades already.

    Args:
        graded: variance left open of each graded document. new: probabilities of a sample of the ``ungraded`` others.
    """
    if noise is None:
        return Advice(0, 0, None)
    gains = narrowed_by(np.concatenate([graded, levels_left_open(new, [], [], np.zeros(0))]), max(noise, 0.1))
    stands_for = np.concatenate([np.ones(len(graded)), np.full(len(new), ungraded / max(len(new), 1))])
    best = np.argsort(-gains, kind="stable")
    compared = int(np.ceil(BEST * stands_for.sum()))
    inside = best[np.cumsum(stands_for[best]) <= compared + 0.5]
    return Advice(compared, int((inside < len(graded)).sum()), noise)


def advice_words(found: SecondLook) -> str:
    """The advice as a sentence, with its reason."""
    a = found.advice
    if a.noise is None:
        return phrase(
            "Nobody shares documents, so how far people scatter is unknown: let two people grade some twenty of the same "
            "documents before deciding whether to grade again."
        )
    why = phrase(
        "of the {compared} documents that one more grade tells most about, {graded} have grades already "
        "(people scatter by {noise:.2f} grades).",
        compared=a.compared, graded=a.graded, noise=a.noise,
    )  # fmt: skip
    if a.compared and a.graded / a.compared >= HALF:
        return phrase("Grade again: {why}", why=why)
    if found.doubted:
        return phrase("Grade new documents, after a look at those doubted: {why}", why=why)
    return phrase("Grade new documents: {why}", why=why)


def as_record(found: SecondLook) -> dict[str, Any]:
    """JSON-ready form."""
    return {
        "probe": found.probe,
        "grades": found.looked_at,
        "unread": found.unread,
        "advice": {
            "compared": found.advice.compared,
            "graded": found.advice.graded,
            "noise": found.advice.noise,
            "words": advice_words(found),
        },
        "doubted": [
            {
                "document": d.grade.document,
                "annotator": d.grade.annotator,
                "value": d.grade.value,
                "at": d.grade.at,
                "surprise": round(d.surprise, 4),
                "chance": round(d.chance, 4),
                "expected": round(d.expected, 2),
                "others": list(d.others),
            }
            for d in found.doubted
        ],
    }
