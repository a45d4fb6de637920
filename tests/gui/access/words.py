"""What is on the screen without having gone through the catalogs, found by a language that puts marks around every text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from labeler.ui import language
from tests.gui.access.parts import shown

BEGIN, END = "⟦", "⟧"
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
MOST_ROWS = 60
_TAG = re.compile(r"<[^>]*>|&[a-z]+;")
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


def unmarked(root: QWidget) -> list[str]:
    """Words on the screen, in tooltips and for screen readers that no catalog knows."""
    found = {left for one in (root, *shown(root)) for text in _texts(one) if (left := outside(text))}
    return sorted(found)


def outside(text: str) -> str:
    """What stands outside of all marks, where it has a word in it."""
    left, depth = [], 0
    for c in _TAG.sub(" ", text):
        depth += (c == BEGIN) - (c == END)
        if depth <= 0 and c not in (BEGIN, END):
            left.append(c)
    rest = " ".join("".join(left).split())
    return rest if _WORD.search(rest) else ""


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
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _rows(one.model())
    else:
        text = getattr(one, "text", None)
        said = text() if callable(text) else ""
        yield said if isinstance(said, str) else ""


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
