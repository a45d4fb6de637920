"""The way from Home into Audit. Home knows of it only that it shows documents by a filter."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Filterable(Protocol):
    """A panel that shows documents by a filter."""

    def show_filter(self, text: str) -> None:
        """Show what the filter finds."""


@runtime_checkable
class Places(Protocol):
    """The window, as far as Home knows it."""

    def panel(self, panel_id: str) -> object:
        """A panel."""


def show_in_audit(window: object, text: str) -> bool:
    """Set the filter of the Audit panel of a window; False when it has none."""
    audit = window.panel("audit") if isinstance(window, Places) else None
    if not isinstance(audit, Filterable):
        return False
    audit.show_filter(text)
    return True
