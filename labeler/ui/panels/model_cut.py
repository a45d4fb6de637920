"""The cut: a score or a token budget, what it would keep, and the way to a decision run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from labeler.domain.probes import Cut
from labeler.ui.language import shown, tr
from labeler.ui.panels.model_text import cut_number, keeps_words, many, parse_tokens
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import ActionButton, Card, button, label, row
from labeler.ui.widgets.numbers import clear_of_the_border

if TYPE_CHECKING:
    from labeler.stages.model import Keeps, ModelView
    from labeler.ui.panels.model_plots import CutPlot

STEP: Final = 0.05


class CutCard(Card):
    """Scores under a movable cut, and below it what the cut or a budget keeps.

    Signals:
        audit_asked: the person wants to see what a run decided.
    """

    audit_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setAccessibleName(tr("Scores and cut"))
        self._shell = shell
        self._view: ModelView | None = None
        self._plot: CutPlot | None = None
        self._touched = False
        self.head = label(tr("Scores"), "strong")
        self.words = label("", "strong", wrap=True)
        self.budget_words = label("", "muted", wrap=True)
        self.last = label("", "muted")
        self.audit = button(
            tr("Audit"), tr("See what the newest run decided, and why"), self.audit_asked.emit, role="link"
        )
        self._build_fields(shell.actions["decide"])
        self.body.addLayout(row(self.head, None, label(tr("drag the cut, or use the arrow keys"), "muted")))
        self._at = self.body.count()
        self.body.addWidget(self.words)
        self.body.addLayout(
            row(
                label(tr("Cut"), "muted"),
                self.spin,
                8,
                label(tr("or at most", about="so many tokens"), "muted"),
                self.budget,
                label(tr("tokens"), "muted"),
                None,
                self.decide,
            )
        )
        self.body.addWidget(self.budget_words)
        self.body.addLayout(row(self.last, self.audit, None))

    def _build_fields(self, decide: QAction) -> None:
        self.spin = clear_of_the_border(QDoubleSpinBox())
        self.spin.setRange(0.0, 5.0)
        self.spin.setDecimals(2)
        self.spin.setSingleStep(STEP)
        self.spin.setValue(3.0)
        self.spin.setMinimumWidth(84)
        self.spin.setAccessibleName(tr("Cut"))
        self.spin.setToolTip(tr("Documents that score at least this are kept; arrow keys move it by 0.05"))
        self.spin.valueChanged.connect(self._spun)
        self.budget = QLineEdit()
        self.budget.setPlaceholderText(tr("such as 500 k"))
        self.budget.setMaximumWidth(130)
        self.budget.setAccessibleName(tr("Token budget"))
        self.budget.setToolTip(
            tr("Keep the best documents as long as they fit into so many tokens; empty: decide by the cut")
        )
        self.budget.textChanged.connect(self._budgeted)
        self.decide = ActionButton(decide)

    def adopt(self, plot: CutPlot) -> None:
        """Take the plot, which is made when there is something to plot."""
        self._plot = plot
        self.body.insertWidget(self._at, cast("QWidget", plot), 1)
        plot.cut_moved.connect(self.spin.setValue)

    @property
    def cut(self) -> Cut | None:
        """The budget when one is written, else the score; None while the budget cannot be read."""
        if not self.budget.text().strip():
            return Cut(score=round(self.spin.value(), 2))
        tokens = parse_tokens(self.budget.text())
        return None if tokens is None else Cut(budget=tokens)

    @property
    def score(self) -> float:
        """Where the cut stands, whether or not a budget is written."""
        return round(self.spin.value(), 2)

    def show_view(self, view: ModelView) -> None:
        """Show other scores. The cut stays where a person put it."""
        self._view = view
        self.head.setText(tr("Scores of {count:,} documents", count=len(view.scores)))
        if not self._touched:
            self.spin.blockSignals(True)
            self.spin.setValue(view.cut)
            self.spin.blockSignals(False)
        if self._plot is not None:
            self._plot.show_scores(view.scores)
        self._draw()
        self._budgeted()
        self._show_run()

    def forget(self) -> None:
        """Another project: the cut is where that project has it."""
        self._touched = False
        self.budget.clear()

    def keeps_line(self) -> str:
        """What would be kept, for the question before deciding."""
        return self.budget_words.text() if self.budget.text().strip() else self.words.text()

    def _show_run(self) -> None:
        run = self._view.run if self._view else None
        self.audit.setVisible(run is not None)
        if run is not None:
            self.last.setText(tr("Run {run} kept {kept}.", run=run.id, kept=keeps_words(run.kept, run.tokens)))
        self.last.setVisible(run is not None)

    def _spun(self) -> None:
        self._touched = True
        self._draw()

    def _draw(self) -> None:
        cut = round(self.spin.value(), 2)
        if self._plot is not None:
            self._plot.set_cut(cut)
        if self._view is not None:
            from labeler.stages.model import keeps

            found = keeps(self._view, cut)
            kept = keeps_words(found.documents, found.tokens)
            said = tr("Cut {cut} keeps {kept}", cut=cut_number(cut), kept=kept)
            self.words.setText(" · ".join([said, *map(shown, self._view.not_gated.values())]))

    def _budgeted(self) -> None:
        text, view = self.budget.text().strip(), self._view
        tokens = parse_tokens(text)
        self.spin.setEnabled(not text)
        self._shell.actions.set_enabled("decide", not text or tokens is not None)
        if not text:
            self.budget_words.setText("")
        elif tokens is None:
            self.budget_words.setText(tr("▲ Write a number of tokens, such as 250,000 or 6.1 M."))
        elif view is not None:
            self._shell.lane.ask(lambda: _budget(view, tokens), self._show_budget, key="model-budget")
        self.budget_words.setVisible(bool(text))

    def _show_budget(self, found: tuple[int, Keeps]) -> None:
        tokens, kept = found
        keeps, amount = keeps_words(kept.documents, kept.tokens), many(tokens)
        if kept.lowest is None:
            said = tr("A budget of {amount} tokens keeps {kept}", amount=amount, kept=keeps)
        else:
            said = tr(
                "A budget of {amount} tokens keeps {kept}, down to a score of {lowest}",
                amount=amount,
                kept=keeps,
                lowest=cut_number(kept.lowest),
            )
        self.budget_words.setText(said)


def _budget(view: ModelView, tokens: int) -> tuple[int, Keeps]:
    from labeler.stages.model import budget_keeps

    return tokens, budget_keeps(view, tokens)
