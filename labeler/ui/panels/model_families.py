"""Features of Model: what each family brings, and which of them the next training reads."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from labeler.domain.probes import FAMILIES
from labeler.ui.language import tr
from labeler.ui.panels.model_metrics import FamilyDrop, ProbeFigures
from labeler.ui.panels.model_page import section
from labeler.ui.panels.model_words import FAMILY_NAMES, FAMILY_WORDS, choice_words, drop_words
from labeler.ui.theme import Theme, mixed
from labeler.ui.widgets.kit import GAP, Card, caption, label

BAR: Final = 12
LEAST_SCALE: Final = 0.02
"""A drop of so much fills the bar at least, so that noise does not look like a mountain."""
ONE_STAYS: Final = tr("▲ The probe has to read something: one of them stays on.")


class DropBar(QWidget):
    """How much rank agreement falls without a family: a bar from zero, and its interval as a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: FamilyDrop | None = None
        self._scale = LEAST_SCALE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(200, 24)

    def show_drop(self, found: FamilyDrop | None, scale: float) -> None:
        """Show another drop, on the same scale as the others."""
        self._found, self._scale = found, max(scale, LEAST_SCALE)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Zero stands at a quarter of the width: what hurts goes to its left."""
        found, tokens = self._found, self._theme.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(round(self._at(0.0)), 2, round(self._at(0.0)), self.height() - 2)
        if found is None:
            return
        left, right = sorted((self._at(0.0), self._at(found.drop)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if found.drop > 0 else mixed(tokens.muted, tokens.surface, 0.6)))
        painter.drawRect(QRectF(left, middle - BAR / 2, max(1.0, right - left), BAR))
        if found.low is not None and found.high is not None:
            painter.setPen(QPen(QColor(tokens.ink), 1.5))
            low, high = self._at(found.low), self._at(found.high)
            painter.drawLine(round(low), round(middle), round(high), round(middle))
            for end in (low, high):
                painter.drawLine(round(end), round(middle - 4), round(end), round(middle + 4))

    def _at(self, drop: float) -> float:
        share = 0.25 + 0.75 * max(-1 / 3, min(1.0, drop / self._scale))
        return 2 + share * (self.width() - 4)


def verdict_words(family: str, read: Sequence[str], probe: int) -> str:
    """Why nothing can be said of a family; empty where something can."""
    if family not in read:
        return tr("probe {probe} did not read it", probe=probe)
    return tr("all that probe {probe} read", probe=probe) if len(read) == 1 else ""


class Families:
    """The parts of the section; ``page`` is what is shown."""

    def __init__(self, theme: Theme) -> None:
        self.card = FamiliesCard(theme)
        self.page: QWidget = section(tr("Features"), self.card)


class FamiliesCard(Card):
    """A line for each family.

    Signals:
        chosen: families that the next training shall read (a tuple of str).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("What each kind of feature brings"))
        self._wanted: tuple[str, ...] = FAMILIES
        self._read: Sequence[str] = FAMILIES
        self._probe = 0
        self.boxes: dict[str, QCheckBox] = {}
        self.drops: dict[str, QLabel] = {}
        self.verdicts: dict[str, QLabel] = {}
        self.bars: dict[str, DropBar] = {}
        self.note = label("", "strong", wrap=True)
        why = label(
            tr(
                "Rank agreement that is lost when a kind is left out and all others stay. Kinds that say much the same each "
                "lose little, though together they matter. Lines are 95\u00a0% intervals. Uncheck a kind to leave it out of "
                "the next training."
            ),
            "muted",
            wrap=True,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        for at, text in enumerate((tr("Next training reads"), tr("What it is"), tr("Brings"), "", "")):
            grid.addWidget(caption(text), 0, at)
        for at, family in enumerate(FAMILIES, 1):
            self._add(grid, at, family, theme)
        for at, share in enumerate((0, 3, 0, 2, 2)):
            grid.setColumnStretch(at, share)
        self.body.addWidget(why)
        self.body.addSpacing(GAP)
        self.body.addLayout(grid)
        self.body.addSpacing(GAP)
        self.body.addWidget(self.note)

    def _add(self, grid: QGridLayout, at: int, family: str, theme: Theme) -> None:
        title, words = FAMILY_WORDS[family]
        box = QCheckBox(title)
        box.setAccessibleName(tr("Read {family}", family=FAMILY_NAMES[family]))
        box.setToolTip(tr("{family}. Unchecked, the next training leaves it out", family=words))
        box.setChecked(True)
        box.clicked.connect(partial(self._clicked, family))
        self.boxes[family] = box
        self.drops[family], self.verdicts[family] = label("–"), label("", "muted", wrap=True)
        self.bars[family] = DropBar(theme)
        parts = (box, label(words, "muted", wrap=True), self.drops[family], self.bars[family], self.verdicts[family])
        for where, part in enumerate(parts):
            grid.addWidget(part, at, where, Qt.AlignmentFlag.AlignVCenter)

    def show_families(self, found: ProbeFigures, *, wanted: tuple[str, ...], read: Sequence[str], probe: int) -> None:
        """Show what families brought to a probe, and which ones the project wants."""
        self._read, self._probe = read, probe
        by_name = {one.family: one for one in found.families}
        ends = [abs(x) for one in found.families for x in (one.drop, one.high) if x is not None]
        for family in FAMILIES:
            one = by_name.get(family)
            number, verdict = drop_words(one)
            self.drops[family].setText(number)
            self.verdicts[family].setText(verdict_words(family, read, probe) or verdict)
            self.bars[family].show_drop(one, max(ends, default=0.0))
            self.bars[family].setAccessibleName(f"{FAMILY_WORDS[family][0]}: {number}")
        self.show_wanted(wanted)

    def show_wanted(self, wanted: tuple[str, ...]) -> None:
        """Show what the next training reads."""
        self._wanted = wanted
        for family, box in self.boxes.items():
            box.setChecked(family in wanted)
        self.note.setText(choice_words(wanted, self._read, self._probe))

    def _clicked(self, family: str, _on: bool = False) -> None:
        wanted = tuple(name for name in FAMILIES if self.boxes[name].isChecked())
        if not wanted:
            self.boxes[family].setChecked(True)
            self.note.setText(ONE_STAYS)
            return
        self.chosen.emit(wanted)
