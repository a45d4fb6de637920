"""A document beside its twin: what only one of them has is marked, and both scroll together."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from PySide6.QtWidgets import QWidget

from labeler.stages.audit import Audited
from labeler.stages.twin_view import Twins, kept_because, twin_view
from labeler.store.project import Project
from labeler.text.differences import Side, across
from labeler.ui.errors import error_line
from labeler.ui.language import tr, trn
from labeler.ui.panels.audit_shown import Shown
from labeler.ui.shell import Shell
from labeler.ui.widgets.column import Column
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import INNER, button, caption, column, label, row, splitter
from labeler.ui.widgets.marks import Mark, Under
from labeler.ui.widgets.panel import Panel

MARKS: Final = {Side.LEFT: ("rule", Under.DASHED), Side.RIGHT: ("twin", Under.DOUBLE)}
LEGEND: Final = tr("Dashed: only on the left. Double line: only on the right.")


class TwinsDialog(Sheet):
    """Two documents side by side.

    Args:
        of: the document on the left. twin: external id of the one on the right.
    """

    def __init__(self, parent: QWidget | None, shell: Shell, project: Project, of: Audited, twin: str) -> None:
        super().__init__(parent, tr("Twins side by side"), 1120, 760)
        self._twins: Twins | None = None
        self._changes: list[int] = []
        self._follows = False
        self.facts = label(tr("Comparing…"), "", wrap=True)
        self.left, self.right = (Column(shell.theme, shell.settings) for _ in range(2))
        name = of.document.external_id
        sides = []
        for view, heading, known in ((self.left, name, tr("This document")), (self.right, twin, tr("Its twin"))):
            view.setAccessibleName(known)
            side = QWidget()
            side.setLayout(column(caption(heading), view, gap=INNER))
            sides.append(side)
        self.split = splitter(*sides, sizes=(1, 1), name="twins")
        self.before = button(tr("Previous difference"), tr("Go to the difference before"), lambda: self.step(-1))
        self.after = button(tr("Next difference"), tr("Go to the next difference"), lambda: self.step(1))
        self.outer.addWidget(self.facts)
        self.outer.addWidget(self.split, 1)
        self.outer.addLayout(row(label(LEGEND, "muted"), None, gap=INNER))
        self.finish(self.before, self.after)
        for step in (self.before, self.after):
            step.setEnabled(False)
        self.left.verticalScrollBar().valueChanged.connect(lambda: self._scrolled(self.left, self.right))
        self.right.verticalScrollBar().valueChanged.connect(lambda: self._scrolled(self.right, self.left))
        why = kept_because(of.opinions, twin)
        shell.lane.ask(
            lambda: twin_view(project, name, twin), lambda found: self._found(found, why), self._failed, key="twins"
        )

    def _found(self, found: Twins | None, why: str) -> None:
        if found is None:
            self.facts.setText(tr("One of the two is not there any more, or not prepared."))
            return
        self._twins = found
        self.facts.setText(facts(found, why))
        for view, text, side in ((self.left, found.left, Side.LEFT), (self.right, found.right, Side.RIGHT)):
            view.show_text(text, marks(found, side))
        self._changes = changes(found)
        for step in (self.before, self.after):
            step.setEnabled(bool(self._changes))

    def _failed(self, error: BaseException) -> None:
        self.facts.setText(tr("They cannot be compared: {error}", error=error_line(error)))

    def _scrolled(self, here: Column, other: Column) -> None:
        """The other text follows; what both have stays side by side."""
        if self._twins is None or self._follows:
            return
        self._follows = True
        offset = across(self._twins.differences, here.offset_at(0), from_left=here is self.left)
        other.scroll_to(offset)
        self._follows = False

    def step(self, by: int) -> None:
        """Go to the next difference below the upper third of the left text, or to the one before."""
        if not self._changes or self._twins is None:
            return
        height = self.left.viewport().height() // 3
        now = self.left.offset_at(height)
        later = [at for at in self._changes if at > now] if by > 0 else [at for at in self._changes[::-1] if at < now]
        target = later[0] if later else self._changes[0 if by > 0 else -1]
        self._follows = True
        self.left.scroll_to(target, at=height)
        self.right.scroll_to(across(self._twins.differences, target, from_left=True), at=height)
        self._follows = False


def open_twins(panel: Panel, project: Project | None, made: Shown | None, twin: str) -> TwinsDialog | None:
    """Open the dialog for what a panel shows; None where it shows nothing."""
    if project is None or made is None:
        return None
    dialog = TwinsDialog(panel.window(), panel.shell, project, made.audited, twin)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def marks(found: Twins, side: Side) -> list[Mark]:
    """How what only one side has is marked there."""
    colour, under = MARKS[side]
    places = [s.left if side is Side.LEFT else s.right for s in found.differences.stretches if s.side is side]
    return [Mark(start, end, colour, under) for start, end in places]


def changes(found: Twins) -> list[int]:
    """Where the left text differs: its offsets, one for each run of differences."""
    runs = groupby(found.differences.stretches, key=lambda s: s.side is Side.BOTH)
    return [next(run).left[0] for same, run in runs if not same]


def facts(found: Twins, why: str) -> str:
    """``93.4 % of their sequences of five words are the same · 12 differences · the twin stays: longer…``."""
    said = [
        tr("{share:.1f} % of their sequences of five words are the same", share=found.similarity * 100),
        trn("{count:,} difference", "{count:,} differences", len(changes(found))),
    ]
    if why:
        said.append(tr("the twin stays: {why}", why=why))
    if found.differences.is_rough:
        said.append(tr("parts are too large and too different to be compared word by word"))
    return " · ".join(said)
