"""Export: labels, decisions, the data set or the probe as files, in a panel and in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.ui.lane import Changes
from labeler.ui.language import tr
from labeler.ui.panels.export_form import ExportForm
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import MARGIN
from labeler.ui.widgets.panel import Panel


def _with_margins(form: ExportForm) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    box.addWidget(form)
    return page


class ExportPanel(Panel):
    """The form as a panel."""

    id: ClassVar[str] = "export"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._stale = True
        self.form = ExportForm(shell)
        self.set_content(_with_margins(self.form))
        self.set_heading(tr("Export"), tr("every export has a manifest with the hash of each file"))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What Export does."""
        return {"write_export": self.form.write}

    def on_shown(self) -> None:
        """Catch up with what happened meanwhile."""
        if self._stale:
            self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project."""
        self._stale = True
        self.form.result.hide()
        if project is None:
            actions = self.shell.actions
            self.show_empty(
                tr("No project is open"),
                tr("Exports come from a project."),
                actions["open_project"],
                actions["new_project"],
            )
        elif self.isVisible():
            self._load()

    def on_changed(self, changes: Changes) -> None:
        """Look again, at once or when Export is shown."""
        if changes - {"exports"}:
            self._stale = True
            if self.isVisible():
                self._load()

    def save_state(self) -> dict[str, object]:
        """The folder, what, and format."""
        return self.form.state()

    def _load(self) -> None:
        if self.shell.project is not None:
            self._stale = False
            self.show_content()
            self.form.load()


class ExportDialog(Sheet):
    """The same form from anywhere (Ctrl+E)."""

    def __init__(self, parent: QWidget | None, shell: Shell) -> None:
        super().__init__(parent, tr("Export"), 1080, 720)
        self.form = ExportForm(shell)
        self.outer.addWidget(self.form, 1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.form.write)
        self.finish()
        shell.lane.changed.connect(self._changed)
        self.form.load()

    def _changed(self, changes: Changes) -> None:
        if changes - {"exports"}:
            self.form.load()
