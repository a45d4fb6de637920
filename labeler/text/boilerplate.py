"""Why extraction dropped a stretch of a page: a table of pure functions over where the stretch stands and what it says.

Extraction itself gives no reasons. These are read off the page's own words for its parts (elements, roles, ids,
classes), its links, its state, what stands around it and what it says; each comes with the words that decided it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from labeler.text import boilerplate_words as says
from labeler.text.surroundings import Named, Reason, Surroundings

REASONS: Final = (
    "navigation", "consent", "advert", "share", "related", "comments", "footer", "login", "hidden", "link-dense", "seo",
    "other",
)  # fmt: skip
"""Every reason for which extraction drops a part of a page."""
LINK_DENSE = 0.55
LINE, LONG = 300, 2000
LABEL, SENTENCE, PARAGRAPH = 6, 14, 60  # words
TOP, END = 0.12, 0.8
ABOUT_COOKIES = 3
TITLE = 3
TITLE_TAGS = ("h1", "h2")
KEYWORDS, KEYWORD_LENGTH, KEYWORD_COUNT, KEYWORD_SHARE = 15, 4, 4, 0.12
_QUOTED = 40


class Place(NamedTuple):
    """Where a dropped stretch stands, and what it says.

    Attributes:
        path: path of its block: ``body/div#page/nav.menu[navigation]``. tag: the block's element.
        link_density: share of the block's characters that are inside links, in [0, 1].
        text: the dropped stretch itself. words: its words, in lower case.
        start: where it begins, in code points of the visible text. position: the same in [0, 1].
        cues: those of its words that may say what it is for. named: what the elements around it say.
        around: what is known of its page.
    """

    path: str
    tag: str
    link_density: float
    text: str
    words: Sequence[str]
    start: int
    position: float
    cues: AbstractSet[str]
    named: Named
    around: Surroundings


Rule = Callable[[Place], Reason | None]
HIDDEN: Final = Reason("hidden", "its element is hidden from readers")
OTHER: Final = Reason("other", "extraction left it out of the main text")


def reason_of(place: Place) -> Reason:
    """The reason why extraction dropped a stretch that readers see; ``other`` when nothing on the page says more."""
    for rule in RULES if place.cues else SILENT_RULES:
        reason = rule(place)
        if reason:
            return reason
    return OTHER


def settled(tag: str, named: Named, around: Surroundings) -> Reason | None:
    """What ``SILENT_RULES`` say of a stretch without cues where the elements around it alone decide; None elsewhere."""
    if named.reason:
        return named.reason if named.kind != "tags" else None
    if named.region_kind == "aside" or tag in TITLE_TAGS or around.under_heading:
        return None
    return named.region


def cues_of(text: str, words: Sequence[str]) -> AbstractSet[str]:
    """Those words of a stretch that may say what it is for."""
    cues = says.CUES.intersection(words)
    return cues | says.COPYRIGHT_SIGN if "©" in text else cues


def _consent(place: Place) -> Reason | None:
    if "cookie" not in place.cues and "cookies" not in place.cues:
        return None
    found = says.CONSENT_TEXT.search(place.text, 0, LONG)
    if found:
        return _said("consent", found.group())
    about = says.COOKIE_WORDS.intersection(place.words)
    if len(place.words) >= SENTENCE and len(about) >= ABOUT_COOKIES and "cookies" in about:
        return _said("consent", ", ".join(sorted(about)))
    return None


def _copyright(place: Place) -> Reason | None:
    if place.cues.isdisjoint(says.COPYRIGHT_CUES):
        return None
    if place.start < place.around.last and place.named.region_kind != "footer":
        return None
    found = says.COPYRIGHT.search(place.text, 0, LINE)
    return _said("footer", found.group()) if found else None


def _legal(place: Place) -> Reason | None:
    """Legal links at the end of a page, whatever stands around them."""
    if place.cues.isdisjoint(says.LEGAL_CUES) or len(place.words) > SENTENCE:
        return None
    if place.position < END and place.start < place.around.last:
        return None
    if place.named.kind not in ("", "share", "related"):
        return None
    found = says.LEGAL_TEXT.search(place.text)
    return _said("footer", found.group()) if found else None


def _share_text(place: Place) -> Reason | None:
    words = place.words
    if len(words) > SENTENCE or place.cues.isdisjoint(says.NETWORKS) or not says.SHARE_WORDS.issuperset(words):
        return None
    return _said("share", place.text)


def _elements(place: Place) -> Reason | None:
    """The innermost element that says what it is for."""
    return place.named.reason if place.named.kind != "tags" or _dense(place) else None


def _login_text(place: Place) -> Reason | None:
    count = len(place.words)
    if count > PARAGRAPH or place.cues.isdisjoint(says.LOGIN_CUES):
        return None
    found = says.LOGIN_LONG.search(place.text)
    if found is None and count <= LABEL:
        found = says.LOGIN_SHORT.search(place.text)
    return _said("login", found.group()) if found else None


def _title(place: Place) -> Reason | None:
    """The page's title belongs to the main text, wherever it stands."""
    if place.tag not in TITLE_TAGS or len(place.words) < TITLE:
        return None
    return (
        Reason("other", "it is the page's title")
        if " ".join(place.text.lower().split()) in place.around.title
        else None
    )


