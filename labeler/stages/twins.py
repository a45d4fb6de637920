"""Twins: near-duplicates among the main texts, found as they come in and remembered.

Each main text is signed once and compared with those it shares a band with; adding documents never looks at the others.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

from labeler.domain.grades import digest
from labeler.domain.progress import Progress
from labeler.domain.twins import LOWEST_SIMILARITY, components
from labeler.stages.config import load_settings
from labeler.stages.twin_search import (
    BAND_MEMBERS,
    CLOSEST,
    LONGEST,
    MARGIN,
    Compared,
    compare,
    sign,
)  # fmt: skip
from labeler.store import clusters, screens, twins
from labeler.store.project import Project, Tx
from labeler.store.twins import Pair
from labeler.text import minhash

CODE_VERSION = "twins-1"
BATCH = 1000


@dataclass(frozen=True, slots=True)
class TwinsParams:
    """Nothing to choose: the project's settings say from which similarity on a text is a near-duplicate."""


@dataclass(frozen=True, slots=True)
class TwinsReport:
    """What was compared now.

    Attributes:
        texts: main texts that were signed and compared. forgotten: those that no document holds any more.
        pairs: new pairs of near-duplicates. left_out: candidates that were not compared, as a text had too many.
        full_bands: bands that were full when a text came.
    """

    texts: int
    forgotten: int
    pairs: int
    left_out: int
    full_bands: int


def key() -> str:
    """What signatures and pairs depend on besides the texts (law 11)."""
    return digest([CODE_VERSION, minhash.algorithm(), LOWEST_SIMILARITY, BAND_MEMBERS, CLOSEST, LONGEST, MARGIN])


def run(project: Project, params: TwinsParams) -> Generator[Progress, None, TwinsReport]:
    """Compare all main texts that are new; forget those that are gone."""
    del params
    with project.read() as tx:
        at = load_settings(tx).near_duplicate_at
        as_before = twins.key(tx) == key()
    if not as_before:
        with project.write() as tx:
            twins.start_over(tx, key())
    _group(project, at)
    with project.read() as tx:
        now = twins.extractions_now(tx)
        after = twins.unchanged_up_to(tx, now)
    forgotten = 0 if after else (yield from _forget(project))
    with project.read() as tx:
        todo = list(twins.unsigned(tx, after).values())
    yield Progress(0, len(todo), "texts", "twins")
    report = TwinsReport(0, forgotten, 0, 0, 0)
    for start in range(0, len(todo), BATCH):
        report = _added(report, _take(project, todo[start : start + BATCH]), at)
        yield Progress(min(start + BATCH, len(todo)), len(todo), "texts", "twins")
    with project.write() as tx:
        twins.set_seen(tx, now)
    return report


def _added(report: TwinsReport, made: Compared, at: float) -> TwinsReport:
    return replace(
        report,
        texts=report.texts + len(made.rows),
        pairs=report.pairs + sum(pair.similarity >= at for pair in made.pairs),
        left_out=report.left_out + sum(row.left_out for row in made.rows),
        full_bands=report.full_bands + sum(row.full_bands for row in made.rows),
    )


def _take(project: Project, documents: Sequence[int]) -> Compared:
    """Sign and compare the main texts of documents, and save what came of it in one transaction."""
    with project.read() as tx:
        texts = twins.main_texts(tx, documents)
    new = sign({main_hash: text for main_hash, text in texts.items() if main_hash})
    while True:
        made = compare(project, new)
        with project.write() as tx:
            if twins.stamp(tx) == made.stamp:  # else another process added texts meanwhile: they are compared too
                twins.add(tx, made.rows, made.pairs)
                _join(tx, made.pairs)
                return made


def _join(tx: Tx, pairs: Sequence[Pair]) -> None:
    """Bring the texts of new pairs, and their clusters, together."""
    at = clusters.made_at(tx)
    near = [(pair.first, pair.second) for pair in pairs if at is not None and pair.similarity >= at]
    numbers = sorted({number for pair in near for number in pair})
    before = clusters.of(tx, numbers)
    together = components((before.get(a, a), before.get(b, b)) for a, b in near)
    clusters.rename(tx, {old: new for old, new in together.items() if old != new and old in before.values()})
    clusters.put(tx, {number: together[number] for number in numbers if number not in before})


def _group(project: Project, at: float) -> None:
    """Make the clusters anew when they were made for another similarity."""
    with project.read() as tx:
        as_before = clusters.made_at(tx) == at
    if not as_before:
        with project.write() as tx:
            pairs = twins.pairs_from(tx, at)
            clusters.set_all(tx, at, components((pair.first, pair.second) for pair in pairs))


def _forget(project: Project) -> Generator[Progress, None, int]:
    """Forget the texts that no document holds any more; their clusters may fall apart."""
    with project.read() as tx:
        gone = twins.unheld(tx)
    for start in range(0, len(gone), BATCH):
        yield Progress(start, len(gone), "texts", "twins")
        with project.write() as tx:
            _remove(tx, gone[start : start + BATCH])
    return len(gone)


def _remove(tx: Tx, numbers: Sequence[int]) -> None:
    signed = twins.signatures(tx, numbers)
    made = minhash.bands(minhash.from_bytes([signature for signature, _ in signed.values()]))
    touched = set(clusters.of(tx, numbers).values())
    left = sorted(set(clusters.members(tx, sorted(touched))) - set(numbers))
    twins.remove(tx, numbers, dict(zip(signed, made.tolist(), strict=True)))
    screens.set_made_with(tx, "")  # a document may name a twin that is none any more
    pairs = twins.pairs_from(tx, clusters.made_at(tx) or 1.0, left)
    clusters.put(tx, components((pair.first, pair.second) for pair in pairs), instead_of=left)
