"""What decided over each span of a page: its place, its numbers and what extraction did, small enough to store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from labeler.text.boilerplate import HIDDEN, OTHER, Place, cues_of, reason_of, settled
from labeler.text.boilerplate_words import STOP_WORDS
from labeler.text.second_opinion import SecondOpinion
from labeler.text.surroundings import Reason, Surroundings

if TYPE_CHECKING:
    from labeler.text.visible import Block, VisiblePage

Evidence = dict[str, Any]
# start, end, reason (empty for kept) and evidence of a span to be
Draft = tuple[int, int, str, Mapping[str, object]]
Range = tuple[int, int]
MAX_PATH = 160
_NOTHING = "kept no word of this block"
_is_stop_word = STOP_WORDS.__contains__
_PUNCTUATION = ",.;:!?|()[]“”\"'’"


class EvidenceWriter:
    """Writes the spans to be of one page with their evidence.

    Every span has ``path``, ``link_density`` (of its block), ``stop_words`` (share of its words), ``words``,
    ``position`` (0 to 1 of the visible text) and ``extractor`` (what extraction did with its block, and what was
    made of that); dropped ones also have ``why`` and, where elements have telling names, ``hints``.

    Args:
        page: the visible text. kept: for each of its blocks the stretches that the main text matches.
    """

    def __init__(self, page: VisiblePage, kept: Sequence[Sequence[Range]]) -> None:
        self._text = page.text
        self._plain = _plain(page.text)
        self._short: dict[str, str] = {}
        self._scale = 1000 / len(page.text)
        self._around = Surroundings(page, kept)
        self._opinion = SecondOpinion(page, self._around)

    def kept(self, block: Block, start: int, end: int, did: str) -> Draft:
        """A kept span."""
        return start, end, "", self._evidence(block, start, self._words(start, end), did)

    def dropped(self, block: Block, start: int, end: int, did: str) -> Draft:
        """A dropped span of a block that was kept in part, with its reason."""
        words = self._words(start, end)
        evidence = self._evidence(block, start, words, did)
        return start, end, self._judge(block, start, end, words, evidence).name, evidence

    def passed_over(self, block: Block) -> Draft:
        """A block of which extraction kept nothing: dropped with its reason, or added all the same."""
        start, end, *_ = block
        words = self._plain[start:end].split()
        evidence = self._evidence(block, start, words, _NOTHING)
        reason = self._judge(block, start, end, words, evidence)
        if reason is OTHER:
            added = self._opinion.adds(block, len(words), evidence["stop_words"])
            if added:
                return start, end, "", self._evidence(block, start, words, f"{_NOTHING}; added: {added}")
        return start, end, reason.name, evidence

    def taken_out(self, block: Block, did: str) -> Draft | None:
        """A block that extraction kept although it is none of the main text; None for all others."""
        doubt = self._opinion.doubts(block)
        if not doubt:
            return None
        words = self._words(block.start, block.end)
        evidence = self._evidence(block, block.start, words, f"{did}; taken out")
        reason = self._judge(block, block.start, block.end, words, evidence)
        return (block.start, block.end, reason.name, evidence) if reason.name == doubt else None

    def _short_path(self, path: str) -> str:
        known = self._short.get(path)
        if known is None:
            known = self._short[path] = short(path)
        return known

    def _words(self, start: int, end: int) -> list[str]:
        return self._plain[start:end].split()

    def _evidence(self, block: Block, start: int, words: Sequence[str], did: str) -> Evidence:
        count = len(words)
        _, _, path, _, _, linked = block
        return {
            "path": path if len(path) <= MAX_PATH else self._short_path(path),
            "link_density": self._density(block) if linked else 0.0,
            "stop_words": int(1000 * sum(map(_is_stop_word, words)) / count + 0.5) / 1000 if count else 0.0,
            "words": count,
            "position": int(start * self._scale) / 1000,
            "extractor": did,
        }

    def _judge(self, block: Block, start: int, end: int, words: Sequence[str], evidence: Evidence) -> Reason:
        """The reason for dropping a stretch, which is also added to its evidence."""
        if block.hidden:
            evidence["why"] = HIDDEN.why
            return HIDDEN
        _, _, path, tag, _, _ = block
        text, around = self._text[start:end], self._around
        named = around.named(path)
        cues = cues_of(text, words)
        reason = None if cues else settled(tag, named, around)
        if reason is None:
            density, position = evidence["link_density"], evidence["position"]
            reason = reason_of(Place(path, tag, density, text, words, start, position, cues, named, around))
        evidence["why"] = reason.why
        if named.hints:
            evidence["hints"] = named.hints
        return reason

    def what_was_kept(self, block: Block, kept: Sequence[Range]) -> str:
        """What extraction did with a block of which it kept something."""
        if kept == [(block.start, block.end)]:
            return "kept this block"
        count = sum(len(self._plain[start:end].split()) for start, end in kept)
        return f"kept {count} of {len(self._plain[block.start : block.end].split())} words of this block"

    def _density(self, block: Block) -> float:
        """The share of the block's characters that are inside links; the separator after it does not count."""
        length = len(self._text[block.start : block.end].rstrip())
        return int(1000 * block.linked / length + 0.5) / 1000 if block.linked < length else 1.0


def short(path: str) -> str:
    """The inner end of a path, at most 160 characters."""
    if len(path) <= MAX_PATH:
        return path
    cut = path.find("/", len(path) - MAX_PATH)
    return "…" + (path[cut:] if cut >= 0 else path[-MAX_PATH:])


def _plain(text: str) -> str:
    """The text in lower case and without punctuation, character for character."""
    lower = text.lower()
    if len(lower) != len(text):  # a few capitals become two characters
        lower = text
    for mark in _PUNCTUATION:
        if mark in lower:
            lower = lower.replace(mark, " ")
    return lower
