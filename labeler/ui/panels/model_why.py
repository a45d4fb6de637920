"""Why a figure has no value, in the language of the screen. Pure."""

from __future__ import annotations

from labeler.learn.whys import told
from labeler.ui.language import shown


def why_words(why: str) -> str:
    """What a probe stored in English, said in the language of the screen as far as it is known; empty for nothing."""
    return shown(told(why))
