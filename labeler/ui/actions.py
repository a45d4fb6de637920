"""Every action, declared once. Menus, buttons, the key list and the tests are made from this table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from labeler.ui import keys
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


_GRADE_TIPS: Final = (
    "Grade 0: nothing to learn here", "Grade 1: a little, mostly something else", "Grade 2: touches it",
    "Grade 3: useful, but incomplete", "Grade 4: teaches well", "Grade 5: outstanding",
)  # fmt: skip
W, HOME, GRADE, MODEL, TEAM, AUDIT, FLOW, EXPORT = Context

TABLE: Final[tuple[Row, ...]] = (
    Row("go_home", "Home", ("Ctrl+1",), "What is in the project and what to do next", "home", name="Go to Home"),
    Row("go_grade", "Grade", ("Ctrl+2",), "Grade documents from 0 to 5", "grade", name="Go to Grade"),
    Row("go_model", "Model", ("Ctrl+3",), "The probe and its figures", "model", name="Go to Model"),
    Row("go_team", "Team", ("Ctrl+4",), "Who grades, how far they agree, and what has to be settled", "team", name="Go to Team"),
    Row("go_audit", "Audit", ("Ctrl+5",), "Why every token was kept or dropped", "audit", name="Go to Audit"),
    Row("go_flow", "Flow", ("Ctrl+6",), "Where the tokens of the whole project went", "flow", name="Go to Flow"),
    Row("go_export", "Export", ("Ctrl+7",), "Labels, decisions, data sets, probes as files", "export", name="Go to Export"),
    Row("open_project", "Open project…", ("Ctrl+O",), "Open a .labeler file", "folder"),
    Row("new_project", "New project…", ("Ctrl+N",), "Make an empty project file", "labeler"),
    Row("import", "Import…", ("Ctrl+I",), "Bring in archives, HTML, JSONL, CSV, Parquet or addresses", "import", panel="home"),
    Row("prepare", "Prepare", ("Ctrl+R",), "Extract, screen, deduplicate and embed all that is new", "refresh", panel="home"),
    Row("prepare_train", "Prepare and train", ("Ctrl+Shift+R",), "Prepare, train a probe and decide with a first cut, in one go", "play", panel="home"),
    Row("sample_project", "Sample project", ("Ctrl+Shift+N",), "Open a small project to try everything on", "labeler", panel="home", name="Open the sample project"),
    Row("cancel_job", "Cancel", ("Esc",), "Stop the running work; whole batches stay", "stop", name="Cancel running work"),
    Row("reader_larger", "Larger text", ("Ctrl++", "Ctrl+="), "Make the text you read larger", "text"),
    Row("reader_smaller", "Smaller text", ("Ctrl+-",), "Make the text you read smaller", "text"),
    Row("reader_normal", "Normal text size", ("Ctrl+0",), "Give the text you read its normal size again", "text"),
    Row("toggle_theme", "Theme", ("Ctrl+Shift+L",), "Switch between light and dark", "moon", name="Switch between light and dark"),
    Row("settings", "Settings", ("Ctrl+,",), "Your name, theme, reading font", "settings"),
    Row("help", "All keys", ("?", "F1"), "Show every key", "help"),
    Row("quit", "Quit", ("Ctrl+Q",), "Close Labeler; everything graded is saved", "close"),
    Row("start_grading", "Start grading", ("G",), "Go on with the next document", "grade", HOME),
    *(
        Row(f"grade_{n}", f"Grade {n}", (str(n),), tip, "grade", GRADE)
        for n, tip in enumerate(_GRADE_TIPS)
    ),
    Row("next", "Next", ("Return", "Enter"), "Keep this grade and go to the next document", "play", GRADE, "Next document"),
    Row("undo", "Undo", ("Z", "Ctrl+Z"), "Take back what you said last; a training is never undone", "undo", GRADE),
    Row("redo", "Redo", ("Shift+Z", "Ctrl+Shift+Z"), "Say again what you took back last", "redo", GRADE),
    Row("skip", "Skip", ("S",), "Leave this document ungraded", "skip", GRADE),
    Row("flag", "Flag…", ("F",), "Say what is wrong with this document", "flag", GRADE),
    Row("evidence", "Evidence", ("E",), "Mark what made this document good or bad, or leave", "evidence", GRADE, "Mark evidence"),
    Row("mark_good", "Good", ("G",), "Mark the framed or selected text as good, or not any more", "check", GRADE, "Mark as good"),
    Row("mark_bad", "Bad", ("B",), "Mark the framed or selected text as bad, or not any more", "close", GRADE, "Mark as bad"),
    Row("mark_none", "No mark", ("X",), "Take away what is marked in the framed or selected text", "undo", GRADE, "Take the mark away"),
    Row("mark_next", "Next block", ("J",), "Frame the next block, to be marked", "evidence", GRADE),
    Row("mark_previous", "Previous block", ("K",), "Frame the block before, to be marked", "evidence", GRADE),
    Row("problematic", "Problematic", ("M",), "Flag this document as problematic instead of grading it, where the rubric has that", "warning", GRADE),
    Row("criterion_open", "Leave open", ("N",), "Leave the criterion that is asked without a value", "skip", GRADE, "Leave the criterion open"),
    Row("comment", "Comment", ("C",), "Write a comment on this document", "comment", GRADE),
    Row("grade_page", "Page", ("P",), "Show the page as it looked", "page", GRADE, "Show the page"),
    Row("grade_text", "Text", ("T",), "Show the extracted main text", "text", GRADE, "Show the text"),
    Row("grade_source", "Source", ("H",), "Show the HTML source", "source", GRADE, "Show the source"),
    Row("grade_lineage", "Lineage", ("L",), "Show how a lesson came about: draft, critique and rewrite side by side", "flow", GRADE, "Show the lineage"),
    Row("grade_skipped", "Go through skipped", ("Shift+S",), "Bring back the documents you skipped, the oldest first", "skip", GRADE),
    Row("reading_mode", "Reading mode", ("R",), "Show nothing but the document, and everything again", "text", GRADE),
    Row("grade_dropped", "Dropped text", ("D",), "Show or hide the text that extraction dropped, muted", "text", GRADE, "Show or hide dropped text"),
    Row("train", "Train", ("Ctrl+T",), "Train a new probe from all grades", "play", name="Train a new probe", panel="model"),
    Row("decide", "Decide…", ("Ctrl+D",), "Apply the cut to all documents as a decision run", "check", name="Make a decision run", panel="model"),
    Row("model_overview", "Overview", ("1",), "The figures that matter, the learning curve and the queue", "model", MODEL),
    Row("model_figures", "Figures", ("2",), "All figures with intervals, by kind of document", "flow", MODEL, "All figures"),
    Row("model_scores", "Scores and cut", ("3",), "The scores of all documents, and what a cut keeps", "evidence", MODEL),
    Row("model_trust", "Calibration", ("4",), "Whether probabilities hold, and which grades are mixed up", "check", MODEL, "Calibration and confusion"),
    Row("model_features", "Features", ("5",), "What each kind of feature brings, and a switch for each", "text", MODEL),
    Row("model_versions", "Versions", ("6",), "All probes, what changes between two, and the way back", "undo", MODEL),
    Row("team_people", "People", ("1",), "Who graded how much, how fast and when", "team", TEAM),
    Row("save_bundle", "Save my grades as a bundle…", ("Ctrl+S",), "Write all that you did here, signed, for another copy of this project", "export", TEAM),
    Row("merge_bundles", "Merge bundles…", ("Ctrl+Shift+M",), "Take in what others did in their copies of this project", "import", TEAM),
    Row("team_agreement", "Agreement", ("2",), "How far people agree, with intervals, and how severe each one is", "check", TEAM),
    Row("team_disagreements", "Disagreements", ("3",), "Documents on which people differ, worst first", "evidence", TEAM),
    Row("settle", "Settle…", ("Return", "Enter"), "Say which grade it is, and why", "check", TEAM, "Settle the grade"),
    Row("unsettle", "Take back", ("Z", "Ctrl+Z"), "Take back what you settled here", "undo", TEAM, "Take back what you settled"),
    Row("next_disagreement", "Next disagreement", ("J",), "Go to the next document of the list", "play", TEAM),
    Row("previous_disagreement", "Previous disagreement", ("K",), "Go to the document before", "undo", TEAM),
    Row("team_second_look", "Second look", ("4",), "Grades that are likely wrong, and whether to grade again or new", "search", TEAM),
    Row("grade_again", "Grade again", ("G",), "Open your doubted grade on the desk", "grade", TEAM, "Grade this document again"),
    Row("team_rubric", "Rubric", ("5",), "The grading scale, its versions, and a draft of the next", "grade", TEAM),
    Row("team_course", "Course", ("6",), "What annotators learn and are asked, and how they stand to gold documents", "help", TEAM),
    Row("course", "Course…", ("Ctrl+K",), "Learn the rubric by examples and questions, and see how you stand", "help", name="Take the course", panel="team"),
    Row("next_document", "Next document", ("J",), "Go to the next document of the list", "play", AUDIT),
    Row("previous_document", "Previous document", ("K",), "Go to the document before", "undo", AUDIT),
    Row("next_dropped", "Next dropped span", ("N",), "Go to the next span that was dropped", "evidence", AUDIT),
    Row("previous_dropped", "Previous dropped span", ("Shift+N",), "Go to the dropped span before", "evidence", AUDIT),
    Row("search", "Search", ("/",), "Filter the documents", "search", AUDIT, "Filter the documents"),
    Row("go_to_reason", "Go to reason…", ("R",), "Go to the next span of a reason in this document", "evidence", AUDIT),
    Row("audit_page", "Page", ("P",), "Show the page as it looked", "page", AUDIT, "Show the page"),
    Row("audit_text", "Visible text", ("T",), "Show the visible text, coloured by fate", "text", AUDIT, "Show the visible text"),
    Row("audit_source", "Source", ("H",), "Show the HTML source", "source", AUDIT, "Show the source"),
    Row("rules", "Rules…", ("Ctrl+U",), "The rules in force, what each one drops, and what others would", "settings", name="Look at the rules", panel="audit"),
    Row("agree", "Agree", ("A",), "Say that what was decided here is right", "check", AUDIT, "Agree with what was decided"),
    Row("overturn", "Overturn…", ("O",), "Say what would have been right instead, and why", "close", AUDIT, "Overturn what was decided"),
    Row("take_back", "Take back", ("Z", "Ctrl+Z"), "Take back your last verdict", "undo", AUDIT, "Take back your last verdict"),
    Row("flow_stage", "Stages", ("1",), "Show the way of all tokens through the stages", "flow", FLOW, "By stage"),
    Row("flow_source", "Sources", ("2",), "Count the tokens by the source they came from", "import", FLOW, "By source"),
    Row("flow_site", "Sites", ("3",), "Count the tokens by site", "page", FLOW, "By site"),
    Row("flow_topic", "Topics", ("4",), "Count the tokens by topic: stated, or found in the vectors", "text", FLOW, "By topic"),
    Row("save_account_json", "Save as JSON…", ("Ctrl+S",), "Write every number shown to a JSON file", "export", FLOW),
    Row("save_account_csv", "Save as CSV…", ("Ctrl+Shift+S",), "Write every number shown to a table", "export", FLOW),
    Row("export", "Export…", ("Ctrl+E",), "Write files with a manifest of their hashes, from wherever you are", "export", name="Export in a dialog"),
    Row("write_export", "Export", ("Ctrl+Return", "Ctrl+Enter"), "Write the files as chosen", "export", EXPORT, "Write the export"),
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
        action.setShortcuts([QKeySequence(key) for key in self.keys(row.id)])
        action.setToolTip(f"{row.tip} ({self.key(row.id)})")
