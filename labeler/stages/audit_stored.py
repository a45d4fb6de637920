"""What ledgers and runs hold in words, known again: they were stored in English, and a screen says them in its language."""

from __future__ import annotations

from typing import Final

from labeler.domain.wording import Phrase, filled, phrase, recognised
from labeler.learn.whys import SENTENCES as WHYS

SENTENCES: Final[tuple[Phrase, ...]] = (
    # why extraction dropped a stretch (labeler.text.boilerplate, labeler.text.surroundings)
    phrase("its element is hidden from readers"),
    phrase("extraction left it out of the main text"),
    phrase("extraction found no main text"),
    phrase("it is the page's title"),
    phrase("it stands with the copyright notice in {element}"),
    phrase("{count} of its {words} words are “{word}”"),
    phrase("{share:.0%} of its characters are links, before the main text"),
    phrase("{share:.0%} of its characters are links"),
    phrase("it says “{words}”"),
    phrase("it stands under “{heading}”"),
    phrase("its element is {element}"),
    phrase("it is about the author: its element is {element}"),
    phrase("a list of keywords: its element is {element}"),
    # what it did with a block (labeler.text.evidence, labeler.text.second_opinion)
    phrase("{did}; taken out"),
    phrase("{did}; added: {why}"),
    phrase("kept this block"),
    phrase("kept no word of this block"),
    phrase("kept {count} of {words} words of this block"),
    phrase("same place as kept blocks"),
    phrase("beside kept blocks"),
    phrase("prose between kept blocks"),
    phrase("prose before kept blocks"),
    # what a kept twin has over the other (labeler.stages.twin_choice)
    phrase("score {score:.2f}, the other has none"),
    phrase("higher score: {kept:.2f} over {gone:.2f}"),
    phrase("higher score: {kept:.4f} over {gone:.4f}"),
    phrase("longer: {kept:,} over {gone:,} tokens"),
    phrase("came first"),
    # why a score decides nothing (labeler.stages.certainty)
    phrase("not gated: {why}"),
    *WHYS,
)
"""Told apart by what stands around their fields; the first that fits is meant."""
NESTED: Final = frozenset({"did", "why"})
"""Fields that hold such a sentence themselves."""


def known(text: str) -> str:
    """The same text, as a `Phrase` where it is one of ``SENTENCES``."""
    found = recognised(text, SENTENCES)
    if not isinstance(found, Phrase):
        return text
    nested = {name: known(str(value)) if name in NESTED else value for name, value in found.values.items()}
    return filled(found, **nested)
