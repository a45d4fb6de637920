"""The base of every panel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedLayout, QWidget

from labeler.domain.errors import WorldError
from labeler.ui.actions import PLACES
from labeler.ui.lane import Changes
from labeler.ui.language import shown, tr
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.speech import announce
from labeler.ui.widgets.kit import label
from labeler.ui.widgets.states import EmptyState, ErrorState

PATIENCE_MS = 200
"""What loads faster than this says nothing about it, so that nothing flickers."""


class Panel(QWidget):
    """One place of the app. Build the content, give it to ``set_content``, refresh in the ``on_...`` methods.

    The window makes a panel when it is first shown, then calls ``restore_state``, ``on_project`` and ``on_shown``.
    ``on_project`` and ``on_changed`` also come while the panel is hidden.

    Signals:
        heading_changed: title, subtitle or chips are different now.
    """

    id: ClassVar[str] = ""
    heading_changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.setObjectName(f"panel-{self.id}")
        self._title = PLACES.get(self.id, "")
        self._subtitle = ""
        self._stack = QStackedLayout(self)
        self._content = QWidget()
        self._empty = EmptyState()
        self._error = ErrorState()
        self._blank = QWidget()
        for state in (self._content, self._empty, self._error, self._blank):
            self._stack.addWidget(state)
        self._loading = label("", "")
        self._loading.setObjectName("loading")
        self._loading.setParent(self)
        self._loading.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_loading)

    # what the window asks

    @property
    def title(self) -> str:
        """Where one is, at the left of the header."""
        return self._title

    @property
    def subtitle(self) -> str:
        """The state that matters, beside the title."""
        return self._subtitle

    def header_widgets(self) -> Sequence[QWidget]:
        """What stands at the right of the header; asked once, the panel keeps them up to date."""
        return ()

    def header_chips(self) -> Sequence[QWidget]:
        """What stands between title and subtitle; asked once."""
        return ()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What this panel does for the actions it owns (``Row.owner``): action id to method. Asked once.

        The window brings the panel to the front before it calls one.
        """
        return {}

    def on_shown(self) -> None:
        """The panel came to the front."""

    def on_hidden(self) -> None:
        """Another panel came to the front, or the window closes."""

    def on_project(self, project: OpenProject | None) -> None:
        """Another project is open, or none."""

    def on_changed(self, changes: Changes) -> None:
        """Somebody changed something (names of ``lane.CHANGES``)."""

    def save_state(self) -> dict[str, object]:
        """What to find again at the next start, JSON-ready."""
        return {}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """What ``save_state`` returned at the last close; empty at the first start."""

    # what a panel says

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Change title and subtitle in the header."""
        if (title, subtitle) != (self._title, self._subtitle):
            self._title, self._subtitle = title, subtitle
            self.heading_changed.emit()

    def set_content(self, content: QWidget) -> None:
        """The widget shown when there is something to show. Once."""
        self._stack.removeWidget(self._content)
        self._content.deleteLater()
        self._content = content
        self._stack.insertWidget(0, content)
        self.show_content()

    def show_content(self) -> None:
        """Show the content; ends loading."""
        self._settle(self._content)

    def show_empty(self, title: str, text: str = "", *actions: QAction) -> None:
        """Show that there is nothing yet and what to do."""
        self._empty.say(title, text, *actions)
        self._settle(self._empty)

    def show_error(self, error: BaseException, retry: Callable[[], object] | None = None) -> None:
        """Show what failed and a way out. An error of ours goes to the error desk as well."""
        if isinstance(error, WorldError):
            self._error.say(shown(error.message), shown(error.advice), retry)
        else:
            self._error.say(
                tr("This could not be shown."), tr("A crash report says why. Nothing graded is lost."), retry
            )
            self.shell.errors.report(error)
        self._settle(self._error)

    def show_loading(self, what: str) -> None:
        """Say what is being loaded, above whatever is shown, which stays where it is. The next state ends it."""
        self._loading.setText(what)
        if not self._loading.isVisible():
            self._patience.start()

    def _settle(self, state: QWidget) -> None:
        is_news = state is not self._content and self.isVisible()
        self._patience.stop()
        self._loading.hide()
        self._stack.setCurrentWidget(state)
        self.keep_focus_in_view()
        if is_news:
            announce(state, state.accessibleName(), urgent=state is self._error)

    def keep_focus_in_view(self) -> None:
        """Take the focus from a part that is no longer shown; Tab goes on from what is."""
        focused, state = QApplication.focusWidget(), self._stack.currentWidget()
        if focused is not None and self.isAncestorOf(focused) and not focused.isVisible():
            (self if state is self._content else state).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_loading(self) -> None:
        if self._stack.currentWidget() in (self._empty, self._error):
            self._stack.setCurrentWidget(self._blank)  # what they say may no longer be so
        self._place_loading()
        self._loading.show()
        self._loading.raise_()
        announce(self, self._loading.text())

    def _place_loading(self) -> None:
        self._loading.adjustSize()
        self._loading.move((self.width() - self._loading.width()) // 2, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the loading line in the middle."""
        super().resizeEvent(event)
        self._place_loading()

    def event(self, event: QEvent) -> bool:
        """Stop waiting timers of a hidden panel."""
        if event.type() == QEvent.Type.Hide:
            self._patience.stop()
        return super().event(event)


def splitter_state(split: QSplitter) -> list[int]:
    """Where the handles are, for ``save_state``."""
    return list(split.sizes())


def restore_splitter(split: QSplitter, sizes: object) -> None:
    """Put the handles where ``sizes`` from ``restore_state`` says, if it says it for this many parts."""
    if isinstance(sizes, list) and len(sizes) == split.count() and all(isinstance(s, int) for s in sizes):
        split.setSizes(sizes)
