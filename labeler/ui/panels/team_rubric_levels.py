"""The levels of a rubric as they are edited: number, name, what it takes in short and at length."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from labeler.domain.grades import GRADES
from labeler.domain.rubric import Level
from labeler.ui.language import tr
from labeler.ui.widgets.kit import INNER, button, column, row, set_role

GUIDANCE_HIGH = 92


class LevelEditor(QFrame):
    """One level.

    Signals:
        changed: something was typed. removed: it shall go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, level: Level) -> None:
        super().__init__()
        set_role(self, "card")
        self.number = QComboBox()
        self.number.addItems([str(value) for value in GRADES])
        self.number.setCurrentIndex(level.value)
        self.title = field(tr("Name of the level"), level.title, self.changed.emit)
        self.description = field(
            tr("What it takes, in one line; shown beside the key"), level.description, self.changed.emit
        )
        self.guidance = QPlainTextEdit(level.guidance)
        self.guidance.setPlaceholderText(
            tr("What it takes at length, with typical cases; shown in the tooltip and the course")
        )
        self.guidance.setFixedHeight(GUIDANCE_HIGH)
        self.guidance.setTabChangesFocus(True)
        set_role(self.guidance, "field")
        self.guidance.textChanged.connect(self.changed)
        self.remove = button(tr("Remove"), tr("Take this level out of the scale"), self.removed.emit)
        self.number.currentIndexChanged.connect(self.changed)
        self.number.currentIndexChanged.connect(self._name)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(INNER)
        box.addLayout(row(self.number, self.title, self.remove))
        box.addWidget(self.description)
        box.addWidget(self.guidance)
        self._name()

    def _name(self) -> None:
        number = self.number.currentIndex()
        self.setAccessibleName(tr("Level {level}", level=number))
        for part, name in (
            (self.number, tr("Number of level {level}", level=number)),
            (self.title, tr("Name of level {level}", level=number)),
            (self.description, tr("Short description of level {level}", level=number)),
            (self.guidance, tr("Guidance of level {level}", level=number)),
            (self.remove, tr("Remove of level {level}", about="a button", level=number)),
        ):
            part.setAccessibleName(name)

    @property
    def level(self) -> Level:
        """As it stands in the fields."""
        return Level(
            self.number.currentIndex(), said(self.title), said(self.description), self.guidance.toPlainText().strip()
        )


class LevelsEditor(QWidget):
    """All levels, the highest first.

    Signals:
        changed: a level was changed, added or taken out.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editors: list[LevelEditor] = []
        self.add = button(tr("Add a level"), tr("One more level, with a number that is free"), self._add)
        self._box = column(gap=INNER)
        self.setLayout(column(gap=INNER))
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.addLayout(self._box)
            outer.addLayout(row(self.add, None))

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Other levels."""
        while self.editors:
            self._drop(self.editors[-1])
        for level in sorted(levels, key=lambda one: -one.value):
            self._insert(level)
        self._count()

    @property
    def levels(self) -> tuple[Level, ...]:
        """As they stand in the fields, the highest first."""
        return tuple(sorted((editor.level for editor in self.editors), key=lambda one: -one.value))

    def _insert(self, level: Level) -> LevelEditor:
        made = LevelEditor(level)
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._remove(made))
        self.editors.append(made)
        self._box.addWidget(made)
        return made

    def _add(self) -> None:
        used = {editor.number.currentIndex() for editor in self.editors}
        made = self._insert(Level(next(value for value in GRADES if value not in used), "", ""))
        self._count()
        self.changed.emit()
        made.title.setFocus()

    def _remove(self, editor: LevelEditor) -> None:
        self._drop(editor)
        self._count()
        self.changed.emit()
        self.add.setFocus()

    def _drop(self, editor: LevelEditor) -> None:
        self.editors.remove(editor)
        self._box.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _count(self) -> None:
        self.add.setEnabled(len(self.editors) < len(GRADES))


def field(tip: str, text: str, changed: Callable[[], object]) -> QLineEdit:
    """A line to type in."""
    made = QLineEdit(text)
    made.setPlaceholderText(tip)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.textChanged.connect(lambda _text: changed())
    return made


def said(line: QLineEdit) -> str:
    """What stands in a line, without space around or doubled."""
    return " ".join(line.text().split())
