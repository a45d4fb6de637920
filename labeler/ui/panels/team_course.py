"""Course: one's own, what the project asks of annotators, and how each stands to gold documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QInputDialog

from labeler.domain.course import Stance
from labeler.domain.errors import WorldError
from labeler.ui.lane import Changed, Changes
from labeler.ui.language import tr
from labeler.ui.panels import team_course_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_course_dialog import CourseDialog
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.widgets.kit import GAP, ActionButton, Card, button, label, row
from labeler.ui.widgets.numbers import clear_of_the_border

if TYPE_CHECKING:
    from labeler.domain.course import CourseSettings, Question, Result
    from labeler.domain.rubric import Rubric
    from labeler.stages.standing import Standing
    from labeler.store.project import Project
    from labeler.ui.shell import Shell


NUMBER_WIDE = 128


@dataclass(frozen=True, slots=True)
class CourseView:
    """What the section shows.

    Attributes:
        texts: how the examples of the rubric begin, by document.
    """

    asked: CourseSettings
    rubric: Rubric | None
    questions: tuple[Question, ...]
    gold: int
    own: Standing
    people: Sequence[Standing]
    texts: Mapping[str, str]


class CourseSection(TeamSection):
    """Three cards: one's own course, the settings, and everybody."""

    action: ClassVar[str] = "team_course"
    title: ClassVar[str] = tr("Course")
    anywhere: ClassVar[Mapping[str, str]] = {"course": "take"}
    watches: ClassVar[Changes] = frozenset({"documents", "grades"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._project: Project | None = None
        self._wants_course = False
        self.view: CourseView | None = None
        mine = Card(tr("Your course"))
        self.own = label("", "", wrap=True)
        mine.body.addWidget(self.own)
        mine.body.addLayout(row(ActionButton(shell.actions["course"], key="left"), None))
        asked = Card(tr("What is asked"))
        self.gold = label("", "muted", wrap=True)
        self.required = QCheckBox(says.REQUIRED)
        self.required.toggled.connect(lambda on: self._change("required", on))
        asked.body.addWidget(self.required)
        self.numbers: dict[str, QDoubleSpinBox] = {}
        form = QGridLayout()
        form.setHorizontalSpacing(GAP)
        form.setColumnStretch(2, 1)
        for at, (name, words, tip, factor, unit) in enumerate(says.NUMBERS):
            self.numbers[name] = self._number(name, tip, factor, unit)
            self.numbers[name].setAccessibleName(words)
            form.addWidget(label(words), at, 0)
            form.addWidget(self.numbers[name], at, 1)
            form.addWidget(label(tip, "muted", wrap=True), at, 2)
        asked.body.addLayout(form)
        asked.body.addWidget(self.gold)
        everybody = Card(tr("Annotators beside gold"))
        self.nobody = label(says.NOBODY, "muted")
        self.table = PlainTable(tr("Annotators beside gold"), says.HEAD, most=10)
        self.table.set_heads(says.HEAD, says.TIPS)
        self.let_on = button(tr("Let go on…"), tr("Let somebody go on who was paused or did not pass"), self._ask_lift)
        self.table.currentCellChanged.connect(lambda *_: self._chosen())
        for part in (self.nobody, self.table):
            everybody.body.addWidget(part)
        everybody.body.addLayout(row(self.let_on, None))
        self.set_page(mine, asked, everybody)

    def _number(self, name: str, tip: str, factor: float, unit: str) -> QDoubleSpinBox:
        made = clear_of_the_border(QDoubleSpinBox())
        made.setDecimals(0 if factor > 1 or not unit else 1)
        made.setSingleStep(5 if factor > 1 else 0.1 if unit else 1)
        made.setRange(0, 100 if factor > 1 or not unit else 5)
        made.setSuffix(f" {unit}" if unit else "")
        made.setToolTip(tip)
        made.setKeyboardTracking(False)
        made.setFixedWidth(NUMBER_WIDE)
        made.valueChanged.connect(lambda value: self._change(name, value / factor))
        return made

    def load(self, project: Project) -> None:
        """Read how everybody stands."""
        self._project = project
        name = self.shell.settings.annotator
        self.shell.lane.ask(lambda: _look(project, name), self.show_view, key="team-course")

    def forget(self) -> None:
        """Another project."""
        self._project, self.view = None, None

    def show_view(self, view: CourseView) -> None:
        """Show it."""
        self.view = view
        self.own.setText(says.own(view.own))
        self.gold.setText(says.gold_words(view.gold))
        values = asdict(view.asked)
        for made in (self.required, *self.numbers.values()):
            made.blockSignals(True)
        self.required.setChecked(view.asked.required)
        for name, _, _, factor, _ in says.NUMBERS:
            self.numbers[name].setValue(values[name] * factor)
        for made in (self.required, *self.numbers.values()):
            made.blockSignals(False)
        self.table.show_rows(says.rows(view.people), right=frozenset({2, 3, 4, 5, 6}))
        self.table.setVisible(bool(view.people))
        self.nobody.setVisible(not view.people)
        self._chosen()
        if self._wants_course:
            self._wants_course = False
            self.take()

    # one's own course

    def take(self) -> None:
        """Open the course; as soon as it is read."""
        view = self.view
        if view is None or view.rubric is None:
            self._wants_course = view is None
            return
        dialog = CourseDialog(self.window(), view.rubric, view.questions, view.texts)
        dialog.finished.connect(dialog.deleteLater)
        dialog.answered.connect(self._answered)
        dialog.open()

    def _answered(self, answers: list[int]) -> None:
        project, name = self._project, self.shell.settings.annotator
        if project is not None:
            self.shell.lane.change(lambda: _answer(project, name, answers), self._told, self.shell.errors.report)

    def _told(self, result: Result) -> None:
        if self.view is not None:
            words = says.outcome(result, self.view.asked, min(self.view.asked.golds, self.view.gold))
            self.shell.errors.said.emit(words, "good" if result.passed else "")
            if result.passed:
                self.shell.actions["go_grade"].trigger()

    # what a lead does

    def _change(self, name: str, value: float) -> None:
        project = self._project
        if project is None or self.view is None:
            return
        kind = type(asdict(self.view.asked)[name])
        said = kind(round(value)) if kind is int else kind(round(value, 4)) if kind is float else bool(value)
        self.shell.lane.change(lambda: _change(project, name, said), None, partial(self._refused, project))

    def _refused(self, project: Project, error: BaseException) -> None:
        self.shell.errors.report(error)
        if isinstance(error, WorldError):
            self.load(project)  # what is asked stays as it was

    def _chosen(self) -> None:
        one = self._one
        self.let_on.setEnabled(one is not None and one.stance in (Stance.PAUSED, Stance.FAILED))

    @property
    def _one(self) -> Standing | None:
        at = self.table.currentRow()
        return self.view.people[at] if self.view and 0 <= at < len(self.view.people) else None

    def _ask_lift(self) -> None:
        if self._one is not None:
            dialog = QInputDialog(self.window())
            dialog.setWindowTitle(tr("Let go on"))
            dialog.setLabelText(
                tr("Let {annotator} go on: what was before counts no more. Why?", annotator=self._one.annotator)
            )
            dialog.finished.connect(dialog.deleteLater)
            dialog.textValueSelected.connect(partial(self.lift, self._one.annotator))
            dialog.open()

    def lift(self, annotator: str, why: str) -> None:
        """Let somebody go on."""
        project, by = self._project, self.shell.settings.annotator
        if project is not None:
            self.shell.lane.change(lambda: _lift(project, annotator, by, why), None, self.shell.errors.report)


def _look(project: Project, name: str) -> CourseView:
    from labeler.stages import course, standing
    from labeler.store import rubrics

    with project.read() as tx:
        asked, found = course.load_course(tx), course.questions(tx)
        gold, own = standing.gold_documents(tx), standing.stand(tx, name)
        rubric = rubrics.newest(tx)
        texts = course.example_texts(tx, rubric) if rubric else {}
    return CourseView(asked, rubric, found, gold, own, standing.everybody(project), texts)


def _answer(project: Project, name: str, answers: list[int]) -> Changed[Result]:
    from labeler.stages import course

    return Changed(frozenset({"grades"}), course.answer_questions(project, name, answers))


def _change(project: Project, name: str, value: object) -> Changes:
    from labeler.stages import course

    with project.write() as tx:
        course.change_course(tx, **{name: value})
    return frozenset({"grades"})


def _lift(project: Project, annotator: str, by: str, why: str) -> Changes:
    from labeler.stages import course

    course.lift(project, annotator, by=by, why=why)
    return frozenset({"grades"})
