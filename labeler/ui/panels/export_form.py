"""The export form: what, format, run, folder, preview, result. The panel and the dialog show the same."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from labeler.domain.errors import WorldError
from labeler.domain.progress import Progress
from labeler.ui.errors import error_line
from labeler.ui.jobs import Job, State
from labeler.ui.language import tr
from labeler.ui.pace import progress_line
from labeler.ui.panels import export_text, export_work
from labeler.ui.panels.export_cards import ChoiceCard, FormatBox, LabelOptions, PreviewCard, ResultCard
from labeler.ui.panels.export_text import OF_A_RUN, WHAT
from labeler.ui.panels.export_work import Offer, Preview
from labeler.ui.shell import Shell
from labeler.ui.widgets.kit import GAP, button, caption, column, label, row

if TYPE_CHECKING:
    from labeler.stages.export import ExportReport
    from labeler.store.project import Project

STATE: Final = "export"
LEFT: Final = 400


class ExportForm(QWidget):
    """Chooses and writes an export. What was chosen is remembered in the settings as the state of ``export``."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._offer: Offer | None = None
        self._job: Job | None = None
        self.choices = {choice.key: ChoiceCard(choice) for choice in WHAT}
        self.what = WHAT[0].key
        self._build_fields()
        self.preview = PreviewCard()
        self.result = ResultCard(shell)
        box = row(self._left(), self._right(), gap=GAP)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._recall(shell.settings.panel_state(STATE))
        self.choose(self.what)

    # building

    def _build_fields(self) -> None:
        self.format = FormatBox()
        self.format.currentIndexChanged.connect(self._look)
        self.labels = LabelOptions()
        self.labels.changed.connect(self._look)
        self.run = QComboBox()
        self.run.setAccessibleName(tr("Decision run"))
        self.run.setPlaceholderText(tr("No decision run yet"))
        self.run.currentIndexChanged.connect(self._look)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.setToolTip(tr("The export gets a folder of its own in this one"))
        self.folder.setPlaceholderText(tr("Choose a folder"))
        self.folder.textChanged.connect(self._draw)
        self.browse = button(tr("Choose…"), tr("Choose the folder"), self._browse)
        self.where = label("", "muted", wrap=True)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.go = button(
            tr("Export", about="a verb"),
            tr("Write the files and a manifest of their hashes (Ctrl+Enter)"),
            self.write,
            role="primary",
        )
        self.cancel = button(tr("Cancel"), tr("Stop writing; files appear whole or not at all (Esc)"), self._cancel)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the export"))
        self.line = label("", "muted")
        for part in (self.cancel, self.bar, self.line):
            part.hide()

    def _left(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 4, 0)
        box.setSpacing(8)
        box.addWidget(caption(tr("What")))
        for card in self.choices.values():
            card.chosen.connect(self.choose)
            box.addWidget(card)
        for name, field in ((tr("Format"), self.format), (tr("Decision run"), self.run)):
            head = caption(name)
            head.setBuddy(field)
            box.addSpacing(4)
            box.addWidget(head)
            box.addWidget(field)
            if field is self.format:
                box.addWidget(self.labels)
        box.addSpacing(4)
        box.addWidget(caption(tr("Folder")))
        box.addLayout(row(self.folder, self.browse))
        box.addWidget(self.where)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        side = QWidget()
        side.setFixedWidth(LEFT)
        foot = column(scroll, self.error, self.bar, gap=8)
        foot.addLayout(row(self.go, self.cancel, self.line, None))
        side.setLayout(foot)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        box.addWidget(self.result)
        box.addWidget(self.preview, 1)
        return side

    # state

    def _recall(self, state: dict[str, object]) -> None:
        self.folder.setText(str(state.get("folder", "")))
        if state.get("what") in self.choices:
            self.what = str(state["what"])
        self.format.offer(self.what, str(state.get("format", "")))

    def state(self) -> dict[str, object]:
        """What to find again."""
        return {"folder": self.folder.text().strip(), "what": self.what, "format": self.format.chosen}

    @property
    def out(self) -> str:
        """The folder that this export gets."""
        folder = self.folder.text().strip()
        name = export_text.folder_name(self.what, self.format.chosen)
        return str(Path(folder).expanduser() / name) if folder else ""

    # looking

    def load(self) -> None:
        """See what there is to export; again after something changed."""
        project = self._shell.project
        if project is not None:
            self._shell.lane.ask(
                lambda: export_work.offer(cast("Project", project)), self._show_offer, key=f"{id(self)}-offer"
            )

    def _show_offer(self, found: Offer) -> None:
        self._offer = found
        project = self._shell.project
        if not self.folder.text().strip() and project is not None:
            self.folder.setText(export_text.usual_folder(project.location))
        chosen = self.run.currentData()
        self.run.blockSignals(True)
        self.run.clear()
        for one in found.runs:
            self.run.addItem(export_text.run_words(one), one.id)
        self.run.setCurrentIndex(max(0, self.run.findData(chosen)))
        self.run.blockSignals(False)
        self._look()

    def choose(self, what: str) -> None:
        """Choose what to export."""
        self.what = what
        self.format.offer(what)
        for key, card in self.choices.items():
            card.set_chosen(key == what)
        self._look()

    def _look(self) -> None:
        self.error.hide()
        self._draw()
        project = self._shell.project
        missing = self.missing()
        if missing or self.what == "probe" or project is None or self._offer is None:
            self.preview.say(missing or export_text.probe_words(self.format.chosen))
            return
        what, run, everything = self.what, self._run_number(), self.labels.all_documents(self.what)
        self._shell.lane.ask(
            lambda: export_work.preview(cast("Project", project), what, run, everything=everything),
            partial(self._show_preview, what), self._preview_failed, key=f"{id(self)}-preview",
        )  # fmt: skip

    def _run_number(self) -> int | None:
        number = self.run.currentData()
        return int(number) if self.what in OF_A_RUN and number is not None else None

    def missing(self) -> str:
        """Why this cannot be exported now; empty when it can."""
        if self._shell.project is None:
            return tr("No project is open.")
        found = self._offer
        if found is None:
            return tr("Looking at what there is.")
        there = {"runs": bool(found.runs), "events": bool(found.events)}
        return export_text.missing_words(self.what, probe=found.has_probe, verdicts=found.has_verdicts, **there)

    def _show_preview(self, what: str, found: Preview) -> None:
        if what == self.what:  # else it comes late: something without rows was chosen meanwhile
            self.preview.show_preview(found)

    def _preview_failed(self, error: BaseException) -> None:
        if isinstance(error, WorldError):
            self.preview.say(f"▲ {error_line(error)}")
        else:
            self.preview.say(f"▲ {export_text.NO_ROWS}")
            self._shell.errors.report(error)

    def _draw(self) -> None:
        self.labels.show_for(self.what, self.format.chosen)
        self.run.setToolTip("\n".join((tr("Which decision run is exported"), self.run.currentText())).strip())
        self.run.setEnabled(self.what in OF_A_RUN and self.run.count() > 0)
        self.where.setText(tr("Writes into {folder}", folder=self.out) if self.out else "")
        self.go.setEnabled(not self.missing() and bool(self.out) and self._job is None)

    # writing

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export into"), self.folder.text().strip())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self) -> None:
        """Write the files as a job; what is wrong stands below the folder."""
        project = self._shell.project
        problem = self.missing() or ("" if self.out else tr("Choose a folder to export into."))
        if problem or project is None:
            self._say(problem)
            return
        everything = self.labels.all_documents(self.what)
        wanted = export_work.params(self.out, self.what, self.format.chosen, self._run_number(), everything=everything)
        try:
            job = self._shell.jobs.start(
                "export", export_text.JOBS[self.what], lambda: export_work.export(cast("Project", project), wanted),
                frozenset({"exports"}),
            )  # fmt: skip
        except WorldError as error:
            self._say_error(error)
            return
        self.error.hide()
        self.result.hide()
        self._shell.settings.save_panel_state(STATE, self.state())
        self._follow(job)

    def _follow(self, job: Job) -> None:
        self._job = job
        self.bar.setRange(0, 0)
        self.line.setText(tr("starting"))
        for part in (self.cancel, self.bar, self.line):
            part.show()
        self.go.setEnabled(False)
        job.progressed.connect(self._progress)
        job.finished.connect(self._written)
        job.failed.connect(self._say_error)
        job.ended.connect(self._ended)

    def _progress(self, at: Progress) -> None:
        if self._job is not None:
            self.line.setText(progress_line(at, self._job.pace))

    def _written(self, report: object) -> None:
        self.result.show_report(cast("ExportReport", report))

    def _say_error(self, error: BaseException) -> None:
        self._say(error_line(error) if isinstance(error, WorldError) else export_text.OUR_MISTAKE)

    def _say(self, problem: str) -> None:
        self.error.setText(f"▲ {problem}")
        self.error.show()

    def _ended(self) -> None:
        job, self._job = self._job, None
        for part in (self.cancel, self.bar):
            part.hide()
        cancelled = job is not None and job.state is State.CANCELLED
        self.line.setText(tr("cancelled; no file was written half") if cancelled else "")
        self.line.setVisible(cancelled)
        self._draw()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.line.setText(tr("stopping"))
