"""What a rule fails on, as a part of a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from labeler.domain.wording import Phrase, phrase
from labeler.text.rules.table import BY_ID

_INSIDE: Final[Mapping[str, Phrase]] = {
    said.template: said
    for said in (
        phrase("there is no text"),
        phrase("share of paragraphs that stood before"),
        phrase("share of characters in paragraphs that stood before"),
        phrase("share of lines that stood before"),
        phrase("share of characters in lines that stood before"),
        phrase("share of characters in the most frequent sequence of {size} words"),
        phrase("share of characters in sequences of {size} words that stood before"),
        phrase("words that are more than punctuation"),
        phrase("mean length of words in characters"),
        phrase("hash signs per word"),
        phrase("ellipses per word"),
        phrase("share of lines that begin with a bullet"),
        phrase("share of lines that end with an ellipsis"),
        phrase("share of words with a letter"),
        phrase("different stop words in the text"),
        phrase("characters of the longest word"),
        phrase("the line does not end like a sentence"),
        phrase("words of the line"),
        phrase("the line has the filler text “lorem ipsum”"),
        phrase("the line names JavaScript"),
        phrase("the line has an opening curly bracket"),
        phrase("the line is about terms, privacy or cookies"),
        phrase("sentences in the lines that are kept"),
        phrase("lines that are not blank"),
        phrase("share of lines that end with a mark"),
        phrase("share of short lines"),
        phrase("line breaks per word"),
    )
}


def rule_inside(rule_id: str) -> str:
    """``share of lines that stood before``: the description of a rule inside a sentence; empty where there is no such rule."""
    rule = BY_ID.get(rule_id)
    return "" if rule is None else _lowered(rule.description)


def _lowered(description: Phrase) -> Phrase:
    values = {
        name: _lowered(value) if isinstance(value, Phrase) else value for name, value in description.values.items()
    }
    template = description.template[:1].lower() + description.template[1:]
    return Phrase(_INSIDE[template].template if template in _INSIDE else description.template, values)
