"""Further criteria of the rubric: after the grade the same keys answer them, one after the other. All are optional."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from labeler.domain.rubric import Criterion, Rubric
from labeler.ui.language import tr
from labeler.ui.widgets.kit import INNER, clear, label, row, set_role

if TYPE_CHECKING:
    from labeler.ui.panels.grading.visit import Visit

BUTTON = 28


def asked(rubric: Rubric, visit: Visit) -> Criterion | None:
    """The criterion that the next key answers; None while keys give grades."""
    at = visit.asking
    return rubric.criteria[at] if at is not None and at < len(rubric.criteria) else None


def after(rubric: Rubric, visit: Visit) -> int | None:
    """The place of the criterion after the one that is asked; None when that was the last one."""
    at = (visit.asking if visit.asking is not None else -1) + 1
    return at if at < len(rubric.criteria) else None


def as_said(criteria: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Values as an answer holds them."""
    return tuple(sorted(criteria.items()))


class CriterionRow(QFrame):
    """One criterion: its name, what is asked, and a button for each value.

    Signals:
        chosen: a value.
    """

    chosen = Signal(int)

    def __init__(self, criterion: Criterion) -> None:
        super().__init__()
        self.criterion = criterion
        self.words: QLabel = label(criterion.name)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setToolTip(criterion.question or criterion.name)
        self.mark: QLabel = label("", "strong")
        self.mark.setFixedWidth(12)
        self.values = [self._value(value) for value in range(criterion.highest + 1)]
        line = row(self.mark, self.words, *self.values, gap=4)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _value(self, value: int) -> QPushButton:
        made = QPushButton(str(value))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setFixedWidth(BUTTON)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        said = f"{self.criterion.name} {value}"
        made.setToolTip(said)
        made.setAccessibleName(said)
        made.clicked.connect(lambda: self.chosen.emit(value))
        set_role(made, "value")
        return made

    def show_state(self, value: int | None, *, is_asked: bool) -> None:
        """Show what was said of it, and whether the next key answers it."""
        for at, made in enumerate(self.values):
            made.setChecked(at == value)
        self.mark.setText("▸" if is_asked else "")
        set_role(self.words, "strong" if is_asked else "")
        said = [f"{self.criterion.name}: {self.criterion.question}"]
        if value is not None:
            said.append(tr("{value} is set", about="a criterion", value=value))
        if is_asked:
            said.append(tr("asked now", about="a criterion"))
        self.setAccessibleName(", ".join(said))


class CriteriaList(QWidget):
    """All further criteria; hidden where the rubric has none.

    Signals:
        chosen: name of a criterion, and the value that was clicked.
    """

    chosen = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, CriterionRow] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, INNER, 0, 0)
        self._box.setSpacing(4)
        self.setAccessibleName(tr("Further criteria"))
        self.hide()

    def show_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Make the rows of a rubric."""
        if [one.criterion for one in self.rows.values()] == list(criteria):
            return
        clear(self._box)
        self.rows = {}
        for criterion in criteria:
            made = CriterionRow(criterion)
            made.chosen.connect(lambda value, name=criterion.name: self.chosen.emit(name, value))
            self.rows[criterion.name] = made
            self._box.addWidget(made)
        self.setVisible(bool(criteria))

    def show_visit(self, visit: Visit | None) -> None:
        """Show what was said of the document on the desk, and what the next key answers."""
        for at, made in enumerate(self.rows.values()):
            value = visit.criteria.get(made.criterion.name) if visit else None
            made.show_state(value, is_asked=visit is not None and visit.asking == at)
            made.setEnabled(visit is not None and visit.value is not None)
