"""MinHash signatures of texts: near-duplicates are found by equal bands, and verified on all their word sequences.

A text is normalised so that copies agree: lower case, no accents, no punctuation. Numbers stay as they are: two sheets
of the same exercises with other numbers are two texts. The shingles of a text are its sequences of five words. Two texts whose shingle sets have the Jaccard similarity s agree in each of the signature's
values with probability s, and in at least one band with probability ``1 - (1 - s ** ROWS) ** BANDS``: .94 at s = .7,
.98 at .75, .995 at .8, .99998 at .9. Few and short bands, as each costs a place in an index; texts that they bring
together by chance (8 % at s = .3) are told apart by their signatures, which have more values than the bands need.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from labeler.domain.lazily import IMPORTING

Shingles = npt.NDArray[np.uint64]
Signatures = npt.NDArray[np.uint32]
WORDS, BANDS, ROWS, SEED = 5, 10, 4, 1
VALUES = 64
BAND_BITS = 47  # what SQLite holds in six bytes
CODE_VERSION = "minhash-1"  # raise it when the same text would get another signature
# scripts that put no spaces between words: each character counts as one
UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[^\W_{UNSPACED}]+|(?![\W_])[{UNSPACED}]")
_PLAIN_WORD = re.compile(r"[a-z0-9]+")
_STEP, _MIX_1, _MIX_2 = (np.uint64(n) for n in (0x9E3779B97F4A7C15, 0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53))
_SHIFT = np.uint64(33)


def algorithm() -> list[object]:
    """All that a signature depends on besides the text; JSON-ready, for keys of stored results."""
    with IMPORTING:
        from rensa import RMinHash

    return [CODE_VERSION, "rensa", RMinHash.ALGORITHM_VERSION, WORDS, BANDS, ROWS, VALUES, SEED]


def words(text: str) -> list[str]:
    """The words of a text as they are compared."""
    plain = text.lower()
    if plain.isascii():
        return _PLAIN_WORD.findall(plain)
    parts = unicodedata.normalize("NFD", plain)
    accents = [ord(c) for c in set(parts) if unicodedata.category(c) == "Mn"]
    return _WORD.findall(parts.translate(dict.fromkeys(accents)) if accents else parts)


def shingles(text: str) -> Shingles:
    """Hashes of the sequences of five words of a text, each once, rising; empty for a text of fewer words."""
    with IMPORTING:
        from rensa import RMinHash

    found = words(text)
    count = len(found) - WORDS + 1
    if count < 1:
        return np.empty(0, dtype=np.uint64)
    hashed = np.array(RMinHash.hash_token_sets([found])[0], dtype=np.uint64)
    mixed = hashed[:count].copy()
    for at in range(1, WORDS):
        mixed *= _STEP
        mixed += hashed[at : at + count]
    return np.unique(_scattered(mixed))


def _scattered(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Bits of 64-bit values, spread one to one so that each depends on all."""
    values = (values ^ (values >> _SHIFT)) * _MIX_1
    values = (values ^ (values >> _SHIFT)) * _MIX_2
    return values ^ (values >> _SHIFT)


def signatures(sets: Sequence[Shingles]) -> Signatures:
    """MinHash signatures of shingle sets; shape (n, VALUES). That of an empty set means nothing."""
    with IMPORTING:
        from rensa import RMinHash

    if not sets:
        return np.empty((0, VALUES), dtype=np.uint32)
    ends = np.cumsum([0, *map(len, sets)]).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(np.concatenate(sets), ends, VALUES, SEED)
    return np.array(matrix.to_rows(), dtype=np.uint32).reshape(len(sets), VALUES)


def bands(made: Signatures) -> npt.NDArray[np.int64]:
    """One hash of BAND_BITS bits for each band of each signature, other bands never equal; shape (n, BANDS)."""
    rows = made[:, : BANDS * ROWS].reshape(-1, BANDS, ROWS).astype(np.uint64)
    mixed = np.broadcast_to(np.arange(BANDS, dtype=np.uint64), rows.shape[:2]).copy()
    for at in range(ROWS):
        mixed = _scattered(mixed * _STEP + rows[:, :, at] + np.uint64(1))
    return (mixed >> np.uint64(64 - BAND_BITS)).astype(np.int64)


def estimates(one: npt.NDArray[np.uint32], many: Signatures) -> npt.NDArray[np.float64]:
    """Similarity of one text to many by their signatures alone; its standard error is at most .063."""
    return np.asarray((many == one).mean(axis=1), dtype=np.float64)


def jaccard(a: Shingles, b: Shingles) -> float:
    """The share of all shingles of two texts that both have; 0 when neither has any."""
    both = len(np.intersect1d(a, b, assume_unique=True))
    total = len(a) + len(b) - both
    return both / total if total else 0.0


def to_bytes(signature: npt.NDArray[np.uint32]) -> bytes:
    """A signature for storing: little-endian, four bytes a value."""
    return signature.astype("<u4").tobytes()


def from_bytes(stored: Sequence[bytes]) -> Signatures:
    """Stored signatures; shape (n, VALUES)."""
    return np.frombuffer(b"".join(stored), dtype="<u4").reshape(-1, VALUES).astype(np.uint32)
