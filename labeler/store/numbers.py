"""Numbers as they were stored: SQLite holds a text in a column of numbers, if somebody puts one there."""

from __future__ import annotations

import math

from labeler.domain.errors import Tampered


def check_numbers(what: str, *numbers: object) -> None:
    """Make sure that these are finite numbers, or None.

    Args:
        what: what they are, such as ``the score of a.html``.

    Raises:
        Tampered: one is something else.
    """
    if not all(n is None or (isinstance(n, int | float) and math.isfinite(n)) for n in numbers):
        raise changed(what)


def changed(what: str) -> Tampered:
    """That it holds no number any more."""
    return Tampered(f"What says {what} was changed behind Labeler's back: it is no number.", "Go back to a backup.")
