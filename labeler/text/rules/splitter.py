"""English words as spaCy splits them, by spaCy's own tokenizer and its own rules, read when it is first needed.

The rules are spaCy's whatever the language of a text is: so the filters they come from count words, by default.
"""

from __future__ import annotations

import functools
import re
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.abc import MetaPathFinder
from itertools import pairwise
from typing import Any

from labeler.domain.lazily import IMPORTING
from labeler.text.rules.long_chunks import LONG, LongChunks

_LONE = re.compile("[\ud800-\udfff]")


@dataclass
class Splitter:
    """spaCy's tokenizer with what its exceptions say.

    Attributes:
        exceptions: chunks (what stands between white space) with fixed words.
        sentence_ends: words that end a sentence.
        joints: where an exception is split before it is put together, the character before and the one behind:
            no exception can reach from one chunk to the next, one space away, where these two are not met.
    """

    exceptions: dict[str, tuple[str, ...]]
    sentence_ends: frozenset[str]
    joints: frozenset[str]
    _tokenizer: Any
    _vocabulary: Any
    _long: LongChunks
    _phrases: frozenset[tuple[str, ...]]
    _one: Any = field(default_factory=threading.Lock)

    def split(self, chunks: Sequence[str]) -> list[tuple[str, ...]]:
        """The words of each chunk, as it is without neighbours."""
        short = iter(self._split("\n", [chunk for chunk in chunks if len(chunk) <= LONG]))
        return [next(short) if len(chunk) <= LONG else self._split_long(chunk) for chunk in chunks]

    def split_beside(self, chunks: Sequence[str]) -> list[tuple[str, ...]]:
        """The words of each of some chunks that stand one space apart, none of them long."""
        return self._split(" ", chunks)

    def _split(self, gap: str, chunks: Sequence[str]) -> list[tuple[str, ...]]:
        with self._one, self._vocabulary.memory_zone():  # a zone forgets the words of the text, and takes one thread
            lengths = [len(token) for token in self._tokenizer(_sound(gap.join(chunks)))]
        return list(_by_chunk(chunks, lengths, int(gap == "\n")))

    def _split_long(self, chunk: str) -> tuple[str, ...]:
        with self._one, self._vocabulary.memory_zone():
            lengths = list(map(len, self._long.split(_sound(chunk))))
        return next(_by_chunk([chunk], lengths, 0))

    def puts_together(self, chunk: str, words: Sequence[str]) -> bool:
        """Whether an exception may have been put together inside a chunk of these words, which neighbours can undo."""
        if chunk in self.exceptions or self._by_first.keys().isdisjoint(words):
            return False
        return any(
            tuple(words[at : at + len(parts)]) == parts
            for at, word in enumerate(words)
            for parts in self._by_first.get(word, ())
        )

    def may_put_together(self, words: Sequence[str]) -> bool:
        """Whether some words that stand together are what an exception would be split into."""
        ends = range(1, len(words) + 1)
        return any(tuple(words[start:end]) in self._phrases for end in ends for start in range(end))

    @functools.cached_property
    def _by_first(self) -> dict[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = {}
        for parts in self.exceptions.values():
            found.setdefault(parts[0], []).append(parts)
        return found


def _sound(text: str) -> str:
    """A text of the same length without halves of surrogate pairs, of which spaCy cannot be told."""
    return _LONE.sub("\ufffd", text)


def _by_chunk(chunks: Iterable[str], lengths: Sequence[int], gap: int) -> Iterator[tuple[str, ...]]:
    """The words of each chunk.

    Args:
        lengths: of all words in order. gap: how many words stand between chunks.
    """
    word = 0
    for chunk in chunks:
        at, end = 0, len(chunk)
        words = []
        while at < end:
            start, at = at, at + lengths[word]
            word += 1
            words.append(chunk[start:at])
        word += gap
        yield tuple(words)


@functools.cache
def splitter() -> Splitter:
    """The splitter of this process; the first call takes half a second, as spaCy is imported."""
    with _without_torch(), IMPORTING:
        from spacy.lang.en import English
        from spacy.pipeline import Sentencizer
        from spacy.symbols import ORTH
        from spacy.tokenizer import Tokenizer
        from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
        from spacy.vocab import Vocab

    english = English.Defaults
    vocabulary = Vocab()  # without the attributes of words, which nobody asks for
    _ = vocabulary[
        "IS_ALPHA"
    ]  # a name of spaCy's, with the one number that its tables cannot forget: so it is never new
    made = functools.partial(
        Tokenizer,
        vocabulary,
        prefix_search=compile_prefix_regex(english.prefixes).search,
        suffix_search=compile_suffix_regex(english.suffixes).search,
        infix_finditer=compile_infix_regex(english.infixes).finditer,
        token_match=english.token_match,
        url_match=english.url_match,
    )
    exceptions = {
        chunk: tuple(str(part[ORTH]) for part in parts) for chunk, parts in english.tokenizer_exceptions.items()
    }
    plain = made(url_match=_in_linear_time(english.url_match.__self__).match)

    def plainly(chunk: str) -> tuple[str, ...]:
        return tuple(token.text for token in plain(chunk))

    phrases = frozenset(
        plainly(chunk)
        for chunk in exceptions
        if plain.find_prefix(chunk) or plain.find_infix(chunk) or plain.find_suffix(chunk)
    )
    return Splitter(
        exceptions,
        frozenset(Sentencizer.default_punct_chars),
        frozenset(before[-1] + behind[0] for words in phrases for before, behind in pairwise(words)),
        made(rules=english.tokenizer_exceptions),
        vocabulary,
        LongChunks(plain.prefix_search, plain.suffix_search, exceptions, plainly, phrases),
        phrases,
    )


def _in_linear_time(addresses: re.Pattern[str]) -> re.Pattern[str]:
    """The expression for addresses, matching the same: a name and a password look like a longer name.

    Told apart, they cost the length of a chunk for each colon in it.
    """
    return re.compile(addresses.pattern.replace(r"(?:\S+(?::\S*)?@)?", r"(?:\S+@)?"), addresses.flags)


class _NoTorch(MetaPathFinder):
    """Says that there is no torch, to one thread."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(self, fullname: str, *_: object) -> None:
        """Refuse torch.

        Raises:
            ModuleNotFoundError: this thread asks for it.
        """
        if fullname == "torch" and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(f"{fullname} is not needed here", name=fullname)


@contextmanager
def _without_torch() -> Iterator[None]:
    """SpaCy's tensors would import torch where it is installed: a second and 190 MB per process, to split words."""
    finder = _NoTorch()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
