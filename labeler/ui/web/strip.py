"""Takes out of a page what would connect or lead away even without scripts.

The interceptor, the policy and Chromium's flags forbid the same; this is the belt beside the braces. The
original bytes of the document are not touched: only what is put on screen. One pass over the text, linear in
its length, along the tokenizer of the HTML standard (foreign content is not told apart).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; "
    "script-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'"
)
META: Final = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
HINTS: Final = frozenset(
    {"preconnect", "dns-prefetch", "preload", "prefetch", "modulepreload", "prerender", "manifest", "icon"}
)
TAGS_OUT: Final = frozenset({"base", "object", "embed", "applet", "frame", "portal", "fencedframe"})
ELEMENTS_OUT: Final = frozenset({"script", "iframe", "noembed", "noframes"})
RAW_TEXT: Final = frozenset({"style", "textarea", "title", "xmp", *ELEMENTS_OUT})
ATTRIBUTES_OUT: Final = frozenset({"ping", "autofocus"})
DRAWINGS: Final = frozenset({"svg", "math"})
Paint = Callable[[int, int], str]
"""What stands in the place of the text from one offset of the page to another."""

_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_GAP = re.compile(r"[\s/]*")
_ATTRIBUTE = re.compile(r"[^\s/>][^\s/>=]*")
_EQUALS = re.compile(r"\s*=\s*")
_UNQUOTED = re.compile(r"[^\s>]*")
_END_OF_DRAWING = re.compile(r"</(?:svg|math)(?=[\s/>])", re.IGNORECASE)
_COMMENT_END = re.compile(r"--!?>")


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute and the place in the page from which it was read."""

    name: str
    value: str
    start: int
    end: int


def strip(html: str, *, style: str = "", paint: Paint | None = None) -> str:
    """``html`` without scripts, frames, plugins, resource hints, refreshes and base addresses; policy in front.

    Args:
        style: a style sheet of our own to stand before those of the page.
        paint: is asked for all text that is neither inside a tag, a comment or an element of raw text, nor in a drawing.
    """
    front = f"{META}<style>{style}</style>" if style else META
    parts: list[str] = []
    at = drawing = 0
    guarded = False
    while True:
        opening = html.find("<", at)
        stop = len(html) if opening < 0 else opening
        parts.append(html[at:stop] if paint is None or drawing else paint(at, stop))
        if opening < 0:
            break
        name = _NAME.match(html, opening + 1)
        if name is None:
            at = _markup_end(html, opening)
            parts.append(html[opening:at])
            drawing -= bool(drawing) and _END_OF_DRAWING.match(html, opening) is not None
            continue
        if not guarded:
            parts.append(front)  # after a doctype, before anything that could load
            guarded = True
        kept, at = _start_tag(html, opening, name.group().lower(), name.end())
        drawing += name.group().lower() in DRAWINGS and not kept.endswith("/>")
        parts.append(kept)
    return "".join(parts) if guarded else front + "".join(parts)


def _markup_end(html: str, at: int) -> int:
    """End of what begins with ``<`` and is no start tag: end tag, comment, declaration, or a lone ``<``."""
    if html.startswith("<!--", at):
        if html.startswith((">", "->"), at + 4):
            return html.index(">", at) + 1
        end = _COMMENT_END.search(html, at + 4)
        return len(html) if end is None else end.end()
    if html.startswith("</", at) and _NAME.match(html, at + 2):
        return _attributes(html, at + 2)[1]
    if html.startswith(("<!", "<?", "</"), at):
        end_at = html.find(">", at)
        return len(html) if end_at < 0 else end_at + 1
    return at + 1


def _start_tag(html: str, opening: int, name: str, at: int) -> tuple[str, int]:
    """What is kept of a start tag (with its raw text), and where to go on."""
    found, end = _attributes(html, at)
    raw_end = _raw_end(html, name, end)
    if name in ELEMENTS_OUT:
        close = html.find(">", raw_end)
        return "", len(html) if close < 0 else close + 1
    if name in TAGS_OUT or _leads_away(name, {a.name: a.value for a in reversed(found)}):
        return "", end
    kept: list[str] = []
    start = opening
    for attribute in found:
        if attribute.name in ATTRIBUTES_OUT:
            kept.append(html[start : attribute.start])
            start = attribute.end
    return "".join(kept) + html[start:raw_end], raw_end


def _leads_away(name: str, values: dict[str, str]) -> bool:
    if name == "link":
        return bool(HINTS & set(values.get("rel", "").lower().split()))
    return name == "meta" and ("http-equiv" in values or "charset" in values)


def _raw_end(html: str, name: str, at: int) -> int:
    """Where the text of an element ends in which tags do not count; ``at`` for any other element."""
    if name == "plaintext":
        return len(html)
    if name not in RAW_TEXT:
        return at
    end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(html, at)
    return len(html) if end is None else end.start()


def _attributes(html: str, at: int) -> tuple[list[Attribute], int]:
    """The attributes from ``at`` to the end of the tag, and the place after its ``>``."""
    found: list[Attribute] = []
    while True:
        at = _end(_GAP, html, at)
        if at >= len(html):
            return found, len(html)
        if html[at] == ">":
            return found, at + 1
        start = at
        at = _end(_ATTRIBUTE, html, at)
        name = html[start:at].lower()
        equals = _EQUALS.match(html, at)
        value, at = ("", at) if equals is None else _value(html, equals.end())
        found.append(Attribute(name, value, start, at))


def _value(html: str, at: int) -> tuple[str, int]:
    quote = html[at : at + 1]
    if quote in ('"', "'") and quote:
        end = html.find(quote, at + 1)
        return (html[at + 1 :], len(html)) if end < 0 else (html[at + 1 : end], end + 1)
    end = _end(_UNQUOTED, html, at)
    return html[at:end], end


def _end(pattern: re.Pattern[str], html: str, at: int) -> int:
    match = pattern.match(html, at)
    return at if match is None else match.end()
