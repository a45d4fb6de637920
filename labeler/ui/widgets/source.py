"""Source in a font of fixed width."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from labeler.ui.settings import Settings
from labeler.ui.theme import Theme, fixed_font
from labeler.ui.widgets.kit import set_role
from labeler.ui.widgets.marks import breaks
from labeler.ui.widgets.offsets import showable

MARGIN = 32


class SourceView(QPlainTextEdit):
    """Source in a font of fixed width. Endless lines are broken on screen."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        set_role(self, "reader")
        self.setAccessibleName("Source")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDocumentMargin(MARGIN)
        settings.changed.connect(self._setting_changed)
        theme.changed.connect(self.viewport().update)
        self._set_font()

    def show_source(self, source: str) -> None:
        """Show a source from its beginning."""
        self.setPlainText(broken_source(source))

    def _set_font(self) -> None:
        self.setFont(fixed_font(max(11, int(self._settings.get("reader_px")) - 4)))

    def _setting_changed(self, key: str) -> None:
        if key == "reader_px":
            self._set_font()


def broken_source(source: str, longest: int = 2000) -> str:
    """``source`` with lines of at most ``longest`` characters."""
    shown = showable(source.replace("\r\n", "\n"))
    parts, at = [], 0
    for stop in breaks(shown, longest):
        parts.append(shown[at:stop])
        at = stop
    return "\n".join([*parts, shown[at:]])
