"""The Audit panel: why every token of every document was kept or dropped, back to the human grades."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from labeler.stages.audit_facts import facts
from labeler.stages.audit_filter import Filter, parse
from labeler.stages.audit_table import Rows, Table, arrange, title_of
from labeler.stages.audit_view import AuditView, audit_view
from labeler.stages.audit_why import why
from labeler.stages.audit_words import reading_line
from labeler.store.project import Project
from labeler.store.runs import DecisionRow
from labeler.ui.lane import Changes
from labeler.ui.language import shown, tr
from labeler.ui.noting import with_score_noted
from labeler.ui.panels import audit_says as says
from labeler.ui.panels.audit_decide import DECIDE_TIP, ask_for_run, can_decide
from labeler.ui.panels.audit_finder import Finder
from labeler.ui.panels.audit_reading import Reading
from labeler.ui.panels.audit_rules import RulesPlace
from labeler.ui.panels.audit_runs import RunChip
from labeler.ui.panels.audit_shown import Shown, looked_at
from labeler.ui.panels.audit_tabs import TAB_ACTIONS, Tab
from labeler.ui.panels.audit_twins import open_twins
from labeler.ui.panels.audit_verdicts import Verdicts
from labeler.ui.panels.audit_why_pane import WhyPane, side
from labeler.ui.panels.audit_written import written
from labeler.ui.projects import OpenProject
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import SIDE_WIDTH, ActionButton, button, splitter
from labeler.ui.widgets.panel import Panel, restore_splitter, splitter_state

MATTERS: Final[Changes] = frozenset({"documents", "decisions", "probe"})
Found = tuple[Filter, Rows]


class AuditPanel(Panel):
    """List, document, *why*."""

    id: ClassVar[str] = "audit"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.view: AuditView | None = None
        self._project: Project | None = None
        self._wanted_run: int | None = None
        self._stale = True
        self._document: int | None = None
        self._behind: list[str] = []
        self._remembered: Mapping[str, object] = {}
        self.run_chip = RunChip()
        self.new_run = button(tr("New run…"), DECIDE_TIP, self.ask_decision)
        self.finder = Finder(shell.theme)
        self.reading = Reading(shell)
        self.why = WhyPane(shell.theme)
        self.verdicts = Verdicts(shell, self)
        self.split = splitter(
            self.finder, self.reading, side(self.why, self.verdicts.bar), sizes=(318, 640, SIDE_WIDTH), name="audit"
        )
        self.split.setStretchFactor(1, 1)
        self.split.setFocusProxy(self.finder.list)
        self.rules = RulesPlace(shell, self.split, lambda name: says.title_in(self.view, name))
        self.set_content(self.rules)
        self.setFocusProxy(self.finder.list)
        self._connect()
        self._draw_header()

    def _connect(self) -> None:
        self.run_chip.chosen.connect(self.show_run)
        self.finder.wanted.connect(self._filter)
        self.finder.chosen.connect(self._chosen)
        self.finder.decide_asked.connect(self.ask_decision)
        self.reading.span_chosen.connect(self._draw_chain)
        self.reading.source_wanted.connect(self._ask_source)
        self.reading.back_asked.connect(self._go_back)
        for links in (self.why, self.rules):
            links.opened.connect(self._follow)
        self.why.compared.connect(lambda twin: open_twins(self, self._project, self.reading.shown, twin))
        self.why.whole_asked.connect(lambda: self.reading.choose(None))

    # what the window asks

    def header_chips(self) -> Sequence[QWidget]:
        """The run shown, with a menu of all runs."""
        return (self.run_chip,)

    def header_widgets(self) -> Sequence[QWidget]:
        """The rules, and a new run."""
        return (ActionButton(self.shell.actions["rules"]), self.new_run)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The keys of the audit."""
        return {
            "next_document": partial(self.finder.step, 1),
            "previous_document": partial(self.finder.step, -1),
            "next_dropped": partial(self.reading.next_dropped, 1),
            "previous_dropped": partial(self.reading.next_dropped, -1),
            "search": self._search,
            "go_to_reason": self.reading.ask_reason,
            "rules": self.rules.toggle,
            **self.verdicts.handlers(),
            **{action: partial(self.reading.go, tab) for tab, action in TAB_ACTIONS.items()},
        }

    def on_shown(self) -> None:
        """Look again if anything changed meanwhile."""
        if self._stale:
            self._load()

    def on_project(self, project: OpenProject | None) -> None:
        """Another project: nothing of the one before stays."""
        self._project = project if isinstance(project, Project) else None
        self.view, self._stale = None, True
        self._wanted_run, self._document = says.remembered(self._remembered, self._project)
        self._behind.clear()
        self.verdicts.show_target(None, None)
        self._draw_header()
        if self.isVisible() or self._project is None:
            self._load()

    def on_changed(self, changes: Changes) -> None:
        """Look again when documents, probes or decisions changed."""
        if changes & MATTERS:
            self._stale = True
            if self.isVisible():
                self._load()

    def save_state(self) -> dict[str, object]:
        """Splitter, filter, order, run and document."""
        return {
            "split": splitter_state(self.split),
            "filter": self.finder.text,
            "sort": self.finder.order.value,
            "run": self._wanted_run,
            "document": self._document,
            "project": "" if self._project is None else self._project.location,
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        """As it was at the last close; run and document only for the project they belong to."""
        restore_splitter(self.split, state.get("split"))
        self.finder.restore(str(state.get("filter", "")), str(state.get("sort", "")))
        self._remembered = dict(state)

    # loading

    def _load(self) -> None:
        self._stale = False
        project, wanted = self._project, self._wanted_run
        if project is None:
            self.show_empty(*says.NO_PROJECT, self.shell.actions["open_project"], self.shell.actions["new_project"])
            return
        failed = partial(self.show_error, retry=self._load)
        self.show_loading(tr("Loading decisions…"))
        self.shell.lane.ask(
            lambda: audit_view(project, wanted), partial(self._loaded, project), failed, key="audit-view"
        )

    def _loaded(self, project: Project, view: AuditView) -> None:
        if project is not self._project:
            return
        self.view = view
        self._draw_header()
        if not view.documents:
            self.show_empty(*says.NO_DOCUMENTS, self.shell.actions["import"])
        elif view.table is None or not len(view.table):
            self.show_empty(*says.NOT_PREPARED, self.shell.actions["prepare"])
        else:
            self.show_content()
            self._filter(reload=True)

    def show_run(self, number: object) -> None:
        """Look at the run of a number; None follows the newest."""
        before, self._wanted_run = self._wanted_run, number if isinstance(number, int) else None
        if number is None or before != self._wanted_run or self.view is None:  # a newer one may have come
            self._load()

    # the list

    def show_filter(self, text: str) -> None:
        """Show the documents that a filter finds, as if it had been typed; for other panels."""
        self.finder.field.setText(text)

    def _search(self) -> None:
        self.finder.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.field.selectAll()

    def _filter(self, *, reload: bool = False) -> None:
        table = None if self.view is None else self.view.table
        if table is None:
            return
        text, order = self.finder.text, self.finder.order

        def find() -> Found:
            read = parse(text)
            return read, arrange(table, read, order)

        self.shell.lane.ask(find, partial(self._filtered, table, reload), key="audit-filter")

    def _filtered(self, table: Table, reload: bool, found: Found) -> None:
        if self.view is None or self.view.table is not table:
            return
        self.finder.show_rows(table, *found, keep=self._document)
        if self._document is not None and self._document in table.numbers_at:
            if reload:
                self._open(table.rows[table.numbers_at[self._document]])
        elif len(found[1]):
            self.finder.list.setCurrentIndex(self.finder.model.index(0))

    def _chosen(self, row: DecisionRow) -> None:
        self._behind.clear()
        self._open(row)

    # the document

    def _open(self, row: DecisionRow) -> None:
        view = self.view
        if view is None or view.auditor is None:
            return
        self._document = row.document_id
        look = partial(looked_at, view.auditor, row.document_id)
        self.reading.back.setVisible(bool(self._behind))
        show = with_score_noted(self.shell, self._project, row.document, partial(self._opened, row))
        self.shell.lane.ask(look, show, key="audit-document")

    def _opened(self, row: DecisionRow, made: Shown | None) -> None:
        if self.view is None or row.document_id != self._document:
            return  # somebody went on meanwhile
        if made is None:
            self.reading.show_nothing()
            return
        of = made.audited
        self.reading.show_document(made, title=title_of(row), subtitle=says.subtitle(of, row))
        titles = says.titles_behind(self.view.table, of)
        self.why.show_grades(of.score, of.grades_behind, titles, note=says.grades_note(of, self.view.run))
        self.why.show_reading(shown(reading_line(of)))

    def _follow(self, document: str) -> None:
        """A link: a twin, or a graded document. It opens even when the filter leaves it out."""
        table = None if self.view is None else self.view.table
        at = None if table is None else table.where.get(document)
        if table is None or at is None:
            return
        if self._document is not None:
            self._behind.append(table.rows[table.numbers_at[self._document]].document)
        self._go_to(table, at)

    def _go_back(self) -> None:
        table = None if self.view is None else self.view.table
        if self._behind and table is not None:
            self._go_to(table, table.where[self._behind.pop()])

    def _go_to(self, table: Table, at: int) -> None:
        self.finder.mark(self.finder.model.line_of(at))
        self._open(table.rows[at])

    def _ask_source(self) -> None:
        project, made = self._project, self.reading.shown
        if project is not None and made is not None:
            ask = partial(written, project, made, self.reading.written, with_page=self.reading.tab is Tab.PAGE)
            self.shell.lane.ask(ask, self.reading.show_written, key="audit-source")

    def _draw_chain(self, span: object, pinned: bool) -> None:
        made, number = self.reading.shown, span if isinstance(span, int) else None
        if made is None or self.view is None:
            return
        self.verdicts.show_target(made.audited, number if pinned else None)
        of = made.audited
        chain, known, quote = why(of, self.view.run, number), facts(of, number), says.quote(of, number)
        self.why.show_chain(chain, facts=known, quote=quote, span=number is not None, pinned=pinned)

    def _draw_header(self) -> None:
        view = self.view
        table = None if view is None else view.table
        self.run_chip.setVisible(table is not None)
        self.new_run.setVisible(table is not None)
        self.run_chip.show_runs(() if view is None else view.runs, None if view is None else view.run)
        can_decide(self.new_run, view)
        self.set_heading(tr("Audit"), "" if table is None else says.kept_line(table))

    # deciding

    def ask_decision(self) -> None:
        """Ask for a cut and make a decision run."""
        if self._project is not None:
            ask_for_run(self, self.shell, self._project, self.view).decided.connect(self._decided)

    def _decided(self, number: int) -> None:
        runs = () if self.view is None else self.view.runs
        self._wanted_run = number if any(run.id == number for run in runs[:-1]) else None
        self._load()
