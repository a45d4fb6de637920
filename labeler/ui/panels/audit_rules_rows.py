"""The rows of the rules editor: one rule each, in a card for each family."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from labeler.stages.rule_preview import Difference, Outcome
from labeler.text.rules import Asked, Family, RuleSet
from labeler.ui.language import tr
from labeler.ui.panels import audit_rules_words as words
from labeler.ui.panels.audit_rules_words import Draft
from labeler.ui.widgets.kit import GAP, Card, caption, column, label, set_role
from labeler.ui.widgets.numbers import clear_of_the_border

SIDE_COLUMN: Final = 68
FIELD_COLUMN: Final = 104
COUNT_COLUMN: Final = 96
MOST: Final = 1e9


class Threshold(QDoubleSpinBox):
    """The field of a threshold. The wheel scrolls the page unless the field has the focus."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._is_share = words.is_share(asked.rule)
        self.setRange(0, MOST)
        self.setFixedWidth(FIELD_COLUMN)
        self.setGroupSeparatorShown(True)
        clear_of_the_border(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Threshold: {rule}", rule=words.spoken(asked)))
        self.setToolTip(words.threshold_tip(asked.rule))

    def show_value(self, threshold: float) -> None:
        """Show a threshold with all its decimals; nobody is told."""
        decimals, step = words.step_of(threshold, is_share=self._is_share)
        self.blockSignals(True)
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setValue(threshold)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only what was chosen."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RuleRow(QObject):
    """One rule: whether it is on, what it reads, its threshold, what it drops now and would drop then.

    Signals:
        turned: rule id, and whether it is on. moved: rule id and threshold.
    """

    turned = Signal(str, bool)
    moved = Signal(str, float)

    def __init__(self, asked: Asked, grid: QGridLayout, parent: QObject) -> None:
        super().__init__(parent)
        self.id = asked.rule.id
        self.on = QCheckBox()
        self.on.setAccessibleName(words.spoken(asked))
        self.on.setToolTip(tr("Ask this rule, or not ({rule})", rule=self.id))
        self.name = label(words.rule_words(asked.rule), wrap=True)
        self.name.setToolTip(self.id)
        self.note = label(words.condition_words(asked), "muted", wrap=True)
        self.note.setToolTip(words.languages_tip(asked))
        self.note.setVisible(bool(self.note.text()))
        self.side = label(words.side_words(asked.rule), "muted")
        self.field = None if words.is_yes_no(asked.rule) else Threshold(asked)
        self.now = _count()
        self.then = _count()
        texts = QWidget()
        texts.setLayout(column(self.name, self.note, gap=0))
        line = grid.rowCount()
        grid.addWidget(self.on, line, 0)
        grid.addWidget(texts, line, 1)
        grid.addWidget(self.side, line, 2)
        if self.field is not None:
            grid.addWidget(self.field, line, 3)
            self.field.valueChanged.connect(lambda value: self.moved.emit(self.id, value))
        grid.addWidget(self.now, line, 4)
        grid.addWidget(self.then, line, 5)
        self.on.toggled.connect(lambda on: self.turned.emit(self.id, on))

    def show_draft(self, draft: Draft) -> None:
        """Show whether the rule is on, and its threshold."""
        threshold = draft.wanted.thresholds[self.id]
        self.on.blockSignals(True)
        self.on.setChecked(threshold is not None)
        self.on.blockSignals(False)
        emphasise(self.name, "", changed=draft.in_force.thresholds.get(self.id) != threshold)
        if self.field is not None:
            self.field.setEnabled(threshold is not None)
            if self.field.value() != draft.threshold_of(self.id) or not self.field.hasFocus():
                self.field.show_value(draft.threshold_of(self.id))

    def show_counts(self, now: Outcome, then: Outcome | None) -> None:
        """Show what the rule drops; ``then`` is None while it is counted."""
        before = words.count_words(now, self.id)
        after = "…" if then is None else words.count_words(then, self.id)
        self.now.setText(before)
        self.then.setText(after)
        emphasise(self.then, "muted", changed=then is not None and before != after)


def emphasise(what: QLabel, role: str, *, changed: bool) -> None:
    """Set a label bold or not, by the style sheet: a font of its own would be gone with the next theme."""
    set_role(what, role, tone="changed" if changed else "")


def _count() -> QLabel:
    made = label("", "muted", wrap=True)
    made.setFixedWidth(COUNT_COLUMN)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


class RuleRows(QWidget):
    """All rules of a set, by family.

    Signals:
        turned, moved: as those of a row.
    """

    turned = Signal(str, bool)
    moved = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.rows: dict[str, RuleRow] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, GAP, GAP)
        self._box.setSpacing(GAP)
        self._shape: tuple[tuple[object, ...], ...] = ()

    def show_draft(self, draft: Draft) -> None:
        """Show a draft; rows are made anew only when it asks other rules, or asks them of others."""
        shape = tuple((a.rule.id, a.languages, a.not_languages, a.min_words) for a in draft.wanted.rules)
        if shape != self._shape:
            self._shape = shape
            self._build(draft.wanted)
        for one in self.rows.values():
            one.show_draft(draft)

    def show_counts(self, now: Outcome, found: Difference | None) -> None:
        """Show what every rule drops now, and then."""
        for one in self.rows.values():
            one.show_counts(now, None if found is None else found.then)

    def _build(self, rule_set: RuleSet) -> None:
        self.rows.clear()
        while self._box.count():
            item = self._box.takeAt(0)
            old = None if item is None else item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for family, name in words.FAMILIES.items():
            asked = [a for a in rule_set.rules if a.rule.family is family]
            if asked:
                self._box.addWidget(self._family(family, name, asked, rule_set))
        self._box.addStretch(1)

    def _family(self, family: Family, name: str, asked: list[Asked], rule_set: RuleSet) -> Card:
        card = Card(margin=12)
        card.setAccessibleName(name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, SIDE_COLUMN)
        grid.setColumnMinimumWidth(3, FIELD_COLUMN)
        grid.addWidget(label(name, "strong"), 0, 0, 1, 2)
        for at, text in ((4, tr("Drops now")), (5, tr("Then"))):
            head = caption(text)
            head.setToolTip(tr("Documents; for a rule that leaves out lines, their tokens and in how many documents"))
            grid.addWidget(head, 0, at, Qt.AlignmentFlag.AlignRight)
        for one in asked:
            row = self.rows[one.rule.id] = RuleRow(one, grid, card)
            row.turned.connect(self.turned)
            row.moved.connect(self.moved)
        card.body.addLayout(grid)
        if family is Family.C4 and rule_set.settings.citations:
            marks = tr("Marks like [3] and [edit] are taken out of lines before they are judged.")
            card.body.addWidget(label(marks, "muted", wrap=True))
        return card
