"""Why a figure has no value, and why one should go on, in the language of the screen. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from labeler.learn.whys import told
from labeler.ui.language import shown


def why_words(why: str) -> str:
    """What a probe stored in English, said in the language of the screen as far as it is known; empty for nothing."""
    return shown(told(why))


def advice_sentences(reasons: Sequence[Mapping[str, Any]]) -> list[str]:
    """The reasons of an advice as sentences; none where they are not as this version stores them.

    Args:
        reasons: fields of `labeler.learn.advice.Reason`.
    """
    from labeler.learn.advice import read_reason, sentence

    found = [read_reason(one) for one in reasons]
    return [shown(sentence(one)) for one in found if one is not None] if all(found) else []
