"""The two families of errors on screen."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.domain.errors import BadInput, BadProject
from labeler.domain.wording import phrase
from labeler.ui import language
from labeler.ui.app import Desktop
from labeler.ui.errors import ErrorDesk, Hooks, error_line, log_qt_message
from labeler.ui.lifetime import delete_now
from labeler.ui.widgets.dialogs import CrashDialog
from tests.gui.access.words import Marking


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[ErrorDesk]:
    made = ErrorDesk(lambda _: tmp_path / "crash.txt")
    yield made
    delete_now(made)


def test_the_worlds_fault_is_told_with_its_advice(desk: ErrorDesk) -> None:
    told: list[tuple[str, str]] = []
    desk.told.connect(lambda message, advice: told.append((message, advice)))
    desk.report(BadProject("a.labeler is locked.", "Close the other program."))
    assert told == [("a.labeler is locked.", "Close the other program.")]


def test_our_fault_is_written_down(desk: ErrorDesk, tmp_path: Path) -> None:
    crashes: list[tuple[BaseException, object]] = []
    desk.crashed.connect(lambda error, path: crashes.append((error, path)))
    error = KeyError("x")
    desk.report(error)
    assert crashes == [(error, tmp_path / "crash.txt")]


def test_a_report_that_cannot_be_written_does_not_hide_the_error(qapp: QApplication) -> None:
    def full(_: BaseException) -> Path:
        raise OSError(28, "No space left on device")

    desk = ErrorDesk(full)
    crashes: list[object] = []
    desk.crashed.connect(lambda _, path: crashes.append(path))
    desk.report(KeyError("x"))
    assert crashes == [None]
    delete_now(desk)


def test_an_error_from_another_thread_is_shown_on_this_one(qtbot: QtBot, desk: ErrorDesk) -> None:
    threads: list[threading.Thread] = []
    desk.told.connect(lambda *_: threads.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: desk.report(BadProject("gone")))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.current_thread()]


def test_hooks_catch_what_nobody_caught(desk: ErrorDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr("labeler.ui.errors.qInstallMessageHandler", lambda _: None)
    crashes: list[BaseException] = []
    desk.crashed.connect(lambda error, _: crashes.append(error))
    before = sys.excepthook
    hooks = Hooks(desk)
    error = ValueError("in a slot")
    sys.excepthook(ValueError, error, None)
    args = threading.ExceptHookArgs((ValueError, error, None, None))
    threading.excepthook(args)
    hooks.remove()
    assert sys.excepthook is before
    assert crashes == [error, error]


def test_messages_of_qt_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "labeler.qt"):
        log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "something odd")
    assert [(r.levelname, r.message) for r in caplog.records] == [("WARNING", "qt: something odd")]


def test_the_window_tells_quietly_and_shows_one_crash_at_a_time(
    qtbot: QtBot, make_desktop: Callable[..., Desktop], tmp_path: Path
) -> None:
    desktop = make_desktop()
    window = desktop.window
    window.show()
    desktop.shell.errors.report(BadProject("a.labeler is locked.", "Close the other program."))
    assert not window.messages.isHidden()
    assert window.messages.message.text() == "a.labeler is locked."
    window.messages.dismiss.click()
    assert window.messages.isHidden()
    for _ in range(3):
        desktop.shell.errors.report(RuntimeError("ours"))
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    assert str(tmp_path / "crash.txt") in dialogs[0].text.text()
    assert "Nothing graded is lost" in dialogs[0].text.text()
    dialogs[0].accept()
    desktop.shell.errors.report(RuntimeError("again"))
    assert [d.isVisible() for d in window.findChildren(CrashDialog)].count(True) == 1
    for dialog in window.findChildren(CrashDialog):
        dialog.accept()


def test_an_error_is_told_in_the_language_of_the_screen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    translator = Marking(qapp)
    monkeypatch.setattr(language._State, "language", "marked")
    qapp.installTranslator(translator)
    error = BadInput(phrase("{name}\nis empty.", name="a.csv"), phrase("Choose another."))
    told: list[tuple[str, str]] = []
    desk = ErrorDesk(lambda _: Path())
    desk.told.connect(lambda message, advice: told.append((message, advice)))
    desk.report(error)
    assert error_line(error) == "⟦a.csv is empty.⟧ ⟦Choose another.⟧"
    assert error_line(BadInput("plain")) == "plain"
    assert told == [("⟦a.csv\nis empty.⟧", "⟦Choose another.⟧")]
    qapp.removeTranslator(translator)
    delete_now(desk)
