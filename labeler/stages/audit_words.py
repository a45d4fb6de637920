"""The words of the audit: reasons, tags, languages, sums of tokens, and what the encoder did not read."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Cut
from labeler.stages.audit import Audited
from labeler.text.rules import RULES

REASONS: Final[Mapping[str, str]] = {
    "below_cut": "its score is below the cut",
    "over_budget": "the token budget was used up",
    "exact_duplicate": "the same bytes came in before",
    "same_main_text": "its main text came in before",
    "near_duplicate": "its main text is nearly that of another one",
    "other_language": "its language is not kept",
    "extraction_empty": "extraction found no main text",
    "extraction_failed": "extraction broke down",
    "timeout": "extraction took too long",
    "crashed": "extraction crashed on it",
    "failed": "extraction broke down",
    "too_large": "it is too large to extract",
    "nothing_left": "rules on lines and repeated passages left nothing of it",
    "repeated_passage": "it is repeated across the site",
    "overturned": "an auditor overturned the decision",
}
TAGS: Final[Mapping[str, str]] = {
    "navigation": "nav",
    "advert": "ad",
    "below_cut": "cut",
    "over_budget": "budget",
    "exact_duplicate": "twin",
    "same_main_text": "twin",
    "near_duplicate": "near twin",
    "other_language": "language",
    "link-dense": "links",
    "seo": "filler",
    "other": "boilerplate",
    "extraction_empty": "no main text",
    "too_large": "too large",
    "nothing_left": "rule",
    "repeated_passage": "repeated",
    "overturned": "person",
    # the filter a rule comes from: its own name is too long to stand in the text
    **{name: f"rule {rule.family.value.partition('_')[0]}" for rule in RULES for name in (rule.id, rule.reason)},
}

LANGUAGES: Final[Mapping[str, str]] = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip
STAGE_WORDS: Final[Mapping[Stage, str]] = {
    Stage.EXTRACT: "boilerplate", Stage.LANGUAGE: "language", Stage.RULES: "rules", Stage.DUPLICATES: "twin",
    Stage.SCORE: "below the cut", Stage.BUDGET: "over budget", Stage.MIXTURE: "mixture", Stage.HUMAN: "person",
}  # fmt: skip


def tag_of(reason: str) -> str:
    """The word in the small frame before a span dropped for ``reason``."""
    return TAGS.get(reason, reason.replace("_", " "))


def reason_in_words(reason: str) -> str:
    """A reason as people read it: ``link dense``, ``below cut``; ``kept`` for none."""
    return reason.rpartition(".")[2].replace("_", " ").replace("-", " ") if reason else Fate.KEPT.value


def cut_in_words(cut: Cut) -> str:
    """``cut 3.0`` or ``budget 2,000,000 tokens``."""
    if cut.score is None:
        return f"budget {cut.budget:,} tokens"
    return f"cut {max(f'{cut.score:.1f}', f'{cut.score:g}', key=len)}"


def language_name(code: str) -> str:
    """``German (de)``; the code alone where Labeler has no name for it."""
    return f"{LANGUAGES[code]} ({code})" if code in LANGUAGES else code


def totals_line(audited: Audited) -> str:
    """``kept 214 · boilerplate 131 of 367 tokens``: tokens by what became of them, in the order of the stages."""
    counts: Counter[Stage | None] = Counter()
    for span in audited.spans:
        counts[span.stage] += span.tokens
    parts = [f"kept {counts[None]:,}"]
    parts += [f"{STAGE_WORDS[stage]} {counts[stage]:,}" for stage in Stage if counts[stage]]
    return f"{' · '.join(parts)} of {sum(counts.values()):,} tokens"


def reading_line(audited: Audited) -> str:
    """How much of the main text the encoder read (law 12); empty when nothing is known of it."""
    if not audited.passages:
        return ""
    main = sum(s.end - s.start for s in audited.extracted if s.fate is Fate.KEPT)
    read = sum(end - start for start, end in _merged(audited.passages))
    if not unread(audited):
        return "The encoder read all of the main text."
    return f"The encoder read {read / max(main, 1) * 100:.0f} % of the main text. The rest carries the tag UNREAD."


def _merged(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def unread(of: Audited) -> tuple[tuple[int, int], ...]:
    """Stretches of the main text that the encoder did not read (law 12); empty when nothing is known of reading."""
    if not of.passages:
        return ()
    read = _merged(of.passages)
    found: list[tuple[int, int]] = []
    for span in of.extracted:
        if span.fate is Fate.KEPT:
            found.extend(gap for gap in _gaps(span.start, span.end, read) if of.text[gap[0] : gap[1]].strip())
    return tuple(found)


def _gaps(start: int, end: int, read: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of start..end no range of ``read`` (rising, apart) covers."""
    at = start
    first = max(0, bisect_right(read, (start, start)) - 1)
    for low, high in read[first:]:
        if low >= end:
            break
        if at < low:
            yield at, low
        at = max(at, high)
    if at < end:
        yield at, end
