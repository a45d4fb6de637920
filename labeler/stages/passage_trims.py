"""What repeated passages leave out inside documents, beside what rules on lines leave out already."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.stages.measure import UNMEASURED
from labeler.stages.measuring import Measured, Piece
from labeler.stages.opinions import NOTHING_LEFT, RuleOpinions
from labeler.stages.passages import Repeated
from labeler.store import measures
from labeler.store.project import Tx

REPEATED = "repeated_passage"


def with_passages(
    tx: Tx, rules: Mapping[int, RuleOpinions], repeated: Mapping[int, Sequence[Repeated]]
) -> dict[int, RuleOpinions]:
    """What rules say, with repeated passages left out too, in the documents that have any.

    A document that was not measured keeps them: nobody knows how many tokens they have.
    """
    found = dict(rules)
    for number, _, body in measures.some(tx, sorted(repeated)):
        if UNMEASURED not in body:
            pieces = Measured.from_record(body).pieces
            found[number] = left_out(found.get(number, RuleOpinions(())), pieces, repeated[number])
    return found


def left_out(rules: RuleOpinions, pieces: Sequence[Piece], repeated: Sequence[Repeated]) -> RuleOpinions:
    """The opinions and trims of rules, with those of repeated passages among them.

    What rules drop stays theirs. When nothing with a token is left and no rule drops the document, it goes.

    Args:
        pieces: the main text, each piece within one line. repeated: passages in order, disjoint.
    """
    added = list(_trims(_outside(pieces, rules.trims), repeated))
    if not added:
        return rules
    trims = tuple(sorted((*rules.trims, *added), key=lambda span: span.start))
    opinions = rules.opinions
    is_empty = sum(p.tokens for p in pieces) == sum(trim.tokens for trim in trims)
    if is_empty and not any(o.drops for o in opinions):
        evidence = {"lines": len(rules.trims), "passages": len(added), **added[0].evidence}
        opinions = (*opinions, Opinion(Stage.RULES, NOTHING_LEFT, evidence))
    return RuleOpinions(opinions, trims)


def _trims(pieces: Sequence[Piece], repeated: Sequence[Repeated]) -> Iterator[Span]:
    """The stretches of visible text in repeated passages; pieces of one passage without a gap are one stretch."""
    ordered = sorted(pieces, key=lambda p: p.start)
    at = 0
    for passage in repeated:
        while at < len(ordered) and ordered[at].end <= passage.start:
            at += 1
        inside = []
        while at < len(ordered) and ordered[at].start < passage.end:
            inside.append(ordered[at])
            at += 1
        for _, run in groupby(_runs(inside), key=lambda one: one[0]):
            stretch = [piece for _, piece in run]
            tokens = sum(piece.tokens for piece in stretch)
            start, end = stretch[0].start, stretch[-1].end
            if tokens:
                yield Span(start, end, Fate.DROPPED, Stage.DUPLICATES, REPEATED, tokens, passage.evidence())


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[int, Piece]]:
    """Pieces with a number that is the same for those without a gap between them."""
    number = 0
    for at, piece in enumerate(pieces):
        number += bool(at) and pieces[at - 1].end != piece.start
        yield number, piece


def _outside(pieces: Sequence[Piece], trims: Sequence[Span]) -> list[Piece]:
    """The pieces that no trim covers."""
    ordered = sorted(trims, key=lambda trim: trim.start)
    starts = [trim.start for trim in ordered]
    return [p for p in pieces if not (at := bisect_left(starts, p.end)) or ordered[at - 1].end <= p.start]
