"""Agreement: how far people agree, and how each of them grades beside the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QComboBox, QWidget

from labeler.ui.language import shown, tr
from labeler.ui.panels import team_agreement_people_text as of_people
from labeler.ui.panels import team_agreement_text as says
from labeler.ui.panels.model_page import shared
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.panels.team_agreement_consensus import ConsensusCard
from labeler.ui.panels.team_agreement_people import PeopleCard
from labeler.ui.panels.team_agreement_work import AgreementWork
from labeler.ui.panels.team_section import TeamSection
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, Card, Figure, button, column, label, row

if TYPE_CHECKING:
    from labeler.learn.agreement_people import Person
    from labeler.stages.agreement import AgreementReport
    from labeler.store.project import Project
    from labeler.ui.panels.team_agreement_plot import DriftPlot

PAIRS_HIGH = 9
LOW_ROW = 29


class AgreementSection(TeamSection):
    """Figures with a verdict, people beside the others, all figures, pairs, and a consensus on request."""

    action: ClassVar[str] = "team_agreement"
    title: ClassVar[str] = tr("Agreement")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._project: Project | None = None
        self._plot: DriftPlot | None = None
        self.work = AgreementWork(shell, self)
        self.words = label("", "muted", wrap=True)
        self.again = button(tr("Find again"), tr("Find how far people agree"), self._again)
        self.seen = QComboBox()
        self.seen.setAccessibleName(tr("Which grades"))
        self.seen.setToolTip(tr("Which grades are compared, by what could be seen before they were given"))
        for value, said in says.SEEN:
            self.seen.addItem(said, value)
        self.figures = {key: Figure(title) for key, title, _ in says.ROWS if key in says.MAIN}
        self.verdict = Figure(tr("A single grade"))
        self.people = PeopleCard(shell.theme)
        self.drift = Card(tr("Severity over time"))
        self.drift_words = label(of_people.NO_PERSON, "muted", wrap=True)
        self.drift.body.addWidget(self.drift_words)
        self.drift.body.addStretch(0)  # takes the room only where there is nothing to draw
        self.all = PlainTable(
            tr("All figures with their 95\u00a0% intervals"), (tr("Figure"),), most=len(says.ROWS), high=LOW_ROW
        )
        self.pairs = PlainTable(tr("Two people at a time"), says.PAIR_HEAD, most=PAIRS_HIGH, high=LOW_ROW)
        self.consensus = ConsensusCard()
        self.content = self._laid_out()
        top = QWidget()
        top.setLayout(shared(row(self.words, self.again, self.seen, gap=GAP), 1))
        self.nothing = Card(says.NOTHING)
        self.why = label("", "muted", wrap=True)
        self.nothing.body.addWidget(self.why)
        self.set_page(top, self.nothing, self.content)
        self.work.found.connect(lambda report: self.show_report(report))
        self.work.stopped.connect(self._stopped)
        self.people.picked.connect(self._picked)
        self.seen.activated.connect(self._again)
        self.consensus.asked.connect(self._settle)
        self.forget()

    def _laid_out(self) -> QWidget:
        tips = {key: tip for key, _, tip in says.ROWS}
        cards = [_card(self.figures[key], tips[key]) for key in says.MAIN]
        verdict_tip = tr("What ordinal alpha says of one person's grade, after Krippendorff")
        cards.append(_card(self.verdict, verdict_tip))
        figures, pairs = Card(tr("All figures with their 95\u00a0% intervals")), Card(tr("Two people at a time"))
        for card, table in ((figures, self.all), (pairs, self.pairs)):
            card.body.addWidget(table)
            card.body.addStretch(1)
        content = QWidget()
        box = shared(row(*cards, gap=GAP), 3, 3, 3, 4)
        middle = shared(row(self.people, self.drift, gap=GAP), 5, 2)
        below = shared(row(figures, pairs, gap=GAP), 6, 5)
        whole = column(gap=GAP)
        for part in (box, middle, below):
            whole.addLayout(part)
        whole.addWidget(self.consensus)
        content.setLayout(whole)
        return content

    def load(self, project: Project) -> None:
        """Find the figures anew; those of before stay until they are there."""
        self._project = project
        self.again.hide()
        if self.content.isHidden():
            self.words.setText(says.FINDING)
            self.nothing.hide()
        self.consensus.forget()
        self.work.find(project, self.seen.currentData())

    def forget(self) -> None:
        """Another project: nothing of the one before stays."""
        self._project = None
        self.work.forget()
        self.words.setText("")
        self.again.hide()
        self.content.hide()
        self.nothing.hide()
        self.consensus.forget()

    def show_report(self, report: AgreementReport) -> None:
        """Show what was found; where nothing can be compared it says why."""
        self.again.hide()
        alpha = report.overall.figures["alpha_ordinal"]
        self.words.setText(says.summary(report))
        self.content.setVisible(bool(report.shared))
        self.nothing.setVisible(not report.shared)
        self.why.setText(f"{shown(alpha.why)} {says.EMPTY}")
        if not report.shared:
            return
        for key, figure in self.figures.items():
            figure.show_value(*says.figure_words(report.overall.figures[key]))
        self.verdict.show_value(*says.verdict(report))
        columns = says.heads(report)
        cells, tips = says.figure_rows(columns)
        self.all.set_heads((tr("Figure"), *(name for name, _ in columns)))
        self.all.show_rows(cells, right=frozenset(range(1, len(columns) + 1)), tips=tips)
        cells, tips = says.pair_rows(report.overall.pairs)
        self.pairs.show_rows(cells, right=frozenset({1, 2}), tips=tips)
        self.people.show_people(report.people)
        self.consensus.show_consensus(report.consensus)

    def _picked(self, person: object) -> None:
        of = cast("Person | None", person)
        self.drift_words.setText(of_people.NO_PERSON if of is None else of_people.drift_words(of))
        has = of is not None and bool(of.blocks)
        if has and self._plot is None:
            from labeler.ui.panels.team_agreement_plot import DriftPlot

            self._plot = DriftPlot(self.shell.theme)
            self.drift.body.insertWidget(1, cast("QWidget", self._plot), 1)
        if self._plot is not None:
            self._plot.setVisible(has)
        if has and of is not None and self._plot is not None:
            self._plot.show_person(of)

    def _again(self) -> None:
        if self._project is not None:
            self.load(self._project)

    def _settle(self, model: str) -> None:
        if self._project is not None:
            self.work.find(self._project, self.seen.currentData(), model)

    def _stopped(self) -> None:
        self.words.setText(says.STOPPED)
        self.again.show()
        self.consensus.stopped()


def _card(figure: Figure, tip: str) -> Card:
    card = Card()
    card.setToolTip(tip)
    card.body.addWidget(figure)
    card.body.addStretch(1)
    return card
