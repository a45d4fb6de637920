"""Every action, declared once. Menus, buttons, the key list and the tests are made from this table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from labeler.ui import keys
from labeler.ui.language import tr
from labeler.ui.settings import Settings


class Context(StrEnum):
    """Where an action's keys work: everywhere, or while one panel is shown."""

    WINDOW = "window"
    HOME = "home"
    GRADE = "grade"
    MODEL = "model"
    TEAM = "team"
    AUDIT = "audit"
    FLOW = "flow"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Row:
    """One action.

    Attributes:
        text: what the button says happens.
        keys: shortcuts, the one to show first.
        tip: one line of explanation.
        name: what a screen reader says; the text when empty.
        panel: for an action that works everywhere, the panel that does it; empty for the shell.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    tip: str
    icon: str = ""
    context: Context = Context.WINDOW
    name: str = ""
    panel: str = ""

    @property
    def owner(self) -> str:
        """Id of the panel that does it (``Panel.handlers``); empty for the shell."""
        return self.panel if self.context is Context.WINDOW else self.context.value

    @property
    def accessible_name(self) -> str:
        """What a screen reader says."""
        return self.name or self.text.rstrip("…")


PLACES: Final[dict[str, str]] = {
    Context.WINDOW: tr("Everywhere"), Context.HOME: tr("Home"), Context.GRADE: tr("Grade", about="a verb"),
    Context.MODEL: tr("Model"), Context.TEAM: tr("Team"), Context.AUDIT: tr("Audit", about="a verb"),
    Context.FLOW: tr("Flow"), Context.EXPORT: tr("Export"),
}  # fmt: skip
"""How the places are called where actions work."""
_GRADE_TIPS: Final = (
    tr("Grade 0: nothing to learn here"), tr("Grade 1: a little, mostly something else"), tr("Grade 2: touches it"),
    tr("Grade 3: useful, but incomplete"), tr("Grade 4: teaches well"), tr("Grade 5: outstanding"),
)  # fmt: skip
W, HOME, GRADE, MODEL, TEAM, AUDIT, FLOW, EXPORT = Context

TABLE: Final[tuple[Row, ...]] = (
    Row("go_home", PLACES[HOME], ("Ctrl+1",), tr("What is in the project and what to do next"), "home", name=tr("Go to Home")),
    Row("go_grade", PLACES[GRADE], ("Ctrl+2",), tr("Grade documents from 0 to 5"), "grade", name=tr("Go to Grade")),
    Row("go_model", PLACES[MODEL], ("Ctrl+3",), tr("The probe and its figures"), "model", name=tr("Go to Model")),
    Row("go_team", PLACES[TEAM], ("Ctrl+4",), tr("Who grades, how far they agree, and what has to be settled"), "team", name=tr("Go to Team")),
    Row("go_audit", PLACES[AUDIT], ("Ctrl+5",), tr("Why every token was kept or dropped"), "audit", name=tr("Go to Audit")),
    Row("go_flow", PLACES[FLOW], ("Ctrl+6",), tr("Where the tokens of the whole project went"), "flow", name=tr("Go to Flow")),
    Row("go_export", PLACES[EXPORT], ("Ctrl+7",), tr("Labels, decisions, data sets, probes as files"), "export", name=tr("Go to Export")),
    Row("open_project", tr("Open project…"), ("Ctrl+O",), tr("Open a .labeler file"), "folder"),
    Row("new_project", tr("New project…"), ("Ctrl+N",), tr("Make an empty project file"), "labeler"),
    Row("import", tr("Import…"), ("Ctrl+I",), tr("Bring in archives, HTML, JSONL, CSV, Parquet or addresses"), "import", panel="home"),
    Row("prepare", tr("Prepare"), ("Ctrl+R",), tr("Extract, screen, deduplicate and embed all that is new"), "refresh", panel="home"),
    Row("prepare_train", tr("Prepare and train"), ("Ctrl+Shift+R",), tr("Prepare, train a probe and decide with a first cut, in one go"), "play", panel="home"),
    Row("sample_project", tr("Sample project"), ("Ctrl+Shift+N",), tr("Open a small project to try everything on"), "labeler", panel="home", name=tr("Open the sample project")),
    Row("cancel_job", tr("Cancel"), ("Esc",), tr("Stop the running work; whole batches stay"), "stop", name=tr("Cancel running work")),
    Row("reader_larger", tr("Larger text"), ("Ctrl++", "Ctrl+="), tr("Make the text you read larger"), "text"),
    Row("reader_smaller", tr("Smaller text"), ("Ctrl+-",), tr("Make the text you read smaller"), "text"),
    Row("reader_normal", tr("Normal text size"), ("Ctrl+0",), tr("Give the text you read its normal size again"), "text"),
    Row("toggle_theme", tr("Theme"), ("Ctrl+Shift+L",), tr("Switch between light and dark"), "moon", name=tr("Switch between light and dark")),
    Row("settings", tr("Settings"), ("Ctrl+,",), tr("Your name, theme, reading font"), "settings"),
    Row("help", tr("All keys"), ("?", "F1"), tr("Show every key"), "help"),
    Row("quit", tr("Quit"), ("Ctrl+Q",), tr("Close Labeler; everything graded is saved"), "close"),
    Row("start_grading", tr("Start grading"), ("G",), tr("Go on with the next document"), "grade", HOME),
    *(
        Row(f"grade_{n}", tr("Grade {n}", n=n), (str(n),), tip, "grade", GRADE)
        for n, tip in enumerate(_GRADE_TIPS)
    ),
    Row("next", tr("Next"), ("Return", "Enter"), tr("Keep this grade and go to the next document"), "play", GRADE, tr("Next document")),
    Row("undo", tr("Undo"), ("Z", "Ctrl+Z"), tr("Take back what you said last; a training is never undone"), "undo", GRADE),
    Row("redo", tr("Redo"), ("Shift+Z", "Ctrl+Shift+Z"), tr("Say again what you took back last"), "redo", GRADE),
    Row("skip", tr("Skip"), ("S",), tr("Leave this document ungraded"), "skip", GRADE),
    Row("flag", tr("Flag…"), ("F",), tr("Say what is wrong with this document"), "flag", GRADE),
    Row("evidence", tr("Evidence"), ("E",), tr("Mark what made this document good or bad, or leave"), "evidence", GRADE, tr("Mark evidence")),
    Row("mark_good", tr("Good"), ("G",), tr("Mark the framed or selected text as good, or not any more"), "check", GRADE, tr("Mark as good")),
    Row("mark_bad", tr("Bad"), ("B",), tr("Mark the framed or selected text as bad, or not any more"), "close", GRADE, tr("Mark as bad")),
    Row("mark_none", tr("No mark"), ("X",), tr("Take away what is marked in the framed or selected text"), "undo", GRADE, tr("Take the mark away")),
    Row("mark_next", tr("Next block"), ("J",), tr("Frame the next block, to be marked"), "evidence", GRADE),
    Row("mark_previous", tr("Previous block"), ("K",), tr("Frame the block before, to be marked"), "evidence", GRADE),
    Row("problematic", tr("Problematic"), ("M",), tr("Flag this document as problematic instead of grading it, where the rubric has that"), "warning", GRADE),
    Row("criterion_open", tr("Leave open"), ("N",), tr("Leave the criterion that is asked without a value"), "skip", GRADE, tr("Leave the criterion open")),
    Row("comment", tr("Comment"), ("C",), tr("Write a comment on this document"), "comment", GRADE),
    Row("grade_page", tr("Page"), ("P",), tr("Show the page as it looked"), "page", GRADE, tr("Show the page")),
    Row("grade_text", tr("Text"), ("T",), tr("Show the extracted main text"), "text", GRADE, tr("Show the text")),
    Row("grade_source", tr("Source", about="HTML"), ("H",), tr("Show the HTML source"), "source", GRADE, tr("Show the source")),
    Row("grade_lineage", tr("Lineage"), ("L",), tr("Show how a lesson came about: draft, critique and rewrite side by side"), "flow", GRADE, tr("Show the lineage")),
    Row("grade_skipped", tr("Go through skipped"), ("Shift+S",), tr("Bring back the documents you skipped, the oldest first"), "skip", GRADE),
    Row("reading_mode", tr("Reading mode"), ("R",), tr("Show nothing but the document, and everything again"), "text", GRADE),
    Row("grade_dropped", tr("Dropped text"), ("D",), tr("Show or hide the text that extraction dropped, muted"), "text", GRADE, tr("Show or hide dropped text")),
    Row("train", tr("Train"), ("Ctrl+T",), tr("Train a new probe from all grades"), "play", name=tr("Train a new probe"), panel="model"),
    Row("decide", tr("Decide…"), ("Ctrl+D",), tr("Apply the cut to all documents as a decision run"), "check", name=tr("Make a decision run"), panel="model"),
    Row("model_overview", tr("Overview"), ("1",), tr("The figures that matter, the learning curve and the queue"), "model", MODEL),
    Row("model_figures", tr("Figures"), ("2",), tr("All figures with intervals, by kind of document"), "flow", MODEL, tr("All figures")),
    Row("model_scores", tr("Scores and cut"), ("3",), tr("The scores of all documents, and what a cut keeps"), "evidence", MODEL),
    Row("model_trust", tr("Calibration"), ("4",), tr("Whether probabilities hold, and which grades are mixed up"), "check", MODEL, tr("Calibration and confusion")),
    Row("model_features", tr("Features"), ("5",), tr("What each kind of feature brings, and a switch for each"), "text", MODEL),
    Row("model_versions", tr("Versions"), ("6",), tr("All probes, what changes between two, and the way back"), "undo", MODEL),
    Row("team_people", tr("People"), ("1",), tr("Who graded how much, how fast and when"), "team", TEAM),
    Row("save_bundle", tr("Save my grades as a bundle…"), ("Ctrl+S",), tr("Write all that you did here, signed, for another copy of this project"), "export", TEAM),
    Row("merge_bundles", tr("Merge bundles…"), ("Ctrl+Shift+M",), tr("Take in what others did in their copies of this project"), "import", TEAM),
    Row("team_agreement", tr("Agreement"), ("2",), tr("How far people agree, with intervals, and how severe each one is"), "check", TEAM),
    Row("team_disagreements", tr("Disagreements"), ("3",), tr("Documents on which people differ, worst first"), "evidence", TEAM),
    Row("settle", tr("Settle…"), ("Return", "Enter"), tr("Say which grade it is, and why"), "check", TEAM, tr("Settle the grade")),
    Row("unsettle", tr("Take back"), ("Z", "Ctrl+Z"), tr("Take back what you settled here"), "undo", TEAM, tr("Take back what you settled")),
    Row("next_disagreement", tr("Next disagreement"), ("J",), tr("Go to the next document of the list"), "play", TEAM),
    Row("previous_disagreement", tr("Previous disagreement"), ("K",), tr("Go to the document before"), "undo", TEAM),
    Row("team_second_look", tr("Second look"), ("4",), tr("Grades that are likely wrong, and whether to grade again or new"), "search", TEAM),
    Row("grade_again", tr("Grade again"), ("G",), tr("Open your doubted grade on the desk"), "grade", TEAM, tr("Grade this document again")),
    Row("team_rubric", tr("Rubric"), ("5",), tr("The grading scale, its versions, and a draft of the next"), "grade", TEAM),
    Row("team_course", tr("Course"), ("6",), tr("What annotators learn and are asked, and how they stand to gold documents"), "help", TEAM),
    Row("course", tr("Course…"), ("Ctrl+K",), tr("Learn the rubric by examples and questions, and see how you stand"), "help", name=tr("Take the course"), panel="team"),
    Row("next_document", tr("Next document"), ("J",), tr("Go to the next document of the list"), "play", AUDIT),
    Row("previous_document", tr("Previous document"), ("K",), tr("Go to the document before"), "undo", AUDIT),
    Row("next_dropped", tr("Next dropped span"), ("N",), tr("Go to the next span that was dropped"), "evidence", AUDIT),
    Row("previous_dropped", tr("Previous dropped span"), ("Shift+N",), tr("Go to the dropped span before"), "evidence", AUDIT),
    Row("search", tr("Search"), ("/",), tr("Filter the documents"), "search", AUDIT, tr("Filter the documents")),
    Row("go_to_reason", tr("Go to reason…"), ("R",), tr("Go to the next span of a reason in this document"), "evidence", AUDIT),
    Row("audit_page", tr("Page"), ("P",), tr("Show the page as it looked"), "page", AUDIT, tr("Show the page")),
    Row("audit_text", tr("Visible text"), ("T",), tr("Show the visible text, coloured by fate"), "text", AUDIT, tr("Show the visible text")),
    Row("audit_source", tr("Source", about="HTML"), ("H",), tr("Show the HTML source"), "source", AUDIT, tr("Show the source")),
    Row("rules", tr("Rules…"), ("Ctrl+U",), tr("The rules in force, what each one drops, and what others would"), "settings", name=tr("Look at the rules"), panel="audit"),
    Row("agree", tr("Agree"), ("A",), tr("Say that what was decided here is right"), "check", AUDIT, tr("Agree with what was decided")),
    Row("overturn", tr("Overturn…"), ("O",), tr("Say what would have been right instead, and why"), "close", AUDIT, tr("Overturn what was decided")),
    Row("take_back", tr("Take back"), ("Z", "Ctrl+Z"), tr("Take back your last verdict"), "undo", AUDIT, tr("Take back your last verdict")),
    Row("flow_stage", tr("Stages"), ("1",), tr("Show the way of all tokens through the stages"), "flow", FLOW, tr("By stage")),
    Row("flow_source", tr("Sources"), ("2",), tr("Count the tokens by the source they came from"), "import", FLOW, tr("By source")),
    Row("flow_site", tr("Sites"), ("3",), tr("Count the tokens by site"), "page", FLOW, tr("By site")),
    Row("flow_topic", tr("Topics"), ("4",), tr("Count the tokens by topic: stated, or found in the vectors"), "text", FLOW, tr("By topic")),
    Row("save_account_json", tr("Save as JSON…"), ("Ctrl+S",), tr("Write every number shown to a JSON file"), "export", FLOW),
    Row("save_account_csv", tr("Save as CSV…"), ("Ctrl+Shift+S",), tr("Write every number shown to a table"), "export", FLOW),
    Row("export", tr("Export…"), ("Ctrl+E",), tr("Write files with a manifest of their hashes, from wherever you are"), "export", name=tr("Export in a dialog")),
    Row("write_export", tr("Export", about="a verb"), ("Ctrl+Return", "Ctrl+Enter"), tr("Write the files as chosen"), "export", EXPORT, tr("Write the export")),
)  # fmt: skip


DEFAULTS: Final[keys.Keys] = {row.id: tuple(keys.normal(key) for key in row.keys) for row in TABLE}
CONTEXTS: Final[dict[str, str]] = {row.id: row.context for row in TABLE}


def in_context(context: Context) -> list[Row]:
    """The actions declared for one context."""
    return [row for row in TABLE if row.context is context]


class Actions(QObject):
    """The table as QActions, added to one window. Those of a panel work only while it is shown.

    Args:
        window: the window whose shortcuts they are.
        settings: where the keys are kept that a person gave; None for those of the table.

    Signals:
        keys_changed: an action has another key.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget, settings: Settings | None = None) -> None:
        super().__init__(window)
        self._settings = settings
        self._wished: dict[str, bool] = {row.id: True for row in TABLE}
        self._shown: Context | None = None
        self.rows = {row.id: row for row in TABLE}
        self._given = {} if settings is None else keys.read(str(settings.get("keys")), DEFAULTS, CONTEXTS, W)
        self._made = {row.id: self._make(row, window) for row in TABLE}
        self.show_context(None)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._made.values())

    def show_context(self, context: Context | None) -> None:
        """Let the keys of this panel work, and of no other."""
        self._shown = context
        for action_id in self._made:
            self._enable(action_id)

    def set_enabled(self, action_id: str, enabled: bool) -> None:
        """Say whether an action makes sense now; it still works only while its panel is shown."""
        self._wished[action_id] = enabled
        self._enable(action_id)

    # keys

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys of an action, the one to show first."""
        return self._given.get(action_id, DEFAULTS[action_id])

    def key(self, action_id: str) -> str:
        """The key of an action as people read it."""
        return keys.shown(self.keys(action_id)[0])

    @property
    def given(self) -> frozenset[str]:
        """The actions that have other keys than those of the table."""
        return frozenset(self._given)

    def holder(self, action_id: str, key: str) -> Row | None:
        """The action that has a key already and works at the same time; None when the key can be given."""
        now = {row.id: self.keys(row.id) for row in TABLE}
        found = keys.holder(now, CONTEXTS, W, action_id, key)
        return None if found is None else self.rows[found]

    def give(self, action_id: str, key: str) -> None:
        """Give an action another key, in the place of those it has.

        Raises:
            ValueError: it is no key, it is kept for something else, or another action has it.
        """
        if not keys.normal(key) or keys.normal(key) in keys.KEPT or self.holder(action_id, key) is not None:
            raise ValueError(f"{key!r} cannot be given to {action_id}")
        self._put({**self._given, action_id: keys.with_twin(keys.normal(key))})

    def take_back_key(self, action_id: str) -> Row | None:
        """Give an action its own keys again; the action that has one of them by now, when that is not possible."""
        for key in DEFAULTS[action_id]:
            found = self.holder(action_id, key)
            if found is not None:
                return found
        self._put({one: has for one, has in self._given.items() if one != action_id})
        return None

    def reset_keys(self) -> None:
        """Give every action its own keys again."""
        self._put({})

    def _put(self, given: dict[str, tuple[str, ...]]) -> None:
        self._given = {one: has for one, has in given.items() if has != DEFAULTS[one]}
        if self._settings is not None:
            self._settings.put("keys", keys.written(self._given))
        for row in TABLE:
            self._set_keys(self._made[row.id], row)
        self.keys_changed.emit()

    def _enable(self, action_id: str) -> None:
        context = self.rows[action_id].context
        self._made[action_id].setEnabled(self._wished[action_id] and context in (Context.WINDOW, self._shown))

    def _make(self, row: Row, window: QWidget) -> QAction:
        action = QAction(row.text, self)
        action.setObjectName(row.id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setStatusTip(row.accessible_name)
        self._set_keys(action, row)
        window.addAction(action)
        return action

    def _set_keys(self, action: QAction, row: Row) -> None:
        action.setShortcuts([keys.sequence(key) for key in self.keys(row.id)])
        action.setToolTip(f"{row.tip} ({self.key(row.id)})")
