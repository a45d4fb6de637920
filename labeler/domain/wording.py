"""Words for people, kept so that a screen can say them in another language. Pure."""

from __future__ import annotations

from collections.abc import Mapping
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
