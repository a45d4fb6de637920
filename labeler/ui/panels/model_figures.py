"""Figures of Model: all of them, for each set of documents, with intervals."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from labeler.ui.language import tr
from labeler.ui.panels.model_figure_words import ROWS
from labeler.ui.panels.model_metrics import ProbeFigures
from labeler.ui.panels.model_page import section, shared
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.model_words import figure_table
from labeler.ui.widgets.kit import Card, label, row

TITLE = tr("Figures with their 95\u00a0% intervals")
FIGURE = tr("Figure")
LOW_ROW = 29
NAME_WIDTH, COLUMN_WIDTH = 330, 200


class Figures:
    """The parts of the section; ``page`` is what is shown."""

    def __init__(self) -> None:
        self.table = PlainTable(TITLE, (FIGURE,), most=len(ROWS), high=LOW_ROW)
        self.notes = label("", "muted", wrap=True)
        card = Card(TITLE)
        card.body.addLayout(shared(row(self.table, None), 1, 0))
        card.body.addWidget(self.notes)
        self.page: QWidget = section(tr("Figures"), card)

    def show_figures(self, found: ProbeFigures) -> None:
        """Show the figures of another probe."""
        made = figure_table(found)
        heads = [name for name, _ in made.heads]
        self.table.set_heads((FIGURE, *heads), ("", *(tip for _, tip in made.heads)))
        tips = [(tip, *why) for (_, tip, _), why in zip(made.rows, made.why, strict=True)]
        rows = [(title, *cells) for title, _, cells in made.rows]
        self.table.setMaximumWidth(NAME_WIDTH + COLUMN_WIDTH * len(heads))  # few columns stay beside their names
        self.table.show_rows(rows, right=frozenset(range(1, len(heads) + 1)), tips=tips)
        self.notes.setText("\n".join(made.notes))
