"""The question before a new version of the rubric: which grades of earlier versions stay valid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from labeler.domain.rubric import Rubric
from labeler.stages.rubric import RubricView, preselected
from labeler.ui.language import tr
from labeler.ui.panels import team_rubric_text as says
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import GAP, button, caption, label


class KeepDialog(Sheet):
    """A box for each level of each earlier version that has grades; levels that read as before are ticked.

    Signals:
        confirmed: which grades stay valid, by label of the version.
    """

    confirmed = Signal(dict)

    def __init__(self, parent: QWidget | None, view: RubricView, draft: Rubric) -> None:
        version = view.in_force.version + 1
        super().__init__(parent, tr("Put version {version} in force?", version=version), 560, 520)
        self._view = view
        self._boxes: dict[str, dict[int, QCheckBox]] = {}
        self._sum = label("", "strong", wrap=True)
        page = QWidget()
        page.setObjectName("page")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, GAP, 0)
        ticked = preselected(view, draft)
        for given, counts in view.given.items():
            box.addWidget(caption(tr("Given under {rubric}", rubric=given)))
            self._boxes[given] = {}
            for value in sorted(counts, reverse=True):
                made = self._level(view, draft, given, value)
                made.setChecked(value in ticked[given])
                self._boxes[given][value] = made
                box.addWidget(made)
            box.addSpacing(GAP)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.outer.addWidget(label(says.KEEP_INTRO if view.given else says.KEEP_NONE, "", wrap=True))
        self.outer.addWidget(scroll, 1)
        self.outer.addWidget(self._sum)
        self.go = button(says.put_name(version), tr("Grade by this rubric from now on"), self._go, role="primary")
        self.closing.setText(tr("Cancel"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.setToolTip(tr("Close and change nothing (Esc)"))
        self.finish(self.go)
        self._count()

    def _level(self, view: RubricView, draft: Rubric, given: str, value: int) -> QCheckBox:
        old = view.rubric(given)
        before = old.level(value) if old else None
        there = draft.level(value)
        state = says.GONE if there is None else says.UNCHANGED if before == there else says.CHANGED
        title = before.title if before else there.title if there else ""
        made = QCheckBox(f"{value}  {says.level_words(title, view.given[given][value], state)}")
        made.setAccessibleName(
            tr("Grades {value} of {rubric} stay valid, {state}", value=value, rubric=given, state=state)
        )
        made.setEnabled(there is not None)
        made.toggled.connect(self._count)
        return made

    @property
    def keeps(self) -> dict[str, tuple[int, ...]]:
        """The values ticked, by version. What has no grades has no box: it stays as it is preselected."""
        return {
            given: tuple(sorted(value for value, box in boxes.items() if box.isChecked()))
            for given, boxes in self._boxes.items()
        }

    def _count(self) -> None:
        kept = sum(self._view.given[given][value] for given, values in self.keeps.items() for value in values)
        total = sum(sum(counts.values()) for counts in self._view.given.values())
        self._sum.setText(says.kept_words(kept, total))

    def _go(self) -> None:
        self.confirmed.emit(self.keeps)
        self.accept()
