"""Disagreements: worst first, with all that each person said; settled from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from labeler.ui.language import tr
from labeler.ui.noting import note_before
from labeler.ui.panels import team_disagreements_text as says
from labeler.ui.panels.grading.facts import reading_of
from labeler.ui.panels.grading.marked_pane import MarkedPane
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.panels.team_settling import Settling
from labeler.ui.panels.team_voices import Voices
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, MARGIN, ActionButton, button, column, label, row, set_role, splitter
from labeler.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from labeler.stages.adjudicate import Disagreement, Disagreements
    from labeler.stages.desk import Sheet
    from labeler.store.project import Project

LIST_WIDE: Final = 280


@dataclass(frozen=True, slots=True)
class Opened:
    """A disagreement with its document, None where it has no text any more."""

    disagreement: Disagreement
    sheet: Sheet | None


class DisagreementsSection(TeamSection):
    """The list at the left, the text with everybody's evidence in the middle, the voices at the right."""

    action: ClassVar[str] = "team_disagreements"
    title: ClassVar[str] = tr("Disagreements")
    does: ClassVar[Mapping[str, str]] = {
        "settle": "settle", "unsettle": "unsettle",
        "next_disagreement": "go_next", "previous_disagreement": "go_previous",
    }  # fmt: skip

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._found: Disagreements | None = None
        self._project: Project | None = None
        self.opened: Opened | None = None
        self.settling = Settling(shell, self)
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("Which disagreements"))
        self.scope.setToolTip(tr("Those that are open, or those that are settled"))
        self.scope.addItems([tr("Open", about="disagreements"), tr("Settled", about="disagreements")])
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Documents on which people differ, worst first"))
        self.list.setToolTip(tr("Documents on which people differ, worst first"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = MarkedPane(shell.theme, shell.settings)
        self.voices = Voices()
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._desk())
        self._stack.addWidget(self.empty)
        page = QWidget()
        box = column(gap=GAP)
        box.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        box.addLayout(row(self.scope, None))
        box.addWidget(self._stack, 1)
        page.setLayout(box)
        self._box.addWidget(page)
        self.scope.currentIndexChanged.connect(lambda _at: self._fill())
        self.list.currentRowChanged.connect(lambda _at: self._open())
        self.forget()

    def _desk(self) -> QWidget:
        actions = self.shell.actions
        settle = ActionButton(actions["settle"], primary=True, key="right")
        back = ActionButton(actions["unsettle"], key="right")
        amend = button(
            tr("Amend the rubric"),
            tr("Say in the rubric what would have kept people from differing"),
            actions["team_rubric"].trigger,
            role="link",
        )
        side = QWidget()
        box = column(self.voices, gap=GAP)
        box.addLayout(row(settle, back, None))
        box.addLayout(row(amend, None))
        box.setContentsMargins(GAP, 0, 0, 0)
        side.setLayout(box)
        self.reading = QWidget()
        set_role(self.reading, "sheet")
        self.no_text = label(says.NO_TEXT, "muted", wrap=True)
        self.no_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_text.hide()
        self.reading.setLayout(column(self.text, self.no_text))
        return splitter(self.list, self.reading, side, sizes=(LIST_WIDE, 700, 340), name="disagreements")

    # what the panel asks

    def set_front(self, *, is_front: bool) -> None:
        """Its actions, as far as they make sense for the document in front."""
        super().set_front(is_front=is_front)
        if is_front:
            self.settling.show_current(self.current)

    def load(self, project: Project) -> None:
        """Read on which documents people differ."""
        self._project = project
        self.shell.lane.ask(lambda: _look(project), partial(self._looked, project), key="team-disagreements")

    def _looked(self, project: Project, found: Disagreements) -> None:
        """The list shows people's grades: that they were seen is noted first."""
        names = [d.document for d in (*found.open, *found.settled)]
        note_before(self.shell, project, partial(self._show_of, project, found), others=names)

    def _show_of(self, project: Project, found: Disagreements) -> None:
        if project is self._project:
            self.show_found(found)

    def forget(self) -> None:
        """Another project."""
        self._found, self._project, self.opened = None, None, None
        self._fill()

    def show_found(self, found: Disagreements) -> None:
        """Show these; the document in front stays where it still is in the list."""
        self._found = found
        for at, words in enumerate(says.scopes(found)):
            self.scope.setItemText(at, words)
        self._fill()

    # the list

    @property
    def rows(self) -> Sequence[Disagreement]:
        """What the list shows."""
        if self._found is None:
            return ()
        return self._found.settled if self.scope.currentIndex() else self._found.open

    @property
    def current(self) -> Disagreement | None:
        """The one in front."""
        at = self.list.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def _fill(self) -> None:
        before = self.opened.disagreement.document if self.opened else ""
        place = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for d in self.rows:
            item = QListWidgetItem(f"{d.document}\n{says.grades_line(d)}")
            item.setToolTip(f"{d.document}\n{says.how_far(d)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{d.document}, {says.grades_line(d)}, {says.how_far(d)}")
            self.list.addItem(item)
        names = [d.document for d in self.rows]
        at = names.index(before) if before in names else min(max(place, 0), len(names) - 1)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        if self._found is not None and not names:
            words = says.NOTHING_SETTLED if self.scope.currentIndex() else says.nothing_open(self._found)
            self.empty.say(*words)
        self._stack.setCurrentIndex(0 if names or self._found is None else 1)
        self._open()

    def go_next(self) -> None:
        """The next one."""
        self.list.setCurrentRow(min(self.list.currentRow() + 1, self.list.count() - 1))

    def go_previous(self) -> None:
        """The one before."""
        self.list.setCurrentRow(max(self.list.currentRow() - 1, 0))

    # the document

    def _open(self) -> None:
        current, project = self.current, self._project
        self.settling.show_current(current)
        if current is None or project is None:
            self._show(None)
            return
        self.shell.lane.ask(lambda: _read(project, current), self._show, key="team-disagreement")

    def _show(self, opened: Opened | None) -> None:
        if opened is not None and opened.disagreement is not self.current:
            return
        same = self.opened is not None and opened is not None and _name(self.opened) == _name(opened)
        self.opened = opened
        sheet = opened.sheet if opened else None
        self.text.setVisible(sheet is not None)
        self.no_text.setVisible(opened is not None and sheet is None)
        if sheet is not None and not same:
            self.text.show_reading(reading_of(sheet))
        self.text.show_evidence(says.marks_of(opened.disagreement.voices) if opened and sheet else (), None)
        self.voices.show_voices(opened.disagreement if opened else None, sheet.text if sheet else "")

    # settling

    def settle(self) -> None:
        """Ask for the grade and the reason."""
        if self._project is not None and self.current is not None:
            self.settling.ask(self._project, self.current)

    def unsettle(self) -> None:
        """Take back what one settled."""
        if self._project is not None and self.current is not None:
            self.settling.take_back(self._project, self.current)


def _name(opened: Opened) -> str:
    return opened.disagreement.document


def _look(project: Project) -> Disagreements:
    from labeler.stages.adjudicate import disagreements

    return disagreements(project)


def _read(project: Project, d: Disagreement) -> Opened:
    from labeler.stages.desk import open_again

    return Opened(d, open_again(project, d.document, ""))
