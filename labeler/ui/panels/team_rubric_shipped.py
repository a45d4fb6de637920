"""The rubrics that ship, to start a draft from: the same three in each language, called as they call themselves."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from labeler.stages.new import SHIPPED_IN
from labeler.ui.language import LANGUAGES, tr
from labeler.ui.widgets.kit import INNER, button, label

TITLES: Final = {
    "educational-value": "Educational value, 0 to 5", "teaching-quality": "Teaching quality, 0 to 4",  # not for the catalogs
    "worth-learning": "Keep or drop",  # not for the catalogs
    "bildungswert": "Bildungswert, 0 bis 5", "lerneignung": "Lerneignung, 0 bis 4",
    "lernenswert": "Behalten oder verwerfen",  # not for the catalogs
    "valor-educativo": "Valor educativo, 0 a 5", "calidad-docente": "Calidad docente, 0 a 4",  # not for the catalogs
    "merece-aprenderse": "Conservar o descartar",
}  # fmt: skip
"""In the language of the rubric, whatever the screen speaks."""
TIPS: Final = (
    tr("Start from the scale that a new project has"),
    tr("Start from five levels, with problematic documents apart"),
    tr("Start from two levels: 1 keeps, 0 drops"),
)
TRANSLATED_TIP: Final = tr("Start from the scale that a new project has, in another language")


class ShippedRubrics(QWidget):
    """A row of buttons for each language.

    Signals:
        chosen: the name of a rubric.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INNER)
        grid.setVerticalSpacing(INNER)
        grid.addWidget(label(tr("Ready-made:"), "muted"), 0, 0)
        for line, (language, names) in enumerate(SHIPPED_IN.items()):
            grid.addWidget(label(LANGUAGES[language], "muted"), line, 1)
            first = TIPS[0] if language == "en" else TRANSLATED_TIP
            for at, (name, tip) in enumerate(zip(names, (first, *TIPS[1:]), strict=True)):
                made = self.buttons[name] = button(TITLES[name], tip, partial(self.chosen.emit, name))
                grid.addWidget(made, line, 2 + at)
        grid.setColumnStretch(2 + len(TIPS), 1)
