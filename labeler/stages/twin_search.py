"""Which main texts are compared with which: those that share a band, within limits, and what comparing them gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.twins import LOWEST_SIMILARITY
from labeler.store import twins
from labeler.store.project import Project
from labeler.store.twins import Pair, Signed
from labeler.text import minhash
from labeler.text.minhash import Shingles, Signatures

BAND_MEMBERS = 1000
"""A band that many texts share says little of them: later ones look into it, but are not put into it."""
CLOSEST, LONGEST = 32, 32
"""Candidates that are compared: the closest by signature, and the longest of the others: one of these may stay."""
MARGIN = 0.2
"""A pair whose signatures say that much less than the lowest similarity is not compared: three standard errors."""
AT_ONCE = 200


@dataclass(frozen=True, slots=True, eq=False)
class NewTexts:
    """Main texts that have no signature in the project yet, in the order they came in."""

    hashes: Sequence[str]
    shingles: Sequence[Shingles]
    signatures: Signatures

    def only(self, wanted: Sequence[int]) -> NewTexts:
        """Some of them, by place."""
        shingles = [self.shingles[at] for at in wanted]
        return NewTexts([self.hashes[at] for at in wanted], shingles, self.signatures[list(wanted)])


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """What one text shares bands with.

    Attributes:
        candidates: numbers of the earlier texts, rising. bands: those it is put into. full: bands that are full.
    """

    candidates: NDArray[np.int64]
    bands: tuple[int, ...]
    full: int


@dataclass(frozen=True, slots=True)
class Compared:
    """Signed texts with their pairs; true as long as the project's stamp is still this one."""

    stamp: str
    rows: list[Signed]
    pairs: list[Pair]


def sign(texts: Mapping[str, str]) -> NewTexts:
    """Sign main texts, given by their hashes."""
    shingles = [minhash.shingles(text) for text in texts.values()]
    return NewTexts(list(texts), shingles, minhash.signatures(shingles))


def compare(project: Project, new: NewTexts) -> Compared:
    """Find the near-duplicates of new texts, among each other and in the project; nothing is written."""
    with project.read() as tx:
        stamp, last = twins.stamp(tx), twins.last_number(tx)
        known = twins.signed_among(tx, new.hashes)
        new = new.only([at for at, main_hash in enumerate(new.hashes) if main_hash not in known])
        bands = minhash.bands(new.signatures)
        wanted = {
            band for row, shingles in zip(bands.tolist(), new.shingles, strict=True) if len(shingles) for band in row
        }
        reaches = reach(new, bands, last + 1, twins.sharing(tx, sorted(wanted)))
        stored = sorted({n for r in reaches for n in r.candidates.tolist() if n <= last})
        signed = twins.signatures(tx, stored)
    shortlist, left_out = _shortlist(new, last + 1, reaches, signed)
    pairs = _verified(project, new, last + 1, shortlist)
    rows = [
        Signed(
            number=last + 1 + at,
            main_hash=new.hashes[at],
            shingles=len(new.shingles[at]),
            signature=minhash.to_bytes(new.signatures[at]),
            bands=reaches[at].bands,
            left_out=left_out[at],
            full_bands=reaches[at].full,
        )
        for at in range(len(new.hashes))
    ]
    return Compared(stamp, rows, pairs)


def reach(new: NewTexts, bands: NDArray[np.int64], first: int, there: Mapping[int, Sequence[int]]) -> list[Reach]:
    """What each of the new texts shares bands with: texts of the project, and those new ones that come before it.

    Args:
        bands: of the new texts, shape (n, bands). first: number of the first of them.
        there: numbers of the texts of the project by band.
    """
    members = {band: list(numbers) for band, numbers in there.items()}
    found = []
    for at, row in enumerate(bands.tolist()):
        own = list(dict.fromkeys(row)) if len(new.shingles[at]) else []
        shared = [members[band] for band in own if band in members]
        candidates = np.unique(np.concatenate(shared)) if shared else np.empty(0, dtype=np.int64)
        open_ones = tuple(band for band in own if len(members.get(band, ())) < BAND_MEMBERS)
        for band in open_ones:
            members.setdefault(band, []).append(first + at)
        found.append(Reach(candidates, open_ones, len(own) - len(open_ones)))
    return found


def _shortlist(
    new: NewTexts, first: int, reaches: Sequence[Reach], signed: Mapping[int, tuple[bytes, int]]
) -> tuple[list[list[int]], list[int]]:
    """The numbers that each new text is compared with, and how many more there would have been."""
    numbers = [*signed, *range(first, first + len(new.hashes))]
    place = {number: at for at, number in enumerate(numbers)}
    stored = minhash.from_bytes([signature for signature, _ in signed.values()])
    signatures = np.concatenate([stored, new.signatures])
    lengths = np.array([*(count for _, count in signed.values()), *map(len, new.shingles)])
    chosen, left_out = [], []
    for at, one in enumerate(reaches):
        places = np.array([place[number] for number in one.candidates.tolist()], dtype=np.int64)
        estimates = minhash.estimates(new.signatures[at], signatures[places])
        picked, left = promising(estimates, lengths[places])
        chosen.append(one.candidates[picked].tolist())
        left_out.append(left)
    return chosen, left_out


def promising(estimates: NDArray[np.float64], lengths: NDArray[np.int64]) -> tuple[NDArray[np.int64], int]:
    """Places of the candidates to compare, rising, and how many are left out because there are too many.

    Args:
        estimates: similarity by signature. lengths: shingles of each candidate.
    """
    near = np.flatnonzero(estimates >= LOWEST_SIMILARITY - MARGIN)
    if len(near) <= CLOSEST + LONGEST:
        return near, 0
    by_estimate = near[np.argsort(-estimates[near], kind="stable")]
    closest, others = by_estimate[:CLOSEST], np.sort(by_estimate[CLOSEST:])
    longest = others[np.argsort(-lengths[others], kind="stable")][:LONGEST]
    return np.sort(np.concatenate([closest, longest])), len(near) - CLOSEST - LONGEST


def _verified(project: Project, new: NewTexts, first: int, shortlist: Sequence[Sequence[int]]) -> list[Pair]:
    """The pairs that are similar enough to be remembered, by all their shingles."""
    found: list[Pair] = []
    waiting: dict[int, list[int]] = {}
    for at, numbers in enumerate(shortlist):
        for number in numbers:
            waiting.setdefault(number, []).append(at)
    stored = sorted(number for number in waiting if number < first)
    for start in range(0, len(stored), AT_ONCE):
        part = stored[start : start + AT_ONCE]
        for number, shingles in _shingles(project, part).items():
            found += _pairs(number, shingles, new, first, waiting[number])
    for number in sorted(waiting.keys() - set(stored)):
        found += _pairs(number, new.shingles[number - first], new, first, waiting[number])
    return found


def _shingles(project: Project, numbers: Sequence[int]) -> dict[int, Shingles]:
    """The shingles of texts of the project, read again; a text that no document holds any more has none."""
    with project.read() as tx:
        holders = twins.holders(tx, numbers)
        texts = twins.main_texts(tx, [document for document, _ in holders.values()])
    return {number: minhash.shingles(texts[main_hash]) for number, (_, main_hash) in holders.items()}


def _pairs(number: int, shingles: Shingles, new: NewTexts, first: int, waiting: Sequence[int]) -> list[Pair]:
    measured = ((first + at, minhash.jaccard(shingles, new.shingles[at])) for at in waiting)
    return [Pair(number, other, similarity) for other, similarity in measured if similarity >= LOWEST_SIMILARITY]
