"""The way from other panels into Audit. They know of it only that it shows documents of a run by a filter."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Filterable(Protocol):
    """A panel that shows documents by a filter."""

    def show_filter(self, text: str) -> None:
        """Show what the filter finds."""


@runtime_checkable
class OfRuns(Filterable, Protocol):
    """A panel that shows documents of one decision run by a filter."""

    def show_run(self, number: object) -> None:
        """Look at a run; None follows the newest."""


@runtime_checkable
class Places(Protocol):
    """The window, as far as panels know it."""

    def panel(self, panel_id: str) -> object:
        """A panel."""


def show_in_audit(window: object, text: str) -> bool:
    """Set the filter of the Audit panel of a window; False when it has none."""
    audit = window.panel("audit") if isinstance(window, Places) else None
    if not isinstance(audit, Filterable):
        return False
    audit.show_filter(text)
    return True


def show_run_in_audit(window: object, run: int | None, text: str) -> bool:
    """Set run (None for the newest) and filter of the Audit panel of a window; False when it has none."""
    audit = window.panel("audit") if isinstance(window, Places) else None
    if not isinstance(audit, OfRuns):
        return False
    audit.show_run(run)
    audit.show_filter(text)
    return True
