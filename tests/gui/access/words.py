"""What is on the screen without having gone through the catalogs, found by a language that puts marks around every text."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from labeler.ui import language
from tests.gui.access.parts import shown
from tests.gui.access.room import TABLES_OF_DATA

BEGIN, END = "⟦", "⟧"
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
MOST_ROWS = 60
NAMES = (
    "Labeler", "Dawid-Skene", "GLAD", "JSON Lines", "Parquet", "Label Studio", "Argilla", "Prodigy", "doccano", "Croissant",
    "datasets", "ONNX", "skops", "PostgreSQL", "FineWeb", "CSV", "bundle", *language.LANGUAGES.values(),
)  # fmt: skip
COLUMNS = {
    "document": ("external_id", "title", "url", "source", "media_type", "extra"),
    "extraction": ("title", "language"),
    "event": ("annotator", "rubric", "text"),
    "source": ("name",),
    "rubric": ("body",),
    "screening": ("reason",),
    "topic": ("name",),
    "trim": ("reason",),
}
"""What of a project is shown as it is, by table."""
_TAG = re.compile(r"<[^>]*>|&[a-z]+;")
_CODE = re.compile(r"\S*[_/.]\S*\w|\b[0-9a-f]{16,}\b")  # names of files and rules, addresses, hashes
_WORD = re.compile(r"[^\W\d_]{3,}")


class Marking(QTranslator):
    """A language of one's own: the English text between marks."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text between marks."""
        return f"{BEGIN}{source}{END}" if context == language.CONTEXT else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has a translation for every text."""
        return False


def speak(app: QCoreApplication) -> None:
    """Mark all texts from here on."""
    translator = Marking(app)
    app.installTranslator(translator)
    language._State.language = "marked"


def unmarked(root: QWidget, project: Path, said: Iterable[str] = ()) -> list[str]:
    """Texts on the screen, in tooltips and for screen readers with a word that no catalog and no project knows.

    Args:
        project: what is shown of it stands there in its own language. said: texts that the walk itself put there.
    """
    texts = {left for one in (root, *shown(root)) for text in _texts(one) if (left := outside(text))}
    from labeler.ui.panels.team_rubric_shipped import TITLES  # when the language is known

    known = _words((*NAMES, *TITLES.values(), *QFontDatabase.families(), project.name, *said)) | _words(_held(project))
    return sorted(text for text in texts if not _words([text]) <= known)


def _words(texts: Iterable[str]) -> set[str]:
    return {word.lower() for text in texts for word in _WORD.findall(text)}


def _held(project: Path) -> Iterator[str]:
    with closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True)) as file:
        for table, columns in COLUMNS.items():
            for row in file.execute(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608 - of the table above
                yield from (str(value) for value in row if value is not None)


def outside(text: str) -> str:
    """What stands outside of all marks; nothing where a mark was left out because the text had to be shortened."""
    left, depth = [], 0
    for c in _TAG.sub(" ", text):
        depth += (c == BEGIN) - (c == END)
        if depth <= 0 and c not in (BEGIN, END):
            left.append(c)
    is_short = "…" in text and text.count(BEGIN) != text.count(END)
    return "" if is_short else " ".join(_CODE.sub(" ", "".join(left)).split())


def _texts(one: QWidget) -> Iterator[str]:
    yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip())
    if one.isWindow():
        yield one.windowTitle()
    yield from _actions(one.actions())
    if isinstance(one, QMenu):
        yield one.title()
    if isinstance(one, QTabBar):
        yield from (said(at) for at in range(one.count()) for said in (one.tabText, one.tabToolTip))
    elif isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit):
        yield one.placeholderText()
    elif isinstance(one, QComboBox):
        yield from (one.itemText(at) for at in range(one.count()))
    elif isinstance(one, QAbstractItemView) and one.model() is not None and not _holds_data(one):
        yield from _rows(one.model())
    else:
        text = getattr(one, "text", None)
        said = text() if callable(text) else ""
        yield said if isinstance(said, str) else ""


def _holds_data(view: QAbstractItemView) -> bool:
    table = view.parentWidget() if isinstance(view, QHeaderView) else view
    return table is not None and table.accessibleName().strip(BEGIN + END) in TABLES_OF_DATA


def _actions(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        yield from (action.text(), action.toolTip(), action.statusTip())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        said = model.headerData(column, Qt.Orientation.Horizontal)
        yield said if isinstance(said, str) else ""
        for row in range(min(model.rowCount(top), MOST_ROWS)):
            for role in ROLES:
                said = model.index(row, column, top).data(role)
                yield said if isinstance(said, str) else ""
