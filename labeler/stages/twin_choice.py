"""Which of several alike documents stays, what makes the others superfluous, and by what that was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from labeler.domain.twins import Member, choose
from labeler.store.ledgers import Standing

EXACT, SAME, NEAR = "exact_duplicate", "same_main_text", "near_duplicate"
CAME_FIRST = "came first"
NO_SCORES: Mapping[int, float] = MappingProxyType({})
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Similar:
    """Near-duplicates among the main texts, by their hashes.

    Attributes:
        clusters: the cluster of each text that is in one. pairs: verified pairs, and how similar they are, 0 to 1.
    """

    clusters: Mapping[str, int]
    pairs: Sequence[tuple[str, str, float]]


NONE_SIMILAR = Similar({}, ())


@dataclass(frozen=True, slots=True)
class Superfluous:
    """Why a document goes.

    Attributes:
        reason: ``exact_duplicate``, ``same_main_text`` or ``near_duplicate``.
        twin: the document that is kept instead of it. similarity: of their main texts, 0 to 1.
        kept_because: what the twin has over this document.
        equal_to: the first document with the same bytes or main text, when that one goes for the twin too; else empty.
        cluster: how many different main texts are in the cluster of near-duplicates; 0 outside of clusters.
    """

    reason: str
    twin: str
    similarity: float
    kept_because: str
    equal_to: str = ""
    cluster: int = 0

    def evidence(self) -> dict[str, object]:
        """The same for a ledger."""
        said: dict[str, object] = {
            "twin": self.twin, "similarity": round(self.similarity, _DIGITS), "kept_because": self.kept_because,
        }  # fmt: skip
        if self.equal_to:
            said["equal_to"] = self.equal_to
        if self.cluster:
            said["cluster"] = self.cluster
        return said


def superfluous(
    standings: Sequence[Standing],
    *,
    similar: Similar = NONE_SIMILAR,
    scores: Mapping[int, float] = NO_SCORES,
    names: Mapping[int, str] = MappingProxyType({}),
) -> dict[int, Superfluous]:
    """Which documents go because of others, by number.

    The first of several equal ones stays, as nothing else tells them apart. Of near-duplicates that are left, the best
    score stays, then the longest, then the first; what goes has a near-duplicate that stays.

    Args:
        standings: what nothing else drops, in the order it came in; with each document all that have the same main
            text or one in the same cluster.
        scores: by number of the document; without any, length decides.
        names: of documents that are not among these but have the same bytes as some of them and came before.
    """
    names = {**names, **{s.document_id: s.document for s in standings}}
    equal = _equal(standings, names)
    first_with = {s.main_hash: s for s in reversed(standings) if s.main_hash and s.document_id not in equal}
    near = _near(first_with, similar, scores)
    by_name = {s.document: near[s.document_id] for s in first_with.values() if s.document_id in near}
    return {number: _through(found, by_name) for number, found in equal.items()} | near


def _equal(standings: Sequence[Standing], names: Mapping[int, str]) -> dict[int, Superfluous]:
    """Documents with the bytes or the main text of one that came before.

    The same bytes may have no main text where a limit stopped extraction: then they make nothing superfluous that has.
    """
    first_with: dict[str, str] = {}
    found = {}
    for s in standings:
        twin = first_with.get(s.main_hash)
        if s.duplicate_of is not None and (twin or not s.main_hash):
            found[s.document_id] = Superfluous(EXACT, twin or names[s.duplicate_of], 1.0, CAME_FIRST)
        elif twin:
            found[s.document_id] = Superfluous(SAME, twin, 1.0, CAME_FIRST)
        elif s.main_hash:
            first_with[s.main_hash] = s.document
    return found


def _through(equal: Superfluous, near: Mapping[str, Superfluous]) -> Superfluous:
    """What is equal to a document that goes goes for the same twin as that one."""
    beyond = near.get(equal.twin)
    if beyond is None:
        return equal
    return Superfluous(equal.reason, beyond.twin, beyond.similarity, beyond.kept_because, equal.twin, beyond.cluster)


def _near(first_with: Mapping[str, Standing], similar: Similar, scores: Mapping[int, float]) -> dict[int, Superfluous]:
    """What near-duplicates make superfluous.

    Args:
        first_with: what is left, by main text.
    """
    there = {main_hash: first_with[main_hash] for main_hash in similar.clusters if main_hash in first_with}
    pairs: dict[int, dict[int, float]] = {}
    for first, second, similarity in similar.pairs:
        if first in there and second in there:
            a, b = there[first].document_id, there[second].document_id
            pairs.setdefault(a, {})[b] = pairs.setdefault(b, {})[a] = similarity
    names = {s.document_id: s.document for s in there.values()}
    cluster_of = {s.document_id: similar.clusters[main_hash] for main_hash, s in there.items()}
    sizes = Counter(cluster_of.values())
    members = {
        s.document_id: Member(s.document_id, s.main_tokens, scores.get(s.document_id)) for s in there.values()
    }  # fmt: skip
    return {
        number: Superfluous(
            NEAR,
            names[twin.number],
            twin.similarity,
            kept_because(members[twin.number], members[number]),
            cluster=sizes[cluster_of[number]],
        )
        for number, twin in choose(members.values(), pairs).items()
    }


def kept_because(kept: Member, gone: Member) -> str:
    """What the kept one of two near-duplicates has over the other."""
    if kept.score is not None and gone.score is None:
        return f"score {kept.score:.2f}, the other has none"
    if kept.score is not None and gone.score is not None and kept.score != gone.score:
        digits = next((n for n in (2, 4, 8) if f"{kept.score:.{n}f}" != f"{gone.score:.{n}f}"), 17)
        return f"higher score: {kept.score:.{digits}f} over {gone.score:.{digits}f}"
    if kept.length != gone.length:
        return f"longer: {kept.length:,} over {gone.length:,} tokens"
    return CAME_FIRST
