"""What HTML elements mean for visible text: which hold none, which start a new block, which close others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


class Border:
    """Numbers (no enum: they are compared for every tag of a page) for what separates the text before a point from the text
    after it; the stronger one wins.
    """

    NONE: Final = 0
    SEAM: Final = 1
    CELL: Final = 2
    LINE: Final = 3
    PARAGRAPH: Final = 4


SEPARATORS = {Border.SEAM: "", Border.CELL: "\t", Border.LINE: "\n", Border.PARAGRAPH: "\n\n"}


# What an open element does to the text inside it, as bits (plain numbers: they are combined for every tag of a page).
# Children inherit them.
SKIP, HIDDEN, PRE, SVG, NOSCRIPT = 1, 2, 4, 8, 16

VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_SKIPPED = "script style template iframe noembed noframes object applet video audio canvas title datalist xml"
MODES: dict[str, int] = {
    **dict.fromkeys(_SKIPPED.split(), SKIP),
    **dict.fromkeys(["pre", "textarea", "listing", "xmp", "plaintext"], PRE),
    **dict.fromkeys(["annotation", "annotation-xml", "rp"], HIDDEN),
    "svg": SVG,
    "noscript": NOSCRIPT,
}
# their content is text, not markup
RAW_NAMES = ("title", "style", "script", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext")
SKIPPED_IN_DRAWINGS = frozenset(["metadata", "desc", "defs"])

_PARAGRAPHS = (
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure article section aside nav header footer main "
    "form fieldset address hr details listing xmp plaintext textarea"
)
_LINES = (
    "html body div li dt dd tr caption thead tbody tfoot figcaption legend summary option optgroup select center dir "
    "menu hgroup search dialog noscript frameset marquee"
)
BORDERS: dict[str, int] = {
    **dict.fromkeys(_PARAGRAPHS.split(), Border.PARAGRAPH),
    **dict.fromkeys(_LINES.split(), Border.LINE),
    "td": Border.CELL,
    "th": Border.CELL,
}

_CELL_SCOPE = ("td", "th", "caption", "table", "object", "template", "button")
CLOSES_P = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "listing",
        "search",
        "section",
        "summary",
        "table",
        "ul",
        "li",
        "dd",
        "dt",
    ]
)
_ROWS = ("tr", "td", "th")
_GROUPS = ("thead", "tbody", "tfoot", "caption", "colgroup")
# start tag: (open elements it closes, elements beyond which it does not reach)
IMPLIED_END: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", "dir", *_CELL_SCOPE)),
    "dt": (("dt", "dd"), ("dl", *_CELL_SCOPE)),
    "dd": (("dt", "dd"), ("dl", *_CELL_SCOPE)),
    "option": (("option",), ("select", "datalist")),
    "optgroup": (("option", "optgroup"), ("select",)),
    "tr": (("tr", "caption", "colgroup"), ("table", "template")),
    "td": (("td", "th", "caption"), ("tr", "table", "template")),
    "th": (("td", "th", "caption"), ("tr", "table", "template")),
    **dict.fromkeys(_GROUPS, ((*_GROUPS, *_ROWS), ("table", "template"))),
    "button": (("button",), ("td", "th", "table", "template")),
    "rt": (("rt", "rp"), ("ruby", *_CELL_SCOPE)),
    "rp": (("rt", "rp"), ("ruby", *_CELL_SCOPE)),
    **{
        f"h{n}": (("h1", "h2", "h3", "h4", "h5", "h6"), ("div", "section", "article", "li", *_CELL_SCOPE))
        for n in range(1, 7)
    },
}
P_SCOPE = _CELL_SCOPE
# end tag: elements beyond which it does not reach. Inline elements do not reach beyond the block they are in.
_TABLE_ENDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((*_GROUPS, "tr"), ("table",)),
    "td": ("tr", "table"),
    "th": ("tr", "table"),
    "table": ("template",),
}
END_SCOPES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((*BORDERS, *_SKIPPED.split()), ("td", "th", "caption", "template")),
    **_TABLE_ENDS,
    "template": ("td", "th"),
    "caption": ("table",),
}


@dataclass(frozen=True, slots=True)
class TagRules:
    """Everything above about one tag name, so that a tag costs one lookup.

    Attributes:
        border: the border its start and end make in the text.
        special: its start does something to what is open, paragraphs apart, or it is void or raw.
        void: it has no content. raw: its content is text, not markup. closes_p: its start closes an open paragraph.
        implied: what its start closes, and what that does not reach beyond; or None.
        mode: what it does to the text inside. scope: what its end does not reach beyond; None for inline elements.
    """

    border: int
    special: bool
    void: bool
    raw: bool
    closes_p: bool
    implied: tuple[tuple[str, ...], tuple[str, ...]] | None
    mode: int
    scope: tuple[str, ...] | None


def _rules(tag: str) -> TagRules:
    void, closes_p, implied = tag in VOID, tag in CLOSES_P, IMPLIED_END.get(tag)
    raw = tag in RAW_NAMES
    special = void or raw or implied is not None or tag == "a"
    border = BORDERS.get(tag, Border.NONE)
    return TagRules(border, special, void, raw, closes_p, implied, MODES.get(tag, 0), END_SCOPES.get(tag))


INLINE = _rules("")
RULES: dict[str, TagRules] = {
    tag: _rules(tag) for tag in {*BORDERS, *VOID, *RAW_NAMES, *CLOSES_P, *IMPLIED_END, *MODES, *END_SCOPES, "a"}
}
