"""Which kind of document the figures of Model are about: pages and lessons have their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from labeler.ui.language import tr
from labeler.ui.panels.model_words import KIND_WORDS

TIP: Final = tr("Whether figures, calibration, curve and advice are those of pages or of lessons")


def kinds_told(metrics: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds of documents that a probe was measured on, each by itself; none for a probe of an earlier version."""
    told = metrics.get("kinds")
    if not isinstance(told, Mapping):
        return ()
    return tuple(kind for kind in KIND_WORDS if isinstance(one := told.get(kind), Mapping) and "evaluation" in one)


def metrics_of(metrics: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    """What was measured on one kind of document, in the form of what was measured on all; all where nothing was."""
    if kind not in kinds_told(metrics):
        return metrics
    return {**metrics, **metrics["kinds"][kind], "by_kind": {}}


class KindChoice(QComboBox):
    """Pages or lessons; hidden while there is only one of them to tell about."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kind of document"))
        self.setToolTip(TIP)
        self.activated.connect(lambda _: self.chosen.emit())
        self.hide()

    @property
    def kind(self) -> str:
        """``page`` or ``lesson``; empty where neither was measured by itself."""
        return str(self.currentData() or "")

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Offer these; what was chosen stays chosen while it is among them."""
        before = self.kind
        self.clear()
        for kind in kinds:
            self.addItem(KIND_WORDS[kind], kind)
        self.setCurrentIndex(max(self.findData(before), 0) if kinds else -1)
        self.setVisible(len(kinds) > 1)
