"""The rejected records as a table that can be copied and saved."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from labeler.domain.documents import Rejection
from labeler.domain.errors import BadInput, why_refused
from labeler.domain.wording import phrase
from labeler.ui.language import tr
from labeler.ui.shell import Shell
from labeler.ui.widgets.dialogs import RejectedDialog
from labeler.ui.widgets.kit import button, label

HEAD = ("source", "record", "error", "unread_bytes")


def cells(rows: Iterable[Rejection]) -> list[tuple[str, str, str, int]]:
    """The columns of ``HEAD``."""
    return [(r.source, r.record, r.error, r.unread_bytes) for r in rows]


def as_csv(rows: Iterable[Rejection]) -> str:
    """CSV with a header; text that a spreadsheet would run as a formula gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for row in cells(rows):
        writer.writerow([_tame(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue()


def as_text(rows: Iterable[Rejection]) -> str:
    """Tab-separated with a header, for the clipboard: it lands in cells of a spreadsheet."""
    lines = [HEAD, *((*(" ".join(str(cell).split()) for cell in row),) for row in cells(rows))]
    return "\n".join("\t".join(line) for line in lines)


def _tame(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


class RejectedRecords(RejectedDialog):
    """All rejected records of the project, to copy or save."""

    def __init__(self, parent: QWidget | None, shell: Shell, rejected: Sequence[Rejection]) -> None:
        self._rows = list(rejected)
        super().__init__(parent, self._rows)
        self._shell = shell
        self.table.setWordWrap(False)

    def finish(self, *others: QWidget) -> None:
        """The foot, with what can be done with the table."""
        self.copying = button(tr("Copy"), tr("Copy the selected rows, or all of them (Ctrl+C)"), self.copy)
        self.saving = button(tr("Save as CSV…"), tr("Write all rows to a file"), self._choose)
        self.said = label("", "muted")
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy)
        super().finish(*others, self.copying, self.saving, self.said)

    def copy(self) -> None:
        """Copy the selected rows, or all of them."""
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        rows = [self._rows[at] for at in chosen] or self._rows
        QApplication.clipboard().setText(as_text(rows))
        self.said.setText(tr("{count:,} copied", count=len(rows)))

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Save rejected records"), "", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: str) -> None:
        """Write all rows to a CSV file, on the lane."""
        rows = self._rows
        self._shell.lane.ask(lambda: _write(path, rows), self._saved)

    def _saved(self, path: str) -> None:
        self.said.setText(tr("saved as {path}", path=path))


def _write(path: str, rows: Sequence[Rejection]) -> str:
    try:
        with open(path, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123 - newline is for csv
            file.write(as_csv(rows))
    except OSError as error:
        raise BadInput(
            phrase("{path} cannot be written: {why}.", path=path, why=why_refused(error)),
            phrase("Choose another place."),
        ) from error
    return path
