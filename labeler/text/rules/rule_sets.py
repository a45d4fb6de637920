"""Rule sets: versioned data that says which rules are on, with which thresholds, in which order, for what."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

from labeler.text.rules.rule import DocumentRule, LineRule, Rule
from labeler.text.rules.settings import Settings

ANY_LANGUAGE: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A rule as a set asks it.

    Attributes:
        rule: the rule.
        threshold: the value above or below which it fails; None turns it off.
        languages: the only languages (ISO 639-1) it is asked in; none for any.
        not_languages: languages it is not asked in.
        min_words: it is asked only of documents with so many words (more than punctuation): shares of a handful of
            words say little.
    """

    rule: Rule
    threshold: float | None
    languages: tuple[str, ...] = ANY_LANGUAGE
    not_languages: tuple[str, ...] = ()
    min_words: int = 0

    def is_for(self, language: str, words: float) -> bool:
        """Whether the rule is asked of documents in a language with so many words."""
        in_language = (not self.languages or language in self.languages) and language not in self.not_languages
        return in_language and words >= self.min_words

    def as_record(self) -> dict[str, Any]:
        """The rule as the file of a set has it."""
        record: dict[str, Any] = {"id": self.rule.id, "threshold": self.threshold}
        if self.languages:
            record["languages"] = list(self.languages)
        if self.min_words:
            record["min_words"] = self.min_words
        if self.not_languages:
            record["not_languages"] = list(self.not_languages)
        return record


@dataclass(frozen=True)
class AppliesTo:
    """The documents a set is for.

    Attributes:
        kinds: kinds of documents (``page``, ``lesson``); none for all.
        forms: forms of their original (``html``, ``text``); none for all.
    """

    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()

    def as_record(self) -> dict[str, list[str]]:
        """The same as a set's file has it."""
        named = {"kinds": self.kinds, "forms": self.forms}
        return {name: list(values) for name, values in named.items() if values}


@dataclass(frozen=True)
class RuleSet:
    """A rule set.

    Attributes:
        name, version, description: what people know it by.
        rules: the rules in the order in which they are asked.
        settings: what the values depend on.
        applies_to: the documents it is for; of others it asks nothing.
    """

    name: str
    version: int
    description: str
    rules: tuple[Asked, ...]
    settings: Settings
    applies_to: AppliesTo = AppliesTo()

    def applies(self, kind: str, form: str) -> bool:
        """Whether the set asks anything of documents of a kind whose original has a form."""
        only = self.applies_to
        return (not only.kinds or kind in only.kinds) and (not only.forms or form in only.forms)

    @cached_property
    def on_documents(self) -> tuple[tuple[DocumentRule, Asked], ...]:
        """The rules that read whole documents, in order."""
        return tuple((asked.rule, asked) for asked in self.rules if isinstance(asked.rule, DocumentRule))

    @cached_property
    def on_lines(self) -> tuple[tuple[LineRule, Asked], ...]:
        """The rules that read lines, in order."""
        return tuple((asked.rule, asked) for asked in self.rules if isinstance(asked.rule, LineRule))

    @property
    def thresholds(self) -> dict[str, float | None]:
        """Thresholds by rule id."""
        return {asked.rule.id: asked.threshold for asked in self.rules}

    @property
    def digest(self) -> str:
        """SHA-256 of all but name, version and description: sets with the same one decide the same."""
        record = self.as_record()
        content = {name: record[name] for name in ("applies_to", "rules", "settings")}
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()

    def with_threshold(self, rule_id: str, threshold: float | None) -> RuleSet:
        """The same with one threshold moved, or with one rule off.

        Raises:
            KeyError: the set has no such rule.
        """
        if rule_id not in self.thresholds:
            raise KeyError(rule_id)
        value = None if threshold is None else float(threshold)  # 40 and 40.0 are one threshold, and one digest
        moved = tuple(replace(asked, threshold=value) if asked.rule.id == rule_id else asked for asked in self.rules)
        return replace(self, rules=moved)

    def next_version(self, name: str | None = None) -> RuleSet:
        """The same under the next version number; under another name it starts at 1."""
        if name is None or name == self.name:
            return replace(self, version=self.version + 1)
        return replace(self, name=name, version=1)

    def as_record(self) -> dict[str, Any]:
        """The set as its file has it."""
        settings = {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self.settings).items()}
        return {
            "name": self.name,
            "version": self.version,
            "description": self.description,
            "applies_to": self.applies_to.as_record(),
            "settings": settings,
            "rules": [asked.as_record() for asked in self.rules],
        }
