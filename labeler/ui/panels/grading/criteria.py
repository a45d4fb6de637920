"""Further criteria of the rubric: after the grade the same keys answer them, one after the other. All are optional."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from labeler.domain.rubric import Criterion, Rubric
from labeler.ui.widgets.kit import INNER, clear, label, repolish, row, set_role

if TYPE_CHECKING:
    from labeler.ui.panels.grading.visit import Visit

BUTTON = 30


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
        self.mark: QLabel = label("", "strong")
        self.mark.setFixedWidth(12)
        self.words = label(
            f"{criterion.name}: {criterion.question}" if criterion.question else criterion.name, wrap=True
        )
        self.words.setToolTip(self.words.text())
        self.values: list[QPushButton] = []
        line = QHBoxLayout()
        line.setSpacing(4)
        for value in range(criterion.highest + 1):
            made = QPushButton(str(value))
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setFixedWidth(BUTTON)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setToolTip(f"{criterion.name} {value}")
            made.setAccessibleName(f"{criterion.name} {value}")
            made.clicked.connect(lambda _=False, chosen=value: self.chosen.emit(chosen))
            set_role(made, "button")
            self.values.append(made)
            line.addWidget(made)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row(self.mark, self.words, gap=2))
        box.addLayout(line)

    def show_state(self, value: int | None, *, is_asked: bool) -> None:
        """Show what was said of it, and whether the next key answers it."""
        for at, made in enumerate(self.values):
            made.setChecked(at == value)
            made.setText(f"{at} ✓" if at == value else str(at))
            made.setFixedWidth(BUTTON + (16 if at == value else 0))
            set_role(made, "primary" if at == value else "button")
        self.mark.setText("▸" if is_asked else "")
        set_role(self.words, "strong" if is_asked else "")
        repolish(self.words)
        self.setAccessibleName(f"{self.words.text()}{', asked now' if is_asked else ''}")


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
        self._box.setSpacing(INNER)
        self.setAccessibleName("Further criteria")
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
