"""What the shell itself does for the actions that belong to no panel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from labeler.store.readonly import COPY_IT
from labeler.ui.language import tr
from labeler.ui.settings import ROWS
from labeler.ui.shell import Shell
from labeler.ui.widgets.dialogs import CrashDialog, SettingsDialog
from labeler.ui.widgets.keys_dialog import ChangeKeysDialog, KeysDialog
from labeler.ui.window import MainWindow

FILTER = tr("Labeler projects (*.labeler);;All files (*)")


class Commands(QObject):
    """Connects the shell's own actions and errors to the window."""

    def __init__(self, window: MainWindow, shell: Shell) -> None:
        super().__init__(window)
        self._window, self._shell = window, shell
        self._crash: CrashDialog | None = None
        table: dict[str, Callable[[], object]] = {
            "open_project": self._open_project,
            "new_project": self._new_project,
            "cancel_job": shell.jobs.cancel_latest,
            "reader_larger": partial(self._resize_text, 1),
            "reader_smaller": partial(self._resize_text, -1),
            "reader_normal": lambda: shell.settings.put("reader_px", ROWS["reader_px"].default),
            "toggle_theme": shell.theme.toggle,
            "settings": self._show_settings,
            "help": self._show_keys,
            "export": self._show_export,
            "quit": window.close,
        }
        for action_id, does in table.items():
            shell.actions[action_id].triggered.connect(partial(_call, does))
        shell.jobs.started.connect(self._jobs_changed)
        shell.jobs.ended.connect(self._jobs_changed)
        shell.jobs.failed.connect(shell.errors.report)
        shell.lane.failed.connect(shell.errors.report)
        shell.projects.failed.connect(shell.errors.report)
        shell.projects.opened.connect(self._project_opened)
        shell.errors.told.connect(window.messages.tell)
        shell.errors.said.connect(lambda words, tone: window.messages.tell(words, tone=tone))
        shell.errors.crashed.connect(self._show_crash)
        self._jobs_changed()

    def _project_opened(self) -> None:
        project = self._shell.projects.current
        if project is not None and project.is_read_only:
            said = tr("{project} can be read, but nothing can be saved.", project=project.name)
            self._window.messages.tell(said, COPY_IT)

    def _jobs_changed(self) -> None:
        self._shell.actions.set_enabled("cancel_job", bool(self._shell.jobs.running))

    def _resize_text(self, step: int) -> None:
        low, high = ROWS["reader_px"].bounds
        now = int(self._shell.settings.get("reader_px"))
        self._shell.settings.put("reader_px", min(max(now + step, low), high))

    def _busy(self) -> bool:
        if self._shell.jobs.running:
            self._window.messages.tell(
                tr("Work is running on this project."), tr("Wait until it is done, or cancel it with Esc.")
            )
        return bool(self._shell.jobs.running)

    def _open_project(self) -> None:
        if not self._busy():
            dialog = QFileDialog(self._window, tr("Open project"), "", FILTER)
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.fileSelected.connect(self._shell.projects.open)
            _show(dialog)

    def _new_project(self) -> None:
        if not self._busy():
            dialog = QFileDialog(self._window, tr("New project"), "", FILTER)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("labeler")
            dialog.fileSelected.connect(self._shell.projects.create)
            _show(dialog)

    def _show_settings(self) -> None:
        change_keys = partial(ChangeKeysDialog.open_above, self._window, self._shell.actions)
        _show(SettingsDialog(self._window, self._shell.settings, self._shell.theme, change_keys))

    def _show_export(self) -> None:
        from labeler.ui.panels.export import ExportDialog

        _show(ExportDialog(self._window, self._shell))

    def _show_keys(self) -> None:
        _show(KeysDialog(self._window, self._shell.actions))

    def _show_crash(self, error: BaseException, report: object) -> None:
        """One dialog at a time: an error in a slot that runs often must not bury the screen."""
        if self._crash is None:
            self._crash = CrashDialog(self._window, error, report if isinstance(report, Path) else None)
            self._crash.finished.connect(self._crash_closed)
            _show(self._crash)

    def _crash_closed(self) -> None:
        self._crash = None


def _show(dialog: QDialog) -> None:
    """Show a dialog above the window without a nested event loop; it is deleted when it closes."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _call(does: Callable[[], object], _checked: bool = False) -> None:
    does()
