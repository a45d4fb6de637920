"""What is known about a span, name by name: where it stands and the numbers by which it was judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from labeler.stages.audit import Audited

INNERMOST = 3
LONGEST = 26


class Fact(NamedTuple):
    """One thing about a span, in words.

    Attributes:
        name: what it is about. value: what is known. whole: all of it, where ``value`` is short.
    """

    name: str
    value: str
    whole: str = ""


def facts(audited: Audited, span: int | None) -> tuple[Fact, ...]:
    """What extraction noted about a span (its number in the ledger), and where it stands; nothing for a document."""
    if span is None:
        return ()
    found = [*_noted(audited.extracted[span].evidence)]
    if audited.bytes:
        start, end = audited.bytes[span]
        found.append(
            Fact("Bytes", f"{start:,} to {end:,}", f"bytes {start} to {end} of the original, the end not included")
        )
    return tuple(found)


def _noted(evidence: Mapping[str, object]) -> Iterator[Fact]:
    """Each only where it is there: older ledgers hold less."""
    elements = [part for part in str(evidence.get("path", "")).split("/") if part]
    if elements:
        inner = " › ".join(map(_short, elements[-INNERMOST:]))
        shown, whole = f"… › {inner}" if len(elements) > INNERMOST else inner, " › ".join(elements)
        yield Fact("Element", shown, "" if shown == whole else whole)
    hints = evidence.get("hints")
    if isinstance(hints, list | tuple) and hints:
        yield Fact("Its names say", ", ".join(map(str, hints)))
    links, words, stop = (evidence.get(name) for name in ("link_density", "words", "stop_words"))
    if isinstance(links, int | float):
        yield Fact("Links", f"{_percent(links)} of its block" if links else "none in its block")
    if isinstance(words, int):
        yield Fact("Words", f"{words:,}")
    if isinstance(stop, int | float) and words:
        yield Fact("Stop words", f"{_percent(stop)} of its words")
    position = evidence.get("position")
    if isinstance(position, int | float):
        yield Fact("Place", f"{_percent(position)} down the text" if position >= 0.005 else "at the top of the text")
    did = str(evidence.get("extractor", ""))
    if did:
        yield Fact("Extraction", did)


def _short(element: str) -> str:
    """An element with its id and its first class only, and of these no more than fits a line."""
    name, *classes = element.split(".")
    first = f"{name}.{classes[0]}" if classes else name
    return first if len(first) <= LONGEST else f"{first[:LONGEST]}…"


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"
