"""What is known about a span, name by name: where it stands and the numbers by which it was judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from labeler.domain.wording import phrase
from labeler.stages.audit import Audited
from labeler.stages.audit_stored import known

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
            Fact(
                phrase("Bytes"),
                phrase("{start:,} to {end:,}", start=start, end=end),
                phrase("bytes {start} to {end} of the original, the end not included", start=start, end=end),
            )
        )
    return tuple(found)


def _noted(evidence: Mapping[str, object]) -> Iterator[Fact]:
    """Each only where it is there: older ledgers hold less."""
    elements = [part for part in str(evidence.get("path", "")).split("/") if part]
    if elements:
        inner = " › ".join(map(_short, elements[-INNERMOST:]))
        shown, whole = f"… › {inner}" if len(elements) > INNERMOST else inner, " › ".join(elements)
        yield Fact(phrase("Element"), shown, "" if shown == whole else whole)
    hints = evidence.get("hints")
    if isinstance(hints, list | tuple) and hints:
        yield Fact(phrase("Its names say"), ", ".join(map(str, hints)))
    links, words, stop = (evidence.get(name) for name in ("link_density", "words", "stop_words"))
    if isinstance(links, int | float):
        share = phrase("{share:.0f} % of its block", share=links * 100) if links else phrase("none in its block")
        yield Fact(phrase("Links"), share)
    if isinstance(words, int):
        yield Fact(phrase("Words"), phrase("{words:,}", words=words))
    if isinstance(stop, int | float) and words:
        yield Fact(phrase("Stop words"), phrase("{share:.0f} % of its words", share=stop * 100))
    position = evidence.get("position")
    if isinstance(position, int | float):
        down = phrase("{share:.0f} % down the text", share=position * 100)
        yield Fact(phrase("Place"), down if position >= 0.005 else phrase("at the top of the text"))
    did = str(evidence.get("extractor", ""))
    if did:
        yield Fact(phrase("Extraction"), known(did))


def _short(element: str) -> str:
    """An element with its id and its first class only, and of these no more than fits a line."""
    name, *classes = element.split(".")
    first = f"{name}.{classes[0]}" if classes else name
    return first if len(first) <= LONGEST else f"{first[:LONGEST]}…"
