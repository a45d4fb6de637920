"""What a rubric has besides its levels, as it is edited: further criteria, and examples from graded documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from labeler.domain.grades import GRADES
from labeler.domain.rubric import Criterion, Example, Rubric
from labeler.ui.language import tr
from labeler.ui.panels import team_rubric_text as says
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_rubric_levels import field, said
from labeler.ui.widgets.kit import INNER, button, column, label, row


class CriterionEditor(QWidget):
    """One further criterion: a name, a question, and how far its values go.

    Signals:
        changed: something was typed. removed: it shall go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, criterion: Criterion) -> None:
        super().__init__()
        self.name = field(tr("Short name, such as accuracy"), criterion.name, self.changed.emit)
        self.name.setFixedWidth(160)
        self.question = field(tr("What is asked, such as: is it right?"), criterion.question, self.changed.emit)
        self.highest = QComboBox()
        self.highest.addItems([says.values_words(range(value + 1)) for value in GRADES[1:]])
        self.highest.setCurrentIndex(criterion.highest - 1)
        self.highest.setAccessibleName(tr("Values of the criterion"))
        self.highest.currentIndexChanged.connect(self.changed)
        self.remove = button(tr("Remove"), tr("Take this criterion out"), self.removed.emit)
        self.setLayout(row(self.name, self.question, self.highest, self.remove))

    @property
    def criterion(self) -> Criterion | None:
        """As it stands in the fields; None without a name."""
        name = said(self.name)
        return Criterion(name, said(self.question), self.highest.currentIndex() + 1) if name else None


class CriteriaEditor(QWidget):
    """All further criteria.

    Signals:
        changed: one was changed, added or taken out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editors: list[CriterionEditor] = []
        self.add = button(
            tr("Add a criterion"),
            tr("Something else to grade beside the main question; optional at the desk"),
            self._add,
        )
        self._box = column(gap=INNER)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._box)
        outer.addLayout(row(self.add, None))

    def show_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Other criteria."""
        while self.editors:
            self._drop(self.editors[-1])
        for criterion in criteria:
            self._insert(criterion)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """As they stand in the fields; those without a name are left out."""
        return tuple(c for editor in self.editors if (c := editor.criterion) is not None)

    def _insert(self, criterion: Criterion | None) -> CriterionEditor:
        made = CriterionEditor(criterion or Criterion("new", ""))
        if criterion is None:
            made.name.clear()
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._remove(made))
        self.editors.append(made)
        self._box.addWidget(made)
        return made

    def _add(self) -> None:
        self._insert(None).name.setFocus()
        self.changed.emit()

    def _remove(self, editor: CriterionEditor) -> None:
        self._drop(editor)
        self.changed.emit()
        self.add.setFocus()

    def _drop(self, editor: CriterionEditor) -> None:
        self.editors.remove(editor)
        self._box.removeWidget(editor)
        editor.hide()
        editor.deleteLater()


class ExamplesEditor(QWidget):
    """Documents that show a level, and such that only seem to reach it.

    Signals:
        changed: one was changed, added or taken out. pick_asked: somebody wants to pick one.
    """

    changed = Signal()
    pick_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._examples: list[Example] = []
        self.table = PlainTable(tr("Examples"), says.EXAMPLE_HEAD, most=6)
        self.table.set_heads(says.EXAMPLE_HEAD, says.EXAMPLE_TIPS)
        self.words = label(says.NO_EXAMPLES, "muted", wrap=True)
        self.pick = button(
            tr("Pick from graded documents…"), tr("Choose a graded document as an example"), self.pick_asked.emit
        )
        self.fits = button(
            tr("Reaches it / only seems to"), tr("Turn the chosen example into one of the other kind"), self._turn
        )
        self.remove = button(tr("Remove"), tr("Take the chosen example out"), self._remove)
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Why the chosen example shows its level; shown in the course"))
        self.why.setAccessibleName(tr("Why the chosen example shows its level"))
        self.why.textEdited.connect(self._explain)
        self.table.currentCellChanged.connect(lambda *_: self._chosen())
        self.setLayout(column(self.words, self.table, self.why, gap=INNER))
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.addLayout(row(self.pick, self.fits, self.remove, None))
        self.show_examples(())

    @property
    def examples(self) -> tuple[Example, ...]:
        """As they are now."""
        return tuple(self._examples)

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Other examples."""
        self._examples = list(examples)
        self._draw(0)

    def add(self, example: Example) -> None:
        """One more; in the place of what was said of the same document."""
        self._examples = [e for e in self._examples if e.document != example.document] + [example]
        self._draw(len(self._examples) - 1)
        self.changed.emit()

    def _draw(self, at: int) -> None:
        self.table.blockSignals(True)
        shown = Rubric("", 0, "", (), examples=tuple(self._examples))
        self.table.show_rows(says.example_rows(shown), right=frozenset({1}))
        self.table.setVisible(bool(self._examples))
        self.words.setVisible(not self._examples)
        if self._examples:
            self.table.setCurrentCell(min(at, len(self._examples) - 1), 0)
        self.table.blockSignals(False)
        self._chosen()

    def _at(self) -> int | None:
        at = self.table.currentRow()
        return at if 0 <= at < len(self._examples) else None

    def _chosen(self) -> None:
        at = self._at()
        for part in (self.fits, self.remove, self.why):
            part.setVisible(at is not None)
        self.why.setText(self._examples[at].why if at is not None else "")

    def _turn(self) -> None:
        at = self._at()
        if at is not None:
            self._examples[at] = replace(self._examples[at], fits=not self._examples[at].fits)
            self._draw(at)
            self.changed.emit()

    def _explain(self, text: str) -> None:
        at = self._at()
        if at is not None:
            self._examples[at] = replace(self._examples[at], why=" ".join(text.split()))
            item = self.table.item(at, 3)
            if item is not None:
                item.setText(self._examples[at].why)
            self.changed.emit()

    def _remove(self) -> None:
        at = self._at()
        if at is not None:
            del self._examples[at]
            self._draw(at)
            self.changed.emit()
            self.pick.setFocus()
