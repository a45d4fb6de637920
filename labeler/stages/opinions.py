"""What language and rules say of each document, on its own: an opinion for every stage, and what to leave out inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from labeler.domain.errors import PREPARE_FIRST, NotReady
from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.domain.wording import phrase
from labeler.stages.measure import UNMEASURED, basis
from labeler.stages.measuring import Measured, Piece
from labeler.store import measures
from labeler.store.ledgers import Standing
from labeler.store.project import Tx
from labeler.text.rules import CITATION, CutEvidence, RuleSet, cut_evidence, document_evidence, verdicts

NOTHING_LEFT = "nothing_left"


@dataclass(frozen=True, slots=True)
class RuleOpinions:
    """What the rules say of one document.

    Attributes:
        opinions: one for each rule that would drop it, in the order of the set; a passing one when none would.
        trims: what rules on lines leave out, in order.
    """

    opinions: tuple[Opinion, ...]
    trims: tuple[Span, ...] = ()


def language_opinion(s: Standing, languages: Sequence[str]) -> Opinion:
    """What the language of the main text says; it passes where a project keeps all languages."""
    evidence: dict[str, object] = {"language": s.language, "confidence": s.confidence}
    if not languages or not s.main_hash or s.language in languages:
        return Opinion(Stage.LANGUAGE, "", evidence)
    return Opinion(Stage.LANGUAGE, "other_language", {**evidence, "wanted": list(languages)})


def rule_opinions(tx: Tx, standings: Sequence[Standing], rule_set: RuleSet) -> dict[int, RuleOpinions]:
    """What the rules say of each document with main text to which the set applies.

    Raises:
        NotReady: some of them are not measured under the present settings of the rules.
    """
    asked = {s.document_id: s for s in standings if s.main_hash and rule_set.applies(s.kind, s.form)}
    about = basis(rule_set.settings)
    found = {
        number: opinions_on(body, rule_set, asked[number].language)
        for number, key, body in measures.some(tx, list(asked))
        if key.startswith(about)
    }
    if len(found) < len(asked):
        raise NotReady(
            phrase("{documents} documents are not measured for the rules yet.", documents=len(asked) - len(found)),
            PREPARE_FIRST,
        )
    return found


def opinions_on(body: Mapping[str, Any], rule_set: RuleSet, language: str) -> RuleOpinions:
    """What a rule set makes of what was measured.

    Args:
        body: as `Measured.as_record` wrote it, or why there are no measures.
    """
    about: dict[str, object] = {"rule_set": rule_set.name, "version": rule_set.version}
    if UNMEASURED in body:
        return RuleOpinions((Opinion(Stage.RULES, "", {**about, "why": body[UNMEASURED]}),))
    return judged(Measured.from_record(body), rule_set, language)


def judged(measured: Measured, rule_set: RuleSet, language: str) -> RuleOpinions:
    """What a rule set makes of a document's measures."""
    report = verdicts(measured.rules, rule_set, language)
    failing = document_evidence(report, rule_set)
    said = [Opinion(Stage.RULES, str(e["rule"]).rpartition(".")[2], dict(e)) for e in failing]
    trims = tuple(_trims(measured, cut_evidence(report, rule_set)))
    left = sum(p.tokens for p in measured.pieces) - sum(trim.tokens for trim in trims)
    about: dict[str, object] = {"rule_set": rule_set.name, "version": rule_set.version}
    if trims and not left and not said:
        said = [Opinion(Stage.RULES, NOTHING_LEFT, {**about, "lines": len(trims)})]
    return RuleOpinions(tuple(said) or (Opinion(Stage.RULES, "", {**about, "asked": len(report.verdicts)}),), trims)


def _trims(measured: Measured, cuts: Sequence[CutEvidence]) -> Iterator[Span]:
    """The stretches of visible text that rules on lines leave out; those of one line without a gap are one.

    Lines without a token, which separate the others, stay.
    """
    cause = _causes(measured, cuts)
    open_pieces: list[Piece] = []
    why: CutEvidence | None = None
    for piece in measured.pieces:
        found = cause(piece)
        if not piece.tokens and found is not why:
            found = None
        if why is not None and (found is not why or piece.start != open_pieces[-1].end):
            yield _trim(open_pieces, why)
            open_pieces = []
        if found is not None:
            open_pieces.append(piece)
        why = found
    if why is not None:
        yield _trim(open_pieces, why)


def _causes(measured: Measured, cuts: Sequence[CutEvidence]) -> Callable[[Piece], CutEvidence | None]:
    """Answers for each piece what drops it: a rule on its line, or that it is a citation."""
    line_of = {start: number for number, start in enumerate(measured.rules.bounds)}
    lines = {line_of[cut.start]: cut for cut in cuts if cut.evidence["rule"] != CITATION}
    citation = next((cut for cut in cuts if cut.evidence["rule"] == CITATION), None)
    return lambda piece: lines.get(piece.line) or (citation if piece.cited else None)


def _trim(pieces: Sequence[Piece], why: CutEvidence) -> Span:
    evidence = {**why.evidence, "line": pieces[0].line}
    tokens = sum(piece.tokens for piece in pieces)
    rule = str(evidence["rule"])
    return Span(pieces[0].start, pieces[-1].end, Fate.DROPPED, Stage.RULES, rule, tokens, evidence)
