"""The two families of errors on screen: one clear line with what to do, or a crash report."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from labeler.domain.errors import WorldError
from labeler.ui.language import shown

CrashWriter: TypeAlias = Callable[[BaseException], Path]
_log = logging.getLogger("labeler.ui")
_qt_log = logging.getLogger("labeler.qt")

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def error_line(error: BaseException) -> str:
    """What is wrong and what to do about it, as one line in the language of the screen; what other errors say as it is."""
    if not isinstance(error, WorldError):
        return str(error)
    return " ".join(f"{shown(error.message)} {shown(error.advice)}".split())


class ErrorDesk(QObject):
    """Where every error that nobody handled comes together. ``report`` may be called from any thread.

    Args:
        write_crash_report: writes a report about an error of ours, returns its path.

    Signals:
        told: message and advice of a WorldError, in the language of the screen.
        said: something that is no error, and its tone (``good`` for what is done).
        crashed: the error and where its report is (a Path, or None when it could not be written).
    """

    told = Signal(str, str)
    said = Signal(str, str)
    crashed = Signal(BaseException, object)
    _reported = Signal(BaseException)

    def __init__(self, write_crash_report: CrashWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write_crash_report
        self._reported.connect(self._handle, Qt.ConnectionType.AutoConnection)

    def report(self, error: BaseException) -> None:
        """Show an error in the way of its family."""
        self._reported.emit(error)

    def _handle(self, error: BaseException) -> None:
        if isinstance(error, WorldError):
            _log.info("told: %s", error)
            self.told.emit(shown(error.message), shown(error.advice))
            return
        _log.error("an error of ours", exc_info=error)
        self.crashed.emit(error, self._written(error))

    def _written(self, error: BaseException) -> Path | None:
        try:
            return self._write(error)
        except OSError:
            _log.exception("the crash report could not be written")
            return None


class Hooks:
    """Sends what Python and Qt would print to the desk and to the log, until ``remove()``."""

    def __init__(self, desk: ErrorDesk) -> None:
        self._desk = desk
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        self._qt_before = qInstallMessageHandler(log_qt_message)

    def remove(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _uncaught(self, kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error, at)
            return
        self._desk.report(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._desk.report(args.exc_value)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Qt's messages go to the log ``labeler.qt`` under their own level."""
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", message)
