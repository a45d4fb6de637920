"""Why extraction dropped a stretch of a page: a table of pure functions over where the stretch stands.

Extraction itself gives no reasons. These are read off the page's own words for its parts (elements, roles, ids,
classes), its links and its state; each reason comes with the words that decided it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
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

# A word of an id, class or role counts at its borders: "nav" in "main-nav" or "navBar", not in "canavan".
_WORDS = {
    "consent": "cookies? consent gdpr ccpa onetrust cookiebanner cookiebar cookielaw didomi cmp",
    "advert": "ads? advert adverts advertisement advertising adsense adslot adunit dfp sponsor sponsored sponsors promo "
    "promoted promotion taboola outbrain banner-ad",
    "login": "login signin signup sign-in sign-up log-in register registration password account paywall subscribe "
    "subscription newsletter",
    "share": "share sharing sharer social socials sharethis addthis addtoany socialmedia follow-us followus",
    "comments": "comments? commentlist disqus replies reply respond comment-form",
    "related": "related recommended recommendations recommendation more-from also-like read-next readnext similar trending popular "
    "most-read suggested suggestions upsell cross-sell recirc",
    "footer": "footer foot colophon copyright legal bottom-bar site-info contentinfo",
    "navigation": "nav navs navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager paging sidebar toc "
    "topbar masthead header site-header dropdown megamenu skip-link skiplink banner tabs toolbar search searchbox "
    "searchform",
}
_ELEMENTS = {
    **dict.fromkeys(("nav", "menu", "search", "header"), "navigation"),
    "footer": "footer",
    "aside": "related",
    "form": "login",
    "dialog": "consent",
}
_NEUTRAL = frozenset(("html", "body", "main", "article"))
_CONSENT_TEXT = re.compile(
    r"\b(?:we|this (?:web)?site) uses? (?:\w+ ){0,3}cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b"
    r"|\bcookies akzeptieren\b|\bverwenden (?:\w+ ){0,2}cookies\b|\baceptar (?:todas las )?cookies\b|\butiliza(?:mos)? cookies\b",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"©|\(c\)\s*\d{4}|\b[Cc]opyright\s+(?:\d{4}|©)|\b[Aa]ll [Rr]ights [Rr]eserved\b")
_TAG = re.compile(r"[a-z][\w\-]*")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^a-z])(?:{'|'.join(words.split())})(?=$|[^a-z])")


_PATTERNS = {name: _pattern(words) for name, words in _WORDS.items()}
_ANY = _pattern(" ".join(_WORDS.values()))


def _hidden(place: Place) -> Reason | None:
    return Reason("hidden", "its element is hidden from readers") if place.hidden else None


def _consent_text(place: Place) -> Reason | None:
    found = _CONSENT_TEXT.search(place.text) if "ookie" in place.text or "OOKIE" in place.text else None
    return Reason("consent", f"it says “{found.group()}”") if found else None


def _named(place: Place) -> Reason | None:
    """The innermost element of the path that names a part of a page."""
    return _by_path(place.path)


def _copyright(place: Place) -> Reason | None:
    found = _COPYRIGHT.search(place.text[:COPYRIGHT_LINE])
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
    names = _CAMEL.sub("-", segment[len(tag) :]).lower()
    named = ""
    if names and _ANY.search(names):
        named = next((reason for reason, pattern in _PATTERNS.items() if pattern.search(names)), "")
    reason = named or _ELEMENTS.get(tag, "")
    return Reason(reason, f"its element is {segment}") if reason else None
