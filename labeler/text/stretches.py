"""Where marked stretches of the visible text stand in the source, cut wherever markup comes between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from labeler.text.offsets import Run, RunKind


class Stretch(NamedTuple):
    """A stretch of the source (line feeds only) that holds text and no tag.

    Attributes:
        start, end: code points of the source, half open.
        visible: offset in the visible text of its first character.
        mark: number of the marked stretch of visible text of which it is a part.
    """

    start: int
    end: int
    visible: int
    mark: int


def stretches(runs: Iterable[Run], ends: Sequence[int]) -> list[Stretch]:
    """The source of marked stretches that partition the visible text, in the order of the visible text.

    Args:
        runs: those of the page's ``OffsetMap``.
        ends: where each marked stretch ends in the visible text, rising; the last one at its end.
    """
    found: list[Stretch] = []
    mark = 0
    for visible, length, source, size, kind in runs:
        while visible >= ends[mark]:
            mark += 1
        if kind != RunKind.LITERAL or visible + length <= ends[mark]:
            _add(found, Stretch(source, source + size, visible, mark))
            continue
        at = visible
        while at < visible + length:
            while at >= ends[mark]:
                mark += 1
            stop = min(visible + length, ends[mark])
            _add(found, Stretch(source + at - visible, source + stop - visible, at, mark))
            at = stop
    return found


def _add(found: list[Stretch], new: Stretch) -> None:
    """Add a stretch; one that goes on where the last one ended makes it longer."""
    last = found[-1] if found else None
    if last is not None and last.mark == new.mark and last.end == new.start:
        found[-1] = last._replace(end=new.end)
    else:
        found.append(new)
