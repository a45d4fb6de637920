"""What decided over each span of a page: its place, its numbers and what extraction did, small enough to store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from labeler.text.boilerplate import HIDDEN, Place, cues_of, reason_of
from labeler.text.boilerplate_words import STOP_WORDS
from labeler.text.surroundings import Surroundings

if TYPE_CHECKING:
    from labeler.text.visible import Block, VisiblePage

# start, end, reason (empty for kept) and evidence of a span to be
Draft = tuple[int, int, str, Mapping[str, object]]
Range = tuple[int, int]
MAX_PATH = 160
_is_stop_word = STOP_WORDS.__contains__
_PUNCTUATION = ",.;:!?|()[]“”\"'’"


class EvidenceWriter:
    """Writes the spans to be of one page with their evidence.

    Every span has ``path``, ``link_density`` (of its block), ``stop_words`` (share of its words), ``words``,
    ``position`` (0 to 1 of the visible text) and ``extractor`` (what extraction did with its block); dropped ones
    also have ``why`` and, where elements have telling names, ``hints``.

    Args:
        page: the visible text. kept: for each of its blocks the stretches that the main text matches.
    """

    nothing_kept = "kept no word of this block"

    def __init__(self, page: VisiblePage, kept: Sequence[Sequence[Range]]) -> None:
        self._text = page.text
        self._plain = _plain(page.text)
        self._scale = 1000 / len(page.text)
        self._around = Surroundings(page, kept)

    def kept(self, block: Block, start: int, end: int, did: str) -> Draft:
        """A kept span."""
        words = self._plain[start:end].split()
        count = len(words)
        evidence = {
            "path": short(block.path),
            "link_density": self._density(block) if block.linked else 0.0,
            "stop_words": int(1000 * sum(map(_is_stop_word, words)) / count + 0.5) / 1000 if count else 0.0,
            "words": count,
            "position": int(start * self._scale) / 1000,
            "extractor": did,
        }
        return start, end, "", evidence

    def dropped(self, block: Block, start: int, end: int, did: str) -> Draft:
        """A dropped span with its reason."""
        path = block.path
        density = self._density(block) if block.linked else 0.0
        position = int(start * self._scale) / 1000
        words = self._plain[start:end].split()
        count = len(words)
        hints: Sequence[str] = ()
        if block.hidden:
            reason = HIDDEN
        else:
            text, around = self._text[start:end], self._around
            named = around.named(path)
            hints = named.hints
            cues = cues_of(text, words)
            reason = reason_of(Place(path, block.tag, density, text, words, start, position, cues, named, around))
        evidence = {
            "path": short(path),
            "why": reason.why,
            "link_density": density,
            "stop_words": int(1000 * sum(map(_is_stop_word, words)) / count + 0.5) / 1000 if count else 0.0,
            "words": count,
            "position": position,
            "extractor": did,
        }
        if hints:
            evidence["hints"] = hints
        return start, end, reason.name, evidence

    def what_was_kept(self, block: Block, kept: Sequence[Range]) -> str:
        """What extraction did with a block of which it kept something."""
        if kept == [(block.start, block.end)]:
            return "kept this block"
        count = sum(len(self._plain[start:end].split()) for start, end in kept)
        return f"kept {count} of {len(self._plain[block.start : block.end].split())} words of this block"

    def _density(self, block: Block) -> float:
        return min(round(block.linked / max(len(self._text[block.start : block.end].rstrip()), 1), 3), 1.0)


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
