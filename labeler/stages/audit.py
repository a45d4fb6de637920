"""Audit: why each token of a document was kept or dropped, back to the human grades behind the score."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.documents import Document
from labeler.domain.errors import BadInput, NotReady
from labeler.domain.ledger import Fate, Opinion, Span, apply_trims, check_partition, drop_kept, totals
from labeler.domain.probes import Decision, RunInfo
from labeler.domain.progress import Progress
from labeler.domain.wording import phrase
from labeler.learn.features import Features
from labeler.learn.forest_parts import is_of_earlier_version
from labeler.stages.counterfactual import counterfactual
from labeler.stages.reading import tokenizer
from labeler.stages.score import Scorer, load_probe
from labeler.store import audit_rows, documents, features, ledgers, measures, opinions, runs, vectors
from labeler.store.ledgers import Extraction, Screened
from labeler.store.probes import StoredProbe
from labeler.store.project import Project, Tx
from labeler.text.decode import clean
from labeler.text.ledger import count_tokens
from labeler.text.places import Places

BATCH = 100
SAME_SCORE = 1e-6
Passages = tuple[tuple[int, int, int], ...]
Read = tuple[Features | None, Passages]  # what the probe reads of a document, and the passages behind its embedding


@dataclass(frozen=True, slots=True)
class AuditParams:
    """What to audit.

    Attributes:
        document: external id of one document; empty for all.
        run: the decision run; None for the newest, or for what passed so far where there is none.
    """

    document: str = ""
    run: int | None = None


@dataclass(frozen=True, slots=True)
class GradeBehind:
    """A human grade that carries a score: the weights of all of them are 1 together, and value x weight adds up to it.

    Attributes:
        blind: whether neither the score nor another grade could be seen; None where nobody knows.
    """

    document: str
    annotator: str
    value: int
    weight: float
    at: str
    event: int
    blind: bool | None = None


@dataclass(frozen=True, slots=True)
class Audited:
    """The ledger of one document with its evidence.

    Attributes:
        spans: partition of ``text`` (law 1). totals: tokens by ``kept`` and each reason.
        extracted: the same stretches as extraction left them, with its evidence.
        score, p_keep, probe: None before the document is scored.
        grades_behind: heaviest first (law 5).
        counterfactual: what would turn the decision, and how; empty before a run.
        passages: stretches of ``text`` that the encoder read (law 12); the rest it did not see.
        opinions: what every stage says of the whole document, whether or not it decided.
        languages: start, end, language and confidence of paragraphs long enough to tell.
        bytes: where each span stands in the original bytes; empty when the page is read otherwise now than then.
        stale: the main text is another one since the run decided, so that the grades no longer add up to the score.
    """

    document: Document
    text: str
    spans: tuple[Span, ...]
    totals: Mapping[str, int]
    score: float | None
    p_keep: float | None
    probe: int | None
    run: int | None
    decision: Decision | None
    grades_behind: tuple[GradeBehind, ...]
    counterfactual: Mapping[str, object]
    passages: tuple[tuple[int, int], ...]
    language: str
    mapped: float
    confidence: float
    extracted: tuple[Span, ...]
    title: str
    screened: Screened | None
    stale: bool
    opinions: tuple[Opinion, ...] = ()
    languages: tuple[tuple[int, int, str, float], ...] = ()
    bytes: tuple[tuple[int, int], ...] = ()


def run(project: Project, params: AuditParams) -> Generator[Progress | Audited, None, int]:
    """Yield the audited documents in the order they came in; returns how many.

    Raises:
        BadInput: there is no such document. NotReady: there is no such run, or the document is not prepared.
    """
    auditor = Auditor(project, params.run)
    with project.read() as tx:
        if params.document:
            found = documents.by_external_id(tx, params.document)
            if found is None:
                raise BadInput(phrase("There is no document {document!r} in this project.", document=params.document))
            ids = [found.id]
        else:
            ids = documents.all_ids(tx)
    done = 0
    for at in range(0, len(ids), BATCH):
        for audited in auditor.documents(ids[at : at + BATCH]):
            done += 1
            yield audited
        yield Progress(min(at + BATCH, len(ids)), len(ids), "documents", "audit")
    if params.document and not done:
        raise NotReady(
            phrase("{document} is not prepared yet.", document=params.document),
            phrase("Prepare the project: labeler prepare PROJECT"),
        )
    return done


@dataclass(frozen=True, slots=True)
class _About:
    """What the project holds about one document."""

    document: Document
    extraction: Extraction
    body: bytes
    screened: Screened | None
    decision: Decision | None
    languages: Sequence[tuple[int, int, str, float]]
    features: Features | None
    passages: Sequence[tuple[int, int, int]]


class Auditor:
    """Answers for one decision run; keeps its probe's forest between documents."""

    def __init__(self, project: Project, number: int | None = None) -> None:
        self._project = project
        with project.read() as tx:
            self.run: RunInfo | None = runs.info(tx, number)
        if number is not None and self.run is None:
            raise NotReady(
                phrase("There is no decision run {run}.", run=number),
                phrase("Make one with: labeler decide PROJECT --cut 3"),
            )
        self._stored: StoredProbe | None = load_probe(project, self.run.probe) if self.run else None
        self._scorer: Scorer | None = _scorer_of(self._stored) if self._stored else None
        self._blind: Mapping[int, bool | None] = self._blindness(self._stored) if self._stored else {}

    def documents(self, ids: Sequence[int]) -> Iterator[Audited]:
        """Audit some documents; those not prepared yet are left out."""
        with self._project.read() as tx:
            pairs = list(ledgers.with_text(tx, ids))
            screened = ledgers.screenings(tx, ids)
            decided = {d.document_id: d for d in runs.decisions(tx, self.run.id, ids)} if self.run else {}
            trims = opinions.trims(tx, list(decided), self.run.id) if self.run else {}
            bodies = documents.bodies(tx, [document.id for document, _ in pairs])
            languages = {n: body.get("languages", ()) for n, _, body in measures.some(tx, sorted(ids))}
            read = self._read(tx, pairs)
        for document, extraction in pairs:
            number = document.id
            about = _About(
                document, extraction, bodies[number], screened.get(number), decided.get(number),
                languages.get(number, ()), *read.get(number, (None, ())),
            )  # fmt: skip
            yield self._audited(about, trims.get(number, ()))

    def _blindness(self, stored: StoredProbe) -> Mapping[int, bool | None]:
        with self._project.read() as tx:
            return audit_rows.blindness(tx, [g["event"] for row in stored.training for g in row["grades"]])

    def _read(self, tx: Tx, pairs: Sequence[tuple[Document, Extraction]]) -> dict[int, Read]:
        """What the probe reads of each document."""
        if self._scorer is None:
            return {}
        basis = self._scorer.basis
        known = vectors.some(tx, basis.encoder, [e.main_hash for _, e in pairs if e.main_hash])
        described = sorted(features.known_among(tx, basis.features, list(known)))
        read = self._scorer.features(tx, described)
        of = {h: read.part(at, at + 1) for at, h in enumerate(described)}
        return {d.id: (of.get(e.main_hash), known[e.main_hash].passages) for d, e in pairs if e.main_hash in known}

    def _audited(self, of: _About, run_trims: Sequence[Span]) -> Audited:
        extraction, decision, screened = of.extraction, of.decision, of.screened
        trims = run_trims if decision is not None else screened.trims if screened else ()
        spans, extracted = _trimmed(extraction, trims)
        last = decision or screened
        if last is not None and last.stage is not None:
            spans = drop_kept(spans, last.stage, last.reason, last.evidence)
        check_partition(spans, len(extraction.text))
        behind = self._grades_behind(of.features) if decision else ()
        return Audited(
            document=of.document,
            text=extraction.text,
            spans=spans,
            totals=totals(spans),
            score=decision.score if decision else None,
            p_keep=decision.p_keep if decision else None,
            probe=self.run.probe if self.run and decision else None,
            run=self.run.id if self.run and decision else None,
            decision=decision,
            grades_behind=behind,
            counterfactual=counterfactual(self.run, decision) if self.run and decision else {},
            passages=visible_ranges(extraction.spans, of.passages),
            language=extraction.language,
            mapped=extraction.mapped,
            confidence=extraction.confidence,
            extracted=extracted,
            title=of.document.title or extraction.title,
            screened=screened,
            stale=_is_stale(extraction, spans, decision, behind),
            opinions=decision.opinions if decision else screened.said if screened else (),
            languages=tuple((start, end, code, sure) for start, end, code, sure in of.languages),
            bytes=_byte_ranges(of, spans),
        )

    def _grades_behind(self, read: Features | None) -> tuple[GradeBehind, ...]:
        if read is None or self._scorer is None or self._stored is None:
            return ()
        weights = self._scorer.forest.weights(read)
        behind = [
            GradeBehind(
                document=g["document"],
                annotator=g["annotator"],
                value=g["value"],
                weight=float(weights[i]) * g["weight"] / sum(other["weight"] for other in row["grades"]),
                at=g["at"],
                event=g["event"],
                blind=self._blind.get(g["event"]),
            )
            for i in np.flatnonzero(weights)
            for row in [self._stored.training[i]]
            for g in row["grades"]
        ]
        return tuple(sorted(behind, key=lambda g: (-g.weight, g.event)))


