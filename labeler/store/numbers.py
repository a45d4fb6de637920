"""Numbers as they were stored: SQLite holds a text in a column of numbers, if somebody puts one there."""

from __future__ import annotations

import math

from labeler.domain.errors import Tampered
from labeler.domain.wording import phrase


def are_numbers(*numbers: object) -> bool:
    """Whether these are finite numbers, or None."""
    return all(n is None or (isinstance(n, int | float) and math.isfinite(n)) for n in numbers)


def changed(what: str) -> Tampered:
    """That it holds no number any more.

    Args:
        what: what it is, such as ``the score of a.html``.
    """
    return Tampered(
        phrase("What says {what} was changed behind Labeler's back: it is no number.", what=what),
        phrase("Go back to a backup."),
    )
