"""The side of the rules editor: what would change, and the way to apply it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from labeler.stages.rule_preview import Difference
from labeler.ui.jobs import Job
from labeler.ui.language import tr
from labeler.ui.panels import audit_rules_words as words
from labeler.ui.panels.audit_rules_words import Draft
from labeler.ui.widgets.job_card import JobCard
from labeler.ui.widgets.kit import GAP, INNER, Card, button, caption, label, row, set_role

MOST_LISTED: Final = 500
AFTER: Final = tr(
    "Duplicates are chosen anew when a set is applied. Decision runs made before keep the rules they were made with."
)


class ChangedList(QWidget):
    """Documents that change sides.

    Signals:
        opened: external id of one that was clicked.
    """

    opened = Signal(str)

    def __init__(self, name: str, titles: Callable[[str], str]) -> None:
        super().__init__()
        self._name, self._titles = name, titles
        self.heading = caption(name)
        self.list = QListWidget()
        set_role(self.list, "plain")
        self.list.setAccessibleName(name)
        self.list.setToolTip(tr("Open the document in the audit"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(INNER)
        box.addWidget(self.heading)
        box.addWidget(self.list, 1)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.show_documents(())

    def show_documents(self, names: Sequence[str]) -> None:
        """List them; nothing is shown for none."""
        self.setVisible(bool(names))
        said = tr("{name} · {count:,}", name=self._name, count=len(names))
        if len(names) > MOST_LISTED:
            said = tr("{said}, the first {most:,} below", said=said, most=MOST_LISTED)
        self.heading.setText(said)
        self.list.clear()
        for name in names[:MOST_LISTED]:
            item = QListWidgetItem(self._titles(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(name)
            self.list.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class RulesPreview(QWidget):
    """What changes.

    Signals:
        opened: external id of a document to look at. apply_asked, reset_asked: the buttons.
    """

    opened = Signal(str)
    apply_asked = Signal()
    reset_asked = Signal()

    def __init__(self, titles: Callable[[str], str]) -> None:
        super().__init__()
        self.heading = label("", "strong", wrap=True)
        self.sums = Card(margin=12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.sums.body.addLayout(self._grid)
        self.dropped = ChangedList(tr("Newly dropped"), titles)
        self.kept = ChangedList(tr("Newly kept"), titles)
        self.nothing = label("", "muted", wrap=True)
        self.after = label(AFTER, "muted", wrap=True)
        self.said = label("", "muted", wrap=True)
        self.card = JobCard(tr("Applying"))
        self.card.hide()
        self.tell("")
        tip = tr("Put these rules in force and screen all documents by them")
        self.apply = button(tr("Apply"), tip, self.apply_asked.emit, role="primary")
        self.reset = button(tr("Reset"), tr("Back to the rules in force"), self.reset_asked.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(GAP, GAP, GAP, GAP)
        box.setSpacing(GAP)
        for part, stretch in (
            (caption(tr("What changes")), 0), (self.heading, 0), (self.sums, 0), (self.nothing, 0), (self.dropped, 1),
            (self.kept, 1),
        ):  # fmt: skip
            box.addWidget(part, stretch)
        box.addStretch(0)
        for part in (self.after, self.said, self.card):
            box.addWidget(part)
        box.addLayout(row(self.apply, self.reset, None))
        for changed in (self.dropped, self.kept):
            changed.opened.connect(self.opened)

    def show_draft(self, draft: Draft, *, busy: bool) -> None:
        """Say what is looked at; only a changed draft can be applied, and not while work goes on."""
        self.heading.setText(words.draft_words(draft))
        self.apply.setEnabled(draft.is_changed and not busy)
        self.reset.setEnabled(draft.is_changed and not busy)

    def show_difference(self, found: Difference | None) -> None:
        """Show what changes; None while it is counted: the sums of before stay, dimmed."""
        if found is None:
            self.nothing.setText(tr("Counting…"))
            return
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = None if item is None else item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for at, text in ((1, tr("Now")), (2, tr("Then"))):
            self._grid.addWidget(caption(text), 0, at, Qt.AlignmentFlag.AlignRight)
        for at, (name, now, then) in enumerate(words.change_lines(found), 1):
            self._grid.addWidget(label(name), at, 0)
            self._grid.addWidget(label(now, "muted"), at, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(
                label(then, tone="changed" if now != then else "", role="muted"), at, 2, Qt.AlignmentFlag.AlignRight
            )
        self.dropped.show_documents(found.newly_dropped)
        self.kept.show_documents(found.newly_kept)
        changes = found.newly_dropped or found.newly_kept
        self.nothing.setText("" if changes else tr("No document changes sides."))
        self.nothing.setVisible(not changes)

    def tell(self, text: str, role: str = "muted") -> None:
        """Say how applying went, or what is in the way."""
        set_role(self.said, role)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def follow(self, job: Job) -> None:
        """Show the work of applying."""
        self.card.follow(job)
        self.card.show()
