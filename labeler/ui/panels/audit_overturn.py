"""The dialog that overturns a decision: what would have been right, and why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QRadioButton, QWidget

from labeler.domain.ledger import Fate
from labeler.domain.verdicts import Verdict
from labeler.ui.language import tr
from labeler.ui.panels.audit_verdict_words import CHOICES, FATES, Target, fate_words, opposite
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import button, label, row

LONGEST: Final = 2000


class OverturnDialog(Sheet):
    """Asks for the right fate of a span, or why a document was decided wrongly.

    Signals:
        given: the Verdict; whoever records it then accepts the dialog, or shows a problem.
    """

    given = Signal(Verdict)

    def __init__(self, parent: QWidget | None, target: Target, quote: str) -> None:
        super().__init__(parent, _title(target), 480, 240 if target.on_document else 300)
        self._target = target
        self.outer.addWidget(label(tr("Decided: {fate}.", fate=fate_words(target.fate, target.reason)), wrap=True))
        self.keep = QRadioButton(tr("It should be kept"), self)
        self.drop = QRadioButton(tr("It should be dropped, as"), self)
        self.reason = QComboBox(self)
        for part in (self.keep, self.drop, self.reason):
            part.setVisible(not target.on_document)
        self.note = QLineEdit()
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        if target.on_document:
            after = tr("Your word: {fate}. The next decision run follows it.", fate=FATES[opposite(target.fate)])
            self.outer.addWidget(label(after, "muted", wrap=True))
        else:
            self.outer.addWidget(label(quote, "muted", wrap=True))
            self._ask_fate()
        self._ask_note()
        self.outer.addWidget(self.problem)
        self.outer.addStretch(1)
        self.go = button(tr("Overturn"), tr("Record it (Enter)"), self._give, role="primary")
        self.closing.setText(tr("Cancel"))
        self.closing.setToolTip(tr("Leave it as it was decided (Esc)"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.reject)
        self.finish(self.go)
        self._draw()
        self.note.setFocus()

    def _ask_fate(self) -> None:
        for reason, words in CHOICES:
            self.reason.addItem(words, reason)
        self.reason.setCurrentIndex(max(0, self.reason.findData(self._target.reason)))
        self.reason.setAccessibleName(tr("The right reason"))
        self.reason.setToolTip(tr("Why it should be dropped"))
        self.keep.setToolTip(tr("This text belongs into the main text"))
        self.drop.setToolTip(tr("This text does not belong into the main text"))
        kept_now = self._target.fate is Fate.KEPT
        self.keep.setEnabled(not kept_now)
        self.keep.setChecked(not kept_now)
        self.drop.setChecked(kept_now)
        self.outer.addWidget(self.keep)
        self.outer.addLayout(row(self.drop, self.reason, None))
        self.keep.toggled.connect(self._draw)
        self.reason.currentIndexChanged.connect(self._reason_chosen)

    def _ask_note(self) -> None:
        needed = self._target.on_document
        self.note.setMaxLength(LONGEST)
        self.note.setPlaceholderText(
            tr("Why? Others will read it") if needed else tr("A note, if there is something to say")
        )
        self.note.setAccessibleName(tr("Why"))
        self.note.setToolTip(tr("Why, in your words"))
        self.note.textChanged.connect(self._draw)
        self.note.returnPressed.connect(self._give)
        self.outer.addWidget(self.note)

    @property
    def fate(self) -> Fate:
        """What would have been right."""
        if self._target.on_document:
            return opposite(self._target.fate)
        return Fate.KEPT if self.keep.isChecked() else Fate.DROPPED

    @property
    def missing(self) -> str:
        """Why it cannot be recorded yet; empty when it can."""
        if self._target.on_document:
            return "" if self.note.text().strip() else tr("Say why.")
        same = self.fate is Fate.DROPPED and self.reason.currentData() == self._target.reason
        return tr("That is what was decided.") if same and self._target.fate is Fate.DROPPED else ""

    def show_problem(self, text: str) -> None:
        """Say why it was not recorded; it can be tried again."""
        self.problem.setText(f"▲ {text}")
        self.problem.show()
        self.go.setEnabled(True)

    def _reason_chosen(self) -> None:
        self.drop.setChecked(True)
        self._draw()

    def _draw(self) -> None:
        self.go.setEnabled(not self.missing)
        self.go.setToolTip(self.missing or tr("Record it (Enter)"))

    def _give(self) -> None:
        if self.missing or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.problem.hide()
        self.given.emit(self._target.overturn(self.fate, str(self.reason.currentData() or ""), self.note.text()))


def _title(target: Target) -> str:
    return tr("Overturn this document") if target.on_document else tr("Overturn this span")
