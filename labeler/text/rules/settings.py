"""What shapes the values of the rules, unlike thresholds: after a change texts must be read again."""

from __future__ import annotations

from dataclasses import dataclass

STOP_WORDS = ("the", "be", "to", "of", "and", "that", "have", "with")
POLICY_PHRASES = (
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
)


@dataclass(frozen=True)
class Settings:
    """Settings that values depend on.

    Attributes:
        stop_words: words of which a text needs some, compared with case.
        policy_phrases: phrases, in lower case, that mark a line about terms and cookies.
        short_line: lines of at most so many characters are short.
        citations: whether ``[3]``, ``[edit]`` and ``[citation needed]`` are taken out of lines before they are judged.
    """

    stop_words: tuple[str, ...] = STOP_WORDS
    policy_phrases: tuple[str, ...] = POLICY_PHRASES
    short_line: int = 30
    citations: bool = True
