"""Texts as arrays of code points, for what is too slow one character at a time."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.int64]
# tables over code points have one entry for each point of the basic plane, and a last one for all beyond
BEYOND = 0x10000


def code_points(text: str) -> npt.NDArray[np.uint32]:
    """The code points of a text without lone surrogates; shape (n,)."""
    return np.frombuffer(text.encode("utf-32-le"), dtype="<u4")


def table(pattern: str) -> npt.NDArray[np.bool_]:
    """For each code point whether the one-character ``pattern`` matches; False beyond the basic plane."""
    matching = np.zeros(BEYOND + 1, dtype=np.bool_)
    matching[[match.start() for match in re.finditer(pattern, "".join(map(chr, range(BEYOND))))]] = True
    return matching


def stretches(inside: npt.NDArray[np.bool_]) -> tuple[Places, Places]:
    """Where the maximal runs of True start and end."""
    padded = np.zeros(len(inside) + 2, dtype=np.int8)
    padded[1:-1] = inside
    edges = np.diff(padded)
    return np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
