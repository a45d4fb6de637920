"""How a lesson came about: a pass beside the next one, with what was said of it between them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from labeler.lessons.passes import CRITIQUE
from labeler.stages.desk import Sheet
from labeler.stages.lineage import Step, steps
from labeler.store.project import Project
from labeler.text.differences import Side, across
from labeler.ui.language import tr
from labeler.ui.panels.grading.passes import pass_words
from labeler.ui.shell import Shell
from labeler.ui.widgets.column import Column
from labeler.ui.widgets.kit import GAP, INNER, caption, column, label, splitter
from labeler.ui.widgets.marks import Mark, Under
from labeler.ui.widgets.reader import TextView

MARKS: Final = {Side.LEFT: ("rule", Under.DASHED), Side.RIGHT: ("good", Under.DOUBLE)}
COMPARING: Final = tr("Comparing…")
ALONE: Final = tr("This lesson says nothing of how it came about.")
ROUGH: Final = tr("Parts are too different to be compared word by word.")
NO_CRITIQUE: Final = tr("Nothing was said of this pass.")


class LineagePane(QWidget):
    """Two passes and the critique between them. Both texts scroll together; arrows scroll the later one."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._sheet: Sheet | None = None
        self._steps: Sequence[Step] = ()
        self._shown: Step | None = None
        self._follows = False
        self.steps = QTabBar()
        self.steps.setDrawBase(False)
        self.steps.setExpanding(False)
        self.steps.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.steps.setAccessibleName(tr("Steps of the lesson"))
        self.steps.currentChanged.connect(self._show_step)
        self.note = label(COMPARING, "muted", wrap=True)
        self.before, self.after = (Column(shell.theme, shell.settings) for _ in range(2))
        self.critique = TextView(shell.theme, shell.settings)
        self._captions = [caption("") for _ in range(3)]
        sides = []
        for heading, view in zip(self._captions, (self.before, self.critique, self.after), strict=True):
            side = QWidget()
            side.setLayout(column(heading, view, gap=INNER))
            sides.append(side)
        self._middle = sides[1]
        self.split = splitter(*sides, sizes=(5, 3, 5), name="lineage")
        for at, share in enumerate((5, 3, 5)):
            self.split.setStretchFactor(at, share)
        box = QVBoxLayout(self)
        box.setContentsMargins(GAP, INNER, GAP, 0)
        box.setSpacing(INNER)
        for part in (self.steps, self.note):
            box.addWidget(part)
        box.addWidget(self.split, 1)
        self.setFocusProxy(self.after)
        self.before.verticalScrollBar().valueChanged.connect(partial(self._scrolled, self.before, self.after))
        self.after.verticalScrollBar().valueChanged.connect(partial(self._scrolled, self.after, self.before))
        self._show_steps(())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show how a lesson came about, its last step first."""
        project = self._shell.project
        if sheet is self._sheet or not isinstance(project, Project):
            return
        self._sheet = sheet
        self._show_steps(())
        self.note.setText(COMPARING)
        self._shell.lane.ask(
            lambda: steps(project, sheet.document, sheet.text),
            partial(self._came, sheet),
            self._shell.errors.report,
            key="lineage",
        )

    def show_nothing(self) -> None:
        """There is no lesson."""
        self._sheet = None
        self._show_steps(())

    def _came(self, sheet: Sheet, found: tuple[Step, ...]) -> None:
        if sheet is self._sheet:
            self.note.setText("" if found else ALONE)
            self._show_steps(found)

    def _show_steps(self, found: Sequence[Step]) -> None:
        self._steps, self._shown = found, None
        with QSignalBlocker(self.steps):
            while self.steps.count():
                self.steps.removeTab(0)
            for step in found:
                self.steps.addTab(f"{pass_words(step.before.kind)} → {pass_words(step.after.kind)}")
            self.steps.setCurrentIndex(len(found) - 1)
        self.steps.setVisible(len(found) > 1)
        self.split.setVisible(bool(found))
        self._show_step(len(found) - 1)

    def _show_step(self, number: int) -> None:
        if not 0 <= number < len(self._steps):
            return
        step = self._shown = self._steps[number]
        views = ((self.before, step.before, Side.LEFT), (self.after, step.after, Side.RIGHT))
        for view, made, side in views:
            view.setAccessibleName(pass_words(made.kind))
            view.show_text(made.text, marks_of(step, side))
        self.critique.setAccessibleName(tr("Critique"))
        self.critique.show_text(step.critique)
        self._middle.setVisible(bool(step.critique))  # an empty column would take room from both texts
        for heading, words in zip(self._captions, (step.before.kind, CRITIQUE, step.after.kind), strict=True):
            heading.setText(pass_words(words))
        name = f"{step.before.document} → {step.after.document}" if step.before.document else ""
        rough = ROUGH if step.differences.is_rough else ""
        silent = "" if step.critique else NO_CRITIQUE
        legend = tr("Dashed: taken out. Double line: new. {name}", name=name).strip()
        self.note.setText(" ".join(filter(None, (legend, silent, rough))))

    def _scrolled(self, here: Column, other: Column, _value: int) -> None:
        """The other text follows; what both have stays side by side."""
        if self._shown is None or self._follows:
            return
        self._follows = True
        other.scroll_to(across(self._shown.differences, here.offset_at(0), from_left=here is self.before))
        self._follows = False


def marks_of(step: Step, side: Side) -> list[Mark]:
    """How what only one pass has is marked in it."""
    colour, under = MARKS[side]
    places = [s.left if side is Side.LEFT else s.right for s in step.differences.stretches if s.side is side]
    return [Mark(start, end, colour, under) for start, end in places]
