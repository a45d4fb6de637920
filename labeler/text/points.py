"""Texts as arrays of code points, for what is too slow one character at a time."""

from __future__ import annotations

import functools
import re

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.int64]
_BMP = 0x10000


def stretches(text: str, wanted: npt.NDArray[np.bool_]) -> tuple[Places, Places]:
    """Where the maximal stretches of wanted characters start and end.

    Args:
        text: without lone surrogates.
        wanted: for each code point below 0x10000 whether it is wanted; those above take the last entry.

    Returns:
        starts and ends, code point offsets, each of shape (n,).
    """
    points = np.frombuffer(text.encode("utf-32-le"), dtype="<u4")
    inside = np.zeros(len(points) + 2, dtype=np.int8)
    inside[1:-1] = wanted[np.minimum(points, _BMP)]
    edges = np.diff(inside)
    return np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)


def table(pattern: str, *, above: bool) -> npt.NDArray[np.bool_]:
    """For each code point below 0x10000 whether the one-character ``pattern`` matches; ``above`` for all others."""
    matches = re.compile(pattern).match
    return np.array([matches(chr(point)) is not None for point in range(_BMP)] + [above])


@functools.cache
def not_space() -> npt.NDArray[np.bool_]:
    """Everything but space, tab, line feed and carriage return."""
    return table(r"[^ \t\n\r]", above=True)
