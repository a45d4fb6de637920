"""Versions of Model: all probes, which one is in force, what changes between two, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QTableWidgetItem, QWidget

from labeler.domain.probes import ProbeInfo
from labeler.ui.language import tr
from labeler.ui.panels import model_compared as says
from labeler.ui.panels.model_page import section, shared
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.model_text import versions_note
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import GAP, Card, button, label, row

if TYPE_CHECKING:
    from labeler.stages.probe_versions import Comparison, Moved

SHOWN: Final = 200
ROWS_HIGH: Final = 8
ONE_PROBE: Final = tr("There is one probe so far. A second one can be compared with it, and one can go back to either.")
NOT_YET: Final = tr("Say which two, then see which documents change sides at the cut that stands under Scores.")
PROBES: Final = tr("Probes, newest first")


class VersionsCard(Card):
    """All probes, newest first.

    Signals:
        use_asked: number of the probe that shall be in force.
        picked: number of the probe whose row was chosen.
    """

    use_asked = Signal(int)
    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__(PROBES)
        self._history: tuple[ProbeInfo, ...] = ()
        self._in_force: int | None = None
        self.table = PlainTable(PROBES, says.HEAD, most=10)
        self.note = label("", "muted", wrap=True)
        self.use = button(
            tr("Use this probe…"),
            tr("Let queue, decisions and exports follow the chosen probe from now on"),
            self._ask,
        )
        self.body.addWidget(self.table)
        self.body.addLayout(shared(row(self.note, self.use, gap=GAP), 1))
        self.body.addStretch(1)
        self.table.currentCellChanged.connect(lambda *_: self._moved())

    @property
    def chosen(self) -> int | None:
        """Number of the probe whose row is chosen."""
        at = self.table.currentRow()
        return self._history[-1 - at].id if 0 <= at < len(self._history) else None

    def show_versions(self, history: Sequence[ProbeInfo], in_force: int | None) -> None:
        """Show their figures, each on the set of its own time. The chosen row stays chosen."""
        kept = self.chosen or in_force
        self._history, self._in_force = tuple(history), in_force
        rows = [says.version_row(info, in_force) for info in reversed(history)]
        self.table.blockSignals(True)
        self.table.show_rows(rows, right=frozenset({1, 2, 3, 4}))
        at = next((n for n, info in enumerate(reversed(history)) if info.id == kept), 0)
        self.table.setCurrentCell(at, 0)
        self.table.blockSignals(False)
        self.note.setText(versions_note(history))
        self._draw()

    def _moved(self) -> None:
        self._draw()
        if self.chosen is not None:
            self.picked.emit(self.chosen)

    def _draw(self) -> None:
        number = self.chosen
        here = number == self._in_force
        self.use.setEnabled(number is not None and not here)
        self.use.setText(tr("In force", about="a probe") if here else tr("Use probe {probe}…", probe=number))
        self.use.setAccessibleName(self.use.text().rstrip("…"))

    def _ask(self) -> None:
        if self.chosen is not None:
            self.use_asked.emit(self.chosen)


class CompareCard(Card):
    """Two probes at the same cut: what changes sides, and what moves most.

    Signals:
        compare_asked: numbers of two probes.
        opened: a document that somebody wants to see in Audit.
    """

    compare_asked = Signal(int, int)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Compare two probes"))
        self._movers: list[Moved] = []
        self.first, self.second = _picker(tr("The first probe")), _picker(tr("The second probe"))
        self.go = button(tr("Compare"), tr("See which documents change sides between the two"), self._ask)
        self.words = label("", "strong", wrap=True)
        self.kept = label("", "muted", wrap=True)
        self.table = PlainTable(tr("Documents that change sides or move most"), says.MOVED_HEAD, most=ROWS_HIGH)
        self.table.setToolTip(
            tr("Those that change sides first, then those that move most; double click or Enter opens one in Audit")
        )
        self.hint = label(tr("Double click or Enter opens a document in Audit."), "muted")
        self.pickers = QWidget()
        self.pickers.setLayout(
            row(
                self.first,
                label(tr("with", about="compare one probe with another"), "muted"),
                self.second,
                self.go,
                None,
            )
        )
        for part in (self.pickers, self.words, self.kept, self.table, self.hint):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.table.itemActivated.connect(self._activated)
        self.forget()

    def show_probes(self, history: Sequence[ProbeInfo], in_force: int | None) -> None:
        """Offer other probes; the two that were chosen stay chosen where they are there."""
        before = self.pair
        known = {info.id for info in history}
        wanted = before if before and set(before) <= known and before[0] != before[1] else None
        pair = wanted or says.first_pair(history, in_force)
        for field in (self.first, self.second):
            field.clear()
            for info in reversed(history):
                field.addItem(tr("Probe {probe}", probe=info.id), info.id)
        if pair is not None:
            for field, number in zip((self.first, self.second), pair, strict=True):
                field.setCurrentIndex(field.findData(number))
        self.pickers.setVisible(len(history) > 1)
        if len(history) < 2:
            self.kept.setText(ONE_PROBE)

    @property
    def pair(self) -> tuple[int, int] | None:
        """The two that are chosen."""
        a, b = self.first.currentData(), self.second.currentData()
        return (a, b) if isinstance(a, int) and isinstance(b, int) else None

    def forget(self) -> None:
        """Nothing is compared any more."""
        self._movers = []
        self.words.hide()
        self.table.hide()
        self.hint.hide()
        self.kept.setText(NOT_YET)

    def pick(self, number: int) -> None:
        """Compare with another probe: the row that was chosen in the list."""
        if number != self.second.currentData():
            self.first.setCurrentIndex(self.first.findData(number))

    def show_comparison(self, found: Comparison) -> None:
        """Show what was found."""
        self.words.setText(tr("Probe {b} against {a}: {change}", b=found.b, a=found.a, change=says.change_words(found)))
        self.kept.setText(says.kept_words(found))
        self._movers = says.shown_movers(found, SHOWN)
        self.table.show_rows([says.moved_row(one) for one in self._movers], right=frozenset({1, 2}))
        self.words.show()
        for part in (self.table, self.hint):
            part.setVisible(bool(self._movers))

    def _ask(self) -> None:
        pair = self.pair
        if pair is not None and pair[0] != pair[1]:
            self.compare_asked.emit(*pair)
        elif pair is not None:
            self.kept.setText(tr("Choose two different probes."))

    def _activated(self, item: QTableWidgetItem) -> None:
        self.opened.emit(self._movers[item.row()].document)


class Versions:
    """The parts of the section; ``page`` is what is shown."""

    def __init__(self) -> None:
        self.list = VersionsCard()
        self.compare = CompareCard()
        self.list.picked.connect(self.compare.pick)
        both = shared(row(self.list, self.compare, gap=GAP), 5, 3)
        self.page: QWidget = section(tr("Versions"), both)

    def show_versions(self, history: Sequence[ProbeInfo], in_force: int | None) -> None:
        """Show all probes."""
        self.list.show_versions(history, in_force)
        self.compare.show_probes(history, in_force)


class UseDialog(Sheet):
    """Says what going to another probe does.

    Signals:
        confirmed: number of the probe.
    """

    confirmed = Signal(int)

    def __init__(self, parent: QWidget | None, number: int, now: int | None) -> None:
        super().__init__(parent, tr("Use probe {probe}?", probe=number), 480, 260)
        self._number = number
        self.outer.addWidget(
            label(
                tr(
                    "Scores, queue, new decisions and exports follow probe {probe} from then on, "
                    "until a newer one is trained.",
                    probe=number,
                ),
                "strong",
                wrap=True,
            )
        )
        stays = [tr("Probe {probe} is kept and one can come back to it.", probe=now)] if now else []
        stays.append(
            tr(
                "Grades and earlier decision runs stay as they are. "
                "Documents that probe {probe} has not scored yet are scored first.",
                probe=number,
            )
        )
        self.outer.addWidget(label(" ".join(stays), "muted", wrap=True))
        self.outer.addStretch(1)
        self.go = button(
            tr("Use probe {probe}", probe=number), tr("Put this probe in force (Enter)"), self._go, role="primary"
        )
        self.go.setDefault(True)
        self.closing.setText(tr("Cancel"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.setToolTip(tr("Close and change nothing (Esc)"))
        self.finish(self.go)

    def _go(self) -> None:
        self.confirmed.emit(self._number)
        self.accept()


def _picker(name: str) -> QComboBox:
    field = QComboBox()
    field.setAccessibleName(name)
    field.setToolTip(name)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return field
