"""What the word splitter knows of characters, affixes and exceptions, read from ``resources/rules/words.json``."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from labeler.domain.resources import resource

ANY = "any"
"""Stands for languages without rules of their own."""
_APOSTROPHES = ("'", "\u2019")


@dataclass(frozen=True)
class LanguageData:
    """Character classes and lists, as data.

    Attributes:
        ranges: for each class of characters its ranges of code points, both ends included.
        affixes: lists of what is split off words (punctuation, quotes, currency, units, hyphens).
        exceptions: for ``any`` language and for each language with its own: words that are split in another
            way than the rules would, with their parts.
    """

    ranges: Mapping[str, tuple[tuple[int, int], ...]]
    affixes: Mapping[str, tuple[str, ...]]
    exceptions: Mapping[str, Mapping[str, tuple[str, ...]]]

    def pattern(self, *names: str) -> str:
        """The inside of a regular expression's character class for the classes named."""
        return "".join(f"\\U{low:08X}-\\U{high:08X}" for name in names for low, high in self.ranges[name])

    def characters(self, name: str) -> frozenset[str]:
        """All characters of a class."""
        return frozenset(chr(point) for low, high in self.ranges[name] for point in range(low, high + 1))

    def exceptions_of(self, language: str) -> dict[str, tuple[str, ...]]:
        """The exceptions of a language (ISO 639-1) with those of any language."""
        return {**self.exceptions[ANY], **self.exceptions.get(language, {})}


@functools.cache
def language_data() -> LanguageData:
    """The data that ships."""
    raw = json.loads(resource("rules", "words.json").read_text(encoding="utf-8"))
    return LanguageData(
        {name: tuple(map(_range, spelled.split())) for name, spelled in raw["characters"].items()},
        {name: tuple(entries) for name, entries in raw["affixes"].items()},
        {language: _exceptions(rows["whole"], rows["parted"]) for language, rows in raw["exceptions"].items()},
    )


def _range(spelled: str) -> tuple[int, int]:
    low, _, high = spelled.partition("-")
    return int(low, 16), int(high or low, 16)


def _exceptions(whole: Iterable[str], parted: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Words with their parts, each also with the typographic apostrophe."""
    typed = {word: (word,) for word in whole} | {word: tuple(parts.split()) for word, parts in parted.items()}
    plain, curly = _APOSTROPHES
    curled = {
        word.replace(plain, curly): tuple(part.replace(plain, curly) for part in parts) for word, parts in typed.items()
    }
    return typed | curled
