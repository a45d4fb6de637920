"""Sharing: how many people grade a document, and when one more is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFormLayout, QSpinBox

from labeler.domain.team import MOST_MINUTES, Sharing
from labeler.ui.errors import error_line
from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels import team_members_text as says
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import Card, button, label, row
from labeler.ui.widgets.numbers import clear_of_the_border

if TYPE_CHECKING:
    from labeler.store.project import Project

MOST_PEOPLE = 99
NUMBER_WIDE = 112  # pixels


class SharingCard(Card):
    """Numbers that a lead sets, and what follows from them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(tr("Sharing"))
        self._shell = shell
        self._project: Project | None = None
        self.words = label("", "muted", wrap=True)
        self.overlap = _number(says.OVERLAP, 1, MOST_PEOPLE)
        self.most = _number(says.MOST, 1, MOST_PEOPLE)
        self.apart = _number(says.APART, 0, 5)
        self.minutes = _number(says.MINUTES, 1, MOST_MINUTES)
        self.across = QCheckBox(says.ACROSS[0])
        self.across.setToolTip(says.ACROSS[1])
        self.save = button(tr("Share so"), tr("Serve documents so from now on"), self._save)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        form = QFormLayout()
        for (words, _), made in (
            (says.OVERLAP, self.overlap), (says.MOST, self.most), (says.APART, self.apart), (says.MINUTES, self.minutes),
        ):  # fmt: skip
            form.addRow(words, made)
        self.body.addWidget(self.words)
        self.body.addLayout(form)
        self.body.addWidget(self.across)
        self.body.addLayout(row(self.save, None))
        self.body.addWidget(self.problem)

    def show_sharing(self, project: Project | None, sharing: Sharing, *, is_shared: bool) -> None:
        """Show how this project is shared."""
        self._project = project
        self.words.setText(says.sharing_words(sharing, is_shared))
        self.overlap.setValue(sharing.overlap)
        self.most.setValue(sharing.most_raters)
        self.apart.setValue(sharing.disagreement)
        self.minutes.setValue(sharing.lease_minutes)
        self.across.setChecked(sharing.across_cut)
        self.save.setEnabled(project is not None)

    def _save(self) -> None:
        project = self._project
        if project is None:
            return
        wanted = {
            "overlap": self.overlap.value(),
            "most_raters": self.most.value(),
            "disagreement": self.apart.value(),
            "across_cut": self.across.isChecked(),
            "lease_minutes": self.minutes.value(),
        }
        self.problem.hide()
        self._shell.lane.change(lambda: _saved(project, wanted), on_error=self._failed)

    def _failed(self, error: BaseException) -> None:
        self.problem.setText(f"▲ {error_line(error)}")
        self.problem.show()


def _number(words: tuple[str, str], low: int, high: int) -> QSpinBox:
    made = clear_of_the_border(QSpinBox())
    made.setRange(low, high)
    made.setFixedWidth(NUMBER_WIDE)
    made.setAccessibleName(words[0])
    made.setToolTip(words[1])
    return made


def _saved(project: Project, wanted: dict[str, int]) -> Changes:
    from labeler.stages import sharing

    with project.write(durable=True) as tx:
        sharing.change_sharing(tx, **wanted)
    return frozenset({"grades"})
