"""What was wrong with a document, in the words of the screen."""

from __future__ import annotations

from typing import Final

from labeler.domain.grades import FlagKind
from labeler.ui.language import tr

FLAGS: Final = {
    FlagKind.BROKEN_EXTRACTION.value: tr("broken extraction"),
    FlagKind.WRONG_LANGUAGE.value: tr("wrong language"),
    FlagKind.UNSAFE.value: tr("unsafe"),
    FlagKind.PERSONAL_DATA.value: tr("personal data"),
    FlagKind.PAYWALL.value: tr("paywall"),
    FlagKind.PROBLEMATIC.value: tr("problematic"),
    FlagKind.OTHER.value: tr("other", about="something else is wrong with a document"),
}


def flag_words(kind: str) -> str:
    """A kind of flag as it is recorded, in the language of the screen; one that nobody knows as it is."""
    return FLAGS.get(kind, kind)
