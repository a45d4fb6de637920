"""Rule preview: what another rule set would change, from what was measured; no text is read again."""

from __future__ import annotations

import sys
from array import array
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field

from labeler.domain.progress import Progress, drain
from labeler.stages.config import load_rule_set
from labeler.stages.measure import UNMEASURED, basis
from labeler.stages.measuring import Measured, Piece
from labeler.stages.opinions import RuleOpinions, judged
from labeler.store import ledgers, measures
from labeler.store.ledgers import Standing
from labeler.store.project import Project
from labeler.text.rules import Measures, RuleSet

BATCH = 500
BYTE = 255


@dataclass(frozen=True, slots=True)
class Known:
    """What a preview needs of one document, in a few kilobytes: there is one for each document of a project.

    Attributes:
        document: external id. kind, form, language: what decides which rules are asked. tokens: of its main text.
        values: what the rules read. lines, cited, counts: of each stretch of main text that has tokens its line,
            whether it is a citation mark, and how many tokens.
    """

    document: str
    kind: str
    form: str
    language: str
    tokens: int
    values: Measures
    lines: array[int]
    cited: bytes
    counts: array[int]

    @property
    def measured(self) -> Measured:
        """The measures as rules judge them; stretches stand at their numbers, as only their tokens are counted."""
        columns = enumerate(zip(self.lines, self.cited, self.counts, strict=True))
        pieces = tuple(Piece(at, at + 1, line, bool(cited), count) for at, (line, cited, count) in columns)
        return Measured(self.values, pieces, ())


def known_of(s: Standing, measured: Measured) -> Known:
    """What a preview needs of a document."""
    rules = measured.rules
    values = Measures(
        {sys.intern(rule): value for rule, value in rules.documents.items()},
        {sys.intern(rule): _column(values) for rule, values in rules.lines.items()},
        array("q", rules.bounds),
        rules.citations,
    )
    counted = [piece for piece in measured.pieces if piece.tokens]
    return Known(
        s.document, s.kind, s.form, s.language, s.main_tokens, values,
        array("q", [piece.line for piece in counted]), bytes([piece.cited for piece in counted]),
        array("q", [piece.tokens for piece in counted]),
    )  # fmt: skip


def _column(values: Sequence[float]) -> Sequence[float]:
    """Values of lines in as little room as they need: most are whole and small."""
    small = all(0 <= value <= BYTE and value == int(value) for value in values)
    return bytes(map(int, values)) if small else array("d", values)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule set does to the documents it is asked about.

    Attributes:
        asked: documents it is asked about; the others pass.
        dropped: documents it drops. tokens: tokens of main text that it leaves, those of documents not asked included.
        by_rule: documents that each rule drops, whether or not another one drops them too, and documents in which
            each rule on lines leaves something out. tokens_by_rule: tokens that rules on lines leave out of kept ones.
        kept: numbers (places in the sequence) of the documents that pass.
    """

    asked: int
    dropped: int
    tokens: int
    by_rule: Mapping[str, int]
    tokens_by_rule: Mapping[str, int]
    kept: frozenset[int] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes from one rule set to another.

    Attributes:
        now, then: what each does. newly_kept, newly_dropped: external ids of documents that change sides.
    """

    now: Outcome
    then: Outcome
    newly_kept: tuple[str, ...]
    newly_dropped: tuple[str, ...]


def load(project: Project) -> Generator[Progress, None, tuple[Known, ...]]:
    """Everything a preview needs; load it once, then try as many rule sets as you like.

    Documents that are not measured under the settings of the set in force are left out.
    """
    with project.read() as tx:
        about = basis(load_rule_set(tx).settings)
        standings = [s for s in ledgers.standings(tx) if s.main_hash]
    found: list[Known] = []
    for at in range(0, len(standings), BATCH):
        part = {s.document_id: s for s in standings[at : at + BATCH]}
        with project.read() as tx:
            for number, key, body in measures.some(tx, list(part)):
                if key.startswith(about) and UNMEASURED not in body:
                    s = part[number]
                    found.append(known_of(s, Measured.from_record(body)))
        yield Progress(min(at + BATCH, len(standings)), len(standings), "documents", "rules")
    return tuple(found)


def judge(known: Sequence[Known], rule_set: RuleSet) -> Generator[Progress, None, Outcome]:
    """What a rule set does, in steps."""
    asked = dropped = tokens = 0
    by_rule: Counter[str] = Counter()
    tokens_by_rule: Counter[str] = Counter()
    kept: set[int] = set()
    for number, of in enumerate(known):
        if number % BATCH == 0:
            yield Progress(number, len(known), "documents", "judge")
        if not rule_set.applies(of.kind, of.form):
            tokens += of.tokens
            kept.add(number)
            continue
        asked += 1
        said = judged(of.measured, rule_set, of.language)
        failing = [str(o.evidence.get("rule", o.reason)) for o in said.opinions if o.drops]
        by_rule.update({*failing, *(trim.reason for trim in said.trims)})
        if failing:
            dropped += 1
            continue
        kept.add(number)
        tokens += of.tokens - _count(said, tokens_by_rule)
    return Outcome(asked, dropped, tokens, dict(by_rule), dict(tokens_by_rule), frozenset(kept))


def outcome(known: Sequence[Known], rule_set: RuleSet) -> Outcome:
    """What a rule set does."""
    return drain(judge(known, rule_set))


def _count(said: RuleOpinions, tokens_by_rule: Counter[str]) -> int:
    for trim in said.trims:
        tokens_by_rule[trim.reason] += trim.tokens
    return sum(trim.tokens for trim in said.trims)


def compare(known: Sequence[Known], now: Outcome, rule_set: RuleSet) -> Generator[Progress, None, Difference]:
    """What would change from the outcome of the set in force to another set, in steps."""
    then = yield from judge(known, rule_set)
    names = [of.document for of in known]
    return Difference(
        now,
        then,
        tuple(names[number] for number in sorted(then.kept - now.kept)),
        tuple(names[number] for number in sorted(now.kept - then.kept)),
    )


def difference(known: Sequence[Known], now: Outcome, rule_set: RuleSet) -> Difference:
    """What would change from the outcome of the set in force to another set."""
    return drain(compare(known, now, rule_set))


def preview(project: Project, rule_set: RuleSet) -> Generator[Progress, None, Difference]:
    """What a rule set would change in a project."""
    known = yield from load(project)
    with project.read() as tx:
        in_force = load_rule_set(tx)
    now = yield from judge(known, in_force)
    return (yield from compare(known, now, rule_set))
