"""Why extraction dropped a stretch of a page: a table of pure functions over where the stretch stands.

Extraction itself gives no reasons. These are read off the page's own words for its parts (elements, roles, ids,
classes), its links and its state; each reason comes with the words that decided it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

LINK_DENSE = 0.6
COPYRIGHT_LINE = 300


class Place(NamedTuple):
    """Where a dropped stretch stands.

    Attributes:
        path: path of its block: ``body/div#page/nav.menu[navigation]``.
        hidden: a reader does not see its block.
        link_density: share of the block's characters that are inside links, in [0, 1].
        text: the dropped stretch itself.
    """

    path: str
    hidden: bool
    link_density: float
    text: str


class Reason(NamedTuple):
    """Why a stretch was dropped, and what says so."""

    name: str
    why: str


Rule = Callable[[Place], Reason | None]

# Words of ids, classes and roles, split where they change case or letters end: "main-nav", "navBar", "nav_2" have "nav".
# Two words in a row also count as one: "sign-in" is "signin". An element with words of several rows has the first row's
# reason.
_WORDS = {
    "consent": "cookie cookies consent gdpr ccpa onetrust cookiebanner cookiebar cookielaw cookieconsent didomi",
    "advert": "ad ads advert adverts advertisement advertising adsense adslot adunit dfp sponsor sponsored sponsors promo "
    "promoted promotion taboola outbrain bannerad",
    "login": "login signin signup register registration password account paywall subscribe subscription newsletter",
    "share": "share sharing sharer social socials sharethis addthis addtoany socialmedia followus",
    "comments": "comment comments commentlist disqus replies reply respond commentform",
    "related": "related recommended recommendation recommendations morefrom alsolike readnext similar trending popular "
    "mostread suggested suggestions upsell crosssell recirc",
    "footer": "footer foot colophon copyright legal bottombar siteinfo contentinfo",
    "navigation": "nav navs navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager paging "
    "sidebar toc topbar masthead header siteheader dropdown megamenu skiplink banner tabs toolbar search searchbox "
    "searchform",
}
_RANK = {name: rank for rank, name in enumerate(_WORDS)}
_REASON_OF = {word: name for name, words in reversed(_WORDS.items()) for word in words.split()}
_ELEMENTS = {
    **dict.fromkeys(("nav", "menu", "search", "header"), "navigation"),
    "footer": "footer",
    "aside": "related",
}
_NEUTRAL = frozenset(("html", "body", "main", "article"))
_CONSENT_TEXT = re.compile(
    r"\b(?:we|this (?:web)?site) uses? (?:\w+ ){0,3}cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b"
    r"|\bcookies akzeptieren\b|\bverwenden (?:\w+ ){0,2}cookies\b|\baceptar (?:todas las )?cookies\b|\butiliza(?:mos)? cookies\b",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"©|\(c\)\s*\d{4}|\b[Cc]opyright\s+(?:\d{4}|©)|\b[Aa]ll [Rr]ights [Rr]eserved\b")
_TAG = re.compile(r"[a-z][\w\-]*")
_NAME = re.compile(r"(?<![A-Za-z\d])([A-Za-z]+)\d{0,2}(?![A-Za-z\d])")  # no word is read out of "efe8bb6ad8f1"
_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def _hidden(place: Place) -> Reason | None:
    return Reason("hidden", "its element is hidden from readers") if place.hidden else None


def _consent_text(place: Place) -> Reason | None:
    found = _CONSENT_TEXT.search(place.text) if "ookie" in place.text or "OOKIE" in place.text else None
    return Reason("consent", f"it says “{found.group()}”") if found else None


def _named(place: Place) -> Reason | None:
    """The innermost element of the path that names a part of a page."""
    return _by_path(place.path)


def _copyright(place: Place) -> Reason | None:
    text = place.text
    if "©" not in text and "(c)" not in text and "opyright" not in text and "eserved" not in text:
        return None
    found = _COPYRIGHT.search(text, 0, COPYRIGHT_LINE)
    return Reason("footer", f"it says “{found.group()}”") if found else None


def _link_dense(place: Place) -> Reason | None:
    if place.link_density < LINK_DENSE:
        return None
    return Reason("link-dense", f"{place.link_density:.0%} of its characters are links")


# in this order: the first rule that has something to say gives the reason
RULES: tuple[Rule, ...] = (_hidden, _consent_text, _named, _copyright, _link_dense)
_OTHER = Reason("boilerplate", "extraction left it out of the main text")


def reason_of(place: Place) -> Reason:
    """The reason why extraction dropped a stretch; ``boilerplate`` when nothing on the page says more."""
    for rule in RULES:
        reason = rule(place)
        if reason:
            return reason
    return _OTHER


@lru_cache(maxsize=8192)
def _by_path(path: str) -> Reason | None:
    for segment in reversed(path.split("/")):
        reason = _by_segment(segment)
        if reason:
            return reason
    return None


@lru_cache(maxsize=8192)
def _by_segment(segment: str) -> Reason | None:
    found = _TAG.match(segment)
    tag = found.group() if found else ""
    if tag in _NEUTRAL:
        return None
    names = " ".join(_NAME.findall(segment, len(tag)))
    named = _named_by([word.lower() for word in _NAME_WORD.findall(names)]) if names else ""
    reason = named or _ELEMENTS.get(tag, "")
    return Reason(reason, f"its element is {segment}") if reason else None


def _named_by(words: list[str]) -> str:
    """The reason that the words of an element's names give, empty for none."""
    pairs = [first + second for first, second in pairwise(words)]
    found = {_REASON_OF[word] for word in (*words, *pairs) if word in _REASON_OF}
    return min(found, key=_RANK.__getitem__) if found else ""
