"""The chip that says which decision run is looked at, with a menu of all runs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from labeler.domain.probes import RunInfo
from labeler.stages.audit_view import run_in_words
from labeler.ui.language import shown, tr
from labeler.ui.widgets.kit import set_role


class RunChip(QPushButton):
    """The chip.

    Signals:
        chosen: number of a run, or None to follow the newest.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "chip")
        self.setMenu(QMenu(self))
        self.setToolTip(tr("Choose the decision run to look at"))

    def show_runs(self, runs: Sequence[RunInfo], here: RunInfo | None) -> None:
        """Show the run looked at, and all runs in the menu, the newest first."""
        text = shown(run_in_words(here))
        self.setText(f"{text} ▾" if runs else text)
        self.setAccessibleName(text)
        self.setEnabled(bool(runs))
        menu = self.menu()
        menu.clear()
        for run in reversed(runs):
            action = menu.addAction(_line(run))
            action.setCheckable(True)
            action.setChecked(here is not None and run.id == here.id)
            newest = run.id == runs[-1].id
            action.triggered.connect(partial(self._choose, None if newest else run.id))

    def _choose(self, number: int | None, _checked: bool = False) -> None:
        self.chosen.emit(number)


def _line(run: RunInfo) -> str:
    return tr("{run} · {kept:,} kept · {day}", run=run_in_words(run), kept=run.kept, day=run.created_at[:10])