def _advert_text(place: Place) -> Reason | None:
    if len(place.words) > PARAGRAPH or place.cues.isdisjoint(says.ADVERT_CUES):
        return None
    found = says.ADVERT_TEXT.search(place.text)
    return _said("advert", found.group()) if found else None


def _related_heading(place: Place) -> Reason | None:
    if len(place.words) > LABEL or place.cues.isdisjoint(says.RELATED_CUES):
        return None
    found = says.RELATED_HEADING.match(place.text)
    if found is None:
        return None
    place.around.open_related(place.path, found.group())
    return _said("related", found.group())


def _under_heading(place: Place) -> Reason | None:
    return place.around.under_related(place.path)


def _comments_text(place: Place) -> Reason | None:
    if len(place.words) > SENTENCE or place.cues.isdisjoint(says.COMMENT_CUES):
        return None
    found = says.COMMENTS_TEXT.search(place.text)
    return _said("comments", found.group()) if found else None


def _region(place: Place) -> Reason | None:
    """The part of the page around it: footer, navigation, header; of links in a column, those before the main text."""
    if place.named.region_kind != "aside":
        return place.named.region
    if place.named.region is None or not _dense(place):
        return None
    return Reason("navigation", place.named.region.why) if place.start < place.around.first else place.named.region


def _footer_place(place: Place) -> Reason | None:
    if not place.around.footer or place.start < place.around.last or not place.path.startswith(place.around.footer):
        return None
    return Reason("footer", f"it stands with the copyright notice in {place.around.footer.rpartition('/')[2]}")


def _navigation_text(place: Place) -> Reason | None:
    if len(place.words) > LABEL or place.cues.isdisjoint(says.NAVIGATION_CUES):
        return None
    found = says.NAVIGATION_TEXT.fullmatch(place.text.strip())
    return _said("navigation", found.group()) if found else None


def _keywords(place: Place) -> Reason | None:
    """One word over and over, after the main text."""
    words = place.words
    if len(words) < KEYWORDS or place.start < place.around.last:
        return None
    counts = Counter(word for word in words if len(word) >= KEYWORD_LENGTH and word not in says.STOP_WORDS)
    for word, count in counts.most_common(1):
        if count >= KEYWORD_COUNT and count / len(words) >= KEYWORD_SHARE:
            return Reason("seo", f"{count} of its {len(words)} words are “{word}”")
    return None


def _link_dense(place: Place) -> Reason | None:
    if not _dense(place):
        return None
    share = f"{place.link_density:.0%} of its characters are links"
    if place.start < place.around.first and place.position <= TOP:
        return Reason("navigation", f"{share}, before the main text")
    return Reason("link-dense", share)


RULES: Final[tuple[Rule, ...]] = (
    _consent, _copyright, _legal, _share_text, _elements, _login_text, _title, _advert_text, _related_heading,
    _under_heading, _comments_text, _region, _footer_place, _navigation_text, _keywords, _link_dense,
)  # fmt: skip
"""In this order: the first rule that has something to say gives the reason."""
SILENT_RULES: Final[tuple[Rule, ...]] = (
    _elements, _title, _under_heading, _region, _footer_place, _keywords, _link_dense,
)  # fmt: skip
"""Those that may have something to say on a stretch without any word of ``CUES``."""


def _dense(place: Place) -> bool:
    return place.link_density >= LINK_DENSE


def _said(name: str, words: str) -> Reason:
    return Reason(name, f"it says “{' '.join(words.split())[:_QUOTED]}”")
