"""The import dialog: what to read, whether it is pages, lessons or grades, and which fields of tables to use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QToolButton,
    QWidget,
)

from labeler.domain.documents import Kind
from labeler.domain.errors import WorldError, why_refused
from labeler.ui.errors import error_line
from labeler.ui.lane import Lane
from labeler.ui.language import shown, tr
from labeler.ui.pace import counted
from labeler.ui.panels.home_drop import local_paths
from labeler.ui.panels.home_fields import FIELDS
from labeler.ui.panels.home_grades import FOUND, KINDS, GradeFields
from labeler.ui.panels.home_text import guess_kind, guess_words
from labeler.ui.widgets.dialogs import Sheet
from labeler.ui.widgets.kit import GAP, button, label, row, set_role

NETWORK_KIND: Final = "URL list"  # not for the catalogs
KIND_NAMES: Final = {NETWORK_KIND: tr("URL list"), "folder": tr("folder", about="what a source is")}
PATH: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Looked:
    """What a source turned out to be: its format and size in bytes, or why it cannot be read.

    Attributes:
        answers: whether it holds what people said of documents.
    """

    path: str
    kind: str = ""
    bytes: int | None = None
    error: str = ""
    answers: bool = False

    @property
    def words(self) -> str:
        """``crawl.warc.gz · WARC · 12.3 MB``."""
        name = Path(self.path).name or self.path
        if self.error:
            return f"{name} · ▲ {self.error}"
        size = "" if self.bytes is None else counted(self.bytes, "bytes")
        kind = KIND_NAMES.get(self.kind, self.kind)
        return " · ".join(part for part in (name, kind, size) if part)


def look(paths: Sequence[str]) -> list[Looked]:
    """Find out what sources are. Reads their first bytes, so not for the UI thread."""
    from labeler.exchange.answer_files import told_by
    from labeler.exchange.sources import source_kind

    found = []
    for path in paths:
        try:
            told = told_by(Path(path))
            kind = KINDS[told] if told else source_kind(Path(path))
            size = Path(path).stat().st_size if Path(path).is_file() else None
            found.append(Looked(path, kind, size, answers=bool(told)))
        except WorldError as error:
            found.append(Looked(path, error=error_line(error)))
        except OSError as error:
            found.append(Looked(path, error=shown(why_refused(error))))
    return found


class ImportDialog(Sheet):
    """Gathers sources and how to read them.

    Signals:
        chosen: an ``IngestParams``, or ``GradesWanted``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, lane: Lane, paths: Iterable[str] = ()) -> None:
        super().__init__(parent, tr("Import", about="a heading"), 640, 520)
        self._lane = lane
        self._looked: dict[str, Looked] = {}
        self._kind_chosen = False
        self.setAcceptDrops(True)
        self._build_list()
        self._build_kinds()
        self._build_fields()
        self.go = button(tr("Import"), tr("Import all that is listed (Enter)"), self._go, role="primary")
        self.go.setDefault(True)
        self.closing.setText(tr("Cancel"))
        self.closing.setAccessibleName(tr("Cancel"))
        self.closing.setToolTip(tr("Close without importing (Esc)"))
        self.finish(self.go)
        self.add(paths)

    def _build_list(self) -> None:
        self.outer.addWidget(
            label(
                tr(
                    "WARC, WET and ARC archives, HTML files, folders, JSONL, JSON, CSV, Parquet, files of addresses. "
                    "Grades from Label Studio, Argilla, Prodigy, doccano, a data set or JSONL."
                ),
                "muted",
                wrap=True,
            )
        )
        self.list = QListWidget()
        set_role(self.list, "plain")
        self.list.setAccessibleName(tr("What to import"))
        self.list.setToolTip(tr("What to import"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._refresh)
        self.list.setMinimumHeight(132)
        self.outer.addWidget(self.list, 1)
        self.files = button(tr("Add files…"), tr("Choose files to import"), self.choose_files)
        self.folder = button(
            tr("Add folder…"), tr("Choose a folder; all that is in it is imported"), self.choose_folder
        )
        self.remove = button(tr("Remove"), tr("Take the selected entries out of the list (Delete)"), self._remove)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._remove)
        self.outer.addLayout(row(self.files, self.folder, self.remove, None))
        self.network = label("", "error", wrap=True)
        self.network.hide()
        self.outer.addWidget(self.network)

    def _build_kinds(self) -> None:
        self.pages = QRadioButton(tr("Web pages"))
        self.lessons = QRadioButton(tr("Synthetic lessons"))
        self.grades = QRadioButton(tr("Grades"))
        self.pages.setToolTip(tr("What is imported are pages from the web"))
        self.lessons.setToolTip(tr("What is imported are lessons that a model wrote"))
        self.grades.setToolTip(
            tr("What is imported is what people said of documents: grades, skips, flags, comments, evidence")
        )
        for choice in (self.pages, self.lessons, self.grades):
            choice.setAccessibleName(choice.text())
            choice.clicked.connect(self._kind_clicked)
        self.pages.setChecked(True)
        self.grades.toggled.connect(self._show_fields)
        self.guess = label("", "muted", wrap=True)
        self.guess.hide()
        self.outer.addLayout(row(self.pages, self.lessons, self.grades, None))
        self.outer.addWidget(self.guess)

    def _build_fields(self) -> None:
        self.fold = QToolButton()
        self.fold.setText(tr("Options: fields of JSONL, CSV and Parquet"))
        self.fold.setToolTip(tr("Name the fields of tables, where they are not the usual ones"))
        self.fold.setAccessibleName(tr("Options: fields of tables"))
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fields: dict[str, QLineEdit] = {}
        self.form = QWidget()
        layout = QFormLayout(self.form)
        layout.setContentsMargins(24, 0, 0, 0)
        for key, name, usual, said, tip in FIELDS:
            line = QLineEdit()
            line.setPlaceholderText(usual)
            line.setAccessibleName(said)
            line.setToolTip(tip)
            self.fields[key] = line
            layout.addRow(name, line)
        self.form.hide()
        self.grade_fields = GradeFields()
        self.grade_fields.hide()
        self.fold.toggled.connect(self._unfold)
        for part in (self.fold, self.form, self.grade_fields):
            self.outer.addWidget(part)

    @property
    def sources(self) -> list[str]:
        """Paths of what can be read."""
        return [path for path, looked in self._looked.items() if not looked.error]

    def add(self, paths: Iterable[str]) -> None:
        """List more sources; each once."""
        fresh = [path for path in dict.fromkeys(paths) if path not in self._looked]
        for path in fresh:
            self._looked[path] = Looked(path)
            item = QListWidgetItem(self._looked[path].words)
            item.setData(PATH, path)
            item.setToolTip(path)
            self.list.addItem(item)
        if fresh:
            self._lane.ask(lambda: look(fresh), self._show_looked)
        self._refresh()

    def choose_files(self) -> None:
        """Choose files in a dialog of the system."""
        self._choose(tr("Import files"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Choose a folder in a dialog of the system."""
        self._choose(tr("Import a folder"), QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_looked(self, found: list[Looked]) -> None:
        by_path = {one.path: one for one in found if one.path in self._looked}
        self._looked.update(by_path)
        for at in range(self.list.count()):
            item = self.list.item(at)
            one = by_path.get(item.data(PATH))
            if one is not None:
                item.setText(one.words)
                item.setToolTip(one.error or one.path)
        self._refresh()

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self._looked.pop(item.data(PATH), None)
            self.list.takeItem(self.list.row(item))
        self._refresh()

    def _refresh(self) -> None:
        sources = self.sources
        self.go.setEnabled(bool(sources))
        self.remove.setEnabled(bool(self.list.selectedItems()))
        lists = [Path(p).name for p, looked in self._looked.items() if looked.kind == NETWORK_KIND]
        self.network.setText(tr("▲ {files}: these addresses are fetched from the network.", files=", ".join(lists)))
        self.network.setVisible(bool(lists))
        if not self._kind_chosen:
            answers = bool(sources) and all(self._looked[path].answers for path in sources)
            lesson = guess_kind(sources) == Kind.LESSON
            (self.grades if answers else self.lessons if lesson else self.pages).setChecked(True)
            self._say_guess(FOUND if answers else guess_words(sources))

    def _kind_clicked(self) -> None:
        self._kind_chosen = True
        self._say_guess("")

    def _say_guess(self, text: str) -> None:
        """How the kind was guessed; no line for nothing."""
        self.guess.setText(text)
        self.guess.setVisible(bool(text))

    def _show_fields(self) -> None:
        """The fields of what is imported: of tables of documents, or of grades."""
        answers = self.grades.isChecked()
        if answers:
            self.fold.setChecked(False)
        self.fold.setVisible(not answers)
        self.grade_fields.setVisible(answers)

    def _unfold(self, opened: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.form.setVisible(opened)
        self.resize(self.width(), self.height() + (1 if opened else -1) * (self.form.sizeHint().height() + GAP))

    def _go(self) -> None:
        from labeler.exchange.base import ReadOptions
        from labeler.stages.ingest import IngestParams

        if self.grades.isChecked():
            self.chosen.emit(self.grade_fields.wanted(tuple(self.sources)))
            self.accept()
            return
        kind = Kind.LESSON if self.lessons.isChecked() else Kind.PAGE
        fields = {key: line.text().strip() for key, line in self.fields.items()}
        self.chosen.emit(IngestParams(tuple(self.sources), ReadOptions(kind=kind, **fields)))
        self.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """List what was dropped."""
        self.add(local_paths(event.mimeData()))
        event.acceptProposedAction()
