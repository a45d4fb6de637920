"""What the elements around a stretch of a page are for, read off their names, roles, ids and classes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from labeler.text.boilerplate_words import KIND_OF_NAME, KIND_OF_TAG, RANKS

_NEUTRAL = frozenset(("html", "body", "main", "article"))
_INSIDE = frozenset(("main", "article"))
_OUTSIDE_ONLY = frozenset(("header", "footer"))
_CASE = re.compile(r"[A-Z]?[a-z]+(?:\d[a-z]*)?|[A-Z]+\d?|\d+[A-Za-z\d]*")
_KINDS = (*RANKS, "")
_NO_RANK = len(RANKS)
# with a number they are the same names: "nav2"; but no word is read out of "efe8bb6ad8f1"
_rank_of = {f"{word}{n}": RANKS[kind] for word, kind in KIND_OF_NAME.items() for n in ("", *range(1, 10))}.get


class Part(NamedTuple):
    """A named element around a stretch.

    Attributes:
        kind: what it is for: a reason, or one of ``author``, ``tags``, ``header``, ``aside``, ``replies``.
        segment: the element as the path has it. word: the word of it that says so.
        prefix: its path.
    """

    kind: str
    segment: str
    word: str
    prefix: str


class Parts(NamedTuple):
    """The named elements of a path, innermost first, and whether it leads through an article or the main element."""

    named: tuple[Part, ...]
    inside: bool


_NO_PARTS = Parts((), False)


def parts_of(path: str) -> Parts:
    """The named elements of a path as blocks have it."""
    parent, _, segment = path.rpartition("/")
    outer = _parts_of_parent(parent) if parent else _NO_PARTS
    tag, kind, word = _kind(segment)
    inside = outer.inside or tag in _INSIDE or segment.endswith("[main]")
    if not kind or (outer.inside and kind in _OUTSIDE_ONLY):  # an article has a header and a footer of its own
        return Parts(outer.named, inside) if inside != outer.inside else outer
    return Parts((Part(kind, segment, word, path), *outer.named), inside)


@lru_cache(maxsize=8192)
def _parts_of_parent(path: str) -> Parts:
    """The same, remembered: many blocks have one parent."""
    return parts_of(path)


@lru_cache(maxsize=16384)
def _kind(segment: str) -> tuple[str, str, str]:
    """An element's tag, its kind, and the word that says so; empty for an element that says nothing."""
    tag, *names = segment.replace("#", ".").replace("[", ".").split(".")
    if tag in _NEUTRAL:
        return tag, "", ""
    telling = tag if tag in KIND_OF_TAG else ""
    rank = RANKS[KIND_OF_TAG[tag]] if telling else _NO_RANK
    for name in names:
        found, word = _rank(name)
        if found < rank or (found == rank and word):
            rank, telling = found, word
    return tag, _KINDS[rank], telling


@lru_cache(maxsize=16384)
def _rank(name: str) -> tuple[int, str]:
    """The most telling word of an id, a class or a role, with the rank of its kind: ``mainNav-2`` has nav.

    Two or three words in a row are also one word: ``sign-in`` has signin.
    """
    rank = _rank_of(name)
    if rank is not None:
        return rank, name
    if name.isalnum() and name.islower():
        return _NO_RANK, ""
    best, telling, before, first = _NO_RANK, "", "", ""
    words = name.replace("-", " ").replace("_", " ").rstrip("]")
    for word in words.split() if words.islower() else map(str.lower, _CASE.findall(words)):
        for joined in (word, before + word, first + before + word):
            rank = _rank_of(joined, _NO_RANK)
            if rank < best:
                best, telling = rank, joined
        first, before = before, word
    return best, telling
