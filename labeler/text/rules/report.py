"""Values of a text for all rules, and what a rule set makes of them: the two steps are apart.

Values do not depend on thresholds, so a threshold moves without reading a text again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Any

from labeler.text.rules.reading import Reading
from labeler.text.rules.rule import CITATION, DocumentRule, Fails, LineRule, Unit, fails
from labeler.text.rules.rule_sets import RuleSet
from labeler.text.rules.settings import Settings
from labeler.text.rules.table import DOCUMENT_RULES, LINE_RULES

WORDS = "gopher_quality.gopher_short_doc"
"""The rule whose value is how many words a text has that are more than punctuation."""
Cut = tuple[int, int, str]
"""Start and end in code points of the text, and the id of the rule that dropped them."""


@dataclass(frozen=True)
class Measures:
    """What the rules read off one text.

    Attributes:
        documents: the value of each rule that reads whole documents.
        lines: for each rule that reads lines its value in each line.
        bounds: where lines begin, and where the last one ends: one more than there are lines.
        citations: start and end of the citations taken out of lines.
    """

    documents: Mapping[str, float]
    lines: Mapping[str, Sequence[float]]
    bounds: Sequence[int]
    citations: Sequence[tuple[int, int]] = ()

    def as_record(self) -> dict[str, object]:
        """The measures as JSON takes them."""
        return {
            "documents": dict(self.documents),
            "lines": {name: _packed(values) for name, values in self.lines.items()},
            "lengths": [end - start for start, end in pairwise(self.bounds)],
            "citations": [list(cut) for cut in self.citations],
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Measures:
        """The measures that :meth:`as_record` wrote.

        Raises:
            KeyError: a part is missing.
        """
        count = len(record["lengths"])
        return cls(
            dict(record["documents"]),
            {name: _unpacked(values, count) for name, values in record["lines"].items()},
            tuple(accumulate(record["lengths"], initial=0)),
            tuple((start, end) for start, end in record["citations"]),
        )


def _packed(values: Sequence[float]) -> list[float] | dict[str, list[int]]:
    """Values of lines; where they are 1 or 0, as most are, the places of the ones."""
    if set(values) <= {0, 1}:
        return {"at": [at for at, value in enumerate(values) if value]}
    return list(values)


def _unpacked(values: list[float] | Mapping[str, list[int]], count: int) -> tuple[float, ...]:
    if isinstance(values, Mapping):
        ones = set(values["at"])
        return tuple(int(at in ones) for at in range(count))
    return tuple(values)


@dataclass(frozen=True)
class RuleReport:
    """What a rule set makes of a text.

    Attributes:
        measures: what was read.
        values: the value of each rule that decides on the document; those that depend on which lines are dropped
            are counted with this rule set: lines that fail an ``ANY_LINE`` rule, the sum of a ``KEPT_LINES`` rule.
        verdicts: for each rule asked whether the text passes; a rule on lines is passed when it drops none.
        reasons: for each family that fails the first rule that does, by the name datatrove gives it.
        dropped_lines: lines that are dropped, with their line breaks, and citations taken out of the others, in the
            order of the text.
    """

    measures: Measures
    values: Mapping[str, float]
    verdicts: Mapping[str, bool]
    reasons: Mapping[str, str]
    dropped_lines: tuple[Cut, ...]

    @property
    def passes(self) -> bool:
        """Whether no family fails."""
        return not self.reasons


def evaluate(text: str, rule_set: RuleSet, language: str = "en") -> RuleReport:
    """Read a text and apply a rule set to it.

    Args:
        text: any text.
        rule_set: thresholds and settings.
        language: of the text, ISO 639-1; decides which rules are asked.
    """
    return verdicts(measure(text, rule_set.settings), rule_set, language)


def measure(text: str, settings: Settings) -> Measures:
    """The values of all rules, on or off."""
    reading = Reading(text, settings)
    return Measures(
        {rule.id: float(rule.statistic(reading)) for rule in DOCUMENT_RULES},
        {rule.id: tuple(rule.statistic(reading)) for rule in LINE_RULES},
        tuple(reading.lines.bounds),
        tuple(reading.lines.citations),
    )


def verdicts(measures: Measures, rule_set: RuleSet, language: str = "en") -> RuleReport:
    """What a rule set makes of values.

    Args:
        measures: what :func:`measure` read with the settings of the set.
        rule_set: order and thresholds.
        language: of the text, ISO 639-1; rules that the set does not ask in it have no verdict.

    Raises:
        KeyError: the values lack a rule of the set.
    """
    judged = _Judged()
    words = measures.documents[WORDS]
    for rule, asked in rule_set.on_documents:
        if asked.is_for(language, words):
            judged.document(rule, measures.documents[rule.id], asked.threshold)
    on_lines = [(rule, asked.threshold) for rule, asked in rule_set.on_lines if asked.is_for(language, words)]
    return RuleReport(
        measures, judged.values, judged.verdicts, judged.reasons, _judge_lines(measures, on_lines, judged)
    )


@dataclass
class _Judged:
    """What is decided so far."""

    values: dict[str, float] = field(default_factory=dict)
    verdicts: dict[str, bool] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)

    def document(self, rule: DocumentRule | LineRule, value: float, threshold: float | None) -> None:
        failed = fails(rule, value, threshold)
        self.values[rule.id] = value
        self.verdicts[rule.id] = not failed
        if failed:
            self.reasons.setdefault(rule.family, rule.reason)


def _judge_lines(
    measures: Measures, rules: Sequence[tuple[LineRule, float | None]], judged: _Judged
) -> tuple[Cut, ...]:
    """Each line goes through the rules in order until one drops it; the first that drops the document is the reason."""
    dropped: dict[int, str] = {}
    first: tuple[int, int, LineRule] | None = None
    for order, (rule, limit) in enumerate(rules):
        if rule.unit is Unit.KEPT_LINES:
            continue
        failing = [at for at in _failing(rule, measures.lines[rule.id], limit) if at not in dropped]
        judged.verdicts[rule.id] = not failing
        if rule.unit is Unit.LINE:
            dropped.update(dict.fromkeys(failing, rule.id))
            continue
        judged.values[rule.id] = float(len(failing))
        if failing and (first is None or (failing[0], order) < first[:2]):
            first = (failing[0], order, rule)
    if first:
        judged.reasons.setdefault(first[2].family, first[2].reason)
    for rule, limit in rules:
        if rule.unit is Unit.KEPT_LINES:
            kept = [value for at, value in enumerate(measures.lines[rule.id]) if at not in dropped]
            judged.document(rule, float(sum(kept)), limit)
    return _cuts(measures, dropped)


def _failing(rule: LineRule, values: Sequence[float], limit: float | None) -> list[int]:
    """The lines that fail a rule."""
    if limit is None or not values:
        return []
    if (max(values) <= limit) if rule.fails is Fails.ABOVE else (min(values) >= limit):
        return []
    if rule.fails is Fails.ABOVE:
        return [at for at, value in enumerate(values) if value > limit]
    return [at for at, value in enumerate(values) if value < limit]


def _cuts(measures: Measures, dropped: Mapping[int, str]) -> tuple[Cut, ...]:
    """Dropped lines, and the citations of lines that are kept, in order."""
    bounds = measures.bounds
    cuts = [(bounds[at], bounds[at + 1], rule) for at, rule in dropped.items()]
    if measures.citations:
        cuts += [
            (start, end, CITATION)
            for start, end in measures.citations
            if bisect_right(bounds, start) - 1 not in dropped
        ]
    return tuple(sorted(cuts))
