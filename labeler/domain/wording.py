"""Words for people, kept so that a screen can say them in another language. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from string import Formatter
from typing import Self


class Phrase(str):
    """An English text that knows what it was made of.

    It is a string like any other: what is stored, hashed, logged and printed is English, whatever language the screen
    shows. Only the screen looks at ``template`` and ``values`` and says the same in its own language.

    Attributes:
        template: the text with fields as of `str.format`; without values it is the text itself, braces and all.
        values: what the fields say; phrases among them are said in the other language, too.
        about: tells apart what is one word in English and several elsewhere.
    """

    __slots__ = ("about", "template", "values")
    template: str
    values: Mapping[str, object]
    about: str

    def __new__(cls, template: str, values: Mapping[str, object], about: str = "") -> Self:
        """The text, filled in.

        Raises:
            KeyError: a field has no value.
        """
        made = super().__new__(cls, template.format_map(values) if values else template)
        made.template, made.values, made.about = template, values, about
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, Mapping[str, object], str]]:
        """For other processes, and for copies."""
        return Phrase, (self.template, self.values, self.about)


def phrase(text: str, /, *, about: str = "", **values: object) -> Phrase:
    """A text for people. ``text`` has to be a literal: what can be translated is found by reading the code.

    Args:
        about: tells apart what is one word in English and several in other languages ("a verb", "of a document").
        values: for the fields of the text.
    """
    return Phrase(text, values, about)


def phrases(one: str, many: str, count: int, /, *, about: str = "", **values: object) -> Phrase:
    """``one`` where ``count`` is 1, ``many`` for any other; both may show the field ``count``. Both have to be literals."""
    return Phrase(one if count == 1 else many, {"count": count, **values}, about)


def joined(between: str, parts: Iterable[str]) -> Phrase:
    """Texts one after another with ``between`` them, each said in the language of the screen."""
    values = {f"part{at}": part for at, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in values), values)


def filled(sentence: Phrase, /, **values: object) -> Phrase:
    """A phrase of a table, made without values, with its fields filled in."""
    return Phrase(sentence.template, values, sentence.about)


def recognised(text: str, sentences: Iterable[Phrase]) -> str:
    """A text that was stored as the phrase that it was, its values read back; ``text`` itself where none says so.

    Args:
        sentences: phrases without values. Their fields hold numbers, or text where no number fits.
    """
    for sentence in sentences:
        pattern, specs = _pattern(sentence.template)
        match = pattern.fullmatch(text)
        found = None if match is None else _filled(sentence, {name: _value(match[name], specs[name]) for name in specs})
        if found is not None and found == text:
            return found
    return text


def _filled(sentence: Phrase, values: Mapping[str, object]) -> Phrase | None:
    """The phrase with values that were read back; None where one of them is no number and should be."""
    try:
        return filled(sentence, **values)
    except ValueError:
        return None


@cache
def _pattern(template: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What a text of a template looks like, and the format of each of its fields."""
    parts = list(Formatter().parse(template))
    looks = "".join(re.escape(before) + (f"(?P<{name}>.+?)" if name else "") for before, name, _, _ in parts)
    return re.compile(looks, re.DOTALL), {name: spec or "" for _, name, spec, _ in parts if name}


def _value(text: str, spec: str) -> object:
    """A number that was written with a format; the text where it is none."""
    try:
        if spec.endswith("%"):
            return float(text.removesuffix("%").replace(",", "")) / 100
        plain = text.replace(",", "")
        return int(plain) if plain.lstrip("-").isdecimal() else float(plain)
    except ValueError:
        return text
