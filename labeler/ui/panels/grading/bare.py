"""Reading mode: the document alone, and one line below it that says what is saved and what the next keys do."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from labeler.ui.panels.grading.heading import Heading
from labeler.ui.panels.grading.hint import HintLine, Part
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import GAP, MARGIN, Chip, label
from labeler.ui.window import MainWindow


class BareFoot(QWidget):
    """The line below the document in reading mode."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self.hint = HintLine(theme, one_line=True)
        self.saved = Chip("")
        self.status = label("", "muted")
        box = QHBoxLayout(self)
        box.setContentsMargins(MARGIN, 0, MARGIN, 0)
        box.setSpacing(GAP)
        box.addWidget(self.hint, 1)
        for part in (self.status, self.saved):
            box.addWidget(part)
        self.hide()

    def show_hint(self, parts: Iterable[Part], heading: Heading, today: str) -> None:
        """What the next keys do, and the state that matters of the header that is hidden."""
        self.hint.say(*parts)
        self.status.setText(today)
        if self.saved.text() != heading.saved.text():
            words, tone, tip = heading.saved_state
            self.saved.say(words, tone)
            self.saved.setToolTip(tip)


class Bare:
    """Hides and shows what stands around the document.

    Args:
        hidden: what reading mode hides. foot: what it shows in their place.
        set_reading: tells the document whether it stands alone.
    """

    def __init__(
        self, panel: QWidget, hidden: Iterable[QWidget], foot: QWidget, set_reading: Callable[[bool], object]
    ) -> None:
        self._panel, self._hidden, self._foot, self._set_reading = panel, list(hidden), foot, set_reading
        self.is_on = False

    def put(self, on: bool, *, needed: Iterable[QWidget] = ()) -> None:
        """Begin or end reading mode; ``needed`` stays visible all the same."""
        self.is_on = on
        kept = list(needed)
        for part in self._hidden:
            part.setVisible(not on or part in kept)
        self._foot.setVisible(on)
        self._set_reading(on)
        window = self._panel.window()
        if isinstance(window, MainWindow):
            window.show_bare(on)