def _scorer_of(stored: StoredProbe) -> Scorer | None:
    """What reads with a probe; None for a probe of an earlier version, whose runs are audited without the grades behind."""
    return None if is_of_earlier_version(stored.forest) else Scorer(stored)


def _trimmed(extraction: Extraction, trims: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans with what was left out inside, and the same stretches as extraction left them; tokens counted anew."""
    if not trims:
        return extraction.spans, extraction.spans
    starts = tokenizer().starts(extraction.text)
    spans, extracted = apply_trims(extraction.spans, trims)
    return count_tokens(spans, starts), count_tokens(extracted, starts)


def _byte_ranges(of: _About, spans: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    places = Places(of.body, form=of.document.form, charset=of.document.charset)
    if clean(places.text) != of.extraction.text:
        return ()
    return tuple(places.byte_range(span.start, span.end) for span in spans)


def _is_stale(
    extraction: Extraction, spans: Sequence[Span], decision: Decision | None, behind: Sequence[GradeBehind]
) -> bool:
    if decision is None:
        return False
    kept = sum(span.tokens for span in spans if span.fate is Fate.KEPT)
    if decision.tokens != extraction.tokens or decision.kept_tokens != kept:
        return True
    if decision.score is None or not behind:
        return False
    return abs(sum(g.weight * g.value for g in behind) - decision.score) > SAME_SCORE


def visible_ranges(spans: Sequence[Span], passages: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, int], ...]:
    """Stretches of the visible text for stretches of the main text, which is the kept spans joined."""
    kept = [(s.start, s.end) for s in spans if s.fate is Fate.KEPT]
    ranges: list[tuple[int, int]] = []
    for first, last, _ in passages:
        at = 0
        for start, end in kept:
            low, high = max(first, at), min(last, at + end - start)
            if low < high:
                ranges.append((start + low - at, start + high - at))
            at += end - start
    return tuple(ranges)
