"""Days in words."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from labeler.ui.language import current

DAYS: Final = {"en": "d MMMM", "de": "d. MMMM", "es": "d 'de' MMMM"}
YEARS: Final = {"en": " yyyy", "de": " yyyy", "es": " 'de' yyyy"}


def day_in_words(day: date, *, with_year: bool) -> str:
    """``12 March 2026``, or ``12 March``."""
    form = DAYS[current()] + (YEARS[current()] if with_year else "")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
