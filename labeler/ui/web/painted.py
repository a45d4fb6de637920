"""A page with the fates of its text painted in, before it is served. Pure; runs away from the window.

Every stretch of text stands in an element of our own, which no page styles by its name. The original is not touched:
taking these elements out again gives the page back, character for character, but for elements that have that name
themselves: they are served under another one, so that none passes for ours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from labeler.text.stretches import Stretch
from labeler.ui.theme import SCHEMES
from labeler.ui.web.strip import strip
from labeler.ui.widgets.marks import Mark, Under

ELEMENT: Final = "lb-s"
LAYER: Final = "labeler"
PAGE_SCHEME: Final = "light"
"""A page keeps its own ground, which nearly always is white, whatever the theme of the window."""
LINES: Final = {
    Under.DOTTED: "underline dotted", Under.WAVY: "underline wavy", Under.DOUBLE: "underline double",
    Under.STRIKE: "line-through", Under.DASHED: "underline dashed", Under.THICK: "underline solid",
}  # fmt: skip
WIDTHS: Final = {Under.STRIKE: "1px", Under.THICK: "3px"}
OTHER: Final = "lb-x"
"""What stands for our element's name where a page has it; of the same length, so that no offset moves."""
_THEIRS: Final = re.compile(rf"(</?){ELEMENT}(?=[\s/>])", re.IGNORECASE)
_OURS: Final = re.compile(rf"<{ELEMENT} n=\d+ o=\d+ r=\d+>|</{ELEMENT}>")


class Look(NamedTuple):
    """What of a mark a page shows; its tag is shown for the chosen span only, so that the page keeps its layout.

    Attributes:
        reason: why its span was dropped, empty for kept.
        colour: a token of the theme.
    """

    reason: str
    colour: str
    under: Under
    glow: bool


def looks_of(marks: Sequence[Mark], reasons: Sequence[str]) -> tuple[Look, ...]:
    """The look of each mark, by the reason of its span."""
    return tuple(Look(r, m.colour, m.under, m.glow) for m, r in zip(marks, reasons, strict=True))


def painted(source: str, stretches: Sequence[Stretch], looks: Sequence[Look], spans: Sequence[int]) -> str:
    """The page, stripped and painted; encoded it is ready to be served.

    Args:
        source: the page with line feeds only.
        stretches: the source of the marks, see ``labeler.text.stretches``.
        looks, spans: of each mark how it looks, and the number of its span.
    """
    kinds = numbered(looks)
    source = _THEIRS.sub(rf"\1{OTHER}", source)
    openings = [f"<{ELEMENT} n={n} o={{}} r={kinds[look]}>" for look, n in zip(looks, spans, strict=True)]
    return strip(source, style=sheet(list(kinds)), paint=_Painter(source, stretches, openings))


def numbered(looks: Sequence[Look]) -> dict[Look, int]:
    """The looks that differ, by the number under which the page knows them."""
    return {look: at for at, look in enumerate(dict.fromkeys(looks))}


def unpainted(html: str) -> str:
    """A painted page without our elements."""
    return _OURS.sub("", html)


def sheet(looks: Sequence[Look]) -> str:
    """The style sheet of some looks. What is important in the first layer wins over everything a page says."""
    tokens = SCHEMES[PAGE_SCHEME].as_dict()
    rules = [f"{ELEMENT}{{all:unset!important;display:inline!important}}"]
    for at, look in enumerate(looks):
        says = []
        if look.glow:
            says += [
                f"background:{tokens['signal']}!important",
                f"color:{tokens['ink']}!important",
                f"-webkit-text-fill-color:{tokens['ink']}!important",
                "text-shadow:none!important",
            ]
        if look.under is not Under.NONE:
            width = WIDTHS.get(look.under, "1.5px")
            says += [
                f"text-decoration:{LINES[look.under]} {tokens[look.colour]} {width}!important",
                "text-underline-offset:3px!important",
                "text-decoration-skip-ink:none!important",
            ]
        rules.append(f'{ELEMENT}[r="{at}"]{{{";".join(says)}}}')
    return f"@layer {LAYER}{{{''.join(rules)}}}"


class _Painter:
    """Answers ``strip`` for the text between two tags; asked in rising order."""

    def __init__(self, source: str, stretches: Sequence[Stretch], openings: Sequence[str]) -> None:
        self._source = source
        self._stretches = sorted(stretches)
        self._openings = openings
        self._next = 0

    def __call__(self, start: int, end: int) -> str:
        found, source = self._stretches, self._source
        while self._next < len(found) and found[self._next].end <= start:
            self._next += 1
        parts: list[str] = []
        at, number = start, self._next
        while number < len(found) and found[number].start < end:
            stretch = found[number]
            number += 1
            low, high = max(stretch.start, at), min(stretch.end, end)
            if source.endswith("</", low, high):  # at the end of a page: our end tag would become a comment
                high -= 2
            if low < high and not source[low:high].isspace():  # white space would make a box in a row of boxes
                opening = self._openings[stretch.mark].format(stretch.visible)
                parts += (source[at:low], opening, source[low:high], f"</{ELEMENT}>")
                at = high
        parts.append(source[at:end])
        return "".join(parts)
