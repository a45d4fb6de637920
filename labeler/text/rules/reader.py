"""Reads rule sets from their files, and says in one line what is wrong with one that is none."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import fields
from typing import Any

from labeler.domain.documents import Form, Kind
from labeler.domain.errors import BadInput
from labeler.domain.resources import resource
from labeler.domain.wording import Phrase, phrase
from labeler.text.rules.rule_sets import AppliesTo, Asked, RuleSet
from labeler.text.rules.settings import Settings
from labeler.text.rules.table import BY_ID

STANDARD = "standard"
SHIPPED = (STANDARD, "fineweb", "datatrove")
"""The sets that ship, by the names of their files; the first is the one of new projects."""
_NAMES = {"name", "version", "description", "applies_to", "settings", "rules"}
_RULE_NAMES = {"id", "threshold", "languages", "not_languages", "min_words"}


def shipped_rule_set(name: str = STANDARD) -> RuleSet:
    """A rule set that ships, by the name of its file.

    Raises:
        FileNotFoundError: there is none of that name.
    """
    return read_rule_set(resource("rules", f"{name}.json").read_text(encoding="utf-8"))


def read_rule_set(content: str) -> RuleSet:
    """A rule set from the text of its file. Rules that it does not name are off and not reported.

    Raises:
        BadInput: it is no rule set, or names what does not exist.
    """
    try:
        record = json.loads(content.removeprefix("\ufeff"))
        json.dumps(record, ensure_ascii=False).encode()  # half of a surrogate pair cannot be stored
        if not isinstance(record, dict):
            raise ValueError(phrase("it is no JSON object"))
        return _rule_set(record)
    except KeyError as error:
        raise BadInput(phrase("The rule set cannot be read: {error} is missing.", error=str(error)), _ADVICE) from error
    except RecursionError as error:
        raise BadInput(phrase("The rule set cannot be read: it is nested too deep."), _ADVICE) from error
    except (ValueError, OverflowError) as error:
        raise BadInput(phrase("The rule set cannot be read: {error}.", error=_why(error)), _ADVICE) from error


_ADVICE = phrase("Compare it with one that ships.")


def _why(error: Exception) -> str:
    """What is wrong: what is said here, or by a library."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Phrase) else str(error)


def _rule_set(record: Mapping[str, Any]) -> RuleSet:
    _known(record, _NAMES, phrase("the set"))
    name, version, description = record["name"], record["version"], record.get("description", "")
    if not isinstance(name, str) or not name.strip():
        raise ValueError(phrase("name is {name!r}, not a text", name=name))
    if type(version) is not int or version < 1:
        raise ValueError(phrase("version is {version!r}, not a number from 1", version=version))
    if not isinstance(description, str):
        raise ValueError(phrase("description is {description!r}, not a text", description=description))
    if not isinstance(record["rules"], list):
        raise ValueError(phrase("rules is not a list"))
    rules = tuple(map(_asked, record["rules"]))
    ids = [asked.rule.id for asked in rules]
    twice = next((rule for at, rule in enumerate(ids) if rule in ids[:at]), None)
    if twice:
        raise ValueError(phrase("it names {twice} twice", twice=twice))
    return RuleSet(
        name,
        version,
        description,
        rules,
        _settings(_part(record, "settings")),
        _applies_to(_part(record, "applies_to")),
    )


def _asked(row: object) -> Asked:
    if not isinstance(row, dict):
        raise ValueError(phrase("the rule {row!r} is no JSON object", row=row))
    if not isinstance(row["id"], str) or row["id"] not in BY_ID:
        raise ValueError(phrase("there is no rule {rule!r}", rule=row["id"]))
    _known(row, _RULE_NAMES, row["id"])
    threshold = row["threshold"]
    if isinstance(threshold, bool) or not isinstance(threshold, int | float | None):
        raise ValueError(
            phrase(
                "the threshold of {rule} is {threshold!r}, not a number or null", rule=row["id"], threshold=threshold
            )
        )
    if threshold is not None and not math.isfinite(threshold):
        raise ValueError(
            phrase(
                "the threshold of {rule} is {threshold!r}, not a number or null", rule=row["id"], threshold=threshold
            )
        )
    return Asked(
        BY_ID[row["id"]],
        None if threshold is None else float(threshold),
        _texts(row, "languages"),
        _texts(row, "not_languages"),
        _count(row, "min_words"),
    )


def _count(row: Mapping[str, Any], name: str) -> int:
    value = row.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(phrase("{name} is {value!r}, not a number from 0", name=name, value=value))
    return value


def _settings(row: Mapping[str, Any]) -> Settings:
    _known(row, {field.name for field in fields(Settings)}, "settings")
    values: dict[str, Any] = {name: _texts(row, name) for name in ("stop_words", "policy_phrases") if name in row}
    for name, kind in (("short_line", int), ("citations", bool)):
        if name in row:
            if type(row[name]) is not kind:
                raise ValueError(phrase("{name} is {value!r}", name=name, value=row[name]))
            values[name] = row[name]
    return Settings(**values)


def _applies_to(row: Mapping[str, Any]) -> AppliesTo:
    _known(row, {"kinds", "forms"}, "applies_to")
    kinds, forms = _texts(row, "kinds"), _texts(row, "forms")
    for value in {*kinds}.difference(Kind) | {*forms}.difference(Form):
        raise ValueError(phrase("applies_to names {value!r}, which no document is", value=value))
    return AppliesTo(kinds, forms)


def _part(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = record.get(name, {})
    if not isinstance(part, dict):
        raise ValueError(phrase("{name} is no JSON object", name=name))
    return part


def _texts(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = row.get(name, [])
    if not (isinstance(values, list) and all(isinstance(value, str) for value in values)):
        raise ValueError(phrase("{name} is not a list of texts", name=name))
    return tuple(values)


def _known(row: Collection[str], names: Collection[str], what: str) -> None:
    for name in row:
        if name not in names:
            raise ValueError(phrase("{what} has no {name!r}", what=what, name=name))
