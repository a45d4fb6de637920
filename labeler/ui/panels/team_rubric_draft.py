"""A draft of a rubric: every part of it in a field."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from labeler.domain.grades import GRADES
from labeler.domain.rubric import Rubric, problems
from labeler.ui.language import tr
from labeler.ui.panels import team_rubric_text as says
from labeler.ui.panels.team_rubric_extras import CriteriaEditor, ExamplesEditor
from labeler.ui.panels.team_rubric_levels import LevelsEditor, field, said
from labeler.ui.widgets.kit import INNER, Card, caption, label, row, set_role

NOTES_HIGH = 64


class DraftEditor(Card):
    """The fields.

    Signals:
        changed: something in it is different.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Draft of the next version"))
        self._base = Rubric("", 0, "", ())
        self._filling = False
        self.name = field(tr("Short name of the scale, without a slash"), "", self._typed)
        self.question = field(tr("The question that a grade answers"), "", self._typed)
        self.levels = LevelsEditor()
        self.keep_at = QComboBox()
        self.keep_at.addItems([says.keep_at_words(value) for value in GRADES])
        self.keep_at.setAccessibleName(tr("From which level documents are kept"))
        self.keep_at.currentIndexChanged.connect(self._typed)
        self.problematic = QCheckBox(says.PROBLEMATIC)
        self.problematic.setToolTip(says.PROBLEMATIC_TIP)
        self.problematic.toggled.connect(self._typed)
        self.criteria = CriteriaEditor()
        self.examples = ExamplesEditor()
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText(tr("Notes: what changed, and anything else that graders should know"))
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setFixedHeight(NOTES_HIGH)
        self.notes.setTabChangesFocus(True)
        set_role(self.notes, "field")
        self.notes.textChanged.connect(self._typed)
        for part in (self.levels, self.criteria, self.examples):
            part.changed.connect(self._typed)
        self._lay_out()

    def _lay_out(self) -> None:
        scale: list[QWidget] = [
            label(tr("Name"), "muted"), self.name, label(tr("Question"), "muted"), self.question,
        ]  # fmt: skip
        self.name.setMaximumWidth(220)
        self.body.addLayout(row(*scale))
        for heading, parts in (
            (tr("Levels"), (self.levels, self.problematic)), (tr("Further criteria"), (self.criteria,)),
            (tr("Examples"), (self.examples,)), (tr("Notes"), (self.notes,)),
        ):  # fmt: skip
            self.body.addSpacing(INNER)
            self.body.addWidget(caption(heading))
            for part in parts:
                self.body.addWidget(part)
            if self.levels in parts:
                self.body.addLayout(row(self.keep_at, None))
        self.body.addStretch(1)

    def show_rubric(self, made: Rubric) -> None:
        """Fill the fields."""
        self._base, self._filling = made, True
        self.name.setText(made.name)
        self.question.setText(made.question)
        self.levels.show_levels(made.levels)
        self.keep_at.setCurrentIndex(made.keep_at)
        self.problematic.setChecked(made.problematic)
        self.criteria.show_criteria(made.criteria)
        self.examples.show_examples(made.examples)
        self.notes.setPlainText(made.notes)
        self._filling = False
        self.changed.emit()

    @property
    def rubric(self) -> Rubric:
        """As it stands in the fields; equal to the one shown while nothing was changed."""
        base = self._base
        levels = self.levels.levels
        same = levels == tuple(sorted(base.levels, key=lambda one: -one.value))
        return replace(
            base,
            name=said(self.name),
            question=said(self.question),
            levels=base.levels if same else levels,
            keep_at=self.keep_at.currentIndex(),
            problematic=self.problematic.isChecked(),
            criteria=self.criteria.criteria,
            examples=self.examples.examples,
            notes=base.notes if self.notes.toPlainText() == base.notes else self.notes.toPlainText().strip(),
        )

    @property
    def problems(self) -> list[str]:
        """What keeps it from being put in force."""
        return problems(replace(self.rubric, keeps={}))

    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit()
