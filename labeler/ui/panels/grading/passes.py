"""The passes in which a lesson is made, in the words of the screen."""

from __future__ import annotations

from typing import Final

from labeler.ui.language import shown, tr

WORDS: Final = {
    "draft": tr("draft", about="a pass of a lesson"),
    "critique": tr("critique", about="a pass of a lesson"),
    "rewrite": tr("rewrite", about="a pass of a lesson"),
    "vary": tr("vary", about="a pass of a lesson"),
}


def pass_words(kind: str) -> str:
    """A pass as a lesson names it, in the language of the screen; one that nobody knows as it is."""
    return WORDS.get(kind) or shown(kind)
