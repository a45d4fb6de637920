"""The question whether keys are whose they say: trust is given by a person, once, and never by default."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QScrollArea, QWidget

from labeler.ui.language import tr
from labeler.ui.panels import team_bundles_text as says
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import GAP, Card, button, column, label

if TYPE_CHECKING:
    from labeler.stages.bundle_trust import Stranger


class TrustDialog(Sheet):
    """Shows name and fingerprint of each key that nobody trusted yet.

    Signals:
        trusted: the fingerprints (a tuple of str), once somebody said that they are right.
    """

    trusted = Signal(object)

    def __init__(self, parent: QWidget | None, strangers: Sequence[Stranger]) -> None:
        super().__init__(parent, says.TRUST_TITLE, 620, 220 + 110 * min(len(strangers), 4))
        self._fingerprints = tuple(one.fingerprint for one in strangers)
        self.outer.addWidget(label(says.TRUST_ASK, "muted", wrap=True))
        self.outer.addWidget(_list(strangers), 1)
        self.yes = button(says.TRUST_YES, says.TRUST_YES_TIP, self._trust, role="primary")
        self.closing.setText(tr("Cancel"))
        self.closing.setToolTip(says.TRUST_NO_TIP)
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.clicked.disconnect()
        self.closing.clicked.connect(self.reject)
        self.finish(self.yes)
        self.closing.setFocus()

    def _trust(self) -> None:
        self.trusted.emit(self._fingerprints)
        self.accept()


def _list(strangers: Sequence[Stranger]) -> QScrollArea:
    """A card for each; a team's bundles may bring many."""
    page = QWidget()
    page.setObjectName("page")
    page.setLayout(column(*(_card(one) for one in strangers), None, gap=GAP))
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    return scroll


def _card(one: Stranger) -> Card:
    card = Card(one.annotator)
    fingerprint = label(one.fingerprint)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(18)
    fingerprint.setFont(font)
    fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    fingerprint.setAccessibleName(tr("Fingerprint: {fingerprint}", fingerprint=one.fingerprint))
    card.body.addWidget(fingerprint)
    card.body.addWidget(label(says.stranger(one), "muted", wrap=True))
    card.setToolTip("\n".join(one.sources))
    return card
