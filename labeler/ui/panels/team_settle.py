"""The dialog that settles a grade: which one, and why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from labeler.domain.rubric import Rubric
from labeler.ui.language import tr
from labeler.ui.speech import announce
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import button, label, set_role

HIGH: Final = 84


class SettleDialog(Sheet):
    """Asks for the grade a document is settled to, and for the reason. The digits choose while no text is written.

    Signals:
        given: grade (int) and reason (str); whoever records it then accepts the dialog, or shows a problem.
    """

    given = Signal(int, str)

    def __init__(self, parent: QWidget | None, rubric: Rubric, title: str, said: str) -> None:
        super().__init__(parent, tr("Settle the grade"), 560, 560)
        self.outer.addWidget(label(title, "strong", wrap=True))
        stays = tr("People said {said}. Their grades stay; the probe learns yours.", said=said)
        self.outer.addWidget(label(stays, "muted", wrap=True))
        self._levels = QButtonGroup(self)
        for level in sorted(rubric.levels, key=lambda at: -at.value):
            made = QRadioButton(f"{level.value}  {level.title} – {level.description}")
            made.setToolTip(level.guidance or level.description)
            made.setAccessibleDescription(level.guidance)
            self._levels.addButton(made, level.value)
            self.outer.addWidget(made)
            QShortcut(QKeySequence(str(level.value)), self, lambda value=level.value: self._choose(value))
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setToolTip(tr("Why, in your words; the people who graded it will read it"))
        self.reason.setPlaceholderText(tr("Why? Those who graded it will read this"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(HIGH)
        set_role(self.reason, "field")
        self.outer.addWidget(self.reason)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.outer.addWidget(self.problem)
        self.outer.addStretch(1)
        self.go = button(tr("Settle"), tr("Record it (Ctrl+Enter)"), self._give, role="primary")
        self.closing.setText(tr("Cancel"))
        self.closing.setToolTip(tr("Leave it open (Esc)"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._give)
        self.finish(self.go)
        self._levels.idToggled.connect(self._draw)
        self.reason.textChanged.connect(self._draw)
        self._draw()
        highest = self._levels.buttons()[0]
        highest.setFocus()

    @property
    def missing(self) -> str:
        """Why it cannot be recorded yet; empty when it can."""
        if self._levels.checkedId() < 0:
            return tr("Choose a grade.")
        return "" if self.reason.toPlainText().strip() else tr("Say why.")

    def show_problem(self, text: str) -> None:
        """Say why it was not recorded; it can be tried again."""
        self.problem.setText(f"▲ {text}")
        self.problem.show()
        announce(self.problem, text, urgent=True)
        self.go.setEnabled(True)

    def _choose(self, value: int) -> None:
        self._levels.button(value).setChecked(True)
        self.reason.setFocus()

    def _draw(self) -> None:
        self.go.setEnabled(not self.missing)
        self.go.setToolTip(self.missing or tr("Record it (Ctrl+Enter)"))

    def _give(self) -> None:
        if self.missing or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.problem.hide()
        self.given.emit(self._levels.checkedId(), self.reason.toPlainText().strip())
