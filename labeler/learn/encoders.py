"""Encoders: from text to vectors, on this computer only.

The encoder that ships is a sentence-transformers folder inside a Python package; others are named by folder, or by
the name of a model in the local cache. Tokenizing needs no torch: it is imported with the first text to encode.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from labeler.domain.errors import BadInput, MissingPiece
from labeler.domain.lazily import IMPORTING
from labeler.domain.wording import phrase
from labeler.learn.model_folder import SHIPPED_NAME, ModelFolder, find_model, read_json

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]

_LARGEST_BATCH = 64  # texts in the network at once
_SURROGATES = re.compile("[\ud800-\udfff]")
# Quiet is asked of the libraries before they are imported; nothing may leave the computer while they work.
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "true",
}


class Encoder(Protocol):
    """Turns texts into vectors."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def hash(self) -> str:
        """Names everything that decides its vectors: equal hashes give equal vectors but for float noise."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    @property
    def window(self) -> int:
        """Tokens that one passage can hold, special tokens included."""
        ...

    def offsets(self, text: str) -> IntArray:
        """Start and end of each token in code points of ``text``, shape (tokens, 2), without special tokens."""
        ...

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of texts, shape (texts, dimension); what lies beyond the window of a text is not read."""
        ...


class FolderEncoder:
    """An encoder over a checked model folder; tokenizer and network are loaded when first used."""

    def __init__(self, folder: ModelFolder) -> None:
        self._folder = folder
        self._tokenizer: Tokenizer | None = None
        self._model: SentenceTransformer | None = None
        self._dimension = _stated_dimension(folder)

    @property
    def name(self) -> str:
        """What people call it."""
        return self._folder.name

    @property
    def hash(self) -> str:
        """SHA-256 over weights, tokenizer, configuration and pooling version."""
        return self._folder.hash

    @property
    def window(self) -> int:
        """Tokens that one passage can hold, special tokens included."""
        return self._folder.window

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        if self._dimension is None:
            self._dimension = self.encode([" "]).shape[1]
        return self._dimension

    def offsets(self, text: str) -> IntArray:
        """Start and end of each token in code points of ``text``, shape (tokens, 2)."""
        if self._tokenizer is None:
            self._tokenizer = _load_tokenizer(self._folder)
        found = self._tokenizer.encode(_clean(text), add_special_tokens=False).offsets
        return np.array(found, dtype=np.int64).reshape(-1, 2)

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of texts, shape (texts, dimension)."""
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        if self._model is None:
            self._model = _load_model(self._folder)
        vectors = self._model.encode(
            [_clean(t) for t in texts],
            batch_size=min(len(texts), _LARGEST_BATCH),
            show_progress_bar=False,
            convert_to_numpy=True,
        )
        return np.ascontiguousarray(vectors, dtype=np.float32)


def load_encoder(name: str = SHIPPED_NAME) -> Encoder:
    """The encoder called ``name``; its files are hashed here, its network is loaded with the first text.

    Args:
        name: the one that ships, a folder in sentence-transformers form, or a model in the local cache.

    Raises:
        MissingPiece: the model is not on this computer (nothing is downloaded).
        Tampered: the shipped weights have changed.
        BadInput: the folder is damaged, or it would have to be unpickled or run its own code.
    """
    return FolderEncoder(find_model(name))


def _clean(text: str) -> str:
    """``text`` without lone surrogates, which no tokenizer takes; the length in code points stays."""
    return _SURROGATES.sub("\ufffd", text)


def _load_tokenizer(folder: ModelFolder) -> Tokenizer:
    try:
        with IMPORTING:
            from tokenizers import Tokenizer
    except ImportError as error:
        raise MissingPiece(
            phrase("The library tokenizers is not installed."), phrase("Run: pip install tokenizers")
        ) from error
    try:
        tokenizer = Tokenizer.from_file(str(folder.tokenizer))
    except Exception as error:  # the library raises bare Exception for every malformed file
        raise BadInput(
            phrase("The tokenizer {tokenizer} cannot be read: {error}", tokenizer=folder.tokenizer, error=str(error))
        ) from error
    tokenizer.no_truncation()  # model folders often carry the truncation and padding of their training
    tokenizer.no_padding()
    return tokenizer


def _load_model(folder: ModelFolder) -> SentenceTransformer:
    os.environ.update(_OFFLINE)
    try:
        with IMPORTING:
            from safetensors import SafetensorError
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging as hub_logging
    except ImportError as error:
        advice = phrase("Run: pip install sentence-transformers")
        raise MissingPiece(phrase("The library sentence-transformers is not installed."), advice) from error
    noise: Any = hub_logging
    noise.set_verbosity_error()
    noise.disable_progress_bar()
    logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
    try:
        # One device for everybody, so that vectors do not depend on whose computer made them.
        model = SentenceTransformer(
            str(folder.path),
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True},
        )
    except (OSError, ValueError, LookupError, TypeError, RuntimeError, AttributeError, SafetensorError) as error:
        raise BadInput(
            phrase("The model in {path} cannot be loaded: {error}", path=folder.path, error=str(error))
        ) from error
    model.eval()
    return model


def _stated_dimension(folder: ModelFolder) -> int | None:
    """The dimension as the pooling configuration states it, or None where only the network knows."""
    config: dict[str, Any] = read_json(folder.path / "1_Pooling" / "config.json")
    modes = sum(1 for key, on in config.items() if key.startswith("pooling_mode_") and on is True)
    size = config.get("word_embedding_dimension")
    reshaped = any(p.is_dir() and "Dense" in p.name for p in folder.path.iterdir())
    return size if isinstance(size, int) and size > 0 and modes == 1 and not reshaped else None
