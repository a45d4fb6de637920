"""Versions of the probe: which is in force, going back to an earlier one, and what two of them would keep."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from labeler.domain.errors import BadInput, NotReady
from labeler.domain.ledger import Fate
from labeler.domain.probes import Cut, Decision, ProbeChoice, ProbeInfo
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.figures import rank_correlation
from labeler.stages import decide, score
from labeler.stages.clock import now
from labeler.stages.config import load_settings
from labeler.store import in_force, probes, runs
from labeler.store.project import Project, Tx

MOVERS = 10


@dataclass(frozen=True, slots=True)
class Versions:
    """All probes, oldest first, the number of the one in force, and who chose which when, oldest first."""

    probes: tuple[ProbeInfo, ...]
    in_force: int | None
    choices: tuple[ProbeChoice, ...]


def versions(project: Project) -> Versions:
    """Look at all probes of a project."""
    with project.read() as tx:
        return Versions(tuple(probes.infos(tx)), in_force.number(tx), in_force.choices(tx))


@dataclass(frozen=True, slots=True)
class UseParams:
    """Number of the probe to put in force, and who wants it."""

    probe: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class UseReport:
    """The probe in force now, and the one that was.

    Attributes:
        scored: documents that it had to score first.
        changed: whether it was another one.
    """

    probe: int
    before: int | None
    scored: int
    changed: bool


def use(project: Project, params: UseParams) -> Generator[Progress, None, UseReport]:
    """Put a probe in force, until a newer one is trained: queue, decisions and exports follow it from then on.

    What it has not scored yet is scored first, so that the queue never meets documents without a score.

    Raises:
        NotReady: there is no such probe, or nothing is embedded as it reads.
        BadInput: a name is one line of signs that can be seen.
    """
    by = params.by.strip()
    if not by.isprintable():
        raise BadInput(
            phrase("A name is one line of signs that can be seen, not {by!r}.", by=by),
            phrase("Give another one with --by."),
        )
    scored = yield from score.run(project, score.ScoreParams(params.probe))
    with project.read() as tx:
        _check_scores(tx, params.probe)
    with project.write(durable=True) as tx:
        before = in_force.number(tx)
        changed = before != params.probe
        if changed:
            in_force.choose(tx, params.probe, by=by, at=now())
    return UseReport(params.probe, before, scored.documents, changed)


def _check_scores(tx: Tx, number: int) -> None:
    if next(iter(probes.scores(tx, number)), None) is None:
        raise NotReady(
            phrase(
                "Probe {number} can read no document: they are embedded in another way than when it was trained.",
                number=number,
            ),
            phrase("Go back to the encoder of that time: labeler prepare PROJECT --encoder NAME"),
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """Documents, and tokens of their main texts without what rules left out inside."""

    documents: int
    tokens: int


@dataclass(frozen=True, slots=True)
class Moved:
    """What two probes say of one document, and what becomes of it.

    Attributes:
        tokens: of its main text, those that are kept if it is; 0 for one that neither keeps.
        score_a, score_b: None where it has none.
    """

    document: str
    tokens: int
    score_a: float | None
    score_b: float | None
    kept_a: bool
    kept_b: bool

    @property
    def by(self) -> float:
        """How far it moved from the first probe to the second; positive for up, 0 without two scores."""
        return 0.0 if self.score_a is None or self.score_b is None else self.score_b - self.score_a


@dataclass(frozen=True, slots=True)
class CompareParams:
    """Two probes, and the score that decides; None for the cut of the newest run, else the grade worth keeping."""

    a: int
    b: int
    cut: float | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a decision run would keep with each of two probes at the same cut.

    What the second keeps is what the first keeps, and ``gained``, without ``lost``: in documents and in tokens.

    Attributes:
        scored: documents that both probes score.
        spearman: rank correlation of their scores; None where one of them says the same of all documents.
        gained, lost: documents that change sides, those with most tokens first.
        movers: documents whose score moves most, farthest first.
    """

    a: int
    b: int
    cut: float
    scored: int
    spearman: float | None
    kept_a: Kept
    kept_b: Kept
    gained: tuple[Moved, ...]
    lost: tuple[Moved, ...]
    movers: tuple[Moved, ...]

    @property
    def gained_tokens(self) -> int:
        """Tokens that only the second keeps."""
        return sum(m.tokens for m in self.gained)

    @property
    def lost_tokens(self) -> int:
        """Tokens that only the first keeps."""
        return sum(m.tokens for m in self.lost)


def compare(project: Project, params: CompareParams) -> Generator[Progress, None, Comparison]:
    """Find what changes sides between two probes; nothing is decided.

    Scores that one of them has not given yet are computed first, and kept.

    Raises:
        BadInput: the cut is no number. NotReady: there is no such probe, or nothing is prepared.
    """
    with project.read() as tx:
        cut = Cut(score=_cut(tx, params.cut))
    for number in (params.a, params.b):
        yield from score.run(project, score.ScoreParams(number))
    yield Progress(0, 2, "probes", "compare")
    first = _decided(project, params.a, cut)
    yield Progress(1, 2, "probes", "compare")
    second = _decided(project, params.b, cut)
    yield Progress(2, 2, "probes", "compare")
    return compared(params.a, params.b, cut, first, second)


def _cut(tx: Tx, wanted: float | None) -> float:
    if wanted is not None:
        if not np.isfinite(wanted):
            raise BadInput(phrase("A cut is a finite number, not {wanted}.", wanted=wanted))
        return wanted
    run = runs.info(tx)
    return run.cut.score if run and run.cut.score is not None else float(load_settings(tx).keep_at)


def _decided(project: Project, number: int, cut: Cut) -> Mapping[int, Decision]:
    found, _ = decide.decisions(project, decide.look(project, number), cut)
    return {d.document_id: d for d in found}


def compared(a: int, b: int, cut: Cut, first: Mapping[int, Decision], second: Mapping[int, Decision]) -> Comparison:
    """Two sets of decisions at one cut, by document number, side by side."""
    rows = {n: _moved(d, second[n]) for n, d in first.items() if n in second}
    pairs = [(m.score_a, m.score_b) for m in rows.values() if m.score_a is not None and m.score_b is not None]
    scores = np.array(pairs, np.float64).reshape(-1, 2)
    return Comparison(
        a=a,
        b=b,
        cut=float(cut.score or 0.0),
        scored=len(pairs),
        spearman=rank_correlation(scores[:, 0], scores[:, 1]),
        kept_a=_kept(first),
        kept_b=_kept(second),
        gained=_most_tokens(m for m in rows.values() if m.kept_b and not m.kept_a),
        lost=_most_tokens(m for m in rows.values() if m.kept_a and not m.kept_b),
        movers=tuple(sorted((m for m in rows.values() if m.by), key=lambda m: (-abs(m.by), m.document))[:MOVERS]),
    )


def _moved(one: Decision, other: Decision) -> Moved:
    kept_a, kept_b = one.fate is Fate.KEPT, other.fate is Fate.KEPT
    return Moved(
        one.document,
        max(one.kept_tokens, other.kept_tokens),
        one.score,
        other.score,
        kept_a,
        kept_b,
    )


def _most_tokens(moved: Iterable[Moved]) -> tuple[Moved, ...]:
    return tuple(sorted(moved, key=lambda m: (-m.tokens, m.document)))


def _kept(decided: Mapping[int, Decision]) -> Kept:
    kept = [d.kept_tokens for d in decided.values() if d.fate is Fate.KEPT]
    return Kept(len(kept), sum(kept))
