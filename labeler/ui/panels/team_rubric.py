"""Rubric: the scale in force, its versions, and a draft of the next one beside how it will look at the desk."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from labeler.ui.lane import Changed
from labeler.ui.language import shown, tr
from labeler.ui.noting import note_before
from labeler.ui.panels import team_rubric_text as says
from labeler.ui.panels.model_page import section, shared
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_rubric_draft import DraftEditor
from labeler.ui.panels.team_rubric_keep import KeepDialog
from labeler.ui.panels.team_rubric_pick import PickDialog
from labeler.ui.panels.team_rubric_preview import Preview
from labeler.ui.panels.team_rubric_shipped import ShippedRubrics
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.widgets.kit import GAP, SIDE_WIDTH, Card, button, column, label, row, set_role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from labeler.domain.rubric import Rubric
    from labeler.stages.rubric import RubricView, UseReport
    from labeler.stages.rubric_examples import Graded
    from labeler.store.project import Project
    from labeler.ui.shell import Shell

FILTER = tr("Rubrics (*.json);;All files (*)")
NUMBERS = frozenset({5, 6})


class RubricSection(TeamSection):
    """Versions above, the draft and its preview below."""

    action: ClassVar[str] = "team_rubric"
    title: ClassVar[str] = tr("Rubric")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._project: Project | None = None
        self._view: RubricView | None = None
        self.versions = Card(tr("Versions, the one in force first"))
        self.words = label("", "muted", wrap=True)
        self.table = PlainTable(tr("Versions of the rubric, the one in force first"), says.HEAD, most=5)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.start = button(
            tr("Start the draft from this version"), tr("Edit a copy of the chosen version"), self._from_version
        )
        self.file = button(tr("Start from a file…"), tr("Edit a rubric that was written to a file"), self._ask_file)
        self.export = button(tr("Write to a file…"), tr("Write the chosen version to a file"), self._ask_export)
        self.shipped = ShippedRubrics()
        self.shipped.chosen.connect(self._from_shipped)
        for part in (self.words, self.table):
            self.versions.body.addWidget(part)
        self.versions.body.addLayout(row(self.start, self.file, self.export, None))
        self.versions.body.addWidget(self.shipped)
        self.draft = DraftEditor()
        self.preview = Preview(shell)
        self.problems = label("", "error", wrap=True)
        self.put = button(
            tr("Put in force…"),
            tr("Say which grades stay valid, and grade by this draft"),
            self._ask_keep,
            role="primary",
        )
        self.revert = button(tr("Give up the draft"), tr("Go back to the rubric in force"), self._revert)
        doing = Card(tr("This draft"))
        for each in (self.problems, self.put, self.revert):
            doing.body.addWidget(each)
        right = QWidget()
        right.setLayout(column(doing, self.preview, None, gap=GAP))
        right.setFixedWidth(SIDE_WIDTH)
        beside = QWidget()
        beside.setLayout(shared(row(self.draft, right, gap=GAP), 1))
        self._box.addWidget(section(self.title, self.versions, beside))
        self.draft.changed.connect(self._draw)
        self.draft.examples.pick_asked.connect(self._ask_example)

    def load(self, project: Project) -> None:
        """Read the versions; a draft that somebody works on stays."""
        self._project = project
        self.shell.lane.ask(lambda: _look(project), self.show_view, key="team-rubric")

    def forget(self) -> None:
        """Another project: its draft goes too."""
        self._project, self._view = None, None

    def show_view(self, view: RubricView) -> None:
        """Show these versions."""
        before, self._view = self._view, view
        self.words.setText(says.in_force_words(view))
        self.table.show_rows(says.version_rows(view), right=NUMBERS)
        if self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        untouched = before is None or self.draft.rubric == before.in_force
        if untouched:
            self.draft.show_rubric(view.in_force)
        self._draw()

    @property
    def is_changed(self) -> bool:
        """Whether the draft is another one than the rubric in force."""
        return self._view is not None and self.draft.rubric != self._view.in_force

    def _draw(self) -> None:
        if self._view is None:
            return
        made = self.draft.rubric
        self.preview.show_rubric(made)
        wrong = self.draft.problems if self.is_changed else [says.NOTHING_CHANGED]
        self.problems.setText(" ".join(shown(one) for one in wrong))
        set_role(self.problems, "error" if self.is_changed else "muted")  # an untouched draft is no fault
        self.problems.setVisible(bool(wrong))
        self.put.setEnabled(not wrong)
        self.put.setText(says.put_text(self._view.in_force.version + 1))
        self.put.setAccessibleName(says.put_name(self._view.in_force.version + 1))
        self.revert.setEnabled(self.is_changed)

    # where a draft comes from

    @property
    def _chosen(self) -> Rubric | None:
        at = self.table.currentRow()
        return self._view.versions[at].rubric if self._view and 0 <= at < len(self._view.versions) else None

    def _from_version(self) -> None:
        if self._chosen is not None:
            self._edit(self._chosen)

    def _from_shipped(self, name: str) -> None:
        from labeler.stages.new import shipped_rubric

        self._edit(shipped_rubric(name))

    def _edit(self, made: Rubric) -> None:
        self.draft.show_rubric(made)
        self._draw()
        self.draft.question.setFocus()

    def _revert(self) -> None:
        if self._view is not None:
            self._edit(self._view.in_force)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self.window(), tr("Start from a file"), "", FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        _open(dialog)

    def read_file(self, path: str) -> None:
        """Start the draft from a file."""
        self.shell.lane.ask(lambda: _read(path), self._edit, self.shell.errors.report)

    def _ask_export(self) -> None:
        dialog = QFileDialog(self.window(), tr("Write to a file"), "rubric.json", FILTER)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.write_file)
        _open(dialog)

    def write_file(self, path: str) -> None:
        """Write the chosen version to a file."""
        made = self._chosen
        if made is not None:
            self.shell.lane.ask(
                lambda: _write(made, path), lambda _: self._told(says.written(path)), self.shell.errors.report
            )

    def _told(self, words: str) -> None:
        self.shell.errors.said.emit(words, "good")

    # examples

    def _ask_example(self) -> None:
        project, name = self._project, self.shell.settings.annotator
        if project is not None:
            self.shell.lane.ask(
                lambda: _graded(project, name), partial(self._note, project), key="team-rubric-examples"
            )

    def _note(self, project: Project, graded: Sequence[Graded]) -> None:
        settled = [one.document for one in graded if not one.annotator]
        note_before(self.shell, project, partial(self._pick, graded), others=settled)

    def _pick(self, graded: Sequence[Graded]) -> None:
        dialog = PickDialog(self.window(), graded)
        dialog.picked.connect(self.draft.examples.add)
        _open(dialog)

    # putting it in force

    def _ask_keep(self) -> None:
        if self._view is not None and self.put.isEnabled():
            dialog = KeepDialog(self.window(), self._view, self.draft.rubric)
            dialog.confirmed.connect(self.put_in_force)
            _open(dialog)

    def put_in_force(self, keeps: Mapping[str, tuple[int, ...]]) -> None:
        """Put the draft in force; what it keeps was said."""
        project, made, by = self._project, self.draft.rubric, self.shell.settings.annotator
        if project is not None:
            self.shell.lane.change(lambda: _use(project, made, keeps, by), self._used, self.shell.errors.report)

    def _used(self, report: UseReport) -> None:
        self.draft.show_rubric(report.rubric)
        self._told(says.done_words(report))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _look(project: Project) -> RubricView:
    from labeler.stages.rubric import rubric_view

    return rubric_view(project)


def _read(path: str) -> Rubric:
    from labeler.stages.rubric_file import read_file

    return read_file(Path(path))


def _write(made: Rubric, path: str) -> None:
    from labeler.stages.rubric_file import write_file

    write_file(made, Path(path))


def _graded(project: Project, name: str) -> Sequence[Graded]:
    from labeler.stages.rubric_examples import graded

    return graded(project, name)


def _use(project: Project, made: Rubric, keeps: Mapping[str, tuple[int, ...]], by: str) -> Changed[UseReport]:
    from labeler.domain.progress import drain
    from labeler.stages.rubric import UseParams, use

    return Changed(frozenset({"grades"}), drain(use(project, UseParams(made, keeps, by))))
