"""One quiet line above the panel that says what went wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from labeler.ui.icons import icon, pixmap
from labeler.ui.language import shown, tr
from labeler.ui.speech import announce
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import MARGIN, label, set_role

ICONS = {"rule": ("warning", "rule"), "good": ("check", "good"), "": ("info", "muted")}


class MessageBar(QFrame):
    """Hidden while there is nothing to say. A new message replaces the one before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = ""
        self.sign = QLabel()
        self.message = label("", "strong")
        self.advice = label("", "muted", wrap=True)
        self.dismiss = QToolButton()
        self.dismiss.setToolTip(tr("Close this message"))
        self.dismiss.setAccessibleName(tr("Close this message"))
        self.dismiss.setIconSize(QSize(16, 16))
        self.dismiss.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(MARGIN, 8, MARGIN, 8)
        box.setSpacing(8)
        for part, stretch in ((self.sign, 0), (self.message, 0), (self.advice, 1), (self.dismiss, 0)):
            box.addWidget(part, stretch)
        self.hide()
        theme.changed.connect(self._draw)

    def tell(self, message: str, advice: str = "", *, tone: str = "rule") -> None:
        """Show a message: ``rule`` for what went wrong, ``good`` for what is done, empty for the rest."""
        self._tone = tone
        message, advice = shown(message), shown(advice)
        self.message.setText(message)
        self.advice.setText(advice)
        self.setAccessibleName(f"{message} {advice}".strip())
        self._draw()
        self.show()
        announce(self, self.accessibleName(), urgent=tone == "rule")

    def _draw(self) -> None:
        name, token = ICONS.get(self._tone, ICONS[""])
        ratio = self.devicePixelRatioF()
        image = pixmap(name, getattr(self._theme.current, token), round(20 * ratio))
        image.setDevicePixelRatio(ratio)
        self.sign.setPixmap(image)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.dismiss.setIcon(icon("close", self._theme))
        set_role(self, "message", tone=self._tone)
