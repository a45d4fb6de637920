"""Rule sets: versioned data that says which rules are on, with which thresholds, in which order."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

from labeler.domain.errors import BadInput
from labeler.domain.resources import resource
from labeler.text.rules.rule import DocumentRule, LineRule, Rule
from labeler.text.rules.settings import Settings
from labeler.text.rules.table import BY_ID

STANDARD = "standard"


@dataclass(frozen=True)
class RuleSet:
    """A rule set.

    Attributes:
        name, version, description: what people know it by.
        rules: rules in the order in which they are asked, with thresholds; None turns a rule off.
        settings: what the values depend on.
    """

    name: str
    version: int
    description: str
    rules: tuple[tuple[Rule, float | None], ...]
    settings: Settings

    @cached_property
    def on_documents(self) -> tuple[tuple[DocumentRule, float | None], ...]:
        """The rules that read whole documents, in order."""
        return tuple((rule, threshold) for rule, threshold in self.rules if isinstance(rule, DocumentRule))

    @cached_property
    def on_lines(self) -> tuple[tuple[LineRule, float | None], ...]:
        """The rules that read lines, in order."""
        return tuple((rule, threshold) for rule, threshold in self.rules if isinstance(rule, LineRule))

    @property
    def thresholds(self) -> dict[str, float | None]:
        """Thresholds by rule id."""
        return {rule.id: threshold for rule, threshold in self.rules}

    @property
    def digest(self) -> str:
        """SHA-256 of rules, order, thresholds and settings: equal ones give equal verdicts."""
        record = self.as_record()
        content = {name: record[name] for name in ("rules", "settings")}
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()

    def with_threshold(self, rule_id: str, threshold: float | None) -> RuleSet:
        """The same with one threshold moved, or with one rule off.

        Raises:
            KeyError: the set has no such rule.
        """
        if rule_id not in self.thresholds:
            raise KeyError(rule_id)
        moved = tuple((rule, threshold if rule.id == rule_id else known) for rule, known in self.rules)
        return replace(self, rules=moved)

    def as_record(self) -> dict[str, Any]:
        """The set as its file has it."""
        settings = {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self.settings).items()}
        return {
            "name": self.name,
            "version": self.version,
            "description": self.description,
            "settings": settings,
            "rules": [{"id": rule.id, "threshold": threshold} for rule, threshold in self.rules],
        }


def shipped_rule_set(name: str = STANDARD) -> RuleSet:
    """A rule set that ships, by the name of its file.

    Raises:
        FileNotFoundError: there is none of that name.
    """
    return read_rule_set(resource("rules", f"{name}.json").read_text(encoding="utf-8"))


def read_rule_set(content: str) -> RuleSet:
    """A rule set from the text of its file. Rules that it does not name are off and not reported.

    Raises:
        BadInput: it is no rule set, or names rules or settings that do not exist.
    """
    try:
        record = json.loads(content)
        rules = tuple(_rule(row) for row in record["rules"])
        made = RuleSet(
            str(record["name"]),
            int(record["version"]),
            str(record.get("description", "")),
            rules,
            _settings(record.get("settings", {})),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadInput(f"The rule set cannot be read: {_why(error)}.", "Compare it with one that ships.") from error
    if len(made.thresholds) != len(rules):
        raise BadInput(f"The rule set {made.name} names a rule twice.", "Take one of them out.")
    return made


def _rule(row: Mapping[str, Any]) -> tuple[Rule, float | None]:
    if row["id"] not in BY_ID:
        raise ValueError(f"there is no rule {row['id']!r}")
    threshold = row["threshold"]
    if threshold is None:
        return BY_ID[row["id"]], None
    if isinstance(threshold, bool) or not isinstance(threshold, int | float) or not math.isfinite(threshold):
        raise ValueError(f"the threshold of {row['id']} is {threshold!r}, not a number or null")
    return BY_ID[row["id"]], float(threshold)


def _settings(row: Mapping[str, Any]) -> Settings:
    for name in ("stop_words", "policy_phrases"):
        if name in row and not (isinstance(row[name], list) and all(isinstance(word, str) for word in row[name])):
            raise ValueError(f"{name} is not a list of words")
    for name, kind in (("short_line", int), ("citations", bool)):
        if name in row and type(row[name]) is not kind:
            raise ValueError(f"{name} is {row[name]!r}")
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    return Settings(**values)


def _why(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)
