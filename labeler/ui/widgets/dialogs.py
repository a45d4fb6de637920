"""Dialogs of the shell: all keys, settings, rejected records, crash reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labeler.domain.documents import Rejection
from labeler.ui import language
from labeler.ui.language import figure, shown, tr, trn
from labeler.ui.rejections import record_words, rejection_words
from labeler.ui.settings import SETTINGS, Setting, Settings
from labeler.ui.speech import announce
from labeler.ui.theme import Theme
from labeler.ui.widgets.kit import GAP, MARGIN, button, column, label, row, set_role
from labeler.ui.widgets.numbers import clear_of_the_border
from labeler.ui.widgets.tab_order import step


class Sheet(QDialog):
    """A dialog with margins, a heading and a Close button at its foot."""

    def __init__(self, parent: QWidget | None, title: str, width: int, height: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(width, height)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        self.outer.setSpacing(GAP)
        self.outer.addWidget(label(title, "title"))
        self.closing = button(tr("Close"), tr("Close this window (Esc)"), self.accept)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the dialog in the order in which it is laid out."""
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need, and never larger than the screen."""
        super().showEvent(event)
        room = self.screen().availableSize() - QSize(MARGIN, 2 * MARGIN)  # the frame takes some of it
        needed = max(self.height(), self.outer.totalHeightForWidth(self.width()))
        self.resize(QSize(self.width(), needed).boundedTo(room))

    def finish(self, *others: QWidget) -> None:
        """Add the foot, after everything else."""
        self.outer.addLayout(row(*others, None, self.closing))


class SettingsDialog(Sheet):
    """A form made from the table of settings. Changes count at once.

    Args:
        change_keys: opens the dialog in which actions get other keys; None for no way there.
    """

    def __init__(
        self, parent: QWidget | None, settings: Settings, theme: Theme,
        change_keys: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, tr("Settings"), 600, 700)
        self._settings, self._theme = settings, theme
        page = QWidget()
        page.setObjectName("page")
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, GAP, 0)
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(GAP)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.fields: dict[str, QWidget] = {}
        self.news = label("", "strong", wrap=True)
        self.news.hide()
        for declared in SETTINGS:
            if declared.label:
                field = self._field(declared)
                field.setAccessibleName(shown(declared.label))
                field.setAccessibleDescription(shown(declared.help))
                self.fields[declared.key] = field
                side = QWidget()
                below = [self.news] if declared.key == "language" else []
                side.setLayout(column(field, label(shown(declared.help), "muted", wrap=True), *below, gap=4))
                head = label(shown(declared.label))
                head.setBuddy(field)
                form.addRow(head, side)
        self.outer.addWidget(scrolling(page), 1)
        self._tell_of_language(language.chosen(str(settings.get("language"))))
        keys: list[QWidget] = []
        if change_keys is not None:
            keys = [button(tr("Change keys…"), tr("Give actions other keys"), self._leave_for(change_keys))]
        self.finish(*keys)

    def _leave_for(self, other: Callable[[], object]) -> Callable[[], object]:
        def leave() -> None:
            self.accept()
            other()

        return leave

    def _field(self, declared: Setting) -> QWidget:
        now = self._settings.get(declared.key)
        if declared.choices:
            return self._choice(declared, declared.choices, str(now))
        if declared.key == "reader_family":
            families = dict.fromkeys(QFontDatabase.families()) | ({str(now): None} if now else {})
            return self._choice(declared, {"": tr("The system's serif"), **{one: one for one in families}}, str(now))
        if isinstance(declared.default, bool):
            check = QCheckBox(shown(declared.label))
            check.setChecked(bool(now))
            check.toggled.connect(lambda on: self._put(declared, on))
            return check
        if isinstance(declared.default, int):
            spin = clear_of_the_border(QSpinBox())
            spin.setRange(*declared.bounds)
            spin.setValue(int(now))
            spin.valueChanged.connect(lambda value: self._put(declared, value))
            return spin
        line = QLineEdit(str(now))
        if declared.key == "annotator":
            line.setPlaceholderText(self._settings.annotator)
        line.editingFinished.connect(lambda: self._put(declared, line.text().strip()))
        return line

    def _choice(self, declared: Setting, choices: Mapping[str, str], now: str) -> QComboBox:
        box = QComboBox()
        for value, words in choices.items():
            box.addItem(shown(words), value)
        box.setCurrentIndex(list(choices).index(now))
        box.currentIndexChanged.connect(lambda at: self._put(declared, box.itemData(at)))
        return box

    def _put(self, declared: Setting, value: str | int) -> None:
        self._settings.put(declared.key, value)
        self._theme.apply()
        if declared.key == "language":
            self._tell_of_language(language.chosen(str(value)))

    def _tell_of_language(self, wished: str) -> None:
        """What is on the screen stays as it is, and that has to be said."""
        is_another = wished != language.current()
        if is_another:
            self.news.setText(tr("{language} from the next start on.", language=language.LANGUAGES[wished]))
            announce(self.news, self.news.text())
        self.news.setVisible(is_another)


def scrolling(page: QWidget) -> QScrollArea:
    """A page that scrolls up and down where it is higher than its dialog; Tab scrolls it where it holds controls."""
    made = QScrollArea()
    if any(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value for one in page.findChildren(QWidget)):
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(page)
    return made


class RejectedDialog(Sheet):
    """The records that could not come in: source, record, what was wrong, bytes left unread."""

    COLUMNS: Final = (tr("Source"), tr("Record"), tr("What is wrong"), tr("Bytes left unread"))
    ERROR: Final = 2
    SHOWN: Final = 5000

    def __init__(self, parent: QWidget | None, rejected: Iterable[Rejection]) -> None:
        rows = list(rejected)
        super().__init__(parent, trn("{count} rejected", "{count:,} rejected", len(rows)), 860, 520)
        self.table = QTableWidget(min(len(rows), self.SHOWN), len(self.COLUMNS))
        set_role(self.table, "plain")
        self.table.setHorizontalHeaderLabels(list(self.COLUMNS))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("Rejected records"))
        self.table.setTabKeyNavigation(False)
        for at, one in enumerate(rows[: self.SHOWN]):
            texts = (
                shown(one.source),
                record_words(one.record),
                rejection_words(one.error),
                figure(one.unread_bytes, ","),
            )
            for where, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(at, where, item)
        for where, width in enumerate((190, 150)):
            self.table.setColumnWidth(where, width)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(self.ERROR, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(self.ERROR + 1, QHeaderView.ResizeMode.ResizeToContents)
        self.outer.addWidget(self.table, 1)
        if len(rows) > self.SHOWN:
            self.outer.addWidget(label(tr("The first {count:,} are shown.", count=self.SHOWN), "muted"))
        self.finish()


class CrashDialog(Sheet):
    """An error of ours: where the report is, and that nothing graded is lost."""

    def __init__(self, parent: QWidget | None, error: BaseException, report: Path | None) -> None:
        super().__init__(parent, tr("Labeler made a mistake"), 560, 220)
        said = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        where = tr("No report could be written. It said: {error}", error=said)
        if report is not None:
            where = tr("The report is in {report}.", report=report)
        saved = tr("Nothing graded is lost: every grade is saved when you give it.")
        self.text = label(f"{where}\n\n{saved}", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outer.addWidget(self.text, 1)
        folder = None if report is None else report.parent
        self.finish(
            *(
                ()
                if folder is None
                else (button(tr("Open folder"), tr("Show the report in its folder"), lambda: _open(folder)),)
            )
        )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
