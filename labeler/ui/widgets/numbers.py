"""Fields for numbers."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

S = TypeVar("S", bound=QAbstractSpinBox)
MARGIN: Final = 8


def clear_of_the_border(field: S) -> S:
    """A field whose number does not touch its border; the style sheet has no say in that."""
    field.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
    return field
