"""Why extraction dropped a part of a page, in the words of the screen."""

from __future__ import annotations

from typing import Final

from labeler.ui.language import tr

WORDS: Final = {
    "navigation": tr("navigation", about="dropped text"),
    "consent": tr("consent", about="dropped text"),
    "advert": tr("advert", about="dropped text"),
    "share": tr("share", about="dropped text"),
    "related": tr("related", about="dropped text"),
    "comments": tr("comments", about="dropped text"),
    "footer": tr("footer", about="dropped text"),
    "login": tr("login", about="dropped text"),
    "hidden": tr("hidden", about="dropped text"),
    "link-dense": tr("link-dense", about="dropped text"),
    "seo": tr("seo", about="dropped text"),
    "other": tr("other", about="dropped text"),
}


def dropped_words(reason: str) -> str:
    """A reason as a block has it, in the language of the screen; one that nobody knows as it is."""
    return WORDS.get(reason, reason)
