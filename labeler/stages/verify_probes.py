"""Verify what was derived from grades: probes, their scores, and decision runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from labeler.domain.errors import BadInput, WorldError
from labeler.domain.grades import EventKind
from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Decision, RunInfo, Score
from labeler.domain.wording import phrase
from labeler.learn.forest_parts import is_of_earlier_version
from labeler.stages.certainty import Certainty
from labeler.stages.deciding import NOT_GATED
from labeler.stages.score import Scorer
from labeler.store import events, in_force, ledgers, opinions, probes, runs
from labeler.store.probes import ScoreRow, StoredProbe
from labeler.store.project import Tx

SAME = 1e-6
BATCH = 2000
UNREADABLE = (ValueError, TypeError, KeyError, WorldError)


def probe_problems(tx: Tx) -> Iterator[str]:
    """Forests, training grades and scores that are not those that were trained, given and computed."""
    try:
        numbers = [info.id for info in probes.infos(tx)]
    except UNREADABLE as error:
        yield phrase("the probes cannot be read: {error}", error=str(error))
        return
    yield from in_force.problems(tx)
    said = {seq: [row.document, row.annotator, row.value] for seq, row in events.rows(tx)}
    for number in numbers:
        try:
            stored = probes.load(tx, number)
            if stored is not None:
                yield from _of_probe(tx, stored, said)
        except UNREADABLE as error:
            yield phrase("probe {number} cannot be read: {error}", number=number, error=str(error))


def _of_probe(tx: Tx, stored: StoredProbe, said: dict[int, list[object]]) -> Iterator[str]:
    number = stored.info.id
    grades = [g for row in stored.training for g in row["grades"]]
    for g in grades:
        if said.get(g["event"]) != [g["document"], g["annotator"], g["value"]]:
            yield phrase(
                "probe {number} was trained on a grade that event {event} does not hold",
                number=number,
                event=g["event"],
            )
    if len(grades) != stored.info.grades:
        yield phrase(
            "probe {number} names {grades} grades, but holds {held}",
            number=number,
            grades=stored.info.grades,
            held=len(grades),
        )
    if not stored.is_whole:
        yield phrase("the forest of probe {number} was changed after it was trained", number=number)
    elif not is_of_earlier_version(stored.forest):  # whose scores nobody can give again
        yield from _score_problems(tx, stored)


def _score_problems(tx: Tx, stored: StoredProbe) -> Iterator[str]:
    """Scores that the probe does not give again (law 4)."""
    number = stored.info.id
    try:
        scorer = Scorer(stored)
    except BadInput as error:
        yield phrase(
            "the scores of probe {number} cannot be given again: {message}", number=number, message=error.message
        )
        return
    documents = scorer.can_read(tx)
    found = [s for s in probes.scores(tx, number) if s.document_id in documents]
    for at in range(0, len(found), BATCH):
        part = found[at : at + BATCH]
        again = np.array([_numbers(row) for row in scorer.scores(tx, [documents[s.document_id] for s in part])])
        stated = np.array([_numbers(s) for s in part])
        same = (np.abs(stated - again) <= SAME) | (np.isnan(stated) & np.isnan(again))
        for i in np.flatnonzero(~same.all(axis=1)):
            yield phrase(
                "the score of {document} is not what probe {number} says", document=part[i].document, number=number
            )


def _numbers(said: Score | ScoreRow) -> tuple[float, ...]:
    """What a score says, NaN for what it does not."""
    return tuple(np.nan if x is None else x for x in (said.expected, said.p_keep, said.low, said.high))


def run_problems(tx: Tx) -> Iterator[str]:
    """Decision runs that do not add up, or that hold a decision neither their cut nor a person made."""
    said = {seq: r.document for seq, r in events.rows(tx) if r.kind == EventKind.VERDICT.value}  # taken back ones too
    standings = ledgers.standings(tx)
    main_tokens = {s.document_id: (s.tokens, s.main_tokens) for s in standings}
    kinds = {s.document_id: s.kind for s in standings}
    for info in runs.infos(tx):
        try:
            decisions = list(runs.decisions(tx, info.id))
        except UNREADABLE as error:
            yield phrase("the decisions of run {id} cannot be read: {error}", id=info.id, error=str(error))
            continue
        reasons = Counter(d.reason for d in decisions if d.stage is not None)
        kept = sum(d.stage is None for d in decisions)
        tokens = sum(d.kept_tokens for d in decisions)
        totals = (kept, len(decisions) - kept, tokens, dict(reasons))
        if runs.is_sealed_as(tx, info.id) is False:
            yield phrase("what run {id} decided was changed after it was made", id=info.id)
        if totals != (info.kept, info.dropped, info.tokens, dict(info.by_reason)):
            yield phrase("the decisions of run {id} do not add up to its totals", id=info.id)
        left_out = opinions.trimmed_tokens(tx, info.id)
        not_gated = _not_gated(tx, info.probe)
        same_texts = runs.saw_these_texts(tx, info.id)
        for d in decisions:
            why = None if not_gated is None else not_gated.get(kinds.get(d.document_id, ""), "")
            if not _follows(info, d, said, why):
                yield phrase("run {id} did not decide so about {document}", id=info.id, document=d.document)
            tokens, main = main_tokens.get(d.document_id, (-1, 0))
            is_same = same_texts and tokens == d.tokens and d.stage is None
            if is_same and d.kept_tokens != main - left_out.get(d.document_id, 0):
                yield phrase(
                    "what run {id} left out inside {document} does not add up", id=info.id, document=d.document
                )


def _not_gated(tx: Tx, number: int) -> Mapping[str, str] | None:
    """Kinds that a probe decides nothing about; None where nobody knows: it has no certainty, as those of earlier versions,
    or one that cannot be read, which is told of the probe.
    """
    try:
        record = probes.certainty(tx, number)
        return Certainty.from_record(record).not_gated() if record else None
    except UNREADABLE:
        return None


def _follows(info: RunInfo, d: Decision, verdicts: Mapping[int, str], not_gated: str | None) -> bool:
    """Whether a decision agrees with itself, its evidence, and the cut or the person it goes back to.

    Args:
        verdicts: the document of each verdict, by the number of its event.
        not_gated: why the run's probe decides nothing about such documents; empty where it does, None
            where nobody knows.
    """
    kept = d.stage is None
    if kept != (d.fate is Fate.KEPT) or kept != (not d.reason) or (not kept and d.kept_tokens):
        return False
    person = next((o for o in d.opinions if o.stage is Stage.HUMAN), None)
    if person is not None and (d.stage is Stage.HUMAN or kept):
        event = person.evidence.get("event")
        return isinstance(event, int) and verdicts.get(event) == d.document and kept != person.drops
    if d.stage is Stage.HUMAN or (d.opinions and d.stage not in {o.stage for o in d.opinions if o.drops} | {None}):
        return False
    if "score" in d.evidence and d.evidence["score"] != d.score:
        return False
    if info.cut.score is not None:
        said = d.evidence.get(NOT_GATED)
        is_free = bool(said) and not_gated in (None, said)
        passed = d.score is not None and (is_free or d.score >= info.cut.score)
        return passed if kept else not (d.stage is Stage.SCORE and passed)
    needed, left = d.evidence.get("needed"), d.evidence.get("left")
    if not isinstance(needed, int) or not isinstance(left, int):
        return not kept and d.stage is not Stage.BUDGET
    return kept == (needed <= left) and (not kept or needed == d.kept_tokens)
