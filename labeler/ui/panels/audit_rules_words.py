"""Rules in words, and the draft that an editor works on. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from labeler.stages.audit_words import LANGUAGES
from labeler.stages.rule_preview import Difference, Outcome
from labeler.stages.rules import RulesReport, is_same
from labeler.text.rules import CITATION, SHIPPED, Asked, Fails, Family, Rule, RuleSet, Unit, shipped_rule_set
from labeler.ui.panels.model_text import plural

FAMILIES: Final[Mapping[Family, str]] = {
    Family.GOPHER_QUALITY: "Gopher quality",
    Family.GOPHER_REPETITION: "Gopher repetition",
    Family.C4: "C4",
    Family.FINEWEB: "FineWeb",
}
YES_NO: Final = " (1)"
DOES: Final[Mapping[Unit, str]] = {
    Unit.LINE: "leaves out the line",
    Unit.ANY_LINE: "one line drops the document",
}
FORMS: Final[Mapping[str, str]] = {"html": "HTML", "text": "plain text"}
EMPTY: Final = "gopher_repetition.empty"
SPACELESS: Final = frozenset({"bo", "dz", "ja", "km", "lo", "my", "th", "zh"})
MOST_NAMED: Final = 3
READ_OTHERWISE: Final = "It also reads texts otherwise; until it is applied, values are those read before."


@dataclass(frozen=True, slots=True)
class Draft:
    """Rules being edited. Every edit makes another draft; nothing is in force before it is applied.

    Attributes:
        in_force: what is in force. wanted: what the editor shows.
        last: thresholds that rules had before they were turned off.
    """

    in_force: RuleSet
    wanted: RuleSet
    last: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_changed(self) -> bool:
        """Whether there is something to apply."""
        return not is_same(self.in_force, self.wanted)

    def choose(self, rule_set: RuleSet) -> Draft:
        """Start from another set; edits so far are gone."""
        return Draft(self.in_force, rule_set)

    def move(self, rule_id: str, threshold: float) -> Draft:
        """Move the threshold of a rule that is on."""
        return replace(self, wanted=self.wanted.with_threshold(rule_id, threshold))

    def turn(self, rule_id: str, *, on: bool) -> Draft:
        """Turn a rule on, with the threshold it had last, or off."""
        last = dict(self.last)
        now = self.wanted.thresholds[rule_id]
        if now is not None:
            last[rule_id] = now
        threshold = self.threshold_of(rule_id) if on else None
        return replace(self, wanted=self.wanted.with_threshold(rule_id, threshold), last=last)

    def threshold_of(self, rule_id: str) -> float:
        """The threshold of a rule; of one that is off the one that it would be turned on with."""
        for known in (self.wanted.thresholds, self.last, self.in_force.thresholds):
            value = known.get(rule_id)
            if value is not None:
                return value
        return next(asked.rule.threshold for asked in self.wanted.rules if asked.rule.id == rule_id)


def offered(in_force: RuleSet, imported: RuleSet | None) -> Iterator[tuple[str, RuleSet]]:
    """The sets to choose from, with what they are called: the one in force, those that ship, one from a file."""
    yield f"{set_words(in_force)}, in force", in_force
    for name in SHIPPED:
        shipped = shipped_rule_set(name)
        if not is_same(shipped, in_force):
            yield f"{set_words(shipped)}, as it ships", shipped
    if imported is not None:
        yield f"{set_words(imported)}, from a file", imported


def set_words(rule_set: RuleSet) -> str:
    """``Standard 2``."""
    return f"{rule_set.name} {rule_set.version}"


def draft_words(draft: Draft) -> str:
    """What is being looked at."""
    if not draft.is_changed:
        return f"{set_words(draft.wanted)} is in force."
    count = plural(len(moved_rules(draft)), "rule")
    if set_words(draft.wanted) == set_words(draft.in_force):
        said = f"{count} changed from {set_words(draft.in_force)}. Applied, it is a new version."
    else:
        said = f"{set_words(draft.wanted)} in the place of {set_words(draft.in_force)}: {count} asked otherwise."
    return said if draft.wanted.settings == draft.in_force.settings else f"{said} {READ_OTHERWISE}"


def moved_rules(draft: Draft) -> list[str]:
    """Ids of the rules that are asked otherwise than the set in force asks them."""
    before = {asked.rule.id: asked for asked in draft.in_force.rules}
    return [asked.rule.id for asked in draft.wanted.rules if before.get(asked.rule.id) != asked]


def scope_words(rule_set: RuleSet) -> str:
    """Which documents a set asks."""
    only = rule_set.applies_to
    kinds = " and ".join(f"{kind}s" for kind in only.kinds) or "all documents"
    form = f" that came as {' or '.join(FORMS.get(form, form) for form in only.forms)}" if only.forms else ""
    return f"Asks {kinds}{form}."


def missing_words(count: int) -> str:
    """That some documents are not counted here; empty for none."""
    if not count:
        return ""
    return f"{plural(count, 'document')} not measured for the rules in force {'is' if count == 1 else 'are'} not counted here. "


def is_yes_no(rule: Rule) -> bool:
    """Whether there is no threshold to move: a line has it or has not."""
    return rule.description.endswith(YES_NO) or rule.id == EMPTY


def rule_words(rule: Rule) -> str:
    """What a rule reads."""
    return rule.description.removesuffix(YES_NO)


def side_words(rule: Rule) -> str:
    """On which side of the threshold it fails."""
    return "" if is_yes_no(rule) else "fails above" if rule.fails is Fails.ABOVE else "fails below"


def condition_words(asked: Asked) -> str:
    """What it does when it is not to drop the document, and of which documents it is asked."""
    parts = [DOES.get(asked.rule.unit, "")]
    if asked.languages:
        parts.append(f"only {_languages(asked.languages)}")
    if asked.not_languages:
        spaceless = {*asked.not_languages} == SPACELESS
        parts.append(f"not {'languages without spaces' if spaceless else _languages(asked.not_languages)}")
    if asked.min_words:
        parts.append(f"from {plural(asked.min_words, 'word')}")
    return " · ".join(part for part in parts if part)


def spoken(asked: Asked) -> str:
    """A rule for whoever hears it: its family too, since some families ask the same."""
    parts = (rule_words(asked.rule), side_words(asked.rule), condition_words(asked), FAMILIES[asked.rule.family])
    return ", ".join(part for part in parts if part)


def languages_tip(asked: Asked) -> str:
    """The codes of the languages that decide whether a rule is asked; empty for none."""
    only = f"only {', '.join(asked.languages)}" if asked.languages else ""
    apart = f"not {', '.join(asked.not_languages)}" if asked.not_languages else ""
    return " · ".join(part for part in (only, apart) if part)


def _languages(codes: tuple[str, ...]) -> str:
    named = [LANGUAGES.get(code, code) for code in codes]
    known = sorted(named, key=lambda name: (len(name) == 2, name))  # codes without a name last
    more = len(known) - MOST_NAMED
    return ", ".join(known[:MOST_NAMED]) + (f" and {more} more languages" if more > 0 else "")


def count_words(of: Outcome, rule_id: str) -> str:
    """How many documents a rule drops, or the tokens that a rule on lines leaves out of how many; a dash for none."""
    documents, tokens = of.by_rule.get(rule_id, 0), of.tokens_by_rule.get(rule_id, 0)
    if not documents:
        return "–"
    if tokens or rule_id == CITATION:
        return f"{plural(tokens, 'token')} in {documents:,}"
    return f"{documents:,}"


def step_of(threshold: float, *, is_share: bool) -> tuple[int, float]:
    """Decimals and step of the field of a threshold; none of its own decimals are lost."""
    own = len(repr(float(threshold)).partition(".")[2].rstrip("0"))
    return (max(2, own), 0.01) if is_share else (own, 1.0 if not own else 0.1)


def is_share(rule: Rule) -> bool:
    """Whether its values are shares or numbers per word."""
    return rule.description.startswith("Share") or rule.description.endswith("per word")


def change_lines(found: Difference) -> list[tuple[str, str, str]]:
    """Name, now and then of the sums."""
    now, then = found.now, found.then
    return [
        (name, f"{before:,}", f"{after:,}")
        for name, before, after in (
            ("Documents asked", now.asked, then.asked),
            ("Documents dropped", now.dropped, then.dropped),
            ("Tokens left", now.tokens, then.tokens),
        )
    ]


def applied_words(report: RulesReport) -> str:
    """What applying did."""
    screened = plural(report.screened, "document")
    return f"{set_words(report.rule_set)} is in force; {screened} screened by it. The next decision run follows."
