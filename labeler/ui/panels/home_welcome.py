"""What Home shows before there is anything: no project, or a project without documents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from labeler.ui.actions import Actions
from labeler.ui.language import tr
from labeler.ui.widgets.kit import GAP, MARGIN, ActionButton, button, caption, clear, column, label, row

SHOWN: Final = 5
WIDTH: Final = 640
"""Fixed at this or what the buttons need, and centred by stretches: Qt cuts wrapped lines of what it centres by alignment."""


def shown_location(location: str) -> str:
    """A project's place without a password."""
    return re.sub(r"(://[^:/@]*):.*@", r"\1:***@", location, flags=re.DOTALL) if "://" in location else location


class Welcome(QWidget):
    """No project is open: open one, make one, or try the sample.

    Signals:
        project_asked: the location of a recent project.
    """

    project_asked = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._recent: list[str] | None = None
        head = label(tr("Decide what small language models learn from"), "heading", wrap=True)
        text = label(
            tr(
                "Grade pages and lessons from 0 to 5, train a probe on the grades, keep what is worth its tokens, "
                "and see for every token why it stayed or went. "
                "Begin with the sample project, or with pages of your own."
            ),
            "muted",
            wrap=True,
        )
        self.sample = ActionButton(actions["sample_project"], primary=True, key="right")
        self.new = ActionButton(actions["new_project"], key="right")
        self.open = ActionButton(actions["open_project"], key="right")
        self.recent = QVBoxLayout()
        self.recent.setSpacing(4)
        self._middle = middle = QWidget()
        self._buttons = row(self.sample, self.new, self.open, None)
        middle.setLayout(column(head, text, gap=GAP))
        box = middle.layout()
        if isinstance(box, QVBoxLayout):
            box.addLayout(self._buttons)
            box.addSpacing(GAP)
            box.addLayout(self.recent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addStretch(2)
        outer.addLayout(row(None, middle, None))
        outer.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        """Wide enough for the buttons, whatever they say."""
        super().showEvent(event)
        self._middle.setFixedWidth(max(WIDTH, self._buttons.sizeHint().width()))

    def show_recent(self, locations: Sequence[str]) -> None:
        """List the projects opened last."""
        wanted = list(locations[:SHOWN])
        if wanted == self._recent:
            return
        self._recent = wanted
        clear(self.recent)
        if wanted:
            self.recent.addWidget(caption(tr("Opened last")))
        for location in wanted:
            self.recent.addLayout(self._entry(location))

    def _entry(self, location: str) -> QVBoxLayout:
        shown = shown_location(location)
        opens = tr("Open {place}", place=shown)
        name = button(PurePath(shown).name or shown, opens, lambda: self.project_asked.emit(location), role="link")
        name.setAccessibleName(opens)
        name.setMinimumHeight(26)
        where = label(shown, "muted")
        where.setToolTip(shown)
        box = QVBoxLayout()
        box.addLayout(row(name, where, None))
        return box


class DropHere(QFrame):
    """A project without documents: a big friendly area to drop on.

    Signals:
        files_asked, folder_asked: the person wants to choose what to import.
    """

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("drop-here")
        area = QFrame()
        area.setObjectName("drop")
        self.importing = ActionButton(actions["import"], primary=True, key="right")
        self.folder = button(
            tr("Choose folder…"), tr("Choose a folder; all that is in it is imported"), self.folder_asked.emit
        )
        lines = (
            label(tr("Drop pages or lessons here"), "heading"),
            label(
                tr("Web archives (WARC, WET, ARC) · HTML files and whole folders · JSONL, JSON, CSV, Parquet"),
                "",
                wrap=True,
            ),
            label(
                tr(
                    "Nothing leaves this computer. Addresses in a list are fetched only when you import that list. "
                    "After the import, preparing starts by itself; then you can grade."
                ),
                "muted",
                wrap=True,
            ),
        )
        inside = QVBoxLayout(area)
        inside.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        inside.setSpacing(12)
        inside.addStretch(2)
        for line in lines:
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = QWidget()
        words.setFixedWidth(WIDTH)
        words.setLayout(column(*lines, gap=12))
        inside.addLayout(row(None, words, None))
        inside.addSpacing(8)
        inside.addLayout(row(None, self.importing, self.folder, None))
        inside.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addWidget(area)
