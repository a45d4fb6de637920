"""Files and folders dropped anywhere on the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from labeler.ui.language import tr
from labeler.ui.widgets.kit import MARGIN, label

DRAGGING: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropZone(QObject):
    """Watches a window; while something is dragged over it, says what a drop will do.

    Signals:
        dropped: paths of files and folders (a list of str).
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._veil = _veil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def veil(self) -> QWidget:
        """What covers the window while something is dragged over it."""
        return self._veil

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take drags of local files; leave everything else to the window."""
        kind = event.type()
        if kind in DRAGGING and isinstance(event, QDragMoveEvent):
            if not local_paths(event.mimeData()):
                return False
            if not self._veil.isVisible():
                self._cover()
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.DragLeave:
            self._veil.hide()
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._veil.hide()
            paths = local_paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
                return True
        return False

    def _cover(self) -> None:
        self._veil.setGeometry(self._window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self._veil.show()
        self._veil.raise_()


def local_paths(data: QMimeData) -> list[str]:
    """Paths of the local files and folders that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _veil(window: QWidget) -> QWidget:
    veil = QFrame(window)
    veil.setObjectName("drop")
    box = QVBoxLayout(veil)
    box.addStretch(1)
    for part in (label(tr("Drop to import"), "heading"), label(tr("Next you choose how it is read."), "muted")):
        box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    box.addStretch(1)
    veil.hide()
    return veil
