"""What a screen reader says without being asked: that something was saved, graded, stopped or went wrong."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say something; nothing happens where none is running.

    Args:
        source: the part of the window that it is about.
        urgent: whether it may break off what is being said.
    """
    if not words or not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    said.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(said)
