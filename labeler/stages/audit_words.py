"""The words of the audit: reasons, tags, languages, sums of tokens, and what the encoder did not read."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from labeler.domain.ledger import Fate, Stage
from labeler.domain.probes import Cut
from labeler.domain.wording import Phrase, joined, phrase
from labeler.stages.audit import Audited
from labeler.text.rules import CITATION, RULES

REASONS: Final[Mapping[str, Phrase]] = {
    "below_cut": phrase("its score is below the cut"),
    "over_budget": phrase("the token budget was used up"),
    "exact_duplicate": phrase("the same bytes came in before"),
    "same_main_text": phrase("its main text came in before"),
    "near_duplicate": phrase("its main text is nearly that of another one"),
    "other_language": phrase("its language is not kept"),
    "extraction_empty": phrase("extraction found no main text"),
    "extraction_failed": phrase("extraction broke down"),
    "timeout": phrase("extraction took too long"),
    "crashed": phrase("extraction crashed on it"),
    "failed": phrase("extraction broke down"),
    "too_large": phrase("it is too large to extract"),
    "nothing_left": phrase("rules on lines and repeated passages left nothing of it"),
    "repeated_passage": phrase("it is repeated across the site"),
    "overturned": phrase("an auditor overturned the decision"),
}
NAMES: Final[Mapping[str, Phrase]] = {
    str(name): name
    for name in (
        phrase("kept"),
        phrase("navigation", about="reason"),
        phrase("consent", about="reason"),
        phrase("advert", about="reason"),
        phrase("share", about="reason"),
        phrase("related", about="reason"),
        phrase("comments", about="reason"),
        phrase("footer", about="reason"),
        phrase("login", about="reason"),
        phrase("hidden", about="reason"),
        phrase("link dense", about="reason"),
        phrase("seo", about="reason"),
        phrase("other", about="reason"),
        phrase("below cut", about="reason"),
        phrase("over budget", about="reason"),
        phrase("exact duplicate", about="reason"),
        phrase("same main text", about="reason"),
        phrase("near duplicate", about="reason"),
        phrase("other language", about="reason"),
        phrase("extraction empty", about="reason"),
        phrase("extraction failed", about="reason"),
        phrase("extraction crashed", about="reason"),
        phrase("timeout", about="reason"),
        phrase("crashed", about="reason"),
        phrase("failed", about="reason"),
        phrase("too large", about="reason"),
        phrase("nothing left", about="reason"),
        phrase("repeated passage", about="reason"),
        phrase("overturned", about="reason"),
        phrase("citation", about="reason"),
    )
}
"""What reasons are called; rules have names of their own, which are said as they are."""
TAGS: Final[Mapping[str, Phrase]] = {
    "navigation": phrase("nav", about="tag"),
    "advert": phrase("ad", about="tag"),
    "below_cut": phrase("cut", about="tag"),
    "over_budget": phrase("budget", about="tag"),
    "exact_duplicate": phrase("twin", about="tag"),
    "same_main_text": phrase("twin", about="tag"),
    "near_duplicate": phrase("near twin", about="tag"),
    "other_language": phrase("language", about="tag"),
    "link-dense": phrase("links", about="tag"),
    "seo": phrase("filler", about="tag"),
    "other": phrase("boilerplate", about="tag"),
    "extraction_empty": phrase("no main text", about="tag"),
    "too_large": phrase("too large", about="tag"),
    "nothing_left": phrase("rule", about="tag"),
    "repeated_passage": phrase("repeated", about="tag"),
    "overturned": phrase("person", about="tag"),
    # the filter a rule comes from: its own name is too long to stand in the text
    **{
        name: phrase("rule {family}", about="tag", family=rule.family.value.partition("_")[0])
        for rule in RULES
        for name in (rule.id, rule.reason)
    },
    CITATION: phrase("rule {family}", about="tag", family="c4"),
}

LANGUAGES: Final[Mapping[str, Phrase]] = {
    "ar": phrase("Arabic"), "cs": phrase("Czech"), "da": phrase("Danish"), "de": phrase("German"),
    "el": phrase("Greek"), "en": phrase("English"), "es": phrase("Spanish"), "fi": phrase("Finnish"),
    "fr": phrase("French"), "he": phrase("Hebrew"), "hi": phrase("Hindi"), "hu": phrase("Hungarian"),
    "it": phrase("Italian"), "ja": phrase("Japanese"), "ko": phrase("Korean"), "nl": phrase("Dutch"),
    "no": phrase("Norwegian"), "pl": phrase("Polish"), "pt": phrase("Portuguese"), "ro": phrase("Romanian"),
    "ru": phrase("Russian"), "sv": phrase("Swedish"), "tr": phrase("Turkish"), "uk": phrase("Ukrainian"),
    "vi": phrase("Vietnamese"), "zh": phrase("Chinese"),
}  # fmt: skip
STAGE_WORDS: Final[Mapping[Stage, Phrase]] = {
    Stage.EXTRACT: phrase("boilerplate"), Stage.LANGUAGE: phrase("language"), Stage.RULES: phrase("rules"),
    Stage.DUPLICATES: phrase("twin"), Stage.SCORE: phrase("below the cut"), Stage.BUDGET: phrase("over budget"),
    Stage.MIXTURE: phrase("mixture"), Stage.HUMAN: phrase("person"),
}  # fmt: skip


def tag_of(reason: str) -> str:
    """The word in the small frame before a span dropped for ``reason``."""
    word = reason.replace("_", " ")
    return TAGS[reason] if reason in TAGS else NAMES.get(word, word)


def reason_in_words(reason: str) -> str:
    """A reason as people read it: ``link dense``, ``below cut``; ``kept`` for none."""
    name = reason.rpartition(".")[2].replace("_", " ").replace("-", " ") if reason else Fate.KEPT.value
    return NAMES.get(name, name)


def cut_in_words(cut: Cut) -> Phrase:
    """``cut 3.0`` or ``budget 2,000,000 tokens``."""
    if cut.score is None:
        return phrase("budget {budget:,} tokens", budget=cut.budget)
    if len(f"{cut.score:g}") > len(f"{cut.score:.1f}"):
        return phrase("cut {cut:g}", cut=cut.score)
    return phrase("cut {cut:.1f}", cut=cut.score)


def language_name(code: str) -> str:
    """``German (de)``; the code alone where Labeler has no name for it."""
    return phrase("{language} ({code})", language=LANGUAGES[code], code=code) if code in LANGUAGES else code


def totals_line(audited: Audited) -> str:
    """``kept 214 · boilerplate 131 of 367 tokens``: tokens by what became of them, in the order of the stages."""
    counts: Counter[Stage | None] = Counter()
    for span in audited.spans:
        counts[span.stage] += span.tokens
    parts = [phrase("kept {tokens:,}", tokens=counts[None])]
    parts += [
        phrase("{stage} {tokens:,}", stage=STAGE_WORDS[stage], tokens=counts[stage]) for stage in Stage if counts[stage]
    ]
    return phrase("{parts} of {tokens:,} tokens", parts=joined(" · ", parts), tokens=sum(counts.values()))


def reading_line(audited: Audited) -> str:
    """How much of the main text the encoder read (law 12); empty when nothing is known of it."""
    if not audited.passages:
        return ""
    main = sum(s.end - s.start for s in audited.extracted if s.fate is Fate.KEPT)
    read = sum(end - start for start, end in _merged(audited.passages))
    if not unread(audited):
        return phrase("The encoder read all of the main text.")
    share = read / max(main, 1) * 100
    return phrase("The encoder read {share:.0f} % of the main text. The rest carries the tag UNREAD.", share=share)


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
