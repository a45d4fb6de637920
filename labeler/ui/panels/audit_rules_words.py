"""Rules in words, and the draft that an editor works on. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from labeler.domain.wording import Phrase, phrase
from labeler.stages.audit_words import LANGUAGES
from labeler.stages.rule_preview import Difference, Outcome
from labeler.stages.rules import RulesReport, is_same
from labeler.text.rules import CITATION, SHIPPED, Asked, Fails, Family, Rule, RuleSet, Unit, shipped_rule_set
from labeler.ui.language import figure, shown, tr, trn

FAMILIES: Final[Mapping[Family, str]] = {
    Family.GOPHER_QUALITY: tr("Gopher quality"),
    Family.GOPHER_REPETITION: tr("Gopher repetition"),
    Family.C4: "C4",
    Family.FINEWEB: "FineWeb",
}
DOES: Final[Mapping[Unit, str]] = {
    Unit.LINE: tr("leaves out the line"),
    Unit.ANY_LINE: tr("one line drops the document"),
}
KINDS: Final[Mapping[str, str]] = {"page": tr("pages"), "lesson": tr("lessons")}
FORMS: Final[Mapping[str, str]] = {"html": "HTML", "text": tr("plain text")}
SHIPPED_WORDS: Final[Mapping[str, str]] = {
    str(said): shown(said)
    for said in (
        phrase("The same as FineWeb ran them: a line need not end like a sentence"),
        phrase("The Gopher, C4 and FineWeb filters with datatrove's defaults, for every document"),
        phrase(
            "For web pages, gentler than FineWeb: a tenth of the characters may stand in repeated lines, as "
            "its paper says; formulas, code, tables and headings may stay (words with a letter 0.4, as marks "
            "count as words; lines without a final mark and short lines may be more; no rule on brackets and "
            "lines of a word or two); short pages are left to the probe (rules on shares ask documents of 50 "
            "words or more); rules ask only languages they can read"
        ),
    )
}
"""What the shipped sets say of themselves, by the English text of their files."""
EMPTY: Final = "gopher_repetition.empty"
SPACELESS: Final = frozenset({"bo", "dz", "ja", "km", "lo", "my", "th", "zh"})
MOST_NAMED: Final = 3
READ_OTHERWISE: Final = tr("It also reads texts otherwise; until it is applied, values are those read before.")


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
    yield tr("{set}, in force", set=set_words(in_force)), in_force
    for name in SHIPPED:
        shipped = shipped_rule_set(name)
        if not is_same(shipped, in_force):
            yield tr("{set}, as it ships", set=set_words(shipped)), shipped
    if imported is not None:
        yield tr("{set}, from a file", set=set_words(imported)), imported


def set_words(rule_set: RuleSet) -> str:
    """``Standard 2``."""
    return f"{rule_set.name} {rule_set.version}"


def draft_words(draft: Draft) -> str:
    """What is being looked at."""
    if not draft.is_changed:
        return tr("{set} is in force.", set=set_words(draft.wanted))
    count, wanted, before = len(moved_rules(draft)), set_words(draft.wanted), set_words(draft.in_force)
    if wanted == before:
        said = trn(
            "{count:,} rule changed from {set}. Applied, it is a new version.",
            "{count:,} rules changed from {set}. Applied, it is a new version.",
            count,
            set=before,
        )
    else:
        said = trn(
            "{set} in the place of {before}: {count:,} rule asked otherwise.",
            "{set} in the place of {before}: {count:,} rules asked otherwise.",
            count,
            set=wanted,
            before=before,
        )
    return said if draft.wanted.settings == draft.in_force.settings else f"{said} {READ_OTHERWISE}"


def moved_rules(draft: Draft) -> list[str]:
    """Ids of the rules that are asked otherwise than the set in force asks them."""
    before = {asked.rule.id: asked for asked in draft.in_force.rules}
    return [asked.rule.id for asked in draft.wanted.rules if before.get(asked.rule.id) != asked]


def scope_words(rule_set: RuleSet) -> str:
    """Which documents a set asks."""
    only = rule_set.applies_to
    kinds = tr("all documents")
    if only.kinds:
        kinds = (
            tr("{pages} and {lessons}", pages=tr("pages"), lessons=tr("lessons"))
            if len(only.kinds) > 1
            else KINDS[only.kinds[0]]
        )
    if not only.forms:
        return tr("Asks {documents}.", documents=kinds)
    forms = tr("HTML or plain text") if len(only.forms) > 1 else FORMS.get(only.forms[0], only.forms[0])
    return tr("Asks {documents} that came as {form}.", documents=kinds, form=forms)


def about_words(rule_set: RuleSet, missing: int) -> str:
    """What stands above the rules: which documents are not counted, which ones are asked, what the set says of itself."""
    description = SHIPPED_WORDS.get(rule_set.description, rule_set.description)
    return " ".join(part for part in (missing_words(missing), scope_words(rule_set), description) if part)


def missing_words(count: int) -> str:
    """That some documents are not counted here; empty for none."""
    if not count:
        return ""
    return trn(
        "{count:,} document not measured for the rules in force is not counted here.",
        "{count:,} documents not measured for the rules in force are not counted here.",
        count,
    )


def is_yes_no(rule: Rule) -> bool:
    """Whether there is no threshold to move: a line has it or has not."""
    return "what" in rule.description.values or rule.id == EMPTY


def rule_words(rule: Rule) -> str:
    """What a rule reads."""
    what = rule.description.values.get("what", rule.description)
    return shown(what) if isinstance(what, Phrase) else str(what)


def side_words(rule: Rule) -> str:
    """On which side of the threshold it fails."""
    return "" if is_yes_no(rule) else tr("fails above") if rule.fails is Fails.ABOVE else tr("fails below")


def threshold_tip(rule: Rule) -> str:
    """What the field of a threshold is for."""
    if rule.fails is Fails.ABOVE:
        return tr("The value from which on the rule fails above")
    return tr("The value from which on the rule fails below")


def condition_words(asked: Asked) -> str:
    """What it does when it is not to drop the document, and of which documents it is asked."""
    parts = [DOES.get(asked.rule.unit, "")]
    if asked.languages:
        parts.append(tr("only {languages}", languages=_languages(asked.languages)))
    if asked.not_languages:
        spaceless = {*asked.not_languages} == SPACELESS
        named = tr("languages without spaces") if spaceless else _languages(asked.not_languages)
        parts.append(tr("not {languages}", languages=named))
    if asked.min_words:
        parts.append(trn("from {count:,} word", "from {count:,} words", asked.min_words))
    return " · ".join(part for part in parts if part)


def spoken(asked: Asked) -> str:
    """A rule for whoever hears it: its family too, since some families ask the same."""
    parts = (rule_words(asked.rule), side_words(asked.rule), condition_words(asked), FAMILIES[asked.rule.family])
    return ", ".join(part for part in parts if part)


def languages_tip(asked: Asked) -> str:
    """The codes of the languages that decide whether a rule is asked; empty for none."""
    only = tr("only {languages}", languages=", ".join(asked.languages)) if asked.languages else ""
    apart = tr("not {languages}", languages=", ".join(asked.not_languages)) if asked.not_languages else ""
    return " · ".join(part for part in (only, apart) if part)


def _languages(codes: tuple[str, ...]) -> str:
    named = [shown(LANGUAGES.get(code, code)) for code in codes]
    known = sorted(named, key=lambda name: (len(name) == 2, name))  # codes without a name last
    first, more = ", ".join(known[:MOST_NAMED]), len(known) - MOST_NAMED
    if more <= 0:
        return first
    return trn("{languages} and {count} more language", "{languages} and {count} more languages", more, languages=first)


def count_words(of: Outcome, rule_id: str) -> str:
    """How many documents a rule drops, or the tokens that a rule on lines leaves out of how many; a dash for none."""
    documents, tokens = of.by_rule.get(rule_id, 0), of.tokens_by_rule.get(rule_id, 0)
    if not documents:
        return "–"
    if tokens or rule_id == CITATION:
        return trn("{count:,} token in {documents:,}", "{count:,} tokens in {documents:,}", tokens, documents=documents)
    return figure(documents, ",")


def step_of(threshold: float, *, is_share: bool) -> tuple[int, float]:
    """Decimals and step of the field of a threshold; none of its own decimals are lost."""
    own = len(repr(float(threshold)).partition(".")[2].rstrip("0"))
    return (max(2, own), 0.01) if is_share else (own, 1.0 if not own else 0.1)


def is_share(rule: Rule) -> bool:
    """Whether its values are shares or numbers per word."""
    return rule.description.startswith("Share") or rule.description.endswith("per word")  # not for the catalogs


def change_lines(found: Difference) -> list[tuple[str, str, str]]:
    """Name, now and then of the sums."""
    now, then = found.now, found.then
    return [
        (name, figure(before, ","), figure(after, ","))
        for name, before, after in (
            (tr("Documents asked"), now.asked, then.asked),
            (tr("Documents dropped"), now.dropped, then.dropped),
            (tr("Tokens left"), now.tokens, then.tokens),
        )
    ]


def applied_words(report: RulesReport) -> str:
    """What applying did."""
    return trn(
        "{set} is in force; {count:,} document screened by it. The next decision run follows.",
        "{set} is in force; {count:,} documents screened by it. The next decision run follows.",
        report.screened,
        set=set_words(report.rule_set),
    )
